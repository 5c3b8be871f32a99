/// Proves or refutes that a pattern keeps small counts from being worked out.
///
/// It knows only the table, the pattern and the rule, and not how the pattern was found. A reader
/// is taken to know what is published, that counts are whole and not negative, and that everybody
/// in the base of a multiple choice chose something. Ranges of a single choice are exact; those of
/// a multiple choice are exact for each option, with one step of deduction between options: a linear
/// programme over all options at once can, rarely, narrow them further.
public struct DisclosureAudit: Sendable {
  /// A hidden count and what a reader can know of it.
  public struct HiddenCount: Hashable, Sendable {
    public enum Part: String, Hashable, Sendable {
      /// Respondents who gave the option.
      case count
      /// Respondents of the base who did not; only in a multiple choice.
      case rest
      /// All respondents of the group.
      case base
    }

    /// `nil` for a base.
    public let option: Int?

    /// The position of the group; `nil` for the overall column.
    public let group: Int?

    public let part: Part

    public let count: Int

    /// The least and the greatest value that fit what is published.
    public let range: ClosedRange<Int>

    /// Whether it is hidden for its own sake.
    public let isSensitive: Bool

    public var width: Int { range.upperBound - range.lowerBound }
  }

  /// What is wrong with a pattern.
  public enum Finding: Hashable, Sendable {
    /// The pattern has not the shape of the table.
    case shapeDiffers
    /// A count or base below the minimum is published; `group` as in ``HiddenCount``.
    case shown(option: Int?, group: Int?)
    /// A count that is hidden for its own sake can be known too closely.
    case narrow(HiddenCount)
  }

  public let table: CountTable

  public let pattern: SuppressionPattern

  public let rule: SuppressionRule

  public init(table: CountTable, pattern: SuppressionPattern, rule: SuppressionRule) {
    self.table = table
    self.pattern = pattern
    self.rule = rule
  }

  /// Why the pattern is not safe; empty if it is.
  public var findings: [Finding] {
    guard hasShape else { return [.shapeDiffers] }
    let narrow = hiddenCounts.filter { $0.isSensitive && $0.width < rule.protectionWidth }
    return shownCounts + narrow.map { .narrow($0) }
  }

  /// The hidden counts of published groups and of the overall column, in the order of options.
  ///
  /// Empty if the whole table is hidden or the pattern has not the table's shape.
  public var hiddenCounts: [HiddenCount] {
    guard hasShape, !pattern.isWholeTableHidden else { return [] }
    let dropped = table.groups.indices.filter { isAudited($0) && pattern.groups[$0].base.isHidden }
    let withheld = Set(table.unpublishedColumns + dropped)
    let bare = CountPanel.panels(of: table, withholding: withheld)
    let hidden = bare.map { hiddenCells(of: $0) }
    let panels = AnswerFloors(table: table).raise(bare, hidden: hidden)
    var counts: [HiddenCount] = []
    for (panel, cells) in zip(panels, hidden) {
      let network = CellNetwork(grid: panel.grid, isHidden: cells)
      for column in 0...panel.overall where isAudited(column) {
        counts += audit(column, of: panel, network)
      }
    }
    return counts
  }

  private func audit(_ column: Int, of panel: CountPanel, _ network: CellNetwork) -> [HiddenCount] {
    let group = column == panel.overall ? nil : column
    func hidden(_ cell: Int, _ option: Int?, _ part: HiddenCount.Part) -> HiddenCount? {
      guard network.isHidden[cell] else { return nil }
      let count = panel.grid.counts[cell]
      return HiddenCount(
        option: option,
        group: group,
        part: part,
        count: count,
        range: network.range(of: cell),
        isSensitive: part == .base ? rule.isSensitive(base: count) : rule.isSensitive(count)
      )
    }
    let cells = panel.options.flatMap { option in
      zip(panel.cells(option: option, column: column), [HiddenCount.Part.count, .rest])
        .compactMap { hidden($0, option, $1) }
    }
    return cells + [hidden(panel.base(column: column), nil, .base)].compactMap { $0 }
  }

  private func hiddenCells(of panel: CountPanel) -> [Bool] {
    var hidden = panel.hiddenSums
    for column in table.unpublishedColumns {
      for cell in panel.wholeColumn(column) { hidden[cell] = true }
    }
    for column in 0...panel.overall where isAudited(column) {
      let marks = column == panel.overall ? pattern.overall : pattern.groups[column]
      if marks.base.isHidden { hidden[panel.base(column: column)] = true }
      for option in panel.options where marks.cells[option].isHidden {
        for cell in panel.cells(option: option, column: column) { hidden[cell] = true }
      }
    }
    return hidden
  }

  /// Whether a column of the panels is one that the report shows.
  private func isAudited(_ column: Int) -> Bool {
    if column == table.additiveColumns.count { return true }
    return column < table.groups.count && !table.groups[column].isUnpublished
  }
}

extension DisclosureAudit {
  fileprivate var hasShape: Bool {
    pattern.groups.count == table.groups.count
      && (pattern.groups + [pattern.overall]).allSatisfy { $0.cells.count == table.optionCount }
  }

  fileprivate var shownCounts: [Finding] {
    let groups = zip(table.groups, pattern.groups).enumerated()
      .filter { !$1.0.isUnpublished }
      .flatMap { shown($1.0, $1.1, group: $0) }
    return shown(table.overall, pattern.overall, group: nil) + groups
  }

  private func shown(_ column: CountTable.Column, _ marks: SuppressionPattern.Column, group: Int?)
    -> [Finding]
  {
    var findings: [Finding] = []
    if !marks.base.isHidden, rule.isSensitive(base: column.base) {
      findings.append(.shown(option: nil, group: group))
    }
    for (option, count) in column.counts.enumerated() where !marks.cells[option].isHidden {
      let rest = table.kind == .multipleChoice ? column.base - count : 0
      if rule.isSensitive(count) || rule.isSensitive(rest) {
        findings.append(.shown(option: option, group: group))
      }
    }
    return findings
  }
}
