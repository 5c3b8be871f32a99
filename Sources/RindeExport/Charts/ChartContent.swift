internal import RindeReport

/// What a chart shows, taken from the tables of its report: categories and the cells of each.
struct ChartContent {
  /// A row of the drawing.
  struct Category: Hashable {
    /// As in the table: `2.2`.
    let name: String
    /// The name for people of a category that is a code; `nil` without one.
    let longName: String?
    /// By series of the chart; `nil` where the series has no such category.
    var cells: [Cell?]

    /// `2.2 Realizar dos publicaciones`.
    var fullName: String { longName.map { "\(name) \($0)" } ?? name }
  }

  let chart: Chart
  let categories: [Category]

  /// The categories that are not drawn because a value is missing, in order.
  let omitted: [ChartSelection.Omission]

  /// What the categories are: the heading of their column.
  let categoryHeading: String

  /// What the long names are, if there are any.
  let nameHeading: String?

  /// What the values of each series are, as in its column.
  let kinds: [Column.Kind]

  /// The content of a chart; `nil` if no series has a value to draw.
  init?(_ chart: Chart, of report: Report) {
    let tables = Dictionary(
      report.tables.map { ($0.table.id, $0.table) },
      uniquingKeysWith: { first, _ in first }
    )
    let selection = ChartSelection(chart) { tables[$0] }
    var assembly = Assembly(series: chart.series.count)
    for (number, series) in chart.series.enumerated() {
      guard let table = tables[series.table], let rows = selection.rows[series.table] else {
        continue
      }
      assembly.add(series, number, of: table, rows: rows, longNames: chart.longNames)
    }
    guard !assembly.categories.isEmpty else { return nil }
    self.chart = chart
    categories = assembly.categories
    omitted = selection.omitted
    let first = chart.series.first.flatMap { tables[$0.table] }
    func heading(_ key: String?) -> String? {
      first?.columns.first { $0.key == key }?.heading
    }
    categoryHeading = heading(chart.series.first?.categories) ?? ""
    nameHeading = heading(chart.longNames)
    kinds = chart.series.map { series in
      tables[series.table]?.columns.first { $0.key == series.values }?.kind
        ?? .decimal(places: 2)
    }
  }

  /// The number of a category in a series, if there is one.
  func value(_ category: Category, _ series: Int) -> Double? {
    category.cells[series]?.plottedValue
  }

  /// The number as people read it: `75,0 %`; `nil` where there is none.
  func text(_ category: Category, _ series: Int) -> String? {
    guard let cell = category.cells[series], cell.plottedValue != nil else { return nil }
    return cell.display(in: kinds[series]).text
  }

  /// The values of all series.
  var values: [Double] {
    categories.flatMap { category in category.cells.compactMap { $0?.plottedValue } }
  }

  /// Brings together the categories that series over several tables have in common.
  private struct Assembly {
    let series: Int
    var categories: [Category] = []
    private var positions: [[String]: Int] = [:]

    init(series: Int) { self.series = series }

    mutating func add(
      _ series: Chart.Series,
      _ number: Int,
      of table: Table,
      rows: [Int],
      longNames: String?
    ) {
      guard let names = table.index(of: series.categories),
        let values = table.index(of: series.values)
      else { return }
      var seen: [String: Int] = [:]
      for row in rows.map({ table.rows[$0] }) {
        let name = row[names].display(in: table.columns[names].kind).text
        seen[name, default: 0] += 1
        // Two rows of a table may have one name; they stay two categories.
        let key = [name, "\(seen[name, default: 0])"]
        if positions[key] == nil {
          positions[key] = categories.count
          categories.append(
            Category(
              name: name,
              longName: longNames.flatMap(table.index(of:)).flatMap { row[$0].name },
              cells: Array(repeating: nil, count: self.series)
            )
          )
        }
        if let position = positions[key] { categories[position].cells[number] = row[values] }
      }
    }
  }
}
