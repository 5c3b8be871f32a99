package import RindeAnalysis
package import RindeModel

extension SurveyProtection.Domain {
  /// What may be shown of a scale: nothing that does not follow from the points that are shown.
  ///
  /// With a hidden point the mean goes; so does the median unless all hidden points are on one side
  /// of it, and the two highest points unless both are shown. Of a group, whose points may be hidden
  /// for the sake of another, a single hidden point hides everything.
  ///
  /// - Parameters:
  ///   - scale: As it was computed.
  ///   - question: Its points have scores.
  ///   - isGroup: Whether the respondents are a group.
  /// - Returns: The same without the values that stay hidden; `nil` where none is left.
  package func shown(
    _ scale: ScaleResult?,
    of question: SurveyQuestion,
    isGroup: Bool
  ) -> ScaleResult? {
    guard let scale, hidesAny else { return scale }
    guard !hidesBase, !isGroup else { return nil }
    let nothing = EstimateResult(value: nil)
    let tellsMedian = tells(scale.median, of: question)
    let hidesTop = question.highestPoints.contains(where: hides(option:))
    let shown = ScaleResult(
      mean: nothing,
      median: tellsMedian ? EstimateResult(value: scale.median.value) : nothing,
      topTwo: hidesTop ? nothing : scale.topTwo,
      topTwoReliability: hidesTop ? nil : scale.topTwoReliability
    )
    return shown.median.value == nil && shown.topTwo.value == nil ? nil : shown
  }

  /// Whether the hidden points are all below a median that is shown itself, or all above it.
  private func tells(_ median: EstimateResult, of question: SurveyQuestion) -> Bool {
    guard let value = median.value else { return false }
    let hidden = question.options.indices.filter(hides(option:))
      .compactMap { question.options[$0].score.map(Double.init) }
    return hidden.allSatisfy { $0 < value } || hidden.allSatisfy { $0 > value }
  }
}

extension SurveyQuestion {
  /// The positions of the two points with the highest scores.
  var highestPoints: [Int] {
    let scores = options.map { $0.score ?? .min }
    return options.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }.suffix(2)
  }
}
