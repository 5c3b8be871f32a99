internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

extension SurveyAnswerFields {
  /// What the design needs of each respondent.
  var design: [SurveyAnswerField] {
    typealias Texts = SurveyNotebookTexts
    let settings = view.settings.design
    var fields: [SurveyAnswerField] = []
    if let strata = settings.strata, let factor = columns.factors[strata] {
      fields.append(numbered("estrato", factor, Texts.stratum))
    }
    for (place, name) in settings.clusters.enumerated() {
      guard let factor = columns.factors[name] else { continue }
      fields.append(numbered("conglomerado_\(place + 1)", factor, Texts.unit))
    }
    for (place, name) in settings.populations.enumerated() {
      fields += numeric("poblacion_\(place + 1)", columns.numbers[name], Texts.population)
    }
    if settings.weights != nil { fields += numeric("peso", columns.weights, Texts.weight) }
    if let replicates = settings.replicates {
      for (place, name) in columns.replicateNames(replicates).enumerated() {
        fields += numeric("replica_\(place + 1)", columns.numbers[name], Texts.replicate)
      }
    }
    return fields
  }

  private func numeric(_ key: String, _ values: [Double]?, _ meaning: String)
    -> [SurveyAnswerField]
  {
    guard let values, !values.isEmpty else { return [] }
    return [field(key, .decimal(places: 6), meaning) { .estimate(values[$0]) }]
  }

  /// The categories by numbers in the order in which they first appear among the rows written.
  private func numbered(
    _ key: String,
    _ factor: SurveyColumns.Factor,
    _ meaning: String
  ) -> SurveyAnswerField {
    var numbers: [Int32: Int] = [:]
    for row in order where numbers[factor.codes[row]] == nil {
      numbers[factor.codes[row]] = numbers.count + 1
    }
    return field(key, .code, meaning) { [numbers] row in
      .text(numbers[factor.codes[row]].map(String.init) ?? "")
    }
  }
}
