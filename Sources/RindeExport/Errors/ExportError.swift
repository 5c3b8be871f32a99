/// Why nothing was exported.
public enum ExportError: Error, Hashable, Sendable {
  /// The report cannot be rendered; everything that was found wrong with it, in order.
  case report([ReportFlaw])

  /// The operating system refused an operation on a file.
  case file(FileFailure)

  /// libxlsxwriter refused something; its `lxw_error` value and what was being written.
  case library(code: UInt32, subject: String)

  /// libcrypto offers no SHA-256, as under a configuration that forbids it.
  case noDigest

  /// A part of the workbook was not whole, as when the temporary folder is full.
  case incomplete(part: String, folder: String)
}

/// A refused operation on a file.
public struct FileFailure: Hashable, Sendable {
  /// What was attempted.
  public enum Operation: String, Hashable, Sendable {
    case makeFolder
    case create
    case write
    case synchronize
    case replace
    case read
  }

  public let operation: Operation

  /// The path as it was given, not that of a temporary file.
  public let path: String

  /// The C `errno`.
  public let code: Int32

  public init(_ operation: Operation, path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}
