import Glibc
import Testing

/// An empty folder, removed with everything in it.
final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/rinde-test-XXXXXX\0".utf8.map { CChar(bitPattern: $0) })
    let path = try #require(mkdtemp(&template))
    self.path = String(cString: path)
  }

  /// The names in the folder, sorted; hidden ones included.
  var names: [String] { Self.names(in: path).sorted() }

  /// Writes a small file.
  func write(_ text: String, to name: String) throws {
    let stream = try #require(fopen(path + "/" + name, "w"))
    fputs(text, stream)
    fclose(stream)
  }

  /// The text of a small file.
  func read(_ name: String) -> String? {
    guard let stream = fopen(path + "/" + name, "r") else { return nil }
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, stream)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  deinit { Self.remove(path) }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }
}
