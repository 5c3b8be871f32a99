internal import RindeAnalysis

/// The words of charts of questions, commitments and petitions.
enum CaseChartTexts {
  static func title(_ words: CaseWords) -> String { "\(words.title), según su estado" }

  static func unit(_ words: CaseWords) -> String {
    (words.words(.received)?.unit ?? "casos").capitalizedFirst
  }

  /// What a person who does not see the chart must know.
  static func description(_ words: CaseWords, _ subjects: [CaseSubject]) -> String {
    let limit = 20
    let parts = subjects.prefix(limit).map { subject in
      let states = [CaseMeasure.onTime, .late, .pending, .overdue].compactMap { measure in
        part(measure, of: subject.summary, words)
      }
      return "\(subject.label): \(SpanishList.joined(states))"
    }
    let rest = subjects.count > limit ? "; y \(subjects.count - limit) más" : ""
    return "Barras apiladas. " + parts.joined(separator: "; ") + rest + "."
  }

  /// `3 a tiempo`; `nil` for none.
  private static func part(
    _ measure: CaseMeasure,
    of summary: CaseSummary,
    _ words: CaseWords
  ) -> String? {
    guard let count = measure.count(in: summary), count > 0, let word = words.words(measure) else {
      return nil
    }
    return "\(SpanishNumber.text(count)) \(word.heading.lowercased())"
  }
}
