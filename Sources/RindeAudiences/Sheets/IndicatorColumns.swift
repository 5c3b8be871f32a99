internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Conditions over the columns of the indicators table, one truth value a row.
enum IndicatorColumns {
  static func column(_ key: String) -> Formula {
    .column(table: IndicatorsSheet.tableID, key)
  }

  /// Number of activities.
  static var total: Formula { .call(.countAll, [column("numero")]) }

  static var isProgrammed: Formula { column("programada").equals(.text("Sí")) }

  static func state(_ state: ComplianceState) -> Formula {
    column("estado").equals(.text(state.word))
  }

  /// Rows in either of the fulfilled states.
  static var isFulfilled: Formula { state(.fulfilled) + state(.fulfilledLate) }

  /// Rows whose exact target was surpassed.
  static var exceeds: Formula {
    column("cota").equals(.text("Exacta"))
      * column("cumplimiento_pct").isGreater(than: .number(1))
  }

  /// Rows of which something was due in a quarter.
  static func isProgrammed(in quarter: Quarter) -> Formula {
    column("t\(quarter.number)_programado").isGreater(than: .number(0))
  }

  /// Rows that did in a quarter what was due in it.
  static func isFulfilled(in quarter: Quarter) -> Formula {
    isProgrammed(in: quarter)
      * .operation(column("t\(quarter.number)_pct"), .greaterOrEqual, .number(1))
  }

  /// Rows of the subcomponent named in a column of the formula's own row.
  static func isSubcomponent(_ key: String) -> Formula {
    column("subcomponente").equals(.sameRow(key))
  }

  /// Rows that name the responsible of the formula's own row among theirs.
  static func names(_ key: String) -> Formula {
    let separator = Formula.text("; ")
    return .call(
      .find,
      [
        separator.joined(with: .sameRow(key)).joined(with: separator),
        separator.joined(with: column("responsable")).joined(with: separator),
      ]
    ).isNumber
  }
}
