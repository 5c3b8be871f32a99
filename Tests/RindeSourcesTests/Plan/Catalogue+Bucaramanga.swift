import RindeModel

extension Catalogue {
  /// §5.2: one date for each delivery, rows broken and shifted.
  static let bucaramanga: [CatalogueRow] = [
    row("1.1", "1", [0, 1, 0, 0], ["2021-05-29"], codes: ["fecha.no-habil"]),
    row(
      "1.2",
      "4",
      [1, 1, 1, 1],
      ["2021-01-31", "2021-04-22", "2021-07-22", "2021-10-22"],
      codes: ["fecha.no-habil"]
    ),
    percentage("1.3", share: .demand("2021-01-01", "2021-12-31")),
    percentage("1.4", share: .demand("2021-01-01", "2021-12-31")),
    row("1.5", "1", [0, 0, 0, 1], ["2021-12-31"]),
    row("1.6", "2", [1, 0, 1, 0], ["2021-02-28", "2021-07-30"], codes: ["fecha.no-habil"]),
    row("2.1", "1", [0, 0, 0, 1], ["2021-12-31"]),
    percentage("2.2", inference: .contradiction, codes: ["meta.contradiccion"]),
    row("3.1", "3", [0, 0, 0, 3], ["2021-11-30"]),
    row("4.1", "1", [0, 0, 0, 1], ["2021-12-31"]),
  ]

  private static func row(
    _ id: String,
    _ value: String,
    _ quarters: [Int],
    _ dates: [String],
    codes: [String] = []
  ) -> CatalogueRow {
    CatalogueRow(
      dataset: "bucaramanga-2021",
      id: id,
      kind: .count,
      value: value,
      quarters: quarters,
      dates: dates,
      codes: codes
    )
  }

  private static func percentage(
    _ id: String,
    share: CatalogueRow.Share? = nil,
    inference: Inference = .explicit,
    codes: [String] = []
  ) -> CatalogueRow {
    CatalogueRow(
      dataset: "bucaramanga-2021",
      id: id,
      kind: .percentage,
      value: "100",
      share: share,
      inference: inference,
      codes: codes
    )
  }
}
