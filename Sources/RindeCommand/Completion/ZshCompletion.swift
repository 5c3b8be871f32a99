/// The script that completes in zsh, from the table of the verbs.
struct ZshCompletion {
  let verbs: [Verb]

  var script: String {
    """
    #compdef rinde
    # \(CompletionTexts.heading("zsh"))

    _rinde() {
      local curcontext="$curcontext" context state state_descr line
      typeset -A opt_args
      local -a ordenes
      ordenes=(
    \(verbs.map { "    \(Self.quoted("\($0.name):\($0.summary)"))" }.joined(separator: "\n"))
      )
      _arguments -C \\
    \(Verb.topOptions.map { "    \(Self.quoted("(- *)" + $0 + "[\(CompletionTexts.option($0))]")) \\" }
      .joined(separator: "\n"))
        '1:orden:->orden' \\
        '*:: :->palabras'
      case $state in
        orden) _describe -t commands orden ordenes ;;
        palabras)
          case $words[1] in
    \(verbs.map(arguments).joined(separator: "\n"))
          esac
          ;;
      esac
    }

    if [[ $funcstack[1] == _rinde ]]; then
      _rinde "$@"
    else
      compdef _rinde rinde
    fi

    """
  }

  private func arguments(of verb: Verb) -> String {
    let help = "(- *)\(Verb.helpOption)[\(CompletionTexts.option(Verb.helpOption))]"
    let words =
      verb.options.map(Self.specification) + [help]
      + verb.arguments.enumerated().map { index, argument in
        let colons = argument.isOptional ? "::" : ":"
        return "\(index + 1)\(colons)\(argument.name):\(Self.action(argument.accepted))"
      }
    let lines = words.map { "          \(Self.quoted($0))" }.joined(separator: " \\\n")
    return "        \(verb.name))\n          _arguments \\\n\(lines)\n          ;;"
  }

  private static func specification(_ option: Verb.Option) -> String {
    let help = escaped(option.help, "[]")
    guard let value = option.value, let accepted = option.accepted else {
      return "--\(option.name)[\(help)]"
    }
    let name = value.contains("|") ? option.name : value
    return "--\(option.name)=[\(help)]:\(escaped(name, ":")):\(action(accepted))"
  }

  private static func action(_ accepted: AcceptedWord) -> String {
    switch accepted {
    case .anything: " "
    case .folder: "_files -/"
    case .file: "_files"
    case .oneOf(let words): "(\(words.joined(separator: " ")))"
    }
  }

  private static func escaped(_ text: String, _ marks: String) -> String {
    String(text.flatMap { marks.contains($0) || $0 == "\\" ? ["\\", $0] : [$0] })
  }

  /// The text as one word of the shell.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
