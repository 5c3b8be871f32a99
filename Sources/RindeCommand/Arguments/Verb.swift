/// One word that `rinde` understands: what it takes, what it does, how it is run.
struct Verb: Sendable {
  /// A word that must stand in a given place.
  struct Argument: Sendable {
    let name: String
    let help: String

    /// Whether the verb can do without it; only the last ones can.
    var isOptional = false

    /// What it may be; `nil` for what its name says.
    var accepts: AcceptedWord?

    /// What it may be, for completions.
    var accepted: AcceptedWord { accepts ?? AcceptedWord(placeholder: name) }
  }

  /// A word with two hyphens.
  struct Option: Sendable {
    let name: String
    /// What follows it; `nil` for a switch.
    let value: String?
    let help: String

    /// What the value may be; `nil` for what ``value`` says.
    var accepts: AcceptedWord?

    /// What the value may be, for completions; `nil` for a switch.
    var accepted: AcceptedWord? { value.map { accepts ?? AcceptedWord(placeholder: $0) } }
  }

  let name: String

  /// One line for the list of verbs.
  let summary: String

  let arguments: [Argument]

  let options: [Option]

  /// Complete command lines with what they do.
  let examples: [(line: String, effect: String)]

  let run: @Sendable (ParsedArguments, Console) throws(Failure) -> ExitCode
}

extension Verb {
  /// The switch that every verb takes, and the command itself.
  static let helpOption = "--ayuda"

  /// The options that may stand in the place of a verb.
  static let topOptions = [helpOption, "--version"]

  /// Its arguments as a usage line shows them.
  var argumentLine: String {
    arguments.map { $0.isOptional ? "[\($0.name)]" : $0.name }.joined(separator: " ")
  }

  /// The sheet of the plan, for books with several.
  static let sheet = Option(
    name: "hoja",
    value: "NOMBRE",
    help: "la hoja del libro que tiene el plan (la primera visible con datos)."
  )
}
