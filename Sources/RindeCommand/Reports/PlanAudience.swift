internal import RindeAudiences
internal import RindeModel
internal import RindeReport

/// One of those for whom `rinde informe` writes of an entity's plan.
struct PlanAudience: Sendable {
  /// The word of the command line, and the stem of the report's files.
  let name: String

  /// For whom it is, for the help.
  let reader: String

  /// Composes the report; refuses an entity that does not answer to this reader.
  let compose: @Sendable (ReportMaterial) throws(Failure) -> Report

  /// Whether it is also written for one office alone.
  var isForOneOffice: Bool { name == "concejo" }

  /// Whether a notebook computes its figures again.
  var hasNotebook: Bool { name == "planeacion" }

  /// The cut-off of a report that is made once a year; `nil` where the user must name one.
  func usualCutoff(of year: FiscalYear) -> String? {
    name == "asamblea" ? "\(year.year)-T4" : nil
  }

  static let all = [planning, council, assembly, oversight]

  private init(
    name: String,
    reader: String,
    compose: @escaping @Sendable (ReportMaterial) throws(Failure) -> Report
  ) {
    self.name = name
    self.reader = reader
    self.compose = compose
  }

  private static let planning = PlanAudience(
    name: "planeacion",
    reader: "la oficina de planeación",
    compose: { PlanningReport(material: $0).composed() }
  )

  private static let council = PlanAudience(
    name: "concejo",
    reader: "el Concejo Municipal",
    compose: { material throws(Failure) in
      guard material.entity.level != .departmental else {
        throw AudienceTexts.answersToAssembly(material.entity)
      }
      return CouncilReport(material: material).composed()
    }
  )

  private static let assembly = PlanAudience(
    name: "asamblea",
    reader: "la Asamblea Departamental",
    compose: { material throws(Failure) in
      guard material.entity.level != .municipal else {
        throw AudienceTexts.answersToCouncil(material.entity)
      }
      return AssemblyReport(material: material).composed()
    }
  )

  private static let oversight = PlanAudience(
    name: "control-interno",
    reader: "la Oficina de Control Interno",
    compose: { OversightReport(material: $0).composed() }
  )
}
