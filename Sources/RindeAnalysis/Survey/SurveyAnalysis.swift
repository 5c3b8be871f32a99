public import RindeModel
internal import RindeStatistics

/// Computes the results of a survey from its coded answers.
public enum SurveyAnalysis {
  /// The results from single rows, whatever the design.
  ///
  /// - Parameters:
  ///   - survey: What was asked and how.
  ///   - columns: The answers of those that are used.
  /// - Returns: One result per question of the dictionary.
  /// - Throws: Why the settings cannot be followed, naming column, category or stratum.
  public static func results(
    of survey: Survey,
    columns: SurveyColumns
  ) throws(SurveyAnalysisError) -> SurveyResults {
    try check(survey, respondents: columns.rowCount)
    let settings = survey.settings
    let rowDesign = try RowDesign(
      settings: settings,
      codebook: survey.codebook,
      columns: columns
    )
    var groupings: [Grouping] = []
    for names in settings.groupings {
      groupings.append(try Grouping(names, codebook: survey.codebook, columns: columns))
    }
    let source = RowSource(
      codebook: survey.codebook,
      columns: columns,
      design: rowDesign.design,
      groupings: groupings
    )
    let terms = PrecisionTerms(settings)
    // Without a column of weights they follow from the populations of the stages.
    let isWeighted =
      settings.design.weights != nil || settings.calibration != nil
      || !settings.design.populations.isEmpty
    let weights = WeightSummary(rowDesign.design.weights)
    return SurveyResults(
      survey: survey,
      questions: questions(of: survey, from: source, terms),
      sample: SampleFacts(
        respondents: columns.rowCount,
        weightedTotal: CompensatedSum.of(0..<columns.rowCount) { rowDesign.design.weights[$0] },
        weights: isWeighted ? WeightFacts(weights) : nil,
        strata: rowDesign.strata,
        primaryUnits: rowDesign.primaryUnits,
        degreesOfFreedom: rowDesign.design.degreesOfFreedom(in: .all(columns.rowCount)),
        responseRate: responseRate(survey, respondents: columns.rowCount),
        precision: terms.rule
      ),
      calibration: rowDesign.calibration
    )
  }

  /// The results from exact tallies, for respondents drawn one by one.
  ///
  /// - Parameters:
  ///   - survey: What was asked and how; its settings are those the tallies were made for.
  ///   - tallies: With exact weights.
  /// - Returns: What ``results(of:columns:)`` gives, but for the last bits.
  /// - Throws: Why the settings cannot be followed.
  public static func results(
    of survey: Survey,
    tallies: SurveyTallies
  ) throws(SurveyAnalysisError) -> SurveyResults {
    let settings = survey.settings
    let terms = PrecisionTerms(settings)
    let respondents = tallies.respondents.count
    try check(survey, respondents: respondents)
    let source = TallySource(
      tallies: tallies,
      unsampled: terms.population.map { 1 - Double(respondents) / Double($0) } ?? 1
    )
    return SurveyResults(
      survey: survey,
      questions: questions(of: survey, from: source, terms),
      sample: SampleFacts(
        respondents: respondents,
        weightedTotal: source.weightedTotal,
        weights: source.weightFacts,
        strata: 1,
        primaryUnits: respondents,
        degreesOfFreedom: Double(respondents - 1),
        responseRate: responseRate(survey, respondents: respondents),
        precision: terms.rule
      )
    )
  }

  private static func check(_ survey: Survey, respondents: Int) throws(SurveyAnalysisError) {
    guard respondents > 0 else { throw .noRespondents }
    if let population = survey.settings.population, population < respondents {
      throw .populationTooSmall(population: population, respondents: respondents)
    }
  }

  private static func responseRate(_ survey: Survey, respondents: Int) -> Double? {
    survey.settings.invited.map { Double(respondents) / Double($0) }
  }

  private static func questions(
    of survey: Survey,
    from source: some ShareSource,
    _ terms: PrecisionTerms
  ) -> [QuestionResult] {
    var protected: [Int: ProtectedQuestion] = [:]
    let order = survey.codebook.filtersFirst
    for index in order {
      let analysis = QuestionAnalysis(index: index, survey: survey, source: source, terms: terms)
      let condition = survey.codebook.questions[index].condition
      let filter = condition.flatMap { survey.codebook.index(of: $0.question) }
      protected[index] = analysis.protected(by: filter.flatMap { protected[$0] })
    }
    return survey.codebook.questions.indices.compactMap { index in
      let analysis = QuestionAnalysis(index: index, survey: survey, source: source, terms: terms)
      return protected[index].map { analysis.result($0) }
    }
  }
}

extension SurveyCodebook {
  /// The positions of the questions, those that filter others before these.
  fileprivate var filtersFirst: [Int] {
    var order: [Int] = []
    var seen: Set<Int> = []
    func visit(_ index: Int) {
      guard seen.insert(index).inserted else { return }
      if let condition = questions[index].condition, let filter = self.index(of: condition.question)
      {
        visit(filter)
      }
      order.append(index)
    }
    for index in questions.indices { visit(index) }
    return order
  }
}
