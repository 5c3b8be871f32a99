internal import RindeReport

/// The opening of a page: who reports on what, and what the cover says besides.
struct PageCover {
  let outline: PageOutline

  private var report: Report { outline.report }

  /// The banner, the entity, the title, and what the cover says before its first heading.
  var header: Markup {
    var children: [Markup] = []
    if let banner = report.banner { children.append(Self.banner(banner)) }
    children += [
      .tag("p", [.init("class", "entidad")], report.author),
      .tag("h1", [], outline.cover?.title ?? report.title),
      .tag("p", [.init("class", "resumen")], report.summary),
    ]
    children += introduction.map { .tag("p", [], $0) }
    children += markup(of: groups.first { $0.first?.role != .heading } ?? [])
    return .tag(
      "header",
      [.init("id", PagePlace.start), .init("class", "portada")],
      [.tag("div", [.init("class", "ancho")], children)]
    )
  }

  /// The notice that the figures are examples, or another that every page carries.
  static func banner(_ text: String) -> Markup {
    .tag("p", [.init("class", "aviso"), .init("role", "note")], [.tag("strong", [], text)])
  }

  /// One section for each heading of the cover.
  var sections: [Markup] {
    groups.filter { $0.first?.role == .heading }.map {
      .tag("section", [.init("class", "texto")], markup(of: $0))
    }
  }

  /// What the cover says below its title besides the name of the entity.
  private var introduction: [String] {
    guard let cover = outline.cover else { return [] }
    return (cover.pageIntroduction ?? cover.introduction).filter { $0 != report.author }
  }

  private func markup(of lines: [Line]) -> [Markup] {
    LinesMarkup(lines: lines, outline: outline, heading: "h2").markup
  }

  /// The lines of the cover, those of a heading together.
  private var groups: [[Line]] {
    guard let cover = outline.cover, case .lines(let lines) = cover.content else { return [] }
    var groups: [[Line]] = []
    for line in outline.shown(lines) {
      if line.role == .heading || groups.isEmpty { groups.append([]) }
      groups[groups.count - 1].append(line)
    }
    // A heading whose lines are for the workbook says nothing on a page.
    return groups.filter { !$0.allSatisfy { $0.role == .heading } }
  }
}
