internal import RindeModel

/// Followers at the close of each month or on some days (*seguidores*).
struct FollowerRegister: Register {
  static let name = "seguidores"

  static let codeStem = "seguidores"

  let file: RegisterFile

  func record(_ row: inout RegisterRow<FollowerField>) -> FollowerCount? {
    let day = day(&row)
    let network = row.network(.network)
    let count = row.required(.followers).flatMap { _ in CellCount.count(row[.followers]) }
    if count == nil, row.text(.followers) != nil {
      row.report(.social(.unreadableCount), .followers)
    }
    guard let day, let network, let count else { return nil }
    return FollowerCount(
      network: network,
      day: day,
      followers: count,
      origin: file.position(row.line)
    )
  }

  /// The day of the count, or the last one of its month.
  private func day(_ row: inout RegisterRow<FollowerField>) -> CalendarDate? {
    if row.text(.date) != nil { return row.requiredDate(.date) }
    guard row.required(.month) != nil else { return nil }
    guard let month = MonthText.month(row[.month]) else {
      row.report(.social(.unreadableMonth), .month)
      return nil
    }
    return month.lastDay
  }
}

/// A column of the followers.
enum FollowerField: RegisterField {
  case month
  case date
  case network
  case followers

  var heading: String {
    switch self {
    case .month: "mes"
    case .date: "fecha"
    case .network: "red"
    case .followers: "seguidores"
    }
  }

  var isRequired: Bool { self == .network || self == .followers }

  var synonyms: [String] {
    switch self {
    case .month: ["mes", "periodo", "mes de cierre"]
    case .date: ["fecha", "fecha de corte", "fecha de cierre", "corte", "dia"]
    case .network: RegisterHeadings.network
    case .followers:
      [
        "seguidores", "total seguidores", "total de seguidores", "numero de seguidores",
        "seguidores al cierre", "suscriptores", "followers",
      ]
    }
  }
}

extension RegisterHeadings {
  static let network = ["red", "red social", "plataforma", "redes", "redes sociales", "network"]
}

extension RegisterRow {
  /// A social network without which there is no record.
  mutating func network(_ field: Field) -> SocialNetwork? {
    guard let text = required(field) else { return nil }
    if let network = NetworkWords.network(text) { return network }
    let nearest = NearestNames(SocialNetwork.allCases.map(\.name)).nearest(to: text, limit: 1)
    report(.social(.unknownNetwork(nearest: nearest)), field)
    return nil
  }
}
