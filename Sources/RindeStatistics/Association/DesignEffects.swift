/// The generalised design effects of a table's differences from independence.
struct DesignEffects {
  /// Descending; all would be one under simple random sampling with replacement.
  let eigenvalues: [Double]

  /// Below this the design leaves no variance: a simple random sample has one per contrast.
  private static let roundingNoise = 1e-10

  /// Compares the design's covariance of cell shares with the one of a simple random sample.
  init(_ table: AssociationTable, shares: VectorEstimate) throws(AssociationTest.Refusal) {
    guard shares.covariance.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { throw .noVariance }
    let contrasts = Self.contrasts(table, shares: shares.values)
    var simple = SquareMatrix(order: contrasts.count)
    let size = Double(table.domain.count)
    for (row, first) in contrasts.enumerated() {
      for (column, second) in contrasts.enumerated() {
        let products = zip(first, second).map { $0 * $1 }
        simple[row, column] = SquareMatrix.dot(products, shares.values) / size
      }
    }
    let factor = CholeskyFactor(simple)
    guard factor.isComplete else { throw .noVariance }
    let actual = SquareMatrix.quadraticForms(of: contrasts, around: shares.covariance)
    eigenvalues = SymmetricEigenvalues.descending(of: actual, relativeTo: factor)
    guard sum > Self.roundingNoise else { throw .noVariance }
  }

  var sum: Double { eigenvalues.reduce(0, +) }

  /// The degrees of freedom that the first two moments of the statistic leave (Satterthwaite).
  var effectiveDegrees: Double {
    sum * sum / eigenvalues.reduce(0) { $0 + $1 * $1 }
  }

  /// Corrects Pearson's statistic, or finds its distribution.
  func verdict(_ statistic: AssociationTest.Statistic, pearson: Double, degrees: Double)
    throws(AssociationTest.Refusal) -> AssociationVerdict
  {
    if statistic == .firstOrder {
      let count = Double(eigenvalues.count)
      let tail = Distributions.chiSquareUpper(pearson * count / sum, degreesOfFreedom: count)
      return AssociationVerdict(value: pearson, numerator: count, pValue: tail)
    }
    guard degrees > 0 else { throw .noDegreesOfFreedom(degrees) }
    let numerator = effectiveDegrees
    let f = AssociationVerdict.f(pearson / sum, numerator, numerator * degrees)
    guard statistic == .saddlepoint else { return f }
    let tail = SaddlepointTail(weights: eigenvalues, degrees: numerator * degrees)
    return AssociationVerdict(value: pearson, pValue: tail.probability(above: pearson) ?? f.pValue)
  }

  /// A basis of the interaction divided by cell shares; cells that nobody has count nothing.
  ///
  /// Each vector sets the corner of one row and column against the first ones, so that it is
  /// orthogonal to rows and columns; the eigenvalues do not depend on which basis is taken.
  private static func contrasts(_ table: AssociationTable, shares: [Double]) -> [[Double]] {
    let inverse = shares.map { $0 == 0 ? 0 : 1 / $0 }
    var contrasts: [[Double]] = []
    for column in 1..<table.columns.count {
      for row in 1..<table.rows.count {
        var contrast = [Double](repeating: 0, count: table.cellCount)
        for (cell, sign) in [
          (table.cell(0, 0), 1.0), (table.cell(row, 0), -1), (table.cell(0, column), -1),
          (table.cell(row, column), 1),
        ] { contrast[cell] = sign * inverse[cell] }
        contrasts.append(contrast)
      }
    }
    return contrasts
  }
}
