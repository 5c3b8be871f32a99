/// Titles and introductions of the sheets of control interno's workbook.
struct OversightTexts {
  typealias SheetText = Composition.SheetText

  /// The cut-off in words.
  let cutoff: String

  var summary: SheetText {
    SheetText(
      title: "Resumen del seguimiento con corte al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla. Cada porcentaje se muestra con la base sobre la que se calcula. "
          + "La cifra principal es el cumplimiento por conteo; lo verificado está al final."
      ],
      legend: [.blank("Una celda en blanco indica que la medida no tiene ese dato.")]
    )
  }

  var followUps: SheetText {
    SheetText(
      title: "Seguimiento al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla con una fila por seguimiento. Las cifras de cada fila son "
          + "acumuladas desde el 1 de enero hasta su fecha de corte; el periodo es el propio de ese "
          + "seguimiento.",
        "La columna Observaciones está vacía para que la llene control interno.",
      ],
      legend: [.blank("Otra celda en blanco indica que no hay dato.")]
    )
  }

  var activities: SheetText {
    SheetText(
      title: "Seguimiento por actividad con corte al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla con una fila por actividad. Reportado es lo que informó la "
          + "dependencia; verificado, la parte con evidencia aceptada. Los porcentajes se calculan "
          + "sobre lo programado a la fecha de corte.",
        "Observaciones y Concepto OCI están vacías: las llena control interno.",
      ],
      legend: [
        .unavailable("[x]: sin dato reportado."),
        .notApplicable("[z]: no aplica."),
        .blank("Otra celda en blanco indica que aún no vence nada o que no hay dato."),
      ]
    )
  }

  var subcomponents: SheetText {
    SheetText(
      title: "Cumplimiento por subcomponente con corte al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla. Los conteos y los promedios se calculan sobre las actividades "
          + "programadas."
      ],
      legend: [ReportTexts.nothingDue]
    )
  }

  var findings: SheetText {
    SheetText(
      title: "Hallazgos por tipo con corte al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla. El tipo de hallazgo sale solo de lo programado, lo reportado "
          + "y lo verificado; no es un concepto de control interno."
      ],
      legend: [
        .notApplicable(
          "[z]: la participación no aplica a las actividades que no estaban programadas."
        ),
        .blank("Una celda en blanco indica que no había ninguna programada."),
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
      legend: [.blank("Una celda en blanco es un dato que el reporte no trae.")]
    )
  }

  var notes: SheetText {
    SheetText(
      title: "Notas: método, definiciones y fuentes",
      introduction: ["Esta hoja contiene una tabla."]
    )
  }
}
