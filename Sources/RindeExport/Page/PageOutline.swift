internal import RindeReport

/// What of a report stands where on its page.
struct PageOutline {
  /// A part of the page below its opening.
  struct Section {
    let id: String
    let sheet: Sheet

    /// The figures of its charts, in order.
    let figures: [Markup]
  }

  let report: Report
  let files: PageFiles

  /// The first sheet, if it is of lines.
  let cover: Sheet?

  /// What is read on the page.
  let sections: [Section]

  /// What the page leads to and does not repeat.
  let records: [Sheet]

  /// The places to which the names of sheets lead.
  private let anchors: [String: String]

  init(_ report: Report, files: PageFiles) {
    self.report = report
    self.files = files
    var sheets = report.sheets[...]
    var anchors: [String: String] = [:]
    if let first = sheets.first, case .lines = first.content {
      sheets = sheets.dropFirst()
      cover = first
      anchors[first.name] = PagePlace.start
    } else {
      cover = nil
    }
    for sheet in sheets where sheet.isContents { anchors[sheet.name] = PagePlace.contents }
    let rest = sheets.filter { !$0.isContents }
    sections = rest.filter { $0.depth == .summary }.compactMap { sheet in
      let figures = sheet.allCharts.compactMap { ChartFigure(chart: $0, report: report).markup }
      if case .charts = sheet.content, figures.isEmpty { return nil }
      return Section(id: sheet.anchor, sheet: sheet, figures: figures)
    }
    records = rest.filter { $0.depth == .record }
    for sheet in sections.map(\.sheet) + records { anchors[sheet.name] = sheet.anchor }
    self.anchors = anchors
  }

  /// The address of a cell's target on the page; `nil` for what cannot be followed.
  func address(of target: Cell.Target) -> String? {
    switch target {
    case .sheet(let name): anchors[name].map { "#" + $0 }
    case .address(let address): LinkTarget.address(address)
    }
  }
}

/// The places of every page; a sheet's name has no hyphen, so that none is met twice.
enum PagePlace {
  static let start = "pagina-inicio"
  static let main = "pagina-principal"
  static let headlines = "pagina-titulares"
  static let contents = "pagina-contenido"
  static let records = "pagina-detalle"
  static let files = "pagina-archivos"
}

extension Sheet {
  /// Its place on the page.
  var anchor: String { name.lowercased() }

  /// Whether it is the contents of the workbook, which a page has in its own way.
  fileprivate var isContents: Bool {
    if case .table(let table) = content { table.id == "contenido" } else { false }
  }
}
