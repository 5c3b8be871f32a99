internal import RindeModel
internal import RindeStatistics

/// The design by which the rows of a survey were drawn, calibrated as its settings ask.
struct RowDesign {
  let design: any SampleDesign

  let calibration: CalibrationFacts?

  /// 1 without strata.
  let strata: Int

  /// The rows without clusters.
  let primaryUnits: Int

  init(
    settings: SurveySettings,
    codebook: SurveyCodebook,
    columns: SurveyColumns
  ) throws(SurveyAnalysisError) {
    let inputs = DesignInputs(settings: settings, codebook: codebook, columns: columns)
    let strata = try inputs.factor(settings.design.strata)
    self.strata = strata.map { Set($0.codes).count } ?? 1
    if settings.design.replicates != nil {
      let replicated = try inputs.replicateDesign()
      (design, calibration) = (replicated.design, replicated.facts)
      primaryUnits = columns.rowCount
      return
    }
    let plan = try inputs.plan(strata: strata)
    primaryUnits = Self.units(plan)
    let sampled: TaylorDesign
    do { sampled = try TaylorDesign(plan) } catch {
      throw .design(DesignProblem(error, columns: columns, strata: strata?.levels ?? []))
    }
    guard let calibrated = try inputs.calibrated(sampled.weights) else {
      (design, calibration) = (sampled, nil)
      return
    }
    design = sampled.with(
      weights: calibrated.result.weights,
      projection: calibrated.result.projection
    )
    calibration = calibrated.facts
  }

  private static func units(_ plan: SamplingPlan) -> Int {
    guard let first = plan.stages.first else { return plan.rowCount }
    guard let strata = plan.strata else { return Set(first).count }
    return Set(zip(strata, first).map { Int64($0) << 32 | Int64($1) }).count
  }
}
