/// What a kind of chart drew: words and shapes across the whole width, in parts one below the other.
///
/// Between parts a page may be broken when it is printed.
struct ChartDrawn {
  /// What stands in a part below the one before.
  enum Row {
    /// Words, which take as many lines as the width asks for.
    case words(ChartWords)
    /// Shapes, and the pixels that they take downwards.
    case shapes([Markup], height: Int)
  }

  /// Rows that no sheet of paper tells apart.
  struct Part {
    var rows: [Row]
  }

  let parts: [Part]

  /// Pixels that the labels of a standing axis take at the left of the drawing.
  let margin: Int

  init(_ parts: [Part], margin: Int = 0) {
    self.parts = parts
    self.margin = margin
  }

  /// A drawing in one piece.
  init(_ shapes: [Markup], height: Int, margin: Int) {
    self.init([Part(rows: [.shapes(shapes, height: height)])], margin: margin)
  }

  /// About how many pixels it takes downwards on a sheet of paper.
  var printedHeight: Int {
    parts.reduce(0) { sum, part in
      part.rows.reduce(sum + BarsDrawing.gap) { sum, row in
        switch row {
        case .words(let words): sum + words.printedHeight
        case .shapes(_, let height): sum + height
        }
      }
    }
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
  /// The first shapes are the picture for those who do not see it; the others are hidden from them.
  func markup(_ drawn: ChartDrawn, patterns: [Markup]) -> [Markup] {
    var isFirst = true
    return drawn.parts.map { part in
      let rows = part.rows.map { row -> Markup in
        switch row {
        case .words(let words): return words.markup
        case .shapes(let shapes, let height):
          defer { isFirst = false }
          let size: [Markup.Attribute] = [
            .init("class", "dibujo" + ChartMargin.className(drawn.margin)),
            .init("width", "100%"), .init("height", "\(height)"),
          ]
          guard isFirst else {
            return .tag("svg", size + [.init("aria-hidden", "true")], shapes)
          }
          return .tag("svg", size + names, words(patterns) + shapes)
        }
      }
      return .tag("div", [.init("class", "tramo")], rows)
    }
  }

  private var names: [Markup.Attribute] {
    [.init("role", "img"), .init("aria-labelledby", "\(figureID)-titulo \(figureID)-texto")]
  }

  private func words(_ patterns: [Markup]) -> [Markup] {
    [
      .tag("title", [.init("id", "\(figureID)-titulo")], title),
      .tag("desc", [.init("id", "\(figureID)-texto")], description),
    ] + (patterns.isEmpty ? [] : [.tag("defs", [], patterns)])
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
