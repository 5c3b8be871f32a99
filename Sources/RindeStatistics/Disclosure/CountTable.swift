/// The unweighted counts of one question, overall and by group, as a report would show them.
///
/// A share with its base is a count: what holds for the counts holds for every share, mean and
/// weighted figure made from the same cell. The groups of one table do not overlap; respondents
/// without a group are those that are missing from their sum.
public struct CountTable: Hashable, Sendable {
  /// How the options of a question relate to its base.
  public enum Kind: String, Hashable, Sendable {
    /// Each respondent gave one option: the counts of a column add up to its base.
    case singleChoice
    /// Each respondent gave at least one option: an option is chosen or it is not.
    case multipleChoice
  }

  /// The counts of everybody or of one group.
  public struct Column: Hashable, Sendable {
    /// Respondents with an answer.
    public let base: Int

    /// Respondents who gave each option, in the options' order.
    public let counts: [Int]

    /// Whether the report does not show this group, not even its base.
    ///
    /// Its counts are taken to be unknown to readers and are not protected; a group that readers can
    /// work out, and that needs protection, is published as far as this type is concerned.
    public let isUnpublished: Bool

    public init(base: Int, counts: [Int], isUnpublished: Bool = false) {
      self.base = base
      self.counts = counts
      self.isUnpublished = isUnpublished
    }
  }

  public let kind: Kind

  public let overall: Column

  /// Published and unpublished groups in the caller's order; empty for a table without breakdown.
  public let groups: [Column]

  /// Respondents of no group: what the groups lack for the overall column; `nil` if nobody.
  public let remainder: Column?

  public var optionCount: Int { overall.counts.count }

  /// A table whose counts are consistent.
  ///
  /// - Parameters:
  ///   - kind: How options relate to the base.
  ///   - overall: All respondents, with and without a group; its own mark is ignored.
  ///   - groups: Disjoint parts of them.
  /// - Throws: ``CountTableError`` for the first inconsistency found.
  public init(kind: Kind, overall: Column, groups: [Column] = []) throws(CountTableError) {
    self.kind = kind
    self.overall = overall
    self.groups = groups
    try Self.check(overall, of: kind, group: nil, optionCount: overall.counts.count)
    for (position, group) in groups.enumerated() {
      try Self.check(group, of: kind, group: position, optionCount: overall.counts.count)
    }
    let remainder = Self.difference(overall, groups)
    do {
      try Self.check(remainder, of: kind, group: nil, optionCount: overall.counts.count)
    } catch {
      throw .groupsDoNotFit
    }
    self.remainder = remainder.base == 0 ? nil : remainder
  }

  private static func difference(_ overall: Column, _ groups: [Column]) -> Column {
    Column(
      base: groups.reduce(overall.base) { $0 - $1.base },
      counts: overall.counts.indices.map { option in
        groups.reduce(overall.counts[option]) { $0 - $1.counts[option] }
      },
      isUnpublished: true
    )
  }

  private static func check(
    _ column: Column,
    of kind: Kind,
    group: Int?,
    optionCount: Int
  ) throws(CountTableError) {
    guard column.counts.count == optionCount else { throw .optionsDiffer(group: group) }
    for (option, count) in column.counts.enumerated() where count < 0 || count > column.base {
      throw .countOutsideBase(option: option, group: group)
    }
    guard column.base >= 0, kind == .multipleChoice || column.counts.reduce(0, +) == column.base
    else { throw .countsDoNotAddUp(group: group) }
  }
}

/// Why counts cannot be a table; positions are the caller's, `nil` stands for the overall column.
public enum CountTableError: Error, Hashable, Sendable {
  /// A column has more or fewer options than the overall one.
  case optionsDiffer(group: Int?)
  /// A count is negative or greater than its base.
  case countOutsideBase(option: Int, group: Int?)
  /// The options of a single choice do not add up to the base, or a base is negative.
  case countsDoNotAddUp(group: Int?)
  /// The groups together have more respondents than there are, or overlap.
  case groupsDoNotFit
}
