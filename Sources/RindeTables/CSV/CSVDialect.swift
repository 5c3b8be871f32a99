/// How a CSV file is written, found out from its first bytes.
package struct CSVDialect: Hashable, Sendable {
  package var encoding: TextEncoding

  /// Bytes of the byte order mark, to be skipped.
  package var markLength: Int

  /// The ASCII byte between fields.
  package var separator: UInt8

  /// The byte that ends a record: LF, also when a CR stands before it, or CR alone.
  package var terminator: UInt8

  /// Whether the first line only names the separator (`sep=;`).
  package var hasSeparatorLine: Bool
}

extension CSVDialect {
  /// The byte that encloses fields.
  static let quote: UInt8 = 0x22
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D

  /// The dialect of a text that begins with `text`, valid UTF-8 without byte order mark.
  init(detection: TextEncoding.Detection, text: [UInt8], isWhole: Bool) {
    encoding = detection.encoding
    markLength = detection.markLength
    terminator = Self.terminator(of: text)
    if let named = Self.separatorLine(of: text) {
      separator = named
      hasSeparatorLine = true
    } else {
      separator = Self.sniffedSeparator(of: text, terminator: terminator, isWhole: isWhole)
      hasSeparatorLine = false
    }
  }

  /// LF when one stands outside quotes, otherwise CR when one does, otherwise LF.
  private static func terminator(of text: [UInt8]) -> UInt8 {
    var isQuoted = false
    var hasReturn = false
    for byte in text {
      switch byte {
      case quote: isQuoted.toggle()
      case lineFeed where !isQuoted: return lineFeed
      case carriageReturn where !isQuoted: hasReturn = true
      default: break
      }
    }
    return hasReturn ? carriageReturn : lineFeed
  }

  /// The separator that a first line `sep=X` names, also when it is quoted.
  private static func separatorLine(of text: [UInt8]) -> UInt8? {
    var line = text.prefix(16).prefix { $0 != lineFeed && $0 != carriageReturn }
    if line.count > 2, line.first == quote, line.last == quote {
      line = line.dropFirst().dropLast()
    }
    guard line.count == 5, let separator = line.last else { return nil }
    let word = line.dropLast().map { $0 | 0x20 }
    guard word.elementsEqual("sep=".utf8.map { $0 | 0x20 }) else { return nil }
    let isLetterOrDigit = (0x30...0x39 ~= separator) || (0x41...0x5A ~= separator & 0xDF)
    return separator < 0x80 && separator != quote && !isLetterOrDigit ? separator : nil
  }
}
