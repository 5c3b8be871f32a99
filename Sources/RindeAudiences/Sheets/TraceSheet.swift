internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// One row per progress record: where it was used, or why it was not.
struct TraceSheet {
  let material: ReportMaterial

  func table() -> Table {
    let rows = material.records.map(row) + material.rejected.map(row)
    let sorted = rows.enumerated().sorted { left, right in
      (position(left.offset), left.offset) < (position(right.offset), right.offset)
    }
    return Table(
      id: "trazabilidad",
      columns: Self.columns,
      rows: rows.isEmpty ? [emptyRow] : sorted.map(\.element),
      isPlaceholder: rows.isEmpty
    )
  }

  private static let columns = [
    Column(key: "fila", heading: "Fila", kind: .integer, meaning: PlanningColumnTexts.Trace.line),
    Column(
      key: "archivo",
      heading: "Archivo",
      kind: .text,
      width: .narrow,
      meaning: PlanningColumnTexts.Trace.file
    ),
    ActivityColumns.number,
    Column(key: "fecha", heading: "Fecha", kind: .date, meaning: PlanningColumnTexts.Trace.date),
    Column(
      key: "cantidad",
      heading: "Cantidad",
      kind: .decimal(places: 2),
      meaning: PlanningColumnTexts.Trace.quantity
    ),
    Column(
      key: "numerador",
      heading: "Numerador",
      kind: .decimal(places: 2),
      meaning: PlanningColumnTexts.Trace.numerator
    ),
    Column(
      key: "denominador",
      heading: "Denominador",
      kind: .decimal(places: 2),
      meaning: PlanningColumnTexts.Trace.denominator
    ),
    Column(
      key: "hito",
      heading: "Hito",
      kind: .text,
      meaning: PlanningColumnTexts.Trace.milestone
    ),
    Column(
      key: "dependencia",
      heading: "Dependencia",
      kind: .text,
      meaning: PlanningColumnTexts.Trace.office
    ),
    Column(
      key: "evidencia",
      heading: "Evidencia",
      kind: .link,
      meaning: PlanningColumnTexts.Trace.evidence
    ),
    Column(
      key: "verificado",
      heading: "Verificado",
      kind: .text,
      width: .narrow,
      meaning: PlanningColumnTexts.Trace.isVerified
    ),
    Column(
      key: "uso",
      heading: "Uso",
      kind: .text,
      width: .narrow,
      meaning: PlanningColumnTexts.Trace.use
    ),
    Column(
      key: "motivo",
      heading: "Dónde se usó o por qué no",
      kind: .text,
      width: .wide,
      meaning: PlanningColumnTexts.Trace.reason
    ),
  ]

  private func position(_ offset: Int) -> SourcePosition {
    offset < material.records.count
      ? material.records[offset].origin
      : material.rejected[offset - material.records.count].position
  }

  private func row(_ record: ProgressRecord) -> [Cell] {
    let activity = material.plan.activities[record.activity]
    let use = RecordUse(record: record, material: material)
    return [
      record.origin.line.map { .integer($0) } ?? .blank,
      .text(record.origin.file.fileName),
      .text(activity.id),
      .date(record.date),
    ] + Self.amounts(record.value) + [
      .text(record.office ?? ""),
      record.evidence.map(Cell.evidence) ?? .blank,
      .text(record.isVerified.map { $0 ? "Sí" : "No" } ?? ""),
      .text(use.word),
      .text(use.reason),
    ]
  }

  private func row(_ issue: DataIssue) -> [Cell] {
    [
      issue.position.line.map { .integer($0) } ?? .blank,
      .text(issue.position.file.fileName),
      .text(issue.activity ?? ""),
    ] + Array(repeating: .blank, count: 8) + [
      .text("Rechazado", tone: .poor),
      .text(issue.message),
    ]
  }

  /// What a record reports: quantity, numerator, denominator, milestone.
  static func amounts(_ value: ProgressRecord.Value) -> [Cell] {
    switch value {
    case .quantity(let quantity): [.quantity(quantity), .blank, .blank, .blank]
    case .ratio(let ratio):
      [.blank, .quantity(ratio.numerator), .quantity(ratio.denominator), .blank]
    case .milestone(_, let label): [.blank, .blank, .blank, .text(label)]
    }
  }

  private var emptyRow: [Cell] {
    Array(repeating: .blank, count: Self.columns.count - 2)
      + [.text("Ninguno"), .text("No hay reportes de avance en la carpeta.")]
  }
}

/// Whether a record counts at the cut-off, and in what.
struct RecordUse {
  let record: ProgressRecord
  let material: ReportMaterial

  private var result: ActivityCompliance { material.results.activities[record.activity] }

  private var isAfterCutoff: Bool { record.date > material.cutoff.date }

  /// Whether it enters what was done up to the cut-off.
  var isCounted: Bool { !isAfterCutoff }

  var word: String { isAfterCutoff ? "No usado" : "Usado" }

  var reason: String {
    if isAfterCutoff { return "Su fecha es posterior a la de corte." }
    switch result.state {
    case .notCalculable: return "Leído, pero la actividad no se puede calcular."
    case .unscheduled, .ahead: return "Suma al avance anual; la actividad aún no es exigible."
    case .withoutDemand: return "El denominador acumulado es cero."
    default:
      let quarter = Quarter(containing: record.date).number
      return "Cuenta en el trimestre \(quarter) y en el acumulado a la fecha de corte."
    }
  }
}

extension String {
  /// The name behind the last slash of a path.
  package var lastPathComponent: String {
    split(separator: "/").last.map(String.init) ?? self
  }

  /// The name of a file of the entity's folder; of a download of social media, of which several may
  /// be called the same, with its folder.
  var fileName: String {
    let short = SocialFileName.short(self)
    return short == self ? lastPathComponent : short
  }
}
