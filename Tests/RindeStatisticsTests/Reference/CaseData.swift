import Foundation
import RindeStatistics

/// A table of the fixtures: columns of texts, nil where the cell is empty.
struct CaseData: Sendable {
  let rowCount: Int
  private let columns: [String: [String?]]

  /// A file of the fixtures, read once.
  init(_ name: String) throws {
    if let known = Self.tables[name] {
      self = known
    } else {
      self = try Self(reading: name)
    }
  }

  /// The files that most cases read; another one, or one that is not there, is read when asked for.
  private static let tables: [String: CaseData] = {
    let names = ["strat", "clus1", "clus2", "srs"].map { "api_\($0).csv" }
    let more = ["srs", "complejo", "lonely", "replicas"].map { "diag_\($0).csv" }
    var tables: [String: CaseData] = [:]
    for name in names + more { tables[name] = try? CaseData(reading: name) }
    return tables
  }()

  private init(reading name: String) throws {
    let text = String(decoding: try Fixture.data(name), as: UTF8.self)
    var lines = text.split(separator: "\n").map { Self.cells(of: $0) }
    let header = lines.removeFirst()
    rowCount = lines.count
    columns = Dictionary(
      uniqueKeysWithValues: header.enumerated().map { index, name in
        (name, lines.map { $0[index].isEmpty ? nil : $0[index] })
      }
    )
  }

  var names: [String] { columns.keys.sorted() }

  func texts(_ name: String) throws -> [String?] {
    guard let column = columns[name] else { throw CaseError.unknownColumn(name) }
    return column
  }

  /// NaN where the cell is empty.
  func numbers(_ name: String) throws -> [Double] {
    try texts(name).map { $0.flatMap(Double.init) ?? .nan }
  }

  /// The different texts of a column in the order of their bytes.
  func levels(_ name: String) throws -> [String] {
    Array(Set(try texts(name).compactMap { $0 })).sorted()
  }

  /// Places in ``levels(_:)``; −1 where the cell is empty.
  func codes(_ name: String) throws -> [Int32] {
    let places = Dictionary(
      uniqueKeysWithValues: try levels(name).enumerated().map { ($1, Int32($0)) }
    )
    return try texts(name).map { $0.flatMap { places[$0] } ?? -1 }
  }

  /// 1 where a column has a text, 0 where it has another, NaN where it is empty.
  func indicator(_ name: String, is level: String) throws -> [Double] {
    try texts(name).map { $0 == nil ? .nan : $0 == level ? 1 : 0 }
  }

  /// The cells of a line; commas inside quotes do not separate.
  private static func cells(of line: Substring) -> [String] {
    var cells = [""]
    var quoted = false
    for character in line where character != "\r" {
      if character == "\"" {
        quoted.toggle()
      } else if character == ",", !quoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

enum CaseError: Error {
  case unknownColumn(String)
  case unreadable(String)
}
