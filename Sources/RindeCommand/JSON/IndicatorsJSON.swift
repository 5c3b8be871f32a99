internal import RindeAnalysis
internal import RindeAudiences
internal import RindeExport
internal import RindeModel

/// The contract of `indicadores --formato json` (design §6).
struct IndicatorsJSON {
  let results: ComplianceResults

  var document: JSONValue {
    .object([
      .init("version_esquema", .text("1")),
      .init("entidad", .text(results.plan.entity.name)),
      .init("vigencia", .integer(results.plan.fiscalYear.year)),
      .init("corte", .text(results.cutoff.date.description)),
      .init("resumen", summary),
      .init("indicadores", .array(results.activities.map(indicator))),
    ])
  }

  private var summary: JSONValue {
    let summary = results.summary
    let zone = results.plan.entity.thresholds.zone(of: summary.count)
    return .object([
      .init("actividades", .integer(summary.activities)),
      .init("programadas", .integer(summary.programmed)),
      .init("cumplidas", .integer(summary.fulfilled)),
      .init("sin_reporte", .integer(summary.unreported)),
      .init("superaron", .integer(summary.exceeded)),
      .init("cumplieron", .integer(summary.met)),
      .init("no_alcanzaron", .integer(summary.missed)),
      .init("conteo", Self.ratio(summary.count)),
      .init("promedio", .text(orNull: summary.mean?.percentage(places: 6).description)),
      .init("ponderado", .text(orNull: summary.weightedMean?.percentage(places: 6).description)),
      .init("zona", .text(orNull: zone?.key)),
      .init("conteo_vigencia", Self.ratio(summary.annualCount)),
      .init(
        "promedio_vigencia",
        .text(orNull: summary.annualMean?.percentage(places: 6).description)
      ),
    ])
  }

  private func indicator(_ result: ActivityCompliance) -> JSONValue {
    let activity = results.plan.activities[result.index]
    let quarter = result.quarters[results.cutoff.quarter.number - 1]
    let capped = result.toDate.ratio.flatMap(Share.init(limiting:))
    return .object([
      .init("id", .text(activity.id)),
      .init("estado", .text(result.state.key)),
      .init("meta", .text(orNull: result.target?.description)),
      .init("programado", .text(orNull: result.toDate.programmed?.description)),
      .init("ejecutado", .text(orNull: result.toDate.executed?.description)),
      .init("verificado", .text(orNull: result.verified.executed?.description)),
      .init("cumplimiento", Self.ratio(result.toDate.ratio)),
      .init("cumplimiento_tope", .text(orNull: capped?.percentage(places: 6).description)),
      .init("trimestre", Self.ratio(quarter.ratio)),
      .init("avance", Self.ratio(result.annual)),
      .init("zona", .text(orNull: result.zone?.key)),
      .init("dias_habiles_retraso", .integer(orNull: result.businessDaysLate)),
      .init("evidencias", .integer(result.evidenceCount)),
    ])
  }

  /// A ratio with its parts; `null` percentage where nothing is programmed.
  static func ratio(_ ratio: Ratio?) -> JSONValue {
    .object([
      .init("numerador", .text(orNull: ratio?.numerator.description)),
      .init("denominador", .text(orNull: ratio?.denominator.description)),
      .init("porcentaje", .text(orNull: ratio?.percentage(places: 6)?.description)),
    ])
  }
}
