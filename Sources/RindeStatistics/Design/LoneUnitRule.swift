/// What a stratum adds to a variance when only one of its several units was sampled.
///
/// A stratum all of whose units were sampled adds nothing and is not meant.
public enum LoneUnitRule: Hashable, Sendable, CaseIterable {
  /// The design is refused, naming the stratum.
  case fail

  /// Nothing, as if the unit were sure to be in any sample (R: `certainty`, `remove`).
  case certainty

  /// The square of its distance to the mean of the totals of all units (R survey 4.5: `adjust`).
  case adjust

  /// As much as the other strata of the domain on average; the variance is NaN without others (R:
  /// `average`).
  case average
}

/// Where a stratum counts as one with a lone unit.
public enum LoneUnitScope: Hashable, Sendable {
  /// One unit in the sample.
  case design

  /// One unit in the sample or one with rows of the domain (R: `survey.adjust.domain.lonely`).
  case designAndDomain
}
