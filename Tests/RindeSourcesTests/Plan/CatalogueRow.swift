import RindeModel
import Testing

/// What the rule book's catalogue (§5.1–5.4) says about one activity of a real plan.
struct CatalogueRow: Sendable, CustomTestStringConvertible {
  /// What the catalogue says of a percentage's schedule.
  enum Share: Sendable {
    case demand(String, String)
    case coverage(String)
  }

  let dataset: String
  let id: String
  let kind: Target.Kind

  /// The year's total per unit of the multiplier.
  let value: String?

  var bound = Target.Bound.exact
  var multiplier: String?

  /// Deliveries due per quarter, per unit of the multiplier; `nil` where nothing is scheduled.
  var quarters: [Int]?

  /// Due dates, where the catalogue gives them.
  var dates: [String]?
  var window: String?
  var share: Share?
  var milestones: [String] = []
  var inference = Inference.explicit

  /// Stable codes about meta, dates and text, sorted.
  var codes: [String] = []

  var testDescription: String { "\(dataset) \(id)" }
}
