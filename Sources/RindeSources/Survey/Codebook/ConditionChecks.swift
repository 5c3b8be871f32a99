internal import RindeModel

/// Checks that the conditions of questions name questions and options that exist.
enum ConditionChecks {
  static func check(_ drafts: [QuestionDraft], _ findings: inout CodebookFindings) {
    let positions = Dictionary(
      drafts.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for (index, draft) in drafts.enumerated() {
      guard let condition = draft.condition else { continue }
      guard let target = positions[condition.question] else {
        let nearest = NearestNames(drafts.map(\.id)).nearest(to: condition.question, limit: 1)
        let problem = CodebookProblem.conditionOnUnknownQuestion(nearest: nearest)
        findings.report(problem, condition.place, .condition, read: condition.question)
        continue
      }
      if isCircular(from: index, drafts, positions) {
        let read = CodebookCondition.text(condition.question, condition.options)
        findings.report(.conditionCircle, condition.place, .condition, read: read)
        continue
      }
      if target > index {
        let problem = CodebookProblem.conditionOnLater(question: condition.question)
        findings.report(problem, condition.place, .condition, read: condition.question)
      }
      checkOptions(condition, drafts[target], &findings)
    }
  }

  private static func checkOptions(
    _ condition: QuestionDraft.Condition,
    _ target: QuestionDraft,
    _ findings: inout CodebookFindings
  ) {
    switch target.kind {
    case .single, .multiple, .scale: break
    case .numeric, .open, .date:
      let problem = CodebookProblem.conditionWithoutOptions(question: target.id)
      findings.report(problem, condition.place, .condition, read: condition.question)
      return
    case nil: return
    }
    let codes = target.options.map(\.code)
    for option in condition.options where !codes.contains(option) {
      let byLabel = target.options.first { FoldedText($0.label) == FoldedText(option) }?.code
      let nearest = byLabel.map { [$0] } ?? NearestNames(codes).nearest(to: option, limit: 1)
      let problem = CodebookProblem.conditionOnUnknownOption(question: target.id, nearest: nearest)
      findings.report(problem, condition.place, .condition, read: option)
    }
  }

  /// Whether a chain of conditions comes back to the question with which it begins.
  private static func isCircular(
    from start: Int,
    _ drafts: [QuestionDraft],
    _ positions: [String: Int]
  ) -> Bool {
    var current = start
    for _ in drafts {
      guard let next = drafts[current].condition.flatMap({ positions[$0.question] }) else {
        return false
      }
      if next == start { return true }
      current = next
    }
    return false
  }
}
