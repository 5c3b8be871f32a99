internal import RindeAnalysis
internal import RindeModel

/// The interval of an estimate with its formula and what goes into it.
struct SurveyIntervalTexts {
  let estimate: EstimateResult
  let variance: Double

  /// `0,0030529`: seven decimals, or fewer digits and a power of ten where that shows nothing.
  static func number(_ value: Double) -> String {
    guard value != 0, value.magnitude < 0.000_05 else {
      return SpanishNumber.shortest(value, places: 7)
    }
    var (scaled, power) = (value, 0)
    while scaled.magnitude < 1 {
      scaled *= 10
      power -= 1
    }
    return "\(SpanishNumber.shortest(scaled, places: 4)) × 10^\(power)"
  }

  /// The standard error and the variance.
  var error: String {
    "Varianza V = \(Self.number(variance)); error estándar = √V = "
      + Self.number(estimate.standardError ?? 0)
  }

  /// One step; none without an interval.
  var interval: [String] {
    guard let interval = estimate.interval else { return [] }
    let method = SurveyWords.method(interval.method)
    let limits =
      interval.method == nil
      ? "de \(Self.number(interval.lower)) a \(Self.number(interval.upper))"
      : "de \(SpanishNumber.percentage(interval.lower, places: 4)) a "
        + SpanishNumber.percentage(interval.upper, places: 4)
    return [
      "Intervalo del \(SurveyFactTexts.level(interval.level)), \(method): "
        + "\(formula(interval.method)), con \(inputs): \(limits)"
    ]
  }

  /// A proportion, or any other estimate.
  private var symbol: String { estimate.interval?.method == nil ? "θ" : "p" }

  private var inputs: String {
    let value = estimate.value.map { "\(symbol) = \(Self.number($0))" }
    let parts = [
      value, "V = \(Self.number(variance))",
      estimate.effectiveSize.map { "n_e = \(SpanishNumber.shortest($0, places: 4))" },
      estimate.degreesOfFreedom.map { "gl = \(SpanishNumber.shortest($0, places: 2))" },
    ]
    return SpanishList.joined(parts.compactMap(\.self))
  }

  /// `t` is the quantile of Student's t with the degrees of freedom.
  private func formula(_ method: SurveySettings.IntervalMethod?) -> String {
    switch method {
    case .wilson:
      "(p + t²/2n_e ∓ t/2n_e·√(4·n_e·p·(1 − p) + t²)) ÷ (1 + t²/n_e)"
    case .kornGraubard, .clopperPearson:
      "cuantiles de la distribución beta con n_e·p y n_e·(1 − p)"
    case .logit: "logit(p) ∓ t·√V ÷ (p·(1 − p)), devuelto a la escala de p"
    case .mean: "p ∓ t·√V"
    case .arcsine: "sen²(arcsen √p ∓ t·√V ÷ (2·√(p·(1 − p))))"
    case .likelihood: "los valores de p que la razón de verosimilitud no rechaza"
    case .agrestiCoull: "p' ∓ t·√(p'·(1 − p') ÷ n'), con n' = n_e + t² y p' = (n_e·p + t²/2) ÷ n'"
    case nil: "θ ∓ t·√V"
    }
  }
}
