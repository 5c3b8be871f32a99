internal import RindeReport

/// A sheet of the report as a section of its page.
struct PageSection {
  let section: PageOutline.Section
  let outline: PageOutline

  private var sheet: Sheet { section.sheet }

  private var title: String { outline.report.pageTitle(sheet.title) }

  var markup: Markup {
    let introduction = (sheet.pageIntroduction ?? sheet.introduction).map { sentence in
      Markup.tag("p", [.init("class", "entrada")], sentence)
    }
    var attributes: [Markup.Attribute] = [.init("id", section.id)]
    let content: [Markup]
    switch sheet.content {
    case .lines(let lines):
      attributes.append(.init("class", "texto"))
      content = LinesMarkup(lines: outline.shown(lines), outline: outline, heading: "h3").markup
    case .charts:
      content = section.figures
    case .table(let table):
      let heat = HeatFigure(table: table, title: title).markup
      let figures = section.figures + [heat].compactMap(\.self)
      let page = PageTable(
        table: table,
        title: title,
        after: figures.isEmpty ? .title : .figures,
        outline: outline
      )
      if page.isWide { attributes.append(.init("class", "ancha")) }
      content = figures + page.markup
    }
    return .tag(
      "section",
      attributes,
      [.tag("h2", [], title)] + introduction + content
    )
  }
}
