import Testing

@testable import RindeCommand

@Suite("The table of the verbs")
struct CommandTableTests {
  private static let bash = run("completar", "bash").output
  private static let zsh = run("completar", "zsh").output
  private static let manual = run("manual").output.replacing("\\-", with: "-")

  @Test("is told whole by the help of the command and of each verb")
  func help() {
    let list = run("--ayuda").output
    for verb in Rinde.verbs {
      #expect(list.contains("  \(verb.name) "))
      let text = run(verb.name, "--ayuda").output
      for argument in verb.arguments {
        #expect(text.contains(argument.name) && text.contains(argument.help))
      }
      for option in verb.options {
        #expect(text.contains("--\(option.name)") && text.contains(option.help))
      }
      for example in verb.examples { #expect(text.contains(example.line)) }
    }
  }

  @Test("is told whole by the manual page")
  func manual() {
    for verb in Rinde.verbs {
      let part = section(of: verb)
      #expect(part.contains(roff(verb.summary)))
      for argument in verb.arguments {
        #expect(part.contains("\\fI\(argument.name)\\fR\n\(roff(argument.help))"))
      }
      for option in verb.options {
        let value = option.value.map { " \\fI\($0)\\fR" } ?? ""
        #expect(part.contains("\\fB--\(option.name)\\fR\(value)\n\(roff(option.help))"))
      }
      for example in verb.examples { #expect(part.contains(roff(example.line))) }
    }
    for code in ExitCode.allCases { #expect(Self.manual.contains("\\fB\(code.rawValue)\\fR")) }
  }

  @Test("is told whole by the scripts that complete words")
  func completions() {
    for verb in Rinde.verbs {
      #expect(Self.zsh.contains("'\(verb.name):\(shell(verb.summary))'"))
      #expect(Self.bash.contains(" \(verb.name) "))
      let names = (verb.options.map(\.name) + ["ayuda"]).map { "--\($0)" }
      #expect(
        Self.bash.contains("\(verb.name)) options='\(names.joined(separator: " "))' ;;")
      )
      for option in verb.options {
        #expect(Self.bash.contains("'\(verb.name) --\(option.name)') kind='"))
        let mark = option.value == nil ? "[" : "=["
        #expect(Self.zsh.contains("'--\(option.name)\(mark)"))
      }
      for (index, argument) in verb.arguments.enumerated() {
        #expect(Self.bash.contains("'\(verb.name) \(index + 1)') kind='"))
        #expect(Self.zsh.contains(":\(argument.name):"))
      }
    }
  }

  @Test("says what a word may be: a closed list, a folder, a file or what only the user knows")
  func accepted() {
    #expect(AcceptedWord(placeholder: "texto|csv|json") == .oneOf(["texto", "csv", "json"]))
    #expect(AcceptedWord(placeholder: "CARPETA") == .folder)
    #expect(AcceptedWord(placeholder: "RUTA") == .file)
    #expect(AcceptedWord(placeholder: "AAAA") == .anything)
    #expect(Self.bash.contains("'revisar --formato') kind='lista texto json'"))
    #expect(Self.bash.contains("'revisar --proponer') kind='nada'"))
    #expect(Self.bash.contains("'revisar 1') kind='archivo'"))
    #expect(Self.bash.contains("'informe 2') kind='carpeta'"))
    #expect(Self.bash.contains("'informe 1') kind='lista planeacion "))
  }

  @Test("names only verbs of the table in its examples, with options that they have")
  func examples() throws {
    for verb in Rinde.verbs {
      for example in verb.examples {
        let line = try #require(example.line.firstRange(of: "rinde \(verb.name)"))
        let words = example.line[line.upperBound...].split(separator: " ")
        for word in words where word.hasPrefix("--") {
          #expect(verb.options.contains { "--\($0.name)" == word })
        }
      }
    }
  }

  @Test("refuses a shell that it does not know")
  func unknownShell() {
    let result = run("completar", "fish")
    #expect(result.code == .usage)
    #expect(result.messages == "TERMINAL: se leyó «fish», se esperaba bash o zsh.\n")
  }

  /// What the manual says of a verb, to the next one.
  private func section(of verb: Verb) -> Substring {
    let heading = ".SS \"rinde \(verb.name)"
    guard
      let start = Self.manual.firstRange(of: heading + " ") ?? Self.manual.firstRange(of: heading)
    else { return "" }
    let rest = Self.manual[start.upperBound...]
    return rest[..<(rest.firstRange(of: "\n.S")?.lowerBound ?? rest.endIndex)]
  }

  /// By the rules of groff_man(7): these marks mean something else, or print as something else.
  private func roff(_ text: String) -> String {
    text.replacing("'", with: "\\(aq").replacing("~", with: "\\(ti")
  }

  private func shell(_ text: String) -> String { text.replacing("'", with: "'\\''") }
}
