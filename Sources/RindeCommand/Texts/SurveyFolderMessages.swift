internal import RindeModel
internal import RindeSources

/// What is said of a survey's folder that cannot be worked with.
enum SurveyFolderMessages {
  static func failure(_ error: SurveyFolderError) -> Failure {
    switch error {
    case .settings(let error), .codebook(let error): readingFailure(error)
    case .answers(let error): TableTexts.failure(error)
    case .unusableAnswers(let issues): invalid(issues, .unreadableInput)
    case .entity(let error): FolderTexts.failure(.entity(error))
    case .zippedAnswers, .ambiguous: Failure(.unreadableInput, message(error))
    default: Failure(.missingInput, message(error))
    }
  }

  private static func message(_ error: SurveyFolderError) -> String {
    SurveyFolderTexts.message(error) ?? ""
  }

  private static func readingFailure(_ error: SourceFileError) -> Failure {
    switch error {
    case .file(let error): TableTexts.failure(error)
    case .invalid(let issues): invalid(issues, .badConfiguration)
    }
  }

  /// All that is wrong, the errors alone where there are any.
  private static func invalid(_ issues: [DataIssue], _ code: ExitCode) -> Failure {
    let errors = issues.filter { $0.severity == .error }
    let shown = errors.isEmpty ? issues : errors
    return Failure(code, shown.map(IssueTexts.text).joined(separator: "\n"))
  }
}
