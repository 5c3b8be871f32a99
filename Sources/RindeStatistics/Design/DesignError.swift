/// Why columns of a file do not make a design; rows count from 0, stages from 1.
public enum DesignError: Error, Hashable, Sendable {
  case noRows

  /// A column with more or fewer numbers than there are rows.
  case columnLength(SamplingColumn, expected: Int, found: Int)

  /// A row without a stratum or without a unit.
  case missingCode(SamplingColumn, row: Int)

  /// A weight that is negative or not finite.
  case unusableWeight(SamplingColumn, row: Int, value: Double)

  case noPositiveWeight

  /// A population, or sampled share, that is not a positive number.
  case unusablePopulation(stage: Int, row: Int, value: Double)

  /// A population that is not that of an earlier row of the same stratum or unit above.
  case unevenPopulation(stage: Int, row: Int, value: Double, expected: Double)

  /// More units sampled than the population has.
  case populationBelowSample(stage: Int, row: Int, population: Double, units: Int)

  /// More columns of populations than there are stages.
  case populationWithoutStage(stage: Int)

  /// Only one of several units of a stratum, or of a unit above, was sampled; `row` is in it.
  case loneUnit(stratum: Int32?, stage: Int, row: Int)

  /// Fewer than two columns of replicate weights.
  case tooFewReplicates(Int)

  /// The method does not say how replicates are scaled.
  case replicateScalesNeeded
}

/// A column of a design.
public enum SamplingColumn: Hashable, Sendable {
  case weights
  case strata
  case units(stage: Int)
  case populations(stage: Int)

  /// Counts from 1.
  case replicate(Int)
  case replicateScales
}
