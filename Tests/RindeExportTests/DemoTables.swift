import RindeReport

/// The tables of the demonstration; their figures are hand arithmetic.
enum DemoTables {
  static var summary: Sheet {
    Sheet(
      name: "Resumen",
      title: "Resumen del cumplimiento",
      introduction: [
        "Esta hoja contiene una tabla. Fuente: registros de avance de las dependencias.",
        "El promedio y el conteo responden preguntas distintas; ambos llevan su base.",
      ],
      content: .table(
        Table(
          id: "resumen",
          columns: [
            Column(key: "medida", heading: "Medida", kind: .text, width: .wide),
            Column(key: "valor", heading: "Valor", kind: .decimal(places: 2)),
            Column(key: "base", heading: "Actividades de la base", kind: .integer),
          ],
          rows: [
            [
              .text("Actividades programadas a la fecha"),
              Cell(
                .number(Number(3, exact: "3")),
                formula: .call(.count, [.column(table: "indicadores", "cumplimiento_pct")])
              ),
              .integer(4),
            ],
            [
              .text("Ejecutado total"),
              Cell(
                .number(Number(1240.75, exact: "1240.75")),
                formula: .call(.sum, [.column(table: "indicadores", "ejecutado")])
              ),
              .integer(4),
            ],
            [
              .text("Actividades que cumplieron"),
              Cell(
                .number(Number(2, exact: "2")),
                formula: .call(
                  .countIf,
                  [.column(table: "indicadores", "estado"), .text("Cumplida")]
                )
              ),
              .integer(3),
            ],
          ]
        )
      )
    )
  }

  static var indicators: Sheet {
    Sheet(
      name: "Indicadores",
      title: "Indicadores del plan, por actividad",
      introduction: [
        "Esta hoja contiene una tabla. Fuente: registros de avance con corte al 30 de junio de 2022.",
        "[x]: no hay reporte y no debe leerse como cero. [z]: la pregunta no aplica. En blanco: sin observaciones.",
      ],
      navigation: .working,
      content: .table(
        Table(
          id: "indicadores",
          columns: [
            Column(key: "actividad", heading: "Actividad n.º", kind: .code),
            Column(key: "nombre", heading: "Qué se hace", kind: .text, width: .wide),
            Column(key: "vence", heading: "Vence", kind: .date),
            Column(key: "programado", heading: "Programado a la fecha", kind: .integer),
            Column(key: "ejecutado", heading: "Ejecutado", kind: .decimal(places: 2)),
            Column(
              key: "cumplimiento_pct",
              heading: "Cumplimiento a la fecha",
              kind: .percentage(places: 1)
            ),
            Column(key: "estado", heading: "Estado", kind: .text, width: .narrow),
            Column(key: "evidencia", heading: "Evidencia", kind: .link),
          ],
          rows: [
            indicator(
              "1.1",
              "Publicar el plan en el sitio web de la entidad y divulgarlo",
              Number(4, exact: "4"),
              4,
              Number(1, exact: "100.000000"),
              "Cumplida",
              .good,
              evidence: Cell(
                .text("Acta 1"),
                target: .address("https://example.org/acta/1?a=1&b=2")
              )
            ),
            indicator(
              "2.10",
              "Realizar espacios de diálogo con la ciudadanía y las veedurías en las comunas y los "
                + "corregimientos, con convocatoria previa y publicación de las memorias",
              Number(1234, exact: "1234"),
              1235,
              Number(1234.0 / 1235, exact: "99.919028"),
              "En riesgo",
              .fair,
              places: 2,
              evidence: Cell(.text("Carpeta de red"), target: .address("file:///c:/actas"))
            ),
            indicator(
              "2.2",
              "=cmd|' /C calc'!A0",
              Number(2.75, exact: "2.75"),
              2,
              Number(1.375, exact: "137.500000"),
              "Cumplida",
              .good,
              evidence: .text("Correo\r\ndel 3 de junio\u{1} _x0041_")
            ),
            [
              .text("3"), .text("Actividad que todavía no vence"),
              Cell(.date(DateValue(year: 2022, month: 12, day: 31))), .integer(0),
              Cell(.missing(.notAvailable)),
              Cell(.missing(.notApplicable), formula: ratio),
              .text("No programada", tone: .neutral), .blank,
            ],
          ]
        )
      )
    )
  }

  static var components: Sheet {
    Sheet(
      name: "Por_subcomponente",
      title: "Cumplimiento por subcomponente",
      introduction: [
        "Esta hoja contiene una tabla. [z]: no había nada programado a la fecha. Véase [nota 1]."
      ],
      content: .table(
        Table(
          id: "subcomponentes",
          columns: [
            Column(key: "subcomponente", heading: "Subcomponente", kind: .text, width: .wide),
            Column(key: "meta_pct", heading: "Meta", kind: .percentage(places: 0)),
            Column(key: "cumplimiento_pct", heading: "Cumplimiento", kind: .percentage(places: 1)),
            Column(key: "cumplieron", heading: "Cumplieron", kind: .integer),
            Column(key: "en_riesgo", heading: "En riesgo", kind: .integer),
            Column(key: "no_cumplieron", heading: "No cumplieron", kind: .integer),
          ],
          rows: [
            component("Información de calidad y en lenguaje comprensible", 0.875, "87.5", 7, 1, 0),
            component(
              "Diálogo de doble vía con la ciudadanía y sus organizaciones",
              0.6,
              "60",
              3,
              1,
              1
            ),
            [
              .text("Evaluación y retroalimentación a la gestión institucional"),
              percentage(1, "100"),
              Cell(.missing(.notApplicable)), .integer(0), .integer(0), .integer(0),
            ],
            component(
              "Responsabilidad en la cultura de la rendición de cuentas",
              0.25,
              "25",
              1,
              0,
              3
            ),
          ]
        )
      )
    )
  }

  static var series: Sheet {
    Sheet(
      name: "Serie",
      title: "Cumplimiento por trimestre",
      introduction: ["Esta hoja contiene una tabla."],
      content: .table(
        Table(
          id: "serie",
          columns: [
            Column(key: "trimestre", heading: "Trimestre", kind: .text, width: .narrow),
            Column(key: "meta_pct", heading: "Meta", kind: .percentage(places: 0)),
            Column(key: "cumplimiento_pct", heading: "Cumplimiento", kind: .percentage(places: 1)),
          ],
          rows: [
            [.text("2021-T3"), percentage(0.8, "80"), percentage(0.55, "55")],
            [.text("2021-T4"), percentage(0.8, "80"), percentage(0.625, "62.5")],
            [.text("2022-T1"), percentage(0.9, "90"), percentage(0.71, "71")],
            [.text("2022-T2"), percentage(0.9, "90"), percentage(0.93, "93")],
          ]
        )
      )
    )
  }

  static var notes: Sheet {
    Sheet(
      name: "Notas",
      title: "Notas",
      introduction: ["Esta hoja contiene una tabla."],
      content: .table(
        Table(
          id: "notas",
          columns: [
            Column(key: "nota", heading: "Nota", kind: .text, width: .narrow),
            Column(key: "texto", heading: "Texto", kind: .text, width: .veryWide),
          ],
          rows: [
            [
              .text("[nota 1]"),
              .text(
                "El cumplimiento a la fecha es lo ejecutado sobre lo programado hasta el corte. Se divide "
                  + "al final: primero se suman los numeradores y los denominadores, y nunca se promedian "
                  + "porcentajes sin decirlo."
              ),
            ]
          ]
        )
      )
    )
  }

  private static var ratio: Formula {
    Formula.call(
      .choose,
      [
        .operation(.sameRow("programado"), .equals, .number(0)), .text("[z]"),
        .operation(.sameRow("ejecutado"), .over, .sameRow("programado")),
      ]
    )
  }

  private static func indicator(
    _ id: String,
    _ name: String,
    _ done: Number,
    _ planned: Int,
    _ share: Number,
    _ status: String,
    _ tone: Cell.Tone,
    places: Int? = nil,
    evidence: Cell
  ) -> [Cell] {
    [
      .text(id), .text(name), Cell(.date(DateValue(year: 2022, month: 6, day: 30))),
      .integer(planned), Cell(.number(done)),
      Cell(.number(share), formula: ratio, tone: tone, places: places),
      .text(status, tone: tone), evidence,
    ]
  }

  private static func component(
    _ name: String,
    _ share: Double,
    _ exact: String,
    _ good: Int,
    _ fair: Int,
    _ poor: Int
  ) -> [Cell] {
    [
      .text(name), percentage(1, "100"), percentage(share, exact), .integer(good), .integer(fair),
      .integer(poor),
    ]
  }

  private static func percentage(_ value: Double, _ exact: String) -> Cell {
    Cell(.number(Number(value, exact: exact)))
  }
}
