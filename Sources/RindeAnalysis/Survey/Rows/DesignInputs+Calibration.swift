internal import RindeModel
internal import RindeStatistics

extension DesignInputs {
  /// The weights brought to the known totals; `nil` when none are known.
  func calibrated(
    _ weights: [Double]
  ) throws(SurveyAnalysisError) -> (result: CalibratedWeights, facts: CalibrationFacts)? {
    guard let calibration = try calibration() else { return nil }
    let result: CalibratedWeights
    do { result = try calibration.calibrate(weights) } catch {
      throw .calibration(CalibrationProblem(error, columns: columns))
    }
    return (result, CalibrationFacts(result, before: weights))
  }

  /// How weights are brought to the known totals.
  func calibration() throws(SurveyAnalysisError) -> (any WeightCalibration)? {
    guard let asked = settings.calibration else { return nil }
    var categories: [CategoryMargin] = []
    var numbers: [NumericMargin] = []
    for margin in asked.margins {
      switch margin.totals {
      case .categories(let totals):
        categories.append(try category(margin.variable, totals))
      case .sum(let total):
        numbers.append(
          NumericMargin(
            name: margin.variable,
            values: try values(margin.variable),
            total: total
          )
        )
      }
    }
    let sumDifference: SumDifference = asked.rescalesMargins ? .rescale : .error
    switch asked.method {
    case .raking: return Raking(categories, sumDifference: sumDifference)
    case .linear:
      return RegressionCalibration(
        categories,
        numbers: numbers,
        sumDifference: sumDifference
      )
    case .postStratification:
      guard let margin = categories.first else { return nil }
      return PostStratification(margin)
    }
  }

  private func values(_ name: String) throws(SurveyAnalysisError) -> [Double] {
    if let index = codebook.index(of: name), case .values(let values, _) = columns.answers[index] {
      return values
    }
    return try number(name)
  }

  /// A margin over the categories of the totals, and those that only respondents have.
  private func category(
    _ name: String,
    _ totals: [CalibrationSettings.Category]
  ) throws(SurveyAnalysisError) -> CategoryMargin {
    let variable: Grouping.Variable
    if let question = Grouping.Variable(name, in: codebook) {
      variable = question
    } else {
      guard let factor = columns.factors[name] else { throw .missingColumn(name) }
      variable = Grouping.Variable(
        name: name,
        question: nil,
        labels: factor.levels.sorted(),
        slugs: []
      )
    }
    var names = totals.map(\.name)
    var sums = totals.map(\.total)
    // A total may be given by the option's code or by its label.
    let places = variable.labels.indices.map { level -> Int32 in
      let code = variable.question.map { codebook.questions[$0].options[level].code }
      let known = names.firstIndex { $0 == variable.labels[level] || $0 == code }
      if let known { return Int32(known) }
      names.append(variable.labels[level])
      sums.append(.nan)
      return Int32(names.count - 1)
    }
    let codes = variable.codes(in: columns).map { $0 < 0 ? -1 : places[Int($0)] }
    return CategoryMargin(name: name, categories: names, codes: codes, totals: sums)
  }
}

extension CalibrationFacts {
  init(_ result: CalibratedWeights, before: [Double]) {
    self.init(
      cycles: result.report.cycles,
      largestGap: result.report.largestGap.distance,
      negativeWeights: result.report.weights.negativeRows.count,
      before: WeightFacts(WeightSummary(before)),
      after: WeightFacts(result.report.weights),
      rescaledMargins: result.report.rescaledMargins
    )
  }
}

extension WeightFacts {
  init(_ summary: WeightSummary) {
    self.init(
      smallest: summary.smallest,
      largest: summary.largest,
      variation: summary.variationCoefficient,
      designEffect: summary.kishEffect
    )
  }
}
