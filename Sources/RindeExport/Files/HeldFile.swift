/// Bytes in memory for readers that only open paths.
package final class HeldFile {
  private let file: AnonymousFile

  /// A path that holds while the value lives.
  package var path: String { file.path }

  package init(_ bytes: [UInt8]) throws(ExportError) {
    file = try AnonymousFile()
    try file.append(bytes)
  }
}
