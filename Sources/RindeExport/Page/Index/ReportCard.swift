/// A report in an index: what it is, its headlines and its files.
package struct ReportCard: Hashable, Sendable {
  /// Its folder, by its name in that of the index.
  let folder: String

  /// The word of the command line for whom it is.
  let audience: String

  /// The cut-off as an ISO date; may be empty.
  let date: String

  /// The cut-off or the period as it was asked for; may be empty.
  let cutoff: String

  let entity: String
  let title: String
  let banner: String?

  /// The first ones, which say how the entity is doing.
  let headlines: [HeadlineRecord]

  private static let headlineLimit = 3

  /// The names of its page and its workbook in its folder; `nil` for none.
  let page: String?
  let workbook: String?

  /// What is said once for all reports of an index, or by each.
  enum Mention {
    case shown
    case known
  }

  /// The card of a report.
  ///
  /// - Parameters:
  ///   - manifest: What it says of itself.
  ///   - folder: The name of its folder.
  package init(_ manifest: ReportManifest, folder: String) {
    self.folder = folder
    audience = manifest.request.audience
    date = manifest.request.date
    cutoff = manifest.request.cutoff
    entity = manifest.entity
    title = manifest.heading?.title ?? folder
    banner = manifest.heading?.banner
    headlines = Array((manifest.heading?.headlines ?? []).prefix(Self.headlineLimit))
    let names = manifest.outputs.map(\.name).filter { !$0.contains("/") }
    page = names.first { $0.hasSuffix(".html") }
    workbook = names.first { $0.hasSuffix(".xlsx") }
  }

  func markup(entity mention: Mention, notice: Mention) -> Markup {
    let heading: Markup =
      if let page { .tag("a", [.init("href", address(page))], title) } else { .text(title) }
    var children: [Markup] = [.tag("h2", [], [heading])]
    if notice == .shown, let banner { children.append(PageCover.banner(banner)) }
    let facts = [mention == .shown ? entity : nil, period].compactMap(\.self)
    if !facts.isEmpty {
      children.append(.tag("p", [.init("class", "entrada")], facts.joined(separator: " · ")))
    }
    if !headlines.isEmpty {
      children.append(.tag("ul", [.init("class", "titulares")], headlines.map(item)))
    }
    if !links.isEmpty { children.append(.tag("ul", [.init("class", "enlaces")], links)) }
    return .tag("section", [.init("class", "tarjeta")], children)
  }

  /// `Corte: 30/06/2022 (2022-T2)`, `Periodo: 2022-03`.
  private var period: String? {
    guard !cutoff.isEmpty else { return nil }
    let day = date.split(separator: "-").reversed().joined(separator: "/")
    guard audience != "redes", !day.isEmpty else { return "\(PageTexts.period): \(cutoff)" }
    return "\(PageTexts.cutoff): \(day)" + (cutoff == date ? "" : " (\(cutoff))")
  }

  private func item(_ headline: HeadlineRecord) -> Markup {
    let zone = headline.zone.map { Markup.tag("p", [.init("class", "zona")], $0) }
    return .tag(
      "li",
      [],
      [
        .tag("p", [.init("class", "rotulo")], headline.label),
        .tag("p", [.init("class", "valor")], headline.value),
        .tag(
          "div",
          [],
          [zone].compactMap(\.self) + [.tag("p", [.init("class", "base")], headline.base)]
        ),
      ]
    )
  }

  private var links: [Markup] {
    let files = [(page, PageTexts.openPage), (workbook, PageTexts.openWorkbook)]
    return files.compactMap { file, words in
      file.map { file in
        .tag(
          "li",
          [],
          [
            .tag(
              "a",
              [.init("href", address(file))],
              [.text(words), .tag("span", [.init("class", "oculto")], ": " + title)]
            )
          ]
        )
      }
    }
  }

  private func address(_ file: String) -> String { "\(folder)/\(file)".asAddress }
}
