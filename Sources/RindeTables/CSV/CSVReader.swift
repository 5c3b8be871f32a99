/// Reads whole small CSV files, whatever their encoding, separator and line ends.
package enum CSVReader {
  /// Files beyond this many MiB are refused; ``CSVScan`` reads those.
  package static let limitMiB = 256

  /// The table in the file at `path`.
  ///
  /// Rows that have nothing but blank cells are left out; rows of any length stay as they are.
  ///
  /// - Parameter path: the file to read.
  /// - Returns: the rows with their line numbers, and what the reader noticed.
  /// - Throws: whatever ``fileKind(at:)`` throws, `.notAWorkbook` for a zip, `.statisticsFile`
  ///   for an SPSS file, `.tooLarge`.
  package static func grid(at path: String) throws(TableError) -> Grid {
    try requireText(at: path)
    let file = try InputFile(path: path)
    guard file.size <= limitMiB << 20 else {
      throw TableError(file: path, reason: .tooLarge(limitMiB: limitMiB))
    }
    let progress = ReadingProgress.current
    progress?.begin(path, bytes: file.size)
    defer { progress?.end() }
    return try grid(of: file.bytes(upTo: file.size), file: path, progress)
  }

  /// The table in `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: a whole file.
  ///   - file: the name that the grid and the error carry.
  /// - Returns: the rows with their line numbers, and what the reader noticed.
  /// - Throws: `.empty` for blank text, or what the first bytes say it is instead of text.
  package static func grid(of bytes: [UInt8], file: String) throws(TableError) -> Grid {
    try grid(of: bytes, file: file, nil)
  }

  private static func grid(
    of bytes: [UInt8],
    file: String,
    _ progress: ReadingProgress?
  ) throws(TableError) -> Grid {
    switch fileKind(ofOpening: bytes, isWhole: true) {
    case .failure(let refusal): throw TableError(file: file, reason: refusal.reason)
    case .success(.statistics): throw TableError(file: file, reason: .statisticsFile)
    case .success(.text), .success(.archive): break
    }
    guard let opening = CSVOpening(bytes, isWhole: true) else {
      throw TableError(file: file, reason: .binary)
    }
    return opening.grid(file: file, records: .max, progress)
  }
}

/// Refuses a file that is no text, by its first bytes.
func requireText(at path: String) throws(TableError) {
  switch try fileKind(at: path) {
  case .text: return
  case .archive: throw TableError(file: path, reason: .notAWorkbook)
  case .statistics: throw TableError(file: path, reason: .statisticsFile)
  }
}
