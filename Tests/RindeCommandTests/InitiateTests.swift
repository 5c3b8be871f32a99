import Glibc
import RindeCommand
import RindeModel
import RindeSources
import RindeTables
import Testing

/// `rinde iniciar`: the workbooks of an entity that begins.
@Suite("The templates")
struct InitiateTests {
  static let books = [
    "avances", "compromisos", "entidad", "espacios", "plan", "pqrsd", "preguntas",
  ]

  /// What the examples of each kind must say.
  struct Kind: Sendable, CustomTestStringConvertible {
    let name: String
    let code: String
    let level: Entity.Level
    let plan: Entity.PlanKind
    let readers: [String]
    /// Whose report the kind needs beside planning's.
    let audience: String
    /// Deliveries due by 30 June.
    let due: Int

    var testDescription: String { name }
  }

  static let kinds = [
    Kind(
      name: "alcaldia",
      code: "52001",
      level: .municipal,
      plan: .anticorruption,
      readers: ["Concejo Municipal"],
      audience: "concejo",
      due: 2
    ),
    Kind(
      name: "gobernacion",
      code: "05",
      level: .departmental,
      plan: .transparencyProgram,
      readers: ["Asamblea Departamental"],
      audience: "asamblea",
      due: 1
    ),
    Kind(
      name: "descentralizada",
      code: "68",
      level: .decentralized,
      plan: .actionPlan,
      readers: ["Asamblea Departamental", "consejo directivo"],
      audience: "asamblea",
      due: 1
    ),
  ]

  /// A folder with the templates of a kind.
  static func folder(_ kind: String, _ options: String...) -> ScratchEntity {
    let scratch = ScratchEntity()
    let console = Console(output: .memory, messages: .memory)
    let words = ["iniciar", "\(scratch.path)/mi-entidad", "--plantilla", kind] + options
    #expect(Rinde.run(words, console: console) == .done)
    return scratch
  }

  @Test("are read, reviewed and reported without a change", arguments: kinds)
  func fromStartToReport(kind: Kind) throws {
    let scratch = Self.folder(
      kind.name,
      "--nombre",
      "Entidad de Prueba",
      "--vigencia",
      "2026",
      "--divipola",
      kind.code
    )
    let path = "\(scratch.path)/mi-entidad"
    let names = Self.books.map { "\($0).xlsx" } + ["redes"]
    #expect(ScratchEntity.names(in: path) == names.sorted())
    let (entity, issues) = try EntityReader.read(path: "\(path)/entidad.xlsx")
    #expect(entity.name == "Entidad de Prueba")
    #expect(entity.fiscalYear.year == 2026)
    #expect(entity.divipola == kind.code)
    #expect(entity.level == kind.level)
    #expect(entity.planKind == kind.plan)
    #expect(entity.isExample)
    #expect(issues == [])

    let review = run("revisar", path)
    #expect(review.code == .done)
    for reader in kind.readers { #expect(review.output.contains(reader)) }
    let reading = try EntityFolder(path: path).plan()
    let activity = try #require(reading.plan.activities.first)
    #expect(reading.plan.activities.count == 1)
    #expect(activity.target.inference == .explicit)
    #expect(!reading.issues.contains { $0.severity > .note || $0.code == "plan.columna-sin-usar" })

    for audience in ["planeacion", kind.audience, "control-interno"] {
      let report = run("informe", audience, path, "--corte", "2026-T2")
      #expect(report.code == .done, "\(audience): \(report.messages)")
      let folder = "\(path)/informes/\(audience)-2026-T2"
      #expect(ScratchEntity.names(in: folder).contains("\(audience)-2026-T2.xlsx"))
      #expect(run("verificar", folder).code == .done)
    }
    let figures = run("indicadores", path, "--corte", "2026-T2", "--formato", "json")
    #expect(figures.output.contains("\"programado\": \"\(kind.due)\""))
    #expect(figures.output.contains("\"ejecutado\": \"1\""))
  }

  @Test("have empty rows for what the spaces must cover and for the licence", arguments: kinds)
  func coverageRows(kind: Kind) throws {
    let scratch = Self.folder(kind.name, "--nombre", "Entidad de Prueba", "--vigencia", "2026")
    let path = "\(scratch.path)/mi-entidad/entidad.xlsx"
    let rows = try TableReader.grid(at: path).rows
    let labels = ["Territorio por cubrir", "Grupo de valor por cubrir", "Licencia de los datos"]
    for label in labels {
      let found = rows.filter { $0[0].text == label }
      #expect(found.count == 1, "\(label)")
      let isEmpty = found.allSatisfy { $0[1].text.isEmpty && $0[2].text.isEmpty }
      #expect(isEmpty, "\(label)")
      let isExplained = found.allSatisfy { $0[3].text.hasSuffix(".") }
      #expect(isExplained, "\(label)")
    }
    let entity = try EntityReader.read(path: path).0
    #expect(entity.coverageGoals == [])
    #expect(entity.license == Entity.standardLicense)
  }

  @Test("give registers whose example rows are understood", arguments: kinds)
  func registers(kind: Kind) throws {
    let scratch = Self.folder(kind.name, "--nombre", "Entidad de Prueba", "--vigencia", "2026")
    let folder = try EntityFolder(path: "\(scratch.path)/mi-entidad")
    let reading = try folder.participation(of: folder.plan().plan)
    #expect(reading.issues.allSatisfy { $0.code == "tabla.otras-hojas" })
    let records = reading.records
    let question = try #require(records.questions?.first)
    #expect(records.questions?.count == 1)
    #expect(question.event == "Audiencia pública de rendición de cuentas")
    #expect(question.answered.map { $0 > question.date } == true)
    let commitment = try #require(records.commitments?.first)
    #expect(records.commitments?.count == 1)
    #expect(commitment.done.map { $0 <= commitment.due } == true)
    let petition = try #require(records.petitions?.first)
    #expect(records.petitions?.count == 1)
    #expect(petition.kind == .general)
    let space = try #require(records.spaces?.first)
    #expect(records.spaces?.count == 1)
    #expect(space.attendance.map(\.group) == ["JAL", "JAC", "ciudadanía"])
    #expect(space.attendance.map(\.people) == [6, 12, 85])
  }

  @Test("find business days for their examples in every year", arguments: 2024...2031)
  func years(year: Int) {
    let scratch = Self.folder("alcaldia", "--nombre", "Alcaldía", "--vigencia", String(year))
    let review = run("revisar", "\(scratch.path)/mi-entidad")
    #expect(review.code == .done)
    #expect(review.output.contains("0 errores, 0 advertencias"))
    #expect(!review.output.contains("no hábil"))
  }

  @Test("ask for the name when it was not given")
  func placeholder() {
    let scratch = Self.folder("alcaldia")
    let review = run("revisar", "\(scratch.path)/mi-entidad")
    #expect(review.code == .badConfiguration)
    #expect(review.messages.contains("Falta escribir el nombre de la entidad"))
    #expect(review.messages.contains("entidad.xlsx[Entidad]:"))
  }

  @Test("are of the current year unless another is named")
  func currentYear() throws {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let scratch = Self.folder("alcaldia", "--nombre", "Alcaldía")
    let path = "\(scratch.path)/mi-entidad/entidad.xlsx"
    #expect(try EntityReader.read(path: path).0.fiscalYear.year == Int(parts.tm_year) + 1900)
  }

  @Test("have the same bytes when the options are the same")
  func reproducible() throws {
    let folders = (0..<2).map { _ in Self.folder("gobernacion", "--vigencia", "2026") }
    for book in Self.books {
      let bytes = folders.compactMap { $0.bytes(of: "mi-entidad/\(book).xlsx") }
      #expect(bytes.count == 2, "\(book)")
      #expect(Set(bytes).count == 1, "\(book)")
    }
  }

  @Test("explain every column in the sheet Columnas", arguments: books.filter { $0 != "entidad" })
  func columns(book: String) throws {
    let scratch = Self.folder("descentralizada", "--vigencia", "2026")
    let path = "\(scratch.path)/mi-entidad/\(book).xlsx"
    let guide = try TableReader.grid(at: path, sheet: "Columnas")
    let header = try #require(guide.rows.firstIndex { $0[0].text == "Columna" })
    let explained = guide.rows[(header + 1)...].map { $0[0].text }
    let table = try TableReader.grid(at: path)
    let headings = table.rows.first { $0[0].text == explained[0] }?.cells.map(\.text)
    #expect(headings == explained)
    let hasAll = guide.rows[(header + 1)...].allSatisfy { row in
      (0..<4).allSatisfy { !row[$0].text.isEmpty }
    }
    #expect(hasAll)
  }

  @Test(
    "never replace a file, nor stand beside one that would be read instead",
    arguments: books.map { "\($0).xlsx" } + ["plan.csv", "entidad.json", "avances.csv"]
  )
  func existing(name: String) {
    let scratch = ScratchEntity([name: "trabajo de la oficina"])
    let result = run("iniciar", scratch.path, "--plantilla", "alcaldia")
    #expect(result.code == .cannotWrite)
    #expect(result.output.isEmpty)
    #expect(result.messages.contains("Ya existe \(scratch.path)/\(name)."))
    #expect(ScratchEntity.names(in: scratch.path) == [name])
    #expect(scratch.bytes(of: name) == Array("trabajo de la oficina".utf8))
  }

  @Test("say why they could not be written")
  func cannotWrite() {
    let scratch = ScratchEntity(["ocupado": "un archivo"])
    let result = run("iniciar", "\(scratch.path)/ocupado", "--plantilla", "alcaldia")
    #expect(result.code == .cannotWrite)
    #expect(result.messages.contains("no se pudo escribir"))
  }

  @Test(
    "are not written from a command line that is wrong",
    arguments: [
      ([], "Falta --plantilla"), (["--plantilla", "ministerio"], "«ministerio»"),
      (["--plantilla", "alcaldia", "--vigencia", "26"], "un año entre 1984 y 2060"),
      (["--plantilla", "alcaldia", "--divipola", "52"], "cinco dígitos"),
      (["--plantilla", "gobernacion", "--divipola", "52001"], "dos dígitos"),
      (["--plantilla", "descentralizada", "--divipola", "520"], "«520»"),
      (["--plantilla", "alcaldia", "--divipola", "5200A"], "«5200A»"),
      (["--plantilla", "alcaldia", "--nombre", " "], "el nombre de la entidad"),
    ]
  )
  func usage(options: [String], words: String) {
    let scratch = ScratchEntity()
    let console = Console(output: .memory, messages: .memory)
    let path = "\(scratch.path)/mi-entidad"
    #expect(Rinde.run(["iniciar", path] + options, console: console) == .usage)
    #expect(console.messageText.contains(words))
    #expect(ScratchEntity.names(in: scratch.path).isEmpty)
  }

  @Test("tell what was written and what follows")
  func nextSteps() throws {
    let scratch = ScratchEntity()
    let path = "\(scratch.path)/mi-entidad"
    let result = run("iniciar", "\(path)/", "--plantilla", "Alcaldía", "--vigencia", "2026")
    #expect(result.code == .done)
    try GoldenText.expect(result.output.replacing(scratch.path + "/", with: ""), named: "iniciar")
  }

  @Test("a plan alone takes its year from the entidad.xlsx beside it")
  func loosePlan() {
    let scratch = Self.folder("alcaldia", "--nombre", "Alcaldía de Prueba", "--vigencia", "2026")
    let result = run("revisar", "\(scratch.path)/mi-entidad/plan.xlsx")
    #expect(result.code == .done)
    #expect(result.output.hasPrefix("Alcaldía de Prueba, vigencia 2026\n"))
  }

  @Test("two files that say who reports are one too many")
  func twoEntities() {
    let scratch = Self.folder("alcaldia", "--nombre", "Alcaldía de Prueba", "--vigencia", "2026")
    let json = #"{ "nombre": "Otra", "vigencia": 2026 }"#
    scratch.write(Array(json.utf8), to: "mi-entidad/entidad.json")
    let result = run("revisar", "\(scratch.path)/mi-entidad")
    #expect(result.code == .unreadableInput)
    #expect(result.messages.contains("entidad.json y "))
    #expect(result.messages.contains("entidad.xlsx"))
  }

  /// Filled by openpyxl and saved by LibreOffice; see `fill.py` beside the books.
  @Test("filled by a person, they give the figures of the person's data")
  func filled() throws {
    let fixture = repository + "Tests/RindeCommandTests/Fixtures/plantilla-llena"
    let scratch = ScratchEntity()
    for book in ["entidad", "plan", "avances"] {
      let bytes = ScratchEntity.bytes(of: "\(fixture)/\(book).xlsx")
      scratch.write(try #require(bytes), to: "\(book).xlsx")
    }
    let entity = try EntityFolder(path: scratch.path).entity
    #expect(entity.divipola == "05001")
    #expect(entity.offices.map(\.abbreviation) == ["SPL", "DA"])
    #expect(entity.cutoffs.map(\.description) == ["Concejo 2026-04-15"])
    #expect(entity.thresholds.medium == 55)
    #expect(!entity.isExample)
    #expect(run("revisar", scratch.path).code == .done)
    let report = run("informe", "planeacion", scratch.path, "--corte", "2026-T2")
    #expect(report.code == .done)
    // 1.1 delivered, 1.2 delivered once of twice, 2.1 due in November.
    #expect(report.output.contains("50,0 % por conteo (1 de 2 programadas, 3 en el plan)"))
  }
}

extension Cutoff {
  fileprivate var description: String { "\(name) \(date)" }
}
