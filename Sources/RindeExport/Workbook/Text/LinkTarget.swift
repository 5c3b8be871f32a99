internal import RindeReport

/// Where a link leads, in the notation of libxlsxwriter.
enum LinkTarget {
  /// UTF-16 units of an address in Excel.
  static let limit = 2_079

  /// Links that a worksheet holds.
  static let perSheet = 65_530

  /// `internal:'Notas'!A1`.
  static func sheet(_ name: String) -> String { "internal:'\(name)'!A1" }

  /// The address, or none if it is not one that may be followed.
  ///
  /// Only http, https and mailto lead out of a published workbook; the rest stays plain text.
  static func address(_ text: String) -> String? {
    let schemes = ["http://", "https://", "mailto:"]
    let start = text.prefix(8).lowercased()
    guard text.utf16.count <= limit, schemes.contains(where: start.hasPrefix),
      text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "\u{FFFE}" })
    else { return nil }
    return text
  }

  static func text(of target: Cell.Target) -> String? {
    switch target {
    case .sheet(let name): sheet(name)
    case .address(let address): self.address(address)
    }
  }
}
