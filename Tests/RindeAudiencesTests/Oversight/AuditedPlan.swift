import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

/// A date that the test writes in ISO form; a typing mistake becomes a date that fails the test.
func day(_ iso: String) -> CalendarDate {
  CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
}

/// A small plan with its records, reported to control interno.
struct AuditedPlan {
  var year = 2022
  var kind: Entity.PlanKind? = .anticorruption
  var cutoffs: [Cutoff] = []
  var publicationDays: Int?
  var activities: [Activity] = []
  var records: [ProgressRecord] = []
  var rejected: [DataIssue] = []
  var territories: [String: String] = [:]

  /// Adds an activity.
  mutating func add(
    _ id: String,
    _ target: Target,
    _ programming: Programming,
    accumulation: Accumulation = .sum,
    weight: Quantity? = nil,
    subcomponent: String = "Información",
    responsible: [String] = ["Planeación"],
    territories: [String] = []
  ) {
    activities.append(
      Activity(
        id: id,
        subcomponent: subcomponent,
        text: "Actividad \(id)",
        responsible: responsible,
        target: target,
        accumulation: accumulation,
        programming: programming,
        weight: weight,
        territories: territories,
        origin: SourcePosition(file: "plan.csv", line: activities.count + 2)
      )
    )
  }

  /// Adds a count with an equal part due on each date.
  mutating func add(
    _ id: String,
    _ value: Int = 1,
    due dates: String...,
    subcomponent: String = "Información",
    responsible: [String] = ["Planeación"],
    territories: [String] = []
  ) {
    add(
      id,
      Target(text: "\(value) informes", kind: .count, value: Quantity(value)),
      .deliveries(dates.map { Delivery(due: day($0), quantity: Quantity(value / dates.count)) }),
      subcomponent: subcomponent,
      responsible: responsible,
      territories: territories
    )
  }

  /// Adds a record.
  mutating func report(
    _ id: String,
    _ date: String,
    _ value: ProgressRecord.Value,
    evidence: String? = "Acta 1",
    verified: Bool? = true,
    note: String? = nil,
    territory: String? = nil
  ) {
    records.append(
      ProgressRecord(
        activity: activities.firstIndex { $0.id == id } ?? 0,
        date: day(date),
        value: value,
        office: "Planeación",
        evidence: evidence,
        isVerified: verified,
        note: note,
        territory: territory,
        origin: SourcePosition(file: "avances.csv", line: records.count + 2)
      )
    )
  }

  /// What reports are composed from, at a cut-off.
  func material(at name: String) throws -> ReportMaterial {
    let entity = Entity(
      name: "Alcaldía de Ejemplo",
      planKind: kind,
      fiscalYear: FiscalYear(year),
      cutoffs: cutoffs,
      territories: territories,
      publicationDays: publicationDays
    )
    let analysis = ComplianceAnalysis(plan: Plan(entity: entity, activities: activities))
    var fold = analysis.makeFold()
    fold.fold(columns)
    let cutoff = cutoffs.first { $0.name == name } ?? Cutoff(named: name)
    return ReportMaterial(
      results: analysis.results(from: fold, at: try #require(cutoff)),
      records: records,
      rejected: rejected,
      planIssues: [],
      version: "prueba"
    )
  }

  func report(at name: String) throws -> Report {
    OversightReport(material: try material(at: name)).composed()
  }

  /// The records as a reader codes them: verification only where the file has it.
  private var columns: ProgressColumns {
    var columns = ProgressColumns()
    let isStated = records.contains { $0.isVerified != nil }
    for record in records {
      columns.activities.append(Int32(record.activity))
      columns.days.append(Int32(record.date.dayNumber))
      columns.evidence.append(record.evidence == nil ? 0 : 1)
      columns.lines.append(Int32(record.origin.line ?? 0))
      if isStated { columns.verified.append(record.isVerified == true ? 1 : 0) }
      switch record.value {
      case .quantity(let quantity): append(quantity, .zero, .quantity, to: &columns)
      case .ratio(let ratio): append(ratio.numerator, ratio.denominator, .ratio, to: &columns)
      case .milestone(let index, _):
        append(Quantity(micros: Int128(index)), .zero, .milestone, to: &columns)
      }
    }
    return columns
  }

  private func append(
    _ amount: Quantity,
    _ base: Quantity,
    _ kind: ProgressColumns.Kind,
    to columns: inout ProgressColumns
  ) {
    columns.amounts.append(Int64(amount.micros))
    columns.denominators.append(Int64(base.micros))
    columns.kinds.append(kind.rawValue)
  }
}

extension Report {
  /// A table by its identifier.
  func table(_ id: String) throws -> Table {
    try #require(tables.first { $0.table.id == id }?.table)
  }

  /// What the cover says under a label, or its paragraphs.
  func coverFact(_ label: String) -> String? {
    coverLines.first { $0.role == .fact(label: label) }?.text
  }

  var coverParagraphs: [String] { coverLines.filter { $0.role == .paragraph }.map(\.text) }

  private var coverLines: [Line] {
    guard case .lines(let lines)? = sheets.first?.content else { return [] }
    return lines
  }
}

extension Table {
  /// The value of a cell, in the words of a test: text, digits, an ISO date, or a dash for none.
  func text(_ row: Int, _ key: String) throws -> String {
    rows[row][try #require(index(of: key))].text
  }

  /// The value in the row that begins with a text.
  func text(of first: String, _ key: String) throws -> String {
    let row = try #require(rows.first { $0[0].value == .text(first) })
    return row[try #require(index(of: key))].text
  }

  func totalText(_ key: String) throws -> String {
    try #require(total)[try #require(index(of: key))].text
  }
}

extension Cell {
  var text: String {
    switch value {
    case .text(let text): text
    case .number(let number): number.exact
    case .date(let date):
      CalendarDate(year: date.year, month: date.month, day: date.day)?.description ?? ""
    case .missing(.blank): "-"
    case .missing(.notAvailable): "[x]"
    case .missing(.notApplicable): "[z]"
    case .missing(.withheld): "[c]"
    case .missing(.unreliable): "[u]"
    }
  }
}
