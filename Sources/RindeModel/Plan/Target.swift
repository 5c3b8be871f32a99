/// What an activity must reach in the year (*meta*).
public struct Target: Hashable, Sendable {
  /// What is compared with it.
  public enum Kind: Hashable, Sendable {
    /// Things that add up: reports, meetings, copies.
    case count
    /// A percentage with a numerator and a denominator.
    case percentage
    /// Steps that are done or not.
    case milestones
    /// Nothing that can be measured.
    case qualitative
  }

  /// Whether the value is a floor or a ceiling (*cota*).
  public enum Bound: Hashable, Sendable {
    case exact
    case minimum
    case maximum
  }

  /// A noun by which the target repeats: "por dependencia", "por tema" (*multiplicador*).
  public struct Multiplier: Hashable, Sendable {
    /// Singular, in Spanish: `dependencia`, `tema`.
    public let noun: String

    /// How many there are; `nil` until the office says so.
    public let count: Int?

    public init(noun: String, count: Int?) {
      self.noun = noun
      self.count = count
    }
  }

  /// The cell as the office wrote it.
  public let text: String

  public let kind: Kind

  /// The target of the whole year, per unit of the multiplier if there is one; percentage points
  /// for a percentage; `nil` when the plan gives none.
  public let value: Quantity?

  public let bound: Bound

  /// What is counted, as the plan says: `informes`.
  public let unit: String?

  public let multiplier: Multiplier?

  /// The level before the plan began (*línea base*).
  public let baseline: Quantity?

  /// Names of the steps, in order, where the target is made of milestones.
  public let milestones: [String]

  public let inference: Inference

  public init(
    text: String,
    kind: Kind,
    value: Quantity?,
    bound: Bound = .exact,
    unit: String? = nil,
    multiplier: Multiplier? = nil,
    baseline: Quantity? = nil,
    milestones: [String] = [],
    inference: Inference = .explicit
  ) {
    self.text = text
    self.kind = kind
    self.value = value
    self.bound = bound
    self.unit = unit
    self.multiplier = multiplier
    self.baseline = baseline
    self.milestones = milestones
    self.inference = inference
  }

  /// How often the value is due: 1 without a multiplier, `nil` while its count is unknown.
  public var repetitions: Int? {
    guard let multiplier else { return 1 }
    return multiplier.count
  }

  /// The target of the whole year with the multiplier applied; `nil` when it is not known.
  public var annualValue: Quantity? {
    guard let value, let repetitions else { return nil }
    return value * repetitions
  }
}
