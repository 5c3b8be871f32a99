internal import CCrypto

/// The SHA-256 digest of FIPS 180-4, computed by libcrypto.
package struct SHA256: ~Copyable {
  private let context: OpaquePointer

  /// Begins a digest of nothing.
  ///
  /// The corresponding C function is `EVP_DigestInit_ex`.
  ///
  /// - Throws: ``ExportError/noDigest``.
  package init() throws(ExportError) {
    guard let context = EVP_MD_CTX_new() else { throw .noDigest }
    guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      EVP_MD_CTX_free(context)
      throw .noDigest
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds bytes.
  ///
  /// The corresponding C function is `EVP_DigestUpdate`.
  package func update(_ bytes: UnsafeRawBufferPointer) throws(ExportError) {
    guard EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1 else { throw .noDigest }
  }

  /// Ends the digest and writes it as 64 lower-case hexadecimal digits.
  ///
  /// The corresponding C function is `EVP_DigestFinal_ex`.
  package consuming func hexadecimal() throws(ExportError) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    guard EVP_DigestFinal_ex(context, &digest, nil) == 1 else { throw .noDigest }
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self
    )
  }

  /// The digest of bytes in memory.
  package static func hexadecimal(of bytes: [UInt8]) throws(ExportError) -> String {
    let digest = try SHA256()
    var failure: ExportError?
    bytes.withUnsafeBytes { bytes in
      do throws(ExportError) { try digest.update(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
    return try digest.hexadecimal()
  }
}
