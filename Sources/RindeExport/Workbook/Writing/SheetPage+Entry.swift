internal import CXlsxWriter
internal import RindeReport

extension SheetPage {
  /// The days that may be typed: from 1 January 2000 to 31 December 2099.
  private static let days = (first: 36_526.0, last: 73_050.0)

  /// Lets the cells of a column take only what its entry admits, and says what that is.
  ///
  /// The corresponding C function is `worksheet_data_validation_range`.
  ///
  /// - Parameters:
  ///   - column: The column; nothing is asked of one without an entry, or with free text.
  ///   - position: Its position.
  ///   - rows: The rows of its cells.
  /// - Throws: What libxlsxwriter refuses.
  func restrict(_ column: Column, at position: Int, rows: Range<Int>) throws(ExportError) {
    guard let entry = column.entry, let texts = EntryTexts(column) else { return }
    let strings = [texts.title, texts.hint, EntryTexts.refused, texts.refusal].map(CString.init)
    let list: CString? =
      if case .list(let words) = entry { CString(EntryList(words).formula) } else { nil }
    var rule = Self.rule(entry)
    rule.value_formula = list?.pointer
    rule.input_title = strings[0].pointer
    rule.input_message = strings[1].pointer
    rule.error_title = strings[2].pointer
    rule.error_message = strings[3].pointer
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
    let (first, index) = try Self.indices((rows.lowerBound, position))
    let (last, _) = try Self.indices((rows.upperBound - 1, position))
    try withRaw { (raw) throws(ExportError) in
      let result = withExtendedLifetime((strings, list)) {
        worksheet_data_validation_range(raw, first, index, last, index, &rule)
      }
      try check(result, name + "!" + column.key)
    }
  }

  private static func rule(_ entry: Column.Entry) -> lxw_data_validation {
    var rule = lxw_data_validation()
    switch entry {
    case .text: rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    case .list: rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    case .date:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = days.first
      rule.maximum_number = days.last
    case .wholeNumber:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
    case .number:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
    }
    return rule
  }

  /// Locks the cells that are not for typing, without a password.
  ///
  /// Rows, columns, filters and sorting stay free.
  ///
  /// The corresponding C function is `worksheet_protect`.
  func protect() throws(ExportError) {
    var options = lxw_protection()
    options.format_columns = 1
    options.format_rows = 1
    options.sort = 1
    options.autofilter = 1
    try withRaw { (raw) throws(ExportError) in worksheet_protect(raw, nil, &options) }
  }
}
