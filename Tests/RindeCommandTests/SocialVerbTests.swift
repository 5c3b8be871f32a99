import RindeCommand
import Testing

@Suite("rinde redes")
struct SocialVerbTests {
  @Test("summarises a month from the entity's folder or from its redes")
  func month() {
    let entity = ScratchSocial.entity()
    let result = run("redes", entity.path, "--periodo", "2022-03")
    #expect(result.code == .done, "\(result.messages)")
    // 12, 7 and 9 interactions over 1,000, 500 and 700 impressions.
    #expect(result.output.contains("En total: 3 publicaciones y 28 interacciones en 1 red."))
    #expect(result.output.contains("28 interacciones ÷ 2.200 impresiones, en 3 publicaciones"))
    #expect(run("redes", "\(entity.path)/redes", "--periodo", "2022-03").output == result.output)
    #expect(run("redes", "\(entity.path)/redes/", "--periodo", "2022-03").output == result.output)
  }

  @Test("gives every format and grouping")
  func formats() {
    let entity = ScratchSocial.entity()
    for grouping in ["mes", "tipo", "tema", "hashtag", "dependencia", "hora"] {
      for format in ["texto", "csv", "json"] {
        let result = run(
          "redes",
          entity.path,
          "--periodo",
          "2022",
          "--por",
          grouping,
          "--formato",
          format
        )
        #expect(result.code == .done, "\(grouping) \(format): \(result.messages)")
        #expect(!result.output.isEmpty)
      }
    }
    let months = run(
      "redes",
      entity.path,
      "--periodo",
      "2022",
      "--por",
      "mes",
      "--formato",
      "csv"
    ).output
    #expect(months.contains("2022,mes,2022-03,2022-03,x,3,0,0,28,9,"))
    #expect(months.contains("2022,mes,2022-05,2022-05,x,1,0,0,3,3,"))
  }

  @Test(
    "asks for a period, and names the months that have posts",
    arguments: [[], ["--periodo", "marzo"], ["--periodo", "2022-13"]]
  )
  func period(words: [String]) {
    let entity = ScratchSocial.entity()
    let console = Console(output: .memory, messages: .memory)
    #expect(Rinde.run(["redes", entity.path] + words, console: console) == .usage)
    #expect(console.messageText.contains("Hay publicaciones en 2022-03 y 2022-05."))
    #expect(console.messageText.contains("--periodo 2022-T2"))
    #expect(console.outputText.isEmpty)
  }

  @Test("says that a period has no posts")
  func empty() {
    let entity = ScratchSocial.entity()
    let result = run("redes", entity.path, "--periodo", "2021-03")
    #expect(result.code == .findings)
    #expect(result.output.contains("No hay publicaciones de marzo de 2021"))
    #expect(result.messages.contains("2022-03 y 2022-05"))
  }

  @Test("says what is missing or wrong in the folder")
  func failures() {
    let missing = run("redes", "no-existe", "--periodo", "2022-03")
    #expect(missing.code == .missingInput)
    let without = ScratchEntity.small()
    #expect(run("redes", without.path, "--periodo", "2022-03").code == .missingInput)
    let broken = ScratchSocial.entity(settings: #"{ "meta": [] }"#)
    let result = run("redes", broken.path, "--periodo", "2022-03")
    #expect(result.code == .badConfiguration)
    #expect(result.messages.contains("redes.json:1"))
    #expect(result.messages.contains("«metas»"))
    let word = run("redes", without.path, "--por", "barrio", "--periodo", "2022")
    #expect(word.code == .usage)
  }

  @Test("a file that cannot be used ends with a finding, and the rest is told")
  func findings() {
    let entity = ScratchSocial.entity()
    let page = "<!DOCTYPE html><html><body>Inicie sesión</body></html>"
    entity.write(Array(page.utf8), to: "redes/exportaciones/pagina.csv")
    let result = run("redes", entity.path, "--periodo", "2022-03")
    #expect(result.code == .findings)
    #expect(result.output.contains("En total: 3 publicaciones"))
    #expect(result.output.contains("pagina.csv"))
    #expect(result.messages.contains("pagina.csv"))
  }

  @Test("a review lists the files of the folder and a folder that cannot be read")
  func review() {
    let entity = ScratchSocial.entity()
    let result = run("revisar", entity.path)
    #expect(result.output.contains("Redes, X: 1 archivo, 4 filas leídas: "))
    let broken = ScratchSocial.entity(settings: "{")
    let review = run("revisar", broken.path)
    #expect(review.code == .findings)
    #expect(review.output.contains("No se pudieron leer las redes sociales"))
  }
}

@Suite("A plan whose progress is counted in posts")
struct SocialPlanTests {
  @Test("takes the posts, reconciles the rows and adds nothing up")
  func progress() {
    let entity = ScratchSocial.entity()
    let result = run("indicadores", entity.path, "--corte", "2022-T2", "--formato", "csv")
    #expect(result.code == .done, "\(result.messages)")
    let row = result.output.split(whereSeparator: \.isNewline).first { $0.contains("1.2,") }
    // Three posts with the hashtag up to June; the row of avances says one.
    let json = run("indicadores", entity.path, "--corte", "2022-T2", "--formato", "json").output
    let indicator = json.split(separator: "\"id\": \"1.2\"").last ?? ""
    #expect(indicator.contains("\"ejecutado\": \"3\""), "\(row ?? "")")
    #expect(indicator.contains("\"evidencias\": 3"))
    let review = run("revisar", entity.path)
    #expect(review.output.contains("La actividad 1.2 se mide con las publicaciones, que suman 3"))
    let march = run("indicadores", entity.path, "--corte", "2022-T1", "--formato", "json").output
    let before = march.split(separator: "\"id\": \"1.2\"").last ?? ""
    #expect(before.contains("\"ejecutado\": \"2\""))
  }

  @Test("a target that lists its topics answers how often the plan repeats it")
  func multiplier() {
    let settings = """
      {
        "metas": [
          { "id": "M", "actividad": "1.2", "minimo": 1, "cada": "mes", "por": "hashtag",
            "valores": ["#Uno", "#Dos"] }
        ]
      }
      """
    let plan = """
      actividad,meta,fecha programada
      1.1 Reunirse,1 reunión,30/06/2022
      1.2 Publicar,Una (1) publicación mensual por tema,Enero a diciembre de 2022
      """
    for (settings, isAsked) in [(settings, false), ("{}", true)] {
      let entity = ScratchSocial.entity(settings: settings)
      entity.write(Array(plan.utf8), to: "plan.csv")
      let review = run("revisar", entity.path).output
      #expect(review.contains("el plan no dice cuántas veces") == isAsked)
    }
  }

  @Test("its report proves the files of the posts and can be verified")
  func report() throws {
    let entity = ScratchSocial.entity()
    let result = run("informe", "planeacion", entity.path, "--corte", "2022-T2")
    #expect(result.code == .done, "\(result.messages)")
    let folder = "informes/planeacion-2022-T2"
    let manifest = try #require(entity.bytes(of: "\(folder)/manifiesto.json"))
    let text = String(decoding: manifest, as: UTF8.self)
    #expect(text.contains("redes/redes.json"))
    #expect(text.contains("redes/exportaciones/account_analytics_content"))
    #expect(run("verificar", "\(entity.path)/\(folder)").code == .done)
  }

  @Test("is not told when the posts cannot be read")
  func broken() {
    let entity = ScratchSocial.entity(settings: #"{ "metas": 3 }"#)
    let result = run("indicadores", entity.path, "--corte", "2022-T2")
    #expect(result.code == .badConfiguration)
    #expect(result.output.isEmpty)
    #expect(result.messages.contains("redes.json"))
  }

  @Test("is as before when no target names an activity")
  func unrelated() {
    let (with, without) = (ScratchSocial.entity(settings: "{}"), ScratchEntity.small())
    let result = run("indicadores", with.path, "--corte", "2022-T2")
    #expect(result.output == run("indicadores", without.path, "--corte", "2022-T2").output)
  }
}

@Suite("rinde informe redes")
struct SocialReportTests {
  @Test("writes the folder of the period, which can be verified and explained")
  func report() throws {
    let entity = ScratchSocial.entity()
    let result = run("informe", "redes", entity.path, "--periodo", "2022-03")
    #expect(result.code == .done, "\(result.messages)")
    let folder = "\(entity.path)/informes/redes-2022-03"
    #expect(ScratchEntity.names(in: folder).contains("redes-2022-03.xlsx"))
    let verified = run("verificar", folder)
    #expect(verified.code == .done, "\(verified.output)")
    let explained = run(
      "explicar",
      entity.path,
      "redes/x/2022-03/tasa-interaccion-impresiones"
    )
    #expect(explained.code == .done, "\(explained.messages)")
    // 28 over 2,200 is 1.2727 %.
    #expect(explained.output.contains("1,27"))
  }

  @Test(
    "refuses what is not its own",
    arguments: [
      ["redes", "--corte", "2022-T1"], ["redes", "--dependencia", "Prensa"], ["redes"],
      ["planeacion", "--periodo", "2022-03", "--corte", "2022-T1"],
    ]
  )
  func usage(words: [String]) {
    let entity = ScratchSocial.entity()
    let console = Console(output: .memory, messages: .memory)
    let line = ["informe", words[0], entity.path] + words.dropFirst()
    #expect(Rinde.run(line, console: console) == .usage)
  }
}
