internal import RindeModel

extension HandKeptDifference {
  /// What a hand-kept row says otherwise than the exports.
  ///
  /// - Parameters:
  ///   - row: One network in one month.
  ///   - summary: What the exports tell; `nil` where no file covers the month.
  ///   - followers: The last count of the month.
  /// - Returns: A difference for each figure that does not agree or that the exports do not tell.
  static func found(
    in row: HandKeptMonth,
    summary: PostSummary?,
    followers: FollowerCount?
  ) -> [HandKeptDifference] {
    let counts: [(Measure, Int?, Quantity?)] = [
      (.posts, row.posts, summary.map { Quantity($0.posts) }),
      (.followers, row.followers, followers.map { Quantity($0.followers) }),
      (
        .engagements, row.engagements,
        summary?.engagements.map { Quantity(micros: $0.total * Quantity.scale) }
      ),
    ]
    var differences = counts.compactMap { measure, written, computed in
      written.flatMap { written in
        Quantity(written) == computed
          ? nil
          : HandKeptDifference(
            row: row,
            measure: measure,
            written: Quantity(written),
            computed: computed
          )
      }
    }
    if let rate = row.rate, let difference = Self.rate(rate, of: row, summary) {
      differences.append(difference)
    }
    return differences
  }

  /// A rate agrees when one of the computed ones rounds to it; the table does not say which it is.
  private static func rate(
    _ written: Quantity,
    of row: HandKeptMonth,
    _ summary: PostSummary?
  ) -> HandKeptDifference? {
    let places = written.decimals
    let ratios = summary?.rates.map(\.ratio) ?? []
    let rounded = ratios.map { $0.percentage(places: places)?.quantity }
    guard !rounded.contains(written) else { return nil }
    let computed = ratios.first?.percentage(places: 6)?.quantity
    return HandKeptDifference(row: row, measure: .rate, written: written, computed: computed)
  }
}

extension Quantity {
  /// Decimals without trailing zeros, at least two: tables are kept with two.
  fileprivate var decimals: Int {
    (2...6).first { micros % RoundedDecimal.power(6 - $0) == 0 } ?? 6
  }
}

extension RoundedDecimal {
  /// The same value in millionths; at most six places.
  fileprivate var quantity: Quantity { Quantity(micros: units * Self.power(6 - places)) }
}
