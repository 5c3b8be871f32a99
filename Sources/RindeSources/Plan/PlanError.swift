/// Why no plan could be understood in a table.
package enum PlanError: Error, Hashable, Sendable {
  /// No row names the columns of a plan.
  ///
  /// - Parameters:
  ///   - found: The headings of the row that came closest, as written; empty when none resembled one.
  ///   - missing: The required columns that it lacks.
  case noTable(found: [String], missing: [PlanColumn])
  /// The headings are there and no activity below them.
  case noActivities(line: Int)
}
