internal import RindeModel

/// What is said when a report does not apply to an entity, or to a part of its plan.
enum AudienceTexts {
  static func answersToAssembly(_ entity: Entity) -> Failure {
    Failure(
      .usage,
      "\(entity.name) es una entidad departamental y rinde cuentas ante la Asamblea.\n"
        + "  Use: rinde informe asamblea …"
    )
  }

  static func answersToCouncil(_ entity: Entity) -> Failure {
    Failure(
      .usage,
      "\(entity.name) es una entidad municipal y rinde cuentas ante el Concejo.\n"
        + "  Use: rinde informe concejo …"
    )
  }

  static func unknownOffice(_ name: String, nearest: [String], all: [String]) -> Failure {
    let hint =
      nearest.isEmpty
      ? "Responsables del plan: \(all.joined(separator: "; "))."
      : "¿Quiso decir \(nearest.map { "«\($0)»" }.joined(separator: " o "))?"
    return Failure(
      .usage,
      "--dependencia: se leyó «\(name)» y el plan no nombra ese responsable.\n  \(hint)"
    )
  }

  static func ambiguousOffice(_ name: String, _ offices: [String]) -> Failure {
    Failure(
      .usage,
      "--dependencia: «\(name)» puede ser \(offices.map { "«\($0)»" }.joined(separator: " o ")).\n"
        + "  Escríbala tal como está en el plan, con sus tildes."
    )
  }

  static func noOffice(_ audience: String) -> Failure {
    Failure(
      .usage,
      "El informe \(audience) es de toda la entidad y no recibe --dependencia.\n"
        + "  Use: rinde informe concejo CARPETA --dependencia \"…\""
    )
  }
}
