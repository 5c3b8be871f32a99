internal import RindeModel

/// Titles and introductions of the report to the Concejo.
struct CouncilTexts: OfficeTexts {
  typealias SheetText = Composition.SheetText

  private static let title = "Informe de rendición de cuentas al Concejo Municipal"
  static let addressee = "Concejo Municipal"

  let cutoff: Cutoff

  /// The one office that reports; `nil` for all.
  let office: String?

  /// With the office, where only one reports: its figures are not those of the entity.
  static func title(_ material: ReportMaterial) -> String {
    material.office.map { "\(title): \($0.name)" } ?? title
  }

  static func summary(_ material: ReportMaterial) -> String {
    let date = SpanishNumber.longDate(material.cutoff.date)
    return material.office.map { "Cumplimiento de «\($0.name)» con corte al \(date)." }
      ?? "Cumplimiento del plan por dependencia con corte al \(date)."
  }

  private var date: String { SpanishNumber.longDate(cutoff.date) }

  /// The quarter up to the cut-off.
  private var period: String {
    "\(CutoffTexts.quarter(cutoff.quarter.number)) (\(CutoffTexts.period(cutoff.quarter.firstDay...cutoff.date)))"
  }

  var executiveSummary: SheetText {
    SheetText(
      title: "Resumen ejecutivo con corte al \(date)",
      introduction: [
        "Periodo del informe: \(period) y acumulado de la vigencia."
      ]
    )
  }

  var figures: SheetText {
    ReportTexts.summary("Cifras principales con corte al \(date)")
  }

  var offices: SheetText {
    SheetText(
      title: "Cumplimiento por dependencia con corte al \(date)",
      introduction: [
        "Esta hoja contiene una tabla con el \(period) y el acumulado a la fecha de corte. Las "
          + "actividades de cada dependencia están en su propia hoja.",
        OfficeNotes.shared,
      ],
      page: [
        "El \(period) y el acumulado a la fecha de corte. Más abajo están las actividades de cada "
          + "dependencia.",
        OfficeNotes.shared,
      ],
      legend: [ReportTexts.nothingDue]
    )
  }

  func office(_ name: String) -> SheetText {
    SheetText(
      title: name.isEmpty ? "Actividades sin responsable" : name,
      introduction: [
        "Esta hoja contiene una tabla con las actividades a cargo: el \(period) y el acumulado a la "
          + "fecha de corte."
      ],
      page: ["Las actividades a cargo y su acumulado a la fecha de corte."],
      legend: ReportTexts.activities
    )
  }
}

/// What is said of tables of offices.
enum OfficeNotes {
  static let shared =
    "Una actividad con varios responsables cuenta en cada uno, por lo que las filas no suman el total."
}
