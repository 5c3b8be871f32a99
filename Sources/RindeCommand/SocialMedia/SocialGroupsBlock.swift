internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// The groups that were asked for, on the terminal.
struct SocialGroupsBlock {
  let view: SocialView
  let width: Int

  var rendered: String {
    guard let grouping = view.grouping else { return "" }
    let title = SocialTexts.title(of: grouping)
    if grouping == .hour {
      guard let hours = view.results.hours else {
        return TextLines.wrapped(SocialTexts.noHours, to: width)
      }
      return ([title] + grid(hours)).joined(separator: "\n")
    }
    guard !view.groups.isEmpty else {
      return TextLines.wrapped(SocialTexts.noGroups(grouping), to: width)
    }
    return ([title] + table).joined(separator: "\n")
  }

  private var table: [String] {
    let hasNetworks = view.groups.contains { $0.network != nil }
    let headings =
      ["Grupo"] + (hasNetworks ? ["Red"] : [])
      + ["Publ.", "Interacciones", "Mediana", "Tasa"]
    let rows = view.groups.map { group in
      [group.name.shortened(to: 40)]
        + (hasNetworks ? [group.network?.name ?? SocialWordTexts.everyNetwork] : [])
        + Self.figures(group.summary)
    }
    return TextColumns(
      sides: (hasNetworks ? [.left, .left] : [.left]) + [.right, .right, .right, .left],
      rows: [headings] + rows,
      width: width
    ).lines
  }

  private static func figures(_ summary: PostSummary) -> [String] {
    [
      SpanishNumber.text(summary.posts),
      summary.engagements.map { SpanishNumber.text($0.count) } ?? "—",
      summary.medianEngagements.map { SpanishNumber.text($0) } ?? "—",
      summary.rates.first.map(SocialTexts.shortRate) ?? "",
    ]
  }

  /// One line for each hour with a post, one column for each day.
  private func grid(_ grid: HourGrid) -> [String] {
    let hours = (0..<24).filter { hour in grid.posts.contains { $0[hour] > 0 } }
    let rows = hours.map { hour in
      [ClockText.hour(hour * 60)]
        + grid.posts.map { $0[hour] == 0 ? "·" : SpanishNumber.text($0[hour]) }
    }
    return TextColumns(
      sides: [.left] + SocialWordTexts.weekdays.map { _ in .right },
      rows: [["Hora"] + SocialWordTexts.weekdays] + rows,
      width: width
    ).lines
  }
}
