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
      .init(
        name: "dependencia",
        value: "NOMBRE",
        help: "en concejo: solo lo de ese responsable, con su nombre o su sigla."
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
    let office = try office(arguments[option: "dependencia"], for: audience, in: loaded)
    let material =
      office.map { loaded.reportMaterial(of: $0, at: cutoff) }
      ?? loaded.reportMaterial(loaded.results(at: cutoff))
    let report = try audience.compose(material)
    let folder = arguments[option: "salida"] ?? "\(loaded.folder.path)/informes"
    let stem = "\(audience.name)-\(cutoff.fileName)" + (office.map { "-\($0.slug)" } ?? "")
    let files = ReportFiles(
      report: report,
      tables: ["indicadores"],
      stem: "\(folder)/\(stem)"
    )
    let written = try files.write()
    console.print(ReportText(results: material.results, files: written).rendered)
    return loaded.tellErrors(on: console)
  }

  /// The responsible that the user names; only the report to the Concejo is written for one.
  private static func office(
    _ name: String?,
    for audience: ReportAudience,
    in loaded: LoadedFolder
  ) throws(Failure) -> OfficeScope? {
    guard let name else { return nil }
    guard audience.isForOneOffice else { throw AudienceTexts.noOffice(audience.name) }
    return try OfficeChoice(named: name, in: loaded.plan.plan).scope
  }
}
