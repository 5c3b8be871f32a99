/// One kind of reference case and how it is computed here.
struct CaseKind: Sendable {
  let name: String
  let runs: @Sendable (ReferenceCase) -> Bool
  let run: @Sendable (ReferenceCase, inout Comparison) throws -> Void
}

/// The kinds that have a runner; the first that runs a case is taken.
///
/// A new kind is one file `Cases+Kind.swift` with a static property and a line here.
enum Cases {
  static let kinds: [CaseKind] = [
    estimates, ratio, degrees, groups, loneUnits, contrasts, tables, counts, variance, differences,
    association, proportions, binomial, replicates, quantiles, calibrations, weights,
    presentation,
  ]

  /// Kinds of the file that nothing here computes yet; their cases are counted as pending.
  static let pending: Set<String> = []
}
