internal import RindeReport

/// What the cells of a column hold in fact, which decides the type that a program may expect.
struct ColumnContent {
  /// The kinds of values that a file tells apart.
  enum Kind: Hashable {
    case text
    case integer
    case number
    case date
  }

  let kind: Kind

  /// Whether some cells are percentages.
  let hasPercentages: Bool

  /// Whether some cells are numbers and no percentages.
  let hasAmounts: Bool

  /// Looks at every cell of a column; one without values is as its column says.
  init(of table: Table, at position: Int) {
    let column = table.columns[position]
    var kinds: Set<Kind> = []
    var (percentages, amounts) = (false, false)
    for row in table.records {
      let cell = row[position]
      switch cell.value {
      case .missing: continue
      case .text: kinds.insert(.text)
      case .date: kinds.insert(.date)
      case .number(let number):
        if case .percentage = cell.kind ?? column.kind {
          percentages = true
          kinds.insert(.number)
        } else {
          amounts = true
          kinds.insert(number.exact.contains(".") ? .number : .integer)
        }
      }
    }
    kind = Self.kind(of: kinds, in: column)
    if kinds.isEmpty, case .percentage = column.kind { percentages = true }
    (hasPercentages, hasAmounts) = (percentages, amounts)
  }

  /// The name of the type in Table Schema.
  var type: String {
    switch kind {
    case .text: "string"
    case .integer: "integer"
    case .number: "number"
    case .date: "date"
    }
  }

  /// The unit that follows from the content alone.
  var unit: String? {
    hasPercentages && !hasAmounts && kind == .number ? DataPackageTexts.percentagePoints : nil
  }

  private static func kind(of found: Set<Kind>, in column: Column) -> Kind {
    switch column.kind {
    case .text, .code, .link:
      // Numbers among words are words for a program.
      return .text
    case .integer:
      return found.isSubset(of: [.integer]) ? .integer : numeric(found)
    case .decimal, .percentage:
      return numeric(found)
    case .date:
      return found.isSubset(of: [.date]) ? .date : .text
    }
  }

  private static func numeric(_ found: Set<Kind>) -> Kind {
    found.isSubset(of: [.integer, .number]) ? .number : .text
  }
}
