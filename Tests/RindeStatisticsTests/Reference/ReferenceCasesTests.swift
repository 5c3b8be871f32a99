import Testing

@Suite("Agreement with reference cases")
struct ReferenceCasesTests {
  @Test("every reference case agrees or differs by a decision that is asserted")
  func agreement() throws {
    var tally = Tally()
    for reference in try ReferenceCase.all() {
      guard let kind = Cases.kinds.first(where: { $0.runs(reference) }) else {
        tally.wait(for: reference)
        continue
      }
      var comparison = Comparison()
      do {
        try kind.run(reference, &comparison)
      } catch {
        Issue.record("\(reference.id): \(error)")
      }
      for mismatch in comparison.mismatches { Issue.record("\(reference.id) \(mismatch)") }
      tally.add(comparison, to: reference.id)
    }
    print(tally.line)
    #expect(tally.disagreeing.isEmpty)
    #expect(tally.total == 420)
    #expect(tally.pendingKinds.isSubset(of: Cases.pending))
  }
}

/// How many cases ran and how they went.
private struct Tally {
  private(set) var pendingKinds: Set<String> = []
  private var pending = 0
  private(set) var disagreeing: [String] = []
  private var agreeing = 0
  private var decided: [String: [String]] = [:]
  private var numbers = 0

  var total: Int { pending + disagreeing.count + agreeing + decidedCount }

  private var decidedCount: Int { decided.values.reduce(0) { $0 + $1.count } }

  mutating func wait(for reference: ReferenceCase) {
    pending += 1
    pendingKinds.insert(reference.kind)
  }

  mutating func add(_ comparison: Comparison, to id: String) {
    numbers += comparison.numbers
    if !comparison.mismatches.isEmpty || comparison.numbers == 0 {
      disagreeing.append(id)
    } else if let reason = comparison.decision {
      decided[reason, default: []].append(id)
    } else {
      agreeing += 1
    }
  }

  var line: String {
    let reasons = decided.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value.joined(separator: ", "))" }
    return """
      Reference cases: \(total) in all, \(agreeing) agree, \(disagreeing.count) disagree, \
      \(decidedCount) differ by decision (\(reasons.joined(separator: "; "))), \
      \(pending) have no runner yet; \(numbers) numbers compared
      """
  }
}
