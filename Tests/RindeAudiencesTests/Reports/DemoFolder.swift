import Glibc
import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import RindeSources
import Testing

/// A folder of `datasets/`, read as the command reads it.
struct DemoFolder {
  let plan: Plan
  private let progress: ProgressReading?
  private let participation: ParticipationRecords

  init(_ name: String) throws {
    let folder = try EntityFolder(path: Self.repository + "datasets/\(name)")
    plan = try folder.plan(sheet: nil).plan
    progress = try folder.progress(of: plan)
    participation = try folder.participation(of: plan).records
  }

  static let repository = String(
    #filePath.dropLast("Tests/RindeAudiencesTests/Reports/DemoFolder.swift".count)
  )

  func cutoff(_ name: String) throws -> Cutoff {
    try #require(plan.entity.cutoffs.first { $0.name == name } ?? Cutoff(named: name))
  }

  /// What the reports of the whole plan are composed from.
  func material(at cutoff: Cutoff) -> ReportMaterial {
    let analysis = ComplianceAnalysis(plan: plan)
    var fold = analysis.makeFold()
    if let progress { fold.fold(progress.columns) }
    return ReportMaterial(
      results: analysis.results(from: fold, at: cutoff),
      records: progress?.records ?? [],
      rejected: [],
      planIssues: [],
      participation: ParticipationAnalysis(records: participation, entity: plan.entity)
        .results(at: cutoff),
      version: "prueba"
    )
  }

  /// What the report of one responsible is composed from.
  func material(of office: OfficeScope, at cutoff: Cutoff) -> ReportMaterial {
    let selection = PlanSelection(of: plan) { $0.responsible.contains(office.name) }
    let analysis = ComplianceAnalysis(plan: selection.plan)
    var fold = analysis.makeFold()
    if let progress { fold.fold(selection.columns(of: progress.columns)) }
    return ReportMaterial(
      results: analysis.results(from: fold, at: cutoff),
      records: selection.records(of: progress?.records ?? []),
      rejected: [],
      planIssues: [],
      office: office,
      version: "prueba"
    )
  }

  /// The responsibles as the plan names them, each once.
  var offices: [OfficeScope] {
    var names: [String] = []
    for name in plan.activities.flatMap(\.responsible) where !names.contains(name) {
      names.append(name)
    }
    return zip(names, FigureID.slugs(of: names)).map(OfficeScope.init)
  }

  /// The lines of `reports/demo.csv` on a plan: dataset, audience, cut-off, office or nothing.
  static let runs: [[String]] = {
    guard let stream = fopen(repository + "reports/demo.csv", "r") else { return [] }
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, stream)
    return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    .filter { !["encuesta", "redes"].contains($0[1]) }
  }()
}
