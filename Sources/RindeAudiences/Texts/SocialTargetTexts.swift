internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// How targets that are counted in posts are told.
enum SocialTargetTexts {
  static func state(_ state: SocialTargetResult.State) -> String {
    switch state {
    case .met: "Cumplida"
    case .notMet: "No cumplida"
    case .inProgress: "En curso"
    case .notDue: "Aún no exigible"
    case .notComputable: "No se puede calcular"
    }
  }

  /// The state of a part, with what was late.
  static func state(of part: SocialTargetResult.Part) -> String {
    part.state == .met && part.isLate ? "Cumplida, después de su fecha" : state(part.state)
  }

  static func tone(_ state: SocialTargetResult.State) -> Cell.Tone {
    switch state {
    case .met: .good
    case .notMet: .poor
    case .inProgress: .fair
    case .notDue, .notComputable: .neutral
    }
  }

  /// How it is measured, in a sentence.
  static func measure(_ target: SocialTarget) -> String {
    switch target.measure {
    case .asPlanned: "Según la meta y la programación de la actividad en el plan."
    case .count(let minimum, let each, let repetition, _):
      "Al menos \(SocialWords.posts(minimum)) por \(period(each))"
        + (repetition.map { " y por \(value($0))" } ?? "") + "."
    case .share(let planned?):
      "Parte publicada de \(SpanishNumber.count(planned, "pieza planeada", "piezas planeadas"))."
    case .share(nil): "Parte publicada de lo que se planeó publicar."
    case .plannedList: "Parte publicada de la lista de piezas planeadas."
    case .afterEvents(let days):
      "Una publicación por evento, a más tardar "
        + "\(SpanishNumber.count(days, "día hábil", "días hábiles")) después."
    }
  }

  /// What the reader must know of the result; `""` for nothing.
  static func note(_ result: SocialTargetResult) -> String {
    switch (result.state, result.target.measure) {
    case (.notComputable, .share(nil)), (.notComputable, .plannedList):
      "Falta la lista o el número de lo planeado: sin ese dato no hay porcentaje. Escríbalo en "
        + "«planeadas» o en redes.json."
    case (.notComputable, .afterEvents):
      "Falta la lista de eventos: escríbala en «eventos» para poder contar."
    case (.notComputable, .asPlanned):
      "El plan no dice cuántas publicaciones se esperan de esta actividad."
    case (.notComputable, _): "Falta un dato para calcular el cumplimiento."
    case (.inProgress, _): "El plazo de alguna parte aún no termina; el resultado puede cambiar."
    case (.notDue, _): "Nada vencía en el periodo."
    case (.met, _), (.notMet, _): pending(result)
    }
  }

  private static func pending(_ result: SocialTargetResult) -> String {
    let short = result.parts.filter { $0.state == .notMet }.map { part in
      part.value.map { "\($0), \(label(part))" } ?? label(part)
    }
    let late = result.parts.filter(\.isLate).map(label)
    return [
      short.isEmpty ? nil : "Sin cumplir: \(SpanishList.joined(short, upTo: 5)).",
      late.isEmpty ? nil : "Después de su fecha: \(SpanishList.joined(late, upTo: 5)).",
    ].compactMap(\.self).joined(separator: " ")
  }

  /// `octubre de 2025` of a part that is a period, `hasta el 31/12/2025` of one that is only due,
  /// and its own name otherwise.
  static func label(_ part: SocialTargetResult.Part) -> String {
    if let period = ReportPeriod(named: part.label) { return SocialPeriodTexts.name(period) }
    let dates = part.label.split(separator: "/").compactMap { CalendarDate(iso: $0) }
    switch dates.count {
    case 1 where part.label == dates[0].description: return "hasta el \(dates[0].officeText)"
    case 2: return "\(dates[0].officeText) al \(dates[1].officeText)"
    default: return part.label
    }
  }

  /// The target's words; where the office wrote none, those of its activity.
  static func text(_ target: SocialTarget, _ material: SocialMaterial) -> String {
    guard target.text.isEmpty, let activity = target.activity else { return target.text }
    return material.activities[activity] ?? "Meta de la actividad \(activity) del plan."
  }

  private static func period(_ periodicity: Periodicity) -> String {
    switch periodicity {
    case .daily: "día"
    case .weekly: "semana"
    case .fortnightly: "quincena"
    case .monthly: "mes"
    case .bimonthly: "bimestre"
    case .quarterly: "trimestre"
    case .fourMonthly: "cuatrimestre"
    case .semiannual: "semestre"
    case .annual: "año"
    }
  }

  private static func value(_ repetition: SocialTarget.Repetition) -> String {
    switch repetition {
    case .hashtag: "etiqueta"
    case .topic: "tema"
    case .office: "dependencia"
    }
  }
}
