internal import RindeModel

/// The Spanish of what is wrong between the coverage goals of an entity and its plan.
enum CoverageTexts {
  /// The coverage goals whose activity is not in the plan.
  static func unknownActivities(in plan: Plan, of reading: EntityReading) -> [DataIssue] {
    let known = Set(plan.activities.map { FoldedText($0.id) })
    let names = NearestNames(plan.activities.map(\.id))
    return zip(reading.entity.coverageGoals, reading.coverageOrigins)
      .filter { !known.contains(FoldedText($0.0.activity)) }
      .map { goal, origin in
        let nearest = names.nearest(to: goal.activity, limit: 1).first
        return DataIssue(
          code: "entidad.cobertura-sin-actividad",
          severity: .warning,
          position: origin,
          read: goal.activity,
          expected: "el número de una actividad del plan",
          message: "se pide la cobertura de una actividad que no está en el plan; "
            + "no se tiene en cuenta",
          suggestion: nearest.map { "¿Quiso decir «\($0)»?" } ?? "Revise el número en el plan."
        )
      }
  }
}
