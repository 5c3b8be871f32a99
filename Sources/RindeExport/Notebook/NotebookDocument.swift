/// Cells as a Jupyter notebook that nobody has run: nbformat 4.5.
///
/// The format is that of the JSON schema `nbformat.v4.5`, which asks for an identifier in each cell.
struct NotebookDocument {
  let cells: [NotebookCell]

  /// The file, with a line end as its last byte.
  func bytes() throws(ExportError) -> [UInt8] { Array((try document().rendered() + "\n").utf8) }

  private func document() throws(ExportError) -> JSONValue {
    let identifiers = try CellIdentifiers(of: cells)
    return .object([
      .init("cells", .array(zip(cells, identifiers.values).map(Self.cell))),
      .init("metadata", Self.metadata),
      .init("nbformat", .integer(4)),
      .init("nbformat_minor", .integer(5)),
    ])
  }

  private static func cell(_ cell: NotebookCell, _ identifier: String) -> JSONValue {
    let tags: [JSONValue.Member] =
      cell.tags.isEmpty ? [] : [.init("tags", .array(cell.tags.map(JSONValue.text)))]
    let isCode = cell.role == .code
    let members: [JSONValue.Member?] = [
      .init("cell_type", .text(cell.role.rawValue)),
      isCode ? .init("execution_count", .null) : nil,
      .init("id", .text(identifier)),
      .init("metadata", .object(tags)),
      isCode ? .init("outputs", .array([])) : nil,
      .init("source", .array(lines(of: cell.source).map(JSONValue.text))),
    ]
    return .object(members.compactMap(\.self))
  }

  /// The lines of a text, each but the last with its end.
  private static func lines(of text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast().map { "\($0)\n" } + lines.suffix(1).map(String.init)
  }

  private static var metadata: JSONValue {
    .object([
      .init(
        "kernelspec",
        .object([
          .init("display_name", .text("Python 3")),
          .init("language", .text("python")),
          .init("name", .text("python3")),
        ])
      ),
      .init(
        "language_info",
        .object([
          .init("file_extension", .text(".py")),
          .init("mimetype", .text("text/x-python")),
          .init("name", .text("python")),
        ])
      ),
    ])
  }
}
