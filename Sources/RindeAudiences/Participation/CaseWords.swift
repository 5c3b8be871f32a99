internal import RindeAnalysis

/// How a kind of case is spoken of, in tables, sentences and identifiers.
struct CaseWords {
  /// The words of one measure.
  struct Measure {
    /// Its name in identifiers: `a-tiempo`.
    let figure: String
    /// The column's key.
    let key: String
    let heading: String
    /// One sentence for the dictionary of fields.
    let meaning: String
    let unit: String?
  }

  /// The first part of its identifiers: `pqrsd`.
  let kind: String

  /// The title of its explanations: `PQRSD`.
  let title: String

  let measures: [CaseMeasure: Measure]

  let states: [CaseState: String]

  /// What the rule says, one or more sentences.
  let rule: String

  /// Where the rule stands: `R-2.1`.
  let reference: String

  /// The rule with its reference, for explanations.
  var citedRule: String { "\(rule.dropLast()) (\(reference))." }

  func word(_ state: CaseState) -> String { states[state] ?? "" }

  /// The measures that apply to this kind, in the order of the columns.
  var columns: [(measure: CaseMeasure, words: Measure)] {
    CaseMeasure.allCases.compactMap { measure in measures[measure].map { (measure, $0) } }
  }

  func words(_ measure: CaseMeasure) -> Measure? { measures[measure] }

  /// The measure with a name in identifiers.
  func measure(named figure: String) -> CaseMeasure? {
    columns.first { $0.words.figure == figure }?.measure
  }
}
