internal import RindeModel

extension ProposedQuestion {
  /// The rows of the question in the dictionary; what to review stands where it matters.
  var rows: [CodebookProposal.Row] {
    var head = CodebookProposal.Row(id: id, text: text, kind: CodebookWords.name(kind))
    head.missing = missing.map { "\($0.text)=\(name(of: $0.kind))" }.joined(separator: "|")
    head.section = section ?? ""
    if let scale {
      head.scaleMinimum = String(scale.lowerBound)
      head.scaleMaximum = String(scale.upperBound)
    }
    head.review = doubts.map { SurveyProposalTexts.review($0.doubt) }.joined(separator: " ")
    guard !options.isEmpty, scale == nil else { return [head] }
    return options.enumerated().map { index, option in
      var row = index == 0 ? head : CodebookProposal.Row(id: id, text: text, kind: head.kind)
      row.code = option.code
      row.label = option.label
      row.isOther = option.isOther
      row.isExclusive = option.isExclusive
      let own = option.doubts.map(SurveyProposalTexts.review)
      row.review = ([row.review] + own).filter { !$0.isEmpty }.joined(separator: " ")
      return row
    }
  }

  var allDoubts: [CodebookProposal.Doubt] {
    let own = doubts.map { doubt in
      CodebookProposal.Doubt(
        question: id,
        doubt: doubt.doubt,
        places: doubt.lines.isEmpty
          ? [column.position()] : doubt.lines.map { column.position($0) }
      )
    }
    let ofOptions = options.flatMap { option in
      option.doubts.map {
        CodebookProposal.Doubt(question: id, doubt: $0, places: [column.position(option.line)])
      }
    }
    return own + ofOptions
  }

  private func name(of kind: MissingKind) -> String {
    CodebookWords.missingKinds.first { $0.value == kind }?.name ?? "no responde"
  }
}
