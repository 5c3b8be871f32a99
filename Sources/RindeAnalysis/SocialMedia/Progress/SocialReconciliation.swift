public import RindeModel

/// What posts and the rows of *avances* say of one activity; the posts' figure is the one used.
public struct SocialReconciliation: Hashable, Sendable {
  /// What some records add up to.
  public struct Amount: Hashable, Sendable {
    /// The sum of quantities and numerators.
    public let quantity: Quantity

    /// The sum of denominators; `nil` when no record has one.
    public let base: Quantity?

    public let records: Int

    public init(_ records: [ProgressRecord]) {
      var (quantity, base) = (Quantity.zero, Quantity?.none)
      for record in records {
        switch record.value {
        case .quantity(let more): quantity += more
        case .ratio(let ratio):
          quantity += ratio.numerator
          base = (base ?? .zero) + ratio.denominator
        case .milestone: quantity += .one
        }
      }
      self.quantity = quantity
      self.base = base
      self.records = records.count
    }
  }

  /// Position in the plan.
  public let activity: Int

  /// The activity's number.
  public let id: String

  /// Targets of `redes.json` that measure it.
  public let targets: [String]

  public let fromPosts: Amount

  public let fromRows: Amount

  /// Where the rows stand.
  public let rows: [SourcePosition]

  public init(
    activity: Int,
    id: String,
    targets: [String],
    fromPosts: Amount,
    fromRows: Amount,
    rows: [SourcePosition]
  ) {
    self.activity = activity
    self.id = id
    self.targets = targets
    self.fromPosts = fromPosts
    self.fromRows = fromRows
    self.rows = rows
  }

  /// Whether both say the same.
  public var agrees: Bool {
    fromPosts.quantity == fromRows.quantity
      && (fromPosts.base == nil || fromRows.base == nil || fromPosts.base == fromRows.base)
  }
}
