import Glibc
import RindeCommand
import Testing

@Suite("Bad input gives one clear message and the right exit code")
struct BadInputTests {
  /// What is wrong with a folder, the code that follows, and the golden text.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let code: ExitCode
    var remove: [String] = []
    var files: [String: String] = [:]
    var cutoff = "2022-T2"

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "sin-entidad", code: .missingInput, remove: ["entidad.json"]),
    Case(name: "sin-plan", code: .missingInput, remove: ["plan.csv"]),
    Case(name: "plan-vacio", code: .unreadableInput, files: ["plan.csv": ""]),
    Case(
      name: "sin-encabezado",
      code: .unreadableInput,
      files: ["plan.csv": "Estimados señores\nAdjunto el plan de este año.\n"]
    ),
    Case(
      name: "solo-encabezado",
      code: .unreadableInput,
      files: ["plan.csv": "Actividades;Meta;Responsable;Fecha límite\n"]
    ),
    Case(
      name: "clave-desconocida",
      code: .badConfiguration,
      files: ["entidad.json": "{\n  \"nombre\": \"Alcaldía\",\n  \"vigenca\": 2022\n}\n"]
    ),
    Case(
      name: "json-roto",
      code: .badConfiguration,
      files: ["entidad.json": "{ \"nombre\": \"Alcaldía\", \"vigencia\": }"]
    ),
    Case(name: "corte-fuera", code: .usage, cutoff: "2023-T1"),
    Case(name: "corte-ilegible", code: .usage, cutoff: "segundo"),
    Case(
      name: "avances-sin-encabezado",
      code: .unreadableInput,
      files: ["avances.csv": "1.1;15/06/2022;1\n"]
    ),
    Case(name: "plan-pdf", code: .unreadableInput, files: ["plan.csv": "%PDF-1.7\n"]),
    Case(
      name: "plan-html",
      code: .unreadableInput,
      files: ["plan.csv": "<html><table><tr><td>Actividad</td></tr></table></html>"]
    ),
  ]

  @Test(arguments: cases)
  func message(of example: Case) throws {
    let entity = ScratchEntity.small()
    for name in example.remove { unlink("\(entity.path)/\(name)") }
    for (name, text) in example.files { entity.write(Array(text.utf8), to: name) }
    mkdir("\(entity.path)/informes", 0o755)
    mkdir("\(entity.path)/informes/planeacion-2022-T2", 0o755)
    let previous = "informes/planeacion-2022-T2/planeacion-2022-T2.xlsx"
    entity.write(Array("anterior".utf8), to: previous)
    let result = run("informe", "planeacion", entity.path, "--corte", example.cutoff)
    #expect(result.code == example.code)
    #expect(result.output.isEmpty)
    try GoldenText.expect(
      result.messages.replacing(entity.path, with: "CARPETA"),
      named: "error-\(example.name)"
    )
    #expect(entity.bytes(of: previous) == Array("anterior".utf8))
    #expect(
      ScratchEntity.files(below: "\(entity.path)/informes")
        == ["planeacion-2022-T2/planeacion-2022-T2.xlsx"]
    )
  }

  @Test("a folder that is not there, and a file where a folder is expected")
  func folders() throws {
    let entity = ScratchEntity.small()
    let missing = run("indicadores", "\(entity.path)/no-esta", "--corte", "2022-T2")
    #expect(missing.code == .missingInput)
    try GoldenText.expect(
      missing.messages.replacing(entity.path, with: "CARPETA"),
      named: "error-sin-carpeta"
    )
    let file = run("indicadores", "\(entity.path)/plan.csv", "--corte", "2022-T2")
    #expect(file.code == .missingInput)
    try GoldenText.expect(
      file.messages.replacing(entity.path, with: "CARPETA"),
      named: "error-archivo-por-carpeta"
    )
  }

  @Test("a directory where the plan's file is expected")
  func directoryForFile() throws {
    let entity = ScratchEntity.small()
    unlink("\(entity.path)/plan.csv")
    mkdir("\(entity.path)/plan.csv", 0o755)
    let result = run("revisar", entity.path)
    #expect(result.code == .unreadableInput)
    try GoldenText.expect(
      result.messages.replacing(entity.path, with: "CARPETA"),
      named: "error-carpeta-por-archivo"
    )
  }

  @Test("the same activity number twice is reported and the counts add up")
  func duplicateActivity() throws {
    let entity = ScratchEntity.small()
    entity.write(
      Array(
        """
        Actividades;Meta;Responsable;Fecha límite
        1.1 Publicar;1 informe;Planeación;30/06/2022
        1.1 Publicar otra vez;1 informe;Planeación;30/09/2022

        """.utf8
      ),
      to: "plan.csv"
    )
    let result = run("revisar", entity.path)
    #expect(result.code == .findings)
    try GoldenText.expect(
      result.output.replacing(entity.path, with: "CARPETA"),
      named: "actividad-repetida"
    )
  }

  @Test("a place where nothing can be written")
  func cannotWrite() throws {
    let entity = ScratchEntity.small()
    entity.write(Array("un archivo".utf8), to: "ocupado")
    let result = run(
      "informe",
      "planeacion",
      entity.path,
      "--corte",
      "2022-T2",
      "--salida",
      "\(entity.path)/ocupado"
    )
    #expect(result.code == .cannotWrite)
    try GoldenText.expect(
      result.messages.replacing(entity.path, with: "CARPETA"),
      named: "error-no-se-escribe"
    )
  }

  @Test("the memo is answered with what is missing to be a plan")
  func memo() throws {
    let result = run("revisar", repository + "datasets/agenda-sectorial/memorando.txt")
    #expect(result.code == .unreadableInput)
    #expect(result.messages.contains("no se encontró una tabla"))
    try GoldenText.expect(
      result.messages.replacing(repository, with: ""),
      named: "error-memorando"
    )
  }

  @Test(
    "command lines that cannot be understood",
    arguments: [
      (["revisar"], "uso-sin-carpeta"), (["reviar", "."], "uso-verbo"),
      (["indicadores", ".", "--cote", "2022-T2"], "uso-opcion"),
      (["indicadores", ".", "--corte"], "uso-sin-valor"),
      (["indicadores", ".", "otra", "--corte", "2022-T2"], "uso-sobra"),
      (["indicadores", ".", "--formato", "pdf"], "uso-formato"),
      (["informe", "alcalde", "."], "uso-destino"),
    ]
  )
  func usage(words: [String], golden: String) throws {
    let console = Console(output: .memory, messages: .memory)
    #expect(Rinde.run(words, console: console) == .usage)
    try GoldenText.expect(console.messageText, named: "error-\(golden)")
  }
}
