import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport

/// The six reports, each on a small example.
enum ReadersReports {
  /// Three activities: one done and one silent, both due in March, and one due in December.
  static var plan: AuditedPlan {
    var plan = AuditedPlan()
    plan.add("1.1", due: "2022-03-15")
    plan.add("1.2", due: "2022-03-15")
    plan.add("2.1", due: "2022-12-15", subcomponent: "Diálogo", responsible: ["Prensa"])
    plan.report("1.1", "2022-03-01", .quantity(1))
    return plan
  }

  static func all() throws -> [String: Report] {
    let material = try plan.material(at: "2022-T1")
    return [
      "planeacion": PlanningReport(material: material).composed(),
      "concejo": CouncilReport(material: material).composed(),
      "asamblea": AssemblyReport(material: material).composed(),
      "control-interno": OversightReport(material: material).composed(),
      "encuesta": SurveyReport(material: DiagnosticSurvey.material).composed(),
      "redes": SocialReport(material: SocialDemo.material).composed(),
    ]
  }

  static let names = ["planeacion", "concejo", "asamblea", "control-interno", "encuesta", "redes"]

  /// The reports on plans of the demonstration, one a line of its list.
  static func demo(_ run: [String]) throws -> Report {
    let folder = try DemoFolder(run[0])
    let cutoff = try folder.cutoff(run[2])
    let office = folder.plan.entity.offices.first { $0.abbreviation == run[3] }?.name
    let scope = folder.offices.first { [run[3], office].contains($0.name) }
    let material = scope.map { folder.material(of: $0, at: cutoff) } ?? folder.material(at: cutoff)
    switch run[1] {
    case "planeacion": return PlanningReport(material: material).composed()
    case "concejo": return CouncilReport(material: material).composed()
    case "asamblea": return AssemblyReport(material: material).composed()
    default: return OversightReport(material: material).composed()
    }
  }
}

extension Report {
  /// The cells of a figure in all tables, with the kind of each; total rows too.
  func cells(of figure: String) -> [(cell: Cell, kind: Column.Kind)] {
    tables.flatMap { _, table in
      (table.rows + [table.total].compactMap(\.self)).flatMap { row in
        zip(row, table.columns).filter { $0.0.figure == figure }
          .map { ($0.0, $0.0.kind ?? $0.1.kind) }
      }
    }
  }

  /// The sheets that a page shows; the table of contents is its own.
  var pageSheets: [Sheet] { sheets.filter { $0.depth == .summary && $0.name != "Contenido" } }
}
