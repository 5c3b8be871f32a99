/// How sure a reading of the plan is (*inferencia*); ordered from surest to most doubtful.
public enum Inference: Int, Hashable, Sendable, Comparable {
  /// The plan says it.
  case explicit
  /// The plan's wording implies it: a singular noun is one.
  case implicit
  /// A documented default of the method.
  case inferred
  /// The plan says two things; the default holds until the office confirms.
  case contradiction

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
