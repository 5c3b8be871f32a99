package import RindeModel

/// What a respondent answered to one question.
package enum AnswerValue: Hashable, Sendable {
  /// The option at a position: single questions and scales.
  case option(Int)
  /// One bit for each option from the lowest, and how many texts were typed for *otro* (0 or 1).
  case options(UInt64, others: Int)
  /// A finite number.
  case number(Double)
  /// Something was written; what it says is not kept.
  case text
  case date(CalendarDate)
  case missing(MissingKind)
  /// Cannot be used: the text at fault and the labels or codes of options nearest to it.
  case unknown(String, nearest: [String])
}

/// What a cell says of the one option to which its column belongs.
package enum AnswerMark: Hashable, Sendable {
  case empty
  case selected
  case notSelected
  /// Typed for *otro*, which selects it.
  case otherText
  case missing(MissingKind)
  case unknown(String)
}
