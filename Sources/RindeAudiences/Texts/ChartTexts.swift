internal import RindeAnalysis
internal import RindeModel

/// Descriptions of charts for those who do not see them.
enum ChartTexts {
  static func progress(_ material: ReportMaterial) -> String {
    let summary = material.results.summary
    let mean = summary.annualMean.map { SpanishNumber.percentage($0) } ?? "sin valor"
    return
      "Barras por actividad: lo ejecutado y lo programado a la fecha de corte, como porcentaje de "
      + "la meta anual. El avance anual promedio es \(mean). "
      + "Los datos están en la hoja Indicadores."
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
      + ". Los datos están en la hoja Por_dependencia."
  }

  private static func figures(_ groups: [ComplianceResults.Group], unnamed: String) -> String {
    let parts = groups.map { group in
      "\(group.name.isEmpty ? unnamed : group.name): "
        + "\(SpanishNumber.text(group.summary.fulfilled)) de "
        + "\(SpanishNumber.text(group.summary.programmed))"
    }
    let limit = 20
    let rest = parts.count > limit ? "; y \(parts.count - limit) más" : ""
    return "Cumplidas sobre programadas: " + parts.prefix(limit).joined(separator: "; ") + rest
  }

  static func series(_ moments: [ComplianceResults.Moment]) -> String {
    let parts = moments.map { moment in
      "\(moment.cutoff.name): \(SpanishNumber.percentage(moment.summary.count))"
    }
    return "Líneas del cumplimiento por conteo y del promedio en cada corte. Por conteo: "
      + parts.joined(separator: "; ") + ". Los datos están en la hoja Serie."
  }
}
