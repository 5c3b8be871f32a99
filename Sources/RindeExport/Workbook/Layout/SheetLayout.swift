internal import RindeReport

/// Where the parts of a sheet stand.
struct SheetLayout {
  /// The role of a row of running text above the content.
  enum Role: Hashable {
    case title
    case banner
    case introduction
  }

  let sheet: Sheet

  /// The rows above the content, from the first.
  let opening: [(role: Role, text: String)]

  /// Widths of the table's columns in characters, if there is one.
  let widths: [Double]

  /// The first row of the content, from 0: the headings of a table.
  var contentRow: Int { opening.count }

  init(_ sheet: Sheet, banner: String?) {
    self.sheet = sheet
    widths =
      if case .table(let table) = sheet.content { ColumnWidths.of(table) } else { [] }
    var opening = [(role: Role.title, text: VisibleText.line(sheet.title))]
    let width = TextWidth(points: 10)
    let pixels = Self.textPixels(of: widths)
    func add(_ text: String, as role: Role) {
      opening += width.broken(VisibleText(text).text, pixels: pixels).map { (role, $0) }
    }
    if let banner { add(banner, as: .banner) }
    for sentence in sheet.introduction { add(sentence, as: .introduction) }
    if case .table = sheet.content, sheet.navigation == .working {
      add(WorkbookTexts.working, as: .introduction)
    }
    if case .table(let table) = sheet.content, table.total != nil {
      add(WorkbookTexts.total, as: .introduction)
    }
    for chart in sheet.charts {
      let omitted = ChartRanges(chart, places: ReportPlaces([SheetLayout(tableOf: sheet)])).omitted
      if !omitted.isEmpty { add(WorkbookTexts.omitted(omitted), as: .introduction) }
    }
    if case .table(let table) = sheet.content, let notice = EntryTexts.notice(table) {
      add(notice, as: .introduction)
    }
    self.opening = opening
  }

  /// The table of a sheet alone, to see what its charts leave out.
  private init(tableOf sheet: Sheet) {
    self.sheet = sheet
    widths = []
    opening = []
  }

  /// How far a sentence may run over the empty cells at its right.
  private static func textPixels(of widths: [Double]) -> Double {
    guard !widths.isEmpty else { return PageWidth.pixels }
    return min(max(widths.reduce(0) { $0 + ColumnWidths.pixels($1) }, 720), 1_100)
  }
}

/// The width of the single column of sheets without a table.
enum PageWidth {
  static let characters = 104.0
  static let pixels = ColumnWidths.pixels(characters)
}
