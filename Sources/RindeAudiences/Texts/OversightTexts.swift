/// Titles and introductions of the sheets of control interno's workbook.
struct OversightTexts {
  typealias SheetText = Composition.SheetText

  /// The cut-off in words.
  let cutoff: String

  var summary: SheetText {
    SheetText(
      title: "Resumen del seguimiento con corte al \(cutoff)",
      says: [
        "Cada porcentaje se muestra con la base sobre la que se calcula. La cifra principal es el "
          + "cumplimiento por conteo; lo verificado está al final."
      ],
      legend: [.blank("En blanco: la medida no tiene ese dato.")]
    )
  }

  var followUps: SheetText {
    let accumulated =
      "Las cifras de cada fila son acumuladas desde el 1 de enero hasta su fecha de corte; el periodo "
      + "es el propio de ese seguimiento."
    return SheetText(
      title: "Seguimiento al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla con una fila por seguimiento. \(accumulated)",
        "La columna Observaciones está vacía para que la llene control interno.",
      ],
      page: [accumulated],
      legend: [.blank("En blanco: no hay dato.")]
    )
  }

  var activities: SheetText {
    let meaning =
      "Reportado es lo que informó la dependencia; verificado, la parte con evidencia aceptada."
    return SheetText(
      title: "Seguimiento por actividad con corte al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla con una fila por actividad. \(meaning)",
        "Los porcentajes se calculan sobre lo programado a la fecha de corte; los de la fila Total son "
          + "por conteo.",
        "Observaciones y Concepto OCI están vacías: las llena control interno.",
      ],
      page: [meaning],
      legend: [
        .unavailable("[x]: sin dato reportado."),
        .notApplicable("[z]: no aplica."),
        .blank("En blanco: no hay dato o no hay nada programado con qué calcularlo."),
      ]
    )
  }

  var subcomponents: SheetText {
    SheetText(
      title: "Cumplimiento por subcomponente con corte al \(cutoff)",
      says: ["Los conteos y los promedios se calculan sobre las actividades programadas."],
      legend: [ReportTexts.nothingToCount]
    )
  }

  var findings: SheetText {
    SheetText(
      title: "Hallazgos por tipo con corte al \(cutoff)",
      says: [
        "El tipo de hallazgo sale solo de lo programado, lo reportado y lo verificado; no es un "
          + "concepto de control interno."
      ],
      legend: [
        .notApplicable(
          "[z]: la participación no aplica a las actividades que no estaban programadas."
        ),
        .blank("En blanco: no había ninguna programada."),
      ]
    )
  }

  var evidence: SheetText {
    SheetText(
      title: "Registro de evidencias con corte al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla con una fila por reporte de avance, aceptado o rechazado, "
          + "también los que no traen evidencia."
      ],
      page: [
        "Los reportes de avance, aceptados o rechazados, también los que no traen evidencia."
      ],
      legend: [.blank("En blanco: el reporte no trae ese dato.")]
    )
  }

  var notes: SheetText { ReportTexts.notes }
}
