/// How a cell follows from other cells, without the notation of any program.
public indirect enum Formula: Hashable, Sendable {
  /// A cell of the same row, by the key of its column.
  case sameRow(String)
  /// A cell of another row or table; `row` counts from 0.
  case cell(table: String, row: Int, column: String)
  /// All data cells of a column.
  case column(table: String, String)
  case number(Int)
  case text(String)
  case operation(Formula, Operator, Formula)
  case call(Function, [Formula])

  /// The operators.
  public enum Operator: String, Hashable, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case equals = "="
    case isNot = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case joined = "&"
  }

  /// The functions that every spreadsheet program has, by their English names.
  public enum Function: String, Hashable, Sendable {
    case sum = "SUM"
    case sumIf = "SUMIF"
    case sumIfs = "SUMIFS"
    case sumProduct = "SUMPRODUCT"
    case count = "COUNT"
    case countAll = "COUNTA"
    case countIf = "COUNTIF"
    case countIfs = "COUNTIFS"
    case average = "AVERAGE"
    case averageIf = "AVERAGEIF"
    case averageIfs = "AVERAGEIFS"
    case minimum = "MIN"
    case maximum = "MAX"
    case round = "ROUND"
    case choose = "IF"
    case ifError = "IFERROR"
    case and = "AND"
    case or = "OR"
    case isNumber = "ISNUMBER"
    case find = "FIND"
  }
}
