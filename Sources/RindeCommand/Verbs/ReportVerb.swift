internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// `rinde informe`: writes the report of an audience.
enum ReportVerb {
  static let verb = Verb(
    name: "informe",
    summary: "Escribe el informe de un destinatario: libro de Excel y datos en CSV.",
    arguments: [
      .init(
        name: "DESTINO",
        help: "para quién es: \(ReportAudience.all.map(\.name).joined(separator: ", "))."
      ),
      .init(name: "CARPETA", help: "la carpeta de la entidad."),
    ],
    options: [
      .init(
        name: "corte",
        value: "CORTE",
        help: "2022-T2, 2022-PAAC-2 o 2022-08-31; en asamblea, fin de año si no se indica."
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
        name: "reemplazar",
        value: nil,
        help: "escribe aunque alguien haya cambiado los archivos del informe anterior."
      ),
    ],
    examples: [
      (
        "rinde informe planeacion mi-entidad --corte 2022-T2",
        "escribe la carpeta mi-entidad/informes/planeacion-2022-T2"
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
    let request = ReportRequest(
      audience: audience,
      cutoff: arguments[option: "corte"],
      sheet: arguments[option: "hoja"],
      office: arguments[option: "dependencia"]
    )
    let report = try ComputedReport(request, of: arguments[argument: "CARPETA"])
    let place = arguments[option: "salida"] ?? "\(report.loaded.folder.path)/informes"
    let files = ReportFiles(report, in: place)
    try files.write(edited: arguments.has("reemplazar") ? .replaced : .kept)
    console.print(ReportText(files: files).rendered)
    return report.loaded.tellErrors(on: console)
  }
}
