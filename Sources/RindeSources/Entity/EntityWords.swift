internal import RindeModel

/// The words of `entidad.json` that stand for values of the model.
enum EntityWords {
  static let levels: [(name: String, value: Entity.Level)] = [
    ("municipal", .municipal),
    ("departamental", .departmental),
    ("descentralizada", .decentralized),
  ]

  static let planKinds: [(name: String, value: Entity.PlanKind)] = [
    ("PAAC", .anticorruption),
    ("PTEP", .transparencyProgram),
    ("plan-de-accion", .actionPlan),
  ]

  static let termKinds: [(name: String, value: ResponseTerm.Kind)] = [
    ("peticion", .general),
    ("informacion", .information),
    ("consulta", .consultation),
    ("traslado", .transfer),
    ("pregunta", .question),
  ]
}
