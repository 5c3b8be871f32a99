internal import RindeAnalysis
internal import RindeModel

/// Sentences on the subcomponents of the peace agreement; none for a plan without them.
struct PeaceSentences {
  let material: ReportMaterial

  var all: [String] {
    material.results.subcomponents.filter { PeaceAgreement.isNamed(in: $0.name) }.map(sentence)
  }

  private func sentence(_ group: ComplianceResults.Group) -> String {
    let summary = group.summary
    let activities = SpanishNumber.count(summary.activities, "actividad", "actividades")
    let opening =
      "El subcomponente sobre el Acuerdo de Paz, que se presenta aparte, tiene \(activities)"
    guard summary.programmed > 0 else {
      return "\(opening) y aún no tenía entregas por cumplir."
    }
    let thresholds = material.entity.thresholds
    let places = thresholds.places(toShow: summary.count) ?? 1
    let count = SpanishNumber.percentage(summary.count, places: places)
    let programmed =
      switch summary.programmed {
      case 1 where summary.activities == 1: "estaba programada"
      case 1: "1 estaba programada"
      case summary.activities: "todas estaban programadas"
      default: "\(SpanishNumber.text(summary.programmed)) estaban programadas"
      }
    let fulfilled =
      switch summary.fulfilled {
      case 0: "no se cumplió ninguna"
      case 1: "se cumplió 1"
      default: "se cumplieron \(SpanishNumber.text(summary.fulfilled))"
      }
    return "\(opening): \(programmed) y \(fulfilled) (\(count))."
  }
}
