/// `rinde completar`: the script by which a shell completes the command's words.
enum CompletionVerb {
  static let verb: Verb = Verb(
    name: "completar",
    summary: "Escribe el guion con que bash o zsh completan las órdenes con el tabulador.",
    arguments: [
      .init(
        name: "TERMINAL",
        help: "bash o zsh.",
        accepts: .oneOf(Shell.allCases.map(\.rawValue))
      )
    ],
    options: [],
    examples: [
      (
        "echo 'source <(rinde completar bash)' >> ~/.bashrc",
        "completa en bash, desde la próxima terminal"
      ),
      (
        "echo 'source <(rinde completar zsh)' >> ~/.zshrc",
        "lo mismo en zsh, si allí ya se llamó a compinit"
      ),
    ],
    run: run
  )

  /// The shells that are served.
  enum Shell: String, CaseIterable {
    case bash
    case zsh
  }

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(Failure)
    -> ExitCode
  {
    let name = arguments[argument: "TERMINAL"]
    switch Shell(rawValue: name) {
    case .bash: console.write(BashCompletion(verbs: Rinde.verbs).script)
    case .zsh: console.write(ZshCompletion(verbs: Rinde.verbs).script)
    case nil: throw UsageTexts.badArgument("TERMINAL", name, expected: "bash o zsh")
    }
    return .done
  }
}
