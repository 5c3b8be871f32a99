import RindeCommand
import Testing

@Suite("The codes of issues")
struct DocumentedCodesTests {
  /// The first parts of codes that stand whole in the sources; those of registers are put together.
  private static let families: Set<String> = [
    "avance", "configuracion", "diccionario", "encuesta", "entidad", "fecha", "meta", "plan",
    "tabla", "texto",
  ]

  @Test("are those that the documentation lists, no more and no fewer")
  func documented() throws {
    let listed = try listed()
    let written = try written()
    #expect(listed.count > 80)
    #expect(written.subtracting(listed).sorted() == [])
    #expect(listed.subtracting(written).sorted() == [])
  }

  @Test("of social media are those that the documentation lists, also those put together")
  func socialMedia() throws {
    let text = try self.text(of: "Documentation/Formatos.md")
    let section = try #require(text.split(separator: "## Códigos de las incidencias").last)
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `redes.") }
    let listed = Set(
      rows.flatMap { row in
        row.split(separator: "|")[0].matches(of: /`redes\.([a-z-]+)`/).map { String($0.1) }
      }
    )
    #expect(listed.count > 40)
    var whole: Set<String> = []
    var parts: Set<String> = []
    var problems: Set<String> = []
    for file in ScratchEntity.files(below: repository + "Sources") where file.hasSuffix(".swift") {
      let text = try self.text(of: "Sources/\(file)")
      whole.formUnion(text.matches(of: /"redes\.([a-z-]+)"/).map { String($0.1) })
      let words = text.matches(of: /"([a-z]+(-[a-z]+)+)"/).map { String($0.1) }
      parts.formUnion(words)
      if file.hasSuffix("/ExportProblem.swift") { problems.formUnion(words) }
    }
    whole.subtract(["json"])
    #expect(problems.count > 20)
    #expect(whole.union(problems).subtracting(listed).sorted() == [])
    #expect(listed.subtracting(whole).subtracting(parts).sorted() == [])
  }

  /// The codes in the tables of `Documentation/Formatos.md`.
  private func listed() throws -> Set<String> {
    let text = try self.text(of: "Documentation/Formatos.md")
    let section = try #require(text.split(separator: "## Códigos de las incidencias").last)
    return Set(section.matches(of: /\n\| `([a-z]+\.[a-z-]+)`/).map { String($0.1) }.filter(isWhole))
  }

  /// The codes in string literals of the sources, without names of files.
  private func written() throws -> Set<String> {
    var codes: Set<String> = []
    for file in ScratchEntity.files(below: repository + "Sources") where file.hasSuffix(".swift") {
      let text = try self.text(of: "Sources/\(file)")
      codes.formUnion(text.matches(of: /"([a-z]+\.[a-z-]+)"/).map { String($0.1) })
    }
    return codes.filter { code in
      isWhole(code) && ![".json", ".csv", ".xlsx"].contains { code.hasSuffix($0) }
    }
  }

  private func isWhole(_ code: String) -> Bool {
    code.split(separator: ".").first.map { Self.families.contains(String($0)) } ?? false
  }

  private func text(of path: String) throws -> String {
    String(decoding: try #require(ScratchEntity.bytes(of: repository + path)), as: UTF8.self)
  }
}
