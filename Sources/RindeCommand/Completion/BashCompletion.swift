/// The script that completes in bash, from the table of the verbs.
///
/// It needs nothing but bash 4: names of files and folders are left to the shell itself, which knows
/// how to quote blanks and accents.
struct BashCompletion {
  let verbs: [Verb]

  var script: String {
    """
    # \(CompletionTexts.heading("bash"))

    _rinde_opciones() {
      options='\(Verb.helpOption)'
      case $1 in
    \(verbs.map(options).joined(separator: "\n"))
      esac
    }

    _rinde_recibe() {
      kind=
      case $1 in
    \(verbs.flatMap(rules).joined(separator: "\n"))
      esac
    }

    \(Self.driver.replacing("ORDENES", with: (verbs.map(\.name) + Verb.topOptions).joined(separator: " ")))

    """
  }

  private func options(of verb: Verb) -> String {
    let names = verb.options.map { "--\($0.name)" } + [Verb.helpOption]
    return "    \(verb.name)) options='\(names.joined(separator: " "))' ;;"
  }

  private func rules(of verb: Verb) -> [String] {
    verb.arguments.enumerated().map { index, argument in
      rule("\(verb.name) \(index + 1)", argument.accepted)
    }
      + verb.options.map { option in
        rule("\(verb.name) --\(option.name)", option.accepted)
      }
  }

  private func rule(_ key: String, _ accepted: AcceptedWord?) -> String {
    "    '\(key)') kind='\(Self.kind(accepted))' ;;"
  }

  private static func kind(_ accepted: AcceptedWord?) -> String {
    switch accepted {
    case nil: "nada"
    case .anything: "valor"
    case .folder: "carpeta"
    case .file: "archivo"
    case .oneOf(let words): "lista \(words.joined(separator: " "))"
    }
  }

  /// What looks at the line: which word is being written, and what may stand there.
  private static let driver = #"""
    _rinde() {
      local cur=${COMP_WORDS[COMP_CWORD]} verb= pending= prefix= only= kind= options= word i
      local position=1
      COMPREPLY=()
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ -z $verb ]]; then
          verb=$word
        elif [[ -n $pending ]]; then
          [[ $word == = ]] || pending=
        elif [[ $word == -- && -z $only ]]; then
          only=1
        elif [[ $word == --* && -z $only ]]; then
          _rinde_recibe "$verb $word"
          [[ $kind == nada || $word == *=* ]] || pending=$word
        else
          position=$((position + 1))
        fi
      done
      if [[ -n $pending ]]; then
        if [[ $cur == = ]]; then cur=; fi
      elif [[ $cur == --*=* && -z $only ]]; then
        pending=${cur%%=*} prefix=${cur%%=*}= cur=${cur#*=}
      fi
      kind=
      if [[ -z $verb ]]; then
        kind='lista ORDENES'
      elif [[ -n $pending ]]; then
        _rinde_recibe "$verb $pending"
      else
        [[ $cur == -* && -z $only ]] || _rinde_recibe "$verb $position"
        if [[ -z $kind && -z $only ]]; then
          _rinde_opciones "$verb"
          kind="lista $options"
        fi
      fi
      case $kind in
        carpeta) compopt -o dirnames 2>/dev/null ;;
        archivo) compopt -o default 2>/dev/null ;;
        lista\ *) mapfile -t COMPREPLY < <(compgen -P "$prefix" -W "${kind#lista }" -- "$cur") ;;
      esac
    }

    complete -F _rinde rinde
    """#
}
