package import RindeModel

/// A dictionary as its file says it.
package struct CodebookReading: Hashable, Sendable {
  package let codebook: SurveyCodebook

  /// The warnings and notes of the file.
  package let issues: [DataIssue]

  package init(codebook: SurveyCodebook, issues: [DataIssue]) {
    self.codebook = codebook
    self.issues = issues
  }
}
