internal import RindeAudiences
internal import RindeModel

/// What is said of a period that cannot be reported.
extension SocialTexts {
  static func missingPeriod(_ months: [ReportPeriod]) -> Failure {
    Failure(.usage, "Falta el periodo.\n" + hint(months))
  }

  static func unreadablePeriod(_ name: String, _ months: [ReportPeriod]) -> Failure {
    Failure(
      .usage,
      "--periodo: se leyó «\(name)», se esperaba un mes, un trimestre, un semestre o un año.\n"
        + hint(months)
    )
  }

  /// A period without posts, which is told beside its report.
  static func emptyPeriod(_ period: ReportPeriod, _ months: [ReportPeriod]) -> String {
    noPosts(in: period) + "\n" + hint(months)
  }

  private static func hint(_ months: [ReportPeriod]) -> String {
    guard let last = months.last else {
      return "  Todavía no hay publicaciones: guarde en redes/exportaciones los archivos que "
        + "descargue de cada red."
    }
    let half = ReportPeriod(.halfYear, containing: last.firstDay)
    return "  Hay publicaciones en \(SpanishList.joined(runs(of: months))).\n"
      + "  Use un mes (--periodo \(last.name)), un trimestre (--periodo "
      + "\(ReportPeriod(.quarter, containing: last.firstDay).name)), un semestre (--periodo "
      + "\(half.name)) o un año (--periodo \(last.year))."
  }

  /// Months that follow one another as `2025-01 a 2025-06`.
  private static func runs(of months: [ReportPeriod]) -> [String] {
    var runs: [(first: ReportPeriod, last: ReportPeriod)] = []
    for month in months {
      if let run = runs.last, run.last == month.previous {
        runs[runs.count - 1].last = month
      } else {
        runs.append((month, month))
      }
    }
    return runs.map { run in
      if run.first == run.last { return run.first.name }
      let isPair = run.first == run.last.previous
      return "\(run.first.name) \(isPair ? "y" : "a") \(run.last.name)"
    }
  }
}
