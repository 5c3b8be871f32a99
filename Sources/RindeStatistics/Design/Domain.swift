/// The rows of a sample that an estimate is about (*dominio*).
///
/// The other rows stay in the design: its units and strata are counted with them.
public struct Domain: Hashable, Sendable {
  /// Positions in the design's rows, ascending.
  public let rows: [Int]

  public init(rows: [Int]) { self.rows = rows }

  /// All rows of a design.
  public static func all(_ rowCount: Int) -> Domain { Domain(rows: Array(0..<rowCount)) }

  public var count: Int { rows.count }
}
