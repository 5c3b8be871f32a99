import RindeExport
import RindeReport

/// The elements of a page as a reader that shares no code with the exporter finds them.
///
/// It knows tags, attributes in double quotes, five character references and the raw text of
/// `style`; a page needs no more. Spaces are all alike to it.
struct PageReading {
  /// An element with what stands in it.
  struct Element {
    let name: String
    let attributes: [String: String]

    /// The names of the elements around it, the outermost first.
    let around: [String]

    /// All text in it.
    var text = ""

    subscript(attribute: String) -> String? { attributes[attribute] }
  }

  /// In the order of their beginnings.
  private(set) var elements: [Element] = []

  /// What no page may have: ends without beginnings, and beginnings without ends.
  private(set) var flaws: [String] = []

  private var open: [Int] = []

  init(_ bytes: [UInt8]) {
    var rest = String(decoding: bytes, as: UTF8.self)[...]
    if rest.hasPrefix("<!DOCTYPE html>") {
      rest = rest.dropFirst(15)
    } else {
      flaws.append("doctype")
    }
    while !rest.isEmpty {
      if let last = open.last, elements[last].name == "style" {
        let end = rest.range(of: "</style>")?.lowerBound ?? rest.endIndex
        elements[last].text = String(rest[..<end])
        rest = rest[end...]
      }
      guard rest.first == "<" else {
        let end = rest.firstIndex(of: "<") ?? rest.endIndex
        add(Self.plain(rest[..<end]))
        rest = rest[end...]
        continue
      }
      guard let end = rest.firstIndex(of: ">") else {
        flaws.append("<")
        return
      }
      tag(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...]
    }
    flaws += open.map { "<\(elements[$0].name)> without end" }
  }

  init(_ report: Report, beside files: PageFiles = .none) throws {
    self.init(try PageExporter(beside: files).rendered(report))
  }

  /// The elements of that name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The elements of that class.
  func all(classed name: String) -> [Element] {
    elements.filter { ($0["class"] ?? "").split(separator: " ").contains(name[...]) }
  }

  private mutating func add(_ text: String) {
    for position in open { elements[position].text += text }
  }

  private mutating func tag(_ content: Substring) {
    guard !content.hasPrefix("/") else {
      let name = String(content.dropFirst())
      guard let last = open.last, elements[last].name == name else {
        flaws.append("</\(name)>")
        return
      }
      open.removeLast()
      return
    }
    let name = String(content.prefix { $0 != " " })
    var attributes: [String: String] = [:]
    var rest = content.dropFirst(name.count)
    while let equals = rest.range(of: "=\"") {
      let key = String(rest[..<equals.lowerBound].drop { $0 == " " })
      guard let quote = rest[equals.upperBound...].firstIndex(of: "\"") else { break }
      if attributes[key] != nil { flaws.append("twice \(key)") }
      attributes[key] = Self.plain(rest[equals.upperBound..<quote])
      rest = rest[rest.index(after: quote)...]
    }
    if rest.contains(where: { $0 != " " }) { flaws.append("<\(content)>") }
    let around = open.map { elements[$0].name }
    elements.append(Element(name: name, attributes: attributes, around: around))
    if !["meta", "br", "hr", "col", "img", "link"].contains(name) {
      open.append(elements.count - 1)
    }
  }

  private static func plain(_ text: Substring) -> String {
    let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    // A space at which no line ends reads as any other.
    let spaced = String(text).replacing("\u{A0}", with: " ")
    return names.reduce(spaced) { $0.replacing($1.0, with: $1.1) }
  }
}

extension StringProtocol {
  /// Where a text first stands in this one.
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
