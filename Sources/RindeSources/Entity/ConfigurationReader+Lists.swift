internal import RindeModel

extension ConfigurationReader {
  /// The offices, as names or as objects with a name and an abbreviation.
  mutating func offices(_ node: JSONNode?) -> [Office] {
    var offices: [Office] = []
    var names: Set<FoldedText> = []
    for element in elements(node, "dependencias") {
      guard let office = office(element) else { continue }
      guard names.insert(FoldedText(office.name)).inserted else {
        report(
          .invalidValue(key: "dependencias", expected: EntityTexts.distinctOffice, nearest: []),
          at: element.place,
          read: JSONNode(.string(office.name), at: element.place)
        )
        continue
      }
      offices.append(office)
    }
    return offices
  }

  private mutating func office(_ node: JSONNode) -> Office? {
    switch node.value {
    case .string:
      return text(node, "dependencias").map { Office(name: $0) }
    case .object:
      let fields = members(
        of: node,
        named: "dependencias",
        known: ["nombre", "sigla"],
        required: ["nombre"]
      )
      let abbreviation = text(fields?["sigla"], "dependencias.sigla")
      return text(fields?["nombre"], "dependencias.nombre").map {
        Office(name: $0, abbreviation: abbreviation)
      }
    default:
      report(
        .wrongShape(key: "dependencias", expected: .described(EntityTexts.officeShape)),
        at: node.place,
        read: node
      )
      return nil
    }
  }

  /// The cut-offs of the entity's own, in the order of the file.
  ///
  /// - Parameters:
  ///   - node: An array of dates and names such as `2022-T2`, or an object from name to date.
  ///   - year: The year in which they must fall; `nil` when it was not read.
  /// - Returns: Those that can be used; the others are reported.
  mutating func cutoffs(_ node: JSONNode?, of year: FiscalYear?) -> [Cutoff] {
    guard let node else { return [] }
    var cutoffs: [Cutoff] = []
    for (cutoff, place) in namedCutoffs(node) {
      let source = JSONNode(.string(cutoff.name), at: place)
      if let year, !year.days.contains(cutoff.date) {
        let expected = EntityTexts.dateWithin(year)
        report(
          .invalidValue(key: "cortes", expected: expected, nearest: []),
          at: place,
          read: source
        )
      } else if cutoffs.contains(where: { $0.name == cutoff.name || $0.date == cutoff.date }) {
        let expected = EntityTexts.distinctCutoff
        report(
          .invalidValue(key: "cortes", expected: expected, nearest: []),
          at: place,
          read: source
        )
      } else {
        cutoffs.append(cutoff)
      }
    }
    return cutoffs
  }

  private mutating func namedCutoffs(_ node: JSONNode) -> [(Cutoff, JSONPlace)] {
    switch node.value {
    case .object(let members):
      let names = members.map(\.key)
      let fields = self.members(of: node, named: "cortes", known: names) ?? [:]
      return names.reduce(into: []) { found, name in
        guard !found.contains(where: { $0.0.name == name }), let value = fields[name],
          let date = date(value, "cortes.\(name)")
        else { return }
        found.append((Cutoff(date: date, name: name), value.place))
      }
    case .array(let elements):
      return elements.compactMap { element in
        guard let text = text(element, "cortes") else { return nil }
        guard let cutoff = Cutoff(named: text) else {
          let expected = EntityTexts.cutoffName
          report(
            .invalidValue(key: "cortes", expected: expected, nearest: []),
            at: element.place,
            read: element
          )
          return nil
        }
        return (cutoff, element.place)
      }
    default:
      report(
        .wrongShape(key: "cortes", expected: .described(EntityTexts.cutoffsShape)),
        at: node.place,
        read: node
      )
      return []
    }
  }

  /// The business days of the entity.
  ///
  /// Without `ley_2578` the holiday of 9 July is counted from 2026 on.
  mutating func calendar(_ fields: [String: JSONNode]) -> BusinessCalendar {
    let includesLaw2578 = boolean(fields["ley_2578"], "ley_2578") ?? true
    let opensOnSaturday = boolean(fields["sabado_habil"], "sabado_habil") ?? false
    let holidays = Holidays(includesChiquinquira: includesLaw2578)
    let national = BusinessCalendar(holidays: holidays, opensOnSaturday: opensOnSaturday)
    var closures: Set<CalendarDate> = []
    for element in elements(fields["dias_no_habiles"], "dias_no_habiles") {
      guard let date = closure(element) else { continue }
      let isNew = closures.insert(date).inserted
      if !isNew || !national.isBusinessDay(date) {
        report(EntityTexts.idleClosure(date, isRepeated: !isNew, at: position(of: element)))
      }
    }
    return BusinessCalendar(
      holidays: holidays,
      opensOnSaturday: opensOnSaturday,
      closures: closures
    )
  }

  private mutating func closure(_ node: JSONNode) -> CalendarDate? {
    switch node.value {
    case .string: return date(node, "dias_no_habiles")
    case .object:
      let fields = members(
        of: node,
        named: "dias_no_habiles",
        known: ["fecha", "motivo"],
        required: ["fecha"]
      )
      _ = text(fields?["motivo"], "dias_no_habiles.motivo")
      return date(fields?["fecha"], "dias_no_habiles.fecha")
    default:
      report(
        .wrongShape(key: "dias_no_habiles", expected: .described(EntityTexts.closureShape)),
        at: node.place,
        read: node
      )
      return nil
    }
  }
}
