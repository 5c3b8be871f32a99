import RindeCommand
import Testing

@Suite("rinde doctor")
struct DoctorTests {
  /// The answer for some surroundings.
  private func answer(
    temporary: String,
    current: String,
    locale: String = "es_CO.UTF-8"
  ) -> (code: ExitCode, lines: [String]) {
    let console = Console(output: .memory, messages: .memory)
    let surroundings = Surroundings(
      temporaryFolder: temporary,
      currentFolder: current,
      locale: locale
    )
    let code = Doctor.examine(surroundings, console: console)
    #expect(console.messageText.isEmpty)
    return (code, console.outputText.split(separator: "\n").map(String.init))
  }

  @Test("is well where both folders take files, and leaves nothing in them")
  func well() {
    let scratch = ScratchEntity()
    let (code, lines) = answer(temporary: scratch.path, current: scratch.path)
    #expect(code == .done)
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("Bien") })
    #expect(lines.last == "Todo está en orden.")
    #expect(ScratchEntity.names(in: scratch.path).isEmpty)
  }

  @Test("names the libraries with their versions")
  func libraries() throws {
    let scratch = ScratchEntity()
    let (_, lines) = answer(temporary: scratch.path, current: scratch.path)
    let line = try #require(lines.first { $0.contains("Bibliotecas") })
    #expect(
      try #/libxlsxwriter \d+\.\d+\.\d+, expat \d+\.\d+\.\d+, zlib \d+\.\d+/#.firstMatch(in: line)
        != nil
    )
    #expect(try #/Boost\.Math 1\.\d+\.\d+/#.firstMatch(in: line) != nil)
  }

  @Test("says that the temporary folder takes nothing, and what to do", arguments: [false, true])
  func temporary(isFile: Bool) {
    let scratch = ScratchEntity(["archivo": "x"])
    let place = scratch.path + (isFile ? "/archivo" : "/no-existe")
    let (code, lines) = answer(temporary: place, current: scratch.path)
    #expect(code == .findings)
    let bad = lines.indices.filter { lines[$0].hasPrefix("Revise") }
    #expect(bad.count == 1)
    #expect(bad.allSatisfy { lines[$0].contains("Carpeta temporal") && lines[$0].contains(place) })
    #expect(bad.allSatisfy { lines[$0 + 1].contains("TMPDIR") })
  }

  @Test("says that the current folder takes nothing")
  func current() {
    let scratch = ScratchEntity()
    let (code, lines) = answer(temporary: scratch.path, current: "/proc")
    #expect(code == .findings)
    #expect(lines.contains { $0.hasPrefix("Revise  Carpeta actual:") })
  }

  @Test(
    "only warns of a terminal that is not UTF-8",
    arguments: [("es_CO.UTF-8", true), ("C.utf8", true), ("es_CO.ISO-8859-1", false), ("", false)]
  )
  func terminal(locale: String, isWell: Bool) throws {
    let scratch = ScratchEntity()
    let (code, lines) = answer(temporary: scratch.path, current: scratch.path, locale: locale)
    #expect(code == .done)
    let line = try #require(lines.first { $0.contains("Terminal:") })
    #expect(line.hasPrefix(isWell ? "Bien" : "Aviso"))
  }
}
