internal import RindeAnalysis
internal import RindeModel

/// The steps of a figure about dialogue spaces, in words.
enum SpaceDerivationTexts {
  static let noAttendance = "Sin valor: no se registró la asistencia."

  static let unexpected = "lugar no previsto"

  static let withoutPlace = "sin lugar registrado"

  static let rule =
    "Se cuentan los espacios de la vigencia realizados hasta la fecha de corte (R-2.2)."

  static let peopleRule =
    "Se suma la asistencia registrada; un espacio sin registro no equivale a cero personas (R-2.2)."

  static let placesRule =
    "Un territorio está cubierto si en él se realizó al menos un espacio de la actividad o sin "
    + "actividad indicada. Los nombres se comparan sin mayúsculas, tildes ni ceros a la izquierda."

  static let groupsRule =
    "Un grupo de valor está cubierto si al menos una persona suya asistió a algún espacio de la "
    + "vigencia, sea de la actividad que sea."

  static func title(_ measure: SpaceFigures.Measure, _ label: String) -> String {
    (measure == .spaces ? "Espacios de diálogo: " : "Asistentes a espacios de diálogo: ") + label
  }

  static func coverageTitle(_ goal: SpaceFigures.Goal) -> String {
    let noun = goal.isOfPlaces ? "territorios" : "grupos de valor"
    return "Cobertura de \(noun). Actividad \(goal.activity)"
  }

  static func spaces(_ count: Int) -> String { SpanishNumber.count(count, "fila", "filas") }

  /// `12 + 3 + 8 = 23`.
  static func sum(_ people: [Int]) -> String {
    let total = SpanishNumber.text(people.reduce(0, +))
    switch people.count {
    case 0: return "Ninguna fila registra asistencia"
    case 1: return total
    case ...30:
      return people.map { SpanishNumber.text($0) }.joined(separator: " + ") + " = \(total)"
    default: return "Suma de \(SpanishNumber.text(people.count)) filas = \(total)"
    }
  }

  static func coverage(_ goal: SpaceFigures.Goal) -> [String] {
    let reach = goal.reach
    let names = reach.covered.compactMap(\.name)
    return [
      "Previstos: \(SpanishNumber.text(reach.expected.count))",
      "Cubiertos: \(SpanishNumber.text(names.count))"
        + (names.isEmpty ? "" : " (\(names.joined(separator: "; ")))"),
    ]
      + (reach.missing.isEmpty ? [] : ["Faltan: \(reach.missing.joined(separator: "; "))"])
      + [CaseDerivationTexts(words: .questions).division(reach.ratio)]
  }

  static func space(_ space: DialogueSpace, people: Int?, under heading: String?) -> String {
    let attendance = people.map { SpanishNumber.count($0, "persona", "personas") }
    let parts = [
      heading, "«\(space.event)» del \(space.date.officeText)",
      heading == space.place ? nil : space.place,
      attendance ?? "sin registro de asistencia",
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
