import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("Downloads that cannot be used as they are")
struct BadExportTests {
  private static let header =
    "Post ID,Page ID,Page name,Title,Publish time,Permalink,Post type,Reach"

  private static func row(_ id: Int, _ text: String, _ time: String = "10/02/2025 09:45") -> String
  {
    "12345678\(id),5,Río Claro,\(text),\(time),https://fb.com/\(id),Photos,\(id)0"
  }

  private func refusal(_ text: String) -> String? {
    do {
      _ = try CSVReader.grid(of: Array(text.utf8), file: "d.csv")
      return nil
    } catch {
      return ExportRefusal.issue(of: error).code
    }
  }

  @Test("A web page and an empty file each have their own message")
  func noTables() throws {
    #expect(refusal("<!DOCTYPE html><html><body>Inicie sesión</body></html>") == "redes.pagina-web")
    #expect(refusal("\n\n") == "redes.descarga-vacia")
    let page = try ExportFixture.read(["Meta;Business", "<html lang=es>;", "<body>;"])
    #expect(page.codes == ["redes.pagina-web"])
    #expect(page.file.format == nil)
  }

  @Test("Headings without rows are a download without posts")
  func noRows() throws {
    let reading = try ExportFixture.read([Self.header])
    #expect(reading.summary == ["redes.sin-publicaciones 1 -"])
    #expect(reading.file.format == "meta-facebook")
  }

  @Test("The last row of a cut file is not used, the others are")
  func truncated() throws {
    let reading = try ExportFixture.read([
      Self.header, Self.row(1, "Uno"), Self.row(2, "Dos"), "123456783,5,Río Claro,Tres,10/0",
    ])
    #expect(reading.posts.map(\.text) == ["Uno", "Dos"])
    #expect(reading.summary == ["redes.archivo-cortado 4 -"])
    #expect(reading.unaccounted == 0)
  }

  @Test("A file that ends within a quoted text is cut")
  func truncatedText() throws {
    let reading = try ExportFixture.read([
      Self.header, Self.row(1, "Uno"), "123456782,5,Río Claro,\"Dos, y algo más", "sigue el te",
    ])
    #expect(reading.posts.map(\.text) == ["Uno"])
    #expect(reading.codes == ["redes.archivo-cortado"])
    #expect(reading.file.counts.rejected == 2)
    #expect(reading.unaccounted == 0)
  }

  @Test("Rows behind an unclosed quote are still used")
  func unclosedQuote() throws {
    let reading = try ExportFixture.read([
      Self.header, Self.row(1, "Uno"), Self.row(2, "\"Dos, sin cerrar"), Self.row(3, "Tres"),
      Self.row(4, "Cuatro"),
    ])
    #expect(reading.posts.map(\.text) == ["Uno", "Tres", "Cuatro"])
    #expect(reading.summary == ["redes.comillas-sin-cerrar 3 -"])
    #expect(reading.unaccounted == 0)
  }

  @Test("Rows that an unclosed quote swallowed are not taken for a text")
  func swallowedRows() throws {
    let reading = try ExportFixture.read([
      Self.header, Self.row(1, "Uno"), Self.row(2, "\"Dos sin cerrar"), Self.row(3, "\"Tres\""),
      Self.row(4, "Cuatro"),
    ])
    #expect(reading.posts.map(\.text) == ["Uno", "Cuatro"])
    #expect(reading.codes == ["redes.comillas-sin-cerrar"])
    #expect(reading.unaccounted == 0)
  }

  @Test("Networks that are not supported are named, other tables are not recognised")
  func otherTables() throws {
    let pins = try ExportFixture.read(["Pin title,Date,Saves", "Hola,2025-10-01,3"])
    #expect(pins.codes == ["redes.red-no-admitida"])
    #expect(pins.issues.first?.message.contains("Pinterest") == true)
    let other = try ExportFixture.read(["Nombre,Cargo", "Ana,Alcaldesa"])
    #expect(other.summary == ["redes.archivo-no-reconocido 0 Nombre; Cargo"])
  }

  @Test("Two accounts in one file need the office to say which is its own")
  func accounts() throws {
    let lines = [
      Self.header, Self.row(1, "Uno"),
      "123456782,9,Otra página,Dos,10/02/2025 10:00,https://fb.com/2,Photos,20",
    ]
    let asked = try ExportFixture.read(lines)
    #expect(asked.posts.isEmpty)
    #expect(
      asked.summary == ["redes.varias-cuentas 3 Río Claro (5); Otra página (9)"]
    )
    #expect(asked.file.counts.rejected == 2)
    var settings = ExportFixture.bogota
    settings.accounts = [.init(network: .facebook, names: ["RIO CLARO"])]
    let told = try ExportFixture.read(lines, settings: settings)
    #expect(told.posts.map(\.text) == ["Uno"])
    #expect(told.file.counts.foreign == 1)
    #expect(told.summary == ["redes.cuenta-ajena 3 Otra página (9)"])
    #expect(told.unaccounted == 0)
  }

  @Test("Hours without a zone leave the file out and show the line to write")
  func zone() throws {
    let lines = [Self.header, Self.row(1, "Uno"), Self.row(2, "Dos")]
    let reading = try ExportFixture.read(lines, settings: SocialSettings())
    #expect(reading.posts.isEmpty)
    #expect(reading.codes == ["redes.falta-zona-horaria"])
    let advice = try #require(reading.issues.first?.suggestion)
    #expect(advice.contains("\"zona_archivos\": {\"facebook\": \"America/Bogota\"}"))
    #expect(reading.file.format == nil)
    #expect(reading.file.counts.rejected == 2)
  }

  @Test("A post with rows of days alone is rejected, days beside its total are not used")
  func daily() throws {
    let reading = try ExportFixture.read([
      "Post ID,Page ID,Publish time,Post type,Date,Reach",
      "1,5,10/02/2025 09:45,Photos,Lifetime,90", "1,5,10/02/2025 09:45,Photos,10/02/2025,50",
      "1,5,10/02/2025 09:45,Photos,10/03/2025,40", "2,5,10/04/2025 09:45,Photos,10/04/2025,7",
    ])
    #expect(reading.posts.map { $0.metrics[.reach] } == [90])
    #expect(reading.file.counts.daily == 2)
    #expect(reading.file.counts.rejected == 1)
    #expect(reading.summary == ["redes.solo-filas-diarias 5 10/04/2025"])
    #expect(reading.unaccounted == 0)
  }
}
