import RindeModel

/// The window of most of Nariño's activities: "Febrero a diciembre de 2022".
private let mostOfTheYear = "2022-02-01 2022-12-31"

/// "Diciembre de 2022".
private let december = "2022-12-01 2022-12-31"

extension Catalogue {
  /// §5.4, subcomponents 1 and 2: no numbers, periodicities in metas and dates.
  static let narinoDialogue: [CatalogueRow] = [
    row("N1", "4", [1, 1, 1, 1]),
    row("N2", "8", [2, 2, 2, 2]),
    row(
      "N3",
      "11",
      [2, 3, 3, 3],
      multiplier: "tema",
      codes: ["meta.multiplicador-desconocido"]
    ),
    row("N4", "22", [4, 6, 6, 6]),
    row("N5", "4", [1, 1, 1, 1]),
    row(
      "N6",
      "4",
      [0, 0, 0, 4],
      multiplier: "dependencia",
      codes: ["meta.multiplicador-desconocido"]
    ),
    row(
      "N7",
      "1",
      [0, 0, 0, 1],
      window: december,
      multiplier: "dependencia",
      codes: ["meta.multiplicador-desconocido"]
    ),
    row("N8", "4", [1, 1, 1, 1], inference: .implicit, codes: ["meta.implicita"]),
    row(
      "N9",
      "4",
      [0, 2, 0, 2],
      window: "2022-01-01 2022-12-31",
      inference: .contradiction,
      codes: ["meta.contradiccion"]
    ),
    row(
      "N10",
      "1",
      [0, 0, 0, 1],
      bound: .minimum,
      multiplier: "dependencia",
      codes: ["meta.multiplicador-desconocido"]
    ),
    row(
      "N11",
      "1",
      [0, 0, 0, 1],
      multiplier: "dependencia",
      codes: ["meta.multiplicador-desconocido"]
    ),
    row("N12", "1", [0, 0, 0, 1], window: december),
    row("N13", "1", [0, 0, 0, 1]),
    row("N14", "1", [0, 0, 0, 1], inference: .contradiction, codes: ["meta.contradiccion"]),
  ]

  /// §5.4, subcomponents 3 and 6.
  static let narinoFollowUp: [CatalogueRow] = [
    row(
      "N15",
      "1",
      [0, 0, 0, 1],
      multiplier: "dependencia",
      inference: .inferred,
      codes: ["fecha.relativa-a-evento", "meta.multiplicador-desconocido"]
    ),
    row("N16", "5", [0, 0, 0, 5]),
    row("N17", "4", [0, 2, 0, 2]),
    row("N18", "4", [1, 1, 1, 1], window: "2022-01-01 2022-12-31"),
    row("N19", "1", [0, 0, 0, 1], window: december),
    row("N20", "1", [0, 0, 0, 1], window: december),
    CatalogueRow(
      dataset: "narino-2022",
      id: "N21",
      kind: .milestones,
      value: "1",
      quarters: [0, 0, 0, 2],
      dates: ["2022-11-30", "2022-12-31"],
      milestones: ["Informe elaborado", "Informe publicado"],
      codes: ["fecha.no-habil", "meta.hitos"]
    ),
    row(
      "N22",
      "3",
      [0, 0, 0, 3],
      window: december,
      inference: .contradiction,
      codes: ["meta.contradiccion"]
    ),
    row("N23", "1", [0, 0, 0, 1], window: december, codes: ["meta.hitos"]),
    row("N24", "3", [0, 0, 0, 3], window: december),
  ]

  private static func row(
    _ id: String,
    _ value: String,
    _ quarters: [Int],
    window: String = mostOfTheYear,
    bound: Target.Bound = .exact,
    multiplier: String? = nil,
    inference: Inference = .explicit,
    codes: [String] = []
  ) -> CatalogueRow {
    CatalogueRow(
      dataset: "narino-2022",
      id: id,
      kind: .count,
      value: value,
      bound: bound,
      multiplier: multiplier,
      quarters: quarters,
      window: window,
      inference: inference,
      codes: codes
    )
  }
}
