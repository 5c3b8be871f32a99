extension CodebookProposal {
  /// The name of the column of weights, where the file has one.
  package var weights: String? { leftOut.first { $0.role == .weight }?.heading }

  /// `diccionario.csv` as Excel opens it: UTF-8 with its mark, semicolons, CRLF.
  package var csv: [UInt8] {
    let header = CodebookField.allCases.filter { $0 != .order && $0 != .condition }.map(\.heading)
    let lines = [header] + rows.map(cells)
    let text = lines.map { $0.map(Self.quoted).joined(separator: ";") + "\r\n" }.joined()
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
  }

  private func cells(_ row: Row) -> [String] {
    [
      row.id, row.text, row.kind, row.code, row.label, row.missing, row.isOther ? "sí" : "",
      row.isExclusive ? "sí" : "", row.section, row.scaleMinimum, row.scaleMaximum, row.review,
    ]
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ";\"\n\r\r\n,\t".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// `encuesta.json` with what has to be confirmed in comments.
  package var settingsJSON: String { SurveyProposalTexts.settings(file: file, weights: weights) }
}
