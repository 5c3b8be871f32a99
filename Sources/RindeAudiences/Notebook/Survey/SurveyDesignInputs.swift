internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// How the survey was made, as data of a notebook.
struct SurveyDesignInputs {
  let view: SurveyView
  let names: SurveyAnswerColumns

  private typealias Texts = SurveyNotebookTexts

  /// A row for each thing that the arithmetic must know.
  var settings: Sheet {
    NotebookInput(
      id: "diseno",
      title: Texts.design,
      meaning: Texts.designMeaning,
      columns: Texts.designColumns,
      rows: (sample + precision + calibration).map { key, value in
        [.text(key), .text(value), .text(Texts.designMeanings[key] ?? "")]
      },
      key: ["dato"]
    ).sheet
  }

  /// A row for each known total; nothing without calibration.
  var margins: [Sheet] {
    guard let calibration = view.settings.calibration else { return [] }
    return [
      NotebookInput(
        id: "margenes",
        title: Texts.margins,
        meaning: Texts.marginsMeaning,
        columns: Texts.marginColumns + (names.isListed ? [Texts.answerColumn] : []),
        rows: calibration.margins.enumerated().flatMap { place, margin in rows(place, margin) }
      ).sheet
    ]
  }

  /// A row for each replicate; nothing without replicate weights, and for everyone.
  var replicates: [Sheet] {
    guard names.isListed, let replicates = view.settings.design.replicates,
      let scales = replicates.scales
    else { return [] }
    return [
      NotebookInput(
        id: "escalas_de_replica",
        title: Texts.replicates,
        meaning: Texts.replicatesMeaning,
        columns: Texts.replicateColumns,
        rows: scales.enumerated().map { [.integer($0 + 1), .estimate($1)] },
        key: ["replica"]
      ).sheet
    ]
  }

  private func rows(_ place: Int, _ margin: CalibrationSettings.Margin) -> [[Cell]] {
    let start: [Cell] = [.integer(place + 1), .text(margin.variable)]
    func column(_ name: String) -> [Cell] { names.isListed ? [.text(name)] : [] }
    switch margin.totals {
    case .sum(let total):
      return [start + [.blank, .estimate(total)] + column(names.sum(margin.variable))]
    case .categories(let categories):
      let options = view.survey.codebook[margin.variable]?.options ?? []
      return categories.map { category in
        // A total may be given by the option's code or by its label.
        let code = options.first { $0.label == category.name }?.code
        return start + [.text(code ?? category.name), .estimate(category.total)]
          + column(names.variable(margin.variable))
      }
    }
  }

  private var sample: [(String, String)] {
    let (settings, design) = (view.settings, view.settings.design)
    let isSimple =
      design.strata == nil && design.clusters.isEmpty && design.populations.isEmpty
      && design.replicates == nil
    let isCorrected = isSimple && settings.sample == .probability
    return [
      ("muestra", Texts.sample(settings.sample)),
      ("encuestados", String(view.sample.respondents)),
      ("pesos", Texts.answer(view.isWeighted)),
      ("simple", Texts.answer(isSimple)),
      ("estratos", Texts.answer(design.strata != nil)),
      ("etapas", String(design.clusters.count)),
      ("poblaciones", String(design.populations.count)),
      ("poblacion_simple", isCorrected ? settings.population.map(String.init) ?? "" : ""),
      ("upm_unica", Texts.lonelyUnit(design.lonelyUnit)),
    ] + replicateSettings(design.replicates)
  }

  private func replicateSettings(_ replicates: ReplicateSettings?) -> [(String, String)] {
    guard let replicates else { return [("replicas", "")] }
    return [
      ("replicas", Texts.replicates(replicates.kind)),
      ("replicas_escala", replicates.scale.map { EstimateDigits($0).description } ?? ""),
      ("replicas_rho", replicates.fayCoefficient.map { EstimateDigits($0).description } ?? ""),
      ("replicas_combinadas", Texts.answer(replicates.isCombined)),
      ("replicas_centradas", Texts.answer(replicates.isCenteredOnEstimate)),
    ]
  }

  private var precision: [(String, String)] {
    let settings = view.settings
    return [
      ("precision", Texts.precision(view.sample.precision)),
      ("nivel", EstimateDigits(settings.level).description),
      ("minimo", String(settings.suppressionMinimum)),
      ("totales", Texts.smallTotals(settings.smallTotals)),
      ("normas", Texts.standard(settings.standard)),
    ]
  }

  private var calibration: [(String, String)] {
    let calibration = view.settings.calibration
    return [
      ("calibracion", calibration.map { Texts.method($0.method) } ?? ""),
      ("reescalar", Texts.answer(calibration?.rescalesMargins ?? false)),
    ]
  }
}
