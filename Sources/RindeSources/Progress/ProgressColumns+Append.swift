package import RindeModel

extension ProgressColumns {
  /// Adds a record in coded form.
  ///
  /// The optional columns appear with the first record that needs them.
  ///
  /// - Parameters:
  ///   - record: Its amounts fit in `Int64` millionths, as the reader makes them.
  ///   - keepsVerification: Whether the file has a column for it.
  package mutating func append(_ record: ProgressRecord, keepsVerification: Bool) {
    var kind = Kind.quantity
    var amount: Quantity
    var denominator = Quantity.zero
    switch record.value {
    case .quantity(let quantity): amount = quantity
    case .ratio(let ratio):
      (kind, amount, denominator) = (.ratio, ratio.numerator, ratio.denominator)
    case .milestone(let index, _): (kind, amount) = (.milestone, Quantity(micros: Int128(index)))
    }
    if kind != .quantity, kinds.isEmpty {
      kinds = Array(repeating: Kind.quantity.rawValue, count: count)
    }
    if kind == .ratio, denominators.isEmpty {
      denominators = Array(repeating: 0, count: count)
    }
    if !kinds.isEmpty || kind != .quantity { kinds.append(kind.rawValue) }
    if !denominators.isEmpty || kind == .ratio {
      denominators.append(Int64(clamping: denominator.micros))
    }
    if keepsVerification { verified.append(record.isVerified == true ? 1 : 0) }
    activities.append(Int32(clamping: record.activity))
    days.append(Int32(clamping: record.date.dayNumber))
    amounts.append(Int64(clamping: amount.micros))
    evidence.append(record.evidence == nil ? 0 : 1)
    lines.append(Int32(clamping: record.origin.line ?? 0))
  }

  /// Takes all records out and keeps the memory.
  package mutating func removeAll() {
    activities.removeAll(keepingCapacity: true)
    days.removeAll(keepingCapacity: true)
    amounts.removeAll(keepingCapacity: true)
    evidence.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
    denominators.removeAll(keepingCapacity: true)
    verified.removeAll(keepingCapacity: true)
  }
}
