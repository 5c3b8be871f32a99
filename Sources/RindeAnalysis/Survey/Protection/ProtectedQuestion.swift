internal import RindeModel
internal import RindeStatistics

/// Which counts of a question are withheld, overall and in all its breakdowns together.
///
/// The pattern of each breakdown is safe by itself. A count of all respondents that one of them
/// withholds is withheld in all, and with it the counts of its groups; a breakdown that would then
/// give something away is withheld whole.
struct ProtectedQuestion {
  /// What is withheld of all respondents or of one group.
  struct Column {
    var isWithheld = false

    /// One per option.
    var options: [Suppression]

    /// Options that all or none of a small group gave.
    var revealing: Set<Int> = []
  }

  private(set) var overall: Column

  /// One per breakdown and group.
  private(set) var groups: [[Column]]

  /// Withholds what must be.
  ///
  /// - Parameters:
  ///   - question: Single, multiple or scale; of others only bases count.
  ///   - overall: All respondents.
  ///   - groups: For each breakdown those of its groups.
  ///   - settings: The smallest count that is published, and where.
  init(
    _ question: SurveyQuestion,
    overall: ShareBasis,
    groups: [[ShareBasis]],
    settings: SurveySettings
  ) {
    let none = Column(options: overall.counts.map { _ in .none })
    self.overall = none
    self.groups = groups.map { $0.map { _ in none } }
    guard let rule = SuppressionRule(minimum: settings.suppressionMinimum) else { return }
    let kind: CountTable.Kind =
      question.kind == .single || question.kind == .scale ? .singleChoice : .multipleChoice
    let whole = CountTable.Column(overall)
    let tables = ([[]] + groups).map { groups in
      try? CountTable(kind: kind, overall: whole, groups: groups.map(CountTable.Column.init))
    }
    let patterns = tables.map { $0.map { DisclosureControl(rule: rule).pattern(for: $0) } }
    for pattern in patterns { withholdOverall(pattern) }
    for (index, pattern) in patterns.dropFirst().enumerated() {
      guard let pattern, let table = tables[index + 1] else {
        withholdBreakdown(index)
        continue
      }
      take(pattern, breakdown: index)
      let joint = self.pattern(breakdown: index, pattern)
      let audit = DisclosureAudit(table: table, pattern: joint, rule: rule)
      if !audit.findings.isEmpty { withholdBreakdown(index) }
    }
    if settings.smallTotals == .published { publishTotals() }
  }

  /// Shows the counts of all respondents after all.
  ///
  /// The groups stay as they are for totals that are not shown: what is hidden of all respondents is
  /// hidden in every group, in two options at least, so that a total gives no group's count away.
  private mutating func publishTotals() {
    overall.options = overall.options.map { _ in .none }
    overall.isWithheld = false
  }

  private mutating func withholdOverall(_ pattern: SuppressionPattern?) {
    guard let pattern else {
      overall = overall.withheld
      return
    }
    if pattern.isWholeTableHidden { overall = overall.withheld }
    for (option, mark) in pattern.overall.cells.enumerated() where mark.isHidden {
      if overall.options[option] != .primary { overall.options[option] = Suppression(mark) }
    }
  }

  private mutating func take(_ pattern: SuppressionPattern, breakdown: Int) {
    for (group, column) in pattern.groups.enumerated() {
      groups[breakdown][group].isWithheld = overall.isWithheld || column.base.isHidden
      for (option, mark) in column.cells.enumerated() {
        let own = Suppression(mark)
        let isDragged = overall.options[option] != .none && own == .none
        groups[breakdown][group].options[option] = isDragged ? .complementary : own
      }
    }
    for found in pattern.groupDisclosures {
      groups[breakdown][found.group].revealing.insert(found.option)
    }
  }

  private mutating func withholdBreakdown(_ index: Int) {
    for group in groups[index].indices { groups[index][group] = groups[index][group].withheld }
  }

  /// What is published of a breakdown after all, for the audit.
  private func pattern(breakdown: Int, _ pattern: SuppressionPattern) -> SuppressionPattern {
    SuppressionPattern(
      overall: overall.marks(base: overall.isWithheld ? .complementary : pattern.overall.base),
      groups: zip(groups[breakdown], pattern.groups).map { column, found in
        column.marks(base: found.base)
      },
      groupDisclosures: pattern.groupDisclosures,
      quality: pattern.quality
    )
  }
}

extension ProtectedQuestion.Column {
  fileprivate var withheld: Self {
    Self(isWithheld: true, options: options.map { $0 == .primary ? .primary : .complementary })
  }

  fileprivate func marks(base: SuppressionPattern.Mark) -> SuppressionPattern.Column {
    SuppressionPattern.Column(
      base: base,
      cells: options.map { suppression in
        switch suppression {
        case .none: .published
        case .primary: .primary
        case .complementary: .complementary
        }
      }
    )
  }
}

extension Suppression {
  fileprivate init(_ mark: SuppressionPattern.Mark) {
    switch mark {
    case .published: self = .none
    case .primary: self = .primary
    case .complementary, .unpublished: self = .complementary
    }
  }
}

extension CountTable.Column {
  fileprivate init(_ basis: ShareBasis) { self.init(base: basis.base, counts: basis.counts) }
}
