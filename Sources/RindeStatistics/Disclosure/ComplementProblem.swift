/// Which further counts have to be hidden so that the hidden ones cannot be worked out.
struct ComplementProblem {
  /// Cells that can only be hidden together.
  struct Unit {
    let cells: [Int]

    /// Respondents in them.
    let weight: Int
  }

  /// A sensitive cell that is not protected.
  struct Shortfall {
    let cell: Int

    /// What its range lacks.
    let missing: Int

    /// The units of which at least one has to be hidden, by weight and position.
    let remedies: [Int]
  }

  let grid: CountGrid

  /// Before any unit is hidden.
  let hidden: [Bool]

  let units: [Unit]

  /// Hidden cells whose range has to be wide.
  let sensitive: [Int]

  let width: Int

  /// The unit of each cell, or -1.
  private let unitOfCell: [Int]

  init(grid: CountGrid, hidden: [Bool], units: [Unit], sensitive: [Int], width: Int) {
    self.grid = grid
    self.hidden = hidden
    self.units = units
    self.sensitive = sensitive
    self.width = width
    var unitOfCell = Array(repeating: -1, count: hidden.count)
    for (position, unit) in units.enumerated() {
      for cell in unit.cells where !hidden[cell] { unitOfCell[cell] = position }
    }
    self.unitOfCell = unitOfCell
  }

  /// The network with some units hidden.
  func network(hiding chosen: [Int]) -> CellNetwork {
    var network = CellNetwork(grid: grid, isHidden: hidden)
    for unit in chosen {
      for cell in units[unit].cells { network.isHidden[cell] = true }
    }
    return network
  }

  /// What keeps a cell from being protected; `nil` if it is.
  ///
  /// - Parameters:
  ///   - cell: A hidden one.
  ///   - network: The network with the units that are hidden so far.
  /// - Returns: With remedies from the cuts that bound its range: a pattern that leaves all of them
  ///   published leaves the bounds as they are.
  func shortfall(of cell: Int, in network: CellNetwork) -> Shortfall? {
    let up = network.move(cell, .up, limit: width)
    guard up.amount < width else { return nil }
    let down = network.move(cell, .down, limit: width - up.amount)
    let missing = width - up.amount - down.amount
    guard missing > 0 else { return nil }
    return Shortfall(cell: cell, missing: missing, remedies: remedies(up, down, network))
  }

  /// The smallest union of a cut that stops the rise and one that stops the fall.
  private func remedies(
    _ up: CellNetwork.Move,
    _ down: CellNetwork.Move,
    _ network: CellNetwork
  ) -> [Int] {
    let rises = up.cuts.map { crossing($0, network) }
    let falls = down.cuts.map { crossing($0, network) }
    let unions = rises.flatMap { rise in
      falls.isEmpty ? [rise] : falls.map { rise.union($0) }
    }
    return (unions.min { $0.count < $1.count } ?? []).sorted(by: precedes)
  }

  /// The unit of a published cell that may be hidden.
  func unit(of cell: Int, in network: CellNetwork) -> Int? {
    network.isHidden[cell] || unitOfCell[cell] < 0 ? nil : unitOfCell[cell]
  }

  /// The order in which units are tried.
  func precedes(_ first: Int, _ second: Int) -> Bool {
    (units[first].weight, first) < (units[second].weight, second)
  }

  func weight(of chosen: [Int]) -> Int { chosen.reduce(0) { $0 + units[$1].weight } }

  private func crossing(_ nearSide: [Bool], _ network: CellNetwork) -> Set<Int> {
    var crossing = Set<Int>()
    for (cell, arc) in grid.arcs.enumerated() where nearSide[arc.tail] != nearSide[arc.head] {
      guard nearSide[arc.tail] || grid.counts[cell] > grid.floors[cell] else { continue }
      if let unit = unit(of: cell, in: network) { crossing.insert(unit) }
    }
    return crossing
  }
}
