internal import RindeExport
internal import RindeModel

/// The files of `redes --formato json`, with what became of their rows.
enum SocialFileJSON {
  static func file(_ file: SocialFile) -> JSONValue {
    .object([
      .init("archivo", .text(file.name)),
      .init("formato", .text(orNull: file.format)),
      .init("redes", .array(file.networks.map { .text($0.key) })),
      .init("zona_horaria", .text(orNull: file.zone?.name)),
      .init("descargado", .text(orNull: file.downloaded?.description)),
      .init("desde", .text(orNull: file.days?.lowerBound.description)),
      .init("hasta", .text(orNull: file.days?.upperBound.description)),
      .init("filas", counts(file.counts)),
      .init("columnas_sin_usar", .array(file.unknownColumns.map(JSONValue.text))),
    ])
  }

  private static func counts(_ counts: SocialFile.Counts) -> JSONValue {
    .line([
      .init("leidas", .integer(counts.read)),
      .init("usadas", .integer(counts.used)),
      .init("totales", .integer(counts.totals)),
      .init("diarias", .integer(counts.daily)),
      .init("duplicadas", .integer(counts.duplicates)),
      .init("ajenas", .integer(counts.foreign)),
      .init("avisos", .integer(counts.notices)),
      .init("rechazadas", .integer(counts.rejected)),
    ])
  }
}
