internal import RindeReport

/// Method, definitions and marks.
struct SurveyNotesSheet {
  let view: SurveyView

  func sheet() -> Sheet {
    let table = Table(
      id: "notas",
      columns: [
        Column(key: "tema", heading: "Tema", kind: .text, width: .wide),
        Column(key: "nota", heading: "Nota", kind: .text, width: .veryWide),
      ],
      rows: SurveyNotesTexts(view: view).notes.map { [.text($0.0), .text($0.1)] }
    )
    return SurveySummaryRows.sheet("Notas", SurveySheetTexts.notes, table)
  }
}
