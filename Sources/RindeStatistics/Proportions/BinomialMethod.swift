/// How an interval for a share of a simple random sample is found.
public enum BinomialMethod: Hashable, Sendable, CaseIterable {
  /// Wilson 1927, from the score test.
  case wilson

  /// Agresti and Coull: the simplest formula about the middle of Wilson's interval.
  case agrestiCoull

  /// Clopper and Pearson: never less sure than its level.
  case clopperPearson

  /// Equal tails of the posterior of Jeffreys' prior; 0 and 1 are included when nobody or everybody
  /// has it (Brown, Cai and DasGupta 2001).
  case jeffreys

  /// The exact one for a draw without replacement: inverts the hypergeometric distribution.
  ///
  /// Without the size of the population it is ``clopperPearson``.
  case hypergeometric
}

/// Members of a simple random sample that have something.
public struct BinomialSample: Hashable, Sendable {
  public var successes: Int
  public var size: Int

  /// Members of the population; nil when it has no known end.
  public var population: Int?

  public init(successes: Int, size: Int, population: Int? = nil) {
    self.successes = successes
    self.size = size
    self.population = population
  }
}

extension BinomialSample {
  public var share: Double { Double(successes) / Double(size) }

  /// All members of the population are in the sample.
  public var isCensus: Bool { population.map { size >= $0 } ?? false }

  /// The size of a sample with replacement that says as much: n(N − 1)/(N − n).
  public var effectiveSize: Double {
    guard let population else { return Double(size) }
    return isCensus ? .infinity : Double(size) * Double(population - 1) / Double(population - size)
  }
}
