internal import RindeReport

/// The end of a page: whose the figures are, where they come from and under which licence.
struct PageFooter {
  let report: Report

  var markup: Markup {
    var facts: [Markup] = [fact(PageTexts.published, [.text(report.author)])]
    if !report.sources.isEmpty {
      facts.append(fact(PageTexts.sources, sources))
    }
    if let license = report.license { facts.append(fact(PageTexts.license, [link(license)])) }
    if let banner = report.banner { facts.append(fact(PageTexts.notice, [.text(banner)])) }
    return .tag(
      "footer",
      [],
      [
        .tag(
          "div",
          [.init("class", "ancho")],
          [
            .tag("dl", [.init("class", "datos")], facts),
            .tag("p", [], PageTexts.made),
          ]
        )
      ]
    )
  }

  /// Sources of which a reader sees every name at once.
  private static let fewSources = 6

  /// Their names, behind how many there are where they would be a long list.
  private var sources: [Markup] {
    guard report.sources.count > Self.fewSources else {
      return [.text(report.sources.joined(separator: "; "))]
    }
    return [
      .tag(
        "details",
        [],
        [
          .tag("summary", [], PageTexts.sources(report.sources.count)),
          .tag("ul", [], report.sources.map { .tag("li", [], $0) }),
        ]
      )
    ]
  }

  private func fact(_ label: String, _ text: [Markup]) -> Markup {
    .tag("div", [], [.tag("dt", [], label), .tag("dd", [], text)])
  }

  private func link(_ license: String) -> Markup {
    guard let page = DataLicense(license).page else { return .text(license) }
    return .tag("a", [.init("href", page.path), .init("rel", "license")], page.title)
  }
}
