/// Where a field stands among the bytes of its batch, and what kind of cell it is.
@usableFromInline
package struct FieldSpan: Sendable {
  /// Offset from ``RowBatch/bytes``.
  @usableFromInline package var start: UInt32

  /// Length in the upper 24 bits, the kind of cell in the lower 8.
  @usableFromInline package var lengthAndKind: UInt32

  @inlinable
  @inline(__always)
  package init(start: UInt32, length: UInt32, kind: Cell.Kind) {
    self.start = start
    self.lengthAndKind = length &<< 8 | UInt32(kind.rawValue)
  }

  @inlinable package var length: Int {
    @inline(__always) get { Int(truncatingIfNeeded: lengthAndKind &>> 8) }
  }

  /// Whether the cell has nothing but blanks.
  @inlinable package var isEmpty: Bool {
    @inline(__always) get { UInt8(truncatingIfNeeded: lengthAndKind) == 0 }
  }

  @inlinable package var kind: Cell.Kind {
    @inline(__always) get {
      Cell.Kind(rawValue: UInt8(truncatingIfNeeded: lengthAndKind)) ?? .text
    }
  }
}

/// Some thousand rows of a large file, as spans over UTF-8 bytes, valid only during the call.
///
/// The fields are those of the columns that the caller asked for, in that order, without quotes and
/// with doubled quotes undone. A field that the row does not have is empty. At least eight bytes
/// after the last field can be read.
@usableFromInline
package struct RowBatch {
  package let bytes: UnsafePointer<UInt8>

  /// Row-major, ``columnCount`` per row.
  package let fields: UnsafePointer<FieldSpan>

  /// The 1-based line or sheet row in which each row starts.
  package let lines: UnsafePointer<Int>

  package let rowCount: Int

  package let columnCount: Int

  package init(
    bytes: UnsafePointer<UInt8>,
    fields: UnsafePointer<FieldSpan>,
    lines: UnsafePointer<Int>,
    rowCount: Int,
    columnCount: Int
  ) {
    self.bytes = bytes
    self.fields = fields
    self.lines = lines
    self.rowCount = rowCount
    self.columnCount = columnCount
  }
}

/// What folds the rows of a large file; one value per thread, merged by the caller afterwards.
package protocol RowBatchConsumer: Sendable {
  mutating func consume(_ batch: RowBatch)
}
