package import RindeModel
internal import RindeStatistics

extension DesignInputs {
  /// The design of replicate weights that the file carries, each of them calibrated like the base
  /// weight where totals are known.
  func replicateDesign() throws(SurveyAnalysisError)
    -> (design: ReplicateDesign, facts: CalibrationFacts?)
  {
    guard let asked = settings.design.replicates else { throw .missingColumn("replicas") }
    var plan = ReplicatePlan(
      weights: settings.design.weights == nil
        ? [Double](repeating: 1, count: columns.rowCount) : columns.weights,
      replicates: try replicates(asked),
      form: asked.isCombined ? .combined : .multipliers,
      method: ReplicateMethod(asked)
    )
    plan.scale = asked.scale
    plan.replicateScales = asked.scales
    plan.centre = asked.isCenteredOnEstimate ? .estimate : .mean
    var facts: CalibrationFacts?
    if let calibration = try calibration() {
      let before = plan.weights
      if plan.form == .multipliers {
        plan.replicates = plan.replicates.map { replicate in
          zip(replicate, before).map { $0 * $1 }
        }
        plan.form = .combined
      }
      do {
        let result = try calibration.calibrate(before)
        plan.weights = result.weights
        plan.replicates = try calibration.calibrateReplicates(plan.replicates)
        facts = CalibrationFacts(result, before: before)
      } catch {
        throw .calibration(CalibrationProblem(error, columns: columns))
      }
    }
    do { return (try ReplicateDesign(plan), facts) } catch {
      throw .design(DesignProblem(error, columns: columns, strata: []))
    }
  }

  /// One column per replicate; a pattern stands for all headings that were read under it.
  private func replicates(_ asked: ReplicateSettings) throws(SurveyAnalysisError) -> [[Double]] {
    var found: [[Double]] = []
    for name in columns.replicateNames(asked) { found.append(try number(name)) }
    return found
  }
}

extension SurveyColumns {
  /// The headings of the replicate weights, in the order of their numbers.
  package func replicateNames(_ asked: ReplicateSettings) -> [String] {
    asked.columns.flatMap { name -> [String] in
      let parts = name.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return [name] }
      let matches = numbers.keys.filter { $0.hasPrefix(parts[0]) && $0.hasSuffix(parts[1]) }
      return matches.isEmpty
        ? [name] : matches.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }
  }
}

extension ReplicateMethod {
  init(_ settings: ReplicateSettings) {
    self =
      switch settings.kind {
      case .jackknife1: .jackknife
      case .jackknifeN: .stratifiedJackknife
      case .balanced: .balancedHalves
      case .fay: .fay(kept: settings.fayCoefficient ?? 0)
      case .bootstrap: .bootstrap
      case .successiveDifference: .successiveDifference
      case .other: .other
      }
  }
}
