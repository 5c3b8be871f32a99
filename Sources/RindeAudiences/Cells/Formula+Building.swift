package import RindeReport

extension Formula {
  package static func + (left: Formula, right: Formula) -> Formula {
    .operation(left, .plus, right)
  }

  package static func * (left: Formula, right: Formula) -> Formula {
    .operation(left, .times, right)
  }

  package static func / (left: Formula, right: Formula) -> Formula {
    .operation(left, .over, right)
  }

  package func equals(_ other: Formula) -> Formula { .operation(self, .equals, other) }

  package func isGreater(than other: Formula) -> Formula { .operation(self, .greater, other) }

  package func isLess(than other: Formula) -> Formula { .operation(self, .less, other) }

  package func joined(with other: Formula) -> Formula { .operation(self, .joined, other) }

  package var isNumber: Formula { .call(.isNumber, [self]) }

  package static var nothing: Formula { .text("") }

  package static func choose(_ condition: Formula, _ yes: Formula, else no: Formula) -> Formula {
    .call(.choose, [condition, yes, no])
  }

  package static func sum(_ terms: [Formula]) -> Formula { .call(.sum, terms) }

  /// Sum over rows of a product; the last factor may hold text, which counts as zero.
  package static func sumProduct(_ factors: Formula...) -> Formula { .call(.sumProduct, factors) }

  package static func or(_ terms: [Formula]) -> Formula { .call(.or, terms) }

  /// A quotient, or nothing when the divisor is zero.
  package static func quotient(_ dividend: Formula, _ divisor: Formula) -> Formula {
    choose(divisor.isGreater(than: .number(0)), dividend / divisor, else: nothing)
  }
}
