internal import RindeAnalysis
internal import RindeExport
internal import RindeModel

/// A question in a domain, as JSON: what is hidden is `null`, never zero.
struct SurveyDomainJSON {
  let question: SurveyQuestion
  let shares: SurveyShares

  /// From the base on, the keys that the whole and its groups have in common.
  var members: [JSONValue.Member] {
    [
      .init("base", .integer(orNull: shares.base)),
      .init("no_respuesta", .integer(orNull: shares.nonresponse)),
      .init(
        "sin_respuesta",
        .line(MissingKind.allCases.map { .init($0.key, .integer(orNull: shares.missing($0))) })
      ),
      .init("opciones", .array(shares.domain.options.map(option))),
      .init("escala", shares.scale.map(scale) ?? .null),
      .init("numerica", shares.numeric.map(numeric) ?? .null),
      .init("diferencias", .array(shares.differences.map(difference))),
    ]
  }

  private func option(_ result: OptionResult) -> JSONValue {
    let option = question.options[result.option]
    let isHidden = shares.isHidden(result)
    let share = isHidden ? EstimateResult(value: nil) : result.share
    let mark = isHidden ? nil : result.reliability
    return .object(
      [
        .init("codigo", .text(option.code)),
        .init("etiqueta", .text(option.label)),
        .init("n", .integer(orNull: isHidden ? nil : result.count)),
        .init("participacion", .number(orNull: share.value)),
      ] + Self.precision(share) + [
        .init("marca", .text(orNull: mark?.level.key)),
        .init("motivo", .text(orNull: isHidden ? hidingReason(result) : mark?.reason?.key)),
        .init("suprimida", .boolean(isHidden)),
      ]
    )
  }

  private func hidingReason(_ result: OptionResult) -> String? {
    result.suppression.key ?? Suppression.primary.key
  }

  private func difference(_ result: OptionDifference) -> JSONValue {
    .object(
      [
        .init("mayor", .text(question.options[result.larger].code)),
        .init("menor", .text(question.options[result.smaller].code)),
        .init("diferencia", .number(orNull: result.difference.value)),
      ] + Self.precision(result.difference) + [
        .init("valor_p_ajustado", .number(orNull: result.adjustedProbability)),
        .init("se_distinguen", .boolean(result.isDistinguishable)),
      ]
    )
  }

  private func scale(_ result: ScaleResult) -> JSONValue {
    .object([
      .init("media", Self.estimate(result.mean)),
      .init("mediana", Self.estimate(result.median)),
      .init("dos_mas_altos", topTwo(result)),
    ])
  }

  private func topTwo(_ result: ScaleResult) -> JSONValue {
    let mark = result.topTwoReliability
    return .object(
      [.init("valor", .number(orNull: result.topTwo.value))] + Self.precision(result.topTwo) + [
        .init("marca", .text(orNull: mark?.level.key)),
        .init("motivo", .text(orNull: mark?.reason?.key)),
      ]
    )
  }

  private func numeric(_ result: NumericResult) -> JSONValue {
    .object([
      .init("media", Self.estimate(result.mean)),
      .init("total", Self.estimate(result.total)),
      .init("cuartiles", .array(result.quartiles.map(Self.estimate))),
    ])
  }

  private static func estimate(_ estimate: EstimateResult) -> JSONValue {
    .object([.init("valor", .number(orNull: estimate.value))] + precision(estimate))
  }

  private static func precision(_ estimate: EstimateResult) -> [JSONValue.Member] {
    [
      .init("error_estandar", .number(orNull: estimate.standardError)),
      .init("intervalo", estimate.interval.map(interval) ?? .null),
      .init("n_efectivo", .number(orNull: estimate.effectiveSize)),
      .init("grados_libertad", .number(orNull: estimate.degreesOfFreedom)),
      .init("efecto_diseno", .number(orNull: estimate.designEffect)),
    ]
  }

  private static func interval(_ interval: IntervalResult) -> JSONValue {
    .line([
      .init("metodo", .text(interval.method?.key ?? "t")),
      .init("nivel", .number(interval.level)),
      .init("inferior", .number(interval.lower)),
      .init("superior", .number(interval.upper)),
    ])
  }
}
