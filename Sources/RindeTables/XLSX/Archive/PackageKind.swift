/// What a zip holds, told by the names of its parts.
enum PackageKind {
  case workbook
  case openDocumentSheet
  case wordProcessor
  case other

  /// Looks at the parts of `archive`; an OpenDocument file says what it is in `mimetype`.
  static func of(_ archive: borrowing XLSXArchive) throws(TableError) -> PackageKind {
    if archive.entry("[Content_Types].xml") != nil || archive.entry("_rels/.rels") != nil {
      if archive.entry("word/document.xml") != nil { return .wordProcessor }
      return .workbook
    }
    guard let entry = archive.entry("mimetype") else { return .other }
    var type = ""
    try archive.forEachChunk(of: entry, threads: 1) { (chunk, _) throws(TableError) in
      type = String(decoding: chunk.prefix(200), as: UTF8.self)
      return .enough
    }
    let document = "application/vnd.oasis.opendocument."
    if type.hasPrefix(document + "spreadsheet") { return .openDocumentSheet }
    return type.hasPrefix(document + "text") ? .wordProcessor : .other
  }
}
