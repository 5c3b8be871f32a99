package import RindeTables

/// The sheets of a form in XLSForm, the way in which KoboToolbox and ODK keep theirs.
package struct XLSForm: Sendable {
  private let survey: Grid

  private let choices: Grid?

  /// The form of a workbook; `nil` when it has no sheet `survey`.
  ///
  /// - Parameter book: Any workbook.
  /// - Throws: Why a sheet cannot be read.
  package init?(_ book: XLSXWorkbook) throws(TableError) {
    let names = book.sheets.map(\.name)
    guard let survey = names.first(where: { $0.lowercased() == "survey" }) else { return nil }
    let choices = names.first { $0.lowercased() == "choices" }
    self.survey = try book.grid(sheet: survey)
    self.choices = if let choices { try book.grid(sheet: choices) } else { nil }
  }

  /// A form of two tables that were already read.
  package init(survey: Grid, choices: Grid?) {
    self.survey = survey
    self.choices = choices
  }

  /// The dictionary of the form.
  ///
  /// Of labels in several languages the Spanish ones count, then the first. Notes, calculations and
  /// what the platform adds are no questions; a question of a kind that is not analysed is noted.
  ///
  /// - Returns: The dictionary with warnings and notes.
  /// - Throws: All the errors of the form together.
  package func read() throws(SourceFileError) -> CodebookReading {
    let lists = choices.map { XLSFormLists($0) }
    var rows = XLSFormRows(lists: lists)
    guard let sheet = XLSFormSheet(survey), sheet.has("type"), sheet.has("name") else {
      let place = CodebookPlace(file: survey.file, sheet: survey.sheet, line: 1, headings: [:])
      let issue = SurveyCodebookTexts.issue(
        .noHeader(missing: ["type", "name"]),
        at: place.position(),
        read: nil
      )
      throw .invalid([issue])
    }
    for row in sheet.rows { rows.add(row) }
    rows.settle()
    var assembly = CodebookAssembly(rows.findings)
    let place = CodebookPlace(file: survey.file, sheet: survey.sheet, line: 1, headings: [:])
    return try assembly.reading(rows.drafts, of: place)
  }
}
