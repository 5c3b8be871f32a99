import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("proponer diccionario")
struct CodebookProposalTests {
  private static let metas = "Cumplimiento de metas del plan de desarrollo"
  private static let finanzas = "Situación financiera del municipio"
  private static let obras = "Avance de obras públicas"

  private func proposal(_ name: String) throws -> CodebookProposal {
    CodebookProposal.propose(from: try TableReader.grid(at: CodebookFixture.path(name)))
  }

  /// The dictionary that the proposal writes, as `CodebookReader` reads it.
  private func codebook(_ proposal: CodebookProposal) throws -> SurveyCodebook {
    try CodebookReader.read(CSVReader.grid(of: proposal.csv, file: "diccionario.csv")).codebook
  }

  /// Each question as `text: kind`, and its labels.
  private func shape(_ codebook: SurveyCodebook) -> [String: [String]] {
    Dictionary(
      codebook.questions.map { question in
        ("\(question.text): \(question.kind)", question.options.map(\.label).sorted())
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test(
    "finds the questions and options of the dictionary in files with their texts",
    arguments: [
      ("google_forms.csv", SurveyPlatform.googleForms),
      ("microsoft_forms.xlsx", .microsoftForms),
      ("limesurvey_full.csv", .limeSurvey),
    ]
  )
  func texts(name: String, platform: SurveyPlatform) throws {
    let proposal = try proposal(name)
    let expected = try CodebookReader.read(path: CodebookFixture.path("codebook.csv")).codebook
    #expect(proposal.platform == platform)
    #expect(shape(try codebook(proposal)) == shape(expected))
    let found = try codebook(proposal).questions
    #expect(found.map(\.kind) == expected.questions.map(\.kind))
    #expect(found[2].options.last?.isOther == true)
    #expect(found[2].options.map(\.label).dropLast() == [Self.metas, Self.finanzas, Self.obras])
  }

  @Test(
    "finds the questions and codes of the dictionary in files with codes",
    arguments: [
      ("kobo_both_xml.csv", SurveyPlatform.kobo, ["metas", "finanzas", "obras", "other"]),
      ("odk_central.csv", .odk, ["metas", "finanzas", "obras", "other"]),
      ("odk_central_split.csv", .odk, ["finanzas", "metas", "obras", "other"]),
      ("limesurvey_codes.csv", .limeSurvey, ["SQ001", "SQ002", "SQ003", "other"]),
    ]
  )
  func codes(name: String, platform: SurveyPlatform, topics: [String]) throws {
    let proposal = try proposal(name)
    let found = try codebook(proposal)
    #expect(proposal.platform == platform)
    #expect(found.questions.map(\.id) == ["grupo", "participo", "temas", "satisf", "obs"])
    #expect(found.questions.map(\.kind) == [.single, .single, .multiple, .scale, .open])
    #expect(found["grupo"]?.options.map(\.code) == ["jal", "jac", "academia", "veeduria"])
    let yesNo = platform == .limeSurvey ? ["Y", "N"] : ["si", "no"]
    #expect(found["participo"]?.options.map(\.code) == yesNo)
    #expect(found["participo"]?.options.map(\.label) == ["Sí", "No"])
    #expect(found["temas"]?.options.map(\.code) == topics)
    #expect(found["temas"]?.options.map(\.isOther) == [false, false, false, true])
    #expect(found["satisf"]?.options.map(\.code) == ["1", "2", "3", "4", "5"])
  }

  @Test("makes one question of neighbouring columns of marks and leaves the weight out")
  func marks() throws {
    let proposal = try proposal("excel_es_co.csv")
    let found = try codebook(proposal).questions
    #expect(proposal.platform == .table)
    #expect(found.map(\.kind) == [.single, .single, .multiple])
    #expect(found.map(\.text).prefix(2) == ["Grupo", "Participó"])
    #expect(found[2].options.map(\.label) == [Self.metas, Self.finanzas, Self.obras])
    #expect(proposal.leftOut.map(\.heading) == ["Peso"])
    #expect(proposal.leftOut.map(\.role) == [.weight])
    #expect(proposal.settingsJSON.contains(#""diseno": { "pesos": "Peso" }"#))
    #expect(proposal.doubts.contains { $0.doubt == .unnamedQuestion })
  }

  @Test("asks whether rare texts at the end of the cells were written under «otro»")
  func written() throws {
    let doubts = try proposal("google_forms.csv").doubts
    #expect(doubts.map(\.doubt) == [.writtenTexts(["Seguridad", "Movilidad"])])
    #expect(doubts.first?.places.count == 2)
    #expect(doubts.first?.alternatives.count == 2)
  }

  @Test("names personal data as left out on purpose")
  func personal() throws {
    let proposal = try proposal("microsoft_forms.xlsx")
    #expect(
      proposal.leftOut.filter { $0.role == .personal }.map(\.heading)
        == ["Correo electrónico", "Nombre"]
    )
    #expect(
      proposal.notes.contains {
        $0 == "Se dejaron fuera a propósito, por ser datos personales que no deben publicarse: "
          + "Correo electrónico, Nombre."
      }
    )
  }

  private func propose(_ heading: String, _ cells: [String]) throws -> CodebookProposal {
    let lines = ["Marca temporal\t\(heading)"] + cells.map { "2021\t\($0)" }
    return CodebookProposal.propose(from: try CodebookFixture.grid(lines))
  }

  @Test("asks about an option with the comma that divides options")
  func commaInside() throws {
    let proposal = try propose(
      "Temas",
      [
        "Vías, andenes y parques", "Salud", "Salud, Vías, andenes y parques", "Educación",
        "Salud, Educación", "Educación, Vías, andenes y parques",
      ]
    )
    #expect(proposal.rows.map(\.kind) == ["multiple", "multiple", "multiple"])
    #expect(
      Set(proposal.rows.map(\.label)) == ["Vías, andenes y parques", "Salud", "Educación"]
    )
    let doubt = try #require(proposal.doubts.first)
    #expect(doubt.doubt == .joinedOption("Vías, andenes y parques", delimiter: ", "))
    #expect(doubt.places.map(\.line) == [2])
    #expect(
      doubt.alternatives == [
        "una opción: «Vías, andenes y parques»", "varias: «Vías», «andenes y parques»",
      ]
    )
    let row = try #require(proposal.rows.first { $0.label.hasPrefix("Vías") })
    #expect(row.review != "")
  }

  @Test("leaves single choices whose texts have a comma whole")
  func commaInSingle() throws {
    let answers = ["Sí, siempre", "Sí, a veces", "No", "No", "Sí, siempre", "Sí, a veces", "No"]
    let proposal = try propose("¿Asiste?", answers)
    #expect(proposal.rows.map(\.kind) == ["unica", "unica", "unica"])
    #expect(proposal.rows.map(\.label) == ["No", "Sí, siempre", "Sí, a veces"])
  }

  @Test("keeps a comma inside brackets")
  func brackets() throws {
    let proposal = try propose(
      "Motivos",
      ["Salud (EPS, IPS)", "Edad", "Edad, Salud (EPS, IPS)", "Otra cosa, Edad", "Otra cosa"]
    )
    #expect(Set(proposal.rows.map(\.label)) == ["Edad", "Salud (EPS, IPS)", "Otra cosa"])
  }

  @Test(
    "puts words of a scale in their natural order",
    arguments: [
      (
        ["Bueno", "Malo", "Regular", "Muy bueno", "Bueno", "Regular", "Muy malo"],
        ["Muy malo", "Malo", "Regular", "Bueno", "Muy bueno"]
      ),
      (
        ["Siempre", "Nunca", "A veces", "Siempre", "Casi nunca", "Casi siempre"],
        ["Nunca", "Casi nunca", "A veces", "Casi siempre", "Siempre"]
      ),
      (
        ["De acuerdo", "Totalmente de acuerdo", "En desacuerdo", "De acuerdo"],
        ["En desacuerdo", "De acuerdo", "Totalmente de acuerdo"]
      ),
    ]
  )
  func scales(answers: [String], labels: [String]) throws {
    let proposal = try propose("¿Cómo le parece?", answers)
    #expect(Set(proposal.rows.map(\.kind)) == ["escala"])
    #expect(proposal.rows.map(\.label) == labels)
    #expect(proposal.rows.map(\.code) == (1...labels.count).map(String.init))
  }

  @Test(
    "tells numbers, scales and dates apart",
    arguments: [
      ("Califique de 0 a 10", ["3", "7", "8"], "escala", "0", "10", 0),
      ("Califique", ["1", "2", "3", "4", "5"], "escala", "1", "5", 1),
      ("Califique", ["2", "3", "7", "9"], "escala", "1", "10", 1),
      ("Edad", ["23", "45", "61"], "numerica", "", "", 0),
      ("Ingreso", ["0,5", "1,25", "3"], "numerica", "", "", 0),
      ("Fecha del evento", ["2021-03-08", "2021-04-09"], "fecha", "", "", 0),
    ]
  )
  func kinds(
    heading: String,
    answers: [String],
    kind: String,
    low: String,
    high: String,
    doubts: Int
  ) throws {
    let proposal = try propose(heading, answers)
    #expect(proposal.rows.map(\.kind) == [kind])
    #expect(proposal.rows.first?.scaleMinimum == low)
    #expect(proposal.rows.first?.scaleMaximum == high)
    #expect(proposal.doubts.count == doubts)
  }

  @Test("proposes 99 as no answer, and asks")
  func missing() throws {
    let proposal = try propose("Califique de 1 a 5", ["1", "5", "99", "3"])
    #expect(proposal.rows.map(\.missing) == ["99=no responde"])
    #expect(proposal.doubts.map(\.doubt) == [.missingGuess("99")])
  }

  @Test("reads back what it writes, with texts that hold separators, quotes and lines")
  func roundTrip() throws {
    let proposal = try propose(
      "Temas; \"varios\"",
      ["Uno; dos", "El \"tres\"", "Uno; dos", "Cuatro"]
    )
    let reading = try CodebookReader.read(CSVReader.grid(of: proposal.csv, file: "d.csv"))
    let question = try #require(reading.codebook.questions.first)
    #expect(reading.codebook.questions.count == 1)
    #expect(question.text == "Temas; \"varios\"")
    #expect(question.options.map(\.label) == proposal.rows.map(\.label))
    #expect(question.options.map(\.code) == proposal.rows.map(\.code))
    let isExcelText = proposal.csv.starts(with: [0xEF, 0xBB, 0xBF] + Array("id;texto;tipo;".utf8))
    #expect(isExcelText)
  }

  @Test("writes settings that are read, with the sample to be confirmed")
  func settings() throws {
    let proposal = try proposal("google_forms.csv")
    let bytes = Array(proposal.settingsJSON.utf8)
    let read = try SurveySettingsReader.read(bytes, file: "encuesta.json")
    var expected = SurveySettings(sample: .nonProbability)
    expected.answers = "google_forms.csv"
    #expect(read.settings == expected)
    #expect(read.issues == [])
  }

  @Test("proposes nothing from a table without questions")
  func empty() throws {
    let proposal = CodebookProposal.propose(from: try CodebookFixture.grid(["ID", "1"]))
    #expect(proposal.rows == [])
    #expect(proposal.notes == ["No se encontró ninguna pregunta en el archivo."])
  }

  @Test("takes a question of a grid for a question of its own")
  func grid() throws {
    let lines = [
      "Marca temporal\tCalifique [Sede]\tCalifique [Horario]", "1\tBueno\tMalo",
      "2\tRegular\tBueno", "3\tMalo\tRegular", "4\tBueno\tBueno",
    ]
    let proposal = CodebookProposal.propose(from: try CodebookFixture.grid(lines))
    #expect(proposal.questionCount == 2)
    #expect(Set(proposal.rows.map(\.text)) == ["Califique [Sede]", "Califique [Horario]"])
    #expect(Set(proposal.rows.map(\.kind)) == ["escala"])
    #expect(try codebook(proposal).questions.map(\.id) == ["califique_sede", "califique_horario"])
  }

  @Test("reads REDCap's columns of one option each")
  func doubleNamed() throws {
    let lines = [
      "record_id,temas___1,temas___2,edad", "1,0,1,34", "2,1,1,51", "3,0,0,28",
    ]
    let proposal = CodebookProposal.propose(from: try CodebookFixture.grid(lines))
    let book = try codebook(proposal)
    let temas = try #require(book["temas"])
    #expect(book.questions.map(\.kind) == [.multiple, .numeric])
    #expect(temas.kind == .multiple)
    #expect(temas.options.map(\.code) == ["1", "2"])
  }

  @Test("leaves out what identifies people, by the words of the question and by its answers")
  func identifying() throws {
    let proposal = CodebookProposal.propose(
      from: try CodebookFixture.grid([
        "Número de cédula\tEscriba su celular de contacto\tContacto\t¿Prefiere correo o celular?",
        "123\t300111\ta@b.co\tCorreo", "456\t300222\tc@d.co\tCelular",
        "789\t300333\te@f.co\tCorreo", "012\t300444\tg@h.co\tCorreo",
        "345\t300555\ti@j.co\tCelular", "678\t300666\tk@l.co\tCorreo",
      ])
    )
    #expect(
      proposal.leftOut.map(\.heading)
        == ["Número de cédula", "Escriba su celular de contacto", "Contacto"]
    )
    #expect(Set(proposal.leftOut.map(\.role)) == [.personal])
    #expect(proposal.rows.map(\.label) == ["Correo", "Celular"])
  }

  @Test("leaves free text open, with its commas")
  func freeText() throws {
    let proposal = try propose(
      "¿Qué cambiaría?",
      [
        "Más tiempo para preguntas, y mejor sonido", "Que respondan, por favor", "Nada, todo bien",
        "El horario, es muy temprano para quienes trabajan", "Más difusión, por radio",
        "La sede, queda lejos", "Invitar a los jóvenes, y a las veedurías",
        "Entregar el informe antes, con tiempo para leerlo",
      ]
    )
    #expect(proposal.rows.map(\.kind) == ["abierta"])
  }

  @Test("takes writings that differ in case and accents for one option")
  func writings() throws {
    let proposal = try propose(
      "Grupo",
      ["JAL", "Veeduría", "veeduria", "Jal", "VEEDURÍA.", "Otro", "JAL", "Otro"]
    )
    #expect(proposal.rows.map(\.label) == ["JAL", "Veeduría", "Otro"])
    #expect(proposal.rows.map(\.code) == ["jal", "veeduria", "otro"])
  }
}
