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
    let own = elements(fields["propios"], "terminos.propios").compactMap { ownTerm($0) }
    return .standard.adding(isExtended ? ResponseTerm.emergencyExtension : []).adding(own)
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
