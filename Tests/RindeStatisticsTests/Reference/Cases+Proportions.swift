import Foundation
import RindeStatistics

extension Cases {
  static let proportions = CaseKind(
    name: "intervals of shares",
    runs: { $0.kind == "ciprop" },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try CaseDesigns.design(of: reference, data: data)
      try compareInterval(reference, design: design, data: data, to: &comparison)
    }
  )

  /// Computes the `svyciprop` of the call.
  static func compareInterval(
    _ reference: ReferenceCase,
    design: any SampleDesign,
    data: CaseData,
    to comparison: inout Comparison
  ) throws {
    let call = CaseCall(text: reference.call)
    let column = try data.term(try call.terms(of: "svyciprop")[0])
    let domain = try call.domain(in: data)
    var estimate = ShareEstimate(design.means(of: [column], in: domain), at: 0)
    let expected = reference.expected
    comparison.equal("degf", estimate.degreesOfFreedom, expected["degf"].number)
    if call.argument("df") == "Inf" { estimate.degreesOfFreedom = .infinity }
    if design is ReplicateDesign {
      let logOdds = design.estimate(.logOdds(of: [column]), inEach: [domain])
      estimate.logOddsVariance = logOdds.covariance[0][0]
    }
    let (method, tolerance) = try method(named: call.argument("method"))
    comparison.equal("share", estimate.share, expected["estimate"].number, tolerance)
    comparison.equal("variance", estimate.variance, expected["variance"].number, tolerance)
    let level = expected["level"].number
    let found = ProportionInterval(of: estimate, method, level: level)
    if method == .likelihood {
      return compareLikelihood(found, estimate, expected, to: &comparison)
    }
    comparison.equal("low", found?.lower ?? .nan, expected["ci_low"].number, tolerance)
    comparison.equal("high", found?.upper ?? .nan, expected["ci_high"].number, tolerance)
  }

  /// R interpolates the profile of the deviance on a grid, and comes to our bounds on a finer one
  /// (0.540790294868 and 0.769959463591 with a hundredth of its step for `A.metas_likelihood`);
  /// ours solve the equation.
  private static func compareLikelihood(
    _ found: ProportionInterval?,
    _ estimate: ShareEstimate,
    _ expected: ReferenceValue,
    to comparison: inout Comparison
  ) {
    let lower = found?.lower ?? .nan
    let upper = found?.upper ?? .nan
    comparison.equal("low", lower, expected["ci_low"].number, .interpolated)
    comparison.equal("high", upper, expected["ci_high"].number, .interpolated)
    let share = estimate.share
    let rows = Double(estimate.rowCount)
    let limit =
      Distributions.fQuantile(0.95, 1, estimate.degreesOfFreedom) * estimate.variance
      / (share * (1 - share)) * rows / (rows - 1)
    for bound in [lower, upper] {
      let deviance =
        2 * (share * log(share / bound) + (1 - share) * log((1 - share) / (1 - bound)))
      comparison.equal("deviance", deviance, limit)
    }
    comparison.decide("likelihood solved, not interpolated on a grid")
  }

  private static func method(named name: String?) throws -> (ProportionMethod, Tolerance) {
    switch name {
    case "mean": (.mean, .closed)
    case "xlogit": (.logit, .closed)
    case "logit": (.logit, .iterated)
    case "asin": (.asin, .closed)
    case "beta": (.beta, .closed)
    case "wilson": (.wilson, .closed)
    case "likelihood": (.likelihood, .iterated)
    default: throw CaseError.unreadable(name ?? "method")
    }
  }
}
