import RindeStatistics

extension Cases {
  /// The presentation standards of the NCHS, with the Korn–Graubard limits that they look at.
  static let presentation = CaseKind(
    name: "presentation standards",
    runs: { $0.kind == "nchs" },
    run: { reference, comparison in
      for row in reference.expected.list {
        let size = row["n_effective"].number
        let share = row["p"].number
        let (yes, no) = (size * share, size * (1 - share))
        let low = yes == 0 ? 0 : Distributions.betaQuantile(0.025, yes, no + 1)
        let high = no == 0 ? 1 : Distributions.betaQuantile(0.975, yes + 1, no)
        let label = "\(Int(row["x"].number))/\(Int(row["n"].number))"
        comparison.equal("\(label) low", low, row["kg_low"].number)
        comparison.equal("\(label) high", high, row["kg_high"].number)
        let verdict = NCHSStandard().reliability(
          of: JudgedShare(
            share: share,
            respondents: Int(row["n"].number),
            cases: Int(row["x"].number),
            effectiveRespondents: size,
            degreesOfFreedom: row["df"].number,
            standardError: .nan,
            interval: low...high
          )
        )
        comparison.hold("\(label) decision", name(verdict) == row["decision"].text)
      }
    }
  )

  /// The name that the reference gives to a decision.
  private static func name(_ verdict: Reliability) -> String {
    switch verdict {
    case .publish: "present"
    case .caution(.complementRelativeWidth): "present:footnote-complement"
    case .caution(.degreesOfFreedom): "review:df<8"
    case .caution(.noneOrAll): "review:0or100"
    case .suppress(.respondents), .suppress(.effectiveRespondents): "suppress:n<30"
    case .suppress(.width): "suppress:width>=0.30"
    case .suppress(.relativeWidth): "suppress:relative>130%"
    default: "another"
    }
  }
}
