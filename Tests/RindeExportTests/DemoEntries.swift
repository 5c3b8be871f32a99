import RindeReport

/// A report with totals, and with tables in which people type; its figures are hand arithmetic.
enum DemoEntries {
  static var report: Report {
    Report(
      id: "captura",
      title: "Formatos de prueba para diligenciar",
      author: "Alcaldía de Prueba",
      summary: "Totales y celdas para escribir.",
      date: DateValue(year: 2022, month: 6, day: 30),
      banner: "Datos de ejemplo: no son cifras oficiales",
      sheets: [
        Sheet(
          name: "Portada",
          title: "Formatos de prueba",
          content: .lines([Line(.paragraph, "Este libro tiene totales y celdas para escribir.")])
        ),
        spending, progress, template, commitments,
      ]
    )
  }

  private static var spending: Sheet {
    Sheet(
      name: "Gasto",
      title: "Ejecución por dependencia",
      introduction: ["Esta hoja contiene una tabla."],
      navigation: .working,
      content: .table(SpendingTable.table())
    )
  }

  /// Every kind of entry, beside columns that are not for typing.
  static var progress: Sheet {
    Sheet(
      name: "Avances",
      title: "Avances por confirmar",
      introduction: ["Esta hoja contiene una tabla."],
      navigation: .working,
      content: .table(
        Table(
          id: "avances",
          columns: [
            Column(key: "actividad", heading: "Actividad n.º", kind: .code),
            Column(key: "nombre", heading: "Qué se hace", kind: .text, width: .wide),
            Column(key: "vence", heading: "Vence", kind: .date),
          ] + entries,
          rows: [
            [
              .text("1.1"), .text("Publicar el plan"),
              Cell(.date(DateValue(year: 2022, month: 6, day: 30))),
              Cell(.date(DateValue(year: 2022, month: 6, day: 15))), .integer(1_200),
              Cell(.number(Number(2.75, exact: "2.75"))),
              Cell(.number(Number(0.8, exact: "80"))), .text("Sí"), .text("4.10"),
              .text("Se publicó en el sitio y se divulgó por la emisora y por las carteleras."),
            ],
            [
              .text("1.2"), .text("Divulgar el plan en las comunas y en los corregimientos"),
              Cell(.date(DateValue(year: 2022, month: 12, day: 31))),
              .blank, .blank, .blank, .blank, .blank, .blank, .blank,
            ],
          ]
        )
      )
    )
  }

  /// A column for each kind of entry.
  static var entries: [Column] {
    [
      Column(key: "fecha", heading: "Fecha del avance", kind: .date, entry: .date),
      Column(key: "asistentes", heading: "Asistentes", kind: .integer, entry: .wholeNumber),
      Column(key: "horas", heading: "Horas", kind: .decimal(places: 1), entry: .number),
      Column(key: "logro_pct", heading: "Logro", kind: .percentage(places: 1), entry: .number),
      Column(
        key: "verificado",
        heading: "¿Verificado?",
        kind: .text,
        width: .narrow,
        entry: .list(["Sí", "No", "En revisión"])
      ),
      Column(key: "acta", heading: "Acta n.º", kind: .code, entry: .text),
      Column(key: "observacion", heading: "Observación", kind: .text, width: .wide, entry: .text),
    ]
  }

  /// Something may be typed everywhere: nothing to protect.
  private static var template: Sheet {
    Sheet(
      name: "Plantilla",
      title: "Avances de la vigencia",
      introduction: ["Esta hoja contiene una tabla."],
      navigation: .working,
      content: .table(
        Table(
          id: "plantilla",
          columns: entries,
          rows: [
            [
              Cell(.date(DateValue(year: 2022, month: 6, day: 15))), .integer(40),
              Cell(.number(Number(2.5, exact: "2.5"))), .blank, .text("No"), .text("001"),
              .text("Fila de ejemplo: bórrela."),
            ]
          ],
          entryRows: 300
        )
      )
    )
  }

  /// Rows for typing with a column that is not.
  private static var commitments: Sheet {
    Sheet(
      name: "Compromisos",
      title: "Compromisos con la comunidad",
      introduction: ["Esta hoja contiene una tabla."],
      content: .table(
        Table(
          id: "compromisos",
          columns: [
            Column(key: "numero", heading: "N.º", kind: .integer),
            Column(
              key: "compromiso",
              heading: "Compromiso",
              kind: .text,
              width: .veryWide,
              entry: .text
            ),
          ],
          rows: [[.integer(1), .text("Arreglar la vía a la vereda")]],
          entryRows: 1
        )
      )
    )
  }
}
