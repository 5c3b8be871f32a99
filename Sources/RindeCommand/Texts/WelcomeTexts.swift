internal import RindeAudiences
internal import RindeSources

/// What `rinde` without a verb says.
enum WelcomeTexts {
  static func text(_ surroundings: Welcome.Surroundings) -> String {
    ([UsageTexts.purpose, ""] + lines(surroundings) + ["", closing]).joined(separator: "\n")
  }

  private static let closing = """
    Todas las órdenes: rinde --ayuda
    Una orden, con ejemplos: rinde informe --ayuda
    """

  private static func lines(_ surroundings: Welcome.Surroundings) -> [String] {
    switch surroundings {
    case .entity(let year): ["Esta es la carpeta de una entidad."] + steps(in: ".", year: year)
    case .survey: survey
    case .plan(let name): plan(name)
    case .entities(let names): entities(names)
    case .nothing: beginning
    }
  }

  private static func steps(in folder: String, year: Int?) -> [String] {
    let path = ShellWord.path(folder)
    return [
      "Primero, revise lo que Rinde entiende de su plan y sus avances:",
      "  rinde revisar \(path)",
      "Después, escriba el informe de un trimestre:",
      "  rinde informe planeacion \(path) --corte \(year.map(String.init) ?? "AAAA")-T2",
    ]
  }

  private static let survey = [
    "Esta es la carpeta de una encuesta.",
    "Vea sus resultados:",
    "  rinde encuesta .",
    "Después, escriba el libro de Excel y los datos:",
    "  rinde informe encuesta .",
  ]

  private static func plan(_ name: String) -> [String] {
    [
      "Aquí hay un plan (\(name)), pero falta entidad.json.",
      "Cree ese archivo, que dice de quién es el plan y de qué año:",
      "  { \"nombre\": \"Alcaldía de …\", \"vigencia\": 2022 }",
      "Después, revise lo que Rinde entiende:",
      "  rinde revisar .",
    ]
  }

  /// How many names are listed.
  private static let limit = 6

  private static func entities(_ names: [String]) -> [String] {
    guard let first = names.first else { return beginning }
    let intro =
      names.count == 1
      ? ["Aquí está la carpeta de una entidad: «\(first)»."]
      : ["Aquí hay carpetas de \(SpanishNumber.text(names.count)) entidades:"]
        + names.prefix(limit).map { "  \($0)" }
        + (names.count > limit ? ["  y \(SpanishNumber.text(names.count - limit)) más"] : [])
    return intro + [
      names.count == 1 ? "Revise lo que Rinde entiende de ella:" : "Revise una, por ejemplo:",
      "  rinde revisar \(ShellWord.path(first))",
    ]
  }

  private static let beginning = [
    "Aquí no hay todavía una entidad.",
    "Para empezar, cree una carpeta con los libros para llenar:",
    "  rinde iniciar mi-entidad --plantilla alcaldia",
    "Si su entidad no es una alcaldía, use gobernacion o descentralizada.",
    "Si ya tiene su plan en una carpeta, entre en ella y escriba: rinde",
  ]
}
