import RindeModel
import RindeSources
import RindeTables
import Testing

/// The words of a meta, each on an activity due on 30/12/2022.
@Suite("Metas say how much")
struct MetaGrammarTests {
  @Test(
    "numbers",
    arguments: [
      ("4", "4"), ("15.000 ejemplares distribuidos", "15000"), ("(4) informes", "4"),
      ("Una (01) pieza", "1"), ("Un (1) producto", "1"), ("Dos (2) publicaciones", "2"),
      ("Tres (3) talleres", "3"), ("Cuatro (4) informes", "4"), ("Cinco (5) municipios", "5"),
      ("20 jornadas temáticas de diálogo", "20"), ("2,5 toneladas", "2.5"),
      ("1.234,5 horas", "1234.5"), ("Tres informes publicados", "3"),
      ("treinta y dos talleres", "32"), ("Socialización de 10 piezas gráficas", "10"),
      ("Mecanismos implementados, al menos (1) en el año", "1"),
      ("Informe de gestión publicado", "1"), ("Ciento veinte (120) líderes", "120"),
      ("Veinticinco mil volantes", "25000"), ("mil volantes", "1000"),
      ("25 mil volantes", "25000"), ("2 millones de visitas", "2000000"),
      ("Mil doscientos (1.200) volantes", "1200"), ("2 sesiones de 3 horas", "2"),
    ]
  )
  func numbers(meta: String, value: String) throws {
    let target = try PlanFixture.one(meta: meta).activity("1.1").target
    #expect(target.kind == .count)
    #expect(target.value?.description == value)
    #expect(target.inference <= .implicit)
  }

  @Test(
    "a whole that says what falls to each period is not multiplied",
    arguments: [
      "(4) informes, uno por trimestre", "4 informes (1 por trimestre)",
      "4 informes (uno trimestral)", "Cuatro (4) informes, un (1) informe por trimestre",
      "4 informes, 1 cada trimestre",
    ]
  )
  func shared(meta: String) throws {
    let reading = try PlanFixture.one(meta: meta, date: "Vigencia 2022")
    let activity = try reading.activity("1.1")
    #expect(activity.target.value == 4)
    #expect(activity.programming.deliveries.map(\.quantity) == [1, 1, 1, 1])
  }

  @Test("what falls to each period of another product is no share of the first")
  func otherShare() throws {
    let reading = try PlanFixture.one(
      meta: "4 informes y 2 boletines por trimestre",
      date: "Vigencia 2022"
    )
    #expect(reading.codes(of: "1.1").contains("meta.dos-productos"))
  }

  @Test("two numbers at the start are two products, and the first is measured")
  func twoNumbers() throws {
    let reading = try PlanFixture.one(meta: "2 foros y 3 talleres realizados")
    #expect(try reading.activity("1.1").target.value == 2)
    #expect(reading.codes(of: "1.1") == ["meta.dos-productos"])
  }

  @Test("a whole that its periods do not add up to is a contradiction")
  func sharedBadly() throws {
    let reading = try PlanFixture.one(meta: "6 informes, uno por trimestre", date: "Vigencia 2022")
    #expect(try reading.activity("1.1").target.value == 6)
    #expect(reading.codes(of: "1.1") == ["meta.contradiccion"])
  }

  @Test(
    "a cell that says there is no meta gives none",
    arguments: ["N/A", "No aplica", "NA", "Por definir", "Pendiente."]
  )
  func placeholder(meta: String) throws {
    let reading = try PlanFixture.one(meta: meta)
    #expect(try reading.activity("1.1").target.value == nil)
    #expect(reading.codes(of: "1.1") == ["meta.sin-cuantificar"])
  }

  @Test(
    "percentages",
    arguments: ["100%", "100 %", "100% líderes de área capacitados", "Cien por ciento (100%)"]
  )
  func percentages(meta: String) throws {
    let reading = try PlanFixture.one(meta: meta)
    let target = try reading.activity("1.1").target
    #expect(target.kind == .percentage)
    #expect(target.value == 100)
    #expect(!reading.codes(of: "1.1").contains("meta.contradiccion"))
  }

  @Test(
    "figures that are no targets are left out",
    arguments: [
      ("Informe de gestión institucional 2019 publicado", "1"),
      ("29 espacios de diálogo (12 comunas y 17 corregimientos)", "29"),
      ("Informe según Circular Conjunta N°100-006 del 20/12/2019", "1"),
      ("Circular N° 100-006 socializada", "1"),
      ("Programa radial en la 91.7 MHZ emitido", "1"),
      ("Estrategia de la Ley 1757 de 2015 adoptada", "1"),
      ("2 informes con corte a noviembre 30 de 2022", "2"),
      ("1 informe publicado a los 15 días del evento", "1"),
    ]
  )
  func excluded(meta: String, value: String) throws {
    let reading = try PlanFixture.one(meta: meta)
    #expect(try reading.activity("1.1").target.value?.description == value)
    #expect(!reading.codes(of: "1.1").contains("meta.dos-productos"))
  }

  @Test(
    "a plural, a process or a list of places without a number gives no target",
    arguments: [
      "Sondeos de opinión", "Seguimiento a la ejecución del mecanismo",
      "Jornadas en 12 comunas y 17 corregimientos",
    ]
  )
  func unquantified(meta: String) throws {
    let reading = try PlanFixture.one(meta: meta)
    #expect(try reading.activity("1.1").target.value == nil)
    #expect(reading.codes(of: "1.1") == ["meta.sin-cuantificar"])
  }

  @Test(
    "bounds",
    arguments: [
      ("Mínimo 29 espacios", Target.Bound.minimum), ("Al menos 50 encuestas", .minimum),
      ("al menos (3) informes", .minimum), ("Como mínimo 2 talleres", .minimum),
      ("Por lo menos 4 reuniones", .minimum), ("Máximo 5 quejas", .maximum),
      ("Hasta 5 quejas sin respuesta", .maximum), ("3 informes", .exact),
      ("Más de 100 asistentes", .minimum), ("Menos de 5 quejas", .maximum),
      ("No menos de 5 foros", .minimum), ("No más de 5 quejas", .maximum),
      ("≥ 50 encuestas", .minimum), ("<= 5 quejas", .maximum),
      ("Satisfacción mayor o igual al 80%", .minimum),
    ]
  )
  func bounds(meta: String, bound: Target.Bound) throws {
    #expect(try PlanFixture.one(meta: meta).activity("1.1").target.bound == bound)
  }

  @Test(
    "multipliers",
    arguments: [
      ("4 informes por dependencia", "dependencia"),
      ("Una (1) actividad por Dependencia", "dependencia"),
      ("1 publicación por cada Dependencia y de la entidad, según corresponda", "dependencia"),
      ("Una (1) publicación por tema según su relevancia", "tema"),
    ]
  )
  func multipliers(meta: String, noun: String) throws {
    let reading = try PlanFixture.one(meta: meta)
    #expect(try reading.activity("1.1").target.multiplier?.noun == noun)
    #expect(reading.codes(of: "1.1").contains("meta.multiplicador-desconocido"))
  }

  @Test("the offices of the entity are counted, one more when the entity itself is named")
  func offices() throws {
    let rows = [
      ["N.º", "Actividades", "Meta", "Fecha"],
      ["1.1", "Informar", "4 informes por dependencia", "30/12/2022"],
      ["1.2", "Publicar", "1 publicación por cada dependencia y de la entidad", "30/12/2022"],
    ]
    let reading = try PlanFixture.read(
      rows,
      offices: [Office(name: "Planeación"), Office(name: "Hacienda")]
    )
    #expect(try reading.activity("1.1").target.annualValue == 8)
    #expect(try reading.activity("1.2").target.annualValue == 3)
    #expect(reading.codes(of: "1.1") == ["meta.multiplicador-inferido"])
  }

  @Test("a numeral that is not its figure is told, and the figure is taken")
  func disagreement() throws {
    let reading = try PlanFixture.one(meta: "Dos (3) informes publicados")
    let target = try reading.activity("1.1").target
    #expect(target.value == 3)
    #expect(target.inference == .contradiction)
    #expect(reading.codes(of: "1.1") == ["meta.contradiccion"])
  }

  @Test(
    "a number that admits two readings is told",
    arguments: [("1.5", "1.5"), ("1,234", "1.234")]
  )
  func doubtful(meta: String, value: String) throws {
    let reading = try PlanFixture.one(meta: "\(meta) toneladas")
    #expect(try reading.activity("1.1").target.value?.description == value)
    #expect(reading.codes(of: "1.1") == ["meta.numero-dudoso"])
  }
}
