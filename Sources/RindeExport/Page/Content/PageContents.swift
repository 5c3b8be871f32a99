internal import RindeReport

/// The contents of a page.
struct PageContents {
  let outline: PageOutline

  var markup: Markup {
    var places = outline.sections.map { ($0.id, outline.report.pageTitle($0.sheet.title)) }
    if !outline.records.isEmpty { places.append((PagePlace.records, PageTexts.records)) }
    if !PageDownloads(outline: outline).markup.isEmpty {
      places.append((PagePlace.files, PageTexts.files))
    }
    let items = places.map { id, title in
      Markup.tag("li", [], [.tag("a", [.init("href", "#" + id)], title)])
    }
    let heading = PagePlace.contents + "-titulo"
    return .tag(
      "nav",
      [.init("id", PagePlace.contents), .init("aria-labelledby", heading)],
      [.tag("h2", [.init("id", heading)], PageTexts.contents), .tag("ol", [], items)]
    )
  }
}
