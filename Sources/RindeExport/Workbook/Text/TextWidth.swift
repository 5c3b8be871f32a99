/// Widths of text set in Arial, for the height of wrapped rows.
///
/// The advance widths are those of Helvetica, with which Arial and Liberation Sans are metrically
/// compatible (Adobe Core 14 AFM files), in thousandths of the font size.
struct TextWidth {
  /// Pixels per thousandth of the font size, at 96 dots per inch.
  private let scale: Double

  init(points: Double, bold: Bool = false) {
    // Bold letters are about 8 % wider; 2 % covers the rounding of screen fonts.
    scale = points * 96 / 72 / 1000 * (bold ? 1.10 : 1.02)
  }

  /// Lines that `text` takes in a column of so many pixels, breaking at spaces.
  func lines(_ text: String, pixels: Double) -> Int {
    var text = text
    let available = Int(max(pixels, 8) / scale)
    return text.withUTF8 { bytes in
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .reduce(0) { $0 + Self.lines($1, available: available) }
    }
  }

  /// `text` in lines no wider than so many pixels, broken at spaces.
  func broken(_ text: String, pixels: Double) -> [String] {
    let available = Int(pixels / scale)
    var result: [String] = []
    for paragraph in text.split(separator: "\n") {
      var line = ""
      var width = 0
      for word in paragraph.split(separator: " ") {
        let length = Self.width(of: word.utf8)
        if !line.isEmpty, width + Self.space + length > available {
          result.append(line)
          line = ""
          width = 0
        }
        width += line.isEmpty ? length : Self.space + length
        line += line.isEmpty ? String(word) : " " + word
      }
      result.append(line)
    }
    return result
  }

  /// `text` in one line that takes so many when it is broken; what does not fit ends in `…`.
  func shortened(_ text: String, lines limit: Int, pixels: Double) -> String {
    let lines = broken(text, pixels: pixels)
    guard lines.count > limit else { return text }
    var last = lines[limit - 1]
    while width(last + "…") > pixels, let space = last.lastIndex(of: " ") {
      last = String(last[..<space])
    }
    while let end = last.last, " ,;:.(".contains(end) { last.removeLast() }
    return (lines[..<(limit - 1)] + [last + "…"]).joined(separator: " ")
  }

  /// Pixels of the widest line.
  func width(_ text: String) -> Double {
    let lines = text.split(separator: "\n")
    return Double(lines.map { Self.width(of: $0.utf8) }.max() ?? 0) * scale
  }

  /// Pixels of the longest word.
  func longestWord(_ text: String) -> Double {
    var text = text
    let longest = text.withUTF8 { bytes in
      bytes.split { $0 == 0x20 || $0 == 0x0A }.reduce(0) { max($0, Self.width(of: $1)) }
    }
    return Double(longest) * scale
  }

  private static let space = 278

  private static func lines(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, available: Int) -> Int {
    var lines = 1
    var used = 0
    var word = 0
    for byte in bytes {
      guard byte == 0x20 else {
        word += advance(byte)
        continue
      }
      place(word, in: &used, lines: &lines, available: available)
      used += space
      word = 0
    }
    place(word, in: &used, lines: &lines, available: available)
    return lines
  }

  private static func place(_ word: Int, in used: inout Int, lines: inout Int, available: Int) {
    guard used + word > available else {
      used += word
      return
    }
    if used > 0 { lines += 1 }
    lines += max(0, word - 1) / available
    used = word % available
  }

  private static func width(of bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 + advance($1) }
  }

  /// The advance of an ASCII character, or of a whole character at its first byte.
  private static func advance(_ byte: UInt8) -> Int {
    switch byte {
    case 0x20..<0x7F: Int(ascii[Int(byte) - 0x20])
    case 0xC2..<0xE0: 600
    case 0xE0...: 1000
    default: 0
    }
  }

  private static let ascii: [Int16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
