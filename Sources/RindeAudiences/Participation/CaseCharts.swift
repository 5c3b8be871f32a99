internal import RindeAnalysis
internal import RindeReport

/// How cases stand, group by group.
struct CaseCharts {
  let figures: CaseFigures
  let subjects: [CaseSubject]

  private var words: CaseWords { figures.words }

  /// Cases by state, as parts of all of a group; `nil` without groups.
  ///
  /// - Parameter table: It has a column for each state, and first that of the groups' labels.
  /// - Returns: The chart.
  func states(in table: Table) -> Chart? {
    guard let categories = table.columns.first?.key, !subjects.isEmpty else { return nil }
    let parts: [(CaseMeasure, Chart.Series.Role)] = [
      (.onTime, .good), (.late, .fair), (.pending, .neutral), (.overdue, .poor),
    ]
    return Chart(
      id: "estado_\(table.id)",
      title: CaseChartTexts.title(words),
      kind: .stackedBars,
      description: CaseChartTexts.description(words, subjects),
      valueTitle: CaseChartTexts.unit(words),
      showsPercentages: false,
      series: parts.compactMap { measure, role in
        words.words(measure).map { word in
          .init(
            name: word.heading,
            role: role,
            table: table.id,
            categories: categories,
            values: word.key
          )
        }
      }
    )
  }
}
