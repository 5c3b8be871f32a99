internal import RindeReport

/// The sheets for those who check figures: what they hold, and where their data are.
struct PageRecords {
  let outline: PageOutline

  /// Nothing for a report without such sheets.
  var markup: [Markup] {
    guard !outline.records.isEmpty else { return [] }
    return [
      .tag(
        "section",
        [.init("id", PagePlace.records)],
        [
          .tag("h2", [], PageTexts.records),
          .tag(
            "p",
            [.init("class", "entrada")],
            outline.files.workbook == nil ? PageTexts.recordsElsewhere : PageTexts.recordsHere
          ),
          .tag("ul", [.init("class", "registros")], outline.records.map(item)),
        ]
      )
    ]
  }

  private func item(_ sheet: Sheet) -> Markup {
    var children: [Markup] = [.tag("h3", [], outline.report.pageTitle(sheet.title))]
    if let sentence = (sheet.pageIntroduction ?? sheet.introduction).first {
      children.append(.tag("p", [], sentence))
    }
    if case .table(let table) = sheet.content, let data = outline.files.data(of: table.id) {
      children.append(
        .tag(
          "p",
          [.init("class", "descarga")],
          [.text(PageTexts.rows(data.rows) + ": ")] + DataLinks(data: data).markup
        )
      )
    }
    return .tag("li", [.init("id", sheet.anchor)], children)
  }
}
