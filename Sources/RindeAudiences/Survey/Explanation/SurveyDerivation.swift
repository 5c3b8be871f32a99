internal import RindeAnalysis
internal import RindeModel

/// Explains one figure of a survey with the rows at hand.
struct SurveyDerivation {
  let figure: SurveyFigure
  let domain: SurveyDomain
  let view: SurveyView
  let rows: SurveyRows

  /// Rows that are named; the rest are counted.
  static let limit = 20

  private var texts: SurveyDerivationTexts {
    SurveyDerivationTexts(figure: figure, domain: domain, view: view)
  }

  /// Whether the report withholds the figure.
  var isHidden: Bool {
    switch figure.measure {
    case .share(let option): domain.protection.hides(option: option)
    case .base: domain.protection.hidesBase
    case .nonResponse: domain.protection.hidesMissing
    case .mean, .median, .topTwo, .total, .lowerQuartile, .upperQuartile:
      domain.result.numeric == nil
        ? domain.protection.hidesAny && estimate?.value == nil : domain.protection.hidesBase
    }
  }

  /// Says why the figure is withheld, and none of its numbers.
  func withheld() -> Explanation {
    Explanation(
      figure: figure.id,
      title: texts.title,
      value: "Sin valor: cifra reservada ([c]).",
      steps: [],
      rule: texts.withheldRule,
      rounding: nil,
      zone: nil,
      used: [],
      unused: []
    )
  }

  func explained(_ variance: SurveyVarianceOrigin) -> Explanation {
    let counted = counted
    let others = others
    var explanation = Explanation(
      figure: figure.id,
      title: texts.title,
      value: texts.value(estimate?.value),
      steps: texts.population(inGroup: members.count) + steps
        + texts.precision(of: estimate, from: variance, tellsParts: tellsStrata),
      rule: texts.rule,
      rounding: texts.rounding(estimate?.value),
      zone: nil,
      used: evidence(counted, texts.counted),
      unused: others.flatMap { evidence($0.rows, $0.reason) }
    )
    if texts.isPublished { explanation.exact = texts.exact(estimate?.value) }
    return explanation
  }

  /// The rows of the group.
  private var members: [Int] { rows.rows(in: domain.group) }

  private var base: [Int] {
    members.filter { rows.missing(figure.question, row: $0) == nil }
  }

  /// The rows that make the figure.
  private var counted: [Int] {
    switch figure.measure {
    case .share(let option):
      base.filter { rows.chose(option, of: figure.question, row: $0) }
    case .topTwo:
      base.filter { row in
        domain.question.highestPoints.contains {
          rows.chose($0, of: figure.question, row: row)
        }
      }
    case .nonResponse:
      members.filter {
        let kind = rows.missing(figure.question, row: $0)
        return kind != nil && kind != .notAsked
      }
    case .base, .mean, .median, .total, .lowerQuartile, .upperQuartile: base
    }
  }

  /// The other rows of the group, by why they do not count.
  private var others: [(rows: [Int], reason: String)] {
    let missing = MissingKind.allCases.map { kind in
      (
        rows: members.filter { rows.missing(figure.question, row: $0) == kind },
        reason: SurveyMissingWords.phrase(kind).capitalizedFirst
      )
    }
    switch figure.measure {
    case .share, .topTwo:
      let chosen = Set(counted)
      return [(base.filter { !chosen.contains($0) }, "Dio otra respuesta")] + missing
    case .nonResponse:
      return [
        (base, "Dio una respuesta válida"),
        (
          members.filter { rows.missing(figure.question, row: $0) == .notAsked },
          SurveyMissingWords.phrase(.notAsked).capitalizedFirst
        ),
      ]
    case .base, .mean, .median, .total, .lowerQuartile, .upperQuartile: return missing
    }
  }

  private var estimate: EstimateResult? {
    switch figure.measure {
    case .share(let option): domain.result.options[option].share
    case .base: EstimateResult(value: Double(domain.result.base))
    case .nonResponse:
      EstimateResult(
        value: domain.asked > 0 ? Double(domain.nonResponse) / Double(domain.asked) : nil
      )
    case .mean: domain.scale?.mean ?? domain.numeric?.mean
    case .median: domain.scale?.median ?? domain.numeric?.quartiles.dropFirst().first
    case .topTwo: domain.scale?.topTwo
    case .total: domain.numeric?.total
    case .lowerQuartile: domain.numeric?.quartiles.first
    case .upperQuartile: domain.numeric?.quartiles.dropFirst(2).first
    }
  }

  /// The formula with the numbers in it.
  private var steps: [String] {
    let (counted, base) = (counted, base)
    switch figure.measure {
    case .share, .topTwo:
      return [texts.counts(counted.count, of: base.count)]
        + (view.isWeighted
          ? texts.weighted(weight(of: counted), weight(of: base), estimate?.value)
          : texts.division(counted.count, base.count))
    case .base: return [texts.base]
    case .nonResponse:
      return [texts.nonResponse] + texts.division(counted.count, domain.asked)
    case .mean:
      return texts.mean(sum(of: base), weight(of: base), estimate?.value)
    case .total: return texts.total(sum(of: base), estimate?.value)
    case .median, .lowerQuartile, .upperQuartile: return [texts.quantile(count: base.count)]
    }
  }

  /// `nil` when the final weights are not at hand.
  private func weight(of rows: [Int]) -> Double? {
    guard view.isWeighted else { return Double(rows.count) }
    guard self.rows.weights.count == self.rows.columns.rowCount else { return nil }
    return self.rows.weight(of: rows)
  }

  private func sum(of rows: [Int]) -> Double {
    rows.reduce(0) { sum, row in
      sum + self.rows.weight(row) * (self.rows.value(figure.question, row: row) ?? 0)
    }
  }

  private func evidence(_ rows: [Int], _ text: String) -> [Explanation.Evidence] {
    let file = view.survey.settings.answers ?? view.survey.files.first ?? "respuestas"
    let named = rows.prefix(Self.limit).map { row in
      let weight = view.isWeighted && !self.rows.weights.isEmpty ? self.rows.weight(row) : nil
      return Explanation.Evidence(
        place: "\(file.lastPathComponent):\(self.rows.columns.lines[row])",
        text: text + (weight.map { "; peso \(SpanishNumber.shortest($0, places: 6))" } ?? "")
      )
    }
    guard rows.count > Self.limit else { return named }
    return named + [
      Explanation.Evidence(
        place: "y \(SpanishNumber.count(rows.count - Self.limit, "fila más", "filas más"))",
        text: text
      )
    ]
  }
}
