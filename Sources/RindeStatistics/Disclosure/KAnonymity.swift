/// How many respondents share what could identify them, before rows of a survey are published.
///
/// A class is all rows with the same codes in every column that an outsider might know (group, sex,
/// age, place). Five is a choice of prudence, not a legal requirement.
public struct KAnonymity: Hashable, Sendable {
  /// Rows that cannot be told apart by the columns.
  public struct EquivalenceClass: Hashable, Sendable {
    /// One per column; a missing answer is a code like any other.
    public let codes: [Int]

    /// Ascending positions in the columns.
    public let rows: [Int]
  }

  /// The least size of a class that may be published.
  public let minimum: Int

  /// Classes with fewer rows than ``minimum``, by the codes of their columns.
  public let smallClasses: [EquivalenceClass]

  /// The size of the smallest class of all; `nil` without rows.
  public let smallestClassSize: Int?

  /// How many classes there are.
  public let classCount: Int

  /// The classes of rows.
  ///
  /// - Parameters:
  ///   - columns: Categorical codes, one column per attribute and one code per row; none makes one
  ///     class of all rows.
  ///   - rowCount: As many as each column has codes.
  ///   - minimum: Rows that a class needs, at least 1.
  public init(columns: [[Int]], rowCount: Int, minimum: Int = 5) {
    precondition(columns.allSatisfy { $0.count == rowCount }, "columns of different lengths")
    var classes: [[Int]: [Int]] = [:]
    for row in 0..<rowCount { classes[columns.map { $0[row] }, default: []].append(row) }
    self.minimum = minimum
    classCount = classes.count
    smallestClassSize = classes.values.map(\.count).min()
    smallClasses = classes.filter { $0.value.count < minimum }
      .map { EquivalenceClass(codes: $0.key, rows: $0.value) }
      .sorted { $0.codes.lexicographicallyPrecedes($1.codes) }
  }

  /// Rows in classes that are too small.
  public var rowsAtRisk: Int { smallClasses.reduce(0) { $0 + $1.rows.count } }

  /// Whether every class has enough rows.
  public var holds: Bool { smallClasses.isEmpty }
}
