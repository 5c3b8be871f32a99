import RindeCommand
import Testing

@Suite("What the verbs print")
struct VerbTests {
  @Test(
    "help comes on standard output with code 0",
    arguments: [
      (["--ayuda"], "ayuda"), (["completar", "--ayuda"], "ayuda-completar"),
      (["manual", "--ayuda"], "ayuda-manual"), (["revisar", "--ayuda"], "ayuda-revisar"),
      (["indicadores", "--ayuda"], "ayuda-indicadores"), (["informe", "--ayuda"], "ayuda-informe"),
      (["explicar", "--ayuda"], "ayuda-explicar"), (["iniciar", "--ayuda"], "ayuda-iniciar"),
      (["doctor", "--ayuda"], "ayuda-doctor"),
      (["verificar", "--ayuda"], "ayuda-verificar"), (["encuesta", "--ayuda"], "ayuda-encuesta"),
      (["redes", "--ayuda"], "ayuda-redes"), (["cuaderno", "--ayuda"], "ayuda-cuaderno"),
    ]
  )
  func help(words: [String], golden: String) throws {
    let console = Console(output: .memory, messages: .memory)
    #expect(Rinde.run(words, console: console) == .done)
    #expect(console.messageText.isEmpty)
    try GoldenText.expect(console.outputText, named: golden)
  }

  @Test("a small entity is reviewed")
  func review() throws {
    let entity = ScratchEntity.small()
    let result = run("revisar", entity.path)
    try GoldenText.expect(result.output.replacing(entity.path, with: "CARPETA"), named: "revisar")
  }

  @Test("compliance as a table")
  func indicators() throws {
    let entity = ScratchEntity.small()
    let result = run("indicadores", entity.path, "--corte", "2022-T2")
    #expect(result.code == .done)
    try GoldenText.expect(result.output, named: "indicadores")
  }

  @Test("compliance as JSON keeps the contract's keys in order")
  func json() throws {
    let entity = ScratchEntity.small()
    let result = run("indicadores", entity.path, "--corte", "2022-T2", "--formato", "json")
    try GoldenText.expect(result.output, named: "indicadores-json")
  }

  @Test("Pasto's 2.2 is explained with the rows of its file")
  func explain() throws {
    let folder = repository + "datasets/pasto-2022"
    let result = run("explicar", folder, "indicador/2.2/cumplimiento@2022-12-31")
    #expect(result.code == .done)
    // 35 of at least 29, as the invented progress records say; T-12 gives 120,7 %.
    #expect(result.output.contains("35 ÷ 29 × 100 = 120,689655 %"))
    #expect(result.output.contains("120,7 %"))
    try GoldenText.expect(result.output.replacing(repository, with: ""), named: "explicar-pasto")
  }

  @Test("Pasto in August rests on five of its 23 activities (T-50)")
  func pastoHeadline() {
    let folder = repository + "datasets/pasto-2022"
    let result = run("explicar", folder, "resumen/conteo@2022-08-31")
    #expect(result.output.contains("Valor: 80,0 %"))
    #expect(result.output.contains("4 actividades sobre una base de 5"))
  }

  @Test("an unknown figure proposes its neighbours")
  func unknownFigure() throws {
    let folder = repository + "datasets/pasto-2022"
    let result = run("explicar", folder, "indicador/2.2/cumplimento@2022-12-31")
    #expect(result.code == .usage)
    #expect(result.messages.contains("indicador/2.2/cumplimiento@2022-12-31"))
  }
}
