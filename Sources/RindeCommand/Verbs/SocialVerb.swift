internal import RindeAnalysis
internal import RindeExport
internal import RindeModel

/// `rinde redes`: what the downloads of social networks say of a period.
enum SocialVerb {
  static let verb = Verb(
    name: "redes",
    summary: "Resume las publicaciones en redes sociales de un mes, trimestre, semestre o año.",
    arguments: [.init(name: "CARPETA", help: "la carpeta de la entidad, o su carpeta redes.")],
    options: [
      period,
      .init(
        name: "por",
        value: SocialGrouping.names,
        help: "además, las publicaciones agrupadas así."
      ),
      .init(name: "formato", value: "texto|csv|json", help: "cómo se muestra."),
    ],
    examples: [
      ("rinde redes mi-entidad --periodo 2022-03", "el resumen de marzo de 2022, red por red"),
      (
        "rinde redes mi-entidad --periodo 2022-S1 --por mes --formato csv > redes.csv",
        "una fila por mes y red"
      ),
    ],
    run: run
  )

  /// The days of a report of social media.
  static let period = Verb.Option(
    name: "periodo",
    value: "PERIODO",
    help: "2022-03, 2022-T1, 2022-S1 o 2022."
  )

  /// Posts of the list of those with more interactions, for machines.
  private static let longTop = 10

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(Failure)
    -> ExitCode
  {
    let format = try OutputFormat(arguments[option: "formato"], allowed: OutputFormat.allCases)
    let grouping = try SocialGrouping.named(arguments[option: "por"])
    let loaded = try LoadedSocial(SocialPlace(arguments[argument: "CARPETA"]))
    let computed = try SocialComputation(
      loaded,
      period: arguments[option: period.name],
      top: format == .json ? longTop : SocialAnalysis.usualTop
    )
    let view = SocialView(
      results: computed.results,
      entity: loaded.entity.name,
      isExample: loaded.entity.isExample,
      grouping: grouping,
      issues: computed.issues,
      leftOut: computed.leftOut
    )
    try show(view, as: format, on: console)
    let code = IssueTexts.tellErrors(
      among: computed.issues,
      of: loaded.place.entity,
      on: console
    )
    guard !view.hasPosts else { return code }
    console.tell(SocialTexts.emptyPeriod(computed.results.period, computed.months))
    return .findings
  }

  private static func show(
    _ view: SocialView,
    as format: OutputFormat,
    on console: Console
  ) throws(Failure) {
    switch format {
    case .json: console.print(SocialJSON(view: view).document.rendered())
    case .csv: console.write(try ReportFiles.canonicalCSV(of: SocialTable(view: view).table))
    case .text:
      let width = min(100, max(60, console.width))
      console.write(SocialText(view: view, width: width).rendered)
    }
  }
}
