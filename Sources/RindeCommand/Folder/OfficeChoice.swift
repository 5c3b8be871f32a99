internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// The one responsible whose report is asked for.
struct OfficeChoice {
  let scope: OfficeScope

  /// Finds the responsible that the user names: as written, without accents, or by its abbreviation.
  ///
  /// - Throws: A usage failure when the plan names none or several such.
  init(named name: String, in plan: Plan) throws(Failure) {
    var names: [String] = []
    for responsible in plan.activities.flatMap(\.responsible) where !names.contains(responsible) {
      names.append(responsible)
    }
    let position = try Self.position(of: name, among: names, in: plan.entity)
    scope = OfficeScope(name: names[position], slug: FigureID.slugs(of: names)[position])
  }

  private static func position(of name: String, among names: [String], in entity: Entity)
    throws(Failure) -> Int
  {
    if let exact = names.firstIndex(of: name) { return exact }
    let folded = FoldedText(name)
    let aliases = entity.offices.filter { office in
      office.abbreviation.map(FoldedText.init) == folded || FoldedText(office.name) == folded
    }
    let wanted =
      [folded] + aliases.map { FoldedText($0.name) }
      + aliases.compactMap { $0.abbreviation.map(FoldedText.init) }
    let found = names.indices.filter { wanted.contains(FoldedText(names[$0])) }
    guard let first = found.first else {
      let nearest = NearestNames(names).nearest(to: name)
      throw AudienceTexts.unknownOffice(name, nearest: nearest, all: names)
    }
    guard found.count == 1 else {
      throw AudienceTexts.ambiguousOffice(name, found.map { names[$0] })
    }
    return first
  }
}

extension LoadedFolder {
  /// What the report of one responsible is composed from.
  func reportMaterial(of office: OfficeScope, at cutoff: Cutoff) -> ReportMaterial {
    let selection = PlanSelection(of: plan.plan) { $0.responsible.contains(office.name) }
    let analysis = ComplianceAnalysis(plan: selection.plan)
    var fold = analysis.makeFold()
    if let columns = columns(at: cutoff) { fold.fold(selection.columns(of: columns)) }
    let known = Set(selection.plan.activities.map(\.id))
    let whole = reportMaterial(results(at: cutoff))
    return ReportMaterial(
      results: analysis.results(from: fold, at: cutoff),
      records: selection.records(of: whole.records),
      rejected: whole.rejected.filter { $0.activity.map(known.contains) ?? false },
      planIssues: whole.planIssues.filter { $0.activity.map(known.contains) ?? false },
      office: office,
      version: whole.version
    )
  }
}
