import RindeCommand
import Testing

@Suite("--dependencia chooses one responsible, or says why not")
struct OfficeChoiceTests {
  /// Offices that differ by an accent, and one with an abbreviation.
  private static func entity() -> ScratchEntity {
    ScratchEntity([
      "entidad.json": """
      {
        "nombre": "Alcaldía de Ejemplo", "vigencia": 2022,
        "dependencias": [{ "nombre": "Oficina de Planeación", "sigla": "OP" }]
      }
      """,
      "plan.csv": """
      N.º;Actividades;Meta o producto;Responsable;Fecha programada
      1;Publicar el informe;1 informe publicado;Oficina de Planeación;30/06/2022
      2;Publicar el boletín;1 boletín publicado;Secretaría de Educación;30/06/2022
      3;Publicar la guía;1 guía publicada;Secretaria de Educacion;30/06/2022

      """,
    ])
  }

  private func choose(_ office: String, audience: String = "concejo") -> (
    code: ExitCode, folders: [String], messages: String
  ) {
    let entity = Self.entity()
    let result = run(
      "informe",
      audience,
      entity.path,
      "--corte",
      "2022-T2",
      "--dependencia",
      office
    )
    return (result.code, ScratchEntity.names(in: "\(entity.path)/informes"), result.messages)
  }

  @Test(
    "by its name, without accents or case, or by its abbreviation",
    arguments: [
      ("Oficina de Planeación", "oficina-de-planeacion"),
      ("OFICINA DE PLANEACION", "oficina-de-planeacion"), ("op", "oficina-de-planeacion"),
      ("Secretaría de Educación", "secretaria-de-educacion"),
      ("Secretaria de Educacion", "secretaria-de-educacion-2"),
    ]
  )
  func chosen(office: String, slug: String) {
    let result = choose(office)
    #expect(result.code == .done, "\(result.messages)")
    #expect(result.folders == ["concejo-2022-T2-\(slug)", "index.html"])
  }

  @Test("an ambiguous name is refused with those that it may be")
  func ambiguous() {
    let result = choose("secretaria de educación")
    #expect(result.code == .usage)
    #expect(result.folders.isEmpty)
    #expect(
      result.messages.contains("puede ser «Secretaría de Educación» o «Secretaria de Educacion».")
    )
    #expect(result.messages.contains("Escríbala tal como está en el plan, con sus tildes."))
  }

  @Test("an unknown name is refused with the nearest")
  func unknown() {
    let result = choose("Oficina de Planeasión")
    #expect(result.code == .usage)
    #expect(result.messages.contains("¿Quiso decir «Oficina de Planeación»"))
  }

  @Test("the other reports are of the whole entity", arguments: ["asamblea", "planeacion"])
  func refused(audience: String) {
    let result = choose("OP", audience: audience)
    #expect(result.code == .usage)
    #expect(result.folders.isEmpty)
    #expect(result.messages.contains("es de toda la entidad y no recibe --dependencia"))
  }
}
