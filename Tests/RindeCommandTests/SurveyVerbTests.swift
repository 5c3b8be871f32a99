import RindeCommand
import Testing

@Suite("rinde encuesta, on a survey in an entity's folder")
struct SurveyVerbTests {
  private let entity = ScratchSurvey.entity()
  private var folder: String { "\(entity.path)/\(ScratchSurvey.folder)" }

  @Test("says the shares of those who answered")
  func results() {
    let result = run("encuesta", folder)
    #expect(result.code == .done)
    // 24 of 24 and 12 of 24.
    #expect(result.output.contains("100,0 %  24 de 24"))
    #expect(result.output.contains("50,0 %  12 de 24"))
    #expect(result.output.contains("0,0 %  0 de 24"))
    #expect(result.output.contains("Se leyeron 24 filas: 24 aceptadas y 0 rechazadas."))
  }

  @Test("one question by groups")
  func groups() {
    let result = run("encuesta", folder, "--pregunta", "temas", "--grupo", "grupo")
    #expect(result.code == .done)
    #expect(result.output.contains("grupo: Junta administradora local"))
    #expect(result.output.contains("6 de 12"))
    #expect(!result.output.contains("¿A qué grupo pertenece?"))
  }

  @Test("a breakdown that the settings lack comes with a warning")
  func unconfigured() {
    let other = ScratchSurvey.entity(["encuesta.json": #"{ "muestra": "no-probabilistica" }"#])
    let path = "\(other.path)/\(ScratchSurvey.folder)"
    let result = run("encuesta", path, "--pregunta", "temas", "--grupo", "grupo")
    #expect(result.code == .done)
    #expect(result.messages.contains("«grupo» no está en «grupos» de encuesta.json"))
    #expect(result.output.contains("6 de 12"))
  }

  @Test("its report is written, verified, and explained")
  func report() throws {
    let written = run("informe", "encuesta", folder, "--microdatos")
    #expect(written.code == .done)
    let place = "\(entity.path)/informes/encuesta-diag"
    #expect(written.output.contains("Carpeta: \(place)"))
    #expect(written.output.contains("Microdatos: 24 respuestas; ningún grupo tiene menos de 5"))
    #expect(entity.bytes(of: "informes/encuesta-diag/datos/respuestas.csv") != nil)
    let verified = run("verificar", place)
    #expect(verified.code == .done)
    #expect(verified.output.contains("Todo está intacto."))
    let explained = run("explicar", entity.path, "encuesta/diag/temas/obras")
    #expect(explained.code == .done)
    #expect(explained.output.contains("12 ÷ 24 × 100 = 50,000000 %"))
    let unknown = run("explicar", folder, "encuesta/diag/temas/obra")
    #expect(unknown.code == .usage)
    #expect(unknown.messages.contains("encuesta/diag/temas/obras"))
  }

  @Test("a report that somebody changed is not written over, and answers that changed are told")
  func changed() throws {
    #expect(run("informe", "encuesta", folder).code == .done)
    entity.write(Array("x".utf8), to: "informes/encuesta-diag/datapackage.json")
    #expect(run("informe", "encuesta", folder).code == .cannotWrite)
    #expect(run("informe", "encuesta", folder, "--reemplazar").code == .done)
    let place = "\(entity.path)/informes/encuesta-diag"
    #expect(run("verificar", place).code == .done)
    entity.write(
      Array(ScratchSurvey.answers.replacing("\n24,", with: "\n25,").utf8),
      to: "\(ScratchSurvey.folder)/respuestas.csv"
    )
    let result = run("verificar", place)
    #expect(result.code == .findings)
    #expect(result.output.contains("respuestas.csv: cambió después de que se hizo el informe"))
  }

  @Test("a survey by itself keeps its reports, and they are verified")
  func alone() {
    let scratch = ScratchEntity([
      "encuesta.json": ScratchSurvey.settings, "diccionario.csv": ScratchSurvey.codebook,
      "respuestas.csv": ScratchSurvey.answers,
    ])
    let written = run("informe", "encuesta", scratch.path)
    #expect(written.code == .done)
    let reports = ScratchEntity.names(in: "\(scratch.path)/informes")
    #expect(reports.count == 2)
    #expect(reports.last == "index.html")
    #expect(run("verificar", "\(scratch.path)/informes/\(reports.first ?? "")").code == .done)
  }

  @Test("the review of the entity has a line on it")
  func review() {
    let result = run("revisar", entity.path)
    #expect(
      result.output.contains("Encuesta: \(folder)/respuestas.csv, 24 filas leídas: 24 aceptadas")
    )
    let alone = run("revisar", folder)
    #expect(alone.code == .done)
    #expect(alone.output.contains("Total: 0 errores, 0 advertencias, 1 nota."))
    let json = run("revisar", folder, "--formato", "json")
    #expect(json.output.contains("\"actividades\": []"))
  }
}

@Suite("Surveys that are wrong")
struct SurveyBadInputTests {
  private func survey(
    _ changed: [String: String],
    _ words: String...
  ) -> (code: ExitCode, output: String, messages: String) {
    let entity = ScratchSurvey.entity(changed)
    let console = Console(output: .memory, messages: .memory)
    let folder = "\(entity.path)/\(ScratchSurvey.folder)"
    let code = Rinde.run(["encuesta", folder] + words, console: console)
    return (code, console.outputText, console.messageText)
  }

  private static let random = #"{ "muestra": "probabilistica", "#

  @Test("a folder or a file that is not there")
  func missing() {
    #expect(run("encuesta", "/no/existe").code == .missingInput)
    #expect(survey(["respuestas.csv": ""]).code == .missingInput)
    let result = survey(["diccionario.csv": ""])
    #expect(result.code == .missingInput)
    #expect(result.messages.contains("rinde encuesta --proponer-diccionario"))
  }

  @Test("settings and dictionaries that cannot be understood")
  func configuration() {
    let settings = survey(["encuesta.json": #"{ "muestra": "azar" }"#])
    #expect(settings.code == .badConfiguration)
    #expect(settings.messages.contains("encuesta.json:1"))
    let codebook = survey([
      "diccionario.csv": "id,texto,tipo,codigo,etiqueta\ngrupo,¿Grupo?,otra,a,A\n"
    ])
    #expect(codebook.code == .badConfiguration)
    #expect(codebook.messages.contains("diccionario.csv:2"))
  }

  @Test("the answers of another survey")
  func otherSurvey() {
    let result = survey(["respuestas.csv": "nombre,edad\nAna,20\nLuis,30\n"])
    #expect(result.code == .unreadableInput)
  }

  @Test("an option that the dictionary has not is told with those that resemble it")
  func unknownOption() {
    let answers = ScratchSurvey.answers.replacing(
      "\n2,Junta administradora local",
      with: "\n2,Junta administradora locl"
    )
    let result = survey(["respuestas.csv": answers])
    #expect(result.messages.contains("respuestas.csv:3"))
    #expect(result.messages.contains("Junta administradora local"))
    #expect(result.code == .findings)
  }

  @Test("a weight that is none rejects its row, and the rows add up")
  func weight() {
    let answers = ScratchSurvey.answers.replacing(
      "\"Metas, Obras\",1,norte\n2,",
      with: "\"Metas, Obras\",-1,norte\n2,"
    )
    let settings = Self.random + #""diseno": { "pesos": "peso" } }"#
    let result = survey(["respuestas.csv": answers, "encuesta.json": settings])
    #expect(result.code == .findings)
    #expect(result.output.contains("Se leyeron 24 filas: 23 aceptadas y 1 rechazada."))
    #expect(result.messages.contains("respuestas.csv:2"))
    #expect(result.messages.contains("peso"))
  }

  @Test("a respondent who stands twice")
  func duplicate() {
    let answers = ScratchSurvey.answers.replacing("\n24,", with: "\n1,")
    let settings = #"{ "muestra": "no-probabilistica", "identificador": "persona" }"#
    let result = survey(["respuestas.csv": answers, "encuesta.json": settings])
    #expect(result.messages.contains("persona"))
    #expect(result.code == .findings)
  }

  @Test("a stratum with one unit is named, and nothing is printed")
  func loneUnit() {
    let answers = ScratchSurvey.answers.replacing("1,norte\n2,", with: "1,centro\n2,")
    let settings = Self.random + #""diseno": { "estratos": "estrato" } }"#
    let result = survey(["respuestas.csv": answers, "encuesta.json": settings])
    #expect(result.code == .findings)
    #expect(result.output.isEmpty)
    #expect(result.messages.contains("el estrato «centro» tiene una sola unidad primaria"))
    #expect(result.messages.contains("diseno.upm_unica"))
  }

  @Test("margins that do not sum to the same, or lack a category")
  func margins() {
    func settings(_ totals: String) -> String {
      Self.random + #""calibracion": { "metodo": "rastrillo", "margenes": ["# + totals + "] } }"
    }
    let group = #"{ "variable": "grupo", "totales": { "jal": 60, "jac": 40 } }"#
    let apart = survey([
      "encuesta.json": settings(
        group + #", { "variable": "estrato", "totales": { "norte": 60, "sur": 60 } }"#
      )
    ])
    #expect(apart.code == .findings)
    #expect(apart.messages.contains("«estrato» suma 120 personas y «grupo» suma 100"))
    #expect(apart.messages.contains("deben sumar lo mismo. Hay 20 de diferencia (20,0000 %)."))
    #expect(!apart.messages.contains("reescalar"))
    let lacking = survey([
      "encuesta.json": settings(#"{ "variable": "grupo", "totales": { "jal": 60 } }"#)
    ])
    #expect(lacking.code == .findings)
    #expect(lacking.messages.contains("no hay un total para esa categoría"))
  }

  /// 60.06 + 40.04 is 100.1: one part in a thousand more than 60 + 40, in the same proportions.
  @Test("margins that nearly sum to the same are brought together only when asked")
  func nearMargins() {
    func settings(_ method: String, _ rest: String) -> [String: String] {
      let group = #"{ "variable": "grupo", "totales": { "jal": 60, "jac": 40 } }"#
      let stratum = #"{ "variable": "estrato", "totales": { "norte": 60.06, "sur": 40.04 } }"#
      return [
        "encuesta.json": Self.random + #""calibracion": { "metodo": ""# + method
          + #"", "margenes": ["# + group + ", " + stratum + "]" + rest + " } }"
      ]
    }
    let refused = survey(settings("rastrillo", ""))
    #expect(refused.code == .findings)
    #expect(refused.messages.contains("Hay 0,1 de diferencia (0,1000 %)."))
    #expect(refused.messages.contains("\"reescalar\": true"))
    #expect(survey(settings("lineal", "")).messages.contains("\"reescalar\": true"))
    let asked = survey(settings("rastrillo", #", "reescalar": true"#))
    #expect(asked.messages.isEmpty)
    #expect(asked.code == .done)
  }

  @Test("no row can be used")
  func noBase() {
    let result = survey(["respuestas.csv": "persona,grupo,temas,peso,estrato\n"])
    #expect(result.code != .done)
    #expect(!result.messages.isEmpty)
  }

  @Test("the review of an entity tells a survey that cannot be read")
  func review() {
    let entity = ScratchSurvey.entity(["encuesta.json": #"{ "muestra": "azar" }"#])
    let result = run("revisar", entity.path)
    #expect(result.code == .findings)
    #expect(result.output.contains("No se pudo leer la encuesta"))
  }
}

@Suite("A dictionary is proposed")
struct SurveyProposalTests {
  @Test("in a new folder, which then can be read")
  func folder() {
    let scratch = ScratchEntity(["mis respuestas.csv": ScratchSurvey.answers])
    let target = "\(scratch.path)/diag"
    let source = "\(scratch.path)/mis respuestas.csv"
    let words = ["encuesta", "--proponer-diccionario", source, "--salida", target]
    let console = Console(output: .memory, messages: .memory)
    let code = Rinde.run(words + ["--muestra", "censo"], console: console)
    #expect([.done, .findings].contains(code))
    #expect(
      ScratchEntity.names(in: target) == ["diccionario.csv", "encuesta.json", "mis respuestas.csv"]
    )
    #expect(scratch.bytes(of: "diag/mis respuestas.csv") == Array(ScratchSurvey.answers.utf8))
    #expect(console.outputText.contains("rinde encuesta \(target)"))
    let again = run("encuesta", "--proponer-diccionario", source, "--salida", target)
    #expect(again.code == .cannotWrite)
    #expect(again.messages.contains("Ya existen"))
  }

  @Test("in the folder of a survey that lacks one, whose settings stay")
  func survey() {
    let entity = ScratchSurvey.entity(["diccionario.csv": ""])
    let folder = "\(entity.path)/\(ScratchSurvey.folder)"
    let result = run("encuesta", "--proponer-diccionario", folder)
    #expect([.done, .findings].contains(result.code))
    #expect(
      entity.bytes(of: "\(ScratchSurvey.folder)/encuesta.json")
        == Array(ScratchSurvey.settings.utf8)
    )
    #expect(run("encuesta", "--proponer-diccionario", folder).code == .cannotWrite)
  }

  @Test("for what is there, and with options that make sense")
  func refusals() {
    #expect(run("encuesta", "--proponer-diccionario", "/no/existe.csv").code == .missingInput)
    let scratch = ScratchEntity(["r.csv": ScratchSurvey.answers])
    let path = "\(scratch.path)/r.csv"
    #expect(
      run("encuesta", "--proponer-diccionario", path, "--muestra", "azar").code == .usage
    )
    #expect(run("encuesta", "--proponer-diccionario", path, "--grupo", "x").code == .usage)
    #expect(run("encuesta", "x", "--proponer-diccionario", path).code == .usage)
  }
}
