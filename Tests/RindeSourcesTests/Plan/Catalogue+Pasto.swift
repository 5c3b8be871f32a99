import RindeModel

extension Catalogue {
  /// §5.3: a first and a last day, sometimes two of each.
  static let pasto: [CatalogueRow] = [
    row("1.1", "1", [1, 0, 0, 0], "2022-02-01", "2022-03-04"),
    CatalogueRow(
      dataset: "pasto-2022",
      id: "1.2",
      kind: .percentage,
      value: "100",
      window: "2022-02-01 2022-04-22",
      share: .coverage("2022-04-22")
    ),
    row("1.3", "1", [0, 0, 0, 1], "2022-09-01", "2022-12-20", codes: ["meta.hitos"]),
    row("1.4", "1", [0, 0, 0, 1], "2022-09-01", "2022-12-20", codes: ["meta.hitos"]),
    row("1.5", "1", [0, 0, 0, 1], "2022-09-01", "2022-12-20", codes: ["meta.hitos"]),
    row("1.6", "1", [0, 0, 0, 1], "2022-09-01", "2022-12-20"),
    row(
      "1.7",
      "15000",
      [0, 0, 0, 15000],
      "2022-07-01",
      "2022-12-01",
      inference: .inferred,
      codes: ["meta.hitos", "meta.reparto-sin-definir"]
    ),
    CatalogueRow(
      dataset: "pasto-2022",
      id: "1.8",
      kind: .percentage,
      value: "100",
      window: "2022-01-03 2022-12-31",
      share: .demand("2022-01-03", "2022-12-31")
    ),
    row(
      "1.9",
      "1",
      [0, 1, 0, 0],
      "2022-02-01",
      "2022-06-30",
      inference: .contradiction,
      codes: ["meta.contradiccion"]
    ),
    CatalogueRow(
      dataset: "pasto-2022",
      id: "1.10",
      kind: .count,
      value: "2",
      quarters: [0, 1, 0, 1],
      dates: ["2022-06-01", "2022-11-01"],
      window: "2022-05-01 2022-11-01",
      codes: [
        "fecha.no-habil", "fecha.no-habil", "fecha.varias-en-celda", "fecha.varias-en-celda",
        "meta.hitos",
      ]
    ),
    row("1.11", "1", [0, 0, 1, 0], "2022-02-01", "2022-07-29"),
    row("2.1", "20", [0, 0, 0, 20], "2022-04-04", "2022-12-20"),
    row("2.2", "29", [0, 0, 0, 29], "2022-02-01", "2022-11-30", bound: .minimum),
    row("2.3", "2", [0, 0, 0, 2], "2022-07-01", "2022-12-20"),
    row("2.4", "1", [0, 0, 0, 1], "2022-09-01", "2022-12-20"),
    row("2.5", "1", [0, 0, 0, 1], "2022-09-01", "2022-12-20"),
    row("2.6", "1", [0, 0, 0, 1], "2022-09-01", "2022-12-20"),
    row("2.7", "1", [0, 0, 0, 1], "2022-09-01", "2022-12-20"),
    row("2.8", "1", [0, 0, 0, 1], "2022-02-01", "2022-12-15"),
    row("3.1", "50", [0, 0, 0, 50], "2022-07-01", "2022-12-20", bound: .minimum),
    row("3.2", "100", [0, 0, 0, 100], "2022-07-01", "2022-12-20", bound: .minimum),
    row("3.3", "100", [0, 0, 0, 100], "2022-07-01", "2022-12-30", bound: .minimum),
    row("3.4", "3", [0, 0, 0, 3], "2022-07-01", "2022-12-30", bound: .minimum),
  ]

  private static func row(
    _ id: String,
    _ value: String,
    _ quarters: [Int],
    _ first: String,
    _ last: String,
    bound: Target.Bound = .exact,
    inference: Inference = .explicit,
    codes: [String] = []
  ) -> CatalogueRow {
    CatalogueRow(
      dataset: "pasto-2022",
      id: id,
      kind: .count,
      value: value,
      bound: bound,
      quarters: quarters,
      dates: [last],
      window: "\(first) \(last)",
      inference: inference,
      codes: codes
    )
  }
}
