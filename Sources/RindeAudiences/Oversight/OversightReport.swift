internal import RindeAnalysis
internal import RindeModel
package import RindeReport

/// The follow-up of control interno (*Oficina de Control Interno*).
///
/// It computes and does not judge: the columns of the auditor are empty.
package struct OversightReport {
  let material: ReportMaterial

  package init(material: ReportMaterial) {
    self.material = material
  }

  /// The whole report, contents included.
  package func composed() -> Report {
    let composition = Composition(material: material)
    let title = OversightFollowUpTexts(entity: material.entity).title
    return composition.report(
      audience: "control-interno",
      title: title,
      summary: "Seguimiento de control interno con corte al "
        + SpanishNumber.longDate(material.cutoff.date) + ": lo reportado y lo verificado.",
      sheets: sheets(title: title, in: composition)
    )
  }

  private func sheets(title: String, in composition: Composition) -> [Sheet] {
    compliance(title, composition) + composition.participation + proof(composition)
  }

  private var texts: OversightTexts {
    OversightTexts(cutoff: SpanishNumber.longDate(material.cutoff.date))
  }

  private func compliance(_ title: String, _ composition: Composition) -> [Sheet] {
    [
      composition.cover(title: title, lines: OversightCover(material: material).lines()),
      composition.sheet(
        "Resumen",
        texts.summary,
        OversightSummarySheet(material: material).table()
      ),
      composition.sheet("Seguimiento", texts.followUps, FollowUpSheet(material: material).table()),
      composition.sheet(
        "Actividades",
        texts.activities,
        OversightActivitiesSheet(material: material).table(),
        .working
      ),
      composition.sheet(
        "Por_subcomponente",
        texts.subcomponents,
        OversightGroupSheet(material: material).table()
      ).drawing([OversightCharts(material: material).verification]),
      composition.sheet("Hallazgos", texts.findings, FindingsSheet(material: material).table()),
    ]
  }

  private func proof(_ composition: Composition) -> [Sheet] {
    [
      composition.sheet(
        "Registro_de_evidencias",
        texts.evidence,
        EvidenceSheet(material: material).table(),
        .working
      ).forTheRecord,
      composition.sheet("Notas", texts.notes, notes.table()),
    ]
  }

  private var notes: NotesSheet {
    let calendar =
      material.entity.planKind == .anticorruption
      ? OversightNotesTexts.anticorruptionCalendar : OversightNotesTexts.ownCalendar
    return NotesSheet(
      material: material,
      method: NotesTexts.calculation + OversightNotesTexts.method + [calendar] + NotesTexts.numbers,
      definitions: AuditFinding.allCases.map { ("Hallazgo: \($0.word)", $0.meaning) }
    )
  }
}
