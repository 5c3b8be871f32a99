internal import RindeModel

/// What a figure was computed from.
struct SocialDerivation {
  var steps: [String] = []
  var used: [Explanation.Evidence] = []
  var unused: [Explanation.Evidence] = []

  /// Rows that are named; the rest are counted.
  static let limit = 50

  /// Evidence of many rows: the first ones, and how many more there are.
  static func evidence<Row>(
    _ rows: [Row],
    _ origin: (Row) -> SourcePosition,
    _ text: (Row) -> String
  ) -> [Explanation.Evidence] {
    let named = rows.prefix(limit).map { row in
      let place = origin(row)
      return Explanation.Evidence(
        place: SocialFileName.short(place.file) + (place.line.map { ":\($0)" } ?? ""),
        text: text(row)
      )
    }
    guard rows.count > limit else { return named }
    let rest = SpanishNumber.count(rows.count - limit, "fila más", "filas más")
    return named + [Explanation.Evidence(place: "y \(rest)", text: "")]
  }
}
