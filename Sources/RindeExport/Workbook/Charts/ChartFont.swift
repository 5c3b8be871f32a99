internal import CXlsxWriter

/// A font of a chart's text.
struct ChartFont {
  let size: Double
  var bold = false

  /// Runs `body` with the C structure, which libxlsxwriter copies.
  func with(_ body: (UnsafeMutablePointer<lxw_chart_font>) -> Void) {
    FormatBook.font.withCString { name in
      var font = lxw_chart_font()
      font.name = UnsafeMutablePointer(mutating: name)
      font.size = size
      font.bold = bold ? 1 : UInt8(LXW_EXPLICIT_FALSE.rawValue)
      body(&font)
    }
  }
}
