internal import RindeModel

/// Checks the questions of a file and makes a dictionary of them.
struct CodebookAssembly {
  private(set) var findings: CodebookFindings

  init(_ findings: CodebookFindings) { self.findings = findings }

  /// The dictionary of some questions, whatever file they come from.
  ///
  /// - Throws: All that is wrong, when something is an error.
  mutating func reading(
    _ drafts: [QuestionDraft],
    of place: CodebookPlace
  ) throws(SourceFileError) -> CodebookReading {
    if drafts.isEmpty, !findings.hasErrors { findings.report(.noQuestions, place) }
    var settled = drafts
    for index in settled.indices {
      settleMissing(&settled[index])
      OptionChecks.settle(&settled[index], &findings)
      if settled[index].text.isEmpty {
        findings.report(.noText, settled[index].place, .text)
        settled[index].text = settled[index].id
      }
    }
    reportRepeatedTexts(settled)
    ConditionChecks.check(settled, &findings)
    let issues = findings.issues
    guard !issues.contains(where: { $0.severity == .error }) else { throw .invalid(issues) }
    return CodebookReading(
      codebook: SurveyCodebook(questions: settled.compactMap(question)),
      issues: issues
    )
  }

  private func question(_ draft: QuestionDraft) -> SurveyQuestion? {
    guard let kind = draft.kind else { return nil }
    return SurveyQuestion(
      id: draft.id,
      text: draft.text,
      kind: kind,
      options: draft.options.map {
        SurveyOption(
          code: $0.code,
          label: $0.label,
          isOther: $0.isOther,
          isExclusive: $0.isExclusive
        )
      },
      missing: draft.missing.map { MissingCode($0.text, $0.kind ?? .noAnswer) },
      condition: draft.condition.map {
        SurveyQuestion.Condition(question: $0.question, options: $0.options)
      },
      section: draft.section
    )
  }

  /// Gives each code of no answer its kind, and takes those out of the options that are among them.
  private mutating func settleMissing(_ draft: inout QuestionDraft) {
    var kept: [QuestionDraft.Missing] = []
    for missing in draft.missing {
      let same = kept.firstIndex { FoldedText($0.text) == FoldedText(missing.text) }
      guard let same else {
        kept.append(missing)
        continue
      }
      if let kind = missing.kind, let known = kept[same].kind, kind != known {
        findings.report(.repeatedMissing, missing.place, .missing, read: missing.text)
      }
      kept[same].kind = kept[same].kind ?? missing.kind
    }
    for index in kept.indices {
      let key = FoldedText(kept[index].text)
      let twin = draft.options.firstIndex {
        FoldedText($0.code) == key || $0.code.isEmpty && FoldedText($0.label) == key
      }
      if let twin {
        let option = draft.options.remove(at: twin)
        kept[index].kind = kept[index].kind ?? CodebookWords.missingKind(option.label)
        findings.report(.missingOption, option.place, .code, read: kept[index].text)
        addLabel(of: option, kept[index], to: &kept)
      }
      kept[index].kind = kept[index].kind ?? CodebookWords.missingKind(kept[index].text)
    }
    draft.missing = kept
  }

  /// Files with labels in place of codes have the label where no answer is.
  private func addLabel(
    of option: QuestionDraft.Option,
    _ missing: QuestionDraft.Missing,
    to kept: inout [QuestionDraft.Missing]
  ) {
    let key = FoldedText(option.label)
    guard !key.text.isEmpty, !kept.contains(where: { FoldedText($0.text) == key }) else { return }
    kept.append(
      QuestionDraft.Missing(text: option.label, kind: missing.kind, place: option.place)
    )
  }

  private mutating func reportRepeatedTexts(_ drafts: [QuestionDraft]) {
    var first: [FoldedText: String] = [:]
    for draft in drafts {
      let key = FoldedText(draft.text)
      if let question = first[key] {
        let problem = CodebookProblem.repeatedText(question: question)
        findings.report(problem, draft.place, .text, read: draft.text)
      } else {
        first[key] = draft.id
      }
    }
  }
}
