internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel
internal import RindeReport

/// The long table of `encuesta --formato csv`: one row per question, group and option.
///
/// What is hidden is empty, never zero. Questions without options have one row with their base.
struct SurveyTable {
  let view: SurveyView

  var table: Table {
    Table(
      id: "encuesta",
      columns: Self.columns,
      rows: view.questions.flatMap(rows),
      key: ["pregunta", "variable", "grupo", "codigo"]
    )
  }

  private static let columns: [Column] = [
    Column(key: "encuesta", heading: "Encuesta", kind: .text),
    Column(key: "pregunta", heading: "Pregunta", kind: .code),
    Column(key: "tipo", heading: "Tipo", kind: .text),
    Column(key: "variable", heading: "Variable", kind: .text),
    Column(key: "grupo", heading: "Grupo", kind: .text),
    Column(key: "base", heading: "Base", kind: .integer),
    Column(key: "codigo", heading: "Código", kind: .code),
    Column(key: "etiqueta", heading: "Etiqueta", kind: .text),
    Column(key: "n", heading: "Personas", kind: .integer),
    Column(key: "participacion", heading: "Participación", kind: estimate),
    Column(key: "error_estandar", heading: "Error estándar", kind: estimate),
    Column(key: "intervalo_metodo", heading: "Método del intervalo", kind: .text),
    Column(key: "intervalo_nivel", heading: "Nivel", kind: estimate),
    Column(key: "intervalo_inferior", heading: "Desde", kind: estimate),
    Column(key: "intervalo_superior", heading: "Hasta", kind: estimate),
    Column(key: "n_efectivo", heading: "Tamaño efectivo", kind: estimate),
    Column(key: "grados_libertad", heading: "Grados de libertad", kind: estimate),
    Column(key: "efecto_diseno", heading: "Efecto de diseño", kind: estimate),
    Column(key: "marca", heading: "Marca", kind: .text),
    Column(key: "motivo", heading: "Motivo", kind: .text),
    Column(key: "suprimida", heading: "Suprimida", kind: .text),
  ]

  private static var estimate: Column.Kind { .decimal(places: 6) }

  private func rows(of result: QuestionResult) -> [[Cell]] {
    let question = view.results.survey.codebook.questions[result.question]
    let whole = rows(of: question, view.shares(of: result), in: (.blank, .blank))
    let groups = view.breakdowns(of: result).flatMap { breakdown in
      breakdown.groups.flatMap { group in
        rows(
          of: question,
          group.shares,
          in: (.text(breakdown.variables), .text(group.label))
        )
      }
    }
    return whole + groups
  }

  private func rows(
    of question: SurveyQuestion,
    _ shares: SurveyShares,
    in group: (variable: Cell, value: Cell)
  ) -> [[Cell]] {
    let start: [Cell] = [
      .text(view.results.survey.id), .text(question.id), .text(question.kind.key),
      group.variable, group.value, shares.base.map { .integer($0) } ?? .blank,
    ]
    guard !shares.domain.options.isEmpty else {
      let rest = Self.columns.count - start.count
      return [start + [Cell](repeating: .blank, count: rest)]
    }
    return shares.domain.options.map { result in
      let option = question.options[result.option]
      return start + [.text(option.code), .text(option.label)] + Self.cells(result, shares)
    }
  }

  private static func cells(_ result: OptionResult, _ shares: SurveyShares) -> [Cell] {
    let isHidden = shares.isHidden(result)
    let share = isHidden ? EstimateResult(value: nil) : result.share
    let mark = isHidden ? nil : result.reliability
    let reason =
      isHidden ? result.suppression.key ?? Suppression.primary.key : mark?.reason?.key
    return [
      isHidden ? .blank : .integer(result.count), number(share.value),
      number(share.standardError),
      share.interval.map { .text($0.method?.key ?? "t") } ?? .blank,
      number(share.interval?.level), number(share.interval?.lower),
      number(share.interval?.upper), number(share.effectiveSize),
      number(share.degreesOfFreedom), number(share.designEffect),
      .text(mark?.level.key ?? ""), .text(reason ?? ""), .text(isHidden ? "si" : "no"),
    ]
  }

  /// An estimate in full precision.
  private static func number(_ value: Double?) -> Cell {
    guard let value, value.isFinite else { return .blank }
    return Cell(.number(Number(value, exact: EstimateDigits(value).description)))
  }
}
