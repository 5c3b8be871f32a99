internal import RindeModel

/// What was promised at events (*compromisos*).
///
/// The file does not say when the event was, so that no row is left out for its year: a promise may
/// fall due in a later one.
struct CommitmentRegister: Register {
  static let name = "compromisos"

  static let codeStem = "compromiso"

  let file: RegisterFile

  func record(_ row: inout RegisterRow<CommitmentField>) -> Commitment? {
    let text = row.required(.commitment)
    let due = row.requiredDate(.due)
    let done = row.completion(.done)
    guard let text, let due else { return nil }
    return Commitment(
      event: row.text(.event) ?? "",
      text: text,
      responsible: row.text(.responsible),
      due: due,
      done: done,
      origin: file.position(row.line)
    )
  }
}

/// A column of the commitments.
enum CommitmentField: RegisterField {
  case event
  case commitment
  case responsible
  case due
  case done

  var heading: String {
    switch self {
    case .event: "evento"
    case .commitment: "compromiso"
    case .responsible: "responsable"
    case .due: "vence"
    case .done: "cumplido"
    }
  }

  var isRequired: Bool { self == .commitment || self == .due }

  var synonyms: [String] {
    switch self {
    case .event:
      ["evento", "nombre del evento", "audiencia", "espacio", "espacio de dialogo"]
    case .commitment:
      [
        "compromiso", "compromisos", "compromiso adquirido", "descripcion del compromiso",
        "compromiso pactado",
      ]
    case .responsible:
      ["responsable", "responsables"] + RegisterHeadings.office.dropLast()
    case .due:
      [
        "vence", "fecha limite", "fecha de vencimiento", "fecha vencimiento", "vencimiento",
        "plazo", "fecha programada",
      ]
    case .done:
      [
        "fecha en que se cumplio", "fecha cumplido", "fecha de cierre", "fecha cierre", "cumplido",
        "cumplida",
      ]
    }
  }
}
