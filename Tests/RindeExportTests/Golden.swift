import Glibc
import Testing

/// Recorded XML, one element per line.
enum Golden {
  /// Compares a part with its record, or writes the record when `RINDE_RECORD` is 1.
  static func expect(_ xml: String, named part: String) throws {
    let lines = xml.split(separator: "><").joined(separator: ">\n<") + "\n"
    let name = part.split(separator: "/").suffix(1).joined() + ".txt"
    let path = folder + name
    if getenv("RINDE_RECORD").map({ String(cString: $0) }) == "1" {
      let stream = try #require(fopen(path, "w"))
      fputs(lines, stream)
      fclose(stream)
      Issue.record("recorded \(name)")
      return
    }
    let recorded = try #require(contents(of: path), "no record \(name)")
    let pairs = zip(
      lines.split(separator: "\n", omittingEmptySubsequences: false),
      recorded.split(separator: "\n", omittingEmptySubsequences: false)
    )
    for (number, pair) in pairs.enumerated() where pair.0 != pair.1 {
      Issue.record("\(name):\(number + 1): «\(pair.0)» was «\(pair.1)»")
      return
    }
    #expect(lines.utf8.count == recorded.utf8.count, "\(name) has another length")
  }

  private static let folder = String(#filePath.dropLast("Golden.swift".count)) + "Fixtures/demo/"

  private static func contents(of path: String) -> String? {
    guard let stream = fopen(path, "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
