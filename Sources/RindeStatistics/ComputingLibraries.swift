internal import CDistributions

/// The library that computes distributions, as Rinde was built with it.
package enum ComputingLibraries {
  /// Names and versions; the corresponding macro of Boost is `BOOST_VERSION`.
  package static var versions: [(name: String, version: String)] {
    // 108100 is 1.81.0.
    let number = rinde_boost_version()
    let (major, minor, patch) = (number / 100_000, number / 100 % 1_000, number % 100)
    return [("Boost.Math", "\(major).\(minor).\(patch)")]
  }
}
