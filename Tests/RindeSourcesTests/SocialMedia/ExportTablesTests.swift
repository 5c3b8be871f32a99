import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("Headings of downloads")
struct ExportTablesTests {
  @Test("A line in a data file is all that a new heading takes")
  func newHeading() throws {
    let file = try ExportFixture.file([
      "Post ID,Page ID,Publish time,Tipologia,Curtidas", "1,5,10/01/2025 09:45,Foto,7",
    ])
    #expect(ExportReader.read(file, settings: ExportFixture.bogota).posts.isEmpty)
    let more = """
      meta-facebook,tipo,Tipologia
      meta-facebook,reacciones,Curtidas

      """
    let tables = ExportTables.standard(withHeadings: more)
    let reading = ExportReader.read(file, settings: ExportFixture.bogota, tables: tables)
    #expect(reading.posts.map { $0.metrics[.reactions] } == [7])
  }

  @Test("Office headings of redes.json are understood")
  func ownHeadings() throws {
    var settings = ExportFixture.bogota
    settings.columns = ["Personas que la vieron": "alcance"]
    let lines = ["Red;Fecha;Texto;Personas que la vieron", "Facebook;31/10/2025;Hola;24.160"]
    let reading = ExportReader.read(try ExportFixture.file(lines), settings: settings)
    #expect(reading.posts.map { $0.metrics[.reach] } == [24_160])
    let without = try ExportFixture.read(lines)
    #expect(without.posts.map { $0.metrics[.reach] } == [nil])
    #expect(without.file.unknownColumns == ["Personas que la vieron"])
  }

  @Test("Case, accents and spaces of headings do not count, and titles may stand above")
  func folding() throws {
    let lines = [
      "REPORTE DE PUBLICACIONES,,,", "RED  SOCIAL,Fecha de Publicacion,TEXTO, Reacciones ",
      "Facebook,2025-10-31,Hola,3",
    ]
    let reading = try ExportFixture.read(lines)
    #expect(reading.posts.map { $0.metrics[.reactions] } == [3])
    #expect(reading.posts.map(\.origin.line) == [3])
  }

  @Test("The daily rows of a chart are not posts")
  func chart() throws {
    let reading = try ExportFixture.read([
      "Date,Content,Video title,Video publish time,Duration,Views",
      "2025-10-01,abc,Hola,\"Jan 6, 2024\",30,5",
    ])
    #expect(reading.posts.isEmpty)
    #expect(reading.codes == ["redes.archivo-sin-uso"])
  }
}
