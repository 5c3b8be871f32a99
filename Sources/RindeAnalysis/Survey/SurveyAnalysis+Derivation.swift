public import RindeModel
internal import RindeStatistics

extension SurveyAnalysis {
  /// The weights with which ``results(of:columns:)`` computes, after any calibration.
  ///
  /// - Parameters:
  ///   - survey: What was asked and how.
  ///   - columns: The answers of those that are used.
  /// - Returns: One per row of `columns`.
  /// - Throws: Why the settings cannot be followed, naming column, category or stratum.
  public static func weights(
    of survey: Survey,
    columns: SurveyColumns
  ) throws(SurveyAnalysisError) -> [Double] {
    try RowDesign(settings: survey.settings, codebook: survey.codebook, columns: columns)
      .design.weights
  }

  /// What each stratum and stage of the design adds to the variance of a share.
  ///
  /// - Parameters:
  ///   - share: A question with options, one of them, and perhaps a group.
  ///   - survey: What was asked and how.
  ///   - columns: The answers of those that are used.
  /// - Returns: Parts that add up to the squared standard error, or the number of replicates; `nil`
  ///   where no error is stated, for an empty base, and for a share that there is not.
  /// - Throws: Why the settings cannot be followed, naming column, category or stratum.
  public static func stratumVariances(
    of share: ShareOfOption,
    in survey: Survey,
    columns: SurveyColumns
  ) throws(SurveyAnalysisError) -> ShareVariance? {
    let (settings, codebook) = (survey.settings, survey.codebook)
    guard PrecisionTerms(settings).statesErrors, codebook.questions.indices.contains(share.question)
    else { return nil }
    let design = try RowDesign(settings: settings, codebook: codebook, columns: columns).design
    if let replicated = design as? ReplicateDesign {
      return .replicates(count: replicated.replicateScales.count)
    }
    guard let sampled = design as? TaylorDesign else { return nil }
    let source = RowSource(
      codebook: codebook,
      columns: columns,
      design: design,
      groupings: try share.group.map { group throws(SurveyAnalysisError) in
        [try Grouping(group.variables, codebook: codebook, columns: columns)]
      } ?? []
    )
    let question = QuestionRows(share.question, of: source)
    guard let members = source.rows(of: share.group),
      question.indicators.indices.contains(share.option),
      let parts = sampled.varianceParts(
        ofMean: question.indicators[share.option],
        in: Domain(rows: question.answered(among: members).rows)
      )
    else { return nil }
    let inputs = DesignInputs(settings: settings, codebook: codebook, columns: columns)
    return ShareVariance(parts, strata: try inputs.factor(settings.design.strata))
  }
}

extension RowSource {
  /// The rows of a group of the first breakdown, or all; `nil` for a group that there is not.
  fileprivate func rows(of group: ShareOfOption.Group?) -> [Int]? {
    guard let group else { return Array(0..<columns.rowCount) }
    return groupings[0].groups.firstIndex { $0.slugs == group.slugs }.map { rows(of: 0)[$0] }
  }
}

extension ShareVariance {
  fileprivate init(_ parts: VarianceParts, strata: SurveyColumns.Factor?) {
    self = .stages(
      strata: parts.strata.map { stratum in
        Stratum(
          name: strata.map { $0.levels[Int($0.codes[stratum.firstRow])] },
          units: stratum.units,
          variance: stratum.variance
        )
      },
      later: parts.laterStages
    )
  }
}
