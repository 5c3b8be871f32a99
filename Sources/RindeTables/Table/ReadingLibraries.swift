internal import CExpat
internal import CMinizip

/// The libraries that read files, as they are at run time.
package enum ReadingLibraries {
  /// Names and versions.
  ///
  /// The corresponding C functions are `XML_ExpatVersion` and `zlibVersion`.
  package static var versions: [(name: String, version: String)] {
    let expat = XML_ExpatVersion().map { String(cString: $0) } ?? ""
    let zlib = zlibVersion().map { String(cString: $0) } ?? ""
    return [("expat", String(expat.drop { !$0.isNumber })), ("zlib", zlib)]
  }
}
