/// The command `rinde`: its verbs, and how a command line becomes a run.
public enum Rinde {
  /// As printed by `--version` and on covers.
  public static let version = "0.1.0"

  static let verbs: [Verb] = [
    Initiate.verb, Review.verb, Indicators.verb, SurveyVerb.verb, SocialVerb.verb, ReportVerb.verb,
    NotebookVerb.verb, Explain.verb, Verify.verb, Doctor.verb, CompletionVerb.verb, ManualVerb.verb,
  ]

  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - words: What stands behind the program's name.
  ///   - console: Where it writes.
  /// - Returns: How it ended.
  public static func run(_ words: [String], console: Console) -> ExitCode {
    guard let display = console.display else { return answer(words, console) }
    return display.during { answer(words, console) }
  }

  private static func answer(_ words: [String], _ console: Console) -> ExitCode {
    do {
      return try dispatch(words, console)
    } catch {
      console.tell(error.message)
      return error.code
    }
  }

  private static func dispatch(_ words: [String], _ console: Console) throws(Failure) -> ExitCode {
    guard let word = words.first else {
      console.print(Welcome(folder: ".").text)
      return .done
    }
    guard !["--ayuda", "--help", "-h", "ayuda"].contains(word) else {
      console.print(UsageTexts.help(verbs))
      return .done
    }
    guard !["--version", "--versión"].contains(word) else {
      console.print("rinde \(version)")
      return .done
    }
    guard let verb = verbs.first(where: { $0.name == word }) else {
      throw UsageTexts.unknownVerb(word, verbs)
    }
    let rest = Array(words.dropFirst())
    guard !rest.contains(where: { ["--ayuda", "--help", "-h"].contains($0) }) else {
      console.print(UsageTexts.help(verb))
      return .done
    }
    return try verb.run(ParsedArguments(rest, for: verb), console)
  }
}
