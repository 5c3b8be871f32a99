import RindeCommand
import Testing

@Suite("The folder of a report")
struct ReportFolderTests {
  private static let folder = "informes/planeacion-2022-T2"

  @discardableResult
  private func report(_ entity: ScratchEntity, _ more: String...) -> (ExitCode, String) {
    let console = Console(output: .memory, messages: .memory)
    let words = ["informe", "planeacion", entity.path, "--corte", "2022-T2"] + more
    return (Rinde.run(words, console: console), console.messageText)
  }

  @Test("holds the workbook, every table in two editions, their description and the manifest")
  func layout() {
    let entity = ScratchEntity.small()
    #expect(report(entity).0 == .done)
    let tables = [
      "diagnostico", "indicadores", "por_responsable", "por_subcomponente", "resumen", "serie",
      "trazabilidad", "vencimientos",
    ]
    let expected =
      ["datapackage.json"] + tables.map { "datos/\($0).csv" }
      + tables.map { "excel/\($0)-excel.csv" } + [
        "manifiesto.json", "planeacion-2022-T2.html", "planeacion-2022-T2.xlsx",
      ]
    #expect(ScratchEntity.files(below: "\(entity.path)/\(Self.folder)") == expected)
  }

  @Test("is not written over a file that somebody changed, unless told to")
  func edited() throws {
    let entity = ScratchEntity.small()
    report(entity)
    let name = "\(Self.folder)/datos/indicadores.csv"
    let workbook = "\(Self.folder)/planeacion-2022-T2.xlsx"
    let first = (entity.bytes(of: name), entity.bytes(of: workbook))
    entity.write(Array("a mano".utf8), to: name)
    entity.write(Array("actividad;fecha;cantidad\n1.1;15/06/2022;1\n".utf8), to: "avances.csv")
    let refused = report(entity)
    #expect(refused.0 == .cannotWrite)
    try GoldenText.expect(
      refused.1.replacing(entity.path, with: "CARPETA"),
      named: "error-informe-cambiado"
    )
    #expect(entity.bytes(of: name) == Array("a mano".utf8))
    #expect(entity.bytes(of: workbook) == first.1)
    #expect(report(entity, "--reemplazar").0 == .done)
    #expect(entity.bytes(of: name) != first.0)
    #expect(entity.bytes(of: name)?.count ?? 0 > 100)
    #expect(entity.bytes(of: workbook) != first.1)
  }

  @Test("is written over new files that a killed run left under the old manifest")
  func killed() {
    let entity = ScratchEntity.small()
    report(entity)
    let manifest = entity.bytes(of: "\(Self.folder)/manifiesto.json") ?? []
    entity.write(Array("actividad;fecha;cantidad\n1.1;15/06/2022;1\n".utf8), to: "avances.csv")
    report(entity)
    let complete = entity.bytes(of: "\(Self.folder)/manifiesto.json") ?? []
    #expect(complete != manifest)
    entity.write(manifest, to: "\(Self.folder)/manifiesto.json")
    #expect(report(entity).0 == .done)
    #expect(entity.bytes(of: "\(Self.folder)/manifiesto.json") == complete)
  }

  @Test("loses what only the previous report had, and nothing else")
  func obsolete() throws {
    let entity = ScratchEntity.small()
    report(entity)
    let digests = [
      // printf viejo | sha256sum
      "viejo": "b3d59a6fe46d63bb65899e2cbb1b9879d31085bd362e705cd17a7ec7f96223a8",
      "cambiado": "b3d59a6fe46d63bb65899e2cbb1b9879d31085bd362e705cd17a7ec7f96223a8",
    ]
    var manifest = String(
      decoding: try #require(entity.bytes(of: "\(Self.folder)/manifiesto.json")),
      as: UTF8.self
    )
    for (name, digest) in digests.sorted(by: <) {
      let line = #"{"archivo": "datos/\#(name).csv", "bytes": 5, "sha256": "\#(digest)"}"#
      manifest.replace("\"salidas\": [\n", with: "\"salidas\": [\n\(line),\n")
      entity.write(Array(name.utf8), to: "\(Self.folder)/datos/\(name).csv")
    }
    entity.write(Array(manifest.utf8), to: "\(Self.folder)/manifiesto.json")
    entity.write(Array("notas".utf8), to: "\(Self.folder)/datos/notas-propias.txt")
    #expect(report(entity).0 == .done)
    let names = ScratchEntity.names(in: "\(entity.path)/\(Self.folder)/datos")
    #expect(!names.contains("viejo.csv"))
    #expect(names.contains("cambiado.csv"))
    #expect(names.contains("notas-propias.txt"))
  }

  @Test("with a manifest that cannot be read is left alone, unless told otherwise")
  func broken() throws {
    let entity = ScratchEntity.small()
    report(entity)
    entity.write(Array("{ \"version_esquema\": ".utf8), to: "\(Self.folder)/manifiesto.json")
    let refused = report(entity)
    #expect(refused.0 == .cannotWrite)
    try GoldenText.expect(
      refused.1.replacing(entity.path, with: "CARPETA"),
      named: "error-manifiesto-roto"
    )
    #expect(report(entity, "--reemplazar").0 == .done)
    #expect(report(entity).0 == .done)
  }

  @Test("never leads outside itself, whatever a manifest says")
  func outside() throws {
    let entity = ScratchEntity.small()
    report(entity)
    let path = "\(Self.folder)/manifiesto.json"
    var manifest = String(decoding: try #require(entity.bytes(of: path)), as: UTF8.self)
    let line = #"{"archivo": "../../plan.csv", "bytes": 0, "sha256": ""}"#
    manifest.replace("\"salidas\": [\n", with: "\"salidas\": [\n\(line),\n")
    entity.write(Array(manifest.utf8), to: path)
    #expect(report(entity).0 == .cannotWrite)
    #expect(report(entity, "--reemplazar").0 == .done)
    #expect(entity.bytes(of: "plan.csv") != nil)
  }
}
