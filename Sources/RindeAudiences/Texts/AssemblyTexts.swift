internal import RindeModel

/// Titles and introductions of the report to the Asamblea.
struct AssemblyTexts: OfficeTexts {
  typealias SheetText = Composition.SheetText

  static let title = "Informe anual de rendición de cuentas a la Asamblea Departamental"
  static let addressee = "Asamblea Departamental"

  let cutoff: Cutoff

  static func summary(_ cutoff: Cutoff) -> String {
    "Cumplimiento del plan por subcomponente y por dependencia con corte al "
      + SpanishNumber.longDate(cutoff.date) + "."
  }

  private var date: String { SpanishNumber.longDate(cutoff.date) }

  var executiveSummary: SheetText {
    let days = Quarter(year: cutoff.date.components.year, number: 1).firstDay...cutoff.date
    return SheetText(
      title: "Resumen ejecutivo con corte al \(date)",
      introduction: ["Periodo del informe: \(CutoffTexts.period(days))."]
    )
  }

  var figures: SheetText {
    ReportTexts.summary("Cifras principales con corte al \(date)")
  }

  private static let peaceApart =
    " El subcomponente del Acuerdo de Paz se presenta aparte."

  /// - Parameter hasPeace: Whether the plan has a subcomponent on the peace agreement.
  /// - Returns: The text above the table of the others.
  func subcomponents(hasPeace: Bool) -> SheetText {
    let apart = hasPeace ? Self.peaceApart : ""
    return SheetText(
      title: "Cumplimiento por subcomponente con corte al \(date)",
      introduction: [
        "Esta hoja contiene una tabla. Las actividades de cada subcomponente están en su propia "
          + "hoja.\(apart)"
      ],
      page: ["Más abajo están las actividades de cada subcomponente.\(apart)"],
      legend: [ReportTexts.nothingToCount]
    )
  }

  var peace: SheetText {
    SheetText(
      title: "Avances del Acuerdo de Paz con corte al \(date)",
      introduction: [
        "Esta hoja contiene una tabla con el subcomponente del plan que rinde cuentas de la "
          + "implementación del Acuerdo de Paz."
      ],
      page: [
        "El subcomponente del plan que rinde cuentas de la implementación del Acuerdo de Paz."
      ],
      legend: [ReportTexts.nothingToCount]
    )
  }

  func subcomponent(_ name: String) -> SheetText {
    SheetText(
      title: name.isEmpty ? "Actividades sin subcomponente" : name,
      introduction: [Self.activities],
      page: ["Las actividades y su acumulado de la vigencia."],
      legend: ReportTexts.activities
    )
  }

  var offices: SheetText {
    SheetText(
      title: "Cumplimiento por dependencia con corte al \(date)",
      introduction: [
        "Esta hoja contiene una tabla. Las actividades de cada dependencia están en su propia hoja.",
        OfficeNotes.shared,
      ],
      page: [
        "Las actividades de cada dependencia están en los datos para descargar.",
        OfficeNotes.shared,
      ],
      legend: [ReportTexts.nothingToCount]
    )
  }

  func office(_ name: String) -> SheetText {
    SheetText(
      title: name.isEmpty ? "Actividades sin responsable" : name,
      introduction: [Self.activities],
      page: ["Las actividades y su acumulado de la vigencia."],
      legend: ReportTexts.activities
    )
  }

  private static let activities =
    "Esta hoja contiene una tabla con las actividades y su acumulado de la vigencia."

  var territory: SheetText {
    SheetText(
      title: "Territorio: dónde se hicieron las actividades",
      introduction: [
        "Esta hoja contiene una tabla con las actividades que traen código DIVIPOLA, en el plan o en "
          + "los avances."
      ],
      page: [
        "Las actividades que traen código de territorio (DIVIPOLA), en el plan o en los avances."
      ],
      legend: [.blank("En blanco: ese dato no se reportó.")]
    )
  }
}

/// What the columns on territory mean, for the dictionary of fields.
enum TerritoryTexts {
  static let code = "Código DIVIPOLA del DANE: dos dígitos para departamento, cinco para municipio."
  static let name =
    "Nombre del territorio según la configuración de la entidad; en blanco si no está allí."
  static let planned = "Si el plan nombra ese territorio para la actividad."
  static let records = "Reportes de avance de la actividad en ese territorio hasta el corte."
  static let executed = "Suma de las cantidades reportadas en ese territorio."
  static let last = "Fecha del reporte más reciente."
}
