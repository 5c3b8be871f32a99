internal import RindeReport

/// The rows of a report's tables that a chart draws, whatever draws it.
///
/// Programs draw a text such as `[x]` as zero, and a blank as a gap. Rows in which a series of the
/// chart has a text for a value are therefore left out, and named beside the chart; so are those in
/// which no series has a value.
struct ChartSelection {
  /// The rows to draw, by table: some value, and no text for one.
  let rows: [String: [Int]]

  /// A category that is not drawn, and why.
  struct Omission: Hashable {
    let name: String
    let reason: Cell.Missing
  }

  /// The categories that are not drawn because a value is missing, in order, once each.
  let omitted: [Omission]

  /// The selection of a chart; series over unknown tables and columns have no rows.
  init(_ chart: Chart, table: (String) -> Table?) {
    rows = Dictionary(grouping: chart.series, by: \.table).compactMapValues { series in
      table(series[0].table).map { Self.rows(of: series, in: $0) }
    }
    var omitted: [Omission] = []
    for series in chart.series {
      guard let table = table(series.table), let categories = table.index(of: series.categories),
        let rows = rows[series.table]
      else { continue }
      let kept = Set(rows)
      for (number, row) in table.rows.enumerated() where !kept.contains(number) {
        guard row.indices.contains(categories), let name = row[categories].name else { continue }
        guard !omitted.contains(where: { $0.name == name }) else { continue }
        let cells = chart.series.filter { $0.table == series.table }.compactMap { series in
          table.index(of: series.values).map { row[$0] }
        }
        omitted.append(Omission(name: name, reason: Self.reason(cells)))
      }
    }
    self.omitted = omitted
  }

  /// Why a row is not drawn: the protection of people first.
  private static func reason(_ cells: [Cell]) -> Cell.Missing {
    let reasons = cells.compactMap { cell in
      if case .missing(let reason) = cell.value { reason } else { nil }
    }
    return [.withheld, .unreliable].first(where: reasons.contains) ?? .notAvailable
  }

  private static func rows(of series: [Chart.Series], in table: Table) -> [Int] {
    let columns = series.compactMap { table.index(of: $0.values) }
    return table.rows.indices.filter { number in
      let row = table.rows[number]
      guard row.count == table.columns.count else { return false }
      return columns.contains { row[$0].plottedValue != nil }
        && columns.allSatisfy { row[$0].plottedValue != nil || row[$0].value == .missing(.blank) }
    }
  }
}

extension Cell {
  /// The number that a chart draws, if there is one.
  var plottedValue: Double? {
    guard case .number(let number) = value else { return nil }
    return number.approximation
  }

  /// The name of a category, if the cell holds a text.
  var name: String? {
    guard case .text(let text) = value else { return nil }
    return text
  }
}
