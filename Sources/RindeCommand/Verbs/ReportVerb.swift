/// `rinde informe`: writes the report of an audience.
enum ReportVerb {
  static let verb = Verb(
    name: "informe",
    summary: "Escribe el informe de un destinatario: libro de Excel, página web y datos en CSV.",
    arguments: [
      .init(
        name: "DESTINO",
        help: "para quién o de qué es: \(ReportDestination.names).",
        accepts: .oneOf(ReportDestination.all.map(\.name))
      ),
      .init(name: "CARPETA", help: "la carpeta de la entidad; en encuesta, la de la encuesta."),
    ],
    options: [
      .init(
        name: "corte",
        value: "CORTE",
        help: "2022-T2, 2022-PAAC-2 o 2022-08-31; en asamblea, fin de año si no se indica."
      ),
      .init(
        name: SocialVerb.period.name,
        value: "PERIODO",
        help: "en redes: 2022-03, 2022-T1, 2022-S1 o 2022."
      ),
      .init(
        name: "salida",
        value: "CARPETA",
        help: "dónde queda la carpeta del informe (informes, en la carpeta de la entidad)."
      ),
      .init(
        name: "dependencia",
        value: "NOMBRE",
        help: "en concejo: solo lo de ese responsable, con su nombre o su sigla."
      ),
      Verb.sheet,
      .init(
        name: "microdatos",
        value: nil,
        help: "en encuesta: añade las respuestas, persona por persona y sin nada que identifique."
      ),
      .init(name: NotebookChoice.option, value: nil, help: NotebookTexts.besideHelp),
      .init(
        name: "pagina",
        value: nil,
        help: "escribe solo la página web, sin libro ni datos."
      ),
      .init(
        name: "reemplazar",
        value: nil,
        help: "escribe aunque alguien haya cambiado los archivos del informe anterior."
      ),
    ],
    examples: [
      (
        "rinde informe planeacion mi-entidad --corte 2022-T2",
        "escribe la carpeta mi-entidad/informes/planeacion-2022-T2"
      ),
      (
        "rinde informe encuesta mi-entidad/encuestas/diagnostico-2021",
        "escribe la carpeta mi-entidad/informes/encuesta-diagnostico-2021"
      ),
      (
        "rinde informe redes mi-entidad --periodo 2022-03",
        "escribe la carpeta mi-entidad/informes/redes-2022-03"
      ),
      (
        "rinde informe concejo mi-entidad --corte 2022-T2 --pagina",
        "escribe solo mi-entidad/informes/concejo-2022-T2.html"
      ),
    ],
    run: run
  )

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(Failure)
    -> ExitCode
  {
    let name = arguments[argument: "DESTINO"]
    guard let destination = ReportDestination(named: name, among: ReportDestination.all) else {
      throw UsageTexts.badArgument("DESTINO", name, expected: ReportDestination.names)
    }
    for option in destination.foreignOptions where arguments.has(option) {
      throw UsageTexts.foreignOption(option, destination.name)
    }
    if arguments.has("pagina"), arguments.has("microdatos") {
      throw UsageTexts.contradiction("microdatos", "pagina")
    }
    let order = try destination.order(arguments)
    let report = try order.request.computed(from: order.folder)
    let place = arguments[option: "salida"] ?? report.usualPlace
    let edited: ReportFiles.EditedFiles = arguments.has("reemplazar") ? .replaced : .kept
    if arguments.has("pagina") {
      let page = LonePage(report, in: place)
      try page.write(edited: edited)
      console.print(page.summary)
    } else {
      let files = ReportFiles(report, in: place)
      let index = try files.write(edited: edited)
      console.print(files.summary)
      if index == .foreign { console.tell(ExportTexts.foreignIndex(files.place.indexPath)) }
    }
    return report.tellErrors(on: console)
  }
}
