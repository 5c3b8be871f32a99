import RindeCommand
import Testing

@Suite("The notebook of a survey")
struct SurveyNotebookTests {
  /// A survey with everything that must stay behind: names, numbers, moments and what people wrote.
  private static let codebook = """
    id,texto,tipo,codigo,etiqueta,faltantes
    grupo,¿A qué grupo pertenece?,unica,01,Junta administradora local,
    grupo,¿A qué grupo pertenece?,unica,02,Junta de acción comunal,
    temas,¿Qué temas le interesan?,multiple,metas,Metas,
    temas,¿Qué temas le interesan?,multiple,obras,Obras,
    ejercicios,¿En cuántos participó?,numerica,,,99=no sabe
    opina,¿Qué opina?,abierta,,,

    """

  private static let answers =
    "Marca temporal,nombre,cedula,grupo,temas,ejercicios,opina,barrio\n"
    + (1...24).map { number in
      let group = number <= 12 ? "01" : "02"
      let topics = number.isMultiple(of: 2) ? "Metas" : "\"Metas, Obras\""
      let times = number == 7 ? "99" : String(number % 3)
      return "2022-03-0\(1 + number % 9) 10:11:\(10 + number),Persona\(number),"
        + "9100\(1000 + number),\(group),\(topics),\(times),Escrito\(number),Barrio\(number)\n"
    }.joined()

  private static let settings = #"""
    { "muestra": "no-probabilistica", "identificador": "cedula", "grupos": ["grupo"] }
    """#

  private let entity = ScratchSurvey.entity([
    "encuesta.json": settings, "diccionario.csv": codebook, "respuestas.csv": answers,
  ])

  private var folder: String { "\(entity.path)/\(ScratchSurvey.folder)" }

  private func text(_ name: String, in place: String) -> String {
    String(decoding: ScratchEntity.bytes(of: "\(place)/\(name)") ?? [], as: UTF8.self)
  }

  private func place(_ name: String) -> String { "\(entity.path)/cuadernos/\(name)" }

  @Test("for everyone has no answer of anybody", arguments: [false, true])
  func everyone(isBeside: Bool) {
    let written =
      isBeside
      ? run("informe", "encuesta", folder, "--cuaderno", "--microdatos")
      : run("cuaderno", "encuesta", folder)
    #expect(written.code == .done)
    let place =
      isBeside ? "\(entity.path)/informes/encuesta-diag/cuaderno" : place("encuesta-diag")
    let files = ScratchEntity.files(below: place)
    #expect(files.contains("datos/p01_grupo.csv") && files.contains("datos/preguntas.csv"))
    #expect(!files.contains("datos/respuestas.csv"))
    #expect(!text("cuaderno.ipynb", in: place).contains("respuestas.csv"))
    // No table of data has a row for each of the 24 people.
    #expect(!text("datos/preguntas.csv", in: place).contains("columna"))
  }

  @Test("for analysts has a row for each respondent, with codes as text and why one is missing")
  func analysts() {
    #expect(run("cuaderno", "encuesta", folder, "--microdatos").code == .done)
    let table = text("datos/respuestas.csv", in: place("encuesta-diag-microdatos"))
    let lines = table.split(whereSeparator: \.isNewline)
    #expect(lines.count == 25)
    #expect(lines.first == "fila,p01,p01_falta,p02_1,p02_2,p02_falta,p03,p03_falta,p04_falta")
    #expect(lines.dropFirst().count { $0.contains(",\"01\",") } == 12)
    #expect(lines.count { $0.contains("no-sabe") } == 1)
  }

  @Test("never has what tells who answered", arguments: ["", "--microdatos"])
  func identifiers(option: String) {
    let words = ["cuaderno", "encuesta", folder] + (option.isEmpty ? [] : [option])
    let console = Console(output: .memory, messages: .memory)
    #expect(Rinde.run(words, console: console) == .done)
    let place = place(option.isEmpty ? "encuesta-diag" : "encuesta-diag-microdatos")
    for file in ScratchEntity.files(below: place) {
      let text = text(file, in: place)
      let found = ["Persona", "9100", "Escrito", "10:11", "Barrio", "cedula"].filter(text.contains)
      #expect(found.isEmpty, "\(file)")
    }
  }

  @Test("is the same, byte by byte, and can be verified", arguments: ["", "--microdatos"])
  func repeated(option: String) {
    let words = ["cuaderno", "encuesta", folder] + (option.isEmpty ? [] : [option])
    let place = place(option.isEmpty ? "encuesta-diag" : "encuesta-diag-microdatos")
    func written() -> [String: [UInt8]?] {
      _ = Rinde.run(words, console: Console(output: .memory, messages: .memory))
      return Dictionary(
        uniqueKeysWithValues: ScratchEntity.files(below: place).map {
          ($0, ScratchEntity.bytes(of: "\(place)/\($0)"))
        }
      )
    }
    let (first, second) = (written(), written())
    #expect(first.count > 10)
    #expect((first == second) == true)
    #expect(run("verificar", place).code == .done)
  }

  @Test("holds the published tables without a change")
  func tables() {
    #expect(run("informe", "encuesta", folder).code == .done)
    #expect(run("cuaderno", "encuesta", folder).code == .done)
    let report = "\(entity.path)/informes/encuesta-diag"
    for name in ["p01_grupo", "p02_temas", "por_grupo", "cruce_grupo", "numericas", "calidad"] {
      let published = text("datos/\(name).csv", in: report)
      #expect(!published.isEmpty)
      #expect((published == text("datos/\(name).csv", in: place("encuesta-diag"))) == true)
    }
  }

  @Test("refuses a cut-off, which a survey has not")
  func foreign() {
    let result = run("cuaderno", "encuesta", folder, "--corte", "2022-T2")
    #expect(result.code == .usage)
    #expect(result.messages.contains("no recibe --corte"))
  }
}
