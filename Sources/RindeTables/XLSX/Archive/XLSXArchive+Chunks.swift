extension XLSXArchive {
  /// What the receiver of a chunk wants next.
  enum Appetite {
    case more
    case enough
  }

  /// Unpacks a part and hands it over chunk by chunk; the last chunk, maybe empty, says so.
  ///
  /// With two threads or more, large parts are unpacked in a thread of their own while the caller's
  /// thread digests. A part that is both damaged and malformed is reported as damaged, which is the
  /// cause.
  func forEachChunk(
    of entry: Entry,
    threads: Int,
    _ digest: (UnsafeRawBufferPointer, _ isLast: Bool) throws(TableError) -> Appetite
  ) throws(TableError) {
    var source = UnpackedChunks(
      part: try open(entry),
      isThreaded: threads > 1 && entry.unpackedSize > UnpackedChunks.threadingFloor
    )
    let progress =
      entry.unpackedSize > UnpackedChunks.threadingFloor ? ReadingProgress.current : nil
    progress?.begin(file, bytes: entry.packedSize)
    defer {
      source.stop()
      progress?.end()
    }
    var unpacked = 0
    while true {
      let chunk = try source.next()
      progress?.advance(bytes: entry.packed(unpacked + chunk.count) - entry.packed(unpacked))
      unpacked += chunk.count
      let isLast = chunk.isEmpty
      do throws(TableError) {
        guard try digest(chunk, isLast) == .more, !isLast else { return }
      } catch {
        guard case .malformedPart = error.reason, !isLast else { throw error }
        while try !source.next().isEmpty {}
        throw error
      }
    }
  }
}

extension XLSXArchive.Entry {
  /// About how many bytes of the package hold the first ones of the part.
  fileprivate func packed(_ unpacked: Int) -> Int {
    Int(Double(unpacked) / Double(max(1, unpackedSize)) * Double(packedSize))
  }
}
