/// One variable of a table: the category of each row of a sample.
public struct CategoryCodes: Hashable, Sendable {
  /// One per row: a position among the categories, or a negative number where there is no answer.
  public let codes: [Int32]

  /// How many categories there are, whether or not anybody has them.
  public let count: Int

  public init(_ codes: [Int32], count: Int) {
    precondition(codes.allSatisfy { $0 < count }, "a code without category")
    self.codes = codes
    self.count = count
  }
}
