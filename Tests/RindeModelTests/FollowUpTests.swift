import RindeModel
import Testing

@Suite("Follow-ups of a plan")
struct FollowUpTests {
  func entity(
    _ kind: Entity.PlanKind?,
    cutoffs: [String] = [],
    publicationDays: Int? = nil
  ) -> Entity {
    Entity(
      name: "Entidad",
      planKind: kind,
      fiscalYear: FiscalYear(2022),
      cutoffs: cutoffs.compactMap { Cutoff(named: $0) },
      publicationDays: publicationDays
    )
  }

  @Test("R-1.1 the PAAC has three, each with its own four months and ten business days")
  func anticorruption() {
    let followUps = entity(.anticorruption, publicationDays: 3).followUps
    #expect(followUps.map(\.cutoff.name) == ["2022-PAAC-1", "2022-PAAC-2", "2022-PAAC-3"])
    #expect(
      followUps.map(\.period.lowerBound.description) == ["2022-01-01", "2022-05-01", "2022-09-01"]
    )
    #expect(
      followUps.compactMap(\.lastPublishingDay?.description)
        == ["2022-05-13", "2022-09-14", "2023-01-16"]
    )
  }

  @Test("a PTEP or a plan de acción has those that its entity sets, in order, without a term")
  func own() {
    for kind in [Entity.PlanKind.transparencyProgram, .actionPlan, nil] {
      #expect(entity(kind).followUps.isEmpty)
      let followUps = entity(kind, cutoffs: ["2022-12-31", "2022-06-30"]).followUps
      #expect(followUps.map(\.number) == [1, 2])
      #expect(followUps.map(\.cutoff.date.description) == ["2022-06-30", "2022-12-31"])
      #expect(followUps.map(\.period.lowerBound.description) == ["2022-01-01", "2022-07-01"])
      #expect(followUps.allSatisfy { $0.lastPublishingDay == nil })
    }
  }

  @Test("a term that the entity sets is counted in its business days")
  func term() {
    let followUps = entity(.transparencyProgram, cutoffs: ["2022-06-30"], publicationDays: 5)
      .followUps
    // 1 July is a Friday, 4 July a holiday: 1, 5, 6, 7 and 8 July.
    #expect(followUps.first?.lastPublishingDay?.description == "2022-07-08")
  }
}
