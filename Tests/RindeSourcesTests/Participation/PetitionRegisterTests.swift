import RindeModel
import RindeSources
import Testing

@Suite("pqrsd")
struct PetitionRegisterTests {
  private let header = "tipo;recibida;respondida;dependencia;canal"

  @Test(
    "tells the kinds by their words",
    arguments: [
      ("Petición", ResponseTerm.Kind.general),
      ("PETICION DE INTERÉS GENERAL", .general),
      ("Petición de interés particular", .general),
      ("Derecho de petición", .general),
      ("Queja", .general), ("reclamo", .general), ("Reclamación", .general),
      ("Sugerencia", .general), ("Denuncia por actos de corrupción", .general),
      ("Felicitación", .general), ("Felicitaciones", .general),
      ("Solicitud de información", .information),
      ("Solicitud de información pública", .information),
      ("Petición de información", .information),
      ("Petición de documentos y de información", .information),
      ("Solicitud de copias", .information),
      ("Derecho de petición de información", .information),
      ("Consulta", .consultation), ("Petición de consulta", .consultation),
      ("Traslado por competencia", .transfer), ("traslado", .transfer),
    ]
  )
  func kinds(name: String, kind: ResponseTerm.Kind) throws {
    let reading = try RegisterFixture.read("pqrsd", [header, "\(name);08/04/2022;;;"])
    #expect(reading.records.petitions?.map(\.kind) == [kind])
    #expect(reading.records.petitions?.map(\.name) == [name])
    #expect(reading.issues == [])
  }

  @Test(
    "rejects a kind that it does not know, with those that may have been meant",
    arguments: [
      ("Peticon", "¿Quiso decir «Petición»?"),
      ("Reclano", "¿Quiso decir «Reclamo»?"),
      ("Tutela", "Escriba el tipo con uno de esos nombres."),
      ("Solicitud de certificado", nil), ("Solicitud", nil), ("15", nil),
    ]
  )
  func unknownKinds(name: String, suggestion: String?) throws {
    let reading = try RegisterFixture.read("pqrsd", [header, "\(name);08/04/2022;;;"])
    #expect(reading.summary == ["pqrsd.tipo-desconocido 2 tipo \(name)"])
    if let suggestion { #expect(reading.issues.first?.suggestion == suggestion) }
    #expect(reading.counts == [1, 0, 1])
  }

  @Test("reads the days, the office and the channel")
  func records() throws {
    let reading = try RegisterFixture.read(
      "pqrsd",
      [
        "Radicado;Tipo de PQRSD;Fecha de radicación;Fecha de respuesta;Dependencia;Medio",
        "R-1;Solicitud de información;17/06/2022;06/07/2022;Planeación;web",
        "R-2;Consulta;2022-06-17T09:30:00;;;ventanilla",
      ]
    )
    let petitions = try #require(reading.records.petitions)
    #expect(petitions.map(\.received.description) == ["2022-06-17", "2022-06-17"])
    #expect(petitions.map { $0.answered?.description } == ["2022-07-06", nil])
    #expect(petitions.map(\.office) == ["Planeación", nil])
    #expect(petitions.map(\.channel) == ["web", "ventanilla"])
    #expect(reading.summary == ["pqrsd.columnas-no-usadas 1 - Radicado"])
  }

  @Test(
    "keeps out what cannot be used",
    arguments: [
      (";08/04/2022;;;", "pqrsd.sin-tipo 2 tipo "),
      ("Queja;;;;", "pqrsd.sin-recibida 2 recibida "),
      ("Queja;29/02/2022;;;", "pqrsd.fecha-invalida 2 recibida 29/02/2022"),
      ("Queja;08/04/2022;07/04/2022;;", "pqrsd.respuesta-anterior 2 respondida 07/04/2022"),
      ("Queja;08/04/2022;respondida;;", "pqrsd.respuesta-sin-fecha 2 respondida respondida"),
      ("Queja;30/12/2021;07/01/2022;;", "pqrsd.fuera-de-vigencia 2 recibida 30/12/2021"),
    ]
  )
  func rejected(line: String, issue: String) throws {
    let reading = try RegisterFixture.read("pqrsd", [header, line])
    #expect(reading.summary == [issue])
    #expect(reading.counts == [1, 0, 1])
  }
}
