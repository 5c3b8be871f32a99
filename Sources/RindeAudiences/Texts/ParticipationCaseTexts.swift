internal import RindeAnalysis
internal import RindeModel

/// Words for cases one by one and for the groups that have no name.
enum CaseTexts {
  static let total = "Total"

  /// `Sin canal`, or a longer form when an office already uses that as a name.
  static func nameless(_ division: String, besides names: [String]) -> String {
    let plain = "Sin \(division)"
    return names.contains(plain) ? "\(plain) registrado en el archivo" : plain
  }

  static func evidence(_ item: TimedCase<some CitedRecord>, _ words: CaseWords) -> CaseEvidence {
    let settled = item.settled.map { "\(verb(words)) el \($0.officeText)" } ?? "sin \(noun(words))"
    let days = item.businessDays.map { ", \(businessDays($0))" } ?? ""
    let delay =
      item.businessDaysLate > 0 ? " (\(businessDays(item.businessDaysLate)) de retraso)" : ""
    return CaseEvidence(
      place: item.record.origin.description,
      text: "\(item.record.beginning), vence el \(item.due.officeText), \(settled)\(days): "
        + words.word(item.state).lowercased() + delay,
      state: item.state,
      businessDays: item.businessDays,
      term: item.term
    )
  }

  /// `1 día hábil`, `15 días hábiles`.
  static func businessDays(_ days: Int) -> String {
    SpanishNumber.count(days, "día hábil", "días hábiles")
  }

  /// The terms that were applied, each once: `15 días hábiles para quejas, …`.
  static func terms(_ terms: some Sequence<ResponseTerm>) -> String {
    var days: [ResponseTerm.Kind: Set<Int>] = [:]
    for term in terms { days[term.kind, default: []].insert(term.businessDays) }
    return ResponseTerm.Kind.allCases.flatMap { kind in
      (days[kind] ?? []).sorted().map { "\(businessDays($0)) para \(kind.plural)" }
    }.joined(separator: "; ")
  }

  private static func verb(_ words: CaseWords) -> String {
    words.kind == CaseWords.commitments.kind ? "cumplido" : "respondida"
  }

  private static func noun(_ words: CaseWords) -> String {
    words.kind == CaseWords.commitments.kind ? "cumplir" : "respuesta"
  }
}

extension ResponseTerm.Kind {
  /// What is answered in that term, in the plural.
  var plural: String {
    switch self {
    case .general: "peticiones, quejas, reclamos, sugerencias y denuncias"
    case .information: "solicitudes de documentos o de información"
    case .consultation: "consultas"
    case .transfer: "traslados por competencia"
    case .question: "preguntas de un evento"
    }
  }
}

extension CitizenQuestion: CitedRecord {
  var beginning: String { "«\(event)» del \(date.officeText)" }
}

extension Petition: CitedRecord {
  var beginning: String { "\(name), recibida el \(received.officeText)" }
}

extension Commitment: CitedRecord {
  var beginning: String { "«\(text)»" }
}
