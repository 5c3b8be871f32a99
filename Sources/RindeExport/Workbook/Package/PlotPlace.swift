/// Where the drawing of a chart stands in it: its bars alone, without the names and the numbers.
struct PlotPlace: Hashable {
  /// From the left, from the top, and the extents, in ten-thousandths of the chart's.
  let (x, y, width, height): (Int, Int, Int, Int)

  init(_ margins: ChartMargins, in size: ChartSize) {
    let (across, down) = (Double(size.width), Double(size.height))
    func share(_ pixels: Double, of whole: Double) -> Int {
      Int((pixels / whole * Self.whole).rounded())
    }
    x = share(margins.left, of: across)
    y = share(margins.top, of: down)
    width = share(across - margins.left - margins.right, of: across)
    height = share(down - margins.top - margins.bottom, of: down)
  }

  private static let whole = 10_000.0

  /// A chart's part with this place instead of the one that programs choose.
  ///
  /// libxlsxwriter 1.1.4 leaves the place to programs, and LibreOffice's lets names run over the
  /// edge of the chart.
  func placing(_ content: [UInt8]) -> [UInt8] {
    let start = Array("<c:plotArea>".utf8)
    guard let found = content.firstRange(of: start + Array("<c:layout/>".utf8)) else {
      return content
    }
    return content[..<found.lowerBound] + start + Array(layout.utf8) + content[found.upperBound...]
  }

  /// The element that takes the place of the empty one.
  private var layout: String {
    let parts = [("x", x), ("y", y), ("w", width), ("h", height)].map { name, value in
      "<c:\(name) val=\"\(Self.fraction(value))\"/>"
    }
    return "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/>"
      + "<c:yMode val=\"edge\"/>" + parts.joined() + "</c:manualLayout></c:layout>"
  }

  private static func fraction(_ value: Int) -> String {
    let digits = String(max(0, min(value, Int(whole))))
    let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    return padded.dropLast(4) + "." + padded.suffix(4)
  }
}
