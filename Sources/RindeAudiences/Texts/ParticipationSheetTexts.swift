internal import RindeAnalysis
internal import RindeModel

/// Titles and introductions of the sheets about dealings with citizens.
struct ParticipationSheetTexts {
  typealias SheetText = Composition.SheetText

  /// The cut-off in words.
  let cutoff: String

  private static let blanks: [Composition.Legend] = [
    .blank(
      "En blanco en un porcentaje, un promedio o un máximo: no hay casos con qué calcularlo."
    )
  ]

  private static let blanksOfList: [Composition.Legend] = [
    .blank("En blanco: el dato no existe o no corresponde al estado.")
  ]

  func questions(_ figures: CaseFigures) -> SheetText {
    SheetText(
      title: "Preguntas de la ciudadanía por evento con corte al \(cutoff)",
      says: [figures.words.rule, terms(figures)] + later(figures),
      legend: Self.blanks
    )
  }

  func questionList(_ figures: CaseFigures) -> SheetText {
    SheetText(
      title: "Preguntas de la ciudadanía, una por una, con corte al \(cutoff)",
      table: "con una fila por pregunta",
      says: [terms(figures)],
      legend: Self.blanksOfList
    )
  }

  func commitments(_ figures: CaseFigures, by division: String) -> SheetText {
    SheetText(
      title: "Compromisos con la ciudadanía por \(division) con corte al \(cutoff)",
      says: [CaseWords.commitments.rule]
        + leftOut(
          figures.later,
          "de un evento posterior",
          "de eventos posteriores",
          "a la fecha de corte"
        ),
      legend: Self.blanks
    )
  }

  var commitmentList: SheetText {
    SheetText(
      title: "Compromisos con la ciudadanía, uno por uno, con corte al \(cutoff)",
      table: "con una fila por compromiso",
      legend: Self.blanksOfList
    )
  }

  func petitions(_ figures: CaseFigures, by division: String) -> SheetText {
    SheetText(
      title: "Peticiones, quejas, reclamos, sugerencias y denuncias (PQRSD) por \(division) "
        + "con corte al \(cutoff)",
      says: [figures.words.rule, terms(figures)] + later(figures),
      legend: Self.blanks
    )
  }

  /// The sheet of a register divided in another way.
  func division(_ figures: CaseFigures, by division: String) -> SheetText {
    switch figures.words.kind {
    case CaseWords.commitments.kind: commitments(figures, by: division)
    case CaseWords.petitions.kind: petitions(figures, by: division)
    default:
      SheetText(
        title: "Preguntas de la ciudadanía por \(division) con corte al \(cutoff)",
        says: [figures.words.rule, terms(figures)],
        legend: Self.blanks
      )
    }
  }

  func spaces(_ figures: SpaceFigures) -> SheetText {
    SheetText(
      title: "Espacios de diálogo con corte al \(cutoff)",
      table: "con una fila por espacio",
      says: leftOut(figures.results.later, "posterior", "posteriores", "a la fecha de corte")
        + leftOut(figures.results.earlier, "anterior", "anteriores", "a la vigencia"),
      legend: [
        .unavailable(
          "[x]: la asistencia no se registró, lo que no equivale a cero personas."
        ),
        .blank("En blanco: el archivo no trae el dato."),
      ]
    )
  }

  var spaceKinds: SheetText {
    SheetText(
      title: "Espacios de diálogo por tipo con corte al \(cutoff)",
      legend: [.unavailable("[x]: la asistencia no se registró en ninguno de esos espacios.")]
    )
  }

  var attendance: SheetText {
    SheetText(
      title: "Asistencia a los espacios de diálogo por grupo de valor con corte al \(cutoff)",
      says: [
        "Un espacio al que asistieron varios grupos cuenta en cada uno; por eso los espacios no "
          + "se suman."
      ]
    )
  }

  var coverageSummary: SheetText {
    SheetText(
      title: "Cobertura de los espacios de diálogo por actividad con corte al \(cutoff)",
      says: [
        "Un territorio está cubierto si en él se realizó al menos un espacio de la actividad o sin "
          + "actividad indicada; un grupo de valor, si asistió a algún espacio."
      ]
    )
  }

  func coverage(_ figures: SpaceFigures) -> SheetText {
    let placeless = figures.goals.filter(\.isOfPlaces).map(\.coverage.spacesWithoutPlace.count)
      .max()
    return SheetText(
      title: "Territorios y grupos de valor previstos con corte al \(cutoff)",
      says: (placeless.map { SpacePhrases.withoutPlace($0) } ?? []),
      legend: [
        .unavailable("[x]: la asistencia no se registró."),
        .blank("En blanco: no hubo espacios."),
      ]
    )
  }

  private func terms(_ figures: CaseFigures) -> String {
    "Términos aplicados: \(CaseTexts.terms(figures.terms))."
  }

  private func later(_ figures: CaseFigures) -> [String] {
    leftOut(figures.later, "posterior", "posteriores", "a la fecha de corte")
  }

  private func leftOut(_ count: Int, _ one: String, _ many: String, _ what: String) -> [String] {
    guard count > 0 else { return [] }
    let rows = SpanishNumber.count(count, "fila", "filas")
    return [
      "No se \(count == 1 ? "cuenta" : "cuentan") \(rows) \(count == 1 ? one : many) \(what)."
    ]
  }
}
