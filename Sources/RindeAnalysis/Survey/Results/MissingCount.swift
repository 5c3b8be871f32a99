public import RindeModel

/// How many respondents gave no answer for a reason.
public struct MissingCount: Hashable, Sendable {
  public let kind: MissingKind

  public let count: Int

  public init(kind: MissingKind, count: Int) {
    self.kind = kind
    self.count = count
  }
}
