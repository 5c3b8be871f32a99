/// The manual page, from the table of the verbs.
struct ManualPage {
  let verbs: [Verb]

  /// The page for `man`, in UTF-8.
  var roff: String {
    ([
      "'\\\" -*- coding: UTF-8 -*-",
      ".TH RINDE 1 \"\" \(Roff.argument("Rinde \(Rinde.version)")) "
        + Roff.argument(ManualTexts.manual),
      // Spanish words would be broken by the rules of English.
      ".nr HY 0", ".hy 0", ".ad l",
      section(ManualTexts.name), Roff.text("rinde - \(ManualTexts.purpose)"),
      section(ManualTexts.synopsis), synopsis,
      section(ManualTexts.description), paragraphs(ManualTexts.about),
      section(ManualTexts.verbs),
    ] + verbs.map(part) + [
      section(ManualTexts.exit), exits,
      section(ManualTexts.environment), items(ManualTexts.variables),
      section(ManualTexts.files), items(ManualTexts.folder),
    ]).joined(separator: "\n") + "\n"
  }

  private func section(_ title: String) -> String { ".SH \(Roff.argument(title))" }

  private var synopsis: String {
    "\(Roff.bold("rinde")) \(Roff.italic("ORDEN")) [\(Roff.italic("ARGUMENTOS"))] "
      + "[\(Roff.italic("OPCIONES"))]\n.br\n\(Roff.bold("rinde --ayuda"))\n.br\n"
      + Roff.bold("rinde --version")
  }

  private func paragraphs(_ texts: [String]) -> String {
    texts.map(Roff.text).joined(separator: "\n.PP\n")
  }

  private var exits: String {
    ExitCode.allCases.map { code in
      Roff.item(Roff.bold("\(code.rawValue)"), ManualTexts.meaning(of: code))
    }.joined(separator: "\n")
  }

  private func items(_ items: [(String, String)]) -> String {
    items.map { Roff.item(Roff.bold($0.0), $0.1) }.joined(separator: "\n")
  }

  /// What one verb takes and does, with its examples.
  private func part(of verb: Verb) -> String {
    let words = ["rinde \(verb.name)", verb.argumentLine, verb.options.isEmpty ? "" : "[OPCIONES]"]
    let usage = words.filter { !$0.isEmpty }.joined(separator: " ")
    let arguments = verb.arguments.map { Roff.item(Roff.italic($0.name), $0.help) }
    let options = verb.options.map { option in
      let value = option.value.map { " \(Roff.italic($0))" } ?? ""
      return Roff.item(Roff.bold("--\(option.name)") + value, option.help)
    }
    let examples = verb.examples.map { example in
      ".PP\n.EX\n\(Roff.text(example.line))\n.EE\n.RS\n\(Roff.text(example.effect))\n.RE"
    }
    return
      ([".SS \(Roff.argument(usage))", Roff.text(verb.summary)] + arguments + options + examples)
      .joined(separator: "\n")
  }
}
