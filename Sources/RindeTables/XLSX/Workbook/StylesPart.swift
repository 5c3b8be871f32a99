/// What `xl/styles.xml` says of numbers: the format of each cell style.
struct StylesPart {
  /// The kind of number format of each entry of `cellXfs`.
  var formats: [NumberFormat] = []

  static func read(
    _ entry: XLSXArchive.Entry,
    in archive: borrowing XLSXArchive
  ) throws(TableError) -> StylesPart {
    let handler = StylesHandler()
    try archive.parse(entry, threads: 1, with: handler)
    let custom = handler.codes.mapValues { NumberFormat(code: $0) }
    return StylesPart(
      formats: handler.styles.map { custom[$0] ?? NumberFormat.builtIn($0) ?? .number }
    )
  }
}

private final class StylesHandler: XMLHandler {
  private(set) var codes: [Int: String] = [:]
  private(set) var styles: [Int] = []
  private var isInCellStyles = false

  override func start(_ element: XMLElement, depth: Int) {
    guard !element.isForeign else { return }
    if depth == 2 {
      isInCellStyles = element.isNamed("cellXfs")
    } else if depth == 3, isInCellStyles, element.isNamed("xf") {
      styles.append(element.integer("numFmtId") ?? 0)
    } else if depth == 3, element.isNamed("numFmt"), let id = element.integer("numFmtId"),
      let code = element.text("formatCode")
    {
      codes[id] = code
    }
  }
}
