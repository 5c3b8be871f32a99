/// The words of a command line, sorted by what the verb takes.
struct ParsedArguments {
  private let positions: [String: String]
  private let options: [String: String]

  /// Sorts the words.
  ///
  /// - Parameters:
  ///   - words: What stands behind the verb.
  ///   - verb: What is allowed.
  /// - Throws: A usage failure that names the word and what was expected.
  init(_ words: [String], for verb: Verb) throws(Failure) {
    var positions: [String: String] = [:]
    var options: [String: String] = [:]
    var rest = words[...]
    var onlyPositions = false
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), word.count > 2, !onlyPositions else {
        if word == "--" {
          onlyPositions = true
          continue
        }
        guard positions.count < verb.arguments.count else {
          throw UsageTexts.extraWord(word, verb)
        }
        positions[verb.arguments[positions.count].name] = word
        continue
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1).map(String.init)
      guard let option = verb.options.first(where: { $0.name == parts[0] }) else {
        throw UsageTexts.unknownOption(word, verb)
      }
      guard option.value != nil else {
        guard parts.count == 1 else { throw UsageTexts.unknownOption(word, verb) }
        options[option.name] = ""
        continue
      }
      guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
        throw UsageTexts.missingValue(option, verb)
      }
      options[option.name] = value
    }
    self.positions = positions
    self.options = options
    if let missing = verb.arguments.dropFirst(positions.count).first(where: { !$0.isOptional }) {
      throw UsageTexts.missingArgument(missing, verb)
    }
  }

  /// An argument that the verb demands.
  subscript(argument name: String) -> String { positions[name] ?? "" }

  /// An argument that the verb can do without; `nil` when it was not given.
  subscript(optional name: String) -> String? { positions[name] }

  /// The value of an option; `nil` when it was not given.
  subscript(option name: String) -> String? { options[name] }

  /// Whether a switch was given.
  func has(_ name: String) -> Bool { options[name] != nil }
}
