import Foundation
import RindeStatistics
import Testing

/// A case of `disclosure.json`: a table with published margins and what an exhaustive search by
/// another program (linear programming, scipy) found to be the fewest complements.
struct DisclosureCase: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let threshold: Int
  let protectionWidth: Int
  let counts: [[Int]]
  let primary: Int
  let fewestComplements: Int
  let smallestTotalHiddenByComplements: Int

  var testDescription: String { id }

  /// The table, its columns as groups.
  var table: CountTable {
    get throws {
      let groups = counts[0].indices.map { column in singleGroup(counts.map { $0[column] }) }
      return try CountTable(
        kind: .singleChoice,
        overall: singleGroup(counts.map { $0.reduce(0, +) }),
        groups: groups
      )
    }
  }

  /// The cases of the fixture.
  static func all() throws -> [DisclosureCase] {
    struct File: Decodable { let cases: [DisclosureCase] }
    let path = Bundle.module.bundlePath + "/Fixtures/disclosure.json"
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(File.self, from: Data(contentsOf: URL(fileURLWithPath: path))).cases
  }
}

/// A column of a single choice.
func singleGroup(_ counts: [Int], isUnpublished: Bool = false) -> CountTable.Column {
  CountTable.Column(base: counts.reduce(0, +), counts: counts, isUnpublished: isUnpublished)
}

/// Repeatable numbers that look random (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A table of a survey's size.
  mutating func table(kind: CountTable.Kind, options: Int, groups: Int) throws -> CountTable {
    let columns = (0..<groups).map { _ in column(kind: kind, options: options) }
    let withoutGroup =
      groups == 0 || Bool.random(using: &self)
      ? column(kind: kind, options: options)
      : CountTable.Column(base: 0, counts: Array(repeating: 0, count: options))
    let all = columns + [withoutGroup]
    return try CountTable(
      kind: kind,
      overall: CountTable.Column(
        base: all.reduce(0) { $0 + $1.base },
        counts: (0..<options).map { option in all.reduce(0) { $0 + $1.counts[option] } }
      ),
      groups: columns
    )
  }

  private mutating func column(kind: CountTable.Kind, options: Int) -> CountTable.Column {
    let sizes = [0, 0, 1, 2, 3, 4, 5, 7, 9, 12, 15, 21, 30, 44, 80]
    let isUnpublished = Int.random(in: 0..<12, using: &self) == 0
    switch kind {
    case .singleChoice:
      let counts = (0..<options).map { _ in sizes.randomElement(using: &self) ?? 0 }
      return singleGroup(counts, isUnpublished: isUnpublished)
    case .multipleChoice:
      let base = sizes.randomElement(using: &self) ?? 0
      var counts = (0..<options).map { _ in Int.random(in: 0...base, using: &self) }
      // Everybody chose at least one option.
      if let last = counts.indices.last {
        counts[last] = max(counts[last], base - counts.dropLast().reduce(0, +))
      }
      return CountTable.Column(base: base, counts: counts, isUnpublished: isUnpublished)
    }
  }
}
