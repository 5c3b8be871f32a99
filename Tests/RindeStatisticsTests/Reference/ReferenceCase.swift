import Foundation
import Testing

/// One computation made by other software, with its numbers.
struct ReferenceCase: Decodable, Sendable {
  let id: String
  let kind: String
  let data: String?
  let call: String
  let options: [String: ReferenceValue]?
  let expected: ReferenceValue

  /// What stands before the point in the id: the name of the design.
  var designName: String { String(id.prefix { $0 != "." }) }

  /// All cases, in the order of the file.
  static func all() throws -> [ReferenceCase] {
    struct File: Decodable { let cases: [ReferenceCase] }
    return try JSONDecoder().decode(File.self, from: Fixture.data("expected.json")).cases
  }
}

/// Files that the tests of this room read.
enum Fixture {
  static func data(_ name: String) throws -> Data {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
    return try Data(contentsOf: folder.appendingPathComponent(name))
  }
}
