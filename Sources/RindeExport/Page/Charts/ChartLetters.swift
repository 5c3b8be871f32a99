/// The letters of drawings: 13 pixels of a font as wide as Arial.
struct ChartLetters {
  /// Pixels of the narrowest drawing: a telephone of 320 less the margins around a figure.
  static let room = 250.0

  static let plain = ChartLetters(width: TextWidth(points: 9.75))
  static let bold = ChartLetters(width: TextWidth(points: 9.75, bold: true))
  /// Of axes: 12 pixels.
  static let small = ChartLetters(width: TextWidth(points: 9))
  static let smallBold = ChartLetters(width: TextWidth(points: 9, bold: true))

  private let width: TextWidth

  /// Pixels that a text of one line takes.
  func pixels(_ text: String) -> Double { width.width(text) }

  /// A text in lines no wider than so many pixels, of which no more than `limit` are kept.
  ///
  /// - Parameters:
  ///   - text: Line ends count as spaces; a word that is too wide is broken.
  ///   - pixels: The room across.
  ///   - limit: The most lines; the last one ends in `…` if there were more.
  /// - Returns: At least one line.
  func lines(_ text: String, pixels: Double = Self.room, limit: Int = 3) -> [String] {
    let words = VisibleText.line(text).split(separator: " ")
      .flatMap { pieces(of: String($0), pixels: pixels) }
    let lines = width.broken(words.joined(separator: " "), pixels: pixels)
    guard lines.count > limit else { return lines.isEmpty ? [""] : lines }
    var last = lines[limit - 1]
    if width.width(last + "…") > pixels {
      while !last.isEmpty, width.width(last + "…") > pixels { last.removeLast() }
      // At the end of a word, if there is one.
      if let space = last.lastIndex(of: " ") { last = String(last[..<space]) }
    }
    while let end = last.last, " ,;:.(".contains(end) { last.removeLast() }
    return Array(lines[..<(limit - 1)]) + [last + "…"]
  }

  /// A word in pieces that fit.
  private func pieces(of word: String, pixels: Double) -> [String] {
    guard width.width(word) > pixels else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, width.width(piece + String(character)) > pixels {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
