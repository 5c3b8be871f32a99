package import RindeTables

/// Reads `diccionario.csv` or `diccionario.xlsx`: one row per option, or a form in XLSForm.
package enum CodebookReader {
  /// The dictionary of a file.
  ///
  /// - Parameters:
  ///   - path: A CSV or a workbook; one with a sheet `survey` is a form in XLSForm.
  ///   - sheet: The sheet of a workbook; by default the first visible one with data.
  /// - Returns: The dictionary with the warnings and notes of the file.
  /// - Throws: All the errors of the file together.
  package static func read(
    path: String,
    sheet: String? = nil
  ) throws(SourceFileError) -> CodebookReading {
    if sheet == nil, let form = try form(at: path) { return try form.read() }
    return try read(table(at: path, sheet: sheet))
  }

  /// The dictionary of a table.
  ///
  /// Cells merged downwards count for all their rows; a row without identifier, text and type goes
  /// on with the options of the question above it. A scale with both its ends needs no options.
  ///
  /// - Throws: All the errors of the table together.
  package static func read(_ grid: Grid) throws(SourceFileError) -> CodebookReading {
    let table: CodebookTable
    do { table = try CodebookTable(grid) } catch {
      let place = CodebookPlace(file: grid.file, sheet: grid.sheet, line: 1, headings: [:])
      throw .invalid([
        SurveyCodebookTexts.issue(
          .noHeader(missing: error.missing),
          at: place.position(),
          read: error.found.joined(separator: "; ")
        )
      ])
    }
    var assembly = CodebookAssembly(table.findings)
    return try assembly.reading(table.drafts, of: table.place)
  }

  /// The form of a workbook; `nil` when it is none.
  private static func form(at path: String) throws(SourceFileError) -> XLSForm? {
    do throws(TableError) {
      guard try fileKind(at: path) == .archive else { return nil }
      return try XLSForm(XLSXWorkbook(path: path))
    } catch {
      throw .file(error)
    }
  }

  private static func table(at path: String, sheet: String?) throws(SourceFileError) -> Grid {
    do { return try TableReader.grid(at: path, sheet: sheet) } catch { throw .file(error) }
  }
}
