import RindeTables
import Testing

@testable import RindeCommand

@Suite("The line of progress")
struct ProgressLineTests {
  private func line(
    _ bytes: Int,
    of total: Int = 1_200_000_000,
    rows: Int = 0,
    after seconds: Double
  ) -> ProgressLine {
    let pass = ReadingProgress.Pass(of: "datos/respuestas.csv", bytes: total, number: 1)
    return ProgressLine(
      reading: ReadingProgress.State(pass: pass, bytes: bytes, rows: rows),
      elapsed: .milliseconds(Int(seconds * 1_000))
    )
  }

  @Test("tells the file, how much of it was read, the rows and the time left")
  func whole() {
    // A quarter in 4 seconds: three quarters are left, 12 seconds at the same pace.
    #expect(
      line(300_000_000, rows: 1_234_567, after: 4).text(width: 120)
        == "Leyendo respuestas.csv  █████░░░░░░░░░░░░░░░  25 %  300 de 1.200 MB  1.234.567 filas  "
        + "faltan 12 s"
    )
  }

  @Test(
    "says the time left in seconds, then in whole minutes and hours",
    arguments: [
      // Seconds so far over the tenth that was read; nine tenths are left.
      (1.0, "faltan 9 s"), (10.0, "faltan 90 s"), (11.0, "faltan 2 min"),
      (400.0, "faltan 60 min"), (1_000.0, "faltan 3 h"),
    ]
  )
  func remaining(seconds: Double, words: String) {
    #expect(line(120_000_000, after: seconds).text(width: 120).hasSuffix(words))
  }

  @Test("says «falta» of one second, and nothing in the first second or at the end")
  func edges() {
    #expect(line(1_100_000_000, after: 10).text(width: 120).hasSuffix("  falta 1 s"))
    #expect(line(300_000_000, after: 0.9).text(width: 120).hasSuffix(" MB"))
    #expect(line(1_200_000_000, after: 9).text(width: 120).hasSuffix("100 %  1.200 de 1.200 MB"))
  }

  @Test("counts small files in kilobytes")
  func small() {
    #expect(line(250_000, of: 500_000, after: 0.5).text(width: 120).contains("  250 de 500 kB"))
  }

  @Test("never has more columns than there are, whatever the width")
  func narrow() {
    let line = line(300_000_000, rows: 1_234_567, after: 4)
    for width in 1...130 { #expect(line.text(width: width).count <= width) }
    #expect(line.text(width: 60).hasPrefix("Leyendo respuestas.csv  ██░░░░░░░░  25 %"))
    #expect(line.text(width: 30) == "Leyendo respuestas.csv  25 %")
    #expect(line.text(width: 8) == "25 %")
  }

  @Test("is not there in a run whose messages are kept in memory")
  func absent() {
    let console = Console(output: .memory, messages: .memory)
    #expect(console.display == nil)
  }
}

@Suite("The progress of reading")
struct ReadingProgressTests {
  @Test("counts every row of a file once, with any number of threads, and ends without a pass")
  func counts() throws {
    let folder = ScratchEntity()
    let rows = 60_000
    let text = "a,b\n" + (1...rows).map { "\($0),texto de la fila \($0)\n" }.joined()
    folder.write(Array(text.utf8), to: "datos.csv")
    for threads in [1, 2, 3] {
      let progress = ReadingProgress()
      let seen = try ReadingProgress.$current.withValue(progress) {
        try CSVScan(path: "\(folder.path)/datos.csv").run(
          columns: [0],
          after: 1,
          threads: threads,
          makeConsumer: Witness.init
        )
      }
      #expect(seen.rows == rows)
      #expect(progress.begun == 1)
      #expect(progress.state == nil)
      // Its consumers saw the pass while it ran; none saw more bytes than the file has.
      #expect(seen.consumers.allSatisfy { $0.rows > 0 })
    }
  }

  /// Counts rows.
  private struct Witness: RowBatchConsumer {
    var rows = 0
    mutating func consume(_ batch: RowBatch) { rows += batch.rowCount }
  }
}
