extension SampleDesign {
  /// Weighted shares of the answers of a question with one answer, with their covariance.
  ///
  /// - Parameters:
  ///   - codes: The option of each row from 0 on; negative where there is no answer, which is
  ///     outside the domain.
  ///   - count: How many options there are; those that nobody chose have a share of 0.
  ///   - domain: Rows the shares are about.
  /// - Returns: One share per option; NaN when nobody answered.
  public func shares(of codes: [Int32], count: Int, in domain: Domain) -> VectorEstimate {
    means(of: indicators(of: codes, count: count), in: domain)
  }

  /// Weighted totals of rows by the option they chose, with their covariance; see
  /// ``shares(of:count:in:)``.
  public func totals(of codes: [Int32], count: Int, in domain: Domain) -> VectorEstimate {
    totals(of: indicators(of: codes, count: count), in: domain)
  }

  private func indicators(of codes: [Int32], count: Int) -> [[Double]] {
    (0..<Int32(count)).map { option in
      codes.map { $0 < 0 ? .nan : $0 == option ? 1 : 0 }
    }
  }
}
