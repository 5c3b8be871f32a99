/// The first `count` bytes at `start` as a little-endian word, zeros above.
///
/// Eight bytes are read whatever `count` is; between 0 and 8.
@inlinable
@inline(__always)
package func byteWord(_ start: UnsafePointer<UInt8>, count: Int) -> UInt64 {
  let word = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
  guard count < 8 else { return word }
  return word & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
}

/// Whether every byte of `word` is an ASCII digit.
///
/// Source: the parallel digit check of simdjson (Langdale and Lemire 2019).
@inlinable
@inline(__always)
package func isDigits(_ word: UInt64) -> Bool {
  let high = word & 0xF0F0_F0F0_F0F0_F0F0
  let carried = ((word &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0) &>> 4
  return high | carried == 0x3333_3333_3333_3333
}

/// The number that eight ASCII digits write, the first one in the lowest byte.
///
/// Source: three multiplications, as in simdjson's `parse_eight_digits_unrolled`.
@inlinable
@inline(__always)
package func eightDigits(_ word: UInt64) -> UInt64 {
  var value = word &- 0x3030_3030_3030_3030
  value = value &* 10 &+ value &>> 8
  let even = (value & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
  let odd = ((value &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
  return (even &+ odd) &>> 32
}
