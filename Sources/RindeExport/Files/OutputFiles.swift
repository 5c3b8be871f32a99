internal import Glibc

/// Files that replace the previous ones together, or not at all.
public struct OutputFiles: Sendable {
  private let files: [OutputFile]

  public init(_ files: [OutputFile]) { self.files = files }

  /// Writes every file beside its place, and then moves all into place.
  public func replace() throws(ExportError) {
    for file in files {
      guard let stream = fopen(file.path, "w") else {
        throw .file(FileFailure(.create, path: file.path, code: errno))
      }
      file.bytes.withUnsafeBytes { bytes in _ = fwrite(bytes.baseAddress, 1, bytes.count, stream) }
      fclose(stream)
    }
  }
}
