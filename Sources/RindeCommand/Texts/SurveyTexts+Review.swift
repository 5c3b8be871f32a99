internal import RindeModel

/// What reviews say of surveys.
extension SurveyTexts {
  /// What became of the rows of a survey, in one line.
  static func review(_ review: SurveyReview) -> String {
    guard let survey = review.survey else {
      return "Encuesta: \(review.place.folder), no se pudo leer"
    }
    let path = "\(review.place.folder)/\(survey.files.first ?? "")"
    let counts = survey.counts
    return "Encuesta: \(path), "
      + IssueTexts.rows((counts.read, counts.used, counts.rejected))
  }

  /// A survey that cannot be read, among the issues of a review.
  static func unreadable(_ folder: String, _ failure: Failure) -> DataIssue {
    issue("encuesta.ilegible", "no se pudo leer la encuesta", folder, failure)
  }

  /// A survey whose results cannot be computed, among the issues of a review.
  static func uncomputable(_ folder: String, _ failure: Failure) -> DataIssue {
    issue("encuesta.no-calculable", "no se pueden calcular los resultados", folder, failure)
  }

  private static func issue(
    _ code: String,
    _ problem: String,
    _ folder: String,
    _ failure: Failure
  ) -> DataIssue {
    var lines = failure.message.split(separator: "\n").map { $0.drop { $0 == " " } }
    let first = lines.isEmpty ? "" : String(lines.removeFirst())
    return DataIssue(
      code: code,
      severity: .error,
      position: SourcePosition(file: folder),
      message: "\(problem): \(first)",
      suggestion: lines.isEmpty ? nil : lines.joined(separator: " ")
    )
  }

  static let noSheet = Failure(
    .usage,
    "--hoja es para el libro de un plan.\n  La hoja de las respuestas se indica en «hoja» de encuesta.json."
  )
}
