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

  /// The parts of a domain by the code of a group, in the order of the codes.
  ///
  /// - Parameters:
  ///   - codes: One per row of the design, from zero on; a negative code is no answer.
  ///   - count: Codes from here on belong to no part.
  /// - Returns: As many domains as `count`; some may be empty.
  public func split(by codes: [Int32], count: Int) -> [Domain] {
    var parts = [[Int]](repeating: [], count: count)
    for row in rows {
      let code = Int(codes[row])
      if code >= 0, code < count { parts[code].append(row) }
    }
    return parts.map(Domain.init)
  }
}
