/// Which counts of a ``CountTable`` are shown and which are hidden.
///
/// Hide shares, means and weighted totals with their counts, and print one same sign for primary
/// and complementary cells: telling them apart narrows what a reader may think possible.
public struct SuppressionPattern: Hashable, Sendable {
  /// What happens to one count.
  public enum Mark: String, Hashable, Sendable {
    case published
    /// Hidden for its own sake: the count, or in a multiple choice what it lacks for the base.
    case primary
    /// Hidden so that a primary one cannot be worked out.
    case complementary
    /// In a group that the caller does not publish.
    case unpublished

    public var isHidden: Bool { self != .published }
  }

  /// The marks of one column of the table.
  public struct Column: Hashable, Sendable {
    /// Where it is hidden, so is the whole column.
    public let base: Mark

    /// One per option.
    public let cells: [Mark]

    public init(base: Mark, cells: [Mark]) {
      self.base = base
      self.cells = cells
    }
  }

  /// How the complements were found.
  public enum Quality: String, Hashable, Sendable {
    /// No pattern has fewer, and none with as few hides a smaller total.
    case fewest
    /// The search reached its limit: the pattern is safe, but there may be one that hides less.
    case heuristic
  }

  public let overall: Column

  /// In the order of the table's groups.
  public let groups: [Column]

  /// Small groups of whose members all or none gave an option; their cells may be published.
  public let groupDisclosures: [GroupDisclosure]

  public let quality: Quality

  public init(
    overall: Column,
    groups: [Column],
    groupDisclosures: [GroupDisclosure],
    quality: Quality
  ) {
    self.overall = overall
    self.groups = groups
    self.groupDisclosures = groupDisclosures
    self.quality = quality
  }

  /// Groups that are hidden whole, with their bases.
  public var droppedGroups: [Int] { groups.indices.filter { groups[$0].base.isDropped } }

  /// Options of which no count is shown, neither overall nor in any group.
  public var droppedOptions: [Int] {
    overall.cells.indices.filter { option in
      overall.cells[option].isHidden && groups.allSatisfy { $0.cells[option].isHidden }
    }
  }

  /// Whether nothing of the question may be shown.
  public var isWholeTableHidden: Bool { overall.base.isHidden }

  /// Whether there were groups to show and none is left.
  public var isBreakdownHidden: Bool {
    let shown = groups.filter { $0.base != .unpublished }
    return !shown.isEmpty && shown.allSatisfy { $0.base.isHidden }
  }

  /// Cells that are hidden for the sake of others, bases not counted.
  public var complementCount: Int {
    (groups + [overall]).reduce(0) { sum, column in
      sum + column.cells.count { $0 == .complementary }
    }
  }
}

extension SuppressionPattern.Mark {
  fileprivate var isDropped: Bool { self == .primary || self == .complementary }
}

/// All or none of a small group gave an option: whoever knows a member knows the answer.
public struct GroupDisclosure: Hashable, Sendable {
  public enum Extent: String, Hashable, Sendable {
    case nobody
    case everybody
  }

  /// The position of the group in the table.
  public let group: Int

  public let option: Int

  public let extent: Extent

  public init(group: Int, option: Int, extent: Extent) {
    self.group = group
    self.option = option
    self.extent = extent
  }
}
