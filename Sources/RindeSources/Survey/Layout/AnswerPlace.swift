/// How a question stands in the columns of a file; columns are 0-based.
package enum AnswerPlace: Hashable, Sendable {
  /// One cell holds the answer.
  case cell(column: Int)
  /// One cell holds all the options that were marked.
  case joined(column: Int, rule: JoinRule)
  /// One column for each option.
  case indicators([Indicator], otherText: Int?, answered: AnsweredRule)
  /// The file does not have the question.
  case absent

  /// The column that tells whether an option was marked.
  package struct Indicator: Hashable, Sendable {
    package let column: Int

    /// The option's position in its question.
    package let option: Int

    package init(column: Int, option: Int) {
      self.column = column
      self.option = option
    }
  }

  /// The columns that are read, each once, in the order in which the place names them.
  ///
  /// Those of indicators are the indicators, the typed text and the column that tells who answered.
  package var columns: [Int] {
    switch self {
    case .cell(let column), .joined(let column, _): return [column]
    case .indicators(let indicators, let otherText, let answered):
      var columns = indicators.map(\.column)
      if let otherText { columns.append(otherText) }
      if case .byColumn(let column) = answered { columns.append(column) }
      return columns
    case .absent: return []
    }
  }
}

/// How options are written together in one cell.
package struct JoinRule: Hashable, Sendable {
  /// What stands between two of them, and often after the last.
  package enum Delimiter: String, Hashable, Sendable, CaseIterable {
    case semicolon = ";"
    case bar = "|"
    case lineBreak = "\n"
    case comma = ","
    case blank = " "
  }

  /// What an option is written with; the other one is understood too.
  package enum Items: Hashable, Sendable {
    case labels
    case codes
  }

  /// What an item is that no option has.
  package enum Unmatched: Hashable, Sendable {
    /// What the respondent typed for the option at this position.
    case otherText(option: Int)
    case error
  }

  package let delimiter: Delimiter

  package let items: Items

  package let unmatched: Unmatched

  package init(delimiter: Delimiter, items: Items, unmatched: Unmatched) {
    self.delimiter = delimiter
    self.items = items
    self.unmatched = unmatched
  }
}

/// Which rows answer a question whose options stand in columns.
package enum AnsweredRule: Hashable, Sendable {
  /// Those with a mark: an empty row cannot be told from one where nothing applied.
  case anyMark
  /// Those with a value, though it be zero or *No* in every column.
  case anyValue
  /// Those in which the column with all the options together is not empty.
  case byColumn(Int)
}

/// The tool whose conventions a file follows.
package enum AnswerPlatform: Hashable, Sendable, CaseIterable {
  case googleForms
  case microsoftForms
  case limeSurvey
  case kobo
  case odk
  case sav
  case excel
  case generic

  /// Whether what a respondent typed for *otro* stands in the question's own cell.
  package var typesOtherInPlace: Bool {
    switch self {
    case .googleForms, .microsoftForms, .excel, .generic: true
    case .limeSurvey, .kobo, .odk, .sav: false
    }
  }
}
