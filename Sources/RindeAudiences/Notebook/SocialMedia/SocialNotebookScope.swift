internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Which records the figures of a report of social media need.
struct SocialNotebookScope {
  let view: SocialView
  let calendar: BusinessCalendar

  /// The periods that are compared with each other, with what each one is for.
  var periods: [(use: String, period: ReportPeriod)] {
    let period = view.period
    return [
      ("informe", period), ("anterior", period.previous), ("hace_un_anio", period.yearBefore),
    ] + period.trailingMonths(13).map { ("serie", $0) }
  }

  /// The stretches of days whose posts some figure needs.
  var days: [ClosedRange<CalendarDate>] {
    var days = Set(periods.map(\.period.days))
    // What is published after the period counts for nothing.
    for part in view.results.targets.flatMap(\.parts)
    where part.days.lowerBound <= view.period.lastDay {
      days.insert(part.days.clamped(to: part.days.lowerBound...view.period.lastDay))
    }
    return days.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
  }

  /// The posts that are needed, in order.
  var posts: [Post] {
    let days = days
    let counted = Set(view.results.targets.flatMap(\.parts).flatMap(\.posts))
    return view.records.posts.indices.filter { index in
      let day = view.records.posts[index].day
      return counted.contains(index) || days.contains { $0.contains(day) }
    }
    .map { view.records.posts[$0] }
  }

  /// A sheet with one table of data; `nil` without rows.
  func sheet(
    _ id: String,
    _ text: SocialNotebookTexts.TableText,
    _ columns: [Column],
    _ rows: [[Cell]]
  ) -> Sheet? {
    guard !rows.isEmpty else { return nil }
    return NotebookInput(
      id: id,
      title: text.title,
      meaning: text.description,
      columns: columns,
      rows: rows
    ).sheet
  }
}
