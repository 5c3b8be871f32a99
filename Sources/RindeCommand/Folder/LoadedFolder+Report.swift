internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel
internal import RindeSources

extension LoadedFolder {
  /// What the report of planning is composed from.
  func reportMaterial(_ results: ComplianceResults) -> ReportMaterial {
    let issues = progress?.issues ?? []
    let rejected = (progress?.rejected ?? []).compactMap { row in
      issues.first { $0.code == row.reason && $0.position.line == row.origin.line }
    }
    return ReportMaterial(
      results: results,
      records: records(at: results.cutoff),
      rejected: rejected,
      planIssues: plan.issues,
      participation: ParticipationAnalysis(
        records: participation.records,
        entity: plan.plan.entity
      ).results(at: results.cutoff),
      registers: participation.registers.compactMap { $0.path.split(separator: "/").last }
        .map(String.init),
      petitionRows: participation.registers.first { $0.name == "pqrsd" }.map {
        RegisterRows(used: $0.used, rejected: $0.rejected)
      },
      version: Rinde.version
    )
  }

  /// Prints what could not be used and says so with the exit code.
  func tellErrors(on console: Console) -> ExitCode {
    IssueTexts.tellErrors(among: issues, of: folder.path, on: console)
  }
}
