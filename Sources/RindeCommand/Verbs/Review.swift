internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeSources

/// `rinde revisar`: reads everything and tells what was understood and what is wrong.
enum Review {
  static let verb = Verb(
    name: "revisar",
    summary: "Lee el plan y los avances, muestra qué se entendió y qué hay que corregir.",
    arguments: [
      .init(
        name: "CARPETA",
        help: "la carpeta de la entidad o de una encuesta, o el archivo de un plan.",
        accepts: .file
      )
    ],
    options: [
      .init(name: "formato", value: "texto|json", help: "cómo se muestra (texto si no se indica)."),
      Verb.sheet,
      .init(
        name: "proponer",
        value: nil,
        help: "escribe plan-propuesto.xlsx con las columnas estructuradas llenas."
      ),
      .init(
        name: "vigencia",
        value: "AAAA",
        help: "el año, cuando se revisa un archivo suelto que no lo dice."
      ),
    ],
    examples: [
      ("rinde revisar mi-entidad", "muestra el diagnóstico del plan y de los avances"),
      ("rinde revisar mi-entidad --proponer", "además escribe el plan para corregirlo en Excel"),
    ],
    run: run
  )

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(Failure)
    -> ExitCode
  {
    let format = try OutputFormat(arguments[option: "formato"], allowed: [.text, .json])
    let path = arguments[argument: "CARPETA"]
    guard !SurveyPlace.isSurvey(path) else {
      return SurveyReviewText(review: SurveyReview(SurveyPlace(path))).print(format, on: console)
    }
    let material = try ReviewMaterial(
      path: path,
      sheet: arguments[option: "hoja"],
      year: arguments[option: "vigencia"]
    )
    if format == .json {
      let activities = material.plan.plan.activities
      let json = ReviewJSON(folder: path, activities: activities, issues: material.issues)
      console.print(json.document.rendered())
    } else {
      console.write(ReviewText(material: material, console: console).rendered)
    }
    if arguments.has("proponer") {
      let proposal = try ProposedPlan(material: material).write()
      console.tell(ProposalTexts.written(proposal))
    }
    return IssueList(issues: material.issues).exitCode
  }
}
