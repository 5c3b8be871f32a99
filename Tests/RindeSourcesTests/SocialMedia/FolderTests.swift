import Foundation
import RindeModel
import RindeSources
import Testing

@Suite("carpeta de redes")
struct SocialFolderTests {
  private static let zones = #"{"zona_archivos": "America/Bogota"}"#

  /// A table of Instagram in the headings of Meta Business Suite.
  private func instagram(_ rows: [String], account: String = "Alcaldía") -> String {
    let header =
      "Post ID,Account ID,Account username,Account name,Description,Publish time,Permalink,"
      + "Post type,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves"
    let lines = rows.map { row in
      let parts = row.split(separator: ",", omittingEmptySubsequences: false)
      return "\(parts[0]),9,rio,\(account),\(parts[3]),\(parts[1]),"
        + "https://www.instagram.com/p/\(parts[2])/,IG image,Lifetime,10,10,\(parts[4]),0,0,0,0"
    }
    return ([header] + lines).joined(separator: "\n") + "\n"
  }

  @Test("says what is missing or empty")
  func missing() throws {
    let scratch = try SocialScratch([".oculto": "x", "~$libro.xlsx": "x"])
    #expect(throws: SocialFolderError.missingFolder("/no/existe")) {
      try SocialFolder(path: "/no/existe/")
    }
    #expect(throws: SocialFolderError.empty(scratch.path)) { try scratch.read() }
    #expect(SocialFolderTexts.message(.empty("redes"))?.contains("redes/exportaciones") == true)
    let broken = try SocialScratch(["redes.json": "{"])
    #expect(throws: SocialFolderError.self) { try SocialFolder(path: broken.path) }
  }

  @Test("the month of reference: 81 posts of six networks in order, by file")
  func reference() throws {
    let scratch = try SocialScratch([
      "redes.json": """
      {"zona_archivos": "America/Bogota",
       "archivos": {"tiktok_Content_es_2025-10.csv": {"red": "tiktok"}}}
      """
    ])
    let names = [
      "fb_mbs_es_2025-10.csv", "ig_mbs_en_2025-10.csv",
      "account_analytics_content_2025-10-01_2025-10-31.csv", "Table data_en_2025-10.csv",
      "tiktok_Content_es_2025-10.csv", "linkedin_all_posts_2025-10.csv",
    ]
    for name in names { try scratch.add(name) }
    let reading = try scratch.read()
    let october = try #require(ReportPeriod(named: "2025-10")).days
    let posts = reading.records.posts.filter { october.contains($0.day) }
    // expected.json, reporte_2025_10: total_publicaciones and total_interacciones.
    #expect(posts.count { $0.nature == .original } == 81)
    let engagements = posts.filter { $0.nature == .original }.compactMap(\.engagements)
    #expect(engagements.reduce(0, +) == 13_444)
    let keys = reading.records.posts.map { ($0.day, $0.minute ?? -1, $0.network) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(reading.leftOut == [])
    #expect(
      reading.inputs == [scratch.path + "/redes.json"]
        + names.sorted().map {
          "\(scratch.path)/exportaciones/\($0)"
        }
    )
    for file in reading.records.files {
      let counts = file.counts
      let parts = [
        counts.used, counts.totals, counts.daily, counts.duplicates, counts.foreign,
        counts.notices, counts.rejected,
      ]
      #expect(counts.read == parts.reduce(0, +), "\(file.name)")
    }
    #expect(
      reading.records.files.first { $0.name.contains("account") }?.downloaded?.description
        == "2025-10-31"
    )
  }

  @Test("of a post in two downloads the later one counts, by folder, name or settings")
  func duplicates() throws {
    let first = instagram(["1,10/01/2025 09:00,A,uno,5", "2,10/02/2025 09:00,B,dos,6"])
    let later = instagram(["1,10/01/2025 09:00,A,uno,8"])
    let damaged = instagram(["1.79E+16,10/02/2025 09:00,B,dos,9"])
    let scratch = try SocialScratch([
      "redes.json": """
      {"zona_archivos": "America/Bogota", "archivos": {"c.csv": {"descargado": "2025-11-20"}}}
      """,
      "exportaciones/Oct-01-2025_Nov-10-2025_9.csv": first,
      "exportaciones/2025-11-15/a.csv": later, "exportaciones/c.csv": damaged,
    ])
    let reading = try scratch.read()
    #expect(reading.records.posts.map(\.id) == ["1", "2"])
    #expect(reading.records.posts.map { $0.metrics[.reactions] } == [8, 9])
    #expect(
      reading.records.posts.map { $0.downloaded?.description } == [
        "2025-11-15", "2025-11-20",
      ]
    )
    #expect(reading.counts("Nov-10-2025_9.csv") == [2, 0, 0, 0, 2, 0, 0, 0])
    #expect(reading.counts("2025-11-15/a.csv") == [1, 1, 0, 0, 0, 0, 0, 0])
  }

  @Test("without a date the last name wins, and a row twice in a file counts once")
  func ties() throws {
    let scratch = try SocialScratch([
      "redes.json": Self.zones,
      "exportaciones/a.csv": instagram([
        "1,10/01/2025 09:00,A,uno,5", "1,10/01/2025 09:00,A,uno,6", "3,10/03/2025 09:00,C,x,1",
      ]),
      "exportaciones/b.csv": instagram(["1,10/01/2025 09:00,A,uno,7"]),
    ])
    let reading = try scratch.read()
    #expect(reading.records.posts.map { $0.metrics[.reactions] } == [7, 1])
    #expect(reading.counts("a.csv") == [3, 1, 0, 0, 2, 0, 0, 0])
  }

  @Test("topics of temas.csv by link and identifier, and rules by hashtag and word")
  func topics() throws {
    let scratch = try SocialScratch([
      "redes.json": """
      {"zona_archivos": "America/Bogota", "reglas": [
        {"hashtags": ["#saludpublica"], "tema": "Salud", "dependencia": "Sec. de Salud"},
        {"palabras": ["Vacunacion"], "redes": ["instagram"], "tema": "SALUD", "actividad": "N3"},
        {"palabras": ["vacuna"], "tema": "Otro"}]}
      """,
      "temas.csv": """
      publicacion;tema;dependencia;actividad
      http://instagram.com/p/A/?utm=1;Vías;Obras;2.1; 
      2;Becas; ;
      https://x.com/rio/status/5;Vías;;
      3;;;
      """,
      "exportaciones/a.csv": instagram([
        "1,10/01/2025 09:00,A,Jornada de VACUNACIÓN.,5", "2,10/02/2025 09:00,B,#SaludPública,6",
      ]),
    ])
    let reading = try scratch.read()
    #expect(reading.records.posts.map(\.topics) == [["Vías", "SALUD"], ["Becas", "Salud"]])
    #expect(reading.records.posts.map(\.offices) == [["Obras"], ["Sec. de Salud"]])
    #expect(reading.records.posts.map(\.activities) == [["2.1", "N3"], []])
    #expect(
      reading.issues.map(\.code).filter { $0.hasPrefix("tema.") } == [
        "tema.sin-tema", "tema.publicacion-desconocida",
      ]
    )
    #expect(reading.counts("temas.csv") == [4, 2, 0, 0, 0, 0, 0, 2])
  }

  @Test("the zip of YouTube: table and totals are read, the chart is not")
  func youtubeZip() throws {
    let scratch = try SocialScratch()
    try scratch.add("Contenido 2025-09-01_2025-10-01 Rio Claro.zip")
    let reading = try scratch.read()
    #expect(reading.records.posts.count == 6)
    #expect(reading.records.posts.allSatisfy { $0.downloaded?.description == "2025-10-01" })
    #expect(reading.records.accountDays.count == 30)
    #expect(
      reading.records.files.map { $0.name.split(separator: "/").last } == [
        "Datos de la tabla.csv", "Totales.csv",
      ]
    )
    #expect(reading.issues.contains { $0.code == "redes.grafico-sin-usar" })
    #expect(reading.inputs.count == 1)
    #expect(reading.leftOut == [])
  }

  @Test("what cannot be read is left out, each with its own reason, and the rest goes on")
  func unreadable() throws {
    let scratch = try SocialScratch([
      "redes.json": Self.zones, "exportaciones/a.csv": instagram(["1,10/01/2025 09:00,A,uno,5"]),
      "exportaciones/b.csv": "<!DOCTYPE html><html><body>Inicie sesión</body></html>",
      "exportaciones/c.csv": "", "exportaciones/d.pdf": "%PDF-1.4\n",
      "exportaciones/e.zip": "PK\u{3}\u{4}no",
      "exportaciones/f.csv": "Fecha;Lluvia\n2025-10-01;3\n", "exportaciones/g.png": "x",
      "exportaciones/.DS_Store": "x", "exportaciones/~$h.xlsx": "x",
    ])
    try scratch.add("rioclaro_content_2025-10.xls")
    let reading = try scratch.read()
    #expect(reading.records.posts.count == 1)
    #expect(
      reading.leftOut.map { $0.name.dropFirst(14) } == [
        "b.csv", "c.csv", "d.pdf", "e.zip", "f.csv", "g.png", "rioclaro_content_2025-10.xls",
      ]
    )
    let codes = reading.issues.map {
      "\($0.position.file.split(separator: "/").last ?? "") \($0.code)"
    }
    #expect(
      codes == [
        "b.csv redes.pagina-web", "c.csv redes.descarga-vacia", "d.pdf redes.archivo-ilegible",
        "e.zip redes.archivo-ilegible", "f.csv redes.archivo-no-reconocido",
        "g.png redes.archivo-sin-tabla", "rioclaro_content_2025-10.xls redes.libro-antiguo",
      ]
    )
    #expect(Set(reading.issues.map(\.message)).count == 7)
  }

  @Test("a file without the zone of its hours is left out and asks for it")
  func zone() throws {
    let scratch = try SocialScratch([
      "exportaciones/a.csv": instagram(["1,10/01/2025 09:00,A,uno,5"])
    ])
    let reading = try scratch.read()
    #expect(reading.leftOut.map(\.name) == ["exportaciones/a.csv"])
    #expect(reading.issues.map(\.code) == ["redes.falta-zona-horaria"])
  }

  @Test("the same file under two names is read once")
  func twins() throws {
    let table = instagram(["1,10/01/2025 09:00,A,uno,5"])
    let scratch = try SocialScratch([
      "redes.json": Self.zones, "exportaciones/a (1).csv": table, "exportaciones/a.csv": table,
    ])
    let reading = try scratch.read()
    #expect(reading.records.posts.count == 1)
    #expect(reading.summary == ["redes.archivo-igual a.csv:0 -"])
    #expect(reading.leftOut.map(\.name) == ["exportaciones/a.csv"])
  }

  @Test("two accounts of a network in different files are told, unless they are declared")
  func accounts() throws {
    let files = [
      "exportaciones/a.csv": instagram(["1,10/01/2025 09:00,A,uno,5"]),
      "otra.csv": instagram(["2,10/01/2025 10:00,B,dos,5"], account: "Hospital"),
    ]
    let told = try SocialScratch(files.merging(["redes.json": Self.zones]) { $1 }).read()
    #expect(told.records.posts.count == 2)
    #expect(told.issues.map(\.code) == ["redes.cuentas-en-varios-archivos"])
    let settings = """
      {"zona_archivos": "America/Bogota",
       "cuentas": [{"red": "instagram", "nombres": ["Alcaldía", "Hospital"]}]}
      """
    let declared = try SocialScratch(files.merging(["redes.json": settings]) { $1 }).read()
    #expect(declared.issues == [])
  }

  @Test("settings of a file that is not there, and folders that are not read")
  func strangers() throws {
    let scratch = try SocialScratch([
      "redes.json": """
      {"zona_archivos": "America/Bogota", "archivos": {"aa.csv": {"red": "instagram"}}}
      """,
      "exportaciones/a.csv": instagram(["1,10/01/2025 09:00,A,uno,5"]),
      "viejo/b.csv": "x",
    ])
    #expect(
      try scratch.read().summary == [
        "redes.carpeta-sin-leer viejo:0 -", "redes.archivo-desconocido redes.json:0 aa.csv",
      ]
    )
  }

  @Test("a large table of posts without identifiers is handed on unread")
  func volume() throws {
    let scratch = try SocialScratch(["seguidores.csv": "mes;red;seguidores\n2025-10;X;5\n"])
    var text = "red,publicado,texto,tipo,alcance,reacciones\n"
    let row = "facebook,2025-10-01 10:00," + String(repeating: "x", count: 2_000) + ",foto,1,1\n"
    while text.utf8.count <= 16 << 20 { text += row }
    try scratch.write(Data(text.utf8), to: "exportaciones/2025-11-03/todo.csv")
    let reading = try scratch.read()
    let volume = try #require(reading.volumes.first)
    #expect(volume.name == "exportaciones/2025-11-03/todo.csv")
    #expect(volume.headerLine == 1)
    #expect(volume.columns[.published] == 1)
    #expect(volume.facts.downloaded?.description == "2025-11-03")
    #expect(reading.records.posts == [])
    #expect(reading.leftOut == [] && reading.issues == [])
  }
}
