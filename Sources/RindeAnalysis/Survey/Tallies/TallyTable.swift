/// The tallies of one question by the groups of one breakdown.
///
/// A row per distinct answer and a column per group; the last column is for respondents without one.
struct TallyTable: Sendable {
  let columnCount: Int

  /// Row by row.
  private(set) var tallies: [AnswerTally] = []

  init(groupCount: Int) { columnCount = groupCount + 1 }

  var rowCount: Int { tallies.count / columnCount }

  subscript(row: Int, column: Int) -> AnswerTally {
    get { tallies[row * columnCount + column] }
    set { tallies[row * columnCount + column] = newValue }
  }

  /// Makes room for as many distinct answers.
  mutating func grow(to rows: Int) {
    let missing = rows * columnCount - tallies.count
    guard missing > 0 else { return }
    tallies.append(contentsOf: repeatElement(AnswerTally(), count: missing))
  }

  /// Counts respondents that all weigh one.
  ///
  /// - Parameters:
  ///   - answers: The row of each.
  ///   - groups: The column of each.
  mutating func count(_ answers: [Int32], _ groups: [Int32]) {
    let columns = columnCount
    tallies.withUnsafeMutableBufferPointer { tallies in
      for index in answers.indices {
        let place = Int(answers[index]) &* columns &+ Int(groups[index])
        tallies[place].count &+= 1
      }
    }
  }

  /// Counts respondents with weights in millionths.
  mutating func count(_ answers: [Int32], _ groups: [Int32], weights: [Int64]) {
    let columns = columnCount
    tallies.withUnsafeMutableBufferPointer { tallies in
      for index in answers.indices {
        let place = Int(answers[index]) &* columns &+ Int(groups[index])
        let weight = weights[index]
        let square = weight.multipliedFullWidth(by: weight)
        tallies[place].count &+= 1
        tallies[place].weight &+= Int128(weight)
        tallies[place].square &+= Int128(square.high) << 64 | Int128(square.low)
      }
    }
  }
}
