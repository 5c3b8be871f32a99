internal import Dispatch

/// One attempt to read a file from end to end in parallel.
struct CSVPass: Sendable {
  let file: InputFile
  var dialect: CSVDialect
  var isProvisional: Bool
  let chunkSize: Int
  let request: RowCollector.Request

  /// Reads the file with as many threads as it is worth.
  func run<Consumer: RowBatchConsumer>(
    threads: Int,
    makeConsumer: () -> Consumer
  ) throws(ScanInterruption) -> CSVScan.Outcome<Consumer> {
    let count = max(1, min(threads, (file.size - dialect.markLength) / chunkSize))
    let progress = ReadingProgress.current
    progress?.begin(file.path, bytes: file.size - dialect.markLength)
    defer { progress?.end() }
    let starts = try BoundaryPass(
      file: file,
      dialect: dialect,
      isProvisional: isProvisional,
      chunkSize: chunkSize
    ).starts(count: count)
    let made = ThreadResults<Consumer, ScanInterruption>(count: count)
    for thread in 0..<count { made.set(thread) { makeConsumer() } }
    typealias Part = (consumer: Consumer, outcome: RegionParser.Outcome)
    let results = ThreadResults<Part?, ScanInterruption>(count: count)
    DispatchQueue.concurrentPerform(iterations: count) { thread in
      results.set(thread) { () throws(ScanInterruption) in
        guard var consumer = try made.take(thread) else { return nil }
        var parser = RegionParser(
          file: file,
          source: ChunkSource(
            file: file,
            encoding: dialect.encoding,
            isProvisional: isProvisional
          ),
          request: request,
          start: starts[thread],
          end: thread + 1 < count ? starts[thread + 1].offset : file.size,
          chunkSize: chunkSize
        )
        parser.progress = progress
        let outcome = try parser.run { consumer.consume($0) }
        return (consumer, outcome)
      }
    }
    let parts = try results.values().compactMap(\.self)
    var log = IssueLog()
    for part in parts { log.merge(part.outcome.log) }
    return CSVScan.Outcome(
      consumers: parts.map(\.consumer),
      issues: log.issues,
      issueCount: log.count,
      rows: parts.reduce(0) { $0 + $1.outcome.rows }
    )
  }
}
