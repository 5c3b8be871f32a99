internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// `rinde informe`: writes the report of an audience.
enum ReportVerb {
  static let verb = Verb(
    name: "informe",
    summary: "Escribe el informe de un destinatario: libro de Excel y CSV.",
    arguments: [
      .init(name: "DESTINO", help: "para quién es: planeacion."),
      .init(name: "CARPETA", help: "la carpeta de la entidad."),
    ],
    options: [
      .init(name: "corte", value: "CORTE", help: "2022-T2, 2022-PAAC-2 o 2022-08-31."),
      .init(
        name: "salida",
        value: "CARPETA",
        help: "dónde se escribe (informes, dentro de la carpeta de la entidad)."
      ),
      Verb.sheet,
    ],
    examples: [
      (
        "rinde informe planeacion mi-entidad --corte 2022-T2",
        "escribe mi-entidad/informes/planeacion-2022-T2.xlsx"
      )
    ],
    run: run
  )

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(Failure)
    -> ExitCode
  {
    let audience = arguments[argument: "DESTINO"]
    guard audience == "planeacion" || audience == "planeación" else {
      throw UsageTexts.badArgument("DESTINO", audience, expected: "planeacion")
    }
    let loaded = try LoadedFolder(
      path: arguments[argument: "CARPETA"],
      sheet: arguments[option: "hoja"]
    )
    let cutoff = try loaded.cutoff(named: arguments[option: "corte"])
    let results = loaded.results(at: cutoff)
    let report = PlanningReport(material: loaded.planningMaterial(results)).composed()
    let folder = arguments[option: "salida"] ?? "\(loaded.folder.path)/informes"
    let files = ReportFiles(
      report: report,
      tables: ["indicadores"],
      stem: "\(folder)/planeacion-\(cutoff.fileName)"
    )
    let written = try files.write()
    console.print(ReportText(results: results, files: written).rendered)
    return loaded.tellErrors(on: console)
  }
}
