/// The name of a category above its bar, in as many lines as it takes, and its value at the right.
struct CategoryLabel {
  let name: String
  /// What stands at the end of the last line, or on one of its own; `nil` for nothing.
  let value: String?
  private static let space = 12.0

  private var lines: [String] { ChartLetters.plain.lines(name) }

  /// Whether name and value stand side by side in the narrowest drawing.
  private var sharesLine: Bool {
    guard let value, let last = lines.last else { return true }
    let wide = ChartLetters.plain.pixels(last) + Self.space + ChartLetters.bold.pixels(value)
    return wide <= ChartLetters.room
  }

  private var lineCount: Int { lines.count + (sharesLine ? 0 : 1) }

  /// Where it ends, in pixels.
  var bottom: Int { lineCount * ChartLetters.line }

  var markup: Markup {
    let lines = lines
    var texts = lines.indices.map { number in
      ChartShape.text(lines[number], .left, y: 12 + number * ChartLetters.line)
    }
    if lines.joined(separator: " ") != name {
      // Where the name does not fit, pointing at it shows it whole.
      texts.insert(.tag("title", [], name), at: 0)
    }
    if let value {
      texts.append(
        ChartShape.text(
          value,
          .right,
          y: 12 + (lineCount - 1) * ChartLetters.line,
          .end,
          [.init("class", "valor")]
        )
      )
    }
    return .tag("g", [], texts)
  }
}
