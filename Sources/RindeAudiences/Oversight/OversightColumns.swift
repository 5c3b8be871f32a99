internal import RindeAnalysis
internal import RindeReport

/// Conditions and sums over the columns of control interno's activities, one value a row.
enum OversightColumns {
  static let tableID = "actividades"

  static func column(_ key: String) -> Formula { .column(table: tableID, key) }

  static var total: Formula { .call(.countAll, [column("numero")]) }

  /// Rows of which something was due.
  static var isProgrammed: Formula {
    .operation(column("cumplida"), .isNot, .text(FulfilmentWord.notProgrammed))
  }

  /// Rows whose answer in a column is yes.
  static func isYes(_ key: String) -> Formula { column(key).equals(.text(FulfilmentWord.yes)) }

  static func isFinding(_ key: String) -> Formula { column("hallazgo").equals(.sameRow(key)) }

  static func isSubcomponent(_ key: String) -> Formula {
    column("subcomponente").equals(.sameRow(key))
  }

  /// How many rows fulfil a condition.
  static func count(_ condition: Formula) -> Formula {
    .sumProduct(condition * .number(1))
  }

  /// The mean of a column of fractions, each between zero and one, over some programmed rows.
  ///
  /// - Parameters:
  ///   - key: The column of the fractions; text in it counts as zero.
  ///   - rows: Which rows.
  ///   - base: How many of them were programmed.
  /// - Returns: The mean, nothing without any.
  static func cappedMean(of key: String, over rows: Formula, base: Formula) -> Formula {
    let values = column(key)
    let inside = Formula.sumProduct(
      rows * .operation(values, .greaterOrEqual, .number(0))
        * .operation(values, .lessOrEqual, .number(1)),
      values
    )
    let above = Formula.sumProduct(rows * values.isNumber * values.isGreater(than: .number(1)))
    return .choose(
      base.isGreater(than: .number(0)),
      (inside + above) / base,
      else: .nothing
    )
  }
}

/// Whether an activity is fulfilled, as the official format answers.
enum FulfilmentWord {
  static let yes = "Sí"
  static let no = "No"
  static let notProgrammed = "No programada"

  static func reported(_ result: ActivityCompliance) -> String {
    word(result, result.state.isFulfilled)
  }

  static func verified(_ result: ActivityCompliance) -> String {
    word(result, result.isVerifiedFulfilled)
  }

  private static func word(_ result: ActivityCompliance, _ isFulfilled: Bool) -> String {
    guard result.state.isProgrammed else { return notProgrammed }
    return isFulfilled ? yes : no
  }
}
