import RindeCommand
import Testing

@Suite("rinde cuaderno")
struct NotebookVerbTests {
  private static let folder = "cuadernos/indicadores-2022-T2"

  private func notebook(_ entity: ScratchEntity, _ more: String...) -> (ExitCode, String) {
    let console = Console(output: .memory, messages: .memory)
    let words = ["cuaderno", "indicadores", entity.path, "--corte", "2022-T2"] + more
    let code = Rinde.run(words, console: console)
    let text = console.outputText + console.messageText
    return (code, text.replacing(entity.path, with: "CARPETA"))
  }

  private func text(_ entity: ScratchEntity, _ name: String) -> String {
    String(decoding: entity.bytes(of: name) ?? [], as: UTF8.self)
  }

  @Test("writes a folder with the plan, what was reported and the published figures")
  func layout() throws {
    let entity = ScratchEntity.small()
    let result = notebook(entity)
    #expect(result.0 == .done)
    try GoldenText.expect(result.1, named: "cuaderno")
    #expect(
      ScratchEntity.files(below: "\(entity.path)/\(Self.folder)") == [
        "LEEME.md", "cuaderno.ipynb", "datapackage.json", "datos/actividades.csv",
        "datos/ajustes.csv", "datos/avances.csv", "datos/cifras.csv", "datos/programacion.csv",
        "datos/responsables.csv", "manifiesto.json", "requirements.txt",
      ]
    )
    #expect(
      text(entity, "\(Self.folder)/datos/avances.csv")
        == """
        numero,fecha,cantidad,numerador,denominador,hito_orden,hito,dependencia,evidencia,\
        verificado,territorio,archivo,fila\r
        "1.1",2022-06-15,1,,,,,,Acta 1,,,avances.csv,2\r
        "1.2",2022-03-20,1,,,,,,Boletín 1,,,avances.csv,3\r\n
        """
    )
    // Activity 2.1 was due on 30 June and nobody reported it: 0 of 1.
    #expect(
      text(entity, "\(Self.folder)/datos/cifras.csv")
        .contains("indicador/2.1/cumplimiento@2022-06-30,0.000000,porcentaje,indicadores\r\n")
    )
  }

  @Test("has no path of the machine, and the same bytes every time")
  func reproducible() {
    let (one, two) = (ScratchEntity.small(), ScratchEntity.small())
    #expect(notebook(one).0 == .done)
    #expect(notebook(two).0 == .done)
    for name in ScratchEntity.files(below: "\(one.path)/\(Self.folder)") {
      let file = "\(Self.folder)/\(name)"
      #expect(!text(one, file).contains(one.path))
      guard name != "manifiesto.json" else { continue }
      let same = one.bytes(of: file) == two.bytes(of: file)
      #expect(same, "\(name)")
    }
  }

  @Test("is computed again by verificar, which names a figure that somebody changed")
  func verified() {
    let entity = ScratchEntity.small()
    #expect(notebook(entity).0 == .done)
    let place = "\(entity.path)/\(Self.folder)"
    #expect(run("verificar", place).code == .done)
    let figures = "\(Self.folder)/datos/cifras.csv"
    let changed = text(entity, figures)
      .replacing("2.1/cumplimiento@2022-06-30,0.000000", with: "2.1/cumplimiento@2022-06-30,0.01")
    entity.write(Array(changed.utf8), to: figures)
    let result = run("verificar", place)
    #expect(result.code != .done)
    #expect((result.output + result.messages).contains("datos/cifras.csv"))
  }

  @Test("is not written over a notebook that somebody ran and saved, unless told to")
  func edited() {
    let entity = ScratchEntity.small()
    #expect(notebook(entity).0 == .done)
    entity.write(Array("{}".utf8), to: "\(Self.folder)/cuaderno.ipynb")
    #expect(notebook(entity).0 == .cannotWrite)
    #expect(notebook(entity, "--reemplazar").0 == .done)
  }

  @Test("refuses an analysis that it does not know and options of another")
  func usage() {
    let entity = ScratchEntity.small()
    #expect(run("cuaderno", "nada", entity.path).code == .usage)
    let options = run("cuaderno", "indicadores", entity.path, "--corte", "2022-T2", "--microdatos")
    #expect(options.code == .usage)
    #expect(options.messages.contains("El cuaderno de indicadores no recibe --microdatos"))
    #expect(run("cuaderno", "indicadores", entity.path).code == .usage)
  }

  @Test("stands beside the report that asks for it, listed and verified with it")
  func beside() {
    let entity = ScratchEntity.small()
    let words = ["informe", "planeacion", entity.path, "--corte", "2022-T2", "--cuaderno"]
    let console = Console(output: .memory, messages: .memory)
    #expect(Rinde.run(words, console: console) == .done)
    let report = "informes/planeacion-2022-T2"
    let manifest = text(entity, "\(report)/manifiesto.json")
    #expect(manifest.contains(#""cuaderno": "si""#))
    #expect(manifest.contains(#""archivo": "cuaderno/cuaderno.ipynb""#))
    #expect(manifest.contains(#""archivo": "cuaderno/manifiesto.json""#))
    #expect(notebook(entity).0 == .done)
    for name in ScratchEntity.files(below: "\(entity.path)/\(Self.folder)") {
      let same =
        entity.bytes(of: "\(report)/cuaderno/\(name)")
        == entity.bytes(of: "\(Self.folder)/\(name)")
      #expect(same, "\(name)")
    }
    #expect(run("verificar", "\(entity.path)/\(report)").code == .done)
    entity.remove("\(report)/cuaderno/datos/cifras.csv")
    #expect(run("verificar", "\(entity.path)/\(report)").code != .done)
    let refused = run("informe", "concejo", entity.path, "--corte", "2022-T2", "--cuaderno")
    #expect(refused.code == .usage)
  }
}
