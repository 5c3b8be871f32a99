internal import CXlsxWriter

/// The library that writes workbooks, as it is at run time.
package enum WritingLibraries {
  /// Names and versions.
  ///
  /// The corresponding C function is `lxw_version`.
  package static var versions: [(name: String, version: String)] {
    [("libxlsxwriter", lxw_version().map { String(cString: $0) } ?? "")]
  }
}
