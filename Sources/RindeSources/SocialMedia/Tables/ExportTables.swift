package import RindeModel
internal import RindeTables

/// The formats, headings and words of downloads, as the data files beside this one say them.
///
/// A new heading is one line of `columnas.csv`; no code changes.
package struct ExportTables: Sendable {
  /// Those compiled into the program, parsed once.
  package static let standard = ExportTables(
    formats: PackageResources.formatos_csv,
    headings: PackageResources.columnas_csv,
    types: PackageResources.tipos_csv,
    words: PackageResources.palabras_csv
  )

  /// Those compiled into the program with further lines of `columnas.csv`.
  package static func standard(withHeadings lines: String) -> ExportTables {
    ExportTables(
      formats: PackageResources.formatos_csv,
      headings: PackageResources.columnas_csv + lines.utf8,
      types: PackageResources.tipos_csv,
      words: PackageResources.palabras_csv
    )
  }

  /// In the order of the file; of two that fit a table equally well the first one is taken.
  package let formats: [ExportFormat]

  package let words: ExportWords

  /// By format and folded heading: the field and the place of the heading among those of the field.
  private let headings: [String: [FoldedText: HeadingMeaning]]

  private let types: [FoldedText: PostType]

  /// What a heading means, and how sure it is: of two columns the lower rank is taken.
  struct HeadingMeaning: Hashable, Sendable {
    let field: ExportField
    let rank: Int
  }

  /// Reads data files; lines that name unknown formats, fields or types are left out.
  package init(formats: [UInt8], headings: [UInt8], types: [UInt8], words: [UInt8]) {
    self.formats = Self.rows(formats).compactMap(ExportFormat.init(row:))
    self.headings = Self.headings(Self.rows(headings))
    self.words = ExportWords(rows: Self.rows(words))
    var found: [FoldedText: PostType] = [:]
    for row in Self.rows(types) {
      guard row.count >= 2, let type = PostType(key: row[0]) else { continue }
      found[FoldedText(row[1])] = type
    }
    self.types = found
  }

  /// The type that a file names in any of its languages, `nil` for an unknown one.
  package func type(named text: String) -> PostType? { types[FoldedText(text)] }

  /// The meaning of a heading in a format.
  ///
  /// - Parameters:
  ///   - heading: As written.
  ///   - format: The key of the format.
  ///   - own: The office's own headings, folded; they go before those of the data files.
  /// - Returns: `nil` for a heading that means nothing there.
  func meaning(
    of heading: FoldedText,
    in format: String,
    own: [FoldedText: ExportField]
  ) -> HeadingMeaning? {
    if let field = own[heading] { return HeadingMeaning(field: field, rank: -1) }
    return headings[format]?[heading]
  }

  private static func headings(
    _ rows: [[String]]
  ) -> [String: [FoldedText: HeadingMeaning]] {
    var found: [String: [FoldedText: HeadingMeaning]] = [:]
    for (line, row) in rows.enumerated() {
      guard row.count >= 3, let field = ExportField(rawValue: row[1]) else { continue }
      let heading = FoldedText(row[2])
      if found[row[0]]?[heading] == nil {
        found[row[0], default: [:]][heading] = HeadingMeaning(field: field, rank: line)
      }
    }
    return found
  }

  /// The lines of a data file below its headings.
  private static func rows(_ bytes: [UInt8]) -> [[String]] {
    guard
      case .success(let grid) = Result(catching: { () throws(TableError) in
        try CSVReader.grid(of: bytes, file: "")
      })
    else { return [] }
    return grid.rows.dropFirst().map { row in row.cells.map { $0.text.trimmingBlanks() } }
  }
}

extension ExportFormat {
  /// A line of `formatos.csv`.
  init?(row: [String]) {
    guard row.count >= 7, let content = Content(rawValue: row[2]),
      let hours = Hours(rawValue: row[5])
    else { return nil }
    self.init(
      key: row[0],
      network: SocialNetwork.allCases.first { $0.key == row[1] },
      content: content,
      required: Self.choices(row[3]),
      excluded: Self.choices(row[4]).flatMap(\.self),
      hours: hours,
      dates: DateForm(rawValue: row[6])
    )
  }

  /// Fields divided by spaces, each one a choice divided by strokes.
  private static func choices(_ text: String) -> [[ExportField]] {
    text.split(separator: " ").map { choice in
      choice.split(separator: "/").compactMap { ExportField(rawValue: String($0)) }
    }
  }
}
