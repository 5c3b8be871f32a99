internal import RindeReport

/// What a cell says as markup: a figure with its identifier and exact value, and its tone.
struct FigureMarkup {
  let cell: Cell
  let columnKind: Column.Kind

  /// Characters of a state that stays on one line, however narrow its column, and of one that does
  /// so where no sentences need the room.
  private static let (short, middling) = (18, 24)

  /// Nothing for a blank cell that is no figure.
  var markup: [Markup] {
    let display = cell.display(in: columnKind)
    let text = cell.tone == nil ? display.text : Self.bound(display.text)
    var markup = Markup.text(text)
    if let figure = cell.figure {
      markup = .tag(
        "data",
        [
          .init("class", "cifra"), .init("data-cifra", figure), .init("value", display.value),
        ],
        [markup]
      )
    } else if display.text.isEmpty {
      return []
    }
    guard let tone = cell.tone, !display.text.isEmpty else { return [markup] }
    let length = display.text.count
    let size = length <= Self.short ? " corto" : length <= Self.middling ? " mediano" : ""
    return [.tag("span", [.init("class", "tono \(tone.className)\(size)")], [markup])]
  }

  /// A state in which no line ends after a particle: `Vencida` above `sin cumplir`.
  private static func bound(_ state: String) -> String {
    let words = state.split(separator: " ", omittingEmptySubsequences: false)
    return words.dropFirst().reduce(String(words.first ?? "")) { text, word in
      let isParticle = (text.split { $0 == " " || $0 == "\u{A0}" }.last?.count ?? 0) <= 3
      return text + (isParticle ? "\u{A0}" : " ") + word
    }
  }
}

extension Cell.Tone {
  /// Its class in the style sheet.
  var className: String {
    switch self {
    case .good: "bueno"
    case .fair: "regular"
    case .poor: "malo"
    case .neutral: "neutro"
    }
  }
}
