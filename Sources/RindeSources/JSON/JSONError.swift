/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What the grammar allows at a place.
  package enum Expectation: Hashable, Sendable {
    case value
    case key
    case colon
    case commaOrBrace
    case commaOrBracket
    /// Nothing but blank space and comments.
    case end
  }

  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// Bytes that are not UTF-8.
    case notUTF8
    /// Something that the grammar does not allow there; `found` is a character or a word.
    case unexpected(found: String, expected: Expectation)
    /// The file ends too early.
    case endOfFile(expected: Expectation)
    /// A quote was opened and not closed on its line.
    case unclosedString
    /// A `/*` without its `*/`.
    case unclosedComment
    /// A backslash with something that has no meaning after it.
    case invalidEscape(String)
    /// Digits that are no JSON number, such as `01` or `1.`.
    case invalidNumber(String)
    /// More brackets inside brackets than any sensible file has.
    case tooDeep(limit: Int)
  }

  package let reason: Reason

  package let place: JSONPlace

  package init(reason: Reason, place: JSONPlace) {
    self.reason = reason
    self.place = place
  }
}
