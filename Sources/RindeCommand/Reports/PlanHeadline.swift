internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// What a report on a plan says first, on one line.
struct PlanHeadline {
  let results: ComplianceResults

  var text: String {
    let entity = results.plan.entity
    return "\(entity.name), \(CutoffTexts.name(results.cutoff, plan: entity.planKind)): \(count)"
  }

  private var count: String {
    let summary = results.summary
    guard summary.programmed > 0 else {
      return "no había actividades programadas a la fecha de corte"
    }
    let places = results.plan.entity.thresholds.places(toShow: summary.count) ?? 1
    return "\(SpanishNumber.percentage(summary.count, places: places)) por conteo "
      + "(\(SpanishNumber.text(summary.fulfilled)) de "
      + "\(SpanishNumber.count(summary.programmed, "programada", "programadas")), "
      + "\(SpanishNumber.text(summary.activities)) en el plan)"
  }
}
