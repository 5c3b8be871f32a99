import RindeReport

/// What a spreadsheet would make of the formulas of some tables, by another path than their cells.
struct FormulaValue {
  let tables: [String: Table]

  enum Value: Equatable {
    case number(Double)
    case text(String)
    case list([Value])

    var number: Double {
      switch self {
      case .number(let number): number
      case .text, .list: 0
      }
    }

    var items: [Value] {
      if case .list(let items) = self { return items }
      return [self]
    }
  }

  func value(of formula: Formula, in row: [Cell], of table: Table) -> Value {
    switch formula {
    case .sameRow(let key): table.index(of: key).map { value(of: row[$0]) } ?? .text("#REF!")
    case .cell(let id, let position, let key):
      tables[id].flatMap { other in other.index(of: key).map { value(of: other.rows[position][$0]) }
      } ?? .text("#REF!")
    case .column(let id, let key):
      tables[id].flatMap { other in
        other.index(of: key).map { index in .list(other.rows.map { value(of: $0[index]) }) }
      } ?? .text("#REF!")
    case .number(let number): .number(Double(number))
    case .text(let text): .text(text)
    case .operation(let left, let operation, let right):
      combined(
        value(of: left, in: row, of: table),
        operation,
        value(of: right, in: row, of: table)
      )
    case .call(let function, let arguments):
      called(function, arguments.map { value(of: $0, in: row, of: table) })
    }
  }

  func value(of cell: Cell) -> Value {
    switch cell.value {
    case .missing(.blank): .text("")
    case .missing: .text("[x]")
    case .text(let text): .text(text)
    case .number(let number): .number(number.approximation)
    case .date(let date): .number(Double(date.year * 10_000 + date.month * 100 + date.day))
    }
  }

  private func combined(_ left: Value, _ operation: Formula.Operator, _ right: Value) -> Value {
    if case .list(let items) = left {
      let others = right.items
      return .list(
        items.indices.map {
          combined(items[$0], operation, others.count == 1 ? others[0] : others[$0])
        }
      )
    }
    if case .list(let items) = right { return .list(items.map { combined(left, operation, $0) }) }
    switch operation {
    case .plus: return .number(left.number + right.number)
    case .minus: return .number(left.number - right.number)
    case .times: return .number(left.number * right.number)
    case .over: return .number(left.number / right.number)
    case .equals: return .number(left == right ? 1 : 0)
    case .greater: return .number(left.number > right.number ? 1 : 0)
    default: return .text("#N/A")
    }
  }

  private func called(_ function: Formula.Function, _ arguments: [Value]) -> Value {
    let numbers = arguments.flatMap(\.items).compactMap { item -> Double? in
      if case .number(let number) = item { return number }
      return nil
    }
    switch function {
    case .sum: return .number(numbers.reduce(0, +))
    case .maximum: return .number(numbers.max() ?? 0)
    case .choose: return arguments[0].number != 0 ? arguments[1] : arguments[2]
    case .sumProduct:
      let product = arguments.dropFirst().reduce(arguments[0]) { combined($0, .times, $1) }
      return .number(product.items.reduce(0) { $0 + $1.number })
    default: return .text("#N/A")
    }
  }
}
