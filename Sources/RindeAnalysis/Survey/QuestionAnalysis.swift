internal import RindeModel

/// Computes one question, overall and in each breakdown.
struct QuestionAnalysis {
  let index: Int
  let survey: Survey
  let source: any ShareSource
  let terms: PrecisionTerms

  private var question: SurveyQuestion { survey.codebook.questions[index] }

  /// The breakdowns that the question has: none of texts and dates, and none by itself.
  private var breakdowns: [Int] {
    guard question.kind != .open, question.kind != .date else { return [] }
    return source.groupings.indices.filter { !source.groupings[$0].contains(question: index) }
  }

  /// What of the question is withheld.
  ///
  /// - Parameter filter: What is withheld of the question that decides who is asked this one.
  /// - Returns: What is withheld overall and in each breakdown.
  func protected(by filter: ProtectedQuestion?) -> ProtectedQuestion {
    var protected = ProtectedQuestion(
      question,
      overall: source.overall(index),
      groups: Dictionary(
        uniqueKeysWithValues: breakdowns.map { ($0, source.groups(index, by: $0)) }
      ),
      settings: survey.settings
    )
    if let filter, let condition = question.condition,
      let asked = survey.codebook[condition.question]
    {
      let options = asked.options.indices.filter {
        condition.options.contains(asked.options[$0].code)
      }
      protected.withhold(where: filter, hidesAny: options)
    }
    return protected
  }

  func result(_ protected: ProtectedQuestion) -> QuestionResult {
    QuestionResult(
      question: index,
      overall: domain(
        source.overall(index),
        protected.overall,
        numeric: source.numeric(index, group: nil, terms)
      ),
      breakdowns: breakdowns.map { place in
        breakdown(place, source.groups(index, by: place), protected.groups[place] ?? [])
      }
    )
  }

  private func breakdown(
    _ grouping: Int,
    _ bases: [ShareBasis],
    _ protected: [ProtectedQuestion.Column]
  ) -> BreakdownResult {
    let groups = source.groupings[grouping].groups
    let isListed = source.groupings[grouping].isListed
    let results = groups.indices.filter { isListed || bases[$0].respondents > 0 }.map { group in
      GroupResult(
        labels: groups[group].labels,
        slugs: groups[group].slugs,
        isWithheld: protected[group].isWithheld,
        result: domain(
          bases[group],
          protected[group],
          numeric: source.numeric(index, group: (grouping, group), terms)
        )
      )
    }
    let isWithheld = protected.contains(where: \.isWithheld)
    return BreakdownResult(
      variables: source.groupings[grouping].names,
      groups: results,
      association: isWithheld || !terms.statesErrors
        ? nil : source.association(index, by: grouping)
    )
  }

  private func domain(
    _ basis: ShareBasis,
    _ protected: ProtectedQuestion.Column,
    numeric: NumericResult?
  ) -> DomainResult {
    let shown = basis.counts.indices.filter {
      protected.options[$0] == .none && !protected.isWithheld
    }
    let withheld = Set(basis.counts.indices).subtracting(shown)
    return DomainResult(
      respondents: basis.respondents,
      base: basis.base,
      weightedBase: basis.weightedBase,
      missing: MissingKind.allCases.compactMap { kind in
        let count = basis.missing[kind.rawValue]
        return count > 0 ? MissingCount(kind: kind, count: count) : nil
      },
      selections: basis.counts.reduce(0, +),
      options: basis.counts.indices.map { option($0, basis, protected) },
      differences: RankedDifferences(basis: basis, terms: terms).differences(among: shown),
      scale: question.kind == .scale && !protected.isWithheld
        ? ScaleSummary(question: question, basis: basis, terms: terms, withheld: withheld)
          .result() : nil,
      numeric: protected.isWithheld ? nil : numeric
    )
  }

  private func option(
    _ option: Int,
    _ basis: ShareBasis,
    _ protected: ProtectedQuestion.Column
  ) -> OptionResult {
    let share = terms.share(option, of: basis)
    return OptionResult(
      option: option,
      count: basis.counts[option],
      share: share,
      reliability: terms.reliability(of: share, count: basis.counts[option], base: basis.base),
      suppression: protected.isWithheld && protected.options[option] == .none
        ? .complementary : protected.options[option],
      revealsGroup: protected.revealing.contains(option)
    )
  }
}
