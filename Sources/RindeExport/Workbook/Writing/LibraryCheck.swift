internal import CXlsxWriter

/// The only place where an `lxw_error` becomes a Swift error.
func check(_ raw: lxw_error, _ subject: @autoclosure () -> String) throws(ExportError) {
  guard raw == LXW_NO_ERROR else { throw .library(code: raw.rawValue, subject: subject()) }
}

extension ExportError {
  /// libxlsxwriter had no memory for something.
  static func outOfMemory(_ subject: String) -> ExportError {
    .library(code: LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue, subject: subject)
  }
}
