import Foundation
import RindeModel
import RindeSources
import RindeTables

/// Downloads of the reference set, and downloads written in a test.
enum ExportFixture {
  /// Settings by which every network's hours are Bogotá's.
  static var bogota: SocialSettings {
    var settings = SocialSettings()
    for network in SocialNetwork.allCases { settings.fileZones[network] = .bogota }
    return settings
  }

  static func path(_ name: String) -> String {
    Bundle.module.bundlePath + "/Fixtures/social/" + name
  }

  /// A file of the reference set with all its sheets.
  static func file(_ name: String) throws -> ExportFile {
    let path = path(name)
    let grids: [Grid]
    if name.hasSuffix(".xlsx") {
      let workbook = try XLSXWorkbook(path: path)
      grids = try workbook.sheets.map { try workbook.grid(sheet: $0.name) }
    } else {
      grids = [try CSVReader.grid(at: path)]
    }
    return ExportFile(name: name, path: name, grids: grids, facts: .init())
  }

  /// A download with the given lines.
  static func file(
    _ lines: [String],
    name: String = "d.csv",
    facts: SocialSettings.FileFacts = .init()
  ) throws -> ExportFile {
    let text = lines.joined(separator: "\n") + "\n"
    let grid = try CSVReader.grid(of: Array(text.utf8), file: name)
    return ExportFile(name: name, path: name, grids: [grid], facts: facts)
  }

  /// The reading of a download with the given lines.
  static func read(
    _ lines: [String],
    settings: SocialSettings = bogota,
    facts: SocialSettings.FileFacts = .init()
  ) throws -> ExportReading {
    ExportReader.read(try file(lines, facts: facts), settings: settings)
  }

  /// `expected.json`, made by other software.
  static func expected(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path("expected.json")))
    let whole = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let files = whole?["archivos"] as? [String: Any]
    return files?[name] as? [String: Any] ?? [:]
  }
}

extension ExportReading {
  /// Issues as `code line read`.
  var summary: [String] {
    issues.map { "\($0.code) \($0.position.line ?? 0) \($0.read ?? "-")" }
  }

  var codes: [String] { issues.map(\.code) }

  /// Rows read less all their fates: zero when every row is accounted for.
  var unaccounted: Int {
    let counts = file.counts
    return counts.read - counts.used - counts.totals - counts.daily - counts.duplicates
      - counts.foreign - counts.notices - counts.rejected
  }
}
