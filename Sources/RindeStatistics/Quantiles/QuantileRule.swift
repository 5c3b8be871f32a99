/// Which number is the quantile of weighted values.
public enum QuantileRule: Hashable, Sendable {
  /// The smallest value that at least the share of the weight does not exceed: the inverse of the
  /// weighted distribution function (R's survey: `math`).
  case inverse

  /// Straight lines between the values, the first at 0 and the last at 1 (R's survey: `hf7`).
  ///
  /// Among equal values those with unequal weights count in the order of the file.
  case interpolated
}

/// How the interval of a quantile is made.
public enum QuantileInterval: Hashable, Sendable {
  /// Woodruff's: the interval of the share at the quantile, estimate ± t · error, mapped back.
  case mean

  /// Woodruff's with the Korn–Graubard interval of the share.
  case beta

  /// All numbers for which the share below does not differ significantly from the one asked for.
  ///
  /// R's survey finds the same limits but then maps the *unweighted* share below them through the
  /// weighted rule; with unequal weights that is another number, and it is not followed here.
  case score
}
