import RindeReport

/// Reports of one table, for tests of one thing.
enum SmallReport {
  /// A report with these sheets.
  static func of(_ sheets: [Sheet], banner: String? = nil) -> Report {
    Report(
      id: "prueba",
      title: "Prueba",
      author: "Entidad",
      summary: "Una prueba.",
      date: DateValue(year: 2022, month: 6, day: 30),
      banner: banner,
      sheets: sheets
    )
  }

  /// A sheet with a table.
  static func sheet(
    _ name: String,
    _ table: Table,
    navigation: Sheet.Navigation = .plain
  ) -> Sheet {
    Sheet(name: name, title: "Título", navigation: navigation, content: .table(table))
  }

  /// A table of one column.
  static func table(
    _ id: String = "datos",
    kind: Column.Kind = .text,
    width: Column.Width? = nil,
    cells: [Cell]
  ) -> Table {
    Table(
      id: id,
      columns: [Column(key: "valor", heading: "Valor", kind: kind, width: width)],
      rows: cells.map { [$0] }
    )
  }

  /// A report with one table of one column; its first cell is A3.
  static func column(
    _ kind: Column.Kind = .text,
    width: Column.Width? = nil,
    cells: [Cell]
  ) -> Report {
    of([sheet("Datos", table(kind: kind, width: width, cells: cells))])
  }
}
