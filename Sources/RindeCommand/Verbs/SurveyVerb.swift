internal import RindeAnalysis
internal import RindeExport
internal import RindeModel

/// `rinde encuesta`: the results of a survey, or a dictionary proposed for its answers.
enum SurveyVerb {
  static let verb = Verb(
    name: "encuesta",
    summary: "Calcula los resultados de una encuesta, o propone el diccionario de sus respuestas.",
    arguments: [
      .init(
        name: "CARPETA",
        help: "la carpeta de la encuesta; sobra con --proponer-diccionario.",
        isOptional: true
      )
    ],
    options: viewOptions + proposalOptions,
    examples: [
      (
        "rinde encuesta mi-entidad/encuestas/diagnostico-2021",
        "los resultados de cada pregunta, con su base"
      ),
      (
        "rinde encuesta mi-entidad/encuestas/diagnostico-2021 --pregunta temas --grupo grupo",
        "una pregunta, por grupos"
      ),
      (
        "rinde encuesta --proponer-diccionario respuestas.csv --salida mi-entidad/encuestas/diagnostico-2021",
        "crea la carpeta de la encuesta para revisarla en Excel"
      ),
    ],
    run: run
  )

  private static let viewOptions: [Verb.Option] = [
    .init(name: "formato", value: "texto|csv|json", help: "cómo se muestra."),
    .init(name: "pregunta", value: "ID", help: "solo esa pregunta."),
    .init(
      name: "grupo",
      value: "VARIABLE",
      help: "los resultados por esa variable; varias que se cruzan, con comas."
    ),
    .init(
      name: "orden",
      value: "diccionario|participacion",
      help: "en qué orden van las opciones en pantalla (diccionario si no se indica)."
    ),
  ]

  private static let proposalOptions: [Verb.Option] = [
    .init(
      name: "proponer-diccionario",
      value: "RUTA",
      help: "propone el diccionario de un archivo de respuestas, o de una carpeta que no lo tiene."
    ),
    .init(name: "salida", value: "CARPETA", help: "dónde queda la carpeta que se propone."),
    .init(
      name: "muestra",
      value: "probabilistica|censo|no-probabilistica",
      help: "qué clase de muestra es, para la carpeta que se propone."
    ),
  ]

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(Failure)
    -> ExitCode
  {
    guard !arguments.has("proponer-diccionario") else {
      return try SurveyProposalRun(arguments).run(on: console)
    }
    for option in ["salida", "muestra"] where arguments.has(option) {
      throw SurveyTexts.onlyForProposals(option)
    }
    let format = try OutputFormat(arguments[option: "formato"], allowed: OutputFormat.allCases)
    let order = try order(arguments[option: "orden"])
    guard let folder = arguments[optional: "CARPETA"] else {
      throw UsageTexts.missingArgument(verb.arguments[0], verb)
    }
    let (view, issues) = try view(of: SurveyPlace(folder), arguments, console)
    switch format {
    case .json: console.print(SurveyJSON(view: view).document.rendered())
    case .csv:
      console.write(try ReportFiles.canonicalCSV(of: SurveyTable(view: view).table))
    case .text:
      let text = SurveyText(
        view: view,
        width: console.readingWidth,
        usesColor: console.usesColor,
        order: order,
        showsGroups: arguments.has("grupo")
      )
      console.write(text.rendered)
    }
    return IssueTexts.tellErrors(among: issues, of: SurveyPlace(folder).folder, on: console)
  }

  private static func order(_ name: String?) throws(Failure) -> SurveyText.Order {
    guard let name else { return .dictionary }
    guard let order = SurveyText.Order(rawValue: name) else {
      throw UsageTexts.badValue("orden", name, expected: "diccionario o participacion")
    }
    return order
  }

  private static func view(
    of place: SurveyPlace,
    _ arguments: ParsedArguments,
    _ console: Console
  ) throws(Failure) -> (SurveyView, [DataIssue]) {
    let question = arguments[option: "pregunta"]
    guard let name = arguments[option: "grupo"] else {
      let computed = try SurveyComputation(place)
      return (try SurveyView(computed.results, question: question), computed.issues)
    }
    let loaded = try LoadedSurvey(place)
    let group = try SurveyGroupChoice(named: name, in: loaded.survey)
    if !group.isConfigured {
      console.tell(SurveyTexts.unconfiguredGroup(SurveyView.joined(group.variables)))
    }
    let survey =
      group.isConfigured ? loaded.survey : loaded.survey.grouped(by: group.variables)
    let view = try SurveyView(
      try loaded.results(of: survey),
      question: question,
      variables: group.variables
    )
    return (view, loaded.issues)
  }
}
