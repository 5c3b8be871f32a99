/// What a stratum adds to the variance of a figure.
package struct SurveyStratumVariance: Hashable, Sendable {
  /// The stratum as the file names it; empty for a sample without strata.
  package let stratum: String

  /// Primary units in it.
  package let units: Int

  /// Its part of the variance; all of them, with those of later stages, add up to it.
  package let contribution: Double

  package init(stratum: String, units: Int, contribution: Double) {
    self.stratum = stratum
    self.units = units
    self.contribution = contribution
  }
}
