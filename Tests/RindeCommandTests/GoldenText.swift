import Glibc
import Testing

/// Texts recorded in `Goldens/`; rewritten only with `RINDE_RECORD=1`, which fails on purpose.
enum GoldenText {
  static func expect(
    _ text: String,
    named name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  )
    throws
  {
    let path = repository + "Tests/RindeCommandTests/Goldens/\(name).txt"
    if getenv("RINDE_RECORD").map({ String(cString: $0) }) == "1" {
      let stream = try #require(fopen(path, "w"), sourceLocation: sourceLocation)
      fputs(text, stream)
      fclose(stream)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let recorded = ScratchEntity.bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
    #expect(text == recorded, sourceLocation: sourceLocation)
  }
}
