internal import RindeAnalysis
internal import RindeModel

/// Which bases of a question's groups are hidden.
///
/// A single hidden base follows from the others and the whole, so that another is hidden with it.
struct GroupBases {
  private let breakdowns: [BreakdownResult]
  private let results: SurveyResults

  /// The hidden options of each question among all respondents.
  private let hiddenOptions: [[Bool]]

  init(_ breakdowns: [BreakdownResult], results: SurveyResults, hidden: [[Bool]]) {
    self.breakdowns = breakdowns
    self.results = results
    hiddenOptions = hidden
  }

  /// By breakdown and group.
  func hidden() -> [[Bool]] {
    var hidden = breakdowns.map { breakdown in
      breakdown.groups.map { group in
        group.isWithheld
          || group.result.isBelow(results.survey.settings.suppressionMinimum)
          || (breakdown.variables.count == 1 && isHidden(group, by: breakdown.variables[0]))
      }
    }
    let order = breakdowns.indices.sorted {
      (breakdowns[$0].variables.count, $0) < (breakdowns[$1].variables.count, $1)
    }
    for index in order {
      if breakdowns[index].variables.count > 1 { inherit(to: index, in: &hidden) }
      complete(&hidden[index], of: breakdowns[index])
    }
    return hidden
  }

  /// Whether the group is an option whose own count is hidden.
  private func isHidden(_ group: GroupResult, by variable: String) -> Bool {
    guard let question = results.survey.codebook.index(of: variable), let slug = group.slugs.first
    else { return false }
    let options = results.survey.codebook.questions[question].options
    return zip(options, hiddenOptions[question]).contains { option, isHidden in
      isHidden
        && (option.label == group.labels.first || FigureID.slug(option.code) == slug)
    }
  }

  /// The parts of a hidden group would add up to it.
  private func inherit(to index: Int, in hidden: inout [[Bool]]) {
    let breakdown = breakdowns[index]
    for (position, variable) in breakdown.variables.enumerated() {
      guard let whole = breakdowns.firstIndex(where: { $0.variables == [variable] }) else {
        continue
      }
      let slugs = Set(
        zip(breakdowns[whole].groups, hidden[whole]).filter(\.1).map { $0.0.slugs.first ?? "" }
      )
      for (number, group) in breakdown.groups.enumerated() where group.slugs.count > position {
        if slugs.contains(group.slugs[position]) { hidden[index][number] = true }
      }
    }
  }

  /// Hides another group wherever just one of those that add up is hidden.
  private func complete(_ hidden: inout [Bool], of breakdown: BreakdownResult) {
    var isStable = false
    while !isStable {
      isStable = true
      for members in slices(of: breakdown) where members.count(where: { hidden[$0] }) == 1 {
        let others = members.filter { !hidden[$0] && breakdown.groups[$0].result.base > 0 }
        let smallest = others.min { left, right in
          key(breakdown.groups[left], left) < key(breakdown.groups[right], right)
        }
        guard let smallest else { continue }
        hidden[smallest] = true
        isStable = false
      }
    }
  }

  /// Groups that show nothing else anyway come first, then small ones.
  private func key(_ group: GroupResult, _ position: Int) -> (Int, Int, Int) {
    let isEmpty =
      !group.result.options.isEmpty
      && group.result.options.allSatisfy { $0.suppression != .none }
    return (isEmpty ? 0 : 1, group.result.respondents, position)
  }

  /// The groups that add up to a number that is published, as positions; none that overlap.
  private func slices(of breakdown: BreakdownResult) -> [[Int]] {
    let overlaps = breakdown.variables.contains {
      results.survey.codebook[$0]?.kind == .multiple
    }
    guard !overlaps else { return [] }
    let all = Array(breakdown.groups.indices)
    guard breakdown.variables.count > 1 else { return [all] }
    return [all]
      + breakdown.variables.indices.flatMap { position in
        var levels: [String] = []
        var members: [String: [Int]] = [:]
        for index in all {
          let level = breakdown.groups[index].slugs[position]
          if members[level] == nil { levels.append(level) }
          members[level, default: []].append(index)
        }
        return levels.compactMap { members[$0] }
      }
  }
}
