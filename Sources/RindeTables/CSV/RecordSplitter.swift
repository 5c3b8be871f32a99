internal import Glibc

/// Where a reader stands within a record.
enum QuoteState: UInt8, Hashable, Sendable {
  case recordStart
  case fieldStart
  /// Inside a field without quotes, or after the text that follows a closing quote.
  case unquoted
  case quoted
  /// Right after a quote inside a quoted field: it closes the field or is the first of two.
  case afterQuote
}

/// The exact rules by which bytes divide into records and fields, one byte at a time.
///
/// A quote opens a field only as its first byte; within the field two quotes are one; the first
/// single quote closes it, and what follows up to the separator is kept literally. Quotes elsewhere
/// are text. The fast scan takes its shortcuts only where they give the same.
struct RecordSplitter: Hashable, Sendable {
  let separator: UInt8
  let terminator: UInt8

  /// What ``split(_:from:end:ends:literalQuote:)`` found.
  struct Split: Hashable {
    /// Where the next record starts, or the end of the bytes.
    var next: Int
    /// `.recordStart` when the record is complete; otherwise where the bytes ended.
    var state: QuoteState
    /// Where the last field starts.
    var lastField: Int
  }

  /// Divides the record that starts at `position`.
  ///
  /// - Parameters:
  ///   - start: the bytes.
  ///   - position: where the record starts.
  ///   - end: where the bytes end.
  ///   - ends: gets the offset of the end of each field, without separator or terminator.
  ///   - literalQuote: the offset of a quote that opens nothing because nothing closes it.
  /// - Returns: where the record ends and whether it is complete.
  func split(
    _ start: UnsafePointer<UInt8>,
    from position: Int,
    end: Int,
    ends: inout [Int],
    literalQuote: Int = -1
  ) -> Split {
    var index = position
    while true {
      let field = index
      var state = QuoteState.fieldStart
      if index < end, start[index] == CSVDialect.quote, index != literalQuote {
        index += 1
        state = .quoted
        while index < end {
          let isQuote = start[index] == CSVDialect.quote
          if state == .quoted {
            if isQuote { state = .afterQuote }
          } else if isQuote {
            state = .quoted
          } else {
            break
          }
          index += 1
        }
      }
      if state != .quoted {
        let tail = index
        while index < end, start[index] != separator, start[index] != terminator { index += 1 }
        if index > tail { state = .unquoted }
      }
      ends.append(index)
      guard index < end else { return Split(next: end, state: state, lastField: field) }
      index += 1
      if start[index - 1] == terminator {
        return Split(next: index, state: .recordStart, lastField: field)
      }
    }
  }

  /// The state after one more byte.
  @inline(__always)
  func state(after state: QuoteState, byte: UInt8) -> QuoteState {
    if state == .quoted { return byte == CSVDialect.quote ? .afterQuote : .quoted }
    if byte == separator { return .fieldStart }
    if byte == terminator { return .recordStart }
    if byte == CSVDialect.quote, state != .unquoted { return .quoted }
    return .unquoted
  }
}

/// Takes the quotes off a field in place and makes one quote of two.
///
/// A field that does not begin with a quote stays as it is; text after the closing quote is kept.
///
/// - Returns: where the text starts and how long it is.
@inline(__always)
func unquote(_ field: UnsafeMutablePointer<UInt8>, count: Int) -> (start: Int, count: Int) {
  guard count > 0, field[0] == CSVDialect.quote else { return (0, count) }
  // Most fields have no quote but the two at their ends: the library looks for it many bytes at once.
  let next = memchr(field + 1, Int32(CSVDialect.quote), count - 1)
  var read = next.map { UnsafeMutableRawPointer(field).distance(to: $0) } ?? count
  if read >= count - 1 { return (1, read - 1) }
  var written = read
  var isQuoted = true
  while read < count {
    let byte = field[read]
    read += 1
    if byte == CSVDialect.quote, isQuoted {
      guard read < count, field[read] == CSVDialect.quote else {
        isQuoted = false
        continue
      }
      read += 1
    }
    field[written] = byte
    written += 1
  }
  return (1, written - 1)
}

/// Whether the text of a field that begins with a quote is blank.
@inline(__always)
func isBlankWithinQuotes(_ field: UnsafePointer<UInt8>, count: Int) -> Bool {
  if count > 1, field[1] > CSVDialect.quote, field[1] != 0xC2 { return false }
  var copy = [UInt8](UnsafeBufferPointer(start: field, count: count))
  return copy.withUnsafeMutableBufferPointer { buffer in
    guard let start = buffer.baseAddress else { return true }
    let span = unquote(start, count: count)
    return isBlank(start + span.start, count: span.count)
  }
}
