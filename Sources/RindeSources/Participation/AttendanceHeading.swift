/// A heading of a column that counts people: `asistentes`, `asistentes JAL`, `asistentes_jal`.
struct AttendanceHeading: Hashable, Sendable {
  /// The words after «asistentes» as written, underscores as blanks; `""` for people without group.
  let group: String

  /// Whether it says that it is the sum of the others.
  let isTotal: Bool

  /// - Returns: `nil` for a heading that counts nobody.
  init?(_ heading: String) {
    guard Self(key: SpanishText.headingKey(heading)) != nil else { return nil }
    let words = SpanishText.cleaned(heading).split { $0 == " " || $0 == "_" }.map(String.init)
    let isFirst = words.first.map { SpanishText.headingKey($0) == "asistentes" } ?? false
    let rest = isFirst ? words.dropFirst().joined(separator: " ") : ""
    group = String(
      rest.drop { ":-–(".contains($0) }.reversed().drop { ":)".contains($0) }.reversed()
    )
    .trimmingBlanks()
    isTotal = Self.totals.contains(SpanishText.headingKey(heading))
  }

  /// Only whether there is one, from the key of the heading.
  init?(key: String) {
    guard key == "asistentes" || key.hasPrefix("asistentes ") || Self.totals.contains(key) else {
      return nil
    }
    group = ""
    isTotal = Self.totals.contains(key)
  }

  private static let totals: Set<String> = [
    "asistentes total", "asistentes totales", "total asistentes", "total de asistentes",
    "numero de asistentes", "n de asistentes", "no de asistentes", "cantidad de asistentes",
  ]
}
