internal import RindeAnalysis
internal import RindeModel

/// Explains the figures of the whole plan or of a part of it, activity by activity.
struct SummaryExplanation {
  let path: FigurePath
  let title: String
  let indices: [Int]
  let summary: ComplianceSummary
  let material: ReportMaterial

  /// The figures that count activities, with what they count.
  private static let counts: [(name: String, title: String)] = [
    ("programadas", "Actividades programadas a la fecha"),
    ("conteo", "Cumplimiento por conteo"),
    ("conteo-verificado", "Cumplimiento verificado por conteo"),
    ("superaron", "Superaron la meta"),
    ("cumplieron", "Cumplieron la meta"),
    ("no-alcanzaron", "No alcanzaron la meta"),
    ("sin-reporte", "Sin reporte"),
    ("conteo-vigencia", "Cumplidas en la vigencia"),
    ("conteo-trimestre", "Cumplimiento del trimestre"),
  ]

  static let figures =
    counts.map(\.name) + ["promedio", "promedio-verificado", "promedio-vigencia", "ponderado"]
    + ComplianceState.allCases.filter { !$0.isProgrammed }.map(\.key)

  func explained(id: String) -> Explanation? {
    switch path.figure {
    case "promedio":
      return mean(id, "Cumplimiento promedio", summary.mean, over: programmed) { $0.toDate.ratio }
    case "promedio-verificado":
      return mean(id, "Cumplimiento verificado promedio", summary.verifiedMean, over: programmed) {
        $0.verified.ratio
      }
    case "promedio-vigencia":
      let base = results.filter { $0.annual != nil }
      return mean(id, "Avance anual promedio", summary.annualMean, over: base) { $0.annual }
    case "ponderado": return weighted(id)
    default: return count(id)
    }
  }

  /// Whether the figure rests on what control interno can verify.
  private var isOfVerified: Bool { path.figure.hasSuffix("-verificado") }

  private var results: [ActivityCompliance] { indices.map { material.results.activities[$0] } }

  private var programmed: [ActivityCompliance] { results.filter(\.state.isProgrammed) }

  private func count(_ id: String) -> Explanation? {
    guard let (members, base) = members() else { return nil }
    let ratio = Ratio(Quantity(members.count), over: Quantity(base.count))
    let isHeadline = path.figure == "conteo"
    let zones = material.entity.thresholds
    let texts = DerivationTexts(activity: .unknown)
    let hasZone = isHeadline || path.figure == "conteo-verificado"
    let counted = Set(members.map(\.index))
    let places = hasZone ? zones.places(toShow: ratio) ?? 1 : 1
    let name = Self.counts.first { $0.name == path.figure }?.title ?? path.figure
    return Explanation(
      figure: id,
      title: "\(name). \(title)",
      value: ratio.isUndefined
        ? "Sin valor: no había actividades programadas a la fecha de corte."
        : SpanishNumber.percentage(ratio, places: places),
      steps: [
        SpanishNumber.count(members.count, "actividad", "actividades")
          + " sobre una base de \(SpanishNumber.text(base.count))"
      ]
        + (ratio.isUndefined ? [] : [texts.division(ratio)]),
      rule: isHeadline
        ? "Conteo: solo cuenta la actividad que hizo todo lo que vencía (R-1.5)."
        : isOfVerified ? DerivationTexts.verifiedCountRule : "Se cuentan actividades (R-3.4).",
      rounding: texts.rounding(ratio, places: places),
      zone: hasZone ? zones.zone(of: ratio).map { texts.zone($0, zones) } : nil,
      used: members.map(evidence),
      unused: base.filter { !counted.contains($0.index) }.map(evidence)
    )
  }

  /// The activities that a figure counts, and its base.
  private func members() -> ([ActivityCompliance], [ActivityCompliance])? {
    let plan = material.plan
    switch path.figure {
    case "programadas": return (programmed, results)
    case "conteo": return (programmed.filter(\.state.isFulfilled), programmed)
    case "conteo-verificado": return (programmed.filter(\.isVerifiedFulfilled), programmed)
    case "superaron":
      return (programmed.filter { $0.exceeds(plan.activities[$0.index].target) }, programmed)
    case "cumplieron":
      return (
        programmed.filter {
          $0.state.isFulfilled && !$0.exceeds(plan.activities[$0.index].target)
        }, programmed
      )
    case "no-alcanzaron": return (programmed.filter { !$0.state.isFulfilled }, programmed)
    case "sin-reporte": return (programmed.filter { $0.state == .unreported }, programmed)
    case "conteo-vigencia": return (results.filter(\.isComplete), results)
    case "conteo-trimestre":
      let due = results.filter { quarter(of: $0).isProgrammed }
      return (due.filter { quarter(of: $0).isFulfilled }, due)
    default:
      let state = ComplianceState.allCases.first { $0.key == path.figure && !$0.isProgrammed }
      return state.map { state in (results.filter { $0.state == state }, results) }
    }
  }

  private func quarter(of result: ActivityCompliance) -> ActivityCompliance.Measure {
    result.quarters[material.cutoff.quarter.number - 1]
  }

  private func mean(
    _ id: String,
    _ name: String,
    _ share: Share?,
    over base: [ActivityCompliance],
    _ ratio: (ActivityCompliance) -> Ratio?
  ) -> Explanation {
    // Zones are of what was due (R-1.4), which progress of the year is not.
    let zones = path.figure == "promedio-vigencia" ? nil : material.entity.thresholds
    let averaged = Set(base.map(\.index))
    let terms = base.map { result in
      let capped = ratio(result).flatMap(Share.init(limiting:)) ?? .zero
      return SpanishNumber.text(capped.percentage(places: 2))
    }
    return Explanation(
      figure: id,
      title: "\(name). \(title)",
      value: share.map { SpanishNumber.percentage($0, places: zones?.places(toShow: $0) ?? 1) }
        ?? "Sin valor: no hay actividades con ese dato.",
      steps: share.map { share in
        [
          "(\(terms.joined(separator: " + "))) ÷ \(base.count) = "
            + "\(SpanishNumber.text(share.percentage(places: 6))) %"
        ]
      } ?? [],
      rule: "Promedio simple de los porcentajes, cada uno entre 0 % y 100 % (R-1.5).",
      rounding: "Se promedia el valor exacto; solo el resultado se redondea.",
      zone: share.flatMap { share in
        zones.map { DerivationTexts(activity: .unknown).zone($0.zone(of: share), $0) }
      },
      used: base.map(evidence),
      unused: results.filter { !averaged.contains($0.index) }.map(evidence)
    )
  }

  private func weighted(_ id: String) -> Explanation? {
    guard let share = summary.weightedMean else { return nil }
    let base = programmed.filter { material.plan.activities[$0.index].weight != nil }
    let terms = base.map { result in
      let weight = material.plan.activities[result.index].weight ?? .zero
      let capped = result.toDate.ratio.flatMap(Share.init(limiting:)) ?? .zero
      return "\(SpanishNumber.text(weight)) × \(SpanishNumber.text(capped.percentage(places: 2)))"
    }
    let zones = material.entity.thresholds
    return Explanation(
      figure: id,
      title: "Cumplimiento ponderado. \(title)",
      value: SpanishNumber.percentage(share),
      steps: [
        "(\(terms.joined(separator: " + "))) ÷ \(SpanishNumber.text(summary.totalWeight)) = "
          + "\(SpanishNumber.text(share.percentage(places: 6))) %"
      ],
      rule: "Promedio ponderado sobre las actividades programadas que tienen ponderación (R-1.5).",
      rounding: "Se promedia el valor exacto; solo el resultado se redondea.",
      zone: DerivationTexts(activity: .unknown).zone(zones.zone(of: share), zones),
      used: base.map(evidence),
      unused: []
    )
  }

  private func evidence(_ result: ActivityCompliance) -> Explanation.Evidence {
    let activity = material.plan.activities[result.index]
    let ratio = isOfVerified ? result.verified.ratio : result.toDate.ratio
    let compliance = ratio.map { SpanishNumber.percentage($0) } ?? "sin porcentaje"
    return .init(
      place: activity.id,
      text: isOfVerified
        ? "\(result.finding.word), verificado \(compliance) (\(activity.origin))"
        : "\(result.state.word), \(compliance) (\(activity.origin))"
    )
  }
}

extension Activity {
  /// Stands where a text about no activity in particular is wanted.
  static let unknown = Activity(
    id: "",
    text: "",
    target: Target(text: "", kind: .qualitative, value: nil),
    programming: .unscheduled,
    origin: SourcePosition(file: "")
  )
}
