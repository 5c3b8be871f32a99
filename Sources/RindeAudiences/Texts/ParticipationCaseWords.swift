internal import RindeAnalysis

extension CaseWords {
  static let questions = CaseWords(
    kind: "preguntas",
    title: "Preguntas de la ciudadanía",
    measures: feminine(of: "Preguntas", unit: "preguntas"),
    states: feminineStates,
    rule: "Las preguntas de un evento se responden dentro del término, que se cuenta en días "
      + "hábiles desde el día siguiente al evento. La oportunidad es la proporción de las "
      + "respondidas a tiempo sobre las respondidas más las vencidas sin respuesta.",
    reference: "R-2.1"
  )

  static let petitions = CaseWords(
    kind: "pqrsd",
    title: "PQRSD",
    measures: feminine(of: "Solicitudes", unit: "solicitudes"),
    states: feminineStates,
    rule: "El término se cuenta en días hábiles desde el día siguiente al de recepción, según el "
      + "tipo y la fecha de recepción. La oportunidad es la proporción de las respondidas a tiempo "
      + "sobre las respondidas más las vencidas sin respuesta.",
    reference: "R-7.3"
  )

  static let commitments = CaseWords(
    kind: "compromisos",
    title: "Compromisos con la ciudadanía",
    measures: masculine,
    states: [
      .onTime: "Cumplido a tiempo", .late: "Cumplido fuera de plazo", .pending: "En plazo",
      .overdue: "Vencido",
    ],
    rule: "Cada compromiso vence en su fecha, que no se corre al siguiente día hábil. El "
      + "cumplimiento a tiempo es la proporción de los cumplidos a tiempo sobre los cumplidos más los "
      + "vencidos sin cumplir.",
    reference: "R-2.2"
  )

  private static let feminineStates: [CaseState: String] = [
    .onTime: "Respondida a tiempo", .late: "Extemporánea", .pending: "En término",
    .overdue: "Vencida",
  ]

  private static func feminine(of noun: String, unit: String) -> [CaseMeasure: Measure] {
    func count(_ figure: String, _ heading: String, _ meaning: String) -> Measure {
      Measure(
        figure: figure,
        key: figure.split(separator: "-").joined(separator: "_"),
        heading: heading,
        meaning: "\(noun) \(meaning).",
        unit: unit
      )
    }
    let days = "días hábiles"
    return [
      .received: count("recibidas", "Recibidas", "recibidas hasta la fecha de corte"),
      .answered: count("respondidas", "Respondidas", "con respuesta hasta la fecha de corte"),
      .onTime: count("a-tiempo", "A tiempo", "respondidas dentro de su término"),
      .late: count("extemporaneas", "Extemporáneas", "respondidas después de su término"),
      .pending: count("en-termino", "En término", "sin respuesta cuyo término no ha vencido"),
      .overdue: count("vencidas", "Vencidas", "sin respuesta cuyo término ya venció"),
      .base: count("base", "Base de la oportunidad", "respondidas más vencidas sin respuesta"),
      .opportunity: Measure(
        figure: "oportunidad",
        key: "oportunidad_pct",
        heading: "Oportunidad",
        meaning: "Respondidas a tiempo sobre las respondidas más las vencidas sin respuesta.",
        unit: nil
      ),
      .days: Measure(
        figure: "dias-respuesta",
        key: "dias_respuesta",
        heading: "Días hábiles de respuesta, suma",
        meaning: "Suma de los días hábiles que tomaron las respuestas.",
        unit: days
      ),
      .mean: Measure(
        figure: "promedio-dias",
        key: "promedio_dias",
        heading: "Promedio de días hábiles",
        meaning: "Suma de los días hábiles de respuesta sobre el número de respondidas.",
        unit: days
      ),
      .maximum: Measure(
        figure: "maximo-dias",
        key: "maximo_dias",
        heading: "Máximo de días hábiles",
        meaning: "Días hábiles de la respuesta que más tardó.",
        unit: days
      ),
    ]
  }

  private static var masculine: [CaseMeasure: Measure] {
    func count(_ figure: String, _ heading: String, _ meaning: String) -> Measure {
      Measure(
        figure: figure,
        key: figure.split(separator: "-").joined(separator: "_"),
        heading: heading,
        meaning: "Compromisos \(meaning).",
        unit: "compromisos"
      )
    }
    return [
      .received: count("registrados", "Registrados", "registrados en la carpeta"),
      .answered: count("cumplidos", "Cumplidos", "cumplidos hasta la fecha de corte"),
      .onTime: count("a-tiempo", "A tiempo", "cumplidos a más tardar en su fecha"),
      .late: count("fuera-de-plazo", "Fuera de plazo", "cumplidos después de su fecha"),
      .pending: count("en-plazo", "En plazo", "sin cumplir cuya fecha no ha pasado"),
      .overdue: count("vencidos", "Vencidos", "sin cumplir cuya fecha ya pasó"),
      .base: count("base", "Base del cumplimiento", "cumplidos más vencidos sin cumplir"),
      .opportunity: Measure(
        figure: "cumplimiento",
        key: "cumplimiento_pct",
        heading: "Cumplimiento a tiempo",
        meaning: "Cumplidos a tiempo sobre los cumplidos más los vencidos sin cumplir.",
        unit: nil
      ),
    ]
  }
}
