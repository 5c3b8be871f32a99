/// What a kind of chart drew: shapes across the whole width, in parts one below the other.
///
/// Between parts a page may be broken when it is printed.
struct ChartDrawn {
  /// Shapes, and the pixels that they take downwards.
  struct Part {
    var shapes: [Markup]
    var height: Int
  }

  let parts: [Part]

  /// Pixels that the labels of a standing axis take at the left of the drawing.
  let margin: Int

  init(_ parts: [Part], margin: Int = 0) {
    self.parts = parts
    self.margin = margin
  }
}

/// The drawing of a figure with what those who do not see it are told.
///
/// It has no `viewBox`: places across are per cent of whatever width there is, places down and the
/// size of letters are pixels, so that a telephone shows letters as large as a screen does.
struct ChartFrame {
  let id: String
  let title: String
  let description: String

  var figureID: String { "grafica-\(id)" }

  /// The drawing, with the patterns that it uses.
  ///
  /// The first part is the picture for those who do not see it; the others are hidden from them.
  func markup(_ drawn: ChartDrawn, patterns: [Markup]) -> [Markup] {
    drawn.parts.enumerated().map { number, part in
      let size: [Markup.Attribute] = [
        .init("class", "dibujo" + ChartMargin.className(drawn.margin)), .init("width", "100%"),
        .init("height", "\(part.height)"),
      ]
      guard number == 0 else {
        return .tag("svg", size + [.init("aria-hidden", "true")], part.shapes)
      }
      let names: [Markup.Attribute] = [
        .init("role", "img"), .init("aria-labelledby", "\(figureID)-titulo \(figureID)-texto"),
      ]
      let words: [Markup] = [
        .tag("title", [.init("id", "\(figureID)-titulo")], title),
        .tag("desc", [.init("id", "\(figureID)-texto")], description),
      ]
      let definitions: [Markup] = patterns.isEmpty ? [] : [.tag("defs", [], patterns)]
      return .tag("svg", size + names, words + definitions + part.shapes)
    }
  }
}

/// The room at the left of a drawing, by a class for each eight pixels: a page has no style outside
/// its style sheet.
enum ChartMargin {
  /// The widest.
  private static let limit = 128

  /// A class for a room of at least so many pixels, after a space; nothing for none.
  static func className(_ pixels: Int) -> String {
    pixels > 0 ? " margen-\(min(limit, (pixels + 7) / 8 * 8))" : ""
  }

  static var css: String {
    stride(from: 8, through: limit, by: 8).map { ".margen-\($0) { --margen: \($0)px; }" }
      .joined(separator: "\n") + "\n"
  }
}
