import Glibc
import RindeModel
import RindeSources
import Testing

@Suite("carpeta de una encuesta")
struct SurveyFolderTests {
  private static let settings = #"{ "muestra": "censo", "titulo": "Diagnóstico" }"#
  private static let codebook = "id;texto;tipo\nobs;Observaciones;abierta\n"

  @Test("finds its files and the entity two folders further up")
  func complete() throws {
    let scratch = ScratchSurvey(
      [
        "encuesta.json": Self.settings, "diccionario.csv": Self.codebook,
        "respuestas.csv": "obs\nx\n",
      ],
      entity: #"{ "nombre": "Alcaldía de Ejemplo", "vigencia": 2022, "ejemplo": true }"#
    )
    let folder = try SurveyFolder(path: scratch.path + "/")
    #expect(folder.id == "diagnostico-ano-2021")
    #expect(folder.answersPath == "\(scratch.path)/respuestas.csv")
    #expect(folder.codebookPath == "\(scratch.path)/diccionario.csv")
    #expect(folder.entity?.name == "Alcaldía de Ejemplo")
    let survey = folder.survey(
      try folder.codebook().codebook,
      counts: Survey.Counts(read: 1, used: 1)
    )
    #expect(survey.title == "Diagnóstico")
    #expect(survey.entity == "Alcaldía de Ejemplo")
    #expect(survey.settings.isExample)
    #expect(survey.files == ["respuestas.csv", "diccionario.csv", "encuesta.json"])
  }

  @Test("does without an entity and takes the answers that the settings name")
  func named() throws {
    let scratch = ScratchSurvey([
      "encuesta.json": #"{ "muestra": "censo", "respuestas": "Datos 2021.csv", "entidad": "UTS" }"#,
      "diccionario.csv": Self.codebook, "Datos 2021.csv": "obs\n", "respuestas.csv": "obs\n",
    ])
    let folder = try SurveyFolder(path: scratch.path)
    #expect(folder.answersPath == "\(scratch.path)/Datos 2021.csv")
    let survey = folder.survey(try folder.codebook().codebook, counts: Survey.Counts())
    #expect(survey.entity == "UTS")
    #expect(survey.title == "Diagnóstico año 2021")
  }

  @Test("says what is missing and what to do")
  func missing() throws {
    func message(_ files: [String: String]) -> String {
      let scratch = ScratchSurvey(files)
      do {
        _ = try SurveyFolder(path: scratch.path)
        return ""
      } catch {
        let message = SurveyFolderTexts.message(error) ?? "\(error)"
        return message.replacing(scratch.path, with: "X")
      }
    }
    #expect(message([:]).hasPrefix("X: falta encuesta.json"))
    let start = ["encuesta.json": Self.settings, "diccionario.csv": Self.codebook]
    #expect(message(start).hasPrefix("X: no hay archivo de respuestas."))
    #expect(
      message(start.merging(["descarga.xlsx": "x"]) { first, _ in first })
        .hasSuffix(#"indique su nombre en encuesta.json: "respuestas": "descarga.xlsx"."#)
    )
    #expect(
      message(start.merging(["respuestas.zip": "x"]) { first, _ in first })
        .hasPrefix("X/respuestas.zip: las respuestas están comprimidas.")
    )
    let undescribed = ["encuesta.json": Self.settings, "respuestas.csv": "a\n"]
    // The folder's name has blanks: the command line can be copied as it stands.
    #expect(
      message(undescribed).contains("rinde encuesta --proponer-diccionario 'X/respuestas.csv'")
    )
    #expect(message(["encuesta.json": Self.settings, "respuestas.sav": "x"]) == "")
    let twice = ["encuesta.json": Self.settings, "respuestas.csv": "a\n", "respuestas.xlsx": "x"]
    #expect(message(twice).hasPrefix("Hay varios archivos y se esperaba uno"))
  }
}

/// The folder of a survey inside that of an entity, that lives as long as the value.
private final class ScratchSurvey {
  let path: String

  private let base: String

  private let names: [String]

  init(_ files: [String: String], entity: String? = nil) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/rinde-prueba-XXXXXX".utf8CString)
    base = mkdtemp(&template).map { String(cString: $0) } ?? parent
    path = "\(base)/encuestas/Diagnóstico año 2021"
    names = Array(files.keys)
    mkdir("\(base)/encuestas", 0o700)
    mkdir(path, 0o700)
    for (name, text) in files { Self.write(text, to: "\(path)/\(name)") }
    if let entity { Self.write(entity, to: "\(base)/entidad.json") }
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    unlink("\(base)/entidad.json")
    rmdir(path)
    rmdir("\(base)/encuestas")
    rmdir(base)
  }

  private static func write(_ text: String, to path: String) {
    guard let stream = fopen(path, "w") else { return }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
  }
}
