/// The DIVIPOLA codes of a cell of the plan, with `;`, `,` or blanks between them.
struct TerritoryList: Hashable {
  /// Each once, in the order of the cell.
  private(set) var codes: [String] = []

  /// Those that had lost their leading zero, as they are used.
  private(set) var padded: [String] = []

  /// What is no code.
  private(set) var unreadable: [String] = []

  init(_ text: String) {
    for part in text.split(whereSeparator: { $0 == ";" || $0 == "," || $0.isWhitespace }) {
      switch Divipola.read(String(part)) {
      case .code(let code): add(code)
      case .padded(let code):
        padded.append(code)
        add(code)
      case .unreadable: unreadable.append(String(part))
      }
    }
  }

  private mutating func add(_ code: String) {
    if !codes.contains(code) { codes.append(code) }
  }

  var findings: [PlanFinding.Kind] {
    (padded.isEmpty ? [] : [.paddedTerritories(padded)])
      + (unreadable.isEmpty ? [] : [.unreadableTerritories(unreadable)])
  }
}
