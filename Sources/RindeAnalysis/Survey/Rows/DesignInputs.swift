internal import RindeModel
internal import RindeStatistics

/// The columns of a survey that its design and its calibration need.
struct DesignInputs {
  let settings: SurveySettings
  let codebook: SurveyCodebook
  let columns: SurveyColumns

  func factor(_ name: String?) throws(SurveyAnalysisError) -> SurveyColumns.Factor? {
    guard let name else { return nil }
    guard let factor = columns.factors[name] else { throw .missingColumn(name) }
    return factor
  }

  func number(_ name: String) throws(SurveyAnalysisError) -> [Double] {
    guard let number = columns.numbers[name] else { throw .missingColumn(name) }
    return number
  }

  /// How the sample was drawn.
  func plan(strata: SurveyColumns.Factor?) throws(SurveyAnalysisError) -> SamplingPlan {
    let design = settings.design
    var plan = SamplingPlan(
      rowCount: columns.rowCount,
      strata: strata?.codes,
      weights: design.weights == nil ? nil : columns.weights,
      loneUnits: LoneUnitRule(design.lonelyUnit)
    )
    for name in design.clusters {
      if let factor = try factor(name) { plan.stages.append(factor.codes) }
    }
    for name in design.populations { plan.populations.append(try number(name)) }
    if let population = simplePopulation {
      plan.populations = [[Double](repeating: Double(population), count: columns.rowCount)]
      // Everybody stands for one, as shares and counts of respondents do.
      if plan.weights == nil { plan.weights = [Double](repeating: 1, count: columns.rowCount) }
    }
    return plan
  }

  /// The population of a sample whose respondents were drawn one by one.
  private var simplePopulation: Int? {
    guard settings.design.isSimple, settings.sample == .probability else { return nil }
    return settings.population
  }
}

extension SurveyDesignSettings {
  /// Whether respondents were drawn one by one from the whole population.
  var isSimple: Bool {
    strata == nil && clusters.isEmpty && populations.isEmpty && replicates == nil
  }
}

extension LoneUnitRule {
  init(_ rule: SurveyDesignSettings.LonelyUnit) {
    self =
      switch rule {
      case .error: .fail
      case .certainty: .certainty
      case .adjust: .adjust
      case .average: .average
      }
  }
}
