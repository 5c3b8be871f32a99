/// What cells of one column mean, remembered by their bytes while a file is read.
///
/// Columns of answers have few distinct cells: each is understood once and looked up afterwards.
/// Open addressing with linear probing; at most ``limit`` cells and 4 MiB are remembered.
package struct CellMemory: Sendable {
  /// One place of the table.
  private struct Place: Sendable {
    /// The first eight bytes, zeros beyond the cell's end.
    var head: UInt64 = 0
    var length: UInt32 = 0
    /// Where the cell's bytes start in ``bytes``.
    var start: UInt32 = 0
    var code: Int32 = 0
    var isUsed = false
  }

  /// Distinct cells that are remembered.
  package static let limit = 1 << 16

  private var places = [Place](repeating: Place(), count: 64)

  private var bytes = [UInt8](repeating: 0, count: 8)

  package private(set) var count = 0

  package init() {}

  /// Codes the rows from `first` on whose cells are known.
  ///
  /// - Parameters:
  ///   - batch: The rows.
  ///   - column: The column of the batch.
  ///   - first: The first row to be coded.
  ///   - codes: One per row of the batch.
  /// - Returns: The first row whose cell is unknown, or the number of rows.
  package func code(
    _ batch: RowBatch,
    column: Int,
    from first: Int,
    into codes: UnsafeMutablePointer<Int32>
  ) -> Int {
    places.withUnsafeBufferPointer { places in
      bytes.withUnsafeBufferPointer { bytes in
        guard let places = places.baseAddress, let kept = bytes.baseAddress else { return first }
        let mask = self.places.count - 1
        var field = batch.fields + (first * batch.columnCount + column)
        for row in first..<batch.rowCount {
          let length = field.pointee.length
          let cell = batch.bytes + Int(field.pointee.start)
          let head = byteWord(cell, count: min(length, 8))
          var place = ByteDictionary.hash(cell, count: length, head: head) & mask
          while true {
            let found = places[place]
            guard found.isUsed else { return row }
            if found.head == head, Int(found.length) == length,
              Self.isEqual(cell, kept + Int(found.start), length)
            {
              codes[row] = found.code
              break
            }
            place = (place &+ 1) & mask
          }
          field += batch.columnCount
        }
        return batch.rowCount
      }
    }
  }

  /// Remembers the code of a cell; does nothing when there is no room for it.
  package mutating func remember(_ code: Int32, of batch: RowBatch, row: Int, column: Int) {
    let field = batch.fields[row * batch.columnCount + column]
    let length = field.length
    guard count < Self.limit, bytes.count + length < 4 << 20 else { return }
    if (count + 1) * 2 > places.count { grow() }
    let cell = UnsafeBufferPointer(start: batch.bytes + Int(field.start), count: length)
    let start = bytes.count - 8
    bytes.replaceSubrange(start..., with: cell)
    bytes.append(contentsOf: repeatElement(0, count: 8))
    count += 1
    insert(
      Place(
        head: byteWord(batch.bytes + Int(field.start), count: min(length, 8)),
        length: UInt32(length),
        start: UInt32(start),
        code: code,
        isUsed: true
      )
    )
  }

  private mutating func grow() {
    let old = places
    places = [Place](repeating: Place(), count: old.count * 2)
    for place in old where place.isUsed { insert(place) }
  }

  private mutating func insert(_ new: Place) {
    let mask = places.count - 1
    var place = bytes.withUnsafeBufferPointer { bytes -> Int in
      guard let kept = bytes.baseAddress else { return 0 }
      return ByteDictionary.hash(kept + Int(new.start), count: Int(new.length), head: new.head)
    }
    place &= mask
    while places[place].isUsed { place = (place + 1) & mask }
    places[place] = new
  }

  /// Whether what follows the first eight bytes is equal.
  @inline(__always)
  private static func isEqual(
    _ left: UnsafePointer<UInt8>,
    _ right: UnsafePointer<UInt8>,
    _ length: Int
  ) -> Bool {
    var index = 8
    while index < length {
      let left = byteWord(left + index, count: min(length &- index, 8))
      let right = byteWord(right + index, count: min(length &- index, 8))
      if left != right { return false }
      index &+= 8
    }
    return true
  }
}
