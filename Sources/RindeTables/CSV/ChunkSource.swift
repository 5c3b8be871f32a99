/// Why a pass over a file stopped before its end.
enum ScanInterruption: Error, Hashable {
  case failed(TableError)
  /// The first bytes were ASCII, a later one refutes UTF-8: the pass must start again.
  case notUTF8
}

/// Chunks of a file as valid UTF-8, whatever its encoding.
final class ChunkSource {
  private let file: InputFile
  private let encoding: TextEncoding
  private let isProvisional: Bool
  private var raw: UnsafeMutableBufferPointer<UInt8>

  init(file: InputFile, encoding: TextEncoding, isProvisional: Bool) {
    self.file = file
    self.encoding = encoding
    self.isProvisional = isProvisional
    raw = .allocate(capacity: 0)
  }

  deinit { raw.deallocate() }

  /// A chunk that was read.
  struct Chunk: Hashable {
    /// Bytes of UTF-8.
    var count: Int
    /// Whether U+FFFD stands among them.
    var hasReplacement = false
  }

  /// Reads on from `offset`, up to `limit`, and moves `offset`.
  ///
  /// No character is cut, unless the file ends within it.
  ///
  /// - Parameters:
  ///   - target: where the UTF-8 goes; 64 bytes beyond `capacity` must exist.
  ///   - capacity: at least 16.
  ///   - offset: the place in the file, at the beginning of a character.
  ///   - limit: the end of the file or the beginning of a character.
  ///   - isChecked: whether invalid UTF-8 matters; quotes and line ends stand without it.
  /// - Returns: the chunk; with no bytes only at `limit` or at the end of the file.
  /// - Throws: `.failed` when the system refuses, `.notUTF8` when an ASCII beginning misled.
  func read(
    into target: UnsafeMutablePointer<UInt8>,
    capacity: Int,
    from offset: inout Int,
    limit: Int,
    isChecked: Bool = true
  ) throws(ScanInterruption) -> Chunk {
    guard encoding == .utf8 else {
      return try transcode(into: target, capacity: capacity, from: &offset, limit: limit)
    }
    let wanted = min(capacity, limit - offset)
    guard wanted > 0 else { return Chunk(count: 0) }
    let count = try load(into: target, count: wanted, at: offset, limit: limit)
    guard isChecked else {
      offset += count
      return Chunk(count: count)
    }
    let check = UTF8Check(target, count: count)
    if check.isValid {
      offset += count
      return Chunk(count: count, hasReplacement: check.hasReplacement)
    }
    guard !isProvisional else { throw .notUTF8 }
    return try transcode(into: target, capacity: capacity, from: &offset, limit: limit)
  }

  private func transcode(
    into target: UnsafeMutablePointer<UInt8>,
    capacity: Int,
    from offset: inout Int,
    limit: Int
  ) throws(ScanInterruption) -> Chunk {
    let wanted = min(capacity / 3, limit - offset)
    guard wanted > 0 else { return Chunk(count: 0) }
    if raw.count < wanted {
      raw.deallocate()
      raw = .allocate(capacity: wanted)
    }
    guard let source = raw.baseAddress else { return Chunk(count: 0) }
    let count = try load(into: source, count: wanted, at: offset, limit: limit)
    offset += count
    let written = encoding.transcode(source, count: count, into: target)
    let check = UTF8Check(target, count: written)
    return Chunk(count: written, hasReplacement: check.hasReplacement)
  }

  /// Reads bytes as they stand, without the character that the end of the chunk cuts.
  private func load(
    into target: UnsafeMutablePointer<UInt8>,
    count: Int,
    at offset: Int,
    limit: Int
  ) throws(ScanInterruption) -> Int {
    let got: Int
    do throws(TableError) {
      got = try file.read(into: target, count: count, at: offset)
    } catch {
      throw .failed(error)
    }
    guard got == count, offset + got < limit else { return got }
    return got - encoding.cutTail(target, count: got)
  }

  /// The beginning of the first character at or after `offset`.
  func characterBoundary(from offset: Int, contentStart: Int) throws(ScanInterruption) -> Int {
    guard offset > contentStart, offset < file.size else { return offset }
    switch encoding {
    case .windows1252:
      return offset
    case .utf16LittleEndian, .utf16BigEndian:
      let even = offset - (offset - contentStart) & 1
      let unit = try peek(at: even)
      guard unit.count == 2 else { return even }
      let high = unit[encoding == .utf16LittleEndian ? 1 : 0]
      return 0xDC...0xDF ~= high ? even + 2 : even
    case .utf8:
      let bytes = try peek(at: offset)
      return offset + bytes.prefix { $0 & 0xC0 == 0x80 }.count
    }
  }

  private func peek(at offset: Int) throws(ScanInterruption) -> [UInt8] {
    do throws(TableError) {
      return try file.bytes(from: offset, upTo: encoding == .utf8 ? 3 : 2)
    } catch {
      throw .failed(error)
    }
  }
}
