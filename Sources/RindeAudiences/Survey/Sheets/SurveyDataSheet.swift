internal import RindeReport

/// The technical data sheet (*ficha técnica*): what one must know to read the figures.
struct SurveyDataSheet {
  let view: SurveyView

  func sheet() -> Sheet {
    let table = Table(
      id: "ficha_tecnica",
      columns: [
        Column(
          key: "dato",
          heading: "Dato",
          kind: .text,
          width: .wide,
          meaning: "Qué se informa de la encuesta."
        ),
        Column(
          key: "valor",
          heading: "Valor",
          kind: .text,
          width: .veryWide,
          meaning: "Lo que se informa, en palabras."
        ),
      ],
      rows: SurveyFactTexts(view: view).facts.map { [.text($0.0), .text($0.1)] },
      key: ["dato"]
    )
    return SurveySheetTexts.data.sheet("Ficha_tecnica", table)
  }
}
