/// A small dense matrix with as many rows as columns.
///
/// Tables of a survey have a few dozen cells and calibrations a few dozen totals: plain loops over
/// one array do, and no library of linear algebra is needed.
package struct SquareMatrix: Hashable, Sendable {
  package let order: Int

  /// Row after row.
  private var elements: [Double]

  /// A matrix of zeros.
  package init(order: Int) {
    self.order = order
    elements = Array(repeating: 0, count: order * order)
  }

  package subscript(row: Int, column: Int) -> Double {
    get { elements[row * order + column] }
    set { elements[row * order + column] = newValue }
  }

  /// The sum of the diagonal.
  package var trace: Double { (0..<order).reduce(0) { $0 + self[$1, $1] } }

  /// The matrix of the quadratic forms of several vectors: their products around a middle matrix.
  ///
  /// - Parameters:
  ///   - vectors: Each as long as `middle` has rows.
  ///   - middle: Symmetrical.
  /// - Returns: Entry i, j is vector i times `middle` times vector j.
  package static func quadraticForms(of vectors: [[Double]], around middle: [[Double]])
    -> SquareMatrix
  {
    var forms = SquareMatrix(order: vectors.count)
    for (column, vector) in vectors.enumerated() {
      let image = middle.map { dot($0, vector) }
      for row in vectors.indices { forms[row, column] = dot(vectors[row], image) }
    }
    return forms
  }

  /// The sum of products; both are of one length.
  package static func dot(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for index in first.indices { sum += first[index] * second[index] }
    return sum
  }
}
