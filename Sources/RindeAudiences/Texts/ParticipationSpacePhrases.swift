internal import RindeAnalysis
internal import RindeModel

/// Sentences about dialogue spaces and what they cover.
enum SpacePhrases {
  /// How many were held and how many people were recorded at them.
  static func held(_ results: SpaceResults) -> [String] {
    let count = results.spaces.count
    guard count > 0 else { return ["No se realizaron espacios de diálogo."] }
    let spaces = SpanishNumber.count(count, "espacio", "espacios") + " de diálogo"
    let silent = results.spaces.count { $0.attendance.isEmpty }
    let attendance =
      results.people.map { people in
        ", con "
          + SpanishNumber.count(people, "asistente registrado", "asistentes registrados")
          + (silent > 0 ? "; en \(SpanishNumber.text(silent)) no se registró la asistencia" : "")
      } ?? ", sin registro de asistencia"
    return ["\(count == 1 ? "Se realizó" : "Se realizaron") \(spaces)\(attendance)."]
  }

  /// How much of a goal is covered, and what is missing by its name.
  static func coverage(_ goal: SpaceFigures.Goal) -> [String] {
    let words: Words = goal.isOfPlaces ? .places : .groups
    let (covered, expected) = (goal.reach.covered.count, goal.reach.expected.count)
    let activity = "en la actividad \(goal.activity)"
    let sentence: String
    switch (covered, expected) {
    case (1, 1): sentence = "\(words.has) el \(words.one) \(activity)"
    case (0, 1): sentence = "No \(lower(words.has)) el \(words.one) \(activity)"
    case (0, _):
      sentence =
        "No \(lower(words.has)) ninguno de los \(SpanishNumber.text(expected)) \(words.many) "
        + activity
    case (expected, _):
      sentence = "\(words.have) los \(SpanishNumber.text(expected)) \(words.many) \(activity)"
    default:
      sentence =
        "\(covered == 1 ? words.has + " uno" : words.have + " \(SpanishNumber.text(covered))") de los "
        + "\(SpanishNumber.text(expected)) \(words.many) \(activity)"
    }
    return [sentence + missing(goal.reach.missing) + "."]
      + (goal.isOfPlaces ? withoutPlace(goal.coverage.spacesWithoutPlace.count) : [])
  }

  /// `Hay 2 espacios sin lugar registrado…`; nothing for none.
  static func withoutPlace(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    let spaces = SpanishNumber.count(count, "espacio", "espacios")
    let verb = count == 1 ? "suma" : "suman"
    return ["Hay \(spaces) sin lugar registrado, que no \(verb) a la cobertura."]
  }

  /// `Comuna 4, Genoy e Imués`.
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(conjunction(before: last)) \(last)"
  }

  /// Names beyond these are counted, not named.
  private static let longest = 12

  private static func missing(_ names: [String]) -> String {
    guard let first = names.first else { return "" }
    guard names.count > 1 else { return "; falta \(first)" }
    guard names.count > longest + 1 else { return "; faltan \(list(names))" }
    let rest = names.count - longest
    return "; faltan \(names.prefix(longest).joined(separator: ", ")) y \(rest) más"
  }

  /// `e` before the sound of an i, which `hie-` does not have.
  private static func conjunction(before word: String) -> String {
    let start = FigureID.slug(String(word.prefix(3)))
    let soundsLikeI = start.hasPrefix("i") || (start.hasPrefix("hi") && !start.hasPrefix("hie"))
    return soundsLikeI ? "e" : "y"
  }

  private static func lower(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  private struct Words {
    let has: String
    let have: String
    let one: String
    let many: String

    static let places = Words(
      has: "Se ha cubierto",
      have: "Se han cubierto",
      one: "territorio previsto",
      many: "territorios previstos"
    )
    static let groups = Words(
      has: "Ha asistido",
      have: "Han asistido",
      one: "grupo de valor previsto",
      many: "grupos de valor previstos"
    )
  }
}
