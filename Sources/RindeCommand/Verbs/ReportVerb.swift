internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// `rinde informe`: writes the report of an audience.
enum ReportVerb {
  static let verb = Verb(
    name: "informe",
    summary: "Escribe el informe de un destinatario: libro de Excel y CSV.",
    arguments: [
      .init(
        name: "DESTINO",
        help: "para quién es: \(ReportAudience.all.map(\.name).joined(separator: ", "))."
      ),
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
    let name = arguments[argument: "DESTINO"]
    guard let audience = ReportAudience(named: name) else {
      let names = ReportAudience.all.map(\.name).joined(separator: ", ")
      throw UsageTexts.badArgument("DESTINO", name, expected: names)
    }
    let loaded = try LoadedFolder(
      path: arguments[argument: "CARPETA"],
      sheet: arguments[option: "hoja"]
    )
    let cutoff = try loaded.cutoff(named: arguments[option: "corte"])
    let results = loaded.results(at: cutoff)
    let report = try audience.compose(loaded.reportMaterial(results))
    let folder = arguments[option: "salida"] ?? "\(loaded.folder.path)/informes"
    let files = ReportFiles(
      report: report,
      tables: ["indicadores"],
      stem: "\(folder)/\(audience.name)-\(cutoff.fileName)"
    )
    let written = try files.write()
    console.print(ReportText(results: results, files: written).rendered)
    return loaded.tellErrors(on: console)
  }
}
