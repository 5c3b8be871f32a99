internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The first page: what the survey is, what it found, and what may be said of it.
struct SurveyCover {
  let view: SurveyView

  func sheet() -> Sheet {
    let findings = SurveySentences(view: view).findings()
    return Sheet(
      name: "Portada",
      title: SurveyCoverTexts.title(view.survey.title),
      introduction: [view.material.entity],
      content: .lines(
        facts
          + (findings.isEmpty ? [] : [Line(.heading, "Principales resultados")])
          + findings.map { Line(.paragraph, $0) }
          + [Line(.heading, "Qué se puede decir con estas cifras")]
          + SurveyCoverTexts.precision(
            view.sample.precision,
            level: SurveyFactTexts.level(view.settings.level)
          ).map { Line(.paragraph, $0) }
          + [Line(.heading, "Cómo leer este informe")]
          + (SurveyCoverTexts.reading + [SurveyCoverTexts.marks(view)]).map { Line(.paragraph, $0) }
          + [Line(.sheetLink("Contenido"), "Ir al contenido", place: .workbook)]
      )
    )
  }

  private var facts: [Line] {
    let texts = SurveyFactTexts(view: view)
    let facts: [(String, String?)] = [
      ("Entidad", view.material.entity),
      ("Encuesta", view.survey.title),
      ("Fechas de recolección", texts.fieldwork),
      ("Muestra", SurveyWords.sample(view.settings.sample)),
      ("Encuestados (n)", SpanishNumber.text(view.sample.respondents)),
      ("Tasa de respuesta", texts.responseRate),
      ("Preguntas", SpanishNumber.text(view.questions.count)),
      ("Elaborado con", "Rinde \(view.material.version)"),
    ]
    return [Line(.heading, "Datos de la encuesta")]
      + facts.compactMap { label, text in text.map { Line(.fact(label: label), $0) } }
  }
}
