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
        + "\(formula(interval)), con \(inputs(interval)): \(limits)"
    ]
  }

  /// A proportion, or any other estimate.
  private var symbol: String { estimate.interval?.method == nil ? "θ" : "p" }

  private func inputs(_ interval: IntervalResult) -> String {
    let value = estimate.value.map { "\(symbol) = \(Self.number($0))" }
    let parts = [
      value, "V = \(Self.number(variance))",
      interval.method == nil
        ? nil : estimate.effectiveSize.map { "n_e = \(SpanishNumber.shortest($0, places: 4))" },
      estimate.degreesOfFreedom.map { "gl = \(SpanishNumber.shortest($0, places: 2))" },
      interval.quantile.map { "q = \(SpanishNumber.shortest($0, places: 6))" },
    ]
    return SpanishList.joined(parts.compactMap(\.self))
  }

  /// `q` is the quantile of Student's t with the degrees of freedom, or of the normal distribution.
  private func formula(_ interval: IntervalResult) -> String {
    guard interval.quantile != nil else {
      return interval.method == nil
        ? "límites de Woodruff: los de la proporción acumulada, llevados a la escala de la respuesta"
        : "nadie o todos: un solo límite, el de 1 − (α/2)^(1/n) con n la base"
    }
    return switch interval.method {
    case .wilson:
      "(p + q²/2n_e ∓ q/2n_e·√(4·n_e·p·(1 − p) + q²)) ÷ (1 + q²/n_e)"
    case .kornGraubard:
      "cuantiles de la distribución beta con n*·p y n*·(1 − p), n* = n_e·(t(n − 1) ÷ q)²"
    case .clopperPearson: "cuantiles de la distribución beta con n_e·p y n_e·(1 − p)"
    case .logit: "logit(p) ∓ q·√V ÷ (p·(1 − p)), devuelto a la escala de p"
    case .mean: "p ∓ q·√V"
    case .arcsine: "sen²(arcsen √p ∓ q·√V ÷ (2·√(p·(1 − p))))"
    case .likelihood: "los valores de p que la razón de verosimilitud no rechaza"
    case .agrestiCoull: "p' ∓ q·√(p'·(1 − p') ÷ n'), con n' = n_e + q² y p' = (n_e·p + q²/2) ÷ n'"
    case nil: "θ ∓ q·√V"
    }
  }
}
