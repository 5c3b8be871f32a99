/// The written form of exact numbers: `-?digits(.digits)?`.
enum ExactDigits {
  /// Whether `text` is such a number.
  static func isValid(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var digits = 0
      var point = false
      for (position, byte) in bytes.enumerated() {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
        case UInt8(ascii: "-") where position == 0: continue
        case UInt8(ascii: ".") where !point && digits > 0:
          point = true
          digits = 0
        default: return false
        }
      }
      return digits > 0
    }
  }
}
