internal import RindeModel
internal import RindeStatistics

extension PostValues {
  /// The middle of a figure over the posts that have it; `nil` when none has.
  func middle(of column: Column) -> MiddleValues<Int64>? {
    guard !hasLarge else { return MiddleValues(of: all(column)) }
    let middle = PieceSelection.middle(pieces: pieces.count, longest: Self.pieceLength) {
      piece,
      target in
      pieces[piece].columns[column.rawValue].withUnsafeBufferPointer { codes in
        var count = 0
        for code in codes {
          target[count] = Double(code)
          count &+= code == Self.missing ? 0 : 1
        }
        return count
      }
    }
    // Numbers of four bytes are exact as binary numbers.
    return middle.map { MiddleValues(lower: Int64($0.lower), upper: Int64($0.upper)) }
  }

  /// The median of interactions over a figure, of the posts where it is above zero.
  func medianRate(over column: Column) -> Double? {
    guard !hasLarge else { return largeMedianRate(over: column) }
    let middle = PieceSelection.middle(pieces: pieces.count, longest: Self.pieceLength) {
      piece,
      target in
      let columns = pieces[piece].columns
      return columns[Column.engagements.rawValue].withUnsafeBufferPointer { numerators in
        columns[column.rawValue].withUnsafeBufferPointer { bases in
          var count = 0
          for index in 0..<min(numerators.count, bases.count) {
            let (numerator, base) = (numerators[index], bases[index])
            target[count] = Double(numerator) / Double(base)
            let isKnown = numerator != Self.missing && base != Self.missing && base > 0
            count &+= isKnown ? 1 : 0
          }
          return count
        }
      }
    }
    return middle?.median
  }

  private func all(_ column: Column) -> [Int64] {
    pieces.flatMap { piece in
      (0..<piece.count).compactMap { piece.value(column, at: $0) }
    }
  }

  private func largeMedianRate(over column: Column) -> Double? {
    var numerators: [Int64] = []
    var bases: [Int64] = []
    for piece in pieces {
      for index in 0..<piece.count {
        guard let numerator = piece.value(.engagements, at: index),
          let base = piece.value(column, at: index), base > 0
        else { continue }
        numerators.append(numerator)
        bases.append(base)
      }
    }
    return MiddleValues(ratiosOf: numerators, over: bases)?.median
  }
}
