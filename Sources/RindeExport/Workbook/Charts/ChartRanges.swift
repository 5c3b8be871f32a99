internal import RindeReport

/// The cells from which a chart takes its categories and values.
///
/// Programs draw a text such as `[x]` as zero, and a blank as a gap. Rows in which a series of the
/// chart has a text for a value are therefore left out, and named beside the chart.
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

  /// What the categories are: the heading of their column.
  let categoryHeading: String

  /// The values of all series.
  let values: [Double]

  /// The categories that are not drawn because a value is missing, in order.
  let omitted: [String]

  /// The ranges of a chart that has been checked.
  init(_ chart: Chart, places: ReportPlaces) {
    let rows = Self.rows(of: chart, places: places)
    var values: [Double] = []
    var omitted: [String] = []
    var names: Set<String> = []
    series = chart.series.compactMap { series in
      guard let place = places[series.table], let rows = rows[series.table], !rows.isEmpty,
        let categories = place.columns[series.categories],
        let column = place.columns[series.values]
      else { return nil }
      let kept = Set(rows)
      values += rows.compactMap { place.table.rows[$0][column].plottedValue }
      for row in place.table.rows.indices {
        guard case .text(let name) = place.table.rows[row][categories].value else { continue }
        if kept.contains(row) {
          names.insert(name)
        } else if !omitted.contains(name) {
          omitted.append(name)
        }
      }
      return Series(
        categories: Self.reference(rows, column: categories, of: place),
        values: Self.reference(rows, column: column, of: place)
      )
    }
    self.values = values
    self.omitted = omitted
    let width = TextWidth(points: FormatBook.size)
    nameLines = names.map { width.lines($0, pixels: Self.nameRoom) }.max() ?? 1
    categoryCount = rows.values.map(\.count).max() ?? 0
    categoryHeading =
      chart.series.first.flatMap { series in
        places[series.table]?.table.columns.first { $0.key == series.categories }?.heading
      } ?? ""
  }

  /// Pixels for the names of bars, to which programs give less than half of a chart's width.
  private static let nameRoom = 290.0

  /// The rows to draw, by table: some value, and no text for one.
  static func rows(of chart: Chart, places: ReportPlaces) -> [String: [Int]] {
    Dictionary(grouping: chart.series, by: \.table).compactMapValues { series in
      guard let place = places[series[0].table] else { return nil }
      let columns = series.compactMap { place.columns[$0.values] }
      return place.table.rows.indices.filter { number in
        let row = place.table.rows[number]
        guard row.count == place.table.columns.count else { return false }
        return columns.contains { row[$0].plottedValue != nil }
          && columns.allSatisfy { row[$0].plottedValue != nil || row[$0].value == .missing(.blank) }
      }
    }
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

extension Cell {
  /// The number that a chart draws, if there is one.
  fileprivate var plottedValue: Double? {
    guard case .number(let number) = value else { return nil }
    return number.approximation
  }
}
