internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The files, and what became of their rows.
struct SocialFileSheet {
  let view: SocialView

  func sheets() -> [Sheet] {
    guard !view.records.files.isEmpty else { return [] }
    // What befell no row of any file is not shown.
    let fates = Self.fates.filter { fate in
      fate.column.key == "usadas" || view.records.files.contains { fate.count($0.counts) > 0 }
    }
    let table = Table(
      id: "archivos",
      columns: columns(fates),
      rows: view.records.files.map { row($0, fates) }
    ).leavingOut(["columnas_sin_usar", "zona", "desde", "hasta"])
    return [.social("Archivos", SocialSheetTexts.files, table).forTheRecord]
  }

  /// What a row may become, with what ``SocialFile/Counts`` says of it.
  private typealias Fate = (column: Column, count: (SocialFile.Counts) -> Int)

  private static var fates: [Fate] {
    typealias Texts = SocialColumnTexts
    return [
      (Texts.integer("usadas", "Usadas", "Filas que cuentan."), { $0.used }),
      (
        Texts.integer("totales", "Totales", "Filas de totales: se concilian y no cuentan."),
        { $0.totals }
      ),
      (
        Texts.integer(
          "diarias",
          "Por día",
          "Filas de un día de una publicación que ya tiene fila."
        ),
        { $0.daily }
      ),
      (
        Texts.integer("repetidas", "Repetidas", "Publicaciones de las que se usó otra fila."),
        { $0.duplicates }
      ),
      (
        Texts.integer("ajenas", "De otra cuenta", "Filas de cuentas que no son de la entidad."),
        { $0.foreign }
      ),
      (
        Texts.integer("avisos", "Avisos", "Avisos de la plataforma y descripciones de columnas."),
        { $0.notices }
      ),
      (
        Texts.integer(
          "rechazadas",
          "Rechazadas",
          "Filas con errores; están en Datos_por_corregir."
        ),
        { $0.rejected }
      ),
    ]
  }

  private func columns(_ fates: [Fate]) -> [Column] {
    typealias Texts = SocialColumnTexts
    return [
      Texts.text("archivo", "Archivo", .veryWide, "Ruta dentro de la carpeta de redes."),
      Texts.text("formato", "Formato", .narrow, "Formato reconocido."),
      Texts.text("redes", "Redes", .narrow, "Redes de sus filas."),
      Texts.text(
        "zona",
        "Zona horaria",
        .narrow,
        "Reloj de sus horas; en blanco si no trae horas."
      ),
      Texts.date("descargado", "Descargado", "Día de la descarga, si se conoce."),
      Texts.date("desde", "Desde", "Primer día de sus filas."),
      Texts.date("hasta", "Hasta", "Último día de sus filas."),
      Texts.integer("leidas", "Filas leídas", "Suma de las columnas siguientes."),
    ] + fates.map(\.column) + [
      Texts.text(
        "columnas_sin_usar",
        "Columnas sin usar",
        .wide,
        "Encabezados del archivo que no se usan."
      )
    ]
  }

  private func row(_ file: SocialFile, _ fates: [Fate]) -> [Cell] {
    let counts = fates.map { $0.count(file.counts) }
    let addsUp = counts.reduce(0, +) == file.counts.read
    return [
      .text(file.name), .text(file.format ?? "No se pudo usar"),
      .text(SpanishList.joined(file.networks.map(\.name))), .text(file.zone?.name ?? ""),
      file.downloaded.map { .date($0) } ?? Cell(.missing(.notAvailable)),
      .date(file.days?.lowerBound), .date(file.days?.upperBound),
      .integer(
        file.counts.read,
        formula: addsUp ? .sum(fates.map { .sameRow($0.column.key) }) : nil
      ),
    ] + counts.map { .integer($0) }
      + [.text(SpanishList.joined(SpanishList.quoted(file.unknownColumns), upTo: 20))]
  }
}
