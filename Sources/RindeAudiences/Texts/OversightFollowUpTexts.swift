internal import RindeModel

/// How a follow-up, its periods and its publication are named.
struct OversightFollowUpTexts {
  let entity: Entity

  /// The title of the official format, by the kind of plan.
  var title: String {
    switch entity.planKind {
    case .anticorruption: "Seguimiento al Plan Anticorrupción y de Atención al Ciudadano"
    case .transparencyProgram: "Seguimiento al Programa de Transparencia y Ética Pública"
    case .actionPlan: "Seguimiento al plan de acción"
    case nil: "Seguimiento de control interno al plan"
    }
  }

  /// What is followed up: the third component of a PAAC, any other plan by its name.
  var component: String {
    switch entity.planKind {
    case .anticorruption: "Componente 3: Rendición de cuentas"
    case .some(let kind): kind.name
    case nil: "Plan de la entidad"
    }
  }

  /// `II cuatrimestre`, `Seguimiento 2 (semestre-2)`.
  func name(_ followUp: FollowUp) -> String {
    guard entity.planKind != .anticorruption else {
      return "\(String(repeating: "I", count: followUp.number)) cuatrimestre"
    }
    let name = followUp.cutoff.name
    let isPlain = name == followUp.cutoff.date.description
    return "Seguimiento \(followUp.number)" + (isPlain ? "" : " (\(name))")
  }

  /// Of a cut-off that is no follow-up.
  static let unofficialName = "Corte fuera del calendario"

  /// `1 de mayo al 31 de agosto de 2022`.
  static func period(_ days: ClosedRange<CalendarDate>) -> String {
    let first = SpanishNumber.longDate(days.lowerBound)
    let year = " de \(days.lowerBound.year)"
    let start =
      days.lowerBound.year == days.upperBound.year ? first.dropLast(year.count) : first[...]
    return "\(start) al \(SpanishNumber.longDate(days.upperBound))"
  }

  /// The last day to publish and how it is counted.
  func deadline(_ followUp: FollowUp) -> String {
    guard let day = followUp.lastPublishingDay, let count = entity.followUpPublicationDays else {
      return "La entidad no ha fijado un plazo de publicación"
    }
    let days = SpanishNumber.count(count, "día hábil", "días hábiles")
    return "\(SpanishNumber.longDate(day)) (\(days) después de la fecha de corte)"
  }

  /// Why a cut-off is no official follow-up.
  func notice(_ cutoff: Cutoff) -> String {
    let date = "El \(SpanishNumber.longDate(cutoff.date))"
    let official = entity.followUps
    guard !official.isEmpty else {
      return "\(date) no corresponde a un seguimiento oficial: \(missingCalendar) "
        + "Este informe no tiene fecha límite de publicación."
    }
    let list = SpanishList.joined(official.map { SpanishNumber.longDate($0.cutoff.date) })
    let next = official.first { $0.cutoff.date > cutoff.date }.map {
      " El seguimiento que sigue es el del \(SpanishNumber.longDate($0.cutoff.date))."
    }
    return
      "\(date) no es una de las fechas de seguimiento \(calendarName) (\(list)). Este informe no "
      + "reemplaza ninguno de esos seguimientos y no tiene fecha límite de publicación.\(next ?? "")"
  }

  /// That a cut-off was asked for by a name of the PAAC, for another kind of plan.
  func foreignName(_ cutoff: Cutoff) -> String? {
    guard entity.planKind != .anticorruption, cutoff.name.contains("-PAAC-") else { return nil }
    let isFollowUp = entity.followUps.contains { $0.cutoff.date == cutoff.date }
    return
      "El corte se pidió como \(cutoff.name), un nombre del calendario del PAAC, que no se aplica "
      + "a este plan."
      + (isFollowUp ? " Su fecha coincide con una de las que fijó la entidad." : "")
  }

  private var calendarName: String {
    entity.planKind == .anticorruption
      ? "del PAAC según su guía" : "que fijó la entidad"
  }

  private var missingCalendar: String {
    switch entity.planKind {
    case nil:
      "el archivo entidad.json no dice de qué tipo es el plan (tipo_plan) ni fija fechas de "
        + "seguimiento (cortes)."
    default:
      "las fechas del PAAC no se aplican a este tipo de plan y la entidad no ha fijado las suyas "
        + "(cortes, en entidad.json)."
    }
  }
}
