import RindeModel

extension Catalogue {
  /// §5.1: no dates, hardly a number.
  static let uts: [CatalogueRow] = [
    row(
      "1.1",
      .count,
      "12",
      quarters: [3, 3, 3, 3],
      inference: .inferred,
      codes: ["fecha.vigencia-supuesta", "meta.dos-productos", "meta.implicita"]
    ),
    row("1.2", .count, "1", inference: .implicit, codes: ["fecha.ausente", "meta.implicita"]),
    row(
      "1.3",
      .count,
      "12",
      quarters: [3, 3, 3, 3],
      inference: .implicit,
      codes: ["fecha.vigencia-supuesta", "meta.implicita"]
    ),
    row("1.4", .count, "1", inference: .implicit, codes: ["fecha.ausente", "meta.implicita"]),
    row("1.5", .qualitative, nil, inference: .inferred, codes: ["meta.no-medible"]),
    row(
      "1.6",
      .milestones,
      "1",
      milestones: ["Elaboración del PACC", "Publicación del PACC"],
      inference: .inferred,
      codes: ["fecha.ausente", "meta.hitos", "texto.erratas"]
    ),
    row("2.1", .count, "1", inference: .implicit, codes: ["fecha.ausente", "meta.implicita"]),
    row(
      "2.2",
      .percentage,
      nil,
      inference: .inferred,
      codes: ["fecha.ausente", "meta.sin-cuantificar"]
    ),
    row(
      "2.3",
      .count,
      nil,
      inference: .inferred,
      codes: ["fecha.ausente", "meta.sin-cuantificar"]
    ),
    row("3.1", .count, "10", codes: ["fecha.ausente"]),
    row("3.2", .count, "1", inference: .implicit, codes: ["fecha.ausente", "meta.implicita"]),
    row(
      "3.3",
      .count,
      nil,
      inference: .inferred,
      codes: ["fecha.ausente", "meta.sin-cuantificar"]
    ),
  ]

  private static func row(
    _ id: String,
    _ kind: Target.Kind,
    _ value: String?,
    quarters: [Int]? = nil,
    milestones: [String] = [],
    inference: Inference = .explicit,
    codes: [String] = []
  ) -> CatalogueRow {
    CatalogueRow(
      dataset: "uts-2020",
      id: id,
      kind: kind,
      value: value,
      quarters: quarters,
      milestones: milestones,
      inference: inference,
      codes: codes
    )
  }
}
