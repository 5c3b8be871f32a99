import Foundation
import RindeModel
import RindeSources

/// A folder `redes` that lives as long as the value.
final class SocialScratch {
  let path: String

  /// Makes a folder with texts by their names, which may have folders before them.
  init(_ texts: [String: String] = [:]) throws {
    let base = FileManager.default.temporaryDirectory
    path = base.appending(path: "rinde-redes-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in texts { try write(Data(text.utf8), to: name) }
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch { print(error) }
  }

  func write(_ bytes: Data, to name: String) throws {
    let place = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try bytes.write(to: place)
  }

  /// The bytes of one of the files of reference.
  static func reference(_ name: String) throws -> Data {
    try Data(
      contentsOf: URL(filePath: Bundle.module.bundlePath + "/Fixtures/social/\(name)")
    )
  }

  /// Copies a file of reference to a name, by default the same within `exportaciones`.
  func add(_ reference: String, as name: String? = nil) throws {
    try write(try Self.reference(reference), to: name ?? "exportaciones/\(reference)")
  }

  func read() throws -> SocialReading { try SocialFolder(path: path).read() }
}

extension SocialReading {
  /// Every issue as `code file:line read`, the file's name without its folders.
  var summary: [String] {
    issues.map { issue in
      let file = issue.position.file.split(separator: "/").last ?? ""
      return "\(issue.code) \(file):\(issue.position.line ?? 0) \(issue.read ?? "-")"
    }
  }

  /// The counts of a file as `read used totals daily duplicates foreign notices rejected`.
  func counts(_ name: String) -> [Int] {
    records.files.filter { $0.name.hasSuffix(name) }.flatMap { file in
      let counts = file.counts
      return [
        counts.read, counts.used, counts.totals, counts.daily, counts.duplicates, counts.foreign,
        counts.notices, counts.rejected,
      ]
    }
  }
}
