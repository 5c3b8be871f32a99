internal import RindeModel

extension SurveyBatch {
  /// Leaves out the rows that cannot be used.
  ///
  /// - Parameter isKept: One per row.
  mutating func keep(where isKept: [Bool]) {
    lines = lines.kept(isKept)
    for index in answers.indices { answers[index] = answers[index].kept(isKept) }
    for index in values.indices { values[index] = values[index].kept(isKept) }
    for index in factors.indices { factors[index] = factors[index].kept(isKept) }
    for index in numbers.indices { numbers[index] = numbers[index].kept(isKept) }
    weights = weights.kept(isKept)
    weightMicros = weightMicros.kept(isKept)
  }
}

extension Array {
  /// The elements whose row is kept; all of an array that has none.
  fileprivate func kept(_ isKept: [Bool]) -> [Element] {
    guard count == isKept.count else { return self }
    return indices.lazy.filter { isKept[$0] }.map { self[$0] }
  }
}

extension [Int32] {
  /// Makes the array as long as a batch, whatever its elements are.
  mutating func resize(to count: Int) {
    if self.count > count {
      removeLast(self.count - count)
    } else if self.count < count {
      append(contentsOf: repeatElement(0, count: count - self.count))
    }
  }
}
