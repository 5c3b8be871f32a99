import RindeCommand
import Testing

@Suite("rinde cuaderno redes")
struct SocialNotebookVerbTests {
  @Test("writes the folder of a period, which verificar finds as it was written")
  func folder() {
    let entity = ScratchSocial.entity()
    let result = run("cuaderno", "redes", entity.path, "--periodo", "2022-03")
    #expect(result.code == .done, "\(result.messages)")
    let folder = "cuadernos/redes-2022-03"
    let files = ScratchEntity.files(below: "\(entity.path)/\(folder)")
    for name in [
      "LEEME.md", "cuaderno.ipynb", "datapackage.json", "datos/cifras.csv",
      "datos/publicaciones.csv", "manifiesto.json", "requirements.txt",
    ] {
      #expect(files.contains(name))
    }
    let posts = String(
      decoding: entity.bytes(of: "\(folder)/datos/publicaciones.csv") ?? [],
      as: UTF8.self
    )
    // Twelve months before, and none of May.
    #expect(posts.contains("\"1500000000000000003\""))
    #expect(!posts.contains("1500000000000000004"))
    #expect(!posts.contains("Vacunación"))
    let verified = run("verificar", "\(entity.path)/\(folder)", "--carpeta", entity.path)
    #expect(verified.code == .done, "\(verified.messages)")
  }

  @Test("stands beside the report that asks for it")
  func beside() {
    let entity = ScratchSocial.entity()
    let result = run("informe", "redes", entity.path, "--periodo", "2022-T1", "--cuaderno")
    #expect(result.code == .done, "\(result.messages)")
    let files = ScratchEntity.files(below: "\(entity.path)/informes/redes-2022-T1")
    #expect(files.contains("cuaderno/cuaderno.ipynb"))
    #expect(files.contains("cuaderno/datos/cifras.csv"))
  }

  @Test("is refused, with the reason, where posts were only added up", arguments: [true, false])
  func volume(isAlone: Bool) {
    let entity = ScratchSocial.entity()
    var text = "red,publicado,texto,tipo,alcance,reacciones\n"
    let row = "facebook,2022-03-01 10:00," + String(repeating: "x", count: 20_000) + ",foto,1,1\n"
    text += String(repeating: row, count: (16 << 20) / row.utf8.count + 1)
    entity.write(Array(text.utf8), to: "redes/exportaciones/todo.csv")
    let result =
      isAlone
      ? run("cuaderno", "redes", entity.path, "--periodo", "2022-03")
      : run("informe", "redes", entity.path, "--periodo", "2022-03", "--cuaderno")
    #expect(result.code == .unreadableInput)
    #expect(result.messages.contains("No se puede hacer el cuaderno"))
    #expect(result.messages.contains("redes/exportaciones/todo.csv"))
    #expect(ScratchEntity.files(below: "\(entity.path)/cuadernos").isEmpty)
    #expect(ScratchEntity.files(below: "\(entity.path)/informes").isEmpty)
  }

  @Test("takes no cut-off, and asks for a period")
  func options() {
    let entity = ScratchSocial.entity()
    #expect(
      run("cuaderno", "redes", entity.path, "--corte", "2022-T1").code == .usage
    )
    let result = run("cuaderno", "redes", entity.path)
    #expect(result.code == .usage)
    #expect(result.messages.contains("2022-03"))
  }
}
