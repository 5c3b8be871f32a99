internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The facts that every cover gives: who reports, on what, up to when.
struct CoverFacts {
  let material: ReportMaterial

  /// - Parameter addressee: To whom the report goes; `nil` for internal work.
  /// - Returns: A heading and one line a fact; what is not known is left out.
  func lines(addressee: String? = nil) -> [Line] {
    let entity = material.entity
    let date = SpanishNumber.longDate(material.cutoff.date)
    let name = CutoffTexts.name(material.cutoff, plan: entity.planKind)
    let facts: [(String, String?)] = [
      ("Entidad", entity.name),
      ("Código DIVIPOLA", entity.divipola),
      ("Dirigido a", addressee),
      ("Dependencia", material.office?.name),
      ("Vigencia", String(material.plan.fiscalYear.year)),
      ("Plan", entity.planKind?.name),
      ("Corte", name == date ? nil : name),
      ("Fecha de corte", date),
      ("Norma del informe", addressee == nil ? nil : entity.reportingNorm),
      (
        material.office == nil ? "Actividades del plan" : "Actividades a cargo",
        SpanishNumber.text(material.results.summary.activities)
      ),
      ("Reportes de avance", records),
      (CaseWords.petitions.title, petitions),
      ("Elaborado con", "Rinde \(material.version)"),
    ]
    return [Line(.heading, "Datos del informe")]
      + facts.compactMap { label, text in text.map { Line(.fact(label: label), $0) } }
  }

  /// How to read the report: the same everywhere, then what depends on where it is read.
  var reading: [Line] {
    [Line(.heading, "Cómo leer este informe")]
      + CoverTexts.reading.map { Line(.paragraph, $0) }
      + [
        Line(.paragraph, CoverTexts.formulas, place: .workbook),
        Line(.paragraph, CoverTexts.data, place: .page),
        Line(.sheetLink("Contenido"), "Ir al contenido", place: .workbook),
      ]
  }

  var records: String {
    CoverTexts.rows(.init(used: material.records.count, rejected: material.rejected.count), "o")
  }

  /// What became of the register of petitions; `nil` without one, and in the report of one office.
  var petitions: String? {
    material.office == nil ? material.petitionRows.map { CoverTexts.rows($0, "a") } : nil
  }
}
