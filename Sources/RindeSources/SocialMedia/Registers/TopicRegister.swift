internal import RindeModel

/// What one row of `temas` says of a post.
struct PostMeaning: Hashable, Sendable {
  /// The link or identifier as written.
  let post: String

  let topics: [String]

  let offices: [String]

  let activities: [String]

  let origin: SourcePosition
}

/// Which topic, office and activity each post belongs to (*temas*).
struct TopicRegister: Register {
  static let name = "temas"

  static let codeStem = "tema"

  let file: RegisterFile

  func record(_ row: inout RegisterRow<TopicField>) -> PostMeaning? {
    let post = row.required(.post)
    let meaning = [TopicField.topic, .office, .activity].map { row.list($0) }
    if meaning.allSatisfy(\.isEmpty) { row.report(.social(.noMeaning)) }
    guard let post else { return nil }
    return PostMeaning(
      post: post,
      topics: meaning[0],
      offices: meaning[1],
      activities: meaning[2],
      origin: file.position(row.line)
    )
  }
}

extension RegisterRow {
  /// The texts of a cell, divided by semicolons.
  func list(_ field: Field) -> [String] {
    (text(field) ?? "").split(separator: ";").map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
  }
}

/// A column of the topics.
enum TopicField: RegisterField {
  case post
  case topic
  case office
  case activity

  var heading: String {
    switch self {
    case .post: "publicacion"
    case .topic: "tema"
    case .office: "dependencia"
    case .activity: "actividad"
    }
  }

  var isRequired: Bool { self == .post }

  var synonyms: [String] {
    switch self {
    case .post: RegisterHeadings.post
    case .topic: ["tema", "temas", "asunto", "eje", "eje tematico"]
    case .office: RegisterHeadings.office
    case .activity:
      [
        "actividad", "actividad del plan", "numero de actividad", "n actividad",
        "codigo de la actividad",
      ]
    }
  }
}

extension RegisterHeadings {
  static let post = [
    "publicacion", "enlace", "link", "url", "enlace de la publicacion", "id",
    "identificador de la publicacion", "id de la publicacion", "evidencia",
  ]
}
