/// A whole SPSS file in memory.
package struct SAVFile: Hashable, Sendable {
  /// One per column.
  package let variables: [SAVVariable]

  /// The names of the variables in row 0, then the cases, numbered from 1.
  ///
  /// Values declared to be no answer stand as they are; a value that SPSS itself lost is an empty
  /// cell.
  package let grid: Grid

  package init(variables: [SAVVariable], grid: Grid) {
    self.variables = variables
    self.grid = grid
  }
}
