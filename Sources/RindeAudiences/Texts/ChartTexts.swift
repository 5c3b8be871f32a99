internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Descriptions of charts for those who do not see them.
enum ChartTexts {
  /// Activities that a description tells one by one.
  private static let limit = 20

  static func progress(_ material: ReportMaterial) -> String {
    let mean = material.results.summary.annualMean.map { SpanishNumber.percentage($0) }
    let parts = material.results.activities.compactMap { progress($0, material) }
    let rest =
      parts.count > limit ? "; y \(SpanishNumber.text(parts.count - limit)) actividades más" : ""
    return
      "Barras por actividad: lo ejecutado y lo programado a la fecha de corte, como porcentaje de "
      + "la meta anual. El avance anual promedio es \(mean ?? "sin valor"). Ejecutado y programado: "
      + parts.prefix(limit).joined(separator: "; ") + rest + "."
  }

  /// `1.1, 50,0 % de 100,0 %`; `nil` for an activity without bars.
  private static func progress(
    _ result: ActivityCompliance,
    _ material: ReportMaterial
  ) -> String? {
    let activity = material.plan.activities[result.index]
    let cells = IndicatorCells(activity: activity, result: result, material: material)
    guard case .number(let due) = cells.programmedOfYear.value else { return nil }
    let done = result.annual.map { SpanishNumber.percentage($0) } ?? "sin dato"
    return "\(activity.id), \(done) de \(SpanishNumber.percentage(due.approximation))"
  }

  static func states(
    _ groups: [ComplianceResults.Group],
    of division: GroupSheet.Division
  ) -> String {
    "Barras apiladas con el número de actividades en cada estado. "
      + figures(groups, unnamed: "Sin \(division.key)")
      + ". Los datos están en la tabla por \(division.key)."
  }

  static func offices(_ groups: [ComplianceResults.Group]) -> String {
    "Barras por responsable con las actividades programadas y las cumplidas. "
      + figures(groups.filter { $0.summary.programmed > 0 }, unnamed: "Sin responsable")
      + ". Los datos están en la tabla por dependencia."
  }

  static func verification(_ groups: [ComplianceResults.Group]) -> String {
    let parts = groups.filter { $0.summary.programmed > 0 }.map { group in
      let summary = group.summary
      return "\(group.name.isEmpty ? "Sin subcomponente" : group.name): "
        + "\(SpanishNumber.text(summary.programmed)), \(SpanishNumber.text(summary.fulfilled)) y "
        + SpanishNumber.text(summary.verified)
    }
    let rest = parts.count > limit ? "; y \(parts.count - limit) más" : ""
    return "Barras por subcomponente con las actividades programadas, las cumplidas según lo "
      + "reportado y las cumplidas según lo verificado, en ese orden. "
      + parts.prefix(limit).joined(separator: "; ") + rest
      + ". Los datos están en la tabla por subcomponente."
  }

  private static func figures(_ groups: [ComplianceResults.Group], unnamed: String) -> String {
    let parts = groups.map { group in
      "\(group.name.isEmpty ? unnamed : group.name): "
        + "\(SpanishNumber.text(group.summary.fulfilled)) de "
        + "\(SpanishNumber.text(group.summary.programmed))"
    }
    let rest = parts.count > limit ? "; y \(parts.count - limit) más" : ""
    return "Cumplidas sobre programadas: " + parts.prefix(limit).joined(separator: "; ") + rest
  }

  static func series(_ moments: [ComplianceResults.Moment]) -> String {
    let parts = moments.map { moment in
      "\(moment.cutoff.name): \(SpanishNumber.percentage(moment.summary.count))"
    }
    return "Líneas del cumplimiento por conteo y del promedio en cada corte. Por conteo: "
      + parts.joined(separator: "; ") + ". Los datos están en la tabla de la serie."
  }
}
