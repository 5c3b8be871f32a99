internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// One row per progress record with its evidence, or without, and what was made of it.
struct EvidenceSheet {
  let material: ReportMaterial
  let verification: RecordVerification

  init(material: ReportMaterial) {
    self.material = material
    verification = RecordVerification(material: material)
  }

  private typealias Text = OversightColumnTexts

  func table() -> Table {
    let rows =
      material.records.map { (position: $0.origin, cells: row($0)) }
      + material.rejected.map { (position: $0.position, cells: row($0)) }
    let sorted = rows.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }
    return Table(
      id: "registro_de_evidencias",
      columns: Self.columns,
      rows: rows.isEmpty ? [emptyRow] : sorted.map(\.element.cells),
      isPlaceholder: rows.isEmpty
    )
  }

  private func row(_ record: ProgressRecord) -> [Cell] {
    let use = RecordUse(record: record, material: material)
    let state = material.results.activities[record.activity].state
    let isAccepted = use.isCounted && state != .notCalculable && verification.accepts(record)
    let hasTerm = use.isCounted && (state.isProgrammed || state == .notProgrammed)
    return [
      .text(material.plan.activities[record.activity].id),
      .date(record.date),
      .text(record.office ?? ""),
    ] + TraceSheet.amounts(record.value) + [
      record.evidence.map(Cell.evidence) ?? .text("Sin evidencia", tone: .poor),
      .text(RecordVerification.word(record.isVerified)),
      .text(use.isCounted ? "Sí" : "No"),
      .text(isAccepted ? "Sí" : "No"),
      .text(hasTerm ? OversightEvidenceTexts.reason(record, isAccepted: isAccepted) : use.reason),
      .text(record.note ?? ""),
    ] + place(record.origin)
  }

  private func row(_ issue: DataIssue) -> [Cell] {
    [.text(issue.activity ?? "")] + Array(repeating: .blank, count: 6) + [
      .blank,
      .blank,
      .text("No"),
      .text("No"),
      .text("Rechazado: \(issue.message)", tone: .poor),
      .blank,
    ] + place(issue.position)
  }

  private func place(_ position: SourcePosition) -> [Cell] {
    [.text(position.file.fileName), position.line.map { .integer($0) } ?? .blank]
  }

  private var emptyRow: [Cell] {
    Self.columns.map { column in
      column.key == "motivo" ? .text("No hay reportes de avance en la carpeta.") : .blank
    }
  }

  private static let columns = report + use

  private static let report = [
    Column(key: "numero", heading: "N.º", kind: .code, meaning: IndicatorTexts.number),
    Column(key: "fecha", heading: "Fecha", kind: .date, meaning: "Fecha de la evidencia."),
    Column(key: "dependencia", heading: "Quién reportó", kind: .text, meaning: Text.office),
    Column(
      key: "cantidad",
      heading: "Cantidad reportada",
      kind: .decimal(places: 2),
      meaning: "Cantidad que trae el reporte."
    ),
    Column(
      key: "numerador",
      heading: "Numerador reportado",
      kind: .decimal(places: 2),
      meaning: "Numerador que trae el reporte de una meta en porcentaje."
    ),
    Column(
      key: "denominador",
      heading: "Denominador reportado",
      kind: .decimal(places: 2),
      meaning: "Denominador que trae el reporte de una meta en porcentaje."
    ),
    Column(
      key: "hito",
      heading: "Hito reportado",
      kind: .text,
      meaning: "Hito que el reporte da por hecho."
    ),
    Column(
      key: "evidencia",
      heading: "Evidencia",
      kind: .link,
      meaning: "Enlace o documento que soporta el reporte."
    ),
  ]

  private static let use = [
    Column(
      key: "verificado",
      heading: "Verificado OCI",
      kind: .text,
      width: .narrow,
      meaning: Text.isVerified
    ),
    Column(
      key: "contado",
      heading: "Cuenta como reportado",
      kind: .text,
      width: .narrow,
      meaning: Text.isCounted
    ),
    Column(
      key: "contado_verificado",
      heading: "Cuenta como verificado",
      kind: .text,
      width: .narrow,
      meaning: Text.countsAsVerified
    ),
    Column(key: "motivo", heading: "Motivo", kind: .text, width: .wide, meaning: Text.reason),
    Column(
      key: "observacion",
      heading: "Observación del reporte",
      kind: .text,
      meaning: Text.note
    ),
    Column(key: "archivo", heading: "Archivo", kind: .text, width: .narrow, meaning: Text.file),
    Column(key: "fila", heading: "Fila", kind: .integer, meaning: Text.row),
  ]
}
