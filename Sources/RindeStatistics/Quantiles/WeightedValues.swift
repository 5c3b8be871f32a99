/// Values in ascending order with the weight up to each.
struct WeightedValues: Sendable {
  /// Equal ones stand in the order of their rows.
  let values: [Double]

  /// The weight of all values up to and with each one.
  let cumulated: [Double]

  /// Sorts the values of rows that have a number and a weight.
  init(_ column: [Double], weights: [Double], rows: [Int]) {
    let sorted = rows.sorted { (column[$0], $0) < (column[$1], $1) }
    var sum = CompensatedSum()
    values = sorted.map { column[$0] }
    cumulated = sorted.map { row in
      sum.add(weights[row])
      return sum.value
    }
  }

  /// The quantile by a rule; NaN without values or for a share that is no number.
  func quantile(_ share: Double, _ rule: QuantileRule) -> Double {
    guard let total = cumulated.last, !share.isNaN else { return .nan }
    switch rule {
    case .inverse: return inverse(share * total)
    case .interpolated: return interpolated(share)
    }
  }

  /// The smallest value whose cumulated weight reaches an amount, rounding of sums forgiven.
  private func inverse(_ amount: Double) -> Double {
    let reached = amount - 1e-13 * cumulated[cumulated.count - 1]
    return values[min(firstPosition { cumulated[$0] >= reached }, values.count - 1)]
  }

  /// Between the values whose preceding weights, over all but the last, enclose the share.
  private func interpolated(_ share: Double) -> Double {
    let count = values.count
    guard count > 1 else { return values[0] }
    let whole = cumulated[count - 2]
    let place = { (position: Int) in
      position == 0 ? 0 : self.cumulated[position - 1] / whole
    }
    let above = firstPosition { place($0) >= share }
    guard above > 0 else { return values[0] }
    guard above < count else { return values[count - 1] }
    let (left, right) = (place(above - 1), place(above))
    let step = values[above] - values[above - 1]
    return values[above - 1] + step * (share - left) / (right - left)
  }

  /// The first position with a property that all later ones share; the count where none has it.
  func firstPosition(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
