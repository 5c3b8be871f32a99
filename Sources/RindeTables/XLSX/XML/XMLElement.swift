internal import CExpat
internal import Glibc

/// A start tag as expat hands it over; valid only during the call.
struct XMLElement {
  /// Stands between a namespace and a local name; no URI of ours contains it.
  static let separator: CChar = 0x7C  // "|"

  /// Whether it belongs to a namespace that is none of a workbook's own.
  let isForeign: Bool

  private let local: UnsafePointer<CChar>
  private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(
    name: UnsafePointer<CChar>,
    attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    self.attributes = attributes
    if let bar = strrchr(name, Int32(Self.separator)) {
      local = UnsafePointer(bar) + 1
      isForeign = !ownNamespaces.contains { own in
        own.utf8CodeUnitCount == bar - UnsafeMutablePointer(mutating: name)
          && memcmp(own.utf8Start, name, own.utf8CodeUnitCount) == 0
      }
    } else {
      local = name
      isForeign = false
    }
  }

  /// Whether the local name is `name`.
  func isNamed(_ name: StaticString) -> Bool { matches(local, name) }

  /// The value of an attribute without namespace.
  func attribute(_ name: StaticString) -> UnsafePointer<CChar>? {
    first { matches($0, name) }
  }

  /// The value of an attribute with a namespace prefix, by its local name.
  func prefixedAttribute(_ name: StaticString) -> UnsafePointer<CChar>? {
    first { attribute in
      guard let bar = strrchr(attribute, Int32(Self.separator)) else { return false }
      return matches(UnsafePointer(bar) + 1, name)
    }
  }

  /// The text of an attribute without namespace.
  func text(_ name: StaticString) -> String? {
    attribute(name).map { String(cString: $0) }
  }

  /// The value of an attribute that is a whole number.
  func integer(_ name: StaticString) -> Int? {
    attribute(name).flatMap { Int(String(cString: $0)) }
  }

  /// Whether an attribute is `1` or `true`.
  func isOn(_ name: StaticString) -> Bool {
    guard let value = attribute(name) else { return false }
    return matches(value, "1") || matches(value, "true")
  }

  /// Whether `xml:space="preserve"` is given.
  var preservesSpace: Bool {
    prefixedAttribute("space").map { matches($0, "preserve") } ?? false
  }

  private func first(where isWanted: (UnsafePointer<CChar>) -> Bool) -> UnsafePointer<CChar>? {
    guard var cursor = attributes else { return nil }
    while let name = cursor[0], let value = cursor[1] {
      if isWanted(name) { return value }
      cursor += 2
    }
    return nil
  }
}

/// Transitional and strict SpreadsheetML, and the relationships of a package.
private let ownNamespaces: [StaticString] = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/package/2006/relationships",
]

private func matches(_ text: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
  strcmp(text, UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
}
