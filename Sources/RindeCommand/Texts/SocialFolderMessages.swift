internal import RindeModel
internal import RindeSources

/// What is said of a folder of social media that cannot be worked with.
enum SocialFolderMessages {
  static func failure(_ error: SocialFolderError) -> Failure {
    switch error {
    case .settings(.file(let error)): TableTexts.failure(error)
    case .settings(.invalid(let issues)): invalid(issues)
    default: Failure(.missingInput, SocialFolderTexts.message(error) ?? "")
    }
  }

  /// All that is wrong in `redes.json`, the errors alone where there are any.
  private static func invalid(_ issues: [DataIssue]) -> Failure {
    let errors = issues.filter { $0.severity == .error }
    let shown = errors.isEmpty ? issues : errors
    return Failure(.badConfiguration, shown.map(IssueTexts.text).joined(separator: "\n"))
  }
}
