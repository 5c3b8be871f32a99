internal import RindeReport

/// The shaded numbers of a table as a grid with the fewer names across.
struct HeatGrid {
  /// A place of the grid.
  struct Place: Hashable {
    let text: String
    /// `nil` where there is no number.
    let value: Double?
  }

  let rowNames: [String]
  let columnNames: [String]
  /// By row, then by column.
  let places: [[Place]]
  /// Above zero.
  let greatest: Double
  /// The unit of the numbers, if all columns have the same.
  let unit: String?

  /// How many grounds there are besides that of zero.
  static let grounds = 5

  /// The grid of a table; `nil` when no column is shaded or no number is above zero.
  init?(_ table: Table) {
    let columns = table.shading.compactMap(table.index(of:)).sorted()
    let greatest = columns.flatMap { column in
      table.records.compactMap { $0.indices.contains(column) ? $0[column].plottedValue : nil }
    }.max()
    guard let greatest, greatest > 0 else { return nil }
    self.greatest = greatest
    let names = table.records.map { Self.name(of: $0, in: table, without: columns) }
    let headings = columns.map { table.columns[$0].heading }
    let rows = table.records.map { row in
      columns.map { column in
        Place(
          text: row[column].display(in: table.columns[column].kind).text,
          value: row[column].plottedValue
        )
      }
    }
    let units = Set(columns.map { table.columns[$0].unit })
    unit = units.count == 1 ? units.first.flatMap(\.self) : nil
    guard headings.count > names.count else {
      (rowNames, columnNames, places) = (names, headings, rows)
      return
    }
    (rowNames, columnNames) = (headings, names)
    places = headings.indices.map { column in rows.map { $0[column] } }
  }

  private static func name(of row: [Cell], in table: Table, without columns: [Int]) -> String {
    let keys = table.key.compactMap(table.index(of:))
    let positions = keys.isEmpty ? [0] : keys
    return positions.filter { !columns.contains($0) && row.indices.contains($0) }
      .map { row[$0].display(in: table.columns[$0].kind).text }
      .joined(separator: " ")
  }

  /// The ground of a number: 0 for nothing, then as many equal steps as there are grounds.
  func step(_ value: Double) -> Int {
    guard value > 0 else { return 0 }
    return min(Self.grounds, max(1, Int((value / greatest * Double(Self.grounds)).rounded(.up))))
  }

  /// The grounds that occur, each with the numbers that have it, from the least.
  var steps: [(step: Int, text: String)] {
    var found: [Int: [Place]] = [:]
    for place in places.joined() {
      if let value = place.value { found[step(value), default: []].append(place) }
    }
    return found.keys.sorted().map { step in
      let all = (found[step] ?? []).sorted { ($0.value ?? 0) < ($1.value ?? 0) }
      let (first, last) = (all.first?.text ?? "", all.last?.text ?? "")
      return (step, first == last ? first : PageChartTexts.range(first, last))
    }
  }

  /// The greatest number as people read it.
  var greatestText: String {
    places.joined().first { $0.value == greatest }?.text ?? ""
  }

  /// Where it stands: `Lunes · 10 h`.
  var greatestPlaces: [String] {
    rowNames.indices.flatMap { row in
      columnNames.indices.filter { places[row][$0].value == greatest }
        .map { "\(columnNames[$0]) · \(rowNames[row])" }
    }
  }
}
