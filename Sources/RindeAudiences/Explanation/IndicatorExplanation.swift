internal import RindeAnalysis
internal import RindeModel

/// Explains the figures of one activity.
struct IndicatorExplanation {
  let path: FigurePath
  let result: ActivityCompliance
  let material: ReportMaterial

  static let figures = [
    "cumplimiento", "avance", "programado", "ejecutado", "verificado", "trimestre",
    "trimestre-1", "trimestre-2", "trimestre-3", "trimestre-4",
  ]

  private var activity: Activity { material.plan.activities[result.index] }

  private var texts: DerivationTexts { DerivationTexts(activity: activity) }

  func explained(id: String) -> Explanation? {
    switch path.figure {
    case "cumplimiento":
      return explanation(
        id,
        "Cumplimiento a la fecha",
        result.toDate.ratio,
        in: yearToDate,
        steps: [
          texts.programmed(result.toDate, by: path.date), texts.executed(records(yearToDate)),
        ],
        hasZone: true
      )
    case "avance":
      return explanation(
        id,
        "Avance anual",
        result.annual,
        in: yearToDate,
        steps: [texts.target(result.target), texts.executed(records(yearToDate))]
      )
    case "programado": return quantity(id, "Programado a la fecha", result.toDate.programmed)
    case "ejecutado": return quantity(id, "Ejecutado a la fecha", result.toDate.executed)
    case "verificado":
      return quantity(id, "Ejecutado con evidencia verificada", result.verified.executed)
    default:
      let name = path.figure.split(separator: "-").map(String.init)
      guard name.first == "trimestre" else { return nil }
      let number = name.count == 2 ? Int(name[1]) : Quarter(containing: path.date).number
      guard let number, (1...4).contains(number) else { return nil }
      return quarter(id, number)
    }
  }

  private var yearToDate: ClosedRange<CalendarDate> {
    material.plan.fiscalYear.firstDay...path.date
  }

  private func quarter(_ id: String, _ number: Int) -> Explanation {
    let quarter = Quarter(year: material.plan.fiscalYear.year, number: number)
    let days = quarter.firstDay...max(quarter.firstDay, min(quarter.lastDay, path.date))
    let measure = result.quarters[number - 1]
    return explanation(
      id,
      "Cumplimiento del trimestre \(number)",
      measure.ratio,
      in: days,
      steps: [
        "Programado en el trimestre: "
          + (measure.programmed.map { SpanishNumber.text($0) } ?? "sin valor"),
        texts.executed(records(days)),
      ]
    )
  }

  private func quantity(_ id: String, _ title: String, _ value: Quantity?) -> Explanation {
    let isProgrammed = path.figure == "programado"
    return Explanation(
      figure: id,
      title: "\(title). Actividad \(activity.id): \(activity.text)",
      value: value.map { SpanishNumber.text($0) } ?? "Sin valor: \(result.state.meaning)",
      steps: isProgrammed
        ? [texts.programmed(result.toDate, by: path.date)] : [texts.executed(counted)],
      rule: isProgrammed ? texts.programmingRule : texts.accumulationRule,
      rounding: nil,
      zone: nil,
      used: isProgrammed ? [] : counted.map(evidence),
      unused: isProgrammed ? [] : unused(besides: counted)
    )
  }

  /// The records that a quantity adds up.
  private var counted: [ProgressRecord] {
    let records = records(yearToDate)
    guard path.figure == "verificado" else { return records }
    return records.filter { $0.evidence != nil && $0.isVerified != false }
  }

  private func explanation(
    _ id: String,
    _ title: String,
    _ ratio: Ratio?,
    in days: ClosedRange<CalendarDate>,
    steps: [String],
    hasZone: Bool = false
  ) -> Explanation {
    let zones = material.entity.thresholds
    let records = records(days)
    let places = hasZone ? ratio.flatMap(zones.places(toShow:)) ?? 1 : 1
    return Explanation(
      figure: id,
      title: "\(title). Actividad \(activity.id): \(activity.text)",
      value: ratio.map { SpanishNumber.percentage($0, places: places) }
        ?? "Sin valor. \(result.state.word): \(result.state.meaning)",
      steps: steps + (ratio.map { [texts.division($0)] } ?? []),
      rule: texts.accumulationRule + " " + texts.programmingRule,
      rounding: ratio.flatMap { texts.rounding($0, places: places) },
      zone: hasZone ? result.zone.map { texts.zone($0, zones) } : nil,
      used: records.map(evidence),
      unused: unused(besides: records)
    )
  }

  /// Records of the activity in some days, by date.
  private func records(_ days: ClosedRange<CalendarDate>) -> [ProgressRecord] {
    material.records
      .filter { $0.activity == result.index && days.contains($0.date) }
      .sorted { ($0.date, $0.origin) < ($1.date, $1.origin) }
  }

  private func unused(besides used: [ProgressRecord]) -> [Explanation.Evidence] {
    let counted = Set(used.map(\.origin))
    let others = material.records.filter {
      $0.activity == result.index && !counted.contains($0.origin)
    }
    let rejected = material.rejected.filter { $0.activity == activity.id }
    return others.map { record in
      let reason =
        record.date > path.date
        ? "posterior a la fecha de corte"
        : path.figure == "verificado"
          ? "sin evidencia verificada" : "fuera del trimestre"
      return .init(place: record.origin.description, text: "\(texts.record(record)): \(reason)")
    }
      + rejected.map { .init(place: $0.position.description, text: "rechazado: \($0.message)") }
  }

  private func evidence(_ record: ProgressRecord) -> Explanation.Evidence {
    .init(place: record.origin.description, text: texts.record(record))
  }
}
