extension SamplingPlan {
  /// Looks at lengths, codes and weights.
  func check() throws(DesignError) {
    guard rowCount > 0 else { throw .noRows }
    if let strata { try Self.check(codes: strata, .strata, rowCount) }
    for (index, column) in stages.enumerated() {
      try Self.check(codes: column, .units(stage: index + 1), rowCount)
    }
    for (index, column) in populations.enumerated() {
      try Self.check(length: column.count, .populations(stage: index + 1), rowCount)
    }
    if populations.count > max(1, stages.count) {
      throw .populationWithoutStage(stage: max(1, stages.count) + 1)
    }
    if let weights { try Self.check(weights: weights, .weights, rowCount) }
  }

  private static func check(
    length: Int,
    _ column: SamplingColumn,
    _ rowCount: Int
  ) throws(DesignError) {
    guard length == rowCount else {
      throw .columnLength(column, expected: rowCount, found: length)
    }
  }

  private static func check(
    codes: [Int32],
    _ column: SamplingColumn,
    _ rowCount: Int
  ) throws(DesignError) {
    try check(length: codes.count, column, rowCount)
    if let row = codes.firstIndex(where: { $0 < 0 }) { throw .missingCode(column, row: row) }
  }

  /// Looks for weights that are negative or not finite, and for one that is positive.
  static func check(
    weights: [Double],
    _ column: SamplingColumn,
    _ rowCount: Int
  ) throws(DesignError) {
    try check(length: weights.count, column, rowCount)
    if let row = weights.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) {
      throw .unusableWeight(column, row: row, value: weights[row])
    }
    guard weights.contains(where: { $0 > 0 }) else { throw .noPositiveWeight }
  }
}
