internal import RindeAnalysis
internal import RindeExport
internal import RindeModel

/// The targets of `redes --formato json`.
struct SocialTargetsJSON {
  /// Whose posts the targets' results point at.
  let records: SocialRecords

  func target(_ result: SocialTargetResult) -> JSONValue {
    .object([
      .init("id", .text(result.target.id)),
      .init("texto", .text(result.target.text)),
      .init("actividad", .text(orNull: result.target.activity)),
      .init("tipo", .text(result.target.measure.key)),
      .init("estado", .text(result.state.key)),
      .init("cumplimiento", IndicatorsJSON.ratio(result.ratio)),
      .init("partes", .array(result.parts.map(part))),
    ])
  }

  private func part(_ part: SocialTargetResult.Part) -> JSONValue {
    .object([
      .init("etiqueta", .text(part.label)),
      .init("valor", .text(orNull: part.value)),
      .init("desde", .text(part.days.lowerBound.description)),
      .init("hasta", .text(part.days.upperBound.description)),
      .init("programado", .integer(part.due)),
      .init("ejecutado", .integer(part.executed)),
      .init("estado", .text(part.state.key)),
      .init("evidencias", .array(part.posts.map(evidence))),
    ])
  }

  /// The post's link, else its identifier, else where it stands.
  private func evidence(_ position: Int) -> JSONValue {
    let post = records.posts[position]
    return .text(post.link ?? (post.id.isEmpty ? post.origin.description : post.id))
  }
}
