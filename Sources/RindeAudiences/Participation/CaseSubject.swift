internal import RindeAnalysis
internal import RindeModel

/// Cases that one row of a table counts, under the name by which their figures are known.
struct CaseSubject {
  /// `pqrsd/tipo/queja`, `pqrsd/total`.
  let path: String

  /// What the row is: `Queja`, `Sin canal`.
  let label: String

  /// The day of the event, for questions.
  let date: CalendarDate?

  /// Whether the cases have a name; `false` for those under «Sin canal».
  let isNamed: Bool

  let summary: CaseSummary

  /// Its cases, in words.
  let evidence: @Sendable () -> [CaseEvidence]
}

/// A case as explanations cite it.
struct CaseEvidence {
  /// `pqrsd.csv:7`.
  let place: String
  let text: String
  let state: CaseState
  let businessDays: Int?
  let term: ResponseTerm?
}

/// A register with the words for it and the ways in which it is divided.
struct CaseDivision {
  /// `tipo`, `canal`, `dependencia`, `evento`, `responsable`.
  let name: String
  let subjects: [CaseSubject]
}
