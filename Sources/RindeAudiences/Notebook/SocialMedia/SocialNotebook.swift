internal import RindeAnalysis
package import RindeModel
package import RindeReport

/// The notebook that computes the figures of a report of social media again.
///
/// Its data are the posts, counts and registers from which the figures follow; no figure is among
/// them. Of the public it carries no name, no words and no hour.
package struct SocialNotebook {
  private let scope: SocialNotebookScope

  /// Takes what the report was composed from.
  ///
  /// - Parameters:
  ///   - material: The results, with every post held: of posts that were only added up there is
  ///     nothing to compute from.
  ///   - calendar: The entity's business days.
  package init(material: SocialMaterial, calendar: BusinessCalendar) {
    scope = SocialNotebookScope(view: SocialView(material), calendar: calendar)
  }

  /// The notebook of a report, which anyone may read.
  ///
  /// - Parameter report: The report of the same material.
  /// - Returns: Its data are what was read of each post, before any arithmetic.
  package func composed(checking report: Report) -> Notebook {
    Notebook(
      analysis: .socialMedia,
      reach: .everyone,
      report: report,
      facts: facts,
      parameters: [
        Notebook.Parameter(
          name: "red_de_ejemplo",
          literal: "\"\(exampleNetwork)\"",
          meaning: SocialNotebookTexts.exampleNetwork
        )
      ],
      inputs: SocialNotebookRecords(scope: scope).sheets()
        + SocialNotebookPosts(scope: scope).sheets()
        + SocialNotebookTargets(scope: scope).sheets()
    )
  }

  /// The network with more posts of its own in the period.
  private var exampleNetwork: String {
    let networks = scope.view.results.networks
    let most = networks.map(\.summary.posts).max()
    return networks.first { $0.summary.posts == most }?.network.key ?? ""
  }

  private var facts: [Line] {
    let view = scope.view
    let facts: [(String, String)] = [
      ("Periodo", SocialPeriodTexts.name(view.period).capitalizedFirst),
      ("Días", SocialPeriodTexts.days(view.period)),
      ("Redes", SpanishList.joined(view.results.networks.map(\.network.name))),
      ("Zona horaria", SocialWords.zone(view.records.zone).capitalizedFirst),
      ("Qué no trae", SocialNotebookTexts.leftOut),
    ]
    return facts.filter { !$0.1.isEmpty }.map { Line(.fact(label: $0.0), $0.1) }
  }
}
