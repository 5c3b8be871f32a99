/// The cells of a Python file in percent format, as editors and jupytext know it.
///
/// A line `# %%` begins a cell of code and `# %% [markdown]` one of text, whose lines are comments;
/// `tags=["parameters"]` may follow. What stands before the first such line is about the file and
/// belongs to no cell; blank lines at the ends of a cell are not part of it.
struct PercentScript {
  let cells: [NotebookCell]

  private static let mark = "# %%"

  init(_ text: String) {
    var cells: [NotebookCell] = []
    var heading: Substring?
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix(Self.mark) else {
        lines.append(line)
        continue
      }
      if let heading { cells.append(Self.cell(heading, lines)) }
      heading = line.dropFirst(Self.mark.count)
      lines = []
    }
    if let heading { cells.append(Self.cell(heading, lines)) }
    self.cells = cells.filter { !$0.source.isEmpty }
  }

  private static func cell(_ heading: Substring, _ lines: [Substring]) -> NotebookCell {
    let isText = heading.contains("[markdown]")
    let lines = isText ? lines.map(text) : lines.map(String.init)
    let rest = lines.drop(while: \.isEmpty)
    let last = rest.lastIndex { !$0.isEmpty } ?? rest.startIndex
    return NotebookCell(
      role: isText ? .markdown : .code,
      tags: tags(heading),
      source: rest.isEmpty ? "" : rest[...last].joined(separator: "\n")
    )
  }

  /// A line of text without what makes it a comment.
  private static func text(_ line: Substring) -> String {
    guard line.hasPrefix("#") else { return String(line) }
    let rest = line.dropFirst()
    return String(rest.hasPrefix(" ") ? rest.dropFirst() : rest)
  }

  private static func tags(_ heading: Substring) -> [String] {
    let list = heading.split(separator: "[").last { $0.contains("\"") }?.prefix { $0 != "]" }
    let parts = (list ?? "").split(separator: "\"", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
  }
}
