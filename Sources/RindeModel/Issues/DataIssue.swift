/// Something in the data that the user must know (*inconsistencia*); collected, never thrown.
public struct DataIssue: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// It was understood; the user may want to know.
    case note
    /// A doubt: a documented default was taken until the office confirms.
    case warning
    /// The row or value could not be used.
    case error

    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// Stable and dotted: `meta.contradiccion`, `fecha.invalida`, `avance.actividad-desconocida`.
  public let code: String

  public let severity: Severity

  public let position: SourcePosition

  /// The activity concerned, when it is known.
  public let activity: String?

  /// The offending text, as read.
  public let read: String?

  /// What was expected instead, in Spanish.
  public let expected: String?

  /// What happened and what was done with it, in Spanish.
  public let message: String

  /// What the user can do next, in Spanish.
  public let suggestion: String?

  public init(
    code: String,
    severity: Severity,
    position: SourcePosition,
    activity: String? = nil,
    read: String? = nil,
    expected: String? = nil,
    message: String,
    suggestion: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.position = position
    self.activity = activity
    self.read = read
    self.expected = expected
    self.message = message
    self.suggestion = suggestion
  }
}
