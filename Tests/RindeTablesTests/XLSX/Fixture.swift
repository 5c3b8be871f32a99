import Foundation
import RindeTables

/// A file of `Fixtures/xlsx`, made by `make.py` there.
func fixture(_ name: String) -> String {
  Bundle.module.bundlePath + "/Fixtures/xlsx/" + name
}

/// The grid of a fixture.
func grid(_ name: String, sheet: String? = nil) throws(TableError) -> Grid {
  try XLSXWorkbook(path: fixture(name)).grid(sheet: sheet)
}

/// The cells of a row that are not empty, as `column:kind:text`, columns counted from 1.
func cells(_ row: Grid.Row) -> [String] {
  row.cells.enumerated().compactMap { column, cell in
    cell.kind == .empty ? nil : "\(column + 1):\(cell.kind):\(cell.text)"
  }
}
