internal import RindeModel

/// What is said of findings that are too many to be told one by one.
extension SocialExportTexts {
  /// The closing issue of a code with more cases than were told.
  static func more(
    code: String,
    severity: DataIssue.Severity,
    at position: SourcePosition,
    told: Int,
    count: Int
  ) -> DataIssue {
    DataIssue(
      code: "redes.\(code)",
      severity: severity,
      position: position,
      message: count - told == 1
        ? "Hay un caso más como los anteriores, \(count) en total."
        : "Hay \(count - told) casos más como los anteriores, \(count) en total."
    )
  }
}
