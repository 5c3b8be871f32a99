internal import RindeModel
internal import RindeReport

/// What was noticed in the files, errors first.
struct SocialIssueSheet {
  let view: SocialView

  func sheets() -> [Sheet] {
    guard !view.material.issues.isEmpty else { return [] }
    typealias Texts = SocialColumnTexts
    let issues = view.material.issues.enumerated().sorted { left, right in
      (right.element.severity, left.element.position, left.offset)
        < (left.element.severity, right.element.position, right.offset)
    }.map(\.element)
    let table = Table(
      id: "datos_por_corregir",
      columns: [
        Texts.text("gravedad", "Gravedad", .narrow, "Error, advertencia o nota."),
        Texts.text("archivo", "Archivo", .medium, "Archivo."),
        Texts.integer("linea", "Línea", "Fila del archivo."),
        Texts.text("columna", "Columna", .medium, "Encabezado de la columna."),
        Texts.text("leido", "Se leyó", .medium, "Lo que dice el archivo."),
        Texts.text("esperado", "Se esperaba", .medium, "Lo que debería decir."),
        Texts.text("mensaje", "Qué pasó", .wide, "Qué se encontró y qué se hizo."),
        Texts.text("sugerencia", "Qué hacer", .wide, "Cómo corregirlo."),
        Column(key: "codigo", heading: "Código", kind: .code, meaning: "Código del hallazgo."),
      ],
      rows: issues.map(row)
    ).leavingOut(["linea", "columna", "leido", "esperado", "sugerencia"])
    return [.social("Datos_por_corregir", SocialSheetTexts.issues, table).forTheRecord]
  }

  private func row(_ issue: DataIssue) -> [Cell] {
    let tone: Cell.Tone =
      switch issue.severity {
      case .error: .poor
      case .warning: .fair
      case .note: .neutral
      }
    return [
      .text(SocialWords.severity(issue.severity), tone: tone),
      .text(SocialFileName.short(issue.position.file)),
      issue.position.line.map { .integer($0) } ?? .blank, .text(issue.position.column ?? ""),
      .text(issue.read ?? ""), .text(issue.expected ?? ""), .text(issue.message),
      .text(issue.suggestion ?? ""), .text(issue.code),
    ]
  }
}
