import RindeCommand
import Testing

@Suite("A report and a notebook of the same name")
struct SharedFolderTests {
  private let entity = ScratchSocial.entity()

  private var place: String { "\(entity.path)/t" }

  private func write(_ verb: String, _ more: String...) -> (code: ExitCode, messages: String) {
    let console = Console(output: .memory, messages: .memory)
    let words = [verb, "redes", entity.path, "--periodo", "2022-03", "--salida", place] + more
    return (Rinde.run(words, console: console), console.messageText)
  }

  private var contents: [String: [UInt8]?] {
    Dictionary(
      uniqueKeysWithValues: ScratchEntity.files(below: place).map {
        ($0, ScratchEntity.bytes(of: "\(place)/\($0)"))
      }
    )
  }

  @Test(
    "do not take each other's folder, not even when told to replace",
    arguments: [("informe", "cuaderno"), ("cuaderno", "informe")]
  )
  func refused(first: String, second: String) {
    #expect(write(first).code == .done)
    let before = contents
    #expect(before.count > 5)
    for refused in [write(second), write(second, "--reemplazar")] {
      #expect(refused.code == .cannotWrite)
      #expect(refused.messages.contains("t/redes-2022-03: ahí hay un \(first)"))
      #expect(refused.messages.contains("--salida"))
    }
    #expect((before == contents) == true)
    // Each still replaces its own.
    #expect(write(first).code == .done)
  }
}
