internal import RindeReport

/// Lines of running text as markup: facts as a list of terms, links as a list, the rest as it comes.
struct LinesMarkup {
  let lines: [Line]
  let outline: PageOutline

  /// The element of the headings among them: `h3`.
  let heading: String

  var markup: [Markup] {
    var result: [Markup] = []
    var facts: [Markup] = []
    var links: [Markup] = []
    func settle() {
      if !facts.isEmpty { result.append(.tag("dl", [.init("class", "datos")], facts)) }
      if !links.isEmpty { result.append(.tag("ul", [.init("class", "enlaces")], links)) }
      facts = []
      links = []
    }
    for line in lines {
      switch line.role {
      case .fact(let label):
        if facts.isEmpty { settle() }
        facts.append(.tag("div", [], [.tag("dt", [], label), .tag("dd", [], line.text)]))
      case .sheetLink(let name):
        if links.isEmpty { settle() }
        links.append(.tag("li", [], [outline.link(line.text, to: .sheet(name))]))
      case .link(let address):
        if links.isEmpty { settle() }
        links.append(.tag("li", [], [outline.link(line.text, to: .address(address))]))
      case .heading:
        settle()
        result.append(.tag(heading, [], line.text))
      case .paragraph:
        settle()
        result.append(.tag("p", [], line.text))
      }
    }
    settle()
    return result
  }
}

extension PageOutline {
  /// A text that leads somewhere, or only the text where nothing can be followed.
  func link(_ text: String, to target: Cell.Target) -> Markup {
    guard let address = address(of: target) else { return .text(text) }
    return .tag("a", [.init("href", address)], text)
  }

  /// The lines that a page shows, without those that lead to the contents below them.
  func shown(_ lines: [Line]) -> [Line] {
    lines.filter { line in
      guard line.place != .workbook, !line.text.isEmpty else { return false }
      guard case .sheetLink(let name) = line.role else { return true }
      return address(of: .sheet(name)) != "#" + PagePlace.contents
    }
  }
}
