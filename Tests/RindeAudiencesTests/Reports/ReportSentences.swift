import RindeAudiences
import RindeReport
import Testing

extension AuditedPlan {
  /// The sentences of the executive summary to the Concejo, of which one begins so.
  func council(_ cutoff: String, beginning: String) throws -> String {
    let report = CouncilReport(material: try material(at: cutoff)).composed()
    return try report.sentence(beginning)
  }

  /// The same to the Asamblea.
  func assembly(_ cutoff: String, beginning: String) throws -> String {
    try AssemblyReport(material: try material(at: cutoff)).composed().sentence(beginning)
  }
}

extension Report {
  /// The paragraphs of the executive summary.
  var sentences: [String] {
    guard
      case .lines(let lines)? = sheets.first(where: { $0.name == "Resumen_ejecutivo" })?.content
    else { return [] }
    return lines.filter { $0.role == .paragraph }.map(\.text)
  }

  /// The only paragraph that begins so.
  func sentence(_ beginning: String) throws -> String {
    let found = sentences.filter { $0.hasPrefix(beginning) }
    #expect(found.count == 1, "\(beginning): \(sentences)")
    return try #require(found.first)
  }
}
