internal import RindeReport

/// What a notebook says of its report, by the marks of the templates.
struct NotebookWords {
  private let words: [(mark: String, text: String)]

  /// - Parameters:
  ///   - notebook: What it holds.
  ///   - data: Its files of data with their titles, in order.
  ///   - program: The version that wrote it.
  init(_ notebook: Notebook, data: [(path: String, title: String)], program: String) {
    let report = notebook.report
    let files = data.map { "- `\($0.path)`: \(Self.sentence($0.title))" }
    words = [
      ("titulo", Self.markdown(report.title)),
      ("entidad", Self.markdown(report.author)),
      ("aviso", report.banner.map { "> **\(Self.markdown($0))**" } ?? ""),
      ("hechos", notebook.facts.compactMap(Self.fact).joined(separator: "\n")),
      ("archivos", files.joined(separator: "\n")),
      ("alcance", NotebookTexts.reach(of: notebook)),
      ("analisis", NotebookTexts.name(of: notebook.analysis)),
      ("metodo", NotebookTexts.method(of: notebook.analysis)),
      ("parametros", notebook.parameters.map(Self.parameter).joined(separator: "\n")),
      ("programa", "Rinde \(program)"),
    ]
  }

  /// The text with words in the place of marks; lines that are left empty disappear with them.
  func filled(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let filled = words.reduce(String(line)) { line, word in
        Self.replacing("{{\(word.mark)}}", with: word.text, in: line)
      }
      if filled.isEmpty, !line.isEmpty { continue }
      lines.append(filled)
    }
    return lines.joined(separator: "\n")
  }

  private static func fact(_ line: Line) -> String? {
    guard line.place != .workbook else { return nil }
    return switch line.role {
    case .fact(let label): "- **\(markdown(label)):** \(markdown(line.text))"
    case .paragraph: "- \(markdown(line.text))"
    case .heading, .sheetLink, .link: nil
    }
  }

  private static func parameter(_ parameter: Notebook.Parameter) -> String {
    "\(parameter.name) = \(parameter.literal)  # \(parameter.meaning)"
  }

  /// A title as a sentence: one that asks has its end already.
  private static func sentence(_ title: String) -> String {
    title.hasSuffix("?") ? markdown(title) : markdown(title) + "."
  }

  /// Text that no program takes for markup: one line, its signs escaped.
  private static func markdown(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "$", "|", "#": result += "\\\(character)"
      case _ where character.isNewline: result += " "
      default: result.append(character)
      }
    }
  }

  private static func replacing(_ mark: String, with word: String, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: mark) {
      result += rest[..<range.lowerBound] + word
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
