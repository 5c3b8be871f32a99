package import RindeModel

/// A number as Colombian offices write it: `15.000`, `66,2`, `1.234,5`.
package struct OfficeNumber: Hashable, Sendable {
  package let value: Quantity

  /// Whether the writing admits another reading: `1.5` is taken as 1,5; `15,000` as 15.
  package let isDoubtful: Bool

  /// Reads digits with a dot for thousands and a comma for decimals.
  ///
  /// - Returns: `nil` for anything else, a sign or a percent sign included.
  package init?(_ text: some StringProtocol) {
    let commas = Substring(text).split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(commas.count) else { return nil }
    let groups = commas[0].split(separator: ".", omittingEmptySubsequences: false)
    let decimals = commas.count == 2 ? commas[1] : nil
    guard groups.allSatisfy({ Self.isDigits($0) }), decimals.map({ Self.isDigits($0) }) ?? true
    else { return nil }
    let isGrouped =
      groups.count > 1 && groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    if groups.count == 1 || isGrouped {
      let canonical = groups.joined() + (decimals.map { "." + $0 } ?? "")
      guard let value = Quantity(canonical: canonical) else { return nil }
      self.value = value
      isDoubtful = !isGrouped && decimals?.count == 3
    } else {
      guard groups.count == 2, decimals == nil,
        let value = Quantity(canonical: groups.joined(separator: "."))
      else { return nil }
      self.value = value
      isDoubtful = true
    }
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
