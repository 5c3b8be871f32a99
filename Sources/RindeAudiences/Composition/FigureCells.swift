internal import RindeReport

/// The cells of a report's tables by the identifiers of their figures.
struct FigureCells {
  /// Where a figure stands: its table and its row, the total row included, and its column.
  struct Place {
    let table: Table
    let row: [Cell]
    let column: Int

    /// The cell of another column of the row.
    subscript(_ key: String) -> Cell? { table.index(of: key).map { row[$0] } }
  }

  private let places: [String: Place]

  /// - Parameter sheets: Of a figure that stands in several, the first place counts.
  init(_ sheets: [Sheet]) {
    var places: [String: Place] = [:]
    for sheet in sheets {
      guard case .table(let table) = sheet.content else { continue }
      for row in table.rows + [table.total].compactMap(\.self) {
        for (column, cell) in row.enumerated() {
          guard let figure = cell.figure, places[figure] == nil else { continue }
          places[figure] = Place(table: table, row: row, column: column)
        }
      }
    }
    self.places = places
  }

  /// Where a figure stands; `nil` when the tables do not have it or it has no value.
  subscript(figure: String) -> Place? {
    guard let place = places[figure], place.cell.isNumber else { return nil }
    return place
  }
}

extension FigureCells.Place {
  var cell: Cell { row[column] }

  /// The figure as a headline.
  ///
  /// - Parameters:
  ///   - label: What it is.
  ///   - base: The base and what it means, as a sentence.
  ///   - zone: A cell whose word and tone say how good it is, if there is one, and how to say it.
  /// - Returns: The headline, without what ties the cell to its table.
  func headline(_ label: String, base: String, zone: Zone? = nil) -> Headline {
    Headline(
      label: label,
      cell: Cell(
        cell.value,
        tone: zone?.tone ?? cell.tone,
        places: cell.places,
        kind: cell.kind,
        figure: cell.figure
      ),
      kind: cell.kind ?? table.columns[column].kind,
      base: base,
      zone: zone?.word
    )
  }

  /// How good a figure is.
  struct Zone {
    let word: String
    let tone: Cell.Tone

    /// The zone that a cell says; `nil` for a cell without a word or a tone.
    init?(_ cell: Cell?, _ say: (String) -> String) {
      guard let cell, case .text(let text) = cell.value, let tone = cell.tone else { return nil }
      word = say(text)
      self.tone = tone
    }
  }
}
