internal import RindeModel
internal import RindeTables

extension CodebookTable {
  mutating func bound(
    _ field: CodebookField,
    _ known: QuestionDraft.Bound?,
    _ index: Int,
    _ row: CodebookRow
  ) -> QuestionDraft.Bound? {
    guard let value = whole(field, row) else { return known }
    guard let known else { return QuestionDraft.Bound(value: value, place: row.place) }
    if known.value != value { differs(field, String(known.value), index, row) }
    return known
  }

  /// A whole number; one that is none is reported.
  private mutating func whole(_ field: CodebookField, _ row: CodebookRow) -> Int? {
    let text = row[field]
    guard !text.isEmpty else { return nil }
    guard let value = Int(text), abs(value) <= 1_000_000 else {
      findings.report(.notWhole, row.place, field, read: text)
      return nil
    }
    return value
  }

  mutating func readCondition(_ index: Int, _ row: CodebookRow) {
    let text = row[.condition]
    guard !text.isEmpty, drafts[index].conditionTexts.insert(text).inserted else { return }
    guard let condition = CodebookCondition.parse(text) else {
      findings.report(.conditionSyntax, row.place, .condition, read: text)
      return
    }
    guard let known = drafts[index].condition else {
      drafts[index].condition = QuestionDraft.Condition(
        question: condition.question,
        options: condition.options,
        place: row.place
      )
      return
    }
    if known.question != condition.question || known.options != condition.options {
      differs(.condition, CodebookCondition.text(known.question, known.options), index, row)
    }
  }

  mutating func addMissing(_ index: Int, _ row: CodebookRow) {
    let cell = row[.missing]
    guard !cell.isEmpty else { return }
    if CodebookWords.flag(cell) == true, row.hasOption, CodebookWords.flag(row[.code]) != true {
      let code = row[.code].isEmpty ? row[.label] : row[.code]
      drafts[index].missing.append(QuestionDraft.Missing(text: code, kind: nil, place: row.place))
      return
    }
    guard drafts[index].missingTexts.insert(cell).inserted else { return }
    for part in cell.split(whereSeparator: { "|;".contains($0) }) {
      let sides = part.split(separator: "=", maxSplits: 1).map { $0.trimmingBlanks() }
      guard let text = sides.first, !text.isEmpty else { continue }
      var kind: MissingKind?
      if sides.count > 1 {
        kind = CodebookWords.missingKind(sides[1])
        if kind == nil {
          let names = CodebookWords.missingKinds.map(\.name)
          let nearest = NearestNames(names).nearest(to: sides[1], limit: 1)
          let problem = CodebookProblem.unknownMissingKind(nearest: nearest)
          findings.report(problem, row.place, .missing, read: sides[1])
        }
      }
      drafts[index].missing.append(QuestionDraft.Missing(text: text, kind: kind, place: row.place))
    }
  }

  mutating func addOption(_ index: Int, _ row: CodebookRow) {
    let isOther = flag(.other, row)
    let isExclusive = flag(.exclusive, row)
    let order = whole(.order, row)
    guard row.hasOption else { return }
    for field in [CodebookField.code, .label] {
      guard let problem = row.turnedIntoDate(field) else { continue }
      findings.report(problem, row.place, field, read: row[field])
    }
    drafts[index].options.append(
      QuestionDraft.Option(
        code: row[.code],
        label: row[.label],
        isOther: isOther,
        isExclusive: isExclusive,
        order: order,
        place: row.place
      )
    )
  }

  private mutating func flag(_ field: CodebookField, _ row: CodebookRow) -> Bool {
    guard let flag = CodebookWords.flag(row[field]) else {
      findings.report(.notYesOrNo, row.place, field, read: row[field])
      return false
    }
    return flag
  }
}
