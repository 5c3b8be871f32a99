internal import RindeAnalysis
internal import RindeModel

extension SurveyDerivation {
  /// Whether what each stratum adds to the variance may be told.
  ///
  /// In a stratum whose respondents were drawn one by one it is a function of the counts there, so
  /// that it would tell a small one, or one that is withheld in a table by strata; and what the
  /// strata add to one option, together with the others, what they add to the rest.
  var tellsStrata: Bool {
    guard case .share = figure.measure else { return false }
    guard let name = view.settings.design.strata else { return true }
    guard let strata = rows.columns.factors[name], !hidesInTables(by: name) else { return false }
    let options = domain.question.options.indices
    var bases = [Int](repeating: 0, count: strata.levels.count)
    var counts = options.map { _ in bases }
    for row in rows.rows(in: domain.group) where strata.codes[row] >= 0 {
      guard rows.missing(figure.question, row: row) == nil else { continue }
      let stratum = Int(strata.codes[row])
      bases[stratum] += 1
      for option in options where rows.chose(option, of: figure.question, row: row) {
        counts[option][stratum] += 1
      }
    }
    let small = 1..<max(1, view.settings.suppressionMinimum)
    return counts.allSatisfy { option in
      zip(option, bases).allSatisfy { count, base in
        !small.contains(count) && !small.contains(base - count)
      }
    }
  }

  /// Whether a table of the question that the strata could complete withholds something: of all
  /// respondents, by strata, or, for a group's share, by whatever groups.
  private func hidesInTables(by strata: String) -> Bool {
    let breakdowns = view.results.questions[figure.question].breakdowns
    let related = breakdowns.indices.filter {
      domain.group != nil || breakdowns[$0].variables.contains(strata)
    }
    return view.protection[figure.question].hidesAny
      || related.contains { breakdown in
        view.domains(figure.question, breakdown: breakdown).contains { $0.protection.hidesAny }
      }
  }
}
