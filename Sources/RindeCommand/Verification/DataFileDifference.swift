internal import RindeExport
internal import RindeSources
internal import RindeTables

/// Where a file of data or of text first differs from the one that the computation gives.
struct DataFileDifference {
  /// A field that does not say what was written.
  struct Field: Hashable {
    /// The heading of its column; `nil` in a file without columns.
    let column: String?
    let expected: String
    let found: String
  }

  /// The line, from 1; `nil` when all values are the same and only their writing changed.
  let line: Int?

  /// The fields of that line that differ.
  let fields: [Field]
}

extension DataFileDifference {
  /// Compares two CSV files record by record.
  ///
  /// - Parameters:
  ///   - found: The file that somebody changed.
  ///   - expected: The one that was computed again.
  /// - Throws: Why the changed one cannot be read.
  init(table found: String, from expected: String) throws(TableError) {
    let old = try TableReader.grid(at: expected).rows
    let new = try TableReader.grid(at: found).rows
    let headings = old.first?.cells.map(\.text) ?? []
    for position in 0..<max(old.count, new.count) {
      let before = position < old.count ? old[position] : nil
      let now = position < new.count ? new[position] : nil
      let width = max(before?.cells.count ?? 0, now?.cells.count ?? 0)
      let fields = (0..<width).compactMap { column -> Field? in
        let (one, two) = (before?[column].text ?? "", now?[column].text ?? "")
        guard one != two else { return nil }
        let heading = headings.indices.contains(column) ? headings[column] : "\(column + 1)"
        return Field(column: heading, expected: one, found: two)
      }
      guard fields.isEmpty else {
        self.init(line: (now ?? before)?.number, fields: fields)
        return
      }
    }
    self.init(line: nil, fields: [])
  }

  /// Compares two files of text line by line.
  init(text found: [UInt8], from expected: [UInt8]) {
    let old = expected.split(separator: 0x0A, omittingEmptySubsequences: false)
    let new = found.split(separator: 0x0A, omittingEmptySubsequences: false)
    for line in 0..<max(old.count, new.count) {
      let before = line < old.count ? String(decoding: old[line], as: UTF8.self) : ""
      let now = line < new.count ? String(decoding: new[line], as: UTF8.self) : ""
      guard before == now, line < old.count, line < new.count else {
        let field = Field(
          column: nil,
          expected: before.trimmingBlanks(),
          found: now.trimmingBlanks()
        )
        self.init(line: line + 1, fields: [field])
        return
      }
    }
    self.init(line: nil, fields: [])
  }
}
