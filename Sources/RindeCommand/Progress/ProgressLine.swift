internal import RindeTables

/// What is told of a file while it is being read, on one line.
struct ProgressLine {
  let reading: ReadingProgress.State

  /// Since the file was begun.
  let elapsed: Duration

  /// The line in at most so many columns: what matters least goes first.
  func text(width: Int) -> String {
    let name = reading.pass.file.split(separator: "/").last.map(String.init) ?? ""
    let head = { ProgressTexts.reading(name.shortened(to: $0)) }
    let parts = [bytes, rows, remaining].compactMap(\.self)
    let timed = [bytes, remaining].compactMap(\.self)
    let lines = [
      [head(40), bar(20)] + parts, [head(30), bar(10)] + parts, [head(24), bar(10)] + timed,
      [head(24), bar(10)] + (remaining.map { [$0] } ?? []), [head(24), percentage], [head(12)],
    ].map { $0.joined(separator: "  ") }
    return lines.first { $0.count <= width } ?? String(percentage.prefix(max(0, width)))
  }

  private var share: Double { Double(reading.bytes) / Double(reading.pass.bytes) }

  private var percentage: String { "\(Int(share * 100)) %" }

  private func bar(_ width: Int) -> String {
    let full = Int(share * Double(width))
    return String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
      + " " + percentage.rightAligned(to: 5)
  }

  private var bytes: String { ProgressTexts.bytes(reading.bytes, of: reading.pass.bytes) }

  private var rows: String? { reading.rows > 0 ? ProgressTexts.rows(reading.rows) : nil }

  /// What is left at the pace so far; nothing in the first second, which says little.
  private var remaining: String? {
    let seconds =
      Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    guard seconds >= 1, reading.bytes > 0, reading.bytes < reading.pass.bytes else { return nil }
    let left = seconds * Double(reading.pass.bytes - reading.bytes) / Double(reading.bytes)
    return ProgressTexts.remaining(Int(min(left, 359_999).rounded(.up)))
  }
}
