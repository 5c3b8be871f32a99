/// What must hold before weights are brought to totals.
struct MarginCheck {
  /// How many positions of rows a problem lists.
  static let listedRows = 10

  /// The relative gap below which two populations are one.
  static let sumTolerance = 1e-9

  let weights: [Double]

  private(set) var problems: [CalibrationError.Problem] = []

  init(weights: [Double]) {
    self.weights = weights
    let invalid = weights.indices.filter { !(weights[$0] >= 0 && weights[$0].isFinite) }
    if !invalid.isEmpty {
      let first = Array(invalid.prefix(Self.listedRows))
      problems.append(.invalidWeights(count: invalid.count, first: first))
    } else if !weights.contains(where: { $0 > 0 }) {
      problems.append(.noWeights)
    }
  }

  /// Compares answers and totals of one variable.
  mutating func check(_ margin: CategoryMargin) {
    precondition(margin.codes.count == weights.count, "one code per row")
    var respondents = [Int](repeating: 0, count: margin.categories.count)
    var missing: [Int] = []
    for (row, code) in margin.codes.enumerated() where weights[row] != 0 {
      if code < 0 { missing.append(row) } else { respondents[Int(code)] += 1 }
    }
    report(missing, of: margin.name)
    for (position, category) in margin.categories.enumerated() {
      let total = margin.totals[position]
      let count = respondents[position]
      if total < 0 || total.isInfinite {
        problems.append(
          .invalidTotal(margin: margin.name, category: category, total: total)
        )
      } else if count > 0, !(total > 0) {
        problems.append(
          .noTotal(margin: margin.name, category: category, respondents: count)
        )
      } else if count == 0, total > 0 {
        problems.append(
          .noRespondents(margin: margin.name, category: category, total: total)
        )
      }
    }
  }

  /// Compares answers and the total of a number.
  mutating func check(_ margin: NumericMargin) {
    precondition(margin.values.count == weights.count, "one value per row")
    let missing = weights.indices.filter { weights[$0] != 0 && !margin.values[$0].isFinite }
    report(missing, of: margin.name)
    if !margin.total.isFinite {
      problems.append(
        .invalidTotal(margin: margin.name, category: nil, total: margin.total)
      )
    }
  }

  private mutating func report(_ missing: [Int], of margin: String) {
    guard !missing.isEmpty else { return }
    let first = Array(missing.prefix(Self.listedRows))
    problems.append(.missingAnswers(margin: margin, count: missing.count, first: first))
  }

  /// Throws what was found so far.
  func finish() throws(CalibrationError) {
    guard problems.isEmpty else { throw CalibrationError(problems) }
  }
}
