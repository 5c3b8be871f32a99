internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Figures that the office keeps by hand and that the exports contradict.
struct SocialDifferenceSheet {
  let view: SocialView

  func sheets() -> [Sheet] {
    guard !view.results.discrepancies.isEmpty else { return [] }
    typealias Texts = SocialColumnTexts
    let table = Table(
      id: "diferencias",
      columns: [
        Texts.network, Texts.text("mes", "Mes", .medium, "Mes de la fila."),
        Texts.text("medida", "Medida", .wide, "Qué dice la tabla de la oficina."),
        decimal("escrito", "En la tabla de la oficina", "Valor escrito a mano."),
        decimal("calculado", "Calculado", "Valor que dan los archivos descargados."),
        decimal("diferencia", "Diferencia", "Lo escrito menos lo calculado."),
        Texts.text("archivo", "Archivo", .medium, "Archivo de la tabla."),
        Texts.integer("linea", "Línea", "Fila del archivo."),
      ],
      rows: view.results.discrepancies.indices.map(row)
    )
    return [.social("Diferencias", SocialSheetTexts.differences, table).forTheRecord]
  }

  private func decimal(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .decimal(places: 2), meaning: meaning)
  }

  private func row(_ number: Int) -> [Cell] {
    let found = view.results.discrepancies[number]
    let name =
      switch found.measure {
      case .posts: "Publicaciones"
      case .followers: "Seguidores"
      case .engagements: "Interacciones"
      case .rate: "Tasa de interacción, en puntos porcentuales"
      }
    return [
      .text(found.row.network.name), .text(SocialPeriodTexts.name(found.row.month)), .text(name),
      .quantity(found.written), .quantity(found.computed, missing: .notAvailable),
      view.cell(.difference(number)).following(
        .operation(.sameRow("escrito"), .minus, .sameRow("calculado"))
      ),
      .text(SocialFileName.short(found.row.origin.file)),
      found.row.origin.line.map { .integer($0) } ?? .blank,
    ]
  }
}
