internal import RindeModel

extension EntitySheet {
  /// What the spaces must cover, the rows of an activity gathered in one goal.
  var coverage: JSONMember? {
    let rows = rows.filter { $0.field.namesActivity }
    guard let first = rows.first else { return nil }
    var activities: [FoldedText] = []
    var rowsOf: [FoldedText: [Row]] = [:]
    for row in rows {
      guard let extra = row.extra else { continue }
      let activity = FoldedText(extra.shortText)
      if rowsOf[activity] == nil { activities.append(activity) }
      rowsOf[activity, default: []].append(row)
    }
    let goals = activities.compactMap { goal(of: rowsOf[$0] ?? []) }
    let node = JSONNode(.array(goals), at: first.valuePlace)
    return JSONMember(key: first.field.key, place: first.fieldPlace, node: node)
  }

  /// The goal of an activity, which is named as its first row does.
  private func goal(of rows: [Row]) -> JSONNode? {
    guard let activity = rows.first?.extra else { return nil }
    var members = [JSONMember(key: "actividad", place: activity.place, node: activity)]
    for field in [EntityField.place, .group] {
      let names = rows.filter { $0.field == field }
      guard let first = names.first else { continue }
      let node = JSONNode(.array(names.map(\.node)), at: first.valuePlace)
      members.append(JSONMember(key: field.part, place: first.fieldPlace, node: node))
    }
    return JSONNode(.object(members), at: activity.place)
  }

  /// The terms to answer, which hold for all days.
  var terms: JSONMember? {
    let extensions = rows.filter { $0.field == .emergencyExtension }
    let own = rows.filter { $0.field == .ownTerm }
    guard let first = extensions.first ?? own.first else { return nil }
    var members = extensions.map { row in
      JSONMember(key: row.field.part, place: row.fieldPlace, node: row.node)
    }
    if let first = own.first {
      let node = JSONNode(.array(own.map(\.node)), at: first.valuePlace)
      members.append(JSONMember(key: first.field.part, place: first.fieldPlace, node: node))
    }
    let node = JSONNode(.object(members), at: first.valuePlace)
    return JSONMember(key: first.field.key, place: first.fieldPlace, node: node)
  }
}

extension EntitySheet.Row {
  /// The days, and the kind of case to which they apply.
  var term: JSONNode {
    let days = JSONNode(number.map { .number($0) } ?? .string(text), at: valuePlace)
    var members = [JSONMember(key: "dias", place: valuePlace, node: days)]
    if let extra {
      let kind = Self.word(extra.shortText, among: EntityWords.termKinds.map(\.name))
      members.append(
        JSONMember(key: "tipo", place: extra.place, node: JSONNode(.string(kind), at: extra.place))
      )
    }
    return JSONNode(.object(members), at: valuePlace)
  }
}
