/// Turns hidden cells of panels into the marks of a table.
struct PatternMarks {
  let table: CountTable
  let rule: SuppressionRule

  /// Columns that are hidden with their bases because of their size.
  let dropped: Set<Int>

  func pattern(
    _ panels: [CountPanel],
    hidden: [[Bool]],
    quality: SuppressionPattern.Quality
  ) -> SuppressionPattern {
    func isHidden(_ option: Int, _ column: Int) -> Bool {
      zip(panels, hidden).contains { panel, cells in
        panel.options.contains(option)
          && panel.cells(option: option, column: column).contains { cells[$0] }
      }
    }
    let groups = table.groups.enumerated().map { position, group in
      group.isUnpublished || dropped.contains(position)
        ? withheld(group)
        : marks(of: group) { isHidden($0, position) }
    }
    let overall = marks(of: table.overall) {
      isHidden($0, table.additiveColumns.count)
    }
    return SuppressionPattern(
      overall: overall,
      groups: groups,
      groupDisclosures: disclosures(in: groups),
      quality: quality
    )
  }

  /// The marks of a table of which nothing is shown.
  func nothing() -> SuppressionPattern {
    SuppressionPattern(
      overall: hidden(table.overall),
      groups: table.groups.map { withheld($0) },
      groupDisclosures: [],
      quality: .fewest
    )
  }

  private func withheld(_ group: CountTable.Column) -> SuppressionPattern.Column {
    guard group.isUnpublished else { return hidden(group) }
    let marks = group.counts.map { _ in SuppressionPattern.Mark.unpublished }
    return SuppressionPattern.Column(base: .unpublished, cells: marks)
  }

  private func hidden(_ column: CountTable.Column) -> SuppressionPattern.Column {
    SuppressionPattern.Column(
      base: rule.isSensitive(base: column.base) ? .primary : .complementary,
      cells: marks(of: column) { _ in true }.cells
    )
  }

  private func marks(
    of column: CountTable.Column,
    where isHidden: (Int) -> Bool
  ) -> SuppressionPattern.Column {
    let cells = column.counts.enumerated().map { option, count -> SuppressionPattern.Mark in
      guard isHidden(option) else { return .published }
      return isSensitive(count, of: column.base) ? .primary : .complementary
    }
    return SuppressionPattern.Column(base: .published, cells: cells)
  }

  private func isSensitive(_ count: Int, of base: Int) -> Bool {
    switch table.kind {
    case .singleChoice: rule.isSensitive(count)
    case .multipleChoice: rule.isSensitive(count) || rule.isSensitive(base - count)
    }
  }

  private func disclosures(in marks: [SuppressionPattern.Column]) -> [GroupDisclosure] {
    var found: [GroupDisclosure] = []
    for (position, group) in table.groups.enumerated() where marks[position].base == .published {
      guard group.base > 0, group.base < rule.smallGroup else { continue }
      for (option, count) in group.counts.enumerated()
      where marks[position].cells[option] == .published && (count == 0 || count == group.base) {
        let extent = count == 0 ? GroupDisclosure.Extent.nobody : .everybody
        found.append(GroupDisclosure(group: position, option: option, extent: extent))
      }
    }
    return found
  }
}
