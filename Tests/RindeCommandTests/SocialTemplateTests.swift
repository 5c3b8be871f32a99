import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("The templates of social media")
struct SocialTemplateTests {
  private static let books = ["eventos", "mensajes", "planeadas", "seguidores", "temas"]

  @Test("stand in redes and are read without a word, empty as they are")
  func read() throws {
    let scratch = InitiateTests.folder("alcaldia", "--nombre", "Alcaldía", "--vigencia", "2026")
    let path = "\(scratch.path)/mi-entidad/redes"
    let names = ScratchEntity.files(below: path)
    #expect(
      names
        == (Self.books.map { "\($0).xlsx" } + ["exportaciones/LEEME.txt", "redes.json"])
        .sorted()
    )
    let reading = try SocialFolder(path: path).read()
    #expect(reading.issues.filter { $0.severity > .note } == [])
    #expect(reading.records.posts.isEmpty)
    #expect(reading.records.followers.isEmpty)
    #expect(reading.settings.fileZones.isEmpty)
    #expect(reading.settings.targets.isEmpty)
  }

  @Test("explain every column with an example in the sheet Columnas", arguments: books)
  func columns(book: String) throws {
    let scratch = InitiateTests.folder("gobernacion", "--vigencia", "2026")
    let path = "\(scratch.path)/mi-entidad/redes/\(book).xlsx"
    let guide = try TableReader.grid(at: path, sheet: "Columnas")
    let header = try #require(guide.rows.firstIndex { $0[0].text == "Columna" })
    let explained = guide.rows[(header + 1)...].map { $0[0].text }
    let table = try TableReader.grid(at: path)
    let headings = table.rows.first { $0[0].text == explained[0] }?.cells.map(\.text)
    #expect(headings == explained)
    let hasAll = guide.rows[(header + 1)...].allSatisfy { row in
      (0..<4).allSatisfy { !row[$0].text.isEmpty }
    }
    #expect(hasAll)
  }

  @Test("the examples of the settings are understood once their bars are removed")
  func settings() throws {
    let scratch = InitiateTests.folder("alcaldia", "--vigencia", "2026")
    let bytes = try #require(scratch.bytes(of: "mi-entidad/redes/redes.json"))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .map { line -> Substring in
        let text = line.drop { $0 == " " }
        guard text.hasPrefix("// ") else { return text }
        let rest = text.dropFirst(3).drop { $0 == " " }
        let isExample = ["\"", "{ \"id\"", "]"].contains { rest.hasPrefix($0) }
        return isExample ? rest : ""
      }
    let text = lines.joined(separator: "\n").replacing("…\"", with: "America/Bogota\"")
    let read = try SocialSettingsReader.read(Array(text.utf8), file: "redes.json")
    #expect(read.settings.targets.count == 3)
    #expect(read.settings.rules.count == 1)
    #expect(read.settings.fileZones.count == 3)
  }
}
