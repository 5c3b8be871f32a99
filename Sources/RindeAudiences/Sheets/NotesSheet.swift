internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Method, definitions and sources.
struct NotesSheet {
  let material: ReportMaterial
  var method = NotesTexts.method
  var definitions = ComplianceState.allCases.map { ("Estado: \($0.word)", $0.meaning) }

  func table() -> Table {
    Table(
      id: "notas",
      columns: [
        Column(key: "tema", heading: "Tema", kind: .text, width: .wide),
        Column(key: "nota", heading: "Nota", kind: .text, width: .veryWide),
      ],
      rows: (method + thresholds + definitions + sources).map { [.text($0.0), .text($0.1)] }
    )
  }

  private var thresholds: [(String, String)] {
    let limits = material.entity.thresholds
    let (medium, high) = (SpanishNumber.text(limits.medium), SpanishNumber.text(limits.high))
    return [
      (
        "Zonas",
        "Baja: menos de \(medium) %. Media: desde \(medium) % y menos de \(high) %. "
          + "Alta: desde \(high) %. Se aplican al valor exacto, antes de redondear; si el valor "
          + "redondeado parecería de otra zona, se muestra con más decimales."
      )
    ]
  }

  private var sources: [(String, String)] {
    let plan = material.plan.activities.first?.origin
    let progress = Set(material.records.map(\.origin.file.fileName)).sorted()
    let sheet = plan?.sheet.map { ", hoja \($0)" } ?? ""
    return [
      ("Fuente del plan", (plan?.file.lastPathComponent ?? "Sin plan") + sheet),
      (
        "Fuente de los avances",
        progress.isEmpty ? "No hay reportes de avance." : progress.joined(separator: ", ")
      ),
    ] + (material.registers.isEmpty || material.office != nil ? [] : [registers])
  }

  /// The files of what was recorded of citizens.
  private var registers: (String, String) {
    ("Fuente de los registros de participación", material.registers.joined(separator: ", "))
  }
}
