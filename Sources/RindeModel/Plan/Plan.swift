/// The plan of an entity for one fiscal year, in the order of the document.
public struct Plan: Hashable, Sendable {
  public let entity: Entity

  public let activities: [Activity]

  public init(entity: Entity, activities: [Activity]) {
    self.entity = entity
    self.activities = activities
  }

  public var fiscalYear: FiscalYear { entity.fiscalYear }
}
