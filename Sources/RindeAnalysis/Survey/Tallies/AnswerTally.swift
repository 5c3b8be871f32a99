/// Respondents who gave one answer: how many, and the exact sums of their weights and squares.
struct AnswerTally: Hashable, Sendable {
  var count = 0

  /// In millionths.
  var weight: Int128 = 0

  /// In millionths of millionths.
  var square: Int128 = 0

  static func += (left: inout AnswerTally, right: AnswerTally) {
    left.count += right.count
    left.weight += right.weight
    left.square += right.square
  }
}
