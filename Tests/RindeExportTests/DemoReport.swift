import RindeReport

/// A small report with every feature of the workbook.
enum DemoReport {
  /// Cover, contents, tables, charts and notes.
  static var report: Report {
    Report(
      id: "demostracion-2022-06-30",
      title: "Informe de prueba del plan anticorrupción",
      author: "Alcaldía de Prueba",
      summary: "Cumplimiento de cuatro actividades inventadas, con corte al 30 de junio de 2022.",
      date: DateValue(year: 2022, month: 6, day: 30),
      banner: "Datos de ejemplo: no son cifras oficiales",
      sheets: [
        cover,
        DemoTables.summary,
        DemoTables.indicators,
        DemoTables.components,
        DemoTables.series,
        DemoCharts.sheet,
        DemoTables.notes,
      ]
    ).withContents(
      name: "Contenido",
      title: "Contenido",
      introduction: ["Esta hoja contiene una tabla con un enlace a cada hoja del libro."]
    )
  }

  private static var cover: Sheet {
    Sheet(
      name: "Portada",
      title: "Seguimiento al plan anticorrupción, corte al 30 de junio de 2022",
      content: .lines([
        Line(.fact(label: "Entidad"), "Alcaldía de Prueba"),
        Line(.fact(label: "Corte"), "30/06/2022"),
        Line(
          .paragraph,
          "Este libro presenta el avance de las actividades del plan. Las cifras salen de los registros "
            + "de avance de cada dependencia; lo que aún no vence no se cuenta, y lo que no tiene reporte "
            + "se muestra como tal, que no es lo mismo que cero."
        ),
        Line(.heading, "Por dónde empezar"),
        Line(.sheetLink("Indicadores"), "Indicadores, uno por fila"),
        Line(.sheetLink("Graficos"), "Gráficos"),
        Line(.heading, "Contacto"),
        Line(.link("mailto:planeacion@example.org"), "planeacion@example.org"),
        Line(.link("https://example.org/plan?vigencia=2022"), "El plan, en el sitio de la entidad"),
      ])
    )
  }
}
