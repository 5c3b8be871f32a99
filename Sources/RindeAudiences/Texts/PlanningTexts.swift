/// Titles and introductions of the sheets of planning's workbook.
struct PlanningTexts {
  typealias SheetText = Composition.SheetText

  /// The cut-off in words.
  let cutoff: String

  var summary: SheetText {
    ReportTexts.summary("Resumen del cumplimiento con corte al \(cutoff)")
  }

  var indicators: SheetText {
    SheetText(
      title: "Indicadores por actividad con corte al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla con una fila por actividad. \(ReportTexts.quarters)"
      ],
      page: [
        "Programado es lo que vencía hasta la fecha de corte; ejecutado, lo que se reportó hasta ese "
          + "día. Cumplimiento es lo ejecutado sobre lo programado."
      ],
      legend: ReportTexts.activityPercentages
    )
  }

  var subcomponents: SheetText {
    SheetText(
      title: "Cumplimiento por subcomponente con corte al \(cutoff)",
      says: ["El conteo se calcula sobre las actividades programadas."],
      legend: [ReportTexts.nothingToCount]
    )
  }

  var responsibles: SheetText {
    SheetText(
      title: "Cumplimiento por responsable con corte al \(cutoff)",
      says: [
        "Una actividad con varios responsables cuenta en cada uno, por lo que las filas no suman el "
          + "total."
      ],
      legend: [ReportTexts.nothingToCount]
    )
  }

  func due(notes: [String]) -> SheetText {
    let days = "\(DueSheet.horizon) días hábiles siguientes a la fecha de corte"
    return SheetText(
      title: "Vencimientos: entregas vencidas al \(cutoff) y próximas",
      introduction: [
        "Esta hoja contiene una tabla con lo vencido y lo que vence en los \(days)."
      ] + notes,
      page: ["Lo vencido sin cumplir y lo que vence en los \(days)."] + notes,
      legend: [.blank("En blanco: el dato no corresponde a esa situación.")]
    )
  }

  var series: SheetText {
    SheetText(
      title: "Serie del cumplimiento acumulado por corte",
      introduction: [
        "Esta hoja contiene una tabla con el acumulado del plan al final de cada trimestre hasta la "
          + "fecha de corte."
      ],
      page: ["El acumulado del plan al final de cada trimestre hasta la fecha de corte."],
      legend: [.blank("En blanco: no había actividades programadas con qué calcularlo.")]
    )
  }

  var diagnosis: SheetText {
    SheetText(
      title: "Diagnóstico del plan: qué se entendió y qué falta confirmar",
      says: [
        "Certeza: explícita (el plan lo dice), implícita (se desprende del texto), inferida (se "
          + "aplicó una regla) o contradicción (el plan dice dos cosas).",
        "Para confirmar o corregir, llene las columnas meta_valor, meta_tipo, cota, periodicidad y "
          + "programacion del plan; el comando rinde revisar --proponer las escribe. Las filas "
          + "generales tienen datos en blanco.",
      ]
    )
  }

  var trace: SheetText {
    SheetText(
      title: "Trazabilidad de los reportes de avance",
      table: "con una fila por reporte de avance, aceptado o rechazado",
      says: ["En blanco: el reporte no trae ese dato."]
    )
  }

  var notes: SheetText { ReportTexts.notes }
}
