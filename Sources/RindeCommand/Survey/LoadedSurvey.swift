internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// A survey's folder with its answers read.
struct LoadedSurvey {
  let place: SurveyPlace
  let survey: Survey
  let columns: SurveyColumns
  let issues: [DataIssue]
}

extension LoadedSurvey {
  /// Reads everything.
  ///
  /// - Throws: What is missing or cannot be read, with the message for the user.
  init(_ place: SurveyPlace) throws(Failure) {
    try self.init(place, Self.opened(place))
  }

  /// Reads the answers of a survey that is open.
  init(_ place: SurveyPlace, _ opened: OpenedSurvey) throws(Failure) {
    do {
      let reading = try opened.rows()
      self.init(
        place: place,
        survey: reading.survey,
        columns: reading.fold.columns,
        issues: reading.issues
      )
    } catch {
      throw SurveyFolderMessages.failure(error)
    }
  }

  /// The survey of a folder with its dictionary read.
  static func opened(_ place: SurveyPlace) throws(Failure) -> OpenedSurvey {
    do {
      return try OpenedSurvey(
        try SurveyFolder(path: place.folder),
        threads: Surroundings.processors
      )
    } catch {
      throw SurveyFolderMessages.failure(error)
    }
  }

  /// Computes everything, or as another breakdown asks.
  ///
  /// - Parameter survey: This one, perhaps with other settings.
  /// - Returns: The results of all questions.
  /// - Throws: What stops the computation: margins, strata or bases, by name.
  func results(of survey: Survey) throws(Failure) -> SurveyResults {
    do { return try SurveyAnalysis.results(of: survey, columns: columns) } catch {
      throw SurveyAnalysisTexts.failure(error, survey)
    }
  }

  func results() throws(Failure) -> SurveyResults { try results(of: survey) }

  /// What its report is composed from.
  func material(_ results: SurveyResults) -> SurveyMaterial {
    SurveyMaterial(results: results, issues: issues, version: Rinde.version)
  }

  /// What explains its figures.
  func explainer() throws(Failure) -> SurveyExplainer {
    let results = try results()
    let isWeighted = results.sample.weights != nil || results.calibration != nil
    return SurveyExplainer(
      material: material(results),
      columns: columns,
      weights: isWeighted ? try weights() : []
    )
  }

  /// Where the variance of a share comes from.
  func variance(of share: ShareOfOption?) throws(Failure) -> SurveyVarianceOrigin {
    guard let share else { return .unknown }
    do {
      return try SurveyAnalysis.stratumVariances(of: share, in: survey, columns: columns)
        .map(SurveyVarianceOrigin.init) ?? .unknown
    } catch {
      throw SurveyAnalysisTexts.failure(error, survey)
    }
  }

  private func weights() throws(Failure) -> [Double] {
    do { return try SurveyAnalysis.weights(of: survey, columns: columns) } catch {
      throw SurveyAnalysisTexts.failure(error, survey)
    }
  }
}

extension SurveyVarianceOrigin {
  fileprivate init(_ variance: ShareVariance) {
    switch variance {
    case .replicates(let count): self = .replicates(count: count)
    case .stages(let strata, let later):
      self = .stages(
        strata: strata.map { stratum in
          SurveyStratumVariance(
            stratum: stratum.name ?? "",
            units: stratum.units,
            contribution: stratum.variance
          )
        },
        later: later
      )
    }
  }
}
