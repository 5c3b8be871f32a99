/// Titles and introductions of the sheets of planning's workbook.
struct PlanningTexts {
  typealias SheetText = Composition.SheetText

  /// The cut-off in words.
  let cutoff: String

  var summary: SheetText {
    SheetText(
      title: "Resumen del cumplimiento con corte al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla. Cada porcentaje se muestra con la base sobre la que se calcula.",
        "Las celdas en blanco indican que la medida no tiene ese dato.",
      ]
    )
  }

  var indicators: SheetText {
    SheetText(
      title: "Indicadores por actividad con corte al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla con una fila por actividad. T1 a T4 son los trimestres; el del "
          + "corte cuenta hasta la fecha de corte.",
        "[x]: sin dato reportado. [z]: no aplica. Una celda en blanco en un porcentaje indica que aún no "
          + "vence nada.",
      ]
    )
  }

  var subcomponents: SheetText {
    SheetText(
      title: "Cumplimiento por subcomponente con corte al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla. El conteo se calcula sobre las actividades programadas; una "
          + "celda en blanco indica que aún no vence nada."
      ]
    )
  }

  var responsibles: SheetText {
    SheetText(
      title: "Cumplimiento por responsable con corte al \(cutoff)",
      introduction: [
        "Esta hoja contiene una tabla. Una actividad con varios responsables cuenta en cada uno, por "
          + "lo que las filas no suman el total.",
        "Una celda en blanco indica que aún no vence nada.",
      ]
    )
  }

  var due: SheetText {
    SheetText(
      title: "Vencimientos: entregas vencidas al \(cutoff) y próximas",
      introduction: [
        "Esta hoja contiene una tabla con lo vencido y lo que vence en los \(DueSheet.horizon) días "
          + "hábiles siguientes a la fecha de corte.",
        "Una celda en blanco indica que el dato no corresponde a esa situación.",
      ]
    )
  }

  var series: SheetText {
    SheetText(
      title: "Serie del cumplimiento acumulado por corte",
      introduction: [
        "Esta hoja contiene una tabla con el acumulado del plan al final de cada trimestre hasta la "
          + "fecha de corte. Una celda en blanco indica que aún no vencía nada."
      ]
    )
  }

  var diagnosis: SheetText {
    SheetText(
      title: "Diagnóstico del plan: qué se entendió y qué falta confirmar",
      introduction: [
        "Esta hoja contiene una tabla. Certeza: explícita (el plan lo dice), implícita (se desprende "
          + "del texto), inferida (se aplicó una regla) o contradicción (el plan dice dos cosas).",
        "Para confirmar o corregir, llene las columnas meta_valor, meta_tipo, cota, periodicidad y "
          + "programacion del plan; el comando rinde revisar --proponer las escribe. Las filas generales "
          + "tienen celdas en blanco.",
      ]
    )
  }

  var trace: SheetText {
    SheetText(
      title: "Trazabilidad de los reportes de avance",
      introduction: [
        "Esta hoja contiene una tabla con una fila por reporte de avance, aceptado o rechazado. Las "
          + "celdas en blanco son datos que el reporte no trae."
      ]
    )
  }

  var notes: SheetText { ReportTexts.notes }
}
