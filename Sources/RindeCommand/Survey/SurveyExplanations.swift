internal import RindeAudiences

/// Stands in for the explainer of surveys.
struct SurveyExplanations {
  var figures: [String] { [] }
  func explanation(of id: String) -> Explanation? { nil }
}
