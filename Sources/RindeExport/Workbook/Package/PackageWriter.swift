internal import CMinizip
internal import Glibc

/// A zip file being written, with every part dated 1 January 1980.
struct PackageWriter: ~Copyable {
  /// None once closed.
  private var handle: zipFile?
  private let folder: String

  /// Creates a package at `path`.
  ///
  /// The corresponding C function is `zipOpen64`.
  init(path: String, folder: String) throws(ExportError) {
    guard let handle = zipOpen64(path, APPEND_STATUS_CREATE) else {
      throw .file(FileFailure(.create, path: folder, code: errno))
    }
    self.handle = handle
    self.folder = folder
  }

  /// Copies the current part of `source` without inflating it.
  func copy(_ name: String, from source: borrowing PackageReader) throws(ExportError) {
    let information = try source.information(name)
    try open(name, method: Int32(information.compression_method), raw: true)
    try source.read(name, raw: true) { (piece) throws(ExportError) in try write(piece) }
    try check(
      zipCloseFileInZipRaw64(handle, information.uncompressed_size, information.crc)
    )
  }

  /// Adds a part.
  func add(_ name: String, content: [UInt8]) throws(ExportError) {
    try open(name, method: Z_DEFLATED, raw: false)
    var failure: ExportError?
    content.withUnsafeBytes { bytes in
      do throws(ExportError) { try write(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
    try check(zipCloseFileInZip(handle))
  }

  /// Ends the package.
  ///
  /// The corresponding C function is `zipClose`.
  mutating func close() throws(ExportError) {
    guard let handle = handle.take() else { return }
    try check(zipClose(handle, nil))
  }

  private func open(_ name: String, method: Int32, raw: Bool) throws(ExportError) {
    var information = zip_fileinfo()
    information.tmz_date = tm_zip(
      tm_sec: 0,
      tm_min: 0,
      tm_hour: 0,
      tm_mday: 1,
      tm_mon: 0,
      tm_year: 1980
    )
    try check(
      zipOpenNewFileInZip2_64(
        handle,
        name,
        &information,
        nil,
        0,
        nil,
        0,
        nil,
        method,
        Z_DEFAULT_COMPRESSION,
        raw ? 1 : 0,
        0
      )
    )
  }

  private func write(_ piece: UnsafeRawBufferPointer) throws(ExportError) {
    try check(zipWriteInFileInZip(handle, piece.baseAddress, UInt32(piece.count)))
  }

  private func check(_ result: Int32) throws(ExportError) {
    guard result == ZIP_OK else { throw Self.failure(folder) }
  }

  private static func failure(_ folder: String) -> ExportError {
    .file(FileFailure(.write, path: folder, code: errno == 0 ? EIO : errno))
  }

  deinit { if let handle { zipClose(handle, nil) } }
}
