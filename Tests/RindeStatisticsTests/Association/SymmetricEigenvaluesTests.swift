import RindeStatistics
import Testing

@Suite("Eigenvalues of symmetrical matrices")
struct SymmetricEigenvaluesTests {
  private func matrix(_ rows: [[Double]]) -> SquareMatrix {
    var matrix = SquareMatrix(order: rows.count)
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() { matrix[row, column] = value }
    }
    return matrix
  }

  @Test("they agree with R's eigen")
  func agreement() {
    let found = SymmetricEigenvalues.descending(
      of: matrix([[4, 1, -2, 2], [1, 2, 0, 1], [-2, 0, 3, -2], [2, 1, -2, -1]])
    )
    let expected = [
      6.844621107234966, 2.268531406431245, 1.084364463773221, -2.197516977439398,
    ]
    for (value, other) in zip(found, expected) { #expect(abs(value - other) < 1e-13) }
  }

  @Test("relative to another matrix they are those of the quotient")
  func relative() {
    // diag(2, 8)⁻¹ · [[2, 4], [4, 8]] has the eigenvalues 2 and 0.
    let found = SymmetricEigenvalues.descending(
      of: matrix([[2, 4], [4, 8]]),
      relativeTo: CholeskyFactor(matrix([[2, 0], [0, 8]]))
    )
    #expect(abs(found[0] - 2) < 1e-15 && abs(found[1]) < 1e-15)
  }

  @Test("a column that depends on others is left out of the solution")
  func dependent() {
    let factor = CholeskyFactor(matrix([[2, 2, 0], [2, 2, 0], [0, 0, 4]]))
    #expect(factor.isDependent == [false, true, false])
    for (value, expected) in zip(factor.solve([6, 6, 8]), [3.0, 0, 2]) {
      #expect(abs(value - expected) < 1e-14)
    }
  }
}
