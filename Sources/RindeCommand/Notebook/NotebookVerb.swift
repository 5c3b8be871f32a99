/// `rinde cuaderno`: writes a notebook that computes the published figures again.
enum NotebookVerb {
  static let verb = Verb(
    name: "cuaderno",
    summary: "Escribe un cuaderno de Python que calcula otra vez las cifras del informe.",
    arguments: [
      .init(name: "ANALISIS", help: "qué se calcula: \(NotebookKind.names)."),
      .init(name: "CARPETA", help: NotebookTexts.folderHelp),
    ],
    options: [
      .init(
        name: "corte",
        value: "CORTE",
        help: "en indicadores: 2022-T2, 2022-PAAC-2 o 2022-08-31."
      ),
      .init(
        name: SocialVerb.period.name,
        value: "PERIODO",
        help: "en redes: 2022-03, 2022-T1, 2022-S1 o 2022."
      ),
      .init(name: "microdatos", value: nil, help: NotebookTexts.microdataHelp),
      .init(name: "salida", value: "CARPETA", help: NotebookTexts.placeHelp),
      Verb.sheet,
      .init(name: "reemplazar", value: nil, help: NotebookTexts.replaceHelp),
    ],
    examples: [
      (
        "rinde cuaderno indicadores mi-entidad --corte 2022-T2",
        "escribe la carpeta mi-entidad/cuadernos/indicadores-2022-T2"
      )
    ],
    run: run
  )

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(Failure)
    -> ExitCode
  {
    let name = arguments[argument: "ANALISIS"]
    guard let kind = NotebookKind(named: name, among: NotebookKind.all) else {
      throw UsageTexts.badArgument("ANALISIS", name, expected: NotebookKind.names)
    }
    for option in kind.foreignOptions where arguments.has(option) {
      throw NotebookTexts.foreignOption(option, kind.name)
    }
    let order = try kind.order(arguments)
    let notebook = try order.request.computed(from: order.folder)
    let files = NotebookFiles(notebook, in: arguments[option: "salida"] ?? notebook.usualPlace)
    try files.write(edited: arguments.has("reemplazar") ? .replaced : .kept)
    console.print(files.summary)
    return IssueTexts.tellErrors(among: notebook.issues, of: notebook.folder, on: console)
  }
}
