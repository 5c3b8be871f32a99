internal import CReadStat

extension SAVVariable {
  /// Describes a variable as the library hands it over.
  init(_ variable: UnsafePointer<readstat_variable_t>) {
    let format = readstat_variable_get_format(variable).map { String(cString: $0) } ?? ""
    let isText = readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING
    let label = readstat_variable_get_label(variable).map { String(cString: $0) } ?? ""
    self.init(
      name: readstat_variable_get_name(variable).map { String(cString: $0) } ?? "",
      label: label.isEmpty ? nil : label,
      format: format,
      kind: isText ? .text : Kind(format: format),
      measure: Measure(readstat_variable_get_measure(variable)),
      missing: Self.missing(of: variable, isText: isText)
    )
  }

  /// The same with names for its values.
  func named(_ labels: [Label]) -> SAVVariable {
    SAVVariable(
      name: name,
      label: label,
      format: format,
      kind: kind,
      measure: measure,
      labels: kind == .text || kind == .number ? labels : [],
      missing: missing
    )
  }

  private static func missing(
    of variable: UnsafePointer<readstat_variable_t>,
    isText: Bool
  ) -> [Missing] {
    (0..<max(0, readstat_variable_get_missing_ranges_count(variable))).compactMap { index in
      let first = readstat_variable_get_missing_range_lo(variable, index)
      let last = readstat_variable_get_missing_range_hi(variable, index)
      if isText { return .text(Kind.text.cell(first).text) }
      let (low, high) = (readstat_double_value(first), readstat_double_value(last))
      return low <= high ? .numbers(low...high) : nil
    }
  }
}

extension SAVVariable.Measure {
  init(_ measure: readstat_measure_t) {
    switch measure {
    case READSTAT_MEASURE_NOMINAL: self = .nominal
    case READSTAT_MEASURE_ORDINAL: self = .ordinal
    case READSTAT_MEASURE_SCALE: self = .scale
    default: self = .unknown
    }
  }
}

extension SAVVariable.Kind {
  /// What the numbers of a format are: those of its dates are seconds since 14 October 1582.
  init(format: String) {
    switch String(format.prefix { !$0.isNumber }).uppercased() {
    case "DATE", "ADATE", "EDATE", "JDATE", "SDATE", "QYR", "MOYR", "WKYR": self = .date
    case "DATETIME", "YMDHMS": self = .dateTime
    default: self = .number
    }
  }

  /// A value as a cell; empty for a number that SPSS lost.
  func cell(_ value: readstat_value_t) -> Cell {
    if readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING {
      let text = readstat_string_value(value).map { String(cString: $0) } ?? ""
      let end = text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? text.startIndex
      return end == text.startIndex ? .empty : Cell(kind: .text, text: String(text[..<end]))
    }
    guard readstat_value_is_system_missing(value) == 0 else { return .empty }
    let number = readstat_double_value(value)
    guard number.isFinite else { return .empty }
    if self == .date || self == .dateTime, let day = SAVDate(seconds: number) {
      return Cell(kind: .date, text: self == .date ? day.date : day.dateTime)
    }
    return Cell(kind: .number, text: shortestText(number))
  }

  /// The shortest digits that give the number back, without decimals when it is whole.
  private func shortestText(_ number: Double) -> String {
    if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 { return String(whole) }
    return number.description
  }
}
