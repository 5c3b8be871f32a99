internal import RindeSources

extension PlanColumn {
  /// The heading by which messages ask for the column.
  var title: String {
    switch self {
    case .subcomponent: "Subcomponente"
    case .sector: "Sector"
    case .phase: "Fase"
    case .number: "N.º"
    case .activity: "Actividades"
    case .output: "Producto"
    case .target: "Meta o producto"
    case .indicator: "Indicador"
    case .responsible: "Responsable"
    case .entity: "Entidad"
    case .office: "Dependencia"
    case .resources: "Recursos"
    case .start: "Fecha inicio"
    case .end: "Fecha final"
    case .due: "Fecha programada"
    case .weight: "Ponderación"
    case .baseline: "Línea base"
    case .accumulation: "Acumulación"
    case .targetValue: "meta_valor"
    case .targetKind: "meta_tipo"
    case .bound: "cota"
    case .unit: "unidad"
    case .multiplier: "multiplicador"
    case .periodicity: "periodicidad"
    case .programming: "programacion"
    }
  }
}
