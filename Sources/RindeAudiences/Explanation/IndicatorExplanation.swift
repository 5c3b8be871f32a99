internal import RindeAnalysis
internal import RindeModel

/// Explains the figures of one activity.
struct IndicatorExplanation {
  let path: FigurePath
  let result: ActivityCompliance
  let material: ReportMaterial

  static let figures = [
    "cumplimiento", "avance", "programado", "ejecutado", "verificado", "diferencia",
    "cumplimiento-verificado", "trimestre",
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
    case "diferencia": return difference(id)
    case "cumplimiento-verificado":
      return explanation(
        id,
        "Cumplimiento verificado a la fecha",
        result.verified.ratio,
        in: yearToDate,
        steps: [texts.programmed(result.toDate, by: path.date)]
          + texts.verified(accepted, of: records(yearToDate))
      )
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

  /// What was reported less what is verified of it.
  private func difference(_ id: String) -> Explanation {
    let isAccepted = Set(accepted.map(\.origin))
    return Explanation(
      figure: id,
      title: "Reportado menos verificado. Actividad \(activity.id): \(activity.text)",
      value: result.unverifiedAmount.map { SpanishNumber.text($0) } ?? noValue,
      steps: result.toDate.executed.flatMap { reported in
        result.verified.executed.map { texts.difference(reported, $0) }
      } ?? [],
      rule: DerivationTexts.verificationRule,
      rounding: nil,
      zone: nil,
      used: records(yearToDate).filter { !isAccepted.contains($0.origin) }.map(evidence),
      unused: []
    )
  }

  private var noValue: String { "Sin valor. \(result.state.word): \(result.state.meaning)" }

  /// The records that a quantity adds up.
  private var counted: [ProgressRecord] {
    path.figure == "verificado" ? accepted : records(yearToDate)
  }

  /// The records up to the cut-off that count as verified.
  private var accepted: [ProgressRecord] {
    let verification = RecordVerification(material: material)
    return records(yearToDate).filter(verification.accepts)
  }

  /// Whether the figure rests on verified records alone.
  private var isOfVerified: Bool {
    path.figure == "verificado" || path.figure == "cumplimiento-verificado"
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
    let records = isOfVerified ? accepted : records(days)
    let places = hasZone ? ratio.flatMap(zones.places(toShow:)) ?? 1 : 1
    return Explanation(
      figure: id,
      title: "\(title). Actividad \(activity.id): \(activity.text)",
      value: ratio.map { SpanishNumber.percentage($0, places: places) }
        ?? noValue,
      steps: steps + (ratio.map { [texts.division($0)] } ?? []),
      rule: texts.accumulationRule + " " + texts.programmingRule
        + (isOfVerified ? " \(DerivationTexts.verificationRule)" : ""),
      rounding: ratio.flatMap { texts.rounding($0, places: places) },
      zone: hasZone ? result.zone.map { texts.zone($0, zones) } : nil,
      used: records.map(evidence),
      unused: unused(besides: records)
    )
  }

  /// Records of the activity in some days, by date.
  private func records(_ days: ClosedRange<CalendarDate>) -> [ProgressRecord] {
    material.records(of: result.index)
      .filter { days.contains($0.date) }
      .sorted { ($0.date, $0.origin) < ($1.date, $1.origin) }
  }

  private func unused(besides used: [ProgressRecord]) -> [Explanation.Evidence] {
    let counted = Set(used.map(\.origin))
    let others = material.records(of: result.index).filter { !counted.contains($0.origin) }
    let rejected = material.rejected.filter { $0.activity == activity.id }
    return others.map { record in
      let reason =
        record.date > path.date
        ? "posterior a la fecha de corte"
        : isOfVerified
          ? "sin evidencia verificada" : "fuera del trimestre"
      return .init(place: record.origin.description, text: "\(texts.record(record)): \(reason)")
    }
      + rejected.map { .init(place: $0.position.description, text: "rechazado: \($0.message)") }
  }

  private func evidence(_ record: ProgressRecord) -> Explanation.Evidence {
    .init(place: record.origin.description, text: texts.record(record))
  }
}
