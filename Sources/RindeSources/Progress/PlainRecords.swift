internal import RindeModel

/// Records of one batch that were plainly written, as columns over borrowed memory.
struct PlainRecords {
  let amounts: UnsafeMutablePointer<Int64>
  let activities: UnsafeMutablePointer<Int32>
  let days: UnsafeMutablePointer<Int32>
  let lines: UnsafeMutablePointer<Int32>
  /// The row of the batch.
  let rows: UnsafeMutablePointer<Int32>
  let evidence: UnsafeMutablePointer<UInt8>
  let verified: UnsafeMutablePointer<UInt8>
  /// Work space of ``ActivityCodes``.
  let keys: UnsafeMutablePointer<UInt64>
  let found: UnsafeMutablePointer<ActivityCodes.Slot>
  /// The decimal mark, or 0.
  let marks: UnsafeMutablePointer<UInt8>

  var count = 0

  /// Records with evidence.
  var evidenced = 0

  /// Decimal commas and points.
  var commas = 0
  var points = 0

  /// Bytes that so many records need.
  static func byteCount(_ capacity: Int) -> Int { capacity * 52 }

  /// Divides memory of ``byteCount(_:)`` bytes, aligned for `Int64`, into columns.
  init(_ memory: UnsafeMutableRawPointer, capacity: Int) {
    func part<Element>(_ offset: Int, _ type: Element.Type) -> UnsafeMutablePointer<Element> {
      (memory + offset * capacity).bindMemory(to: type, capacity: capacity)
    }
    found = part(0, ActivityCodes.Slot.self)
    keys = part(16, UInt64.self)
    amounts = part(24, Int64.self)
    activities = part(32, Int32.self)
    days = part(36, Int32.self)
    lines = part(40, Int32.self)
    rows = part(44, Int32.self)
    evidence = part(48, UInt8.self)
    verified = part(49, UInt8.self)
    marks = part(50, UInt8.self)
  }

  /// Adds the records, all of them quantities, to columns that are empty.
  func append(to columns: inout ProgressColumns, keepsVerification: Bool) {
    columns.amounts.append(contentsOf: UnsafeBufferPointer(start: amounts, count: count))
    columns.activities.append(contentsOf: UnsafeBufferPointer(start: activities, count: count))
    columns.days.append(contentsOf: UnsafeBufferPointer(start: days, count: count))
    columns.lines.append(contentsOf: UnsafeBufferPointer(start: lines, count: count))
    columns.evidence.append(contentsOf: UnsafeBufferPointer(start: evidence, count: count))
    guard keepsVerification else { return }
    columns.verified.append(contentsOf: UnsafeBufferPointer(start: verified, count: count))
  }
}
