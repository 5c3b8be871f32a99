import Foundation
import RindeModel
import RindeSources
import RindeTables

/// Files of this suite's fixtures, and dictionaries written in a test.
enum CodebookFixture {
  /// The path of one of the files with the same ninety answers.
  static func path(_ name: String) -> String {
    Bundle.module.bundlePath + "/Fixtures/encuestas/" + name
  }

  static func grid(_ lines: [String]) throws -> Grid {
    try CSVReader.grid(of: Array((lines.joined(separator: "\n") + "\n").utf8), file: "d.csv")
  }

  static func read(_ lines: [String]) throws -> CodebookReading {
    try CodebookReader.read(grid(lines))
  }

  /// What a dictionary says of itself, refused or not, as `code line:column read`.
  static func findings(_ lines: [String]) throws -> [String] {
    do {
      return summary(try read(lines).issues)
    } catch SourceFileError.invalid(let issues) {
      return summary(issues)
    }
  }

  static func summary(_ issues: [DataIssue]) -> [String] {
    issues.map {
      "\($0.code) \($0.position.line ?? 0):\($0.position.column ?? "") \($0.read ?? "-")"
    }
  }
}
