internal import RindeModel
internal import RindeStatistics

/// Where the shares of a survey come from: its rows with their design, or exact tallies.
protocol ShareSource {
  /// All respondents.
  var respondents: Int { get }

  var groupings: [Grouping] { get }

  /// A question among all respondents.
  func overall(_ question: Int) -> ShareBasis

  /// A question in each group of a breakdown, in the breakdown's order.
  func groups(_ question: Int, by grouping: Int) -> [ShareBasis]

  /// A numeric question among all respondents or in a group of a breakdown; `nil` for others.
  func numeric(
    _ question: Int,
    group: (grouping: Int, group: Int)?,
    _ terms: PrecisionTerms
  ) -> NumericResult?

  /// Whether the answers to a question depend on the group; `nil` where it cannot be tested.
  func association(_ question: Int, by grouping: Int) -> AssociationResult?
}
