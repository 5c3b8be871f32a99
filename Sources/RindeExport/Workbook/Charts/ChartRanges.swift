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

  /// Lines that the longest name of a bar takes.
  let nameLines: Int

  /// The codes of the categories with their names for people, each in two lines of a chart at
  /// most; empty where the categories can be read by themselves.
  let labels: [String]

  /// What the categories are: the heading of their column.
  let categoryHeading: String

  /// The values of all series.
  let values: [Double]

  /// The categories that are not drawn because a value is missing, in order.
  let omitted: [String]

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
    omitted = selection.omitted
    let width = TextWidth(points: FormatBook.size)
    labels = Self.labels(of: chart, selection, places: places)
    nameLines = names.map { width.lines($0, pixels: Self.nameRoom) }.max() ?? 1
    categoryCount = selection.rows.values.map(\.count).max() ?? 0
    categoryHeading =
      chart.series.first.flatMap { series in
        places[series.table]?.table.columns.first { $0.key == series.categories }?.heading
      } ?? ""
  }

  /// Pixels for labels, which leave the bars more room.
  private static let labelRoom = 260.0

  /// Lines that the longest label takes.
  var labelLines: Int {
    let width = TextWidth(points: FormatBook.size)
    return labels.map { width.lines($0, pixels: Self.labelRoom) }.max() ?? 1
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
    let width = TextWidth(points: FormatBook.size)
    return rows.map { place.table.rows[$0] }.map { row in
      let label = [row[codes].name, row[names].name].compactMap(\.self).joined(separator: " ")
      return width.shortened(VisibleText.line(label), lines: 2, pixels: labelRoom)
    }
  }

  /// Pixels for the names of bars, to which programs give less than half of a chart's width.
  private static let nameRoom = 290.0

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
