import RindeStatistics

extension Cases {
  /// Simple random samples, with and without a finite population.
  static let binomial = CaseKind(
    name: "binomial intervals",
    runs: { $0.kind == "binomial" },
    run: { reference, comparison in
      let names: [(String, BinomialMethod)] = [
        ("wilson", .wilson), ("agresti_coull", .agrestiCoull),
        ("clopper_pearson", .clopperPearson), ("jeffreys", .jeffreys),
      ]
      for row in reference.expected.list {
        var sample = BinomialSample(
          successes: Int(row["x"].number),
          size: Int(row["n"].number)
        )
        let label = "\(sample.successes)/\(sample.size)"
        comparison.equal(label, sample.share, row["estimate"].number)
        for (name, method) in names {
          let found = ProportionInterval(of: sample, method)
          comparison.equal("\(label) \(name)", bounds(found), row[name].numbers)
        }
        let finite = row["fpc"]
        guard !finite.isMissing else { continue }
        sample.population = Int(row["N"].number)
        comparison.equal("\(label) n", sample.effectiveSize, finite["n_effective"].number)
        let finiteNames =
          [
            ("wilson", .wilson), ("agresti_coull", .agrestiCoull),
            ("clopper_pearson_neff", .clopperPearson), ("hypergeometric_exact", .hypergeometric),
          ] as [(String, BinomialMethod)]
        for (name, method) in finiteNames {
          let found = ProportionInterval(of: sample, method)
          let place = "\(label) of \(row["N"].number) \(name)"
          comparison.equal(place, bounds(found), finite[name].numbers)
        }
      }
    }
  )

  private static func bounds(_ interval: ProportionInterval?) -> [Double] {
    [interval?.lower ?? .nan, interval?.upper ?? .nan]
  }
}
