internal import RindeReport

/// Definitions, formulas and what must be known of the data.
struct SocialNotesSheet {
  let view: SocialView

  func sheet() -> Sheet {
    .social(
      "Notas",
      SocialSheetTexts.notes,
      Table(
        id: "notas",
        columns: [
          Column(key: "tema", heading: "Tema", kind: .text, width: .wide),
          Column(key: "nota", heading: "Nota", kind: .text, width: .veryWide),
        ],
        rows: SocialNotesTexts.notes(view).map { [.text($0.0), .text($0.1)] }
      )
    )
  }
}
