import RindeAnalysis
import RindeModel
import Testing

/// A survey of one yes-no question, three topics and a group, with invented answers.
struct SmallSurvey {
  var settings = SurveySettings(sample: .probability)

  /// Group 0…2, took part 0 or 1 (-1 none), topics as bits (`nil` none), weight in millionths.
  var rows: [(group: Int16, tookPart: Int16, topics: UInt64?, weight: Int64)] = []

  let codebook = SurveyCodebook(questions: [
    SurveyQuestion(
      id: "grupo",
      text: "¿A qué grupo pertenece?",
      kind: .single,
      options: ["jal", "jac", "academia"].map { SurveyOption(code: $0, label: $0.uppercased()) }
    ),
    SurveyQuestion(
      id: "participo",
      text: "¿Ha participado?",
      kind: .single,
      options: [SurveyOption(code: "si", label: "Sí"), SurveyOption(code: "no", label: "No")]
    ),
    SurveyQuestion(
      id: "temas",
      text: "¿Qué temas le interesan?",
      kind: .multiple,
      options: ["metas", "finanzas", "obras"].map { SurveyOption(code: $0, label: $0) }
    ),
  ])

  var survey: Survey {
    Survey(
      id: "prueba",
      title: "Prueba",
      entity: nil,
      codebook: codebook,
      settings: settings,
      files: ["respuestas.csv"],
      counts: Survey.Counts(read: rows.count, used: rows.count)
    )
  }

  var columns: SurveyColumns {
    SurveyColumns(
      lines: rows.indices.map { Int32($0 + 2) },
      answers: [
        .codes(rows.map(\.group)),
        .codes(rows.map(\.tookPart)),
        .masks(rows.map { $0.topics ?? AnswerCode.mask(.noAnswer) }),
      ],
      weights: settings.design.weights == nil ? [] : rows.map { Double($0.weight) / 1e6 }
    )
  }

  /// The rows as one thread reads them.
  var batch: SurveyBatch {
    var batch = SurveyBatch(questions: 3, factors: 0, numbers: 0)
    batch.lines = rows.indices.map { Int32($0 + 2) }
    let words: [[UInt64]] = [
      rows.map { UInt64(bitPattern: Int64($0.group)) },
      rows.map { UInt64(bitPattern: Int64($0.tookPart)) },
      rows.map { $0.topics ?? AnswerCode.mask(.noAnswer) },
    ]
    for (question, words) in words.enumerated() {
      for word in words {
        let known = batch.distinct[question].firstIndex(of: word)
        if known == nil { batch.distinct[question].append(word) }
        batch.answers[question].append(Int32(known ?? batch.distinct[question].count - 1))
      }
    }
    if settings.design.weights != nil { batch.weightMicros = rows.map(\.weight) }
    return batch
  }

  /// As many rows as asked, by a fixed rule, with weights that differ over orders of magnitude.
  mutating func fill(_ count: Int) {
    var state: UInt64 = 20_210_529
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    for _ in 0..<count {
      let topics = next(9)
      rows.append(
        (
          group: Int16(next(3)),
          tookPart: next(10) == 0 ? -1 : Int16(next(2)),
          topics: topics == 8 ? nil : topics,
          weight: Int64(next(5_000_000)) + 300_000
        )
      )
    }
  }
}

@Suite("Survey analysis")
struct SurveyAnalysisTests {
  @Test("48 of 68 is 70.6 % with Wilson's interval of 58.9 % to 80.1 %")
  func simple() throws {
    var small = SmallSurvey()
    small.rows = (0..<68).map { (group: 0, tookPart: $0 < 48 ? 0 : 1, topics: 1, weight: 0) }
    let results = try SurveyAnalysis.results(of: small.survey, columns: small.columns)
    let share = results.questions[1].overall.options[0].share
    #expect(share.value == 48.0 / 68)
    // reference/survey/expected.json, binomial: 48 of 68.
    let interval = try #require(share.interval)
    #expect(abs(interval.lower - 0.5889372027651878) < 1e-12)
    #expect(abs(interval.upper - 0.8008098939618421) < 1e-12)
    // The standard error is √(p(1 − p)/(n − 1)) by hand.
    let error = try #require(share.standardError)
    #expect(abs(error - (48.0 / 68 * 20 / 68 / 67).squareRoot()) < 1e-15)
    #expect(results.questions[1].overall.base == 68)
  }

  @Test("a self-selected sample has shares and no errors")
  func selfSelected() throws {
    var small = SmallSurvey()
    small.settings.sample = .nonProbability
    small.fill(60)
    let results = try SurveyAnalysis.results(of: small.survey, columns: small.columns)
    #expect(results.sample.precision == .notStated)
    for question in results.questions {
      #expect(question.overall.differences.isEmpty)
      for option in question.overall.options {
        #expect(option.share.value != nil)
        #expect(option.share.standardError == nil)
        #expect(option.share.interval == nil)
        #expect(option.reliability == nil)
      }
    }
  }

  @Test("exact tallies give what the rows give", arguments: [false, true])
  func tallies(isWeighted: Bool) throws {
    var small = SmallSurvey()
    small.settings.groupings = [["grupo"]]
    small.settings.population = 40_000
    if isWeighted { small.settings.design.weights = "peso" }
    small.fill(900)
    let rows = try SurveyAnalysis.results(of: small.survey, columns: small.columns)
    var tallies = try #require(SurveyTallies(codebook: small.codebook, settings: small.settings))
    tallies.fold(small.batch)
    let counted = try SurveyAnalysis.results(of: small.survey, tallies: tallies)
    #expect(abs(rows.sample.weightedTotal - counted.sample.weightedTotal) < 1e-6)
    for (left, right) in zip(rows.questions, counted.questions) {
      expectEqual(left.overall, right.overall)
      #expect(left.breakdowns.count == right.breakdowns.count)
      for (left, right) in zip(left.breakdowns, right.breakdowns) {
        #expect((left.association == nil) == (right.association == nil))
        if let left = left.association, let right = right.association {
          #expect(isClose(left.statistic, right.statistic))
          #expect(isClose(left.probability, right.probability))
        }
        for (left, right) in zip(left.groups, right.groups) {
          expectEqual(left.result, right.result)
        }
      }
    }
  }

  @Test("regions that are merged give the same bits as one region")
  func merging() throws {
    var whole = SmallSurvey()
    whole.settings.groupings = [["grupo"]]
    whole.settings.design.weights = "peso"
    whole.fill(501)
    var one = try #require(SurveyTallies(codebook: whole.codebook, settings: whole.settings))
    one.fold(whole.batch)
    var parts = try #require(SurveyTallies(codebook: whole.codebook, settings: whole.settings))
    for (index, range) in [0..<100, 100..<340, 340..<501].enumerated() {
      var part = whole
      part.rows = Array(whole.rows[range])
      var fold = try #require(SurveyTallies(codebook: whole.codebook, settings: whole.settings))
      fold.fold(part.batch)
      if index == 0 { parts = fold } else { parts.merge(fold) }
    }
    let left = try SurveyAnalysis.results(of: whole.survey, tallies: one)
    let right = try SurveyAnalysis.results(of: whole.survey, tallies: parts)
    for (left, right) in zip(left.questions, right.questions) {
      #expect(left.overall.options == right.overall.options)
      #expect(left.overall.weightedBase == right.overall.weightedBase)
    }
  }

  @Test("two options that were chosen together differ with the covariance between them")
  func differences() throws {
    var small = SmallSurvey()
    // 60 chose both, 25 only the first, 15 only the second: shares 0.85 and 0.75.
    small.rows =
      (0..<60).map { _ in (0, 0, 3, 0) } + (0..<25).map { _ in (0, 0, 1, 0) }
      + (0..<15).map { _ in (0, 0, 2, 0) }
    let results = try SurveyAnalysis.results(of: small.survey, columns: small.columns)
    let difference = try #require(results.questions[2].overall.differences.first)
    #expect(difference.larger == 0)
    #expect(difference.smaller == 1)
    // By hand: d = 0.1; Σ(x − y − d)² = 25·0.81 + 15·1.21 + 60·0.01 = 39; V = 39/100²·100/99.
    let error = try #require(difference.difference.standardError)
    #expect(abs(error - (39.0 / 10_000 * 100 / 99).squareRoot()) < 1e-14)
    #expect(!difference.isDistinguishable)
  }

  @Test("a census has no sampling error, and fewer people than respondents are refused")
  func census() throws {
    var small = SmallSurvey()
    small.settings.sample = .census
    small.fill(40)
    let results = try SurveyAnalysis.results(of: small.survey, columns: small.columns)
    #expect(results.questions[1].overall.options[0].share.standardError == 0)
    #expect(results.questions[1].overall.options[0].share.interval == nil)
    small.settings.population = 39
    #expect(throws: SurveyAnalysisError.populationTooSmall(population: 39, respondents: 40)) {
      try SurveyAnalysis.results(of: small.survey, columns: small.columns)
    }
  }

  @Test("nobody and everybody have an interval of one side, and an empty base no share")
  func boundaries() throws {
    var small = SmallSurvey()
    small.rows = (0..<30).map { _ in (group: 0, tookPart: 0, topics: nil, weight: 0) }
    let results = try SurveyAnalysis.results(of: small.survey, columns: small.columns)
    let all = results.questions[1].overall.options[0].share
    let none = results.questions[1].overall.options[1].share
    #expect(all.value == 1)
    #expect(all.interval?.upper == 1)
    #expect(none.interval?.lower == 0)
    #expect((none.interval?.upper ?? 0) > 0.1)
    let empty = results.questions[2].overall
    #expect(empty.base == 0)
    #expect(empty.missing == [MissingCount(kind: .noAnswer, count: 30)])
    #expect(empty.options.allSatisfy { $0.share.value == nil })
  }

  @Test("a hidden count is not left to be worked out from the other groups")
  func protection() throws {
    var small = SmallSurvey()
    small.settings.groupings = [["grupo"]]
    // Group 0: 20 yes and 2 no; group 1: 15 and 15; group 2: 12 and 18.
    let counts: [(Int16, Int, Int)] = [(0, 20, 2), (1, 15, 15), (2, 12, 18)]
    small.rows = counts.flatMap { group, yes, no in
      (0..<yes).map { _ in (group, Int16(0), UInt64(1), Int64(0)) }
        + (0..<no).map { _ in (group, Int16(1), UInt64(1), Int64(0)) }
    }.map { (group: $0.0, tookPart: $0.1, topics: $0.2, weight: $0.3) }
    let results = try SurveyAnalysis.results(of: small.survey, columns: small.columns)
    let groups = results.questions[1].breakdowns[0].groups.map { group in
      group.result.options.map { $0.suppression != .none }
    }
    #expect(groups[0] == [true, true])
    // The base gives the other option away, and the total the other group: one more column hides.
    #expect(groups.count { $0 == [true, true] } >= 2)
    #expect(results.questions[1].overall.options.allSatisfy { $0.suppression == .none })
  }

  @Test("a question does not tell how many gave the hidden answer that leads to it")
  func conditional() throws {
    var small = SmallSurvey()
    small.settings.groupings = [["grupo"]]
    // Group 0: 20 yes and 2 no; group 1: 15 and 15; group 2: 12 and 18; topics are asked of a yes.
    let counts: [(Int16, Int, Int)] = [(0, 20, 2), (1, 15, 15), (2, 12, 18)]
    for (group, yes, no) in counts {
      for index in 0..<yes + no {
        let isYes = index < yes
        small.rows.append((group, isYes ? 0 : 1, isYes ? 7 : AnswerCode.mask(.notAsked), 0))
      }
    }
    let plain = small.codebook.questions
    let filtered = SurveyQuestion(
      id: plain[2].id,
      text: plain[2].text,
      kind: .multiple,
      options: plain[2].options,
      condition: .init(question: "participo", options: ["si"])
    )
    let survey = Survey(
      id: "prueba",
      title: "Prueba",
      entity: nil,
      codebook: SurveyCodebook(questions: [plain[0], plain[1], filtered]),
      settings: small.settings,
      files: [],
      counts: small.survey.counts
    )
    let results = try SurveyAnalysis.results(of: survey, columns: small.columns)
    let filter = results.questions[1].breakdowns[0].groups
    let asked = results.questions[2].breakdowns[0].groups
    for (filter, asked) in zip(filter, asked) {
      let isHidden = filter.isWithheld || filter.result.options[0].suppression != .none
      #expect(asked.isWithheld || !isHidden)
    }
    #expect(asked.contains { $0.isWithheld })
  }

  private func isClose(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= 1e-9 * max(abs(left), abs(right)) + 1e-14
  }

  private func expectEqual(_ left: DomainResult, _ right: DomainResult) {
    #expect(left.base == right.base)
    #expect(left.missing == right.missing)
    #expect(left.selections == right.selections)
    #expect(isClose(left.weightedBase, right.weightedBase))
    for (left, right) in zip(left.options, right.options) {
      #expect(left.count == right.count)
      #expect(left.suppression == right.suppression)
      #expect(left.reliability == right.reliability)
      #expect(isClose(left.share.value, right.share.value))
      #expect(isClose(left.share.standardError, right.share.standardError))
      #expect(isClose(left.share.interval?.lower, right.share.interval?.lower))
      #expect(isClose(left.share.interval?.upper, right.share.interval?.upper))
      #expect(isClose(left.share.effectiveSize, right.share.effectiveSize))
      #expect(isClose(left.share.designEffect, right.share.designEffect))
    }
    for (left, right) in zip(left.differences, right.differences) {
      #expect(left.larger == right.larger)
      #expect(isClose(left.difference.standardError, right.difference.standardError))
    }
  }
}
