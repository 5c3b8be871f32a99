internal import RindeReport

/// What a cell says as markup: a figure with its identifier and exact value, and its tone.
struct FigureMarkup {
  let cell: Cell
  let columnKind: Column.Kind

  /// Nothing for a blank cell that is no figure.
  var markup: [Markup] {
    let display = cell.display(in: columnKind)
    var markup = Markup.text(display.text)
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
    return [.tag("span", [.init("class", "tono \(tone.className)")], [markup])]
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
