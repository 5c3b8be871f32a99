/// Where the variance of a figure comes from.
package enum SurveyVarianceOrigin: Hashable, Sendable {
  /// Not known, or no variance.
  case unknown

  /// What each stratum adds at the first stage, and what each later stage adds over all strata; the
  /// parts add up to the variance.
  case stages(strata: [SurveyStratumVariance], later: [Double])

  /// As many replicate weights.
  case replicates(count: Int)
}
