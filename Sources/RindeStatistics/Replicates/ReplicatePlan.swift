/// Columns of replicate weights that a file brings, and what its documentation says of them.
public struct ReplicatePlan: Hashable, Sendable {
  /// One per row.
  public var weights: [Double]

  /// One column of numbers for each replicate.
  public var replicates: [[Double]]

  public var form: ReplicateForm
  public var method: ReplicateMethod
  public var centre: ReplicateCentre

  /// Multiplies the whole variance; the method's own when nil.
  public var scale: Double?

  /// One per replicate; 1 when nil.
  public var replicateScales: [Double]?

  public init(
    weights: [Double],
    replicates: [[Double]],
    form: ReplicateForm = .combined,
    method: ReplicateMethod,
    centre: ReplicateCentre = .mean,
    scale: Double? = nil,
    replicateScales: [Double]? = nil
  ) {
    self.weights = weights
    self.replicates = replicates
    self.form = form
    self.method = method
    self.centre = centre
    self.scale = scale
    self.replicateScales = replicateScales
  }
}

/// What the numbers of replicate columns are.
public enum ReplicateForm: Hashable, Sendable {
  /// Weights.
  case combined

  /// What the row's weight is multiplied by.
  case multipliers
}

/// What the estimates of replicates vary about.
public enum ReplicateCentre: Hashable, Sendable {
  /// Their mean (R's default).
  case mean

  /// The estimate from the whole sample (R: `mse=TRUE`; ACS).
  case estimate
}

/// How replicates were made; it decides the scale of variances.
public enum ReplicateMethod: Hashable, Sendable {
  /// One unit left out of a sample without strata: (R − 1)/R.
  case jackknife

  /// One unit left out of its stratum: needs (n − 1)/n of the stratum for each replicate.
  case stratifiedJackknife

  /// One of the two units of a stratum doubled and the other left out: 1.
  case pairedJackknife

  /// Balanced half samples: 1/R.
  case balancedHalves

  /// Half samples in which the other half keeps the share `kept` of its weight: 1/(R(1 − kept)²).
  case fay(kept: Double)

  /// Units drawn again with replacement: 1/(R − 1), as R has it.
  case bootstrap

  /// Successive differences: 4/R.
  case successiveDifference

  /// Anything else: needs a scale.
  case other
}

extension ReplicateMethod {
  /// The scale of variances for a number of replicates; nil when a file must say it.
  func scale(count: Int) -> Double? {
    let count = Double(count)
    switch self {
    case .jackknife: return (count - 1) / count
    case .stratifiedJackknife, .pairedJackknife: return 1
    case .balancedHalves: return 1 / count
    case .fay(let kept): return 1 / (count * (1 - kept) * (1 - kept))
    case .bootstrap: return 1 / (count - 1)
    case .successiveDifference: return 4 / count
    case .other: return nil
    }
  }
}
