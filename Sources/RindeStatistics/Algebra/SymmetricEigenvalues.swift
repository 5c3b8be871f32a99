/// The eigenvalues of small symmetrical matrices.
///
/// By Jacobi's rotations: each sets one pair of entries off the diagonal to zero, and sweeps over
/// all pairs repeat until nothing is left beside the diagonal. They keep symmetry exactly, need no
/// library, and give small eigenvalues with full relative precision; the matrices here have the
/// order of a table's cells.
package enum SymmetricEigenvalues {
  /// The eigenvalues in descending order.
  ///
  /// - Parameter matrix: Symmetrical, without NaN.
  /// - Returns: As many as the matrix has rows.
  package static func descending(of matrix: SquareMatrix) -> [Double] {
    var matrix = matrix
    for _ in 0..<sweepLimit {
      guard hasRest(matrix) else { break }
      for row in 0..<matrix.order {
        for column in row + 1..<max(row + 1, matrix.order) { rotate(&matrix, row, column) }
      }
    }
    return (0..<matrix.order).map { matrix[$0, $0] }.sorted(by: >)
  }

  /// The eigenvalues of inverse(`left`) · `right`, where `left` has a complete factor.
  package static func descending(of right: SquareMatrix, relativeTo left: CholeskyFactor)
    -> [Double]
  {
    let order = right.order
    let half = (0..<order).map { column in
      left.solveLower((0..<order).map { right[$0, column] })
    }
    var reduced = SquareMatrix(order: order)
    for row in 0..<order {
      let solved = left.solveLower((0..<order).map { half[$0][row] })
      for column in 0..<order { reduced[row, column] = solved[column] }
    }
    for row in 0..<order {
      for column in 0..<row {
        let mean = (reduced[row, column] + reduced[column, row]) / 2
        reduced[row, column] = mean
        reduced[column, row] = mean
      }
    }
    return descending(of: reduced)
  }

  /// Rotations converge quadratically; ten sweeps are many.
  private static let sweepLimit = 60

  private static func hasRest(_ matrix: SquareMatrix) -> Bool {
    for row in 0..<matrix.order {
      for column in 0..<row {
        let scale = (matrix[row, row] * matrix[column, column]).magnitude.squareRoot()
        let entry = matrix[row, column].magnitude
        if entry > 1e-17 * scale, entry > .leastNormalMagnitude { return true }
      }
    }
    return false
  }

  /// Turns the plane of two axes so that their common entry becomes zero.
  private static func rotate(_ matrix: inout SquareMatrix, _ first: Int, _ second: Int) {
    let entry = matrix[first, second]
    guard entry != 0 else { return }
    let slope = (matrix[second, second] - matrix[first, first]) / (2 * entry)
    let sign: Double = slope < 0 ? -1 : 1
    let tangent = sign / (slope.magnitude + (1 + slope * slope).squareRoot())
    let cosine = 1 / (1 + tangent * tangent).squareRoot()
    let sine = tangent * cosine
    matrix[first, first] -= tangent * entry
    matrix[second, second] += tangent * entry
    matrix[first, second] = 0
    matrix[second, first] = 0
    for other in 0..<matrix.order where other != first && other != second {
      let one = matrix[other, first]
      let two = matrix[other, second]
      matrix[other, first] = cosine * one - sine * two
      matrix[first, other] = matrix[other, first]
      matrix[other, second] = sine * one + cosine * two
      matrix[second, other] = matrix[other, second]
    }
  }
}
