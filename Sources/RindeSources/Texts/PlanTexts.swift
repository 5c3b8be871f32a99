internal import RindeModel

/// The Spanish of what is noticed while a plan is read.
enum PlanTexts {
  static let missingDateCode = "fecha.ausente"

  static let number = "un número, como 4 o 15.000"

  static let programmingSyntax =
    "fechas con cantidades («2022-03-31:1; 2022-06-30:2»), o demanda, cobertura, lineal o sin-fecha"

  static let multiplierSyntax = "un número, o el nombre y el número: «dependencia=16»"

  /// Code, severity and sentences of a finding.
  struct Wording {
    let code: String
    let severity: DataIssue.Severity
    var expected: String?
    let message: String
    var suggestion: String?
  }

  static func wording(of kind: PlanFinding.Kind) -> Wording {
    targetWording(kind) ?? dateWording(kind) ?? rowWording(kind)
  }

  /// «a», «a y b», «a, b y c».
  static func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " y " + last
  }
}

extension DataIssue {
  init(_ finding: PlanFinding) {
    let wording = PlanTexts.wording(of: finding.kind)
    self.init(
      code: wording.code,
      severity: wording.severity,
      position: finding.position,
      activity: finding.activity,
      read: finding.read ?? finding.kind.writtenDay?.officeText,
      expected: wording.expected,
      message: wording.message,
      suggestion: wording.suggestion
    )
  }
}
