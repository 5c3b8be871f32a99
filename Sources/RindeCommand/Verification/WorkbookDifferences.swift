internal import RindeExport
internal import RindeTables

/// What differs between a workbook and the one that the computation gives.
struct WorkbookDifferences {
  /// Cells that somebody changed.
  var changed: [CellDifference] = []

  /// Cells that somebody filled where typing is asked for.
  var filled: [CellDifference] = []

  /// Cells with a formula whose value the last program did not store.
  var uncalculated = 0

  /// Sheets of the report that the workbook has not.
  var missingSheets: [String] = []

  /// Sheets of the workbook that the report has not.
  var addedSheets: [String] = []

  /// Whether every value was found as it was written.
  var isEmpty: Bool {
    changed.isEmpty && filled.isEmpty && missingSheets.isEmpty && addedSheets.isEmpty
  }
}

extension WorkbookDifferences {
  /// Compares cell by cell.
  ///
  /// - Parameters:
  ///   - found: The workbook that somebody changed.
  ///   - expected: The one that was computed again.
  ///   - cells: What the cells of the report are.
  /// - Throws: Why the changed one cannot be read.
  init(of found: String, from expected: String, cells: ReportCells) throws(TableError) {
    let (old, new) = (try XLSXWorkbook(path: expected), try XLSXWorkbook(path: found))
    let names = Set(new.sheets.map(\.name))
    for sheet in old.sheets {
      guard names.contains(sheet.name) else {
        missingSheets.append(sheet.name)
        continue
      }
      try compare(
        sheet.name,
        SheetRows(try old.grid(sheet: sheet.name)),
        SheetRows(try new.grid(sheet: sheet.name)),
        cells
      )
    }
    let known = Set(old.sheets.map(\.name))
    addedSheets = new.sheets.map(\.name).filter { !known.contains($0) }
  }

  private mutating func compare(
    _ sheet: String,
    _ old: SheetRows,
    _ new: SheetRows,
    _ cells: ReportCells
  ) throws(TableError) {
    for row in 1...max(old.last, new.last, 1) {
      for column in 0..<max(old.width(of: row), new.width(of: row)) {
        let (before, now) = (old[row, column], new[row, column])
        let description = cells[sheet: sheet, row: row, column: column]
        let isPercentage = description?.isPercentage ?? false
        let value = CellValue(cell: before, isPercentage: isPercentage)
        guard !value.isSame(as: now) else { continue }
        guard now.kind != .uncalculated else {
          uncalculated += 1
          continue
        }
        let difference = CellDifference(
          sheet: sheet,
          place: CellAddress(row: row, column: column),
          expected: value.words,
          found: CellValue(cell: now, isPercentage: isPercentage).words
        )
        if description?.isForTyping ?? false {
          filled.append(difference)
        } else {
          changed.append(difference)
        }
      }
    }
  }
}

extension WorkbookDifferences {
  /// Compares only the figures, by what the manifest says of them.
  ///
  /// - Parameters:
  ///   - found: The workbook that somebody changed.
  ///   - figures: The manifest's.
  /// - Throws: Why the workbook cannot be read.
  init(of found: String, figures: [FigureRecord]) throws(TableError) {
    let book = try XLSXWorkbook(path: found)
    let names = Set(book.sheets.map(\.name))
    var sheets: [String: SheetRows] = [:]
    for figure in figures {
      guard names.contains(figure.sheet) else {
        if !missingSheets.contains(figure.sheet) { missingSheets.append(figure.sheet) }
        continue
      }
      let rows: SheetRows
      if let known = sheets[figure.sheet] {
        rows = known
      } else {
        rows = SheetRows(try book.grid(sheet: figure.sheet))
        sheets[figure.sheet] = rows
      }
      guard let place = CellAddress(figure.cell) else { continue }
      let cell = rows[place.row, place.column]
      if cell.kind == .uncalculated {
        uncalculated += 1
      } else if !figure.isSame(as: cell) {
        changed.append(
          CellDifference(
            sheet: figure.sheet,
            place: place,
            expected: figure.words,
            found: CellValue(cell: cell, isPercentage: figure.unit == .percentage).words
          )
        )
      }
    }
  }
}

/// The rows of a sheet by their numbers.
private struct SheetRows {
  private let rows: [Int: Grid.Row]

  /// The number of the last row.
  let last: Int

  init(_ grid: Grid) {
    rows = Dictionary(grid.rows.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    last = grid.rows.last?.number ?? 0
  }

  func width(of row: Int) -> Int { rows[row]?.cells.count ?? 0 }

  subscript(row: Int, column: Int) -> RindeTables.Cell { rows[row]?[column] ?? .empty }
}

extension FigureRecord {
  /// Whether a cell of the workbook holds this figure.
  fileprivate func isSame(as cell: RindeTables.Cell) -> Bool {
    guard let value else { return cell.kind == .empty || ["[x]", "[z]"].contains(cell.text) }
    switch unit {
    case .text, .date: return cell.text == value
    case .percentage, .amount:
      guard cell.kind == .number, let exact = Double(value), let stored = Double(cell.text) else {
        return false
      }
      // The manifest rounds percentages to six decimals.
      return unit == .percentage
        ? abs(stored * 100 - exact) <= 0.000_000_6
        : abs(stored - exact) <= 1e-12 * abs(exact)
    }
  }

  /// The value as people read it.
  fileprivate var words: String {
    guard let value else { return "" }
    guard unit == .percentage || unit == .amount else { return value }
    let words = CellValue(cell: .init(kind: .number, text: value), isPercentage: false).words
    return unit == .percentage ? "\(words) %" : words
  }
}
