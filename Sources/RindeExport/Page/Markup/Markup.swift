/// A piece of HTML or SVG in which nothing that a user wrote can become markup.
indirect enum Markup: Hashable, Sendable {
  /// An element with its attributes and what it holds, in order.
  case element(String, [Attribute], [Markup])
  case text(String)

  /// A name and a value.
  struct Attribute: Hashable, Sendable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}

extension Markup {
  /// An element that holds other elements.
  static func tag(_ name: String, _ attributes: [Attribute] = [], _ children: [Markup]) -> Markup {
    .element(name, attributes, children)
  }

  /// An element that holds text.
  static func tag(_ name: String, _ attributes: [Attribute] = [], _ text: String) -> Markup {
    .element(name, attributes, [.text(text)])
  }

  /// An element without content.
  static func tag(_ name: String, _ attributes: [Attribute] = []) -> Markup {
    .element(name, attributes, [])
  }

  /// Elements of HTML that have no end.
  private static let void: Set<String> = ["meta", "link", "br", "hr", "col", "img"]

  /// The markup as text; elements that hold other elements take a line of their own.
  var rendered: String {
    var result = ""
    write(to: &result, as: .running)
    return result
  }

  /// What a text may hold besides characters.
  private enum Setting {
    case running
    /// In drawings and titles, where nothing of HTML may stand.
    case bare
  }

  /// Elements in which texts are bare.
  private static let bare: Set<String> = ["svg", "title"]

  private func write(to result: inout String, as setting: Setting) {
    switch self {
    case .text(let text): result += Self.written(BoundText(text), as: setting)
    case .element(let name, let attributes, let children):
      result += "<\(name)"
      for attribute in attributes {
        result += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
      }
      result += ">"
      guard !Self.void.contains(name) else { return }
      let breaks = children.contains { if case .element(_, _, _) = $0 { true } else { false } }
      if breaks, Self.blocks.contains(name) { result += "\n" }
      let inner = Self.bare.contains(name) ? .bare : setting
      for child in children { child.write(to: &result, as: inner) }
      result += "</\(name)>"
      if Self.blocks.contains(name) || Self.lines.contains(name) { result += "\n" }
    }
  }

  private static func written(_ text: BoundText, as setting: Setting) -> String {
    guard setting == .running else { return escaped(text.text) }
    return text.pieces.map { piece in
      let text = escaped(piece.text)
      return piece.isCode ? "<span class=\"junto\">\(text)</span>" : text
    }.joined()
  }

  /// Elements whose content starts on a line of its own.
  private static let blocks: Set<String> = [
    "html", "head", "body", "header", "main", "footer", "nav", "section", "div", "figure", "table",
    "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl", "svg", "g", "details",
  ]

  /// Elements after which a new line starts.
  private static let lines: Set<String> = [
    "h1", "h2", "h3", "p", "li", "dt", "dd", "caption", "figcaption", "title", "desc", "summary",
    "rect", "line", "circle", "text", "path", "defs", "pattern", "th", "td",
  ]

  /// The text with everything escaped that HTML or SVG would take for markup; control characters
  /// become visible.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText(text).text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
