extension PlanColumn {
  /// The heading with which a plan is written back and by which messages ask for the column.
  ///
  /// The reader knows it as a synonym.
  package var heading: String {
    switch self {
    case .subcomponent: "Subcomponente"
    case .phase: "Fase"
    case .number: "N.º"
    case .activity: "Actividades"
    case .output: "Producto"
    case .target: "Meta o producto"
    case .indicator: "Indicador"
    case .resources: "Recursos"
    case .responsible: "Responsable"
    case .start: "Fecha inicio"
    case .end: "Fecha final"
    case .targetValue: "meta_valor"
    case .targetKind: "meta_tipo"
    case .bound: "cota"
    case .unit: "unidad"
    case .multiplier: "multiplicador"
    case .periodicity: "periodicidad"
    case .programming: "programacion"
    case .accumulation: "acumulacion"
    case .baseline: "linea_base"
    case .weight: "ponderacion"
    case .territories: "divipola"
    case .sector: "Sector"
    case .entity: "Entidad"
    case .office: "Dependencia"
    case .due: "Fecha programada"
    }
  }
}

/// The names of the kinds of programming that are no dates.
enum StructuredTexts {
  static let demand = "demanda"
  static let coverage = "cobertura"
  static let linear = "lineal"
  static let unscheduled = "sin-fecha"
}
