internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// `rinde explicar`: the derivation of one figure.
enum Explain {
  static let verb = Verb(
    name: "explicar",
    summary: "Muestra de dónde sale una cifra: filas, fórmula, regla, redondeo y zona.",
    arguments: [
      .init(name: "CARPETA", help: "la carpeta de la entidad, o la de una encuesta."),
      .init(
        name: "CIFRA",
        help: "el identificador de la cifra, como indicador/2.2/cumplimiento@2022-06-30."
      ),
    ],
    options: [Verb.sheet],
    examples: [
      (
        "rinde explicar mi-entidad indicador/2.2/cumplimiento@2022-06-30",
        "el cumplimiento de la actividad 2.2 al 30 de junio"
      ),
      (
        "rinde explicar mi-entidad resumen/conteo@2022-06-30",
        "el cumplimiento del plan, actividad por actividad"
      ),
      (
        "rinde explicar mi-entidad encuesta/diagnostico-2021/temas/metas",
        "el porcentaje de una opción de una encuesta, con su base y su intervalo"
      ),
      (
        "rinde explicar mi-entidad redes/facebook/2022-03/tasa-interaccion-alcance",
        "una tasa de interacción, con las publicaciones que cuenta"
      ),
    ],
    run: run
  )

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(Failure)
    -> ExitCode
  {
    let id = arguments[argument: "CIFRA"]
    console.write(try text(naming: id, arguments).rendered)
    return .done
  }

  private static func text(
    naming id: String,
    _ arguments: ParsedArguments
  ) throws(Failure) -> ExplanationText {
    if SurveyFigureQuery.isSurvey(id) { return try SurveyFigureQuery(id).text(arguments) }
    if SocialFigureQuery.isSocial(id) { return try SocialFigureQuery(id).text(arguments) }
    return try text(of: id, arguments)
  }

  /// How a figure of a plan came about.
  private static func text(
    of id: String,
    _ arguments: ParsedArguments
  ) throws(Failure) -> ExplanationText {
    guard let path = FigurePath(id) else {
      throw UsageTexts.badArgument(
        "CIFRA",
        id,
        expected: "un identificador como indicador/2.2/cumplimiento@2022-06-30"
      )
    }
    let loaded = try LoadedFolder(
      path: arguments[argument: "CARPETA"],
      sheet: arguments[option: "hoja"]
    )
    let cutoff = try loaded.cutoff(named: path.date.description)
    let material = loaded.reportMaterial(loaded.results(at: cutoff))
    let explainer = Explainer(material: material)
    guard let explanation = explainer.explanation(of: id) else {
      throw UsageTexts.unknownFigure(id, in: "este plan", among: explainer.figures)
    }
    return ExplanationText(
      explanation: explanation,
      isExample: loaded.folder.entity.isExample,
      withoutRows: "Se usó: ninguna fila de avances."
    )
  }
}
