/// What `xl/workbook.xml` says: the sheets in their order, and the epoch of dates.
struct WorkbookPart {
  struct Listing {
    let name: String
    let isVisible: Bool
    let relationship: String
  }

  var sheets: [Listing] = []

  /// Whether day 0 is 1904-01-01, as in old Excel for Mac.
  var uses1904 = false

  static func read(
    _ entry: XLSXArchive.Entry,
    in archive: borrowing XLSXArchive
  ) throws(TableError) -> WorkbookPart {
    let handler = WorkbookHandler()
    try archive.parse(entry, threads: 1, with: handler)
    guard handler.isWorkbook else {
      throw TableError(file: archive.file, reason: .notAWorkbook)
    }
    return handler.workbook
  }
}

private final class WorkbookHandler: XMLHandler {
  private(set) var workbook = WorkbookPart()
  private(set) var isWorkbook = false

  override func start(_ element: XMLElement, depth: Int) {
    guard !element.isForeign else { return }
    if depth == 1 {
      isWorkbook = element.isNamed("workbook")
    } else if depth == 2, element.isNamed("workbookPr") {
      workbook.uses1904 = element.isOn("date1904")
    } else if depth == 3, element.isNamed("sheet"), let name = element.text("name"),
      let relationship = element.prefixedAttribute("id")
    {
      let state = element.text("state") ?? "visible"
      workbook.sheets.append(
        WorkbookPart.Listing(
          name: name,
          isVisible: state == "visible",
          relationship: String(cString: relationship)
        )
      )
    }
  }
}
