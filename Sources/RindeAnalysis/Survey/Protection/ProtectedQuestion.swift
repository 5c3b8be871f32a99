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

  /// For each breakdown one per group.
  private(set) var groups: [Int: [Column]]

  /// Withholds what must be.
  ///
  /// - Parameters:
  ///   - question: Single, multiple or scale; of others only bases count.
  ///   - overall: All respondents.
  ///   - groups: For each breakdown, by its position, those of its groups.
  ///   - settings: The smallest count that is published, and where.
  init(
    _ question: SurveyQuestion,
    overall: ShareBasis,
    groups: [Int: [ShareBasis]],
    settings: SurveySettings
  ) {
    let none = Column(options: overall.counts.map { _ in .none })
    self.overall = none
    self.groups = groups.mapValues { $0.map { _ in none } }
    guard let rule = SuppressionRule(minimum: settings.suppressionMinimum) else { return }
    let kind: CountTable.Kind =
      question.kind == .single || question.kind == .scale ? .singleChoice : .multipleChoice
    let whole = CountTable.Column(overall)
    let control = DisclosureControl(rule: rule)
    func table(_ groups: [ShareBasis]) -> CountTable? {
      // Groups that overlap make no table; they are withheld.
      try? CountTable(kind: kind, overall: whole, groups: groups.map(CountTable.Column.init))
    }
    let tables = groups.compactMapValues(table)
    let patterns = tables.mapValues { control.pattern(for: $0) }
    withholdOverall(table([]).map { control.pattern(for: $0) })
    for breakdown in groups.keys.sorted() { withholdOverall(patterns[breakdown]) }
    for breakdown in groups.keys.sorted() {
      guard let pattern = patterns[breakdown], let table = tables[breakdown] else {
        withholdBreakdown(breakdown)
        continue
      }
      take(pattern, breakdown: breakdown)
      let joint = self.pattern(breakdown: breakdown, pattern)
      let audit = DisclosureAudit(table: table, pattern: joint, rule: rule)
      if !audit.findings.isEmpty { withholdBreakdown(breakdown) }
    }
    if settings.smallTotals == .published { publishTotals() }
  }

  /// Withholds what would tell how many gave the answers that lead to this question.
  ///
  /// Its base and those who were not asked are the counts of the question that filters.
  ///
  /// - Parameters:
  ///   - filter: What is withheld of that question.
  ///   - options: The answers that lead here.
  mutating func withhold(where filter: ProtectedQuestion, hidesAny options: [Int]) {
    func hides(_ column: Column) -> Bool {
      column.isWithheld || options.contains { column.options[$0] != .none }
    }
    if hides(filter.overall) { overall = overall.withheld }
    for (breakdown, columns) in filter.groups {
      guard let own = groups[breakdown], own.count == columns.count else { continue }
      groups[breakdown] = zip(own, columns).map { hides($1) ? $0.withheld : $0 }
    }
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
      groups[breakdown]?[group].isWithheld = overall.isWithheld || column.base.isHidden
      for (option, mark) in column.cells.enumerated() {
        let own = Suppression(mark)
        let isDragged = overall.options[option] != .none && own == .none
        groups[breakdown]?[group].options[option] = isDragged ? .complementary : own
      }
    }
    for found in pattern.groupDisclosures {
      groups[breakdown]?[found.group].revealing.insert(found.option)
    }
  }

  private mutating func withholdBreakdown(_ index: Int) {
    groups[index] = groups[index]?.map(\.withheld)
  }

  /// What is published of a breakdown after all, for the audit.
  private func pattern(breakdown: Int, _ pattern: SuppressionPattern) -> SuppressionPattern {
    SuppressionPattern(
      overall: overall.marks(base: overall.isWithheld ? .complementary : pattern.overall.base),
      groups: zip(groups[breakdown] ?? [], pattern.groups).map { column, found in
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
