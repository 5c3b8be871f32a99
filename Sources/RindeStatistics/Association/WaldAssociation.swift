/// Wald's test of the differences between a table's totals and those of independence.
struct WaldAssociation {
  let table: AssociationTable
  let totals: VectorEstimate
  let degrees: Double

  init(_ table: AssociationTable, totals: VectorEstimate, degrees: Double) {
    self.table = table
    self.totals = totals
    self.degrees = degrees
  }

  /// Compares the quadratic form of the differences with F.
  func verdict(_ statistic: AssociationTest.Statistic) throws(AssociationTest.Refusal)
    -> AssociationVerdict
  {
    guard totals.covariance.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { throw .noVariance }
    let count = Double(table.contrastCount)
    let denominator = statistic == .adjustedWald ? degrees - count + 1 : degrees
    guard denominator > 0 else { throw .noDegreesOfFreedom(denominator) }
    let gradients = gradients()
    let covariance = SquareMatrix.quadraticForms(of: gradients, around: totals.covariance)
    let factor = CholeskyFactor(covariance)
    guard factor.isComplete else { throw .noVariance }
    // The difference is of degree one in the totals: its gradient times them is the difference.
    let differences = gradients.map { SquareMatrix.dot($0, totals.values) }
    let form = SquareMatrix.dot(differences, factor.solve(differences))
    let value =
      statistic == .adjustedWald
      ? form * denominator / (count * degrees) : form / count
    return .f(value, count, denominator)
  }

  /// How the difference of each cell off the first row and column depends on all totals.
  private func gradients() -> [[Double]] {
    let sum = totals.values.reduce(0, +)
    let rows = table.margin(.rows, of: totals.values).map { $0 / sum }
    let columns = table.margin(.columns, of: totals.values).map { $0 / sum }
    var gradients: [[Double]] = []
    for column in 1..<table.columns.count {
      for row in 1..<table.rows.count {
        var gradient = [Double](repeating: rows[row] * columns[column], count: table.cellCount)
        for other in rows.indices { gradient[table.cell(other, column)] -= rows[row] }
        for other in columns.indices { gradient[table.cell(row, other)] -= columns[column] }
        gradient[table.cell(row, column)] += 1
        gradients.append(gradient)
      }
    }
    return gradients
  }
}
