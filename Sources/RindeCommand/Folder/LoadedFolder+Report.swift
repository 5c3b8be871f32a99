internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel
internal import RindeSources

extension LoadedFolder {
  /// What the report of planning is composed from.
  func planningMaterial(_ results: ComplianceResults) -> PlanningMaterial {
    let issues = progress?.issues ?? []
    let rejected = (progress?.rejected ?? []).compactMap { row in
      issues.first { $0.code == row.reason && $0.position.line == row.origin.line }
    }
    return PlanningMaterial(
      results: results,
      records: progress?.records ?? [],
      rejected: rejected,
      planIssues: plan.issues,
      version: Rinde.version
    )
  }

  /// Prints what could not be used and says so with the exit code.
  func tellErrors(on console: Console) -> ExitCode {
    let errors = issues.filter { $0.severity == .error }
    for issue in errors.prefix(10) { console.tell(IssueTexts.text(issue)) }
    if errors.count > 10 { console.tell("… y \(errors.count - 10) errores más.") }
    guard !errors.isEmpty else { return .done }
    console.tell("Vea el detalle con: rinde revisar \(folder.path)")
    return .findings
  }
}
