internal import RindeAudiences
internal import RindeModel

/// A figure of social media that is to be explained:
/// `redes/facebook/2022-03/tasa-interaccion-alcance`.
struct SocialFigureQuery {
  private let id: String

  init(_ id: String) { self.id = id }

  /// Whether an identifier is that of a figure of social media.
  static func isSocial(_ id: String) -> Bool { id.hasPrefix("\(SocialReportRequest.name)/") }

  /// The explanation.
  ///
  /// - Throws: When the folder cannot be read, or has no such figure.
  func text(_ arguments: ParsedArguments) throws(Failure) -> ExplanationText {
    guard !arguments.has(Verb.sheet.name) else { throw SocialTexts.noSheet }
    guard let period else { throw SocialTexts.figureWithoutPeriod(id) }
    let loaded = try LoadedSocial(SocialPlace(arguments[argument: "CARPETA"]))
    let computed = try SocialComputation(loaded, period: period.name)
    let explainer = SocialExplainer(material: computed.material)
    guard let explanation = explainer.explanation(of: id) else {
      throw UsageTexts.unknownFigure(id, in: "estas redes", among: explainer.figures)
    }
    return ExplanationText(
      explanation: explanation,
      isExample: loaded.entity.isExample,
      withoutRows: "Se usó: ninguna publicación."
    )
  }

  /// The part of the identifier that names a period.
  private var period: ReportPeriod? {
    id.split(separator: "/").dropFirst(2).lazy.compactMap { ReportPeriod(named: $0) }.first
  }
}
