import RindeModel
import RindeSources
import Testing

/// A survey of the datasets as Rinde reads it.
struct ReadSurvey {
  let codebook: SurveyCodebook
  let settings: SurveySettings
  let columns: SurveyColumns
  let counts: Survey.Counts
  let issues: [DataIssue]

  init(_ folder: String) throws {
    let path = repository + "datasets/" + folder + "/"
    let dictionary = try CodebookReader.read(path: path + "diccionario.csv")
    let found = try SurveySettingsReader.read(path: path + "encuesta.json")
    let answers = try #require(found.settings.answers)
    let scan = try SurveyScan(
      path: path + answers,
      codebook: dictionary.codebook,
      settings: found.settings,
      threads: 2
    )
    #expect(scan.absentColumns == [])
    let outcome = try scan.fold(threads: 2) { scan.makeRows() }
    codebook = dictionary.codebook
    settings = found.settings
    columns = outcome.fold.columns
    counts = outcome.counts
    issues = dictionary.issues + found.issues + scan.layout.issues + outcome.issues
  }

  /// The counts of a question in some of the rows.
  func counted(_ id: String, in rows: some Sequence<Int>) throws -> CountedSurvey.Question {
    let index = try #require(codebook.index(of: id))
    let question = codebook.questions[index]
    var result = CountedSurvey.Question()
    if !question.options.isEmpty {
      result.opciones = Dictionary(
        uniqueKeysWithValues: question.options.map { ($0.code, 0) }
      )
    }
    if question.kind == .scale || question.kind == .numeric { result.suma = 0 }
    for row in rows {
      let answer = answer(index, row)
      switch answer.missing {
      case .some(.notAsked): result.noPreguntados += 1
      case .some(.noAnswer): result.sinRespuesta["no responde", default: 0] += 1
      case .some(.invalid): result.sinRespuesta["ilegible", default: 0] += 1
      case .some(.doesNotKnow): result.sinRespuesta["no sabe", default: 0] += 1
      case .none: result.base += 1
      }
      for option in answer.options where !question.options.isEmpty {
        result.opciones?[question.options[option].code, default: 0] += 1
        if question.kind == .scale { result.suma? += Double(question.options[option].score ?? 0) }
      }
      result.suma? += answer.number
    }
    return result
  }

  private func answer(
    _ question: Int,
    _ row: Int
  ) -> (missing: MissingKind?, options: [Int], number: Double) {
    switch columns.answers[question] {
    case .codes(let codes):
      let missing = AnswerCode.missing(codes[row])
      return (missing, missing == nil ? [Int(codes[row])] : [], 0)
    case .masks(let masks):
      let missing = AnswerCode.missing(masks[row])
      return (missing, missing == nil ? (0..<63).filter { masks[row] >> $0 & 1 == 1 } : [], 0)
    case .values(let values, let codes):
      let missing = values[row].isNaN ? AnswerCode.missing(codes[row]) : nil
      return (missing, [], missing == nil ? values[row] : 0)
    }
  }

  /// The rows whose answer to a single choice is an option.
  func rows(of id: String, option: String) throws -> [Int] {
    let index = try #require(codebook.index(of: id))
    let code = codebook.questions[index].options.firstIndex { $0.code == option }
    guard case .codes(let codes) = columns.answers[index], let code else { return [] }
    return codes.indices.filter { Int(codes[$0]) == code }
  }
}
