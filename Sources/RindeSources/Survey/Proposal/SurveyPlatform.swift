/// Where a file of answers was downloaded, by its headings.
package enum SurveyPlatform: Hashable, Sendable {
  case googleForms
  case microsoftForms
  case limeSurvey
  case kobo
  case odk
  /// Any other table.
  case table

  init(headings: [String]) {
    let keys = Set(headings.map(SpanishText.headingKey))
    let written = Set(headings)
    if let first = headings.first.map(SpanishText.headingKey),
      ["marca temporal", "timestamp"].contains(first)
    {
      self = .googleForms
    } else if keys.isSuperset(of: ["hora de inicio", "hora de finalizacion"])
      || keys.isSuperset(of: ["start time", "completion time"])
    {
      self = .microsoftForms
    } else if written.isSuperset(of: ["SubmissionDate", "KEY"]) {
      self = .odk
    } else if written.contains("_uuid") || written.contains("_submission_time") {
      self = .kobo
    } else if keys.isSuperset(of: ["submitdate", "lastpage"])
      || keys.isSuperset(of: ["id de respuesta", "ultima pagina"])
      || keys.isSuperset(of: ["response id", "last page"])
    {
      self = .limeSurvey
    } else {
      self = .table
    }
  }

  /// Whether its cells hold codes of options in place of their texts.
  var hasCodes: Bool { self == .kobo || self == .odk }
}
