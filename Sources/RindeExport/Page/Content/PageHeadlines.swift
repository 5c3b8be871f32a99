internal import RindeReport

/// The figures that a reader should know first, large and each with its base.
struct PageHeadlines {
  let report: Report

  /// Nothing for a report without such figures.
  var markup: [Markup] {
    guard !report.headlines.isEmpty else { return [] }
    return [
      .tag(
        "section",
        [.init("id", PagePlace.headlines)],
        [
          .tag("h2", [], PageTexts.headlines),
          .tag("ul", [.init("class", "titulares")], report.headlines.map(item)),
        ]
      )
    ]
  }

  private func item(_ headline: Headline) -> Markup {
    // The zone says in words what the tone of the figure would say in colour.
    let plain = Cell(
      headline.cell.value,
      places: headline.cell.places,
      kind: headline.cell.kind,
      figure: headline.cell.figure
    )
    let head: [Markup] = [
      .tag("p", [.init("class", "rotulo")], headline.label),
      .tag(
        "p",
        [.init("class", "valor")],
        FigureMarkup(cell: plain, columnKind: headline.kind).markup
      ),
    ]
    var foot: [Markup] = []
    if let zone = headline.zone {
      let tone = headline.cell.tone?.className ?? Cell.Tone.neutral.className
      foot.append(
        .tag(
          "p",
          [.init("class", "zona")],
          [.tag("span", [.init("class", "tono \(tone)")], zone)]
        )
      )
    }
    foot.append(.tag("p", [.init("class", "base")], headline.base))
    if case .missing(let missing) = headline.cell.value,
      let meaning = PageTexts.meaning(of: missing)
    {
      foot.append(.tag("p", [.init("class", "base")], meaning))
    }
    return .tag("li", [], head + [.tag("div", [], foot)])
  }
}
