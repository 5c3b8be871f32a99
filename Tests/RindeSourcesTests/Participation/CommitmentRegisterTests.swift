import RindeModel
import RindeSources
import Testing

@Suite("compromisos")
struct CommitmentRegisterTests {
  private let header = "evento;compromiso;responsable;vence;cumplido"

  @Test("reads what was promised, whatever year it falls due")
  func records() throws {
    let reading = try RegisterFixture.read(
      "compromisos",
      [
        header,
        "Audiencia;Arreglar la vía;Infraestructura;15/09/2022;14/09/2022",
        ";Enviar el informe;;31/03/2023;en ejecución",
      ]
    )
    let commitments = try #require(reading.records.commitments)
    #expect(commitments.map(\.event) == ["Audiencia", ""])
    #expect(commitments.map(\.responsible) == ["Infraestructura", nil])
    #expect(commitments.map(\.due.description) == ["2022-09-15", "2023-03-31"])
    #expect(commitments.map { $0.done?.description } == ["2022-09-14", nil])
    #expect(reading.issues == [])
    #expect(reading.counts == [2, 2, 0])
  }

  @Test(
    "keeps out what cannot be used",
    arguments: [
      ("A;;X;15/09/2022;", "compromiso.sin-compromiso 2 compromiso "),
      ("A;Vía;X;;", "compromiso.sin-vence 2 vence "),
      ("A;Vía;X;31/11/2022;", "compromiso.fecha-invalida 2 vence 31/11/2022"),
      ("A;Vía;X;15/09/2022;cumplido", "compromiso.respuesta-sin-fecha 2 cumplido cumplido"),
      ("A;Vía;X;15/09/2022;casi", "compromiso.fecha-invalida 2 cumplido casi"),
    ]
  )
  func rejected(line: String, issue: String) throws {
    let reading = try RegisterFixture.read("compromisos", [header, line])
    #expect(reading.summary == [issue])
    #expect(reading.counts == [1, 0, 1])
  }
}
