import CMinizip
import Glibc
import Testing

/// The parts of a workbook, read by other means than it was written.
struct UnzippedWorkbook {
  /// Names in the order of the package.
  private(set) var names: [String] = []

  private var parts: [String: String] = [:]

  init(_ bytes: [UInt8]) throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/book.xlsx"
    let stream = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
    let archive = try #require(unzOpen64(path))
    defer { unzClose(archive) }
    var result = unzGoToFirstFile(archive)
    while result == UNZ_OK {
      var name = [CChar](repeating: 0, count: 256)
      var information = unz_file_info64()
      unzGetCurrentFileInfo64(archive, &information, &name, 255, nil, 0, nil, 0)
      #expect(information.tmu_date.tm_year == 1980)
      var content = [UInt8](repeating: 0, count: Int(information.uncompressed_size))
      unzOpenCurrentFile(archive)
      let count = unzReadCurrentFile(archive, &content, UInt32(content.count))
      #expect(Int(count) == content.count)
      #expect(unzCloseCurrentFile(archive) == UNZ_OK)
      let key = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
      names.append(key)
      parts[key] = String(decoding: content, as: UTF8.self)
      result = unzGoToNextFile(archive)
    }
  }

  /// A part, or an empty text.
  subscript(name: String) -> String { parts[name] ?? "" }

  /// The XML of a sheet, by its number from 1.
  func sheet(_ number: Int) -> String { self["xl/worksheets/sheet\(number).xml"] }

  /// The texts between `start` and `end` in a part, in order.
  func texts(in part: String, from start: String, to end: String) -> [String] {
    self[part].components(from: start, to: end)
  }
}

extension String {
  /// The texts between `start` and `end`, in order.
  func components(from start: String, to end: String) -> [String] {
    split(separator: start, omittingEmptySubsequences: false).dropFirst().map { piece in
      String(piece.split(separator: end, maxSplits: 1, omittingEmptySubsequences: false)[0])
    }
  }
}
