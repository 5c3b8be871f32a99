import RindeAnalysis
import RindeModel

/// A date that the test writes in ISO form; a typing mistake becomes a date that fails the test.
func day(_ iso: String) -> CalendarDate {
  CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
}

/// A plan of a few activities and the records that were reported against them.
struct PlanFixture {
  var year = 2022
  var planKind: Entity.PlanKind?
  var cutoffs: [Cutoff] = []
  var activities: [Activity] = []
  var records = ProgressColumns()

  /// Adds an activity and returns its position.
  mutating func add(
    _ target: Target,
    _ programming: Programming,
    accumulation: Accumulation = .sum,
    weight: Quantity? = nil,
    subcomponent: String = "",
    responsible: [String] = []
  ) -> Int {
    activities.append(
      Activity(
        id: "\(activities.count + 1)",
        subcomponent: subcomponent,
        text: "",
        responsible: responsible,
        target: target,
        accumulation: accumulation,
        programming: programming,
        weight: weight,
        origin: SourcePosition(file: "plan.csv", line: activities.count + 2)
      )
    )
    return activities.count - 1
  }

  /// Adds a count with one unit due on each date.
  mutating func addCount(due dates: String..., bound: Target.Bound = .exact) -> Int {
    add(
      Target(text: "", kind: .count, value: Quantity(dates.count), bound: bound),
      .deliveries(dates.map { Delivery(due: day($0), quantity: 1) })
    )
  }

  /// Adds a count with its whole target due on one date.
  mutating func addCount(_ value: Int, due: String, bound: Target.Bound = .exact) -> Int {
    add(
      Target(text: "", kind: .count, value: Quantity(value), bound: bound),
      .deliveries([Delivery(due: day(due), quantity: Quantity(value))])
    )
  }

  /// Reports a quantity.
  mutating func report(
    _ activity: Int,
    _ date: String,
    _ amount: Quantity,
    evidence: Bool = true,
    verified: Bool = true
  ) {
    append(activity, date, amount, 0, .quantity, evidence, verified)
  }

  /// Reports a numerator and a denominator.
  mutating func report(
    _ activity: Int,
    _ date: String,
    _ amount: Quantity,
    of base: Quantity,
    verified: Bool = true
  ) {
    append(activity, date, amount, base, .ratio, true, verified)
  }

  /// Reports a milestone.
  mutating func report(
    _ activity: Int,
    _ date: String,
    milestone: Int,
    evidence: Bool = true
  ) {
    append(activity, date, Quantity(micros: Int128(milestone)), 0, .milestone, evidence, true)
  }

  var plan: Plan {
    Plan(
      entity: Entity(
        name: "Entidad",
        planKind: planKind,
        fiscalYear: FiscalYear(year),
        cutoffs: cutoffs
      ),
      activities: activities
    )
  }

  /// The results at a cut-off.
  func results(at cutoff: String) -> ComplianceResults {
    let analysis = ComplianceAnalysis(plan: plan)
    var fold = analysis.makeFold()
    fold.fold(records)
    return analysis.results(from: fold, at: Cutoff(named: cutoff) ?? Cutoff(day("1970-01-01")))
  }

  private mutating func append(
    _ activity: Int,
    _ date: String,
    _ amount: Quantity,
    _ base: Quantity,
    _ kind: ProgressColumns.Kind,
    _ evidence: Bool,
    _ verified: Bool
  ) {
    records.activities.append(Int32(activity))
    records.days.append(Int32(day(date).dayNumber))
    records.amounts.append(Int64(amount.micros))
    records.denominators.append(Int64(base.micros))
    records.kinds.append(kind.rawValue)
    records.evidence.append(evidence ? 1 : 0)
    records.verified.append(verified ? 1 : 0)
    records.lines.append(Int32(records.lines.count + 2))
  }
}

extension Ratio {
  /// The percentage with two decimals, or a dash over zero.
  var text: String { percentage(places: 2)?.description ?? "-" }
}

extension Ratio? {
  /// The percentage with two decimals, or a dash when there is none.
  var text: String { map(\.text) ?? "-" }
}
