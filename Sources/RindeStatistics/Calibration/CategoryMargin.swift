/// A variable whose people by category are known for the population (*margen*).
public struct CategoryMargin: Hashable, Sendable {
  /// For messages and reports.
  public let name: String

  public let categories: [String]

  /// One per row of the sample: a position in ``categories``, or a negative number where there is
  /// no answer.
  public let codes: [Int32]

  /// People in the population, one per category; NaN where nobody said.
  public let totals: [Double]

  /// Names a variable, the sample's answers to it and the population's counts.
  public init(name: String, categories: [String], codes: [Int32], totals: [Double]) {
    precondition(categories.count == totals.count, "one total per category")
    precondition(codes.allSatisfy { $0 < categories.count }, "a code without category")
    self.name = name
    self.categories = categories
    self.codes = codes
    self.totals = totals
  }

  /// People over all categories whose number is known.
  public var sum: Double {
    var sum = CompensatedSum()
    for total in totals where !total.isNaN { sum.add(total) }
    return sum.value
  }

  /// The same margin with all totals multiplied.
  func scaled(by factor: Double) -> CategoryMargin {
    CategoryMargin(
      name: name,
      categories: categories,
      codes: codes,
      totals: totals.map { $0 * factor }
    )
  }
}
