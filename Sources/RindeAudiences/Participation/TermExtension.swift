internal import RindeAnalysis
internal import RindeModel

/// Whether the longer terms of the health emergency were left out where they could matter.
enum TermExtension {
  /// No petition falls in their days, or they were applied.
  case noMatter
  /// The entity did not switch them on, and some petition falls in their days.
  case omitted

  /// - Parameters:
  ///   - register: The petitions.
  ///   - entity: Whose terms and calendar were applied.
  init(_ register: CaseRegister<Petition>, of entity: Entity) {
    let longer = ResponseTerms(ResponseTerm.emergencyExtension)
    let isApplied = entity.responseTerms.terms.contains(where: longer.terms.contains)
    let matters = register.cases.contains { item in
      let petition = item.record
      // A term of the entity's own would take the place of the longer one too.
      guard item.term == .standard(petition.kind) else { return false }
      let term = longer.term(
        of: petition.kind,
        received: petition.received,
        answered: petition.answered,
        in: entity.calendar
      )
      return longer.terms.contains(term)
    }
    self = matters && !isApplied ? .omitted : .noMatter
  }
}
