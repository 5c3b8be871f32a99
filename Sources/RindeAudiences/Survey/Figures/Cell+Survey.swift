internal import RindeReport

extension Cell {
  /// An estimated share, 0 to 1, with all its digits.
  static func share(_ value: Double?, formula: Formula? = nil, figure: String? = nil) -> Cell {
    guard let value, value.isFinite else { return Cell(.missing(.notAvailable), figure: figure) }
    return Cell(
      .number(Number(value, exact: EstimateDigits(value, movedBy: 2).description)),
      formula: formula,
      kind: .percentage(places: 1),
      figure: figure
    )
  }

  /// The probability of a test, with as many decimals as its first digit that is not zero asks for:
  /// at least four and at most twelve.
  static func probability(_ value: Double) -> Cell {
    var (places, half) = (4, 0.000_05)
    while value < half, places < 12 { (places, half) = (places + 1, half / 10) }
    return Cell(
      .number(Number(value, exact: EstimateDigits(value).description)),
      places: places == 4 ? nil : places
    )
  }

  /// Another estimate; blank without one.
  static func estimate(_ value: Double?, figure: String? = nil) -> Cell {
    guard let value, value.isFinite else { return Cell(.missing(.blank), figure: figure) }
    return Cell(
      .number(Number(value, exact: EstimateDigits(value).description)),
      figure: figure
    )
  }

  static func withheld(figure: String? = nil) -> Cell {
    Cell(.missing(.withheld), figure: figure)
  }

  static func unreliable(figure: String? = nil) -> Cell {
    Cell(.missing(.unreliable), figure: figure)
  }

  /// The mark of a row that withholds something.
  static func reserved(if isHidden: Bool) -> Cell {
    isHidden ? .text(SurveyWords.withheld, tone: .neutral) : .blank
  }

  /// The cell, but withheld where `isHidden`.
  func unless(_ isHidden: Bool) -> Cell { isHidden ? .withheld(figure: figure) : self }
}

extension Table {
  /// The table without those of `keys` whose cells are all blank.
  func leavingOut(_ keys: Set<String>) -> Table {
    let kept = columns.indices.filter { position in
      !keys.contains(columns[position].key)
        || rows.contains { $0[position].value != .missing(.blank) }
    }
    return Table(
      id: id,
      columns: kept.map { columns[$0] },
      rows: rows.map { row in kept.map { row[$0] } },
      key: key,
      isPlaceholder: isPlaceholder,
      grouping: grouping
    )
  }
}
