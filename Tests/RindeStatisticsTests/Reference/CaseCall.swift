import RindeStatistics

/// What a reference case computes, read from its R text.
struct CaseCall: Sendable {
  let text: String

  /// The arguments of the first call of a function, split at commas outside parentheses.
  func arguments(of function: String) throws -> [String] {
    guard let start = text.firstRange(of: function + "(") else {
      throw CaseError.unreadable(text)
    }
    var arguments = [""]
    var depth = 0
    for character in text[start.upperBound...] {
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if depth < 0 { break }
      if character == ",", depth == 0 {
        arguments.append("")
      } else {
        arguments[arguments.count - 1].append(character)
      }
    }
    return arguments.map { $0.trimmed }
  }

  /// The terms of one formula: `~a+b` has two.
  func terms(of function: String, formula: Int = 0) throws -> [String] {
    let formulas = try arguments(of: function).filter { $0.hasPrefix("~") }
    guard formula < formulas.count else { throw CaseError.unreadable(text) }
    return formulas[formula].dropFirst().split(separator: "+").map { String($0).trimmed }
  }

  /// The value of a named argument anywhere in the text, without quotes.
  func argument(_ name: String) -> String? {
    guard let start = text.firstRange(of: name + "=") else { return nil }
    let rest = text[start.upperBound...].prefix { $0 != "," && $0 != ")" }
    return String(rest.filter { $0 != "'" })
  }

  func contains(_ part: String) -> Bool { text.firstRange(of: part) != nil }

  /// The rows of `subset(des, a=='x' & !is.na(b))`; all rows without it.
  func domain(in data: CaseData) throws -> Domain {
    guard contains("subset(") else { return .all(data.rowCount) }
    let condition = try arguments(of: "subset")[1]
    var rows = Array(0..<data.rowCount)
    for part in condition.split(separator: "&").map({ String($0).trimmed }) {
      let isAnswered = part.hasPrefix("!is.na(")
      let column = try data.term(isAnswered ? String(part.dropFirst(7).dropLast()) : part)
      rows.removeAll { isAnswered ? column[$0].isNaN : column[$0] != 1 }
    }
    return Domain(rows: rows)
  }
}

extension CaseData {
  /// The numbers of a term: a column, or whether it has a text, as in `I(a=='x')`.
  func term(_ term: String) throws -> [Double] {
    var inner = term
    for wrapping in ["I(", "as.numeric("] where inner.hasPrefix(wrapping) {
      inner = String(inner.dropFirst(wrapping.count).dropLast())
    }
    guard let equals = inner.firstRange(of: "==") else { return try numbers(inner) }
    let level = inner[equals.upperBound...].filter { $0 != "'" }
    return try indicator(String(inner[..<equals.lowerBound]), is: String(level))
  }

  /// A column that R shows under a name: a number, or one level of a factor.
  func column(named name: String, of terms: [String]) throws -> [Double] {
    for term in terms {
      if name == term { return try self.term(term) }
      guard name.hasPrefix(term) else { continue }
      return try indicator(term, is: String(name.dropFirst(term.count)))
    }
    throw CaseError.unknownColumn(name)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
