import Glibc

/// A file with given bytes that exists as long as this value's owner keeps it.
final class TemporaryFile {
  private let path: String

  init(_ bytes: [UInt8]) {
    var template = Array("/tmp/rinde-csv-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    path = template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count <= 0 { break }
      written += count
    }
    close(descriptor)
  }

  convenience init(_ text: String) { self.init(Array(text.utf8)) }

  deinit { unlink(path) }

  /// Calls `body` with the path while the file is certain to exist.
  @discardableResult
  func use<Result>(_ body: (String) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(self) { try body(path) }
  }
}

/// A way to write text as bytes, for the tables of cases.
enum Writing: CaseIterable {
  case utf8
  case utf8WithMark
  case utf16LittleEndian
  case utf16LittleEndianWithMark
  case utf16BigEndian
  case utf16BigEndianWithMark
  case windows1252

  /// `text` as this encoding writes it; for windows-1252 only letters up to U+00FF.
  func bytes(of text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16LittleEndianWithMark: [0xFF, 0xFE] + Self.utf16LittleEndian.bytes(of: text)
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .utf16BigEndianWithMark: [0xFE, 0xFF] + Self.utf16BigEndian.bytes(of: text)
    case .windows1252: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
  }
}
