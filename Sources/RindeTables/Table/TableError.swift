/// Why a file could not be read as a table.
package struct TableError: Error, Hashable, Sendable {
  /// The reasons, each with its own advice to the user.
  package enum Reason: Hashable, Sendable {
    /// Nothing stands at the path.
    case missing
    /// A directory stands at the path.
    case directory
    /// The system refused; `code` is `errno`.
    case unreadable(code: Int32)
    /// No byte, or nothing but blank space.
    case empty
    /// A workbook with a password.
    case encrypted
    /// An Excel 97–2003 workbook (`.xls`).
    case legacyWorkbook
    /// An OpenDocument spreadsheet (`.ods`).
    case openDocument
    /// A web page saved with another name.
    case webPage
    /// A PDF.
    case pdf
    /// A document of a word processor (`.docx`, `.odt`, `.doc`, `.rtf`).
    case wordProcessor
    /// An SPSS file where only a CSV or a workbook is read.
    case statisticsFile
    /// An SPSS file that is cut or damaged.
    case damagedStatistics
    /// Some other binary file.
    case binary
    /// A zip that is cut or damaged, or a part of it that does not unpack.
    case damagedArchive(part: String?)
    /// A zip that is no workbook.
    case notAWorkbook
    /// A part that is not well-formed XML.
    case malformedPart(part: String, line: Int)
    /// A part with a document type declaration, which no office program writes.
    case documentTypeRefused(part: String)
    /// More data than the reader accepts.
    case tooLarge(limitMiB: Int)
    /// A part that unpacks to suspiciously more than its size.
    case suspiciousRatio(part: String)
    /// There is no sheet with that name.
    case unknownSheet(String, available: [String])
    /// The workbook has no visible sheet with data.
    case noSheet
  }

  /// The path as the caller gave it.
  package let file: String

  package let reason: Reason

  package init(file: String, reason: Reason) {
    self.file = file
    self.reason = reason
  }
}
