import Testing

@testable import RindeCommand

@Suite("The command without a verb")
struct WelcomeTests {
  @Test("proposes a review and the report of its year in the folder of an entity")
  func entity() {
    let entity = ScratchEntity.small()
    let text = Welcome(folder: entity.path).text
    #expect(text.contains("  rinde revisar .\n"))
    #expect(text.contains("  rinde informe planeacion . --corte 2022-T2\n"))
  }

  @Test("proposes a review where the entity's file cannot be read")
  func brokenEntity() {
    let entity = ScratchEntity(["entidad.json": "{"])
    let text = Welcome(folder: entity.path).text
    #expect(text.contains("  rinde revisar .\n"))
    #expect(text.contains("--corte AAAA-T2\n"))
  }

  @Test("proposes the results in the folder of a survey")
  func survey() {
    let folder = ScratchEntity(["encuesta.json": "{}"])
    #expect(Welcome(folder: folder.path).text.contains("  rinde informe encuesta .\n"))
  }

  @Test("names the folder of an entity below, quoted for the shell")
  func oneBelow() {
    let folder = ScratchEntity()
    folder.makeFolder("Alcaldía de Río Claro")
    folder.write(Array("{}".utf8), to: "Alcaldía de Río Claro/entidad.json")
    let text = Welcome(folder: folder.path).text
    #expect(text.contains("«Alcaldía de Río Claro»"))
    #expect(text.contains("\n  rinde revisar 'Alcaldía de Río Claro'\n"))
  }

  @Test("lists six of many entities and counts the others")
  func manyBelow() {
    let folder = ScratchEntity()
    for number in 1...9 {
      folder.makeFolder("entidad-\(number)")
      folder.write(Array("{}".utf8), to: "entidad-\(number)/entidad.json")
    }
    let text = Welcome(folder: folder.path).text
    #expect(text.contains("carpetas de 9 entidades:\n  entidad-1\n"))
    #expect(text.contains("  entidad-6\n  y 3 más\n"))
    #expect(!text.contains("entidad-7"))
  }

  @Test("says what a lone plan lacks, and how to begin from nothing")
  func others() {
    let plan = ScratchEntity(["plan.csv": "a"])
    #expect(Welcome(folder: plan.path).text.contains("Aquí hay un plan (plan.csv)"))
    let nothing = Welcome(folder: ScratchEntity().path).text
    #expect(nothing.contains("  rinde iniciar mi-entidad --plantilla alcaldia\n"))
  }

  @Test(
    "fits a terminal of 24 lines and 80 columns",
    arguments: [
      Welcome.Surroundings.entity(year: 2022), .entity(year: nil), .survey, .plan("plan.xlsx"),
      .entities((1...20).map { "entidad-\($0)" }), .entities(["Alcaldía"]), .nothing,
    ]
  )
  func size(surroundings: Welcome.Surroundings) {
    let lines = WelcomeTexts.text(surroundings).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    #expect(lines.count <= 22)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test("ends with code 0 and writes no message")
  func code() {
    let result = Console(output: .memory, messages: .memory)
    #expect(Rinde.run([], console: result) == .done)
    #expect(result.messageText.isEmpty && !result.outputText.isEmpty)
  }
}
