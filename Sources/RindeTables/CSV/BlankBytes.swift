/// Whether an ASCII byte is blank: a space, a tab, a line end, a vertical tab or a form feed.
@inline(__always)
func isBlankByte(_ byte: UInt8) -> Bool {
  byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
}

/// Whether UTF-8 text has nothing but blank bytes and non-breaking spaces.
@inline(__always)
func isBlank(_ start: UnsafePointer<UInt8>, count: Int) -> Bool {
  var index = 0
  while index < count {
    let byte = start[index]
    if isBlankByte(byte) {
      index += 1
    } else if byte == 0xC2, index + 1 < count, start[index + 1] == 0xA0 {
      index += 2
    } else {
      return false
    }
  }
  return true
}
