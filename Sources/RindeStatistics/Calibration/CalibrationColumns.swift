/// The known variables of a sample as columns: an indicator per category, then the numbers.
///
/// Numbers are centred and scaled where categories already give the population, which leaves the
/// same weights and keeps the equations well conditioned.
struct CalibrationColumns: Sendable {
  let margins: [CategoryMargin]
  let numbers: [NumericMargin]

  /// Where each margin's categories begin.
  let offsets: [Int]

  /// What is taken from each number, and what it is then divided by.
  let centres: [Double]
  let scales: [Double]

  /// The totals to reach, in the units of the columns; zero for a category that nobody has.
  let targets: [Double]

  init(_ margins: [CategoryMargin], _ numbers: [NumericMargin], weights: [Double]) {
    var offsets: [Int] = []
    var targets: [Double] = []
    for margin in margins {
      offsets.append(targets.count)
      targets += margin.totals.map { $0 > 0 ? $0 : 0 }
    }
    let population = margins.first?.sum
    var centres: [Double] = []
    var scales: [Double] = []
    for number in numbers {
      let moments = Moments(of: number.values, weights: weights)
      let centre = population == nil ? 0 : moments.mean
      let spread = population == nil ? moments.rootMeanSquare : moments.deviation
      let scale = spread > 0 ? spread : 1
      centres.append(centre)
      scales.append(scale)
      targets.append((number.total - centre * (population ?? 0)) / scale)
    }
    self.margins = margins
    self.numbers = numbers
    self.offsets = offsets
    self.centres = centres
    self.scales = scales
    self.targets = targets
  }

  var count: Int { targets.count }

  /// The entries of one row that are not zero; callers leave out rows without weight.
  @inline(__always)
  func forEachEntry(of row: Int, _ body: (_ column: Int, _ value: Double) -> Void) {
    for (margin, offset) in zip(margins, offsets) { body(offset + Int(margin.codes[row]), 1) }
    let first = count - numbers.count
    for (position, number) in numbers.enumerated() {
      body(first + position, (number.values[row] - centres[position]) / scales[position])
    }
  }

  /// The weighted sum of each column.
  func sums(weights: [Double]) -> [Double] {
    var sums = [CompensatedSum](repeating: CompensatedSum(), count: count)
    for (row, weight) in weights.enumerated() where weight != 0 {
      forEachEntry(of: row) { sums[$0].add(weight * $1) }
    }
    return sums.map(\.value)
  }

  /// The weighted sums of products of any two columns.
  func products(weights: [Double]) -> SquareMatrix {
    var products = SquareMatrix(order: count)
    for (row, weight) in weights.enumerated() where weight != 0 {
      forEachEntry(of: row) { first, value in
        let left = weight * value
        forEachEntry(of: row) { second, other in
          if second <= first { products[first, second] += left * other }
        }
      }
    }
    return products
  }

  /// The sum of its entries times their multipliers, for each row with a weight; zero elsewhere.
  func scores(_ multipliers: [Double], weights: [Double]) -> [Double] {
    var scores = [Double](repeating: 0, count: weights.count)
    for (row, weight) in weights.enumerated() where weight != 0 {
      var score = 0.0
      forEachEntry(of: row) { score += multipliers[$0] * $1 }
      scores[row] = score
    }
    return scores
  }

  /// The total of a column in its own units, given the difference to its target.
  func gap(at column: Int, difference: Double) -> CalibrationGap {
    let first = count - numbers.count
    if column >= first {
      let number = numbers[column - first]
      let reached = number.total + difference * scales[column - first]
      return .init(margin: number.name, category: nil, reached: reached, total: number.total)
    }
    let position = offsets.lastIndex { $0 <= column } ?? 0
    let margin = margins[position]
    let total = targets[column]
    return .init(
      margin: margin.name,
      category: margin.categories[column - offsets[position]],
      reached: total + difference,
      total: total
    )
  }
}

/// The weighted mean and spread of a number.
private struct Moments {
  let mean: Double
  let deviation: Double
  let rootMeanSquare: Double

  init(of values: [Double], weights: [Double]) {
    var (count, sum) = (CompensatedSum(), CompensatedSum())
    for (row, weight) in weights.enumerated() where weight != 0 {
      count.add(weight)
      sum.add(weight * values[row])
    }
    let mean = sum.value / count.value
    var (central, raw) = (CompensatedSum(), CompensatedSum())
    for (row, weight) in weights.enumerated() where weight != 0 {
      let deviation = values[row] - mean
      central.add(weight * deviation * deviation)
      raw.add(weight * values[row] * values[row])
    }
    self.mean = mean
    deviation = (central.value / count.value).squareRoot()
    rootMeanSquare = (raw.value / count.value).squareRoot()
  }
}
