import RindeModel
import RindeSources
import RindeTables
import Testing

/// A plan written back with its structured columns and read again.
@Suite("Reading the structured plan changes no reading")
struct RoundTripTests {
  static let datasets = [
    "uts-2020", "bucaramanga-2021", "pasto-2022", "narino-2022", "agenda-sectorial",
  ]

  static func reread(_ reading: PlanReading) throws -> PlanReading {
    let plan = StructuredPlan(reading)
    return try PlanReader(entity: reading.plan.entity)
      .read(PlanFixture.grid([plan.headings] + plan.rows))
  }

  @Test("every dataset", arguments: datasets)
  func unchanged(name: String) throws {
    let first = try PlanFixture.dataset(name)
    let second = try Self.reread(first)
    #expect(second.plan.activities.map(\.id) == first.plan.activities.map(\.id))
    for (before, after) in zip(first.plan.activities, second.plan.activities) {
      #expect(after.meaning == before.meaning, "\(name) \(before.id)")
    }
    #expect(second.readings.map(\.periodicity) == first.readings.map(\.periodicity))
    #expect(second.readings.map(\.term) == first.readings.map(\.term))
    #expect(second.readings.map(\.phase) == first.readings.map(\.phase))
    #expect(second.readings.map(\.resources) == first.readings.map(\.resources))
    #expect(second.rowCounts.activities == second.rowCounts.read - 1)
  }

  @Test("written twice, the table is the same", arguments: datasets)
  func stable(name: String) throws {
    let first = try PlanFixture.dataset(name)
    #expect(try StructuredPlan(Self.reread(first)) == StructuredPlan(first))
  }

  @Test("only what the office alone knows is still asked for", arguments: datasets)
  func doubts(name: String) throws {
    let open: Set = [
      "fecha.ausente", "meta.sin-cuantificar", "meta.multiplicador-desconocido", "texto.erratas",
    ]
    let first = try PlanFixture.dataset(name)
    let second = try Self.reread(first)
    #expect(Set(second.issues.map(\.code)).subtracting(open).isEmpty)
    for code in open {
      let before = first.issues.filter { $0.code == code }.map(\.activity)
      #expect(second.issues.filter { $0.code == code }.map(\.activity) == before, "\(code)")
    }
    let settled = second.plan.activities.filter { $0.target.value != nil }
    #expect(settled.allSatisfy { $0.target.inference == .explicit })
  }

  @Test("every kind of structured cell survives")
  func everyCell() throws {
    let first = try PlanFixture.read([
      [
        "N.º", "Actividades", "Meta", "Responsable", "meta_valor", "meta_tipo", "cota", "unidad",
        "multiplicador", "programacion", "acumulacion", "linea_base", "ponderacion",
        "divipola",
      ],
      [
        "1", "Subir la cobertura", "Cobertura", "Planeación;Hacienda\nDespacho", "1234,567",
        "conteo", "maximo", "hogares", "comuna=12", "2022-06-30:0,5; 2022-12-31:1234,567",
        "capacidad", "40", "12,5", "52001; 05",
      ],
      [
        "2", "Formular", "Plan", "A", "1", "hitos", "", "", "",
        "2022-03-31:1:Uno; 2022-03-31:1:Dos",
      ],
      ["3", "Atender", "Peticiones", "A", "95", "porcentaje", "minimo", "", "", "demanda"],
      ["4", "Capacitar", "Líderes", "A", "80", "porcentaje", "", "", "", "cobertura 2022-04-22"],
      ["5", "Visitar", "Visitas", "A", "20", "", "", "", "", "lineal 2022-04-04/2022-12-20"],
      ["6", "Gestionar", "Gestión", "A", "", "cualitativa"],
      [
        "7", "Redactar", "Norma", "A", "1", "hitos", "", "", "",
        "sin-fecha: Borrador; sin-fecha: Acto",
      ],
    ])
    #expect(first.issues.isEmpty)
    let level = first.plan.activities[0]
    #expect(level.responsible == ["Planeación", "Hacienda", "Despacho"])
    #expect(level.target.value?.description == "1234.567")
    #expect(level.target.multiplier?.count == 12)
    #expect(level.territories == ["52001", "05"])
    let second = try Self.reread(first)
    #expect(second.plan.activities.map(\.meaning) == first.plan.activities.map(\.meaning))
  }
}

extension Activity {
  /// Everything but where it stands and how sure the reading was.
  fileprivate var meaning: Activity {
    Activity(
      id: id,
      subcomponent: subcomponent,
      text: text,
      output: output,
      indicator: indicator,
      responsible: responsible,
      target: Target(
        text: target.text,
        kind: target.kind,
        value: target.value,
        bound: target.bound,
        unit: target.unit,
        multiplier: target.multiplier,
        baseline: target.baseline,
        milestones: target.milestones
      ),
      accumulation: accumulation,
      programming: programming,
      window: window,
      weight: weight,
      territories: territories,
      origin: SourcePosition(file: "", line: nil)
    )
  }
}
