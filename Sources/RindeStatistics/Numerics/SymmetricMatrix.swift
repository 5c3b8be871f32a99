/// A square symmetrical matrix of doubles that sums outer products.
struct SymmetricMatrix: Sendable {
  let size: Int

  /// Row by row; only elements on and above the diagonal are kept up.
  private var elements: [Double]

  init(size: Int) {
    self.size = size
    elements = [Double](repeating: 0, count: size * size)
  }

  /// Adds `factor` × `vector` × its transpose.
  mutating func addOuter(_ vector: [Double], times factor: Double) {
    for row in 0..<size {
      let left = factor * vector[row]
      if left == 0 { continue }
      for column in row..<size { elements[row * size + column] += left * vector[column] }
    }
  }

  /// Adds `factor` × d × its transpose, where d is a run of numbers less a centre.
  mutating func addOuter(
    of numbers: RunOfNumbers,
    less centre: RunOfNumbers,
    times factor: Double
  ) {
    if factor == 0 { return }
    for row in 0..<size {
      let left = factor * (numbers[row] - centre[row])
      if left == 0 { continue }
      for column in row..<size {
        elements[row * size + column] += left * (numbers[column] - centre[column])
      }
    }
  }

  mutating func scale(by factor: Double) {
    for index in elements.indices { elements[index] *= factor }
  }

  mutating func add(_ other: SymmetricMatrix) {
    for index in elements.indices { elements[index] += other.elements[index] }
  }

  /// Makes a row and a column NaN.
  mutating func undefine(_ position: Int) {
    for other in 0..<size {
      elements[min(position, other) * size + max(position, other)] = .nan
    }
  }

  subscript(row: Int, column: Int) -> Double {
    elements[min(row, column) * size + max(row, column)]
  }

  var rows: [[Double]] {
    (0..<size).map { row in (0..<size).map { self[row, $0] } }
  }
}

/// Some numbers of an array from a place on, read without a copy.
struct RunOfNumbers: Sendable {
  private let numbers: [Double]
  private let start: Int

  init(_ numbers: [Double], from start: Int = 0) {
    self.numbers = numbers
    self.start = start
  }

  subscript(position: Int) -> Double { numbers[start + position] }
}
