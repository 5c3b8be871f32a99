extension ReplicatePlan {
  /// Looks at lengths, weights and scales.
  func check() throws(DesignError) {
    guard !weights.isEmpty else { throw .noRows }
    try SamplingPlan.check(weights: weights, .weights, weights.count)
    guard replicates.count > 1 else { throw .tooFewReplicates(replicates.count) }
    for (index, column) in replicates.enumerated() {
      guard column.count == weights.count else {
        throw .columnLength(
          .replicate(index + 1),
          expected: weights.count,
          found: column.count
        )
      }
      if let row = column.firstIndex(where: { !$0.isFinite }) {
        throw .unusableWeight(.replicate(index + 1), row: row, value: column[row])
      }
    }
    try checkScales()
  }

  private func checkScales() throws(DesignError) {
    guard let replicateScales else {
      if method == .stratifiedJackknife { throw .replicateScalesNeeded }
      return
    }
    guard replicateScales.count == replicates.count else {
      throw .columnLength(
        .replicateScales,
        expected: replicates.count,
        found: replicateScales.count
      )
    }
    if let index = replicateScales.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) {
      throw .unusableWeight(.replicateScales, row: index, value: replicateScales[index])
    }
  }
}
