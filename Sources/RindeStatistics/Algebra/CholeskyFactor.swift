/// The lower triangle whose product with its transpose is a symmetrical, non-negative matrix.
///
/// Columns that depend on earlier ones are left out: margins of a survey always repeat the
/// total, and the solution with zero there is as good as any other.
package struct CholeskyFactor: Sendable {
  /// Whether a column depends on the earlier ones.
  package let isDependent: [Bool]

  private let lower: SquareMatrix

  /// Factors a matrix.
  ///
  /// - Parameters:
  ///   - matrix: Symmetrical; only its lower triangle is read.
  ///   - tolerance: The share of a diagonal entry below which nothing of its own is left.
  package init(_ matrix: SquareMatrix, tolerance: Double = 1e-11) {
    var lower = SquareMatrix(order: matrix.order)
    var isDependent = [Bool](repeating: false, count: matrix.order)
    for column in 0..<matrix.order {
      var pivot = matrix[column, column]
      for inner in 0..<column { pivot -= lower[column, inner] * lower[column, inner] }
      guard pivot > tolerance * matrix[column, column] else {
        isDependent[column] = true
        continue
      }
      let root = pivot.squareRoot()
      lower[column, column] = root
      for row in column + 1..<max(column + 1, matrix.order) {
        var sum = matrix[row, column]
        for inner in 0..<column { sum -= lower[row, inner] * lower[column, inner] }
        lower[row, column] = sum / root
      }
    }
    self.lower = lower
    self.isDependent = isDependent
  }

  /// Whether no column depends on others.
  package var isComplete: Bool { !isDependent.contains(true) }

  /// Solves matrix · x = right, with zero for dependent columns.
  package func solve(_ right: [Double]) -> [Double] {
    var solution = solveLower(right)
    for row in (0..<lower.order).reversed() where !isDependent[row] {
      for later in row + 1..<max(row + 1, lower.order) {
        solution[row] -= lower[later, row] * solution[later]
      }
      solution[row] /= lower[row, row]
    }
    return solution
  }

  /// Solves lower · x = right, with zero for dependent columns.
  package func solveLower(_ right: [Double]) -> [Double] {
    var solution = right
    for row in 0..<lower.order {
      guard !isDependent[row] else {
        solution[row] = 0
        continue
      }
      for earlier in 0..<row { solution[row] -= lower[row, earlier] * solution[earlier] }
      solution[row] /= lower[row, row]
    }
    return solution
  }
}
