internal import RindeModel

/// The offices of the entity by the ways in which a plan may write them.
///
/// A plan that says "OPGI" in one row and the whole name in another means one office, once the entity
/// has said so in its configuration.
struct OfficialNames {
  private let offices: [String: String]

  init(_ offices: [Office]) {
    var names: [String: String] = [:]
    for office in offices {
      for written in [office.name, office.abbreviation].compactMap(\.self) {
        names[SpanishText.key(written)] = office.name
      }
    }
    self.offices = names
  }

  /// Gives the offices their official names, and notes each other way of writing once.
  static func apply(
    to activities: inout [Activity],
    of entity: Entity,
    _ findings: inout [PlanFinding]
  ) {
    guard !entity.offices.isEmpty else { return }
    let names = OfficialNames(entity.offices)
    var known: [String: String] = [:]
    for index in activities.indices {
      let written = activities[index].responsible
      var official: [String] = []
      for name in written {
        let found = known[name] ?? names.offices[SpanishText.key(name)] ?? name
        if known.updateValue(found, forKey: name) == nil, found != name {
          findings.append(
            PlanFinding(
              kind: .officialName(written: name, office: found),
              position: activities[index].origin
            )
          )
        }
        if !official.contains(found) { official.append(found) }
      }
      if official != written { activities[index] = activities[index].answered(by: official) }
    }
  }
}
