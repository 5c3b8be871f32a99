import Glibc
import RindeCommand
import Testing

/// Each test changes one thing by hand and reads what `verificar` says of it.
@Suite("rinde verificar")
struct VerifyTests {
  private static let folder = "informes/planeacion-2022-T2"
  private static let workbook = "\(folder)/planeacion-2022-T2.xlsx"

  /// A small entity with its report of the second quarter.
  private static func reported() -> ScratchEntity {
    let entity = ScratchEntity.small()
    _ = run("informe", "planeacion", entity.path, "--corte", "2022-T2")
    return entity
  }

  private func verify(_ entity: ScratchEntity, _ more: String...) -> (ExitCode, String) {
    let console = Console(output: .memory, messages: .memory)
    let code = Rinde.run(["verificar", "\(entity.path)/\(Self.folder)"] + more, console: console)
    let text = console.outputText + console.messageText
    return (code, text.replacing(entity.path, with: "CARPETA"))
  }

  private func text(_ entity: ScratchEntity, _ name: String) -> String {
    String(decoding: entity.bytes(of: name) ?? [], as: UTF8.self)
  }

  private func replace(_ old: String, with new: String, in name: String, of entity: ScratchEntity) {
    let before = text(entity, name)
    #expect(before.contains(old))
    entity.write(Array(before.replacing(old, with: new).utf8), to: name)
  }

  @Test("says that all is intact, for the folder and for its manifest")
  func intact() throws {
    let entity = Self.reported()
    let result = verify(entity)
    #expect(result.0 == .done)
    try GoldenText.expect(result.1, named: "verificar-intacto")
    let manifest = run("verificar", "\(entity.path)/\(Self.folder)/manifiesto.json")
    #expect(manifest.code == .done)
    #expect(manifest.output.hasSuffix("Todo está intacto.\n"))
  }

  @Test("finds the committed inputs from the committed report, and from a copy only if told")
  func folders() {
    let report = repository + "reports/pasto-2022/planeacion-2022-T4"
    #expect(run("verificar", report).code == .done)
    let scratch = ScratchEntity()
    scratch.makeFolder("planeacion-2022-T4")
    for folder in ["datos", "excel"] { scratch.makeFolder("planeacion-2022-T4/\(folder)") }
    for name in ScratchEntity.files(below: report) {
      scratch.write(
        ScratchEntity.bytes(of: "\(report)/\(name)") ?? [],
        to: "planeacion-2022-T4/\(name)"
      )
    }
    let copy = "\(scratch.path)/planeacion-2022-T4"
    replace(
      "\"carpeta\": \"pasto-2022\"",
      with: "\"carpeta\": \"no-esta-\(getpid())\"",
      in: "planeacion-2022-T4/manifiesto.json",
      of: scratch
    )
    let alone = run("verificar", copy)
    #expect(alone.code == .findings)
    #expect(alone.output.contains("Indíquela con --carpeta"))
    #expect(alone.output.contains("Salidas: 19 de 19 intactas."))
    let told = run("verificar", copy, "--carpeta", repository + "datasets/pasto-2022")
    #expect(told.code == .done)
    let wrong = run("verificar", copy, "--carpeta", scratch.path)
    #expect(wrong.code == .missingInput)
  }

  @Test("names a changed input and the figures that follow from it")
  func changedInput() throws {
    let entity = Self.reported()
    replace("1.1;15/06/2022;1;", with: "1.1;15/06/2022;0;", in: "avances.csv", of: entity)
    let result = verify(entity)
    #expect(result.0 == .findings)
    // 1.1 and 2.1 are due on 30 June; only 1.1 had been delivered: from 1 of 2 to none.
    #expect(result.1.contains("resumen/conteo@2022-06-30: antes «50.000000», ahora «0.000000»"))
    #expect(result.1.contains("indicador/1.1/ejecutado@2022-06-30: antes «1», ahora «0»"))
    try GoldenText.expect(result.1, named: "verificar-entrada")
  }

  @Test("names an input that is gone")
  func missingInput() {
    let entity = Self.reported()
    entity.remove("avances.csv")
    let result = verify(entity)
    #expect(result.0 == .findings)
    #expect(result.1.contains("avances.csv: no está."))
    #expect(result.1.contains("indicador/1.1/ejecutado@2022-06-30: antes «1», ahora sin valor"))
    entity.remove("plan.csv")
    let without = verify(entity)
    #expect(without.0 == .findings)
    #expect(without.1.contains("Cifras: no se pudieron recalcular."))
    #expect(without.1.contains("CARPETA: no hay plan."))
  }

  @Test("names a register that was not there")
  func newInput() {
    let entity = Self.reported()
    entity.write(
      Array("tipo;recibida;respondida\npetición;01/03/2022;10/03/2022\n".utf8),
      to: "pqrsd.csv"
    )
    let result = verify(entity)
    #expect(result.0 == .findings)
    #expect(result.1.contains("pqrsd.csv: es nuevo; no estaba cuando se hizo el informe."))
  }

  /// Puts the workbook of other data in the place of this one's.
  private func foreignWorkbook(in entity: ScratchEntity) {
    let other = ScratchEntity.small()
    replace("1.1;15/06/2022;1;", with: "1.1;15/06/2022;3;", in: "avances.csv", of: other)
    _ = run("informe", "planeacion", other.path, "--corte", "2022-T2")
    entity.write(other.bytes(of: Self.workbook) ?? [], to: Self.workbook)
  }

  @Test("names the sheet and the cells of a changed workbook")
  func changedWorkbook() throws {
    let entity = Self.reported()
    foreignWorkbook(in: entity)
    let result = verify(entity)
    #expect(result.0 == .findings)
    #expect(result.1.contains(": decía «100 %», dice «300 %»"))
    try GoldenText.expect(result.1, named: "verificar-libro")
  }

  @Test("holds the figures of a changed workbook against the manifest when inputs changed too")
  func changedWorkbookAndInput() {
    let entity = Self.reported()
    foreignWorkbook(in: entity)
    replace("1.2;20/03/2022;1;", with: "1.2;20/03/2022;2;", in: "avances.csv", of: entity)
    let result = verify(entity)
    #expect(result.0 == .findings)
    #expect(result.1.contains("solo se compararon con el manifiesto"))
    #expect(result.1.contains(": decía «100 %», dice «300 %»"))
    #expect(!result.1.contains("Portada!"))
  }

  @Test("says of a workbook that is none what it is")
  func damagedWorkbook() {
    let entity = Self.reported()
    entity.write(Array("PK\u{3}\u{4}roto".utf8), to: Self.workbook)
    let result = verify(entity)
    #expect(result.0 == .findings)
    #expect(result.1.contains("está dañado"))
  }

  @Test("names the line and the column of a changed CSV")
  func changedData() throws {
    let entity = Self.reported()
    let name = "\(Self.folder)/datos/indicadores.csv"
    replace("100.000000", with: "90.000000", in: name, of: entity)
    let result = verify(entity)
    #expect(result.0 == .findings)
    #expect(
      result.1.contains("Línea 2, columna «cumplimiento_pct»: decía «100.000000», dice «90.000000»")
    )
    entity.write(
      Array(
        text(entity, name).replacing("90.000000", with: "100.000000").replacing("\r\n", with: "\n")
          .utf8
      ),
      to: name
    )
    #expect(verify(entity).1.contains("Los valores son los mismos: cambió la escritura"))
  }

  @Test("names an output that is gone, and a file that is not the report's")
  func missingOutput() {
    let entity = Self.reported()
    entity.remove("\(Self.folder)/excel/resumen-excel.csv")
    entity.write([], to: "\(Self.folder)/datos/otra.csv")
    let result = verify(entity)
    #expect(result.0 == .findings)
    #expect(result.1.contains("excel/resumen-excel.csv: no está."))
    #expect(result.1.contains("Aviso: datos/otra.csv está en la carpeta y no es del informe"))
  }

  @Test("is not deceived by a manifest that was changed along with the file")
  func forged() {
    let entity = Self.reported()
    let name = "\(Self.folder)/datos/resumen.csv"
    entity.write(Array("mentira\r\n".utf8), to: name)
    let manifest = text(entity, "\(Self.folder)/manifiesto.json")
    let lines = manifest.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // printf 'mentira\r\n' | sha256sum
      line.contains("\"datos/resumen.csv\"")
        ? #"    {"archivo": "datos/resumen.csv", "bytes": 9, "sha256": "9d2f633ed9077e7cb174c21bd4c0d617bf2038798efec9fa80bc7f4d4675798b"},"#
        : String(line)
    }
    entity.write(Array(lines.joined(separator: "\n").utf8), to: "\(Self.folder)/manifiesto.json")
    let result = verify(entity)
    #expect(result.0 == .findings)
    #expect(
      result.1.contains(
        "datos/resumen.csv: es como dice el manifiesto, pero no como sale del cálculo."
      )
    )
    #expect(result.1.contains("manifiesto.json: no es el que sale del cálculo"))
  }

  @Test("says which version wrote the report, and that a figure of the manifest is another")
  func version() {
    let entity = Self.reported()
    let manifest = "\(Self.folder)/manifiesto.json"
    replace(
      "\"rinde\": \"\(Rinde.version)\"",
      with: "\"rinde\": \"0.0.9\"",
      in: manifest,
      of: entity
    )
    let result = verify(entity)
    #expect(result.0 == .done)
    #expect(result.1.contains("Aviso: el informe lo hizo Rinde 0.0.9"))
    replace("\"valor\": \"50.000000\"", with: "\"valor\": \"51.000000\"", in: manifest, of: entity)
    let changed = verify(entity)
    #expect(changed.0 == .findings)
    #expect(changed.1.contains("resumen/conteo@2022-06-30: antes «51.000000», ahora «50.000000»"))
  }

  @Test(
    "without a manifest that can be read, stops",
    arguments: [
      ("", ExitCode.unreadableInput, "roto"),
      ("{\"version_esquema\": \"2\"}", .unreadableInput, "posterior"),
      ("{\"version_esquema\": \"1\"}", .unreadableInput, "incompleto"),
      (nil, .missingInput, "sin"),
    ] as [(String?, ExitCode, String)]
  )
  func manifest(content: String?, code: ExitCode, golden: String) throws {
    let entity = Self.reported()
    entity.remove("\(Self.folder)/manifiesto.json")
    if let content { entity.write(Array(content.utf8), to: "\(Self.folder)/manifiesto.json") }
    let result = verify(entity)
    #expect(result.0 == code)
    try GoldenText.expect(result.1, named: "verificar-manifiesto-\(golden)")
  }

  @Test("stops at what is no report")
  func noReport() {
    let entity = Self.reported()
    #expect(run("verificar", "\(entity.path)/nada").code == .missingInput)
    #expect(run("verificar", "\(entity.path)/plan.csv").code == .missingInput)
    #expect(run("verificar", entity.path).code == .missingInput)
  }

  @Test("tells programs the same")
  func json() throws {
    let entity = Self.reported()
    foreignWorkbook(in: entity)
    let result = verify(entity, "--formato", "json")
    #expect(result.0 == .findings)
    try GoldenText.expect(result.1, named: "verificar-json")
  }
}
