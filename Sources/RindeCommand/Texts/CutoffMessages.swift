internal import RindeAudiences
internal import RindeModel

/// What is said of a cut-off that cannot be used.
enum CutoffMessages {
  static func missing(_ year: FiscalYear) -> Failure {
    Failure(.usage, "Falta la fecha de corte.\n" + examples(year))
  }

  static func unreadable(_ name: String, _ year: FiscalYear) -> Failure {
    Failure(
      .usage,
      "--corte: se leyó «\(name)», se esperaba un corte o una fecha.\n" + examples(year)
    )
  }

  static func outside(_ cutoff: Cutoff, _ year: FiscalYear) -> Failure {
    Failure(
      .usage,
      "--corte: \(cutoff.name) es el \(SpanishNumber.longDate(cutoff.date)), que está fuera de la "
        + "vigencia \(year.year).\n" + examples(year)
    )
  }

  private static func examples(_ year: FiscalYear) -> String {
    "  Use un trimestre (--corte \(year.year)-T2), un seguimiento del PAAC "
      + "(--corte \(year.year)-PAAC-2) o una fecha (--corte \(year.year)-08-31)."
  }
}
