internal import RindeReport

/// The cells from which a chart takes its categories and values.
struct ChartRanges {
  /// A column of a series, as the cells of the rows that are drawn.
  struct Series {
    let categories: String
    let values: String
  }

  let series: [Series]

  /// The greatest number of categories of a series.
  let categoryCount: Int

  /// The categories as the table has them, sorted.
  let names: [String]

  /// The codes of the categories with their names for people, each in two lines at most; empty
  /// where the categories can be read by themselves.
  let labels: [String]

  /// What the categories are: the heading of their column.
  let categoryHeading: String

  /// The values of all series.
  let values: [Double]

  /// The drawn rows of a table whose values are all zero, by their places in the drawing.
  let empty: [String: Set<Int>]

  /// The categories that are not drawn because a value is missing, in order.
  let omitted: [ChartSelection.Omission]

  /// The ranges of a chart that has been checked.
  init(_ chart: Chart, places: ReportPlaces) {
    let selection = ChartSelection(chart) { places[$0]?.table }
    var values: [Double] = []
    var names: Set<String> = []
    series = chart.series.compactMap { series in
      guard let place = places[series.table], let rows = selection.rows[series.table],
        !rows.isEmpty, let categories = place.columns[series.categories],
        let column = place.columns[series.values]
      else { return nil }
      values += rows.compactMap { place.table.rows[$0][column].plottedValue }
      names.formUnion(rows.compactMap { place.table.rows[$0][categories].name })
      return Series(
        categories: Self.reference(rows, column: categories, of: place),
        values: Self.reference(rows, column: column, of: place)
      )
    }
    self.values = values
    empty = Self.empty(chart, selection, places: places)
    omitted = selection.omitted
    labels = Self.labels(of: chart, selection, places: places)
    self.names = names.sorted()
    categoryCount = selection.rows.values.map(\.count).max() ?? 0
    categoryHeading =
      chart.series.first.flatMap { series in
        places[series.table]?.table.columns.first { $0.key == series.categories }?.heading
      } ?? ""
  }

  private static func empty(
    _ chart: Chart,
    _ selection: ChartSelection,
    places: ReportPlaces
  ) -> [String: Set<Int>] {
    Dictionary(grouping: chart.series, by: \.table).compactMapValues { series in
      guard let place = places[series[0].table], let rows = selection.rows[series[0].table] else {
        return nil
      }
      let columns = series.compactMap { place.columns[$0.values] }
      let zeros = rows.enumerated().filter { _, row in
        columns.allSatisfy { place.table.rows[row][$0].plottedValue ?? 0 == 0 }
      }
      return Set(zeros.map(\.offset))
    }
  }

  private static func labels(
    of chart: Chart,
    _ selection: ChartSelection,
    places: ReportPlaces
  ) -> [String] {
    guard let longNames = chart.longNames, let first = chart.series.first,
      chart.series.allSatisfy({ $0.table == first.table && $0.categories == first.categories }),
      let place = places[first.table], let rows = selection.rows[first.table],
      let codes = place.columns[first.categories], let names = place.columns[longNames]
    else { return [] }
    return BarLabels(
      rows.map { place.table.rows[$0] }.map { row in
        (VisibleText.line(row[codes].name ?? ""), VisibleText.line(row[names].name ?? ""))
      }
    ).texts
  }

  private static func reference(
    _ rows: [Int],
    column: Int,
    of place: ReportPlaces.TablePlace
  ) -> String {
    var runs: [Range<Int>] = []
    for row in rows {
      if let last = runs.last, last.upperBound == row {
        runs[runs.count - 1] = last.lowerBound..<row + 1
      } else {
        runs.append(row..<row + 1)
      }
    }
    let first = place.rows.lowerBound
    let ranges = runs.map { run in
      "'\(place.sheet)'!"
        + CellReference.column(column, rows: run.lowerBound + first..<run.upperBound + first)
    }
    return ranges.count == 1 ? "=" + ranges[0] : "=(" + ranges.joined(separator: ",") + ")"
  }
}
