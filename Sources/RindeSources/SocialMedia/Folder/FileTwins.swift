internal import Glibc

/// Finds files that are the same byte for byte under two names.
struct FileTwins {
  private var bySize: [Int: [FolderFile]] = [:]

  init() {}

  /// The file seen before that has the same bytes; `nil` for a new one, which is remembered.
  mutating func twin(of file: FolderFile) -> FolderFile? {
    var status = stat()
    guard stat(file.path, &status) == 0, status.st_size > 0 else { return nil }
    let size = Int(status.st_size)
    if let twin = bySize[size]?.first(where: { Self.areEqual($0.path, file.path) }) { return twin }
    bySize[size, default: []].append(file)
    return nil
  }

  private static func areEqual(_ first: String, _ second: String) -> Bool {
    guard let left = fopen(first, "rb") else { return false }
    defer { fclose(left) }
    guard let right = fopen(second, "rb") else { return false }
    defer { fclose(right) }
    let length = 1 << 16
    var bytes = [UInt8](repeating: 0, count: length)
    var others = bytes
    while true {
      let count = fread(&bytes, 1, length, left)
      guard fread(&others, 1, length, right) == count else { return false }
      guard bytes[..<count] == others[..<count] else { return false }
      if count < length { return ferror(left) == 0 && ferror(right) == 0 }
    }
  }
}
