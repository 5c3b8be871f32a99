/// What a column of the plan's matrix holds.
package enum PlanColumn: String, Hashable, Sendable, CaseIterable {
  case subcomponent
  case sector
  case phase
  case number
  case activity
  case output
  case target
  case indicator
  case responsible
  case entity
  case office
  case resources
  case start
  case end
  /// A date or a phrase with dates: *fecha límite*, *fecha programada*, *plazo*, *cronograma*.
  case due
  case weight
  case baseline
  case accumulation
  case targetValue
  case targetKind
  case bound
  case unit
  case multiplier
  case periodicity
  case programming
  /// DIVIPOLA codes of the places that the activity is for.
  case territories

  /// Whether it is one of those that the office fills to confirm what was understood.
  var isStructured: Bool {
    switch self {
    case .weight, .baseline, .accumulation, .targetValue, .targetKind, .bound, .unit, .multiplier,
      .periodicity, .programming:
      true
    default: false
    }
  }

  /// Whether a number that a workbook stores in it is an amount, whose point is a decimal comma.
  ///
  /// In the column of the activities' numbers, `1.1` is a name.
  var isAmount: Bool {
    switch self {
    case .target, .output, .targetValue, .baseline, .weight: true
    default: false
    }
  }

  /// Whether it holds dates and nothing else.
  var isDate: Bool { self == .start || self == .end || self == .due }

  /// Whether several of them name those answerable.
  var isResponsible: Bool { self == .responsible || self == .entity || self == .office }

  /// The column of a heading; `nil` when no synonym matches.
  ///
  /// - Parameter heading: As written, in any case, with or without accents.
  package init?(heading: String) {
    let key = SpanishText.headingKey(heading)
    guard !key.isEmpty, key.utf8.count <= 60 else { return nil }
    if let column = PlanHeadings.columns[key] {
      self = column
      return
    }
    guard let match = PlanHeadings.prefixes.first(where: { key.hasPrefix($0.prefix + " ") }),
      key.utf8.count <= match.prefix.utf8.count + 30
    else { return nil }
    self = match.column
  }
}

/// The synonyms by which headings are recognised, without case, accents or signs.
enum PlanHeadings {
  static let columns: [String: PlanColumn] = {
    var columns: [String: PlanColumn] = [:]
    for (column, names) in synonyms {
      for name in names { columns[name] = column }
    }
    return columns
  }()

  /// Headings that go on after a known beginning: "Responsable de la actividad".
  static let prefixes: [(prefix: String, column: PlanColumn)] = [
    ("subcomponente", .subcomponent), ("actividades", .activity), ("indicador", .indicator),
    ("indicadores", .indicator), ("responsable", .responsible), ("responsables", .responsible),
    ("dependencia", .office), ("fecha de inicio", .start), ("fecha inicio", .start),
    ("fecha final", .end), ("fecha fin", .end), ("fecha de terminacion", .end),
    ("fecha limite", .due), ("fecha programada", .due), ("plazo", .due),
  ]

  private static let synonyms: [(PlanColumn, [String])] = [
    (
      .subcomponent,
      [
        "subcomponente", "subcomponentes", "subcomponente proceso", "componente subcomponente",
        "proceso", "elemento", "linea estrategica", "eje",
      ]
    ),
    (.sector, ["sector"]),
    (.phase, ["fase", "fases", "etapa", "momento"]),
    (
      .number,
      [
        "n", "no", "nro", "num", "numero", "#", "item", "id", "codigo", "cod", "numeral",
        "n de orden",
      ]
    ),
    (
      .activity,
      [
        "actividad", "actividades", "actividades programadas", "actividad programada", "accion",
        "acciones", "paso", "pasos", "estrategia actividad", "descripcion de la actividad",
        "nombre de la actividad",
      ]
    ),
    (.output, ["producto", "productos", "entregable", "entregables", "producto esperado"]),
    (
      .target,
      [
        "meta", "metas", "meta o producto", "meta producto", "meta y producto", "metas o productos",
        "meta anual", "meta vigencia",
      ]
    ),
    (
      .indicator,
      ["indicador", "indicadores", "nombre del indicador", "nombre indicador", "formula"]
    ),
    (
      .responsible,
      ["responsable", "responsables", "lider", "responsable lider", "area responsable"]
    ),
    (.entity, ["entidad"]),
    (
      .office,
      [
        "oficina", "dependencia", "dependencias", "dependencia responsable", "oficina responsable",
        "area", "secretaria",
      ]
    ),
    (.resources, ["recursos", "recurso", "presupuesto"]),
    (
      .start,
      ["fecha inicio", "fecha inicial", "fecha de inicio", "inicio", "fecha desde", "desde"]
    ),
    (
      .end,
      [
        "fecha final", "fecha fin", "fecha de fin", "fecha de finalizacion", "fecha finalizacion",
        "fecha de terminacion", "fecha terminacion", "fin", "final", "terminacion", "hasta",
        "fecha hasta",
      ]
    ),
    (
      .due,
      [
        "fecha limite", "fecha programada", "fechas programadas", "fecha", "fechas", "plazo",
        "cronograma", "fecha de cumplimiento", "fecha de entrega", "tiempo", "periodo",
        "fecha de ejecucion", "programacion de fechas", "vence",
      ]
    ),
    (.weight, ["ponderacion", "peso", "peso porcentual", "ponderado"]),
    (.baseline, ["linea base", "linea de base"]),
    (.accumulation, ["acumulacion", "tipo de acumulacion", "tipo acumulacion"]),
    (.targetValue, ["meta valor", "valor meta", "valor de la meta"]),
    (.targetKind, ["meta tipo", "tipo de meta", "tipo meta"]),
    (.bound, ["cota"]),
    (.unit, ["unidad", "unidad de medida"]),
    (.multiplier, ["multiplicador"]),
    (.periodicity, ["periodicidad", "frecuencia"]),
    (.programming, ["programacion"]),
    (
      .territories,
      [
        "divipola", "codigo divipola", "codigos divipola", "divipola municipio", "codigo dane",
        "municipio divipola",
      ]
    ),
  ]
}
