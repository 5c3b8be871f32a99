internal import RindeModel
internal import RindeTables

/// Messages and comments of the public that asked for an answer (*mensajes*).
///
/// Names and words of whoever wrote have no field: their columns are listed as not read.
struct MessageRegister: Register {
  static let name = "mensajes"

  static let codeStem = "mensaje"

  let file: RegisterFile

  func record(_ row: inout RegisterRow<MessageField>) -> CitizenMessage? {
    let received = row.required(.received).flatMap { _ in MomentText.moment(row[.received]) }
    if received == nil, row.text(.received) != nil {
      row.report(.social(.unreadableMoment), .received)
    }
    let answered = answered(&row)
    let isAutomatic = isAutomatic(&row)
    let network = network(&row)
    guard let received else { return nil }
    return CitizenMessage(
      id: row.text(.id) ?? SocialRegisterTexts.unnamed(line: row.line),
      network: network,
      kind: row.text(.kind) ?? "",
      received: received,
      answered: answered,
      isAutomatic: isAutomatic,
      origin: file.position(row.line)
    )
  }

  /// The moment of the answer, `nil` while there is none; it may be before the message was received.
  private func answered(_ row: inout RegisterRow<MessageField>) -> LocalMoment? {
    guard let text = row.text(.answered) else { return nil }
    if let moment = MomentText.moment(row[.answered]) { return moment }
    let key = FoldedText(text).text
    if RegisterWords.pending.contains(key) { return nil }
    let isDone = RegisterWords.completed.contains(key)
    row.report(isDone ? .answerWithoutDate : .social(.unreadableMoment), .answered)
    return nil
  }

  private func isAutomatic(_ row: inout RegisterRow<MessageField>) -> Bool {
    guard let text = row.text(.automatic) else { return false }
    let key = FoldedText(text).text
    if Self.yes.contains(key) { return true }
    if !Self.no.contains(key) { row.report(.social(.unreadableAnswer), .automatic) }
    return false
  }

  private func network(_ row: inout RegisterRow<MessageField>) -> SocialNetwork? {
    guard let text = row.text(.network) else { return nil }
    if let network = NetworkWords.network(text) { return network }
    let nearest = NearestNames(SocialNetwork.allCases.map(\.name)).nearest(to: text, limit: 1)
    row.report(.social(.otherNetwork(nearest: nearest)), .network)
    return nil
  }

  private static let yes: Set<String> = ["si", "s", "x", "1", "true", "verdadero", "automatica"]

  private static let no: Set<String> = ["no", "n", "0", "false", "falso", "-", "manual"]
}

/// A column of the messages.
enum MessageField: RegisterField {
  case id
  case network
  case kind
  case received
  case answered
  case automatic

  var heading: String {
    switch self {
    case .id: "id"
    case .network: "red"
    case .kind: "tipo"
    case .received: "recibido"
    case .answered: "respondido"
    case .automatic: "automatica"
    }
  }

  var isRequired: Bool { self == .received || self == .answered }

  var synonyms: [String] {
    switch self {
    case .id: ["id", "identificador", "numero", "n", "no", "codigo", "consecutivo"]
    case .network: RegisterHeadings.network
    case .kind: ["tipo", "clase", "tipo de mensaje", "canal"]
    case .received:
      [
        "recibido", "recibida", "fecha y hora de recibido", "fecha de recibido",
        "fecha recibido", "fecha de recepcion", "fecha y hora de recepcion", "recepcion",
      ]
    case .answered:
      [
        "respondido", "respondida", "fecha y hora de respuesta", "fecha de respuesta",
        "fecha respuesta", "respuesta",
      ]
    case .automatic: ["automatica", "automatico", "respuesta automatica", "es automatica"]
    }
  }
}
