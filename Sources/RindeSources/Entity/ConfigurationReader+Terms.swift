internal import RindeModel

extension ConfigurationReader {
  /// The terms to answer: the standard ones, then the extension, then the entity's own.
  mutating func responseTerms(_ node: JSONNode?) -> ResponseTerms {
    let known = ["ampliacion_2020_2022", "propios"]
    guard let node, let fields = members(of: node, named: "terminos", known: known) else {
      return .standard
    }
    let key = "terminos.ampliacion_2020_2022"
    let isExtended = boolean(fields["ampliacion_2020_2022"], key) ?? false
    let own = ownTerms(fields["propios"])
    return .standard.adding(isExtended ? ResponseTerm.emergencyExtension : []).adding(own)
  }

  /// The entity's own terms, each kind once for the same days.
  private mutating func ownTerms(_ node: JSONNode?) -> [ResponseTerm] {
    var terms: [ResponseTerm] = []
    for element in elements(node, "terminos.propios") {
      guard let term = ownTerm(element) else { continue }
      let isRepeated = terms.contains {
        $0.kind == term.kind && $0.first == term.first && $0.last == term.last
      }
      guard !isRepeated else {
        let name = EntityWords.termKinds.first { $0.value == term.kind }?.name ?? ""
        report(
          .invalidValue(
            key: "terminos.propios.tipo",
            expected: EntityTexts.distinctTerm,
            nearest: []
          ),
          at: element.place,
          read: JSONNode(.string(name), at: element.place)
        )
        continue
      }
      terms.append(term)
    }
    return terms
  }

  private mutating func ownTerm(_ node: JSONNode) -> ResponseTerm? {
    let name = "terminos.propios"
    guard
      let fields = members(
        of: node,
        named: name,
        known: ["tipo", "dias", "desde", "hasta"],
        required: ["tipo", "dias"]
      )
    else { return nil }
    let kind = choice(fields["tipo"], "\(name).tipo", among: EntityWords.termKinds)
    let days = integer(fields["dias"], "\(name).dias", in: 1...366)
    let first = date(fields["desde"], "\(name).desde")
    let last = date(fields["hasta"], "\(name).hasta")
    if let first, let last, last < first {
      report(
        .invalidValue(key: "\(name).hasta", expected: EntityTexts.notBefore(first), nearest: []),
        at: fields["hasta"]?.place ?? node.place,
        read: fields["hasta"]
      )
      return nil
    }
    guard let kind, let days else { return nil }
    return ResponseTerm(kind, businessDays: days, first: first, last: last)
  }
}
