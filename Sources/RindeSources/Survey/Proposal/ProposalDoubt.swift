/// Something that a file of answers does not tell and its office must confirm.
package enum ProposalDoubt: Hashable, Sendable {
  /// An option with the delimiter inside, that may be two.
  case joinedOption(String, delimiter: String)
  /// One option per cell with commas, or several options per cell.
  case singleOrMultiple(delimiter: String)
  /// Texts that respondents seem to have written under «otro».
  case writtenTexts([String])
  /// Whole numbers that may be points of a scale or quantities.
  case scaleOrNumber(ClosedRange<Int>)
  /// The ends of a scale of which not all points were given.
  case scaleEnds(ClosedRange<Int>)
  /// 99 and the like, that may be codes of no answer.
  case missingGuess(String)
  /// Only codes of options stand in the file.
  case codesOnly
  /// Columns of marks whose question stands nowhere.
  case unnamedQuestion
  /// Few different texts that may be options or free text.
  case singleOrOpen
  /// Zero and one.
  case zeroOrOne
}
