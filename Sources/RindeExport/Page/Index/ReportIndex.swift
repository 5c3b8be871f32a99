/// The reports that stand in one folder, as the page from which one chooses among them.
///
/// It knows neither the clock nor the folder's path: the same reports give the same bytes.
package struct ReportIndex: Hashable, Sendable {
  /// The name of its file.
  package static let fileName = "index.html"

  /// Another folder of reports below this one, with an index of its own.
  package struct Folder: Hashable, Sendable {
    package let name: String

    /// The entities whose reports it holds, each once.
    package let entities: [String]

    package let reports: Int

    package init(name: String, entities: [String], reports: Int) {
      self.name = name
      self.entities = entities
      self.reports = reports
    }
  }

  /// The newest first.
  let cards: [ReportCard]

  /// By name.
  let folders: [Folder]

  /// An index.
  ///
  /// - Parameters:
  ///   - cards: In any order.
  ///   - folders: In any order.
  package init(cards: [ReportCard], folders: [Folder] = []) {
    self.cards = cards.sorted {
      ($1.date, $0.audience, $0.folder) < ($0.date, $1.audience, $1.folder)
    }
    self.folders = folders.sorted { $0.name < $1.name }
  }

  /// The page: UTF-8 with a line end as its last byte.
  package var bytes: [UInt8] {
    PageDocument(
      language: "es-CO",
      title: PageTexts.index + (entities.count == 1 ? ". \(entities[0])" : ""),
      description: PageTexts.indexMeaning,
      body: [
        header,
        .tag("main", [.init("id", PagePlace.main)], reports + others),
        .tag(
          "footer",
          [],
          [.tag("div", [.init("class", "ancho")], [.tag("p", [], PageTexts.made)])]
        ),
      ]
    ).bytes
  }

  /// Whether a file is an index that Rinde wrote, or any page of its.
  package static func isOurs(_ bytes: [UInt8]) -> Bool { PageDocument.isOurs(bytes) }

  private var entities: [String] {
    var seen: Set<String> = []
    return (cards.map(\.entity) + folders.flatMap(\.entities)).filter { seen.insert($0).inserted }
  }

  /// The notice of all reports, if they have the same one.
  private var banner: String? {
    let banners = Set(cards.map(\.banner))
    return banners.count == 1 ? banners.first ?? nil : nil
  }

  private var header: Markup {
    let children: [Markup?] = [
      banner.map(PageCover.banner),
      entities.count == 1 ? .tag("p", [.init("class", "entidad")], entities[0]) : nil,
      .tag("h1", [], PageTexts.index),
      .tag("p", [.init("class", "resumen")], PageTexts.indexMeaning),
    ]
    return .tag(
      "header",
      [.init("id", PagePlace.start), .init("class", "portada")],
      [.tag("div", [.init("class", "ancho")], children.compactMap(\.self))]
    )
  }

  private var reports: [Markup] {
    let showsEntity = entities.count > 1
    return cards.map { card in
      card.markup(
        entity: showsEntity ? .shown : .known,
        notice: card.banner == banner ? .known : .shown
      )
    }
  }

  private var others: [Markup] {
    guard !folders.isEmpty else { return [] }
    let items = folders.map { folder in
      Markup.tag(
        "li",
        [],
        [
          .tag(
            "a",
            [.init("href", "\(folder.name)/\(Self.fileName)".asAddress)],
            folder.entities.isEmpty ? folder.name : folder.entities.joined(separator: "; ")
          ),
          .text(" (\(PageTexts.reports(folder.reports)))"),
        ]
      )
    }
    return [
      .tag(
        "section",
        [],
        [
          .tag("h2", [], PageTexts.folders),
          .tag("ul", [.init("class", "enlaces")], items),
        ]
      )
    ]
  }
}
