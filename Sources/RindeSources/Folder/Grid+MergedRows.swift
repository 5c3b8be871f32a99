package import RindeTables

extension Grid {
  /// The same table with each cell that is merged downwards standing in all the rows that it covers.
  ///
  /// Offices merge the name of an event over the rows of its questions. Only the first column of a
  /// merged range is filled, and rows without any cell stay left out.
  package func fillingMergedRows() -> Grid {
    let tall = mergedRanges.filter { $0.rows.count > 1 }
    guard !tall.isEmpty else { return self }
    var cells = rows.map(\.cells)
    for range in tall {
      let column = range.columns.lowerBound - 1
      var index = firstIndex(from: range.rows.lowerBound)
      guard index < rows.count, rows[index].number == range.rows.lowerBound else { continue }
      let value = rows[index][column]
      index += 1
      while index < rows.count, rows[index].number <= range.rows.upperBound {
        while cells[index].count <= column { cells[index].append(.empty) }
        cells[index][column] = value
        index += 1
      }
    }
    return Grid(
      file: file,
      sheet: sheet,
      rows: zip(rows, cells).map { Row(number: $0.number, cells: $1) },
      mergedRanges: mergedRanges,
      separator: separator,
      issues: issues
    )
  }

  /// The index of the first row with a number or a greater one.
  private func firstIndex(from number: Int) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
