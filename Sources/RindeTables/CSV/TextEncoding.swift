/// How the bytes of a text file stand for letters.
package enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  /// What Excel in Spanish writes as "CSV (delimitado por comas)".
  case windows1252
}

extension TextEncoding {
  /// An encoding and what was seen of it.
  struct Detection: Hashable {
    var encoding: TextEncoding
    /// Bytes of the byte order mark.
    var markLength = 0
    /// Whether the sample has only ASCII, so that a later byte can still refute UTF-8.
    var isProvisional = false
  }

  /// The encoding of a file that begins with `sample`; `nil` when it is not text.
  ///
  /// A byte order mark decides. Without it zeros in every other byte mean UTF-16, other zeros a
  /// binary file; bytes that are mostly valid UTF-8 sequences mean UTF-8; otherwise windows-1252.
  static func detected(in sample: some Collection<UInt8>, isWhole: Bool) -> Detection? {
    let opening = Array(sample.prefix(3))
    if opening.starts(with: [0xEF, 0xBB, 0xBF]) {
      return Detection(encoding: .utf8, markLength: 3)
    }
    if opening.starts(with: [0xFF, 0xFE]) {
      return Detection(encoding: .utf16LittleEndian, markLength: 2)
    }
    if opening.starts(with: [0xFE, 0xFF]) {
      return Detection(encoding: .utf16BigEndian, markLength: 2)
    }
    let pairs = Array(sample.prefix(4_096))
    if pairs.contains(0) { return unmarkedUTF16(in: pairs) }
    let census = UTF8Census(of: sample, isWhole: isWhole)
    if census.invalid == 0 {
      return Detection(encoding: .utf8, isProvisional: census.sequences == 0)
    }
    return Detection(encoding: census.sequences > census.invalid ? .utf8 : .windows1252)
  }

  private static func unmarkedUTF16(in bytes: [UInt8]) -> Detection? {
    var zeros = [0, 0]
    for (index, byte) in bytes.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let units = bytes.count / 2
    if zeros[1] * 2 >= units, zeros[0] * 20 <= units {
      return Detection(encoding: .utf16LittleEndian)
    }
    if zeros[0] * 2 >= units, zeros[1] * 20 <= units {
      return Detection(encoding: .utf16BigEndian)
    }
    return nil
  }
}

/// How many sequences beyond ASCII of a text are valid UTF-8, and how many bytes are not.
struct UTF8Census: Hashable {
  private(set) var sequences = 0
  private(set) var invalid = 0

  init(of sample: some Collection<UInt8>, isWhole: Bool) {
    let bytes = ContiguousArray(sample)
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      var index = 0
      while index < buffer.count {
        if start[index] < 0x80 {
          index += 1
          continue
        }
        let length = sequenceLength(start + index, available: buffer.count - index)
        if length > 0 {
          sequences += 1
        } else if isWhole || !isCutSequence(start + index, available: buffer.count - index) {
          invalid += 1
        }
        index += max(length, 1)
      }
    }
  }
}
