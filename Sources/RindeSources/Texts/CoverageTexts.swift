internal import RindeModel

/// The Spanish of what is wrong between `coberturas` and the plan.
enum CoverageTexts {
  /// The coverage goals whose activity is not in the plan.
  static func unknownActivities(in plan: Plan, file: String) -> [DataIssue] {
    let known = Set(plan.activities.map { FoldedText($0.id) })
    let names = NearestNames(plan.activities.map(\.id))
    return plan.entity.coverageGoals.filter { !known.contains(FoldedText($0.activity)) }.map {
      goal in
      let nearest = names.nearest(to: goal.activity, limit: 1).first
      return DataIssue(
        code: "entidad.cobertura-sin-actividad",
        severity: .warning,
        position: SourcePosition(file: file),
        read: goal.activity,
        expected: "el número de una actividad del plan",
        message: "«coberturas» nombra una actividad que no está en el plan; no se tiene en cuenta",
        suggestion: nearest.map { "¿Quiso decir «\($0)»?" } ?? "Revise el número en el plan."
      )
    }
  }
}
