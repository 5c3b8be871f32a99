/// Hides small counts of a table, and others with them, so that none can be worked out.
///
/// Frequency rule with complementary suppression (*secreto estadístico*): the smallest pattern for
/// tables of the size of a survey's, a heuristic where the search gets too long, and in every case
/// an audit of the result. The same table gives the same pattern.
public struct DisclosureControl: Sendable {
  public let rule: SuppressionRule

  public init(rule: SuppressionRule) { self.rule = rule }

  /// What of a table may be shown.
  ///
  /// - Parameter table: The counts of one question by one grouping, with whatever else is published
  ///   of the same question: patterns of different groupings do not know of each other.
  /// - Returns: A pattern that passes ``DisclosureAudit``; the breakdown, and then the whole
  ///   table, is hidden if nothing less protects.
  public func pattern(for table: CountTable) -> SuppressionPattern {
    let groups = GroupSuppression(table: table, rule: rule)
    if !rule.isSensitive(base: table.overall.base) {
      for dropped in [groups.droppedColumns(), groups.allColumns()] {
        let pattern = search(table, without: dropped)
        let audit = DisclosureAudit(table: table, pattern: pattern, rule: rule)
        if audit.findings.isEmpty { return pattern }
      }
    }
    return PatternMarks(table: table, rule: rule, dropped: []).nothing()
  }

  private func search(_ table: CountTable, without groups: GroupSuppression.Dropped)
    -> SuppressionPattern
  {
    let unpublished = Set(table.unpublishedColumns)
    let bare = CountPanel.panels(of: table, withholding: groups.columns.union(unpublished))
    var panels = bare
    var hidden = panels.map(\.hiddenSums)
    var isHeuristic = groups.quality == .heuristic
    while true {
      let before = hidden
      for position in panels.indices {
        let result = PanelSuppression(
          panel: panels[position],
          rule: rule,
          dropped: groups.columns,
          unpublished: unpublished
        ).suppress(from: hidden[position])
        hidden[position] = result.hidden
        isHeuristic = isHeuristic || result.quality == .heuristic
      }
      guard hidden != before else { break }
      panels = AnswerFloors(table: table).raise(bare, hidden: hidden)
    }
    let marks = PatternMarks(table: table, rule: rule, dropped: groups.columns)
    return marks.pattern(panels, hidden: hidden, quality: isHeuristic ? .heuristic : .fewest)
  }
}
