internal import RindeReport

extension Table {
  /// Whether something may be typed in it.
  var admitsEntries: Bool { columns.contains { $0.entry != nil } }

  /// Whether its sheet is protected: something may be typed, but not everywhere.
  var isProtected: Bool { admitsEntries && columns.contains { $0.entry == nil } }

  /// Rows of the named table below its headings: the data, and those prepared for typing.
  ///
  /// Typing below a table on a protected sheet would not make it grow.
  var rangeRows: Int { rows.count + entryRows }

  /// Rows below the headings, with the total.
  var writtenRows: Int { rangeRows + (total == nil ? 0 : 1) }
}
