/// What may not be published of a table of counts.
///
/// Threshold rule of the agencies: a count from one to below the minimum is hidden; zeros may be
/// shown. Five is the usual choice, not a legal requirement.
public struct SuppressionRule: Hashable, Sendable {
  /// The smallest count of respondents that may be shown, 3 to 30.
  public let minimum: Int

  /// How many counts apart the least and the greatest possible value of a hidden count must be.
  public let protectionWidth: Int

  /// Groups with a base below it are marked where all or none of them gave an option.
  public let smallGroup: Int

  /// A rule with values in their ranges; `nil` for one outside.
  ///
  /// - Parameters:
  ///   - minimum: 3 to 30.
  ///   - protectionWidth: At least 1; the minimum if `nil`.
  ///   - smallGroup: Not negative; twice the minimum if `nil`.
  public init?(minimum: Int, protectionWidth: Int? = nil, smallGroup: Int? = nil) {
    guard (3...30).contains(minimum), protectionWidth ?? 1 >= 1, smallGroup ?? 0 >= 0 else {
      return nil
    }
    self.minimum = minimum
    self.protectionWidth = protectionWidth ?? minimum
    self.smallGroup = smallGroup ?? 2 * minimum
  }

  /// Whether a count of respondents has to be hidden for its own sake.
  public func isSensitive(_ count: Int) -> Bool { count > 0 && count < minimum }

  /// Whether a base has to be hidden for its own sake.
  ///
  /// A base below the protection width cannot hide anything inside it, so it goes as well.
  public func isSensitive(base: Int) -> Bool {
    base > 0 && base < max(minimum, protectionWidth)
  }
}
