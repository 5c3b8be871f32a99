internal import CCrypto

/// The library that computes digests, as it is at run time.
package enum ProvingLibraries {
  /// Names and versions.
  ///
  /// The corresponding C function is `OpenSSL_version_num`.
  package static var versions: [(name: String, version: String)] {
    // The parts of a version 3 have 4, 8 and 8 bits, with 8 unused ones before the last.
    let number = OpenSSL_version_num()
    return [("OpenSSL", "\(number >> 28).\(number >> 20 & 0xFF).\(number >> 4 & 0xFF)")]
  }
}
