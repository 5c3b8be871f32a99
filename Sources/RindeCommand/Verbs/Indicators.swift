internal import RindeAnalysis
internal import RindeAudiences
internal import RindeExport
internal import RindeModel

/// `rinde indicadores`: compliance at a cut-off.
enum Indicators {
  static let verb = Verb(
    name: "indicadores",
    summary: "Calcula el cumplimiento de cada actividad a una fecha de corte.",
    arguments: [.init(name: "CARPETA", help: "la carpeta de la entidad.")],
    options: [
      .init(name: "corte", value: "CORTE", help: "2022-T2, 2022-PAAC-2 o 2022-08-31."),
      .init(name: "formato", value: "texto|csv|json", help: "cómo se muestra."),
      Verb.sheet,
    ],
    examples: [
      ("rinde indicadores mi-entidad --corte 2022-T2", "tabla con el estado de cada actividad"),
      (
        "rinde indicadores mi-entidad --corte 2022-T2 --formato csv > indicadores.csv",
        "la misma tabla en CSV"
      ),
    ],
    run: run
  )

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(Failure)
    -> ExitCode
  {
    let format = try OutputFormat(arguments[option: "formato"], allowed: OutputFormat.allCases)
    let loaded = try LoadedFolder(
      path: arguments[argument: "CARPETA"],
      sheet: arguments[option: "hoja"]
    )
    let results = loaded.results(at: try loaded.cutoff(named: arguments[option: "corte"]))
    switch format {
    case .json: console.print(IndicatorsJSON(results: results).document.rendered())
    case .csv:
      let table = IndicatorsSheet(material: loaded.reportMaterial(results)).table()
      console.write(try ReportFiles.canonicalCSV(of: table))
    case .text: console.write(IndicatorsText(results: results, console: console).rendered)
    }
    return loaded.tellErrors(on: console)
  }
}
