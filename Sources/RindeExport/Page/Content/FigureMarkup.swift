internal import RindeReport

/// What a cell says as markup: a figure with its identifier and exact value, and its tone.
struct FigureMarkup {
  let cell: Cell
  let columnKind: Column.Kind

  /// Characters of a state that stays on one line, however narrow its column.
  private static let shortTone = 15

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
    let isShort = display.text.count <= Self.shortTone
    return [
      .tag("span", [.init("class", "tono \(tone.className)" + (isShort ? " corto" : ""))], [markup])
    ]
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
