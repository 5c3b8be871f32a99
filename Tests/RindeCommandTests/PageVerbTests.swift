import Glibc
import RindeCommand
import Testing

@Suite("The pages of rinde informe")
struct PageVerbTests {
  private static let folder = "informes/planeacion-2022-T2"
  private static let page = "\(folder)/planeacion-2022-T2.html"
  private static let index = "informes/index.html"

  private func report(_ entity: ScratchEntity, _ more: String...) -> (ExitCode, String, String) {
    let console = Console(output: .memory, messages: .memory)
    let cutoff = more.contains("--corte") ? [] : ["--corte", "2022-T2"]
    let words = ["informe", "planeacion", entity.path] + cutoff + more
    let code = Rinde.run(words, console: console)
    return (
      code, console.outputText.replacing(entity.path, with: "CARPETA"),
      console.messageText.replacing(entity.path, with: "CARPETA")
    )
  }

  private func text(_ entity: ScratchEntity, _ name: String) -> String {
    String(decoding: entity.bytes(of: name) ?? [], as: UTF8.self)
  }

  @Test("stand beside the workbook, are in the manifest, and are said")
  func beside() {
    let entity = ScratchEntity.small()
    let (code, output, _) = report(entity)
    #expect(code == .done)
    #expect(output.contains("  Página: CARPETA/\(Self.page)\n"))
    #expect(text(entity, Self.page).hasPrefix("<!DOCTYPE html>\n<html lang=\"es-CO\">"))
    let manifest = text(entity, "\(Self.folder)/manifiesto.json")
    #expect(manifest.contains(#"{"archivo": "planeacion-2022-T2.html", "#))
    #expect(manifest.contains(#""titulo": "Informe de indicadores"#))
    #expect(manifest.contains(#""titulares": ["#))
  }

  @Test("are checked by verificar")
  func verified() {
    let entity = ScratchEntity.small()
    _ = report(entity)
    let edited = text(entity, Self.page).replacing("Alcaldía de Ejemplo", with: "Otra alcaldía")
    entity.write(Array(edited.utf8), to: Self.page)
    let console = Console(output: .memory, messages: .memory)
    let code = Rinde.run(["verificar", "\(entity.path)/\(Self.folder)"], console: console)
    #expect(code == .findings)
    #expect(console.outputText.contains("planeacion-2022-T2.html"))
    #expect(console.outputText.contains("Otra alcaldía"))
  }

  @Test("are written alone by --pagina, without links to what is not there")
  func alone() {
    let entity = ScratchEntity.small()
    let (code, output, _) = report(entity, "--pagina")
    #expect(code == .done)
    #expect(output.hasSuffix("  Página: CARPETA/informes/planeacion-2022-T2.html\n"))
    #expect(
      ScratchEntity.files(below: "\(entity.path)/informes") == ["planeacion-2022-T2.html"]
    )
    let page = text(entity, "informes/planeacion-2022-T2.html")
    let links = page.split(separator: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(!links.contains { [".xlsx", ".csv", ".json"].contains(where: $0.hasSuffix) })
    #expect(report(entity, "--pagina").0 == .done)
  }

  @Test("alone never take the place of a file that is none of Rinde's, unless told to")
  func foreignPage() {
    let entity = ScratchEntity.small()
    entity.makeFolder("informes")
    entity.write(Array("<p>mía</p>".utf8), to: "informes/planeacion-2022-T2.html")
    let (code, _, message) = report(entity, "--pagina")
    #expect(code == .cannotWrite)
    #expect(message.contains("ya existe y no es una página de Rinde"))
    #expect(text(entity, "informes/planeacion-2022-T2.html") == "<p>mía</p>")
    #expect(report(entity, "--pagina", "--reemplazar").0 == .done)
  }

  @Test("have an index with the reports that stand in the folder, whatever else is there")
  func index() {
    let entity = ScratchEntity.small()
    _ = report(entity)
    #expect(text(entity, Self.index).contains("planeacion-2022-T2/planeacion-2022-T2.html"))
    entity.makeFolder("informes/fotos")
    entity.makeFolder("informes/roto")
    entity.write(Array("{".utf8), to: "informes/roto/manifiesto.json")
    entity.write(Array("hola".utf8), to: "informes/leame.txt")
    _ = report(entity, "--corte", "2022-T4")
    let both = text(entity, Self.index)
    #expect(both.contains("planeacion-2022-T2/planeacion-2022-T2.html"))
    #expect(both.contains("planeacion-2022-T4/planeacion-2022-T4.xlsx"))
    #expect(!both.contains("fotos") && !both.contains("roto") && !both.contains("leame"))
    _ = report(entity)
    #expect(text(entity, Self.index) == both)
  }

  @Test("leave the index as it was when the report cannot be written")
  func together() {
    let entity = ScratchEntity.small()
    _ = report(entity)
    let before = text(entity, Self.index)
    // A folder in the place of the workbook: the report fails, and its index with it.
    entity.makeFolder("informes/planeacion-2022-T4/planeacion-2022-T4.xlsx/ocupada")
    #expect(report(entity, "--corte", "2022-T4").0 == .cannotWrite)
    #expect(text(entity, Self.index) == before)
  }

  @Test("leave the report as it was when the index cannot be written")
  func unwritten() {
    let entity = ScratchEntity.small()
    entity.makeFolder("informes/index.html")
    let (code, _, message) = report(entity)
    // A folder of that name is not ours: it is left alone, and the report is written.
    #expect(code == .done)
    #expect(message.contains("no lo escribió Rinde"))
  }

  @Test("leave alone an index that somebody else wrote, and say so")
  func foreignIndex() {
    let entity = ScratchEntity.small()
    entity.makeFolder("informes")
    entity.write(Array("<title>Mi sitio</title>".utf8), to: Self.index)
    let (code, _, message) = report(entity)
    #expect(code == .done)
    #expect(message.contains("CARPETA/\(Self.index): no lo escribió Rinde"))
    #expect(text(entity, Self.index) == "<title>Mi sitio</title>")
    #expect(entity.bytes(of: Self.page) != nil)
  }

  @Test("lead from the folder above to the indexes below it, once it has an index")
  func above() {
    let entity = ScratchEntity.small()
    _ = report(entity, "--salida", "\(entity.path)/publicados/mi-entidad")
    _ = report(entity, "--salida", "\(entity.path)/publicados")
    #expect(text(entity, "publicados/index.html").contains(#"href="mi-entidad/index.html""#))
  }

  @Test("are not asked for together with the answers of a survey")
  func contradiction() {
    let console = Console(output: .memory, messages: .memory)
    let code = Rinde.run(
      ["informe", "encuesta", "x", "--pagina", "--microdatos"],
      console: console
    )
    #expect(code == .usage)
    #expect(console.messageText.contains("--microdatos no va con --pagina"))
  }
}
