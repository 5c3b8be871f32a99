internal import RindeSources

/// What is said of a command line that cannot be understood, and the help.
enum UsageTexts {
  static func extraWord(_ word: String, _ verb: Verb) -> Failure {
    Failure(
      .usage,
      "Sobra «\(word)»: rinde \(verb.name) \(takes(verb)).\n" + seeHelp(verb)
    )
  }

  static func unknownOption(_ word: String, _ verb: Verb) -> Failure {
    let name = word.dropFirst(2).split(separator: "=").first.map(String.init) ?? ""
    let nearest = NearestNames(verb.options.map(\.name)).nearest(to: name).first
    let hint = nearest.map { " ¿Quiso decir «--\($0)»?" } ?? ""
    return Failure(.usage, "No existe la opción «\(word)».\(hint)\n" + seeHelp(verb))
  }

  static func missingValue(_ option: Verb.Option, _ verb: Verb) -> Failure {
    Failure(
      .usage,
      "Falta el valor de «--\(option.name)»: se esperaba \(option.value ?? "").\n" + seeHelp(verb)
    )
  }

  static func missingArgument(_ argument: Verb.Argument, _ verb: Verb) -> Failure {
    Failure(
      .usage,
      "Falta \(argument.name): \(argument.help)\n  Uso: rinde \(verb.name) \(verb.argumentLine)\n"
        + seeHelp(verb)
    )
  }

  static func unknownVerb(_ word: String, _ verbs: [Verb]) -> Failure {
    let nearest = NearestNames(verbs.map(\.name)).nearest(to: word).first
    let hint = nearest.map { " ¿Quiso decir «\($0)»?" } ?? ""
    return Failure(
      .usage,
      "No existe la orden «\(word)».\(hint)\n  Vea las órdenes con: rinde --ayuda"
    )
  }

  static func badArgument(_ name: String, _ value: String, expected: String) -> Failure {
    Failure(.usage, "\(name): se leyó «\(value)», se esperaba \(expected).")
  }

  static func badValue(_ option: String, _ value: String, expected: String) -> Failure {
    Failure(.usage, "--\(option): se leyó «\(value)», se esperaba \(expected).")
  }

  static func unknownFigure(
    _ id: String,
    in place: String,
    among figures: [String]
  ) -> Failure {
    let nearest = NearestNames(figures).nearest(to: id)
    let hint = nearest.isEmpty ? "" : "\n  Parecidas: \(nearest.joined(separator: ", "))"
    return Failure(.usage, "No hay una cifra «\(id)» en \(place).\(hint)")
  }

  static func foreignOption(_ option: String, _ destination: String) -> Failure {
    Failure(
      .usage,
      "El informe \(destination) no recibe --\(option).\n  Vea la ayuda con: rinde informe --ayuda"
    )
  }

  /// Two options of a report that contradict each other.
  static func contradiction(_ one: String, _ other: String) -> Failure {
    Failure(
      .usage,
      "--\(one) no va con --\(other).\n  Vea la ayuda con: rinde informe --ayuda"
    )
  }

  static let purpose = "Rinde: indicadores y reportes para la rendición de cuentas."

  /// The help of the whole command.
  static func help(_ verbs: [Verb]) -> String {
    let width = verbs.map(\.name.count).max() ?? 0
    let list = verbs.map { verb in
      "  " + verb.name.padding(to: width + 2) + verb.summary
    }
    return """
      \(purpose)

      Uso: rinde ORDEN [ARGUMENTOS] [OPCIONES]

      Órdenes:
      \(list.joined(separator: "\n"))

      Para empezar de cero, cree una carpeta con los libros para llenar:
        rinde iniciar mi-entidad --plantilla alcaldia
      Si ya tiene su plan en una carpeta, revísela:
        rinde revisar mi-entidad
      Ayuda de una orden:
        rinde ORDEN --ayuda
      """
  }

  /// The help of one verb.
  static func help(_ verb: Verb) -> String {
    let words = [verb.name, verb.argumentLine, verb.options.isEmpty ? "" : "[OPCIONES]"]
    let usage = words.filter { !$0.isEmpty }.joined(separator: " ")
    var parts = ["\(verb.summary)\n", "Uso: rinde \(usage)\n"]
    let options = verb.options.map { option in
      (option.value.map { "--\(option.name) \($0)" } ?? "--\(option.name)", option.help)
    }
    let arguments = verb.arguments.map { ($0.name, $0.help) }
    let width = (options + arguments).map(\.0.count).max() ?? 0
    if !arguments.isEmpty { parts.append(block("Argumentos:", arguments, width)) }
    if !options.isEmpty { parts.append(block("Opciones:", options, width)) }
    if !verb.examples.isEmpty {
      let examples = verb.examples.map { "  \($0.line)\n      \($0.effect)" }
      parts.append((["Ejemplos:"] + examples).joined(separator: "\n"))
    }
    return parts.joined(separator: "\n")
  }

  private static func block(_ title: String, _ rows: [(String, String)], _ width: Int) -> String {
    ([title] + rows.map { "  " + $0.0.padding(to: width + 2) + $0.1 }).joined(separator: "\n")
      + "\n"
  }

  private static func takes(_ verb: Verb) -> String {
    verb.arguments.isEmpty ? "no recibe nada" : "recibe \(verb.argumentLine)"
  }

  private static func seeHelp(_ verb: Verb) -> String {
    "  Vea la ayuda con: rinde \(verb.name) --ayuda"
  }
}

extension String {
  /// The text with spaces behind it up to a number of characters.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// The text with spaces before it up to a number of characters.
  func rightAligned(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }

  /// The text, or its beginning and an ellipsis when it is longer.
  func shortened(to width: Int) -> String {
    count <= width ? self : String(prefix(max(1, width - 1))) + "…"
  }
}
