internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// Compliance as it is read on a terminal: the headline and one line an activity.
struct IndicatorsText {
  let results: ComplianceResults
  let console: Console

  var rendered: String {
    [title, headline, table, hint].joined(separator: "\n\n") + "\n"
  }

  private var title: String {
    let entity = results.plan.entity
    let example = entity.isExample ? "\nDatos de ejemplo: no son cifras oficiales." : ""
    return
      "\(entity.name)\nCumplimiento con corte al \(SpanishNumber.longDate(results.cutoff.date))"
      + example
  }

  private var headline: String {
    let summary = results.summary
    let zone = results.plan.entity.thresholds.zone(of: summary.count)
    let places = results.plan.entity.thresholds.places(toShow: summary.count) ?? 1
    let count =
      summary.programmed == 0
      ? "Sin actividades programadas a la fecha de corte"
      : "\(SpanishNumber.percentage(summary.count, places: places)) por conteo: "
        + "\(SpanishNumber.text(summary.fulfilled)) de \(SpanishNumber.text(summary.programmed)) programadas, zona "
        + (zone?.word.lowercased() ?? "")
    let mean = summary.mean.map { "\n\(SpanishNumber.percentage($0)) en promedio" } ?? ""
    let weighted =
      summary.weightedMean.map { "\n\(SpanishNumber.percentage($0)) ponderado" } ?? ""
    return """
      \(count)\(mean)\(weighted)
      Superaron la meta: \(SpanishNumber.text(summary.exceeded)). Cumplieron: \(SpanishNumber.text(summary.met)). \
      No alcanzaron: \(SpanishNumber.text(summary.missed)) (sin reporte: \(SpanishNumber.text(summary.unreported))).
      En la vigencia: \(SpanishNumber.text(summary.complete)) de \(SpanishNumber.text(summary.activities)) actividades completas, \
      \(SpanishNumber.percentage(summary.annualCount)).
      """
  }

  /// How to ask where one of these figures comes from.
  private var hint: String {
    guard let activity = results.plan.activities.first else { return "" }
    let figure = FigureID(at: results.cutoff).indicator(activity, "cumplimiento")
    return "De dónde sale una cifra: rinde explicar CARPETA \(ShellWord.of("\(figure)"))"
  }

  private var table: String {
    let rows = results.activities.map(cells)
    let headings = ["N.º", "Prog.", "Ejec.", "Cumpl.", "Avance", "Zona", "Estado", "Actividad"]
    let widths = headings.indices.dropLast().map { column in
      ([headings] + rows).map { $0[column].count }.max() ?? 0
    }
    let lines = ([headings] + rows).map { line($0, widths) }
    return lines.joined(separator: "\n")
  }

  private func cells(_ result: ActivityCompliance) -> [String] {
    let activity = results.plan.activities[result.index]
    let zones = results.plan.entity.thresholds
    return [
      activity.id,
      result.toDate.programmed.map { SpanishNumber.text($0) } ?? "—",
      result.toDate.executed.map { SpanishNumber.text($0) } ?? "—",
      result.toDate.ratio.map {
        SpanishNumber.percentage($0, places: zones.places(toShow: $0) ?? 1)
      } ?? "—",
      result.annual.map { SpanishNumber.percentage($0) } ?? "—",
      result.zone?.word ?? "—",
      result.state.word,
      activity.text,
    ]
  }

  /// Numbers to the right, words to the left, the activity in what is left of the line.
  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, width) in widths.enumerated() {
      let cell = cells[column]
      line += (1...4).contains(column) ? cell.rightAligned(to: width) : cell.padding(to: width)
      line += "  "
    }
    return line + cells[widths.count].shortened(to: max(20, console.width - line.count))
  }
}
