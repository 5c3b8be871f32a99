/// How the values of a year become one figure (*tipo de acumulación*, rule book §4.2).
///
/// Source of the six names: the DNP's guide to indicators; the formulas are those of the rule book.
public enum Accumulation: Hashable, Sendable, CaseIterable {
  /// *Suma*: quantities add up, `Σe / T`.
  case sum
  /// *Flujo*: each period on its own against a target that repeats; the year is pooled.
  case flow
  /// *Capacidad*: level reached, counted from the baseline, `(v − LB) / (T − LB)`.
  case capacity
  /// *Stock*: the last level counts, `v / T`.
  case stock
  /// *Reducción*: falls from the baseline, `(LB − v) / (LB − T)`.
  case reduction
  /// *Reducción anual*: the fall of each year against its baseline.
  case annualReduction
  /// *Mantenimiento*: to keep at least the target, `min(1, v / T)`.
  case maintenance

  /// Whether the last level counts and not the sum.
  public var isLevel: Bool {
    switch self {
    case .sum, .flow: false
    case .capacity, .stock, .reduction, .annualReduction, .maintenance: true
    }
  }
}
