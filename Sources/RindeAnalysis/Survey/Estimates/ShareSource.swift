internal import RindeModel

/// Where the shares of a survey come from: its rows with their design, or exact tallies.
protocol ShareSource {
  /// All respondents.
  var respondents: Int { get }

  var groupings: [Grouping] { get }

  /// A question among all respondents.
  func overall(_ question: Int) -> ShareBasis

  /// A question in each group of a breakdown, in the breakdown's order.
  func groups(_ question: Int, by grouping: Int) -> [ShareBasis]
}
