internal import RindeAnalysis
internal import RindeModel

/// Words of a kind of case in their gender, put together in the number that the figures ask for.
struct CasePhrases {
  /// `se recibió`, `se recibieron`.
  let received: (one: String, many: String)
  let noun: (one: String, many: String)
  /// `se respondió`, `se respondieron`.
  let settled: (one: String, many: String)
  /// `se ha respondido`, after «ninguna».
  let neverSettled: String
  let pronoun: String
  let one: String
  let all: String
  let none: String
  let late: String
  let pending: String
  /// `venció sin respuesta`, `vencieron sin respuesta`.
  let overdue: (one: String, many: String)
  let share: String

  static let questions = CasePhrases(
    received: ("Se recibió", "Se recibieron"),
    noun: ("pregunta de la ciudadanía", "preguntas de la ciudadanía"),
    settled: ("se respondió", "se respondieron"),
    neverSettled: "se ha respondido",
    pronoun: "ellas",
    one: "una",
    all: "todas",
    none: "ninguna",
    late: "fuera de término",
    pending: "en término",
    overdue: ("venció sin respuesta", "vencieron sin respuesta"),
    share: "La oportunidad de las respuestas a las preguntas"
  )

  static let petitions = CasePhrases(
    received: ("Se recibió", "Se recibieron"),
    noun: ("PQRSD", "PQRSD"),
    settled: ("se respondió", "se respondieron"),
    neverSettled: "se ha respondido",
    pronoun: "ellas",
    one: "una",
    all: "todas",
    none: "ninguna",
    late: "fuera de término",
    pending: "en término",
    overdue: ("venció sin respuesta", "vencieron sin respuesta"),
    share: "La oportunidad de las respuestas a las PQRSD"
  )

  static let commitments = CasePhrases(
    received: ("Se registró", "Se registraron"),
    noun: ("compromiso con la ciudadanía", "compromisos con la ciudadanía"),
    settled: ("se cumplió", "se cumplieron"),
    neverSettled: "se ha cumplido",
    pronoun: "ellos",
    one: "uno",
    all: "todos",
    none: "ninguno",
    late: "fuera de plazo",
    pending: "en plazo",
    overdue: ("venció sin cumplirse", "vencieron sin cumplirse"),
    share: "El cumplimiento a tiempo de los compromisos"
  )

  /// One or two sentences; the percentage comes with its base, and only where there is one.
  func sentences(_ summary: CaseSummary, where place: String = "") -> [String] {
    guard summary.received > 0 else { return ["No \(lower(received.many)) \(noun.many)."] }
    let subject = SpanishNumber.count(summary.received, noun.one, noun.many)
    let verb = summary.received == 1 ? received.one : received.many
    let standing =
      summary.received == 1
      ? single(summary)
      : [answers(summary), open(summary)].compactMap(\.self).joined(separator: "; ")
    return ["\(verb) \(subject)\(place): \(standing)."] + share(summary)
  }

  private func single(_ summary: CaseSummary) -> String {
    if summary.onTime == 1 { return "\(settled.one) a tiempo" }
    if summary.late == 1 { return "\(settled.one) \(late)" }
    return summary.pending == 1 ? "está \(pending)" : overdue.one
  }

  private func answers(_ summary: CaseSummary) -> String {
    let (answered, onTime) = (summary.answered, summary.onTime)
    guard answered > 0 else { return "\(none) \(neverSettled)" }
    guard answered > 1 else { return "1 \(settled.one) \(onTime == 1 ? "a tiempo" : late)" }
    let isAll = answered == summary.received
    let subject = isAll ? all : SpanishNumber.text(answered)
    switch onTime {
    case answered where isAll: return "\(subject) \(settled.many) a tiempo"
    case answered: return "\(subject) \(settled.many), \(all) a tiempo"
    case 0 where isAll: return "\(subject) \(settled.many) \(late)"
    case 0: return "\(subject) \(settled.many), \(none) a tiempo"
    default:
      let part = onTime == 1 ? one : SpanishNumber.text(onTime)
      return "\(subject) \(settled.many), \(part) de \(pronoun) a tiempo"
    }
  }

  /// What has no answer yet.
  private func open(_ summary: CaseSummary) -> String? {
    let waiting = summary.pending == 0 ? nil : "\(are(summary.pending)) \(pending)"
    let verb = summary.overdue == 1 ? overdue.one : overdue.many
    let late = summary.overdue == 0 ? nil : "\(SpanishNumber.text(summary.overdue)) \(verb)"
    let parts = [waiting, late].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " y ")
  }

  private func are(_ count: Int) -> String {
    "\(SpanishNumber.text(count)) \(count == 1 ? "está" : "están")"
  }

  private func share(_ summary: CaseSummary) -> [String] {
    guard summary.received > 1, !summary.opportunity.isUndefined else { return [] }
    let parts =
      "\(SpanishNumber.text(summary.onTime)) de \(SpanishNumber.text(summary.opportunityBase))"
    return ["\(share) es de \(SpanishNumber.percentage(summary.opportunity)) (\(parts))."]
  }

  private func lower(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
