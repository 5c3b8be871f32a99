import RindeReport

/// A table with a total; its figures are hand arithmetic: 100 + 250,5 = 350,5 and 40 + 200 = 240.
enum SpendingTable {
  static let columns = [
    Column(key: "codigo", heading: "Código", kind: .code),
    Column(key: "dependencia", heading: "Dependencia", kind: .text, width: .wide),
    Column(key: "apropiado", heading: "Apropiado (millones)", kind: .decimal(places: 1)),
    Column(key: "ejecutado", heading: "Ejecutado (millones)", kind: .decimal(places: 1)),
    Column(key: "ejecucion_pct", heading: "Ejecución", kind: .percentage(places: 1)),
  ]

  static var share: Formula {
    .operation(.sameRow("ejecutado"), .over, .sameRow("apropiado"))
  }

  static var rows: [[Cell]] {
    [
      [
        .text("01"), .text("Secretaría de Planeación"),
        Cell(.number(Number(100, exact: "100"))), Cell(.number(Number(40, exact: "40"))),
        Cell(.number(Number(0.4, exact: "40.000000")), formula: share),
      ],
      [
        .text("02"), .text("Secretaría de Salud"),
        Cell(.number(Number(250.5, exact: "250.5"))), Cell(.number(Number(200, exact: "200"))),
        Cell(.number(Number(200 / 250.5, exact: "79.840319")), formula: share),
      ],
    ]
  }

  static var total: [Cell] {
    [
      .text("Total"), .blank,
      Cell(.number(Number(350.5, exact: "350.5")), formula: sum(of: "apropiado")),
      Cell(.number(Number(240, exact: "240")), formula: sum(of: "ejecutado")),
      Cell(.number(Number(240 / 350.5, exact: "68.473609")), formula: share),
    ]
  }

  /// The table with its total, or with another.
  static func table(total: [Cell]? = SpendingTable.total, entryRows: Int = 0) -> Table {
    Table(id: "gasto", columns: columns, rows: rows, total: total, entryRows: entryRows)
  }

  private static func sum(of column: String) -> Formula {
    .call(.sum, [.column(table: "gasto", column)])
  }
}
