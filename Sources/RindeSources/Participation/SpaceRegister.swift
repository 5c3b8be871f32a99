internal import RindeModel
internal import RindeTables

/// The dialogue spaces with citizens (*espacios*).
struct SpaceRegister: Register {
  static let name = "espacios"

  static let codeStem = "espacio"

  static let headings = SpaceField.allCases.map(\.heading) + ["asistentes…"]

  let file: RegisterFile

  private let activities: ActivityIndex

  private let activityNames: NearestNames

  /// The names of places by code.
  private let territories: [String: String]

  /// The places that an activity's spaces must cover, by the activity's folded number.
  private let coverage: [FoldedText: [String]]

  /// The groups that some coverage lists.
  private let groups: [String]

  init(_ plan: Plan, file: RegisterFile) {
    self.file = file
    activities = ActivityIndex(plan)
    activityNames = NearestNames(plan.activities.map(\.id))
    territories = plan.entity.territories
    groups = plan.entity.coverageGoals.flatMap(\.groups)
    let goals = plan.entity.coverageGoals.filter { !$0.places.isEmpty }
      .map { (FoldedText($0.activity), $0.places) }
    coverage = Dictionary(goals) { first, _ in first }
  }

  static func reads(headingKey: String) -> Bool { AttendanceHeading(key: headingKey) != nil }

  func findings(in table: RegisterTable<SpaceField>) -> [RegisterFinding] {
    guard !groups.isEmpty else { return [] }
    let known = Set(groups.map { FoldedText($0) })
    return table.further.compactMap { _, heading in
      guard let attendance = AttendanceHeading(heading), !attendance.isTotal,
        !attendance.group.isEmpty, !known.contains(FoldedText(attendance.group))
      else { return nil }
      let nearest = NearestNames(groups).nearest(to: attendance.group)
      return RegisterFinding(
        problem: .unlistedGroup(nearest: nearest),
        column: heading,
        read: attendance.group
      )
    }
  }

  func record(_ row: inout RegisterRow<SpaceField>) -> DialogueSpace? {
    let event = row.required(.event)
    let date = row.requiredDateInYear(.date)
    let place = place(&row)
    let activity = activity(&row)
    checkCoverage(of: activity, place, &row)
    let attendance = attendance(&row)
    guard let event, let date else { return nil }
    return DialogueSpace(
      event: event,
      date: date,
      kind: row.text(.kind) ?? "",
      place: place?.name,
      activity: activity,
      attendance: attendance,
      origin: file.position(row.line)
    )
  }

  /// The territory, or the commune, township or municipality, in this order.
  private func place(_ row: inout RegisterRow<SpaceField>) -> (name: String, field: SpaceField)? {
    if let territory = row.text(.territory) { return (territory, .territory) }
    if let commune = row.text(.commune) {
      let name = Int(commune).map { "Comuna \($0)" } ?? commune
      if row.text(.township) != nil { row.report(.severalPlaces(used: name), .township) }
      return (name, .commune)
    }
    if let township = row.text(.township) { return (township, .township) }
    return row.text(.municipality).map { (territories[$0] ?? $0, .municipality) }
  }

  /// The plan's activity of a space; `nil` also for one that is not in the plan, which is reported.
  private func activity(_ row: inout RegisterRow<SpaceField>) -> String? {
    guard let text = row.text(.activity) else { return nil }
    if let twin = activities.twin(of: row[.activity]) {
      row.report(.ambiguousActivity(twin: twin), .activity)
      return nil
    }
    guard let index = activities.find(row[.activity]) else {
      row.report(.unknownActivity(nearest: activityNames.nearest(to: text)), .activity)
      return nil
    }
    return activities.entries[index].id
  }

  /// Tells a place that does not count for the coverage of its activity.
  private func checkCoverage(
    of activity: String?,
    _ place: (name: String, field: SpaceField)?,
    _ row: inout RegisterRow<SpaceField>
  ) {
    guard let activity, let places = coverage[FoldedText(activity)] else { return }
    guard let place else {
      row.report(.noPlace)
      return
    }
    guard !places.contains(where: { FoldedText($0) == FoldedText(place.name) }) else { return }
    let nearest = NearestNames(places).nearest(to: place.name)
    row.report(.unlistedPlace(nearest: nearest), place.field)
  }

  private func attendance(_ row: inout RegisterRow<SpaceField>) -> [DialogueSpace.Attendance] {
    let columns = row.table.further.compactMap { column, heading in
      AttendanceHeading(heading).map { (column, $0) }
    }
    let hasGroups = columns.contains { !$0.1.group.isEmpty && !$0.1.isTotal }
    return columns.compactMap { column, heading in
      // A total beside its groups would count people twice.
      guard !heading.isTotal || !hasGroups else { return nil }
      let cell = row[column]
      guard cell.kind == .uncalculated || !cell.text.isBlank else { return nil }
      guard let people = Self.people(cell) else {
        row.report(.unreadableAttendance, column: column)
        return nil
      }
      return DialogueSpace.Attendance(group: heading.isTotal ? "" : heading.group, people: people)
    }
  }

  /// A whole number of people; `nil` for anything else.
  private static func people(_ cell: Cell) -> Int? {
    let micros: Int128
    switch cell.kind {
    case .number:
      guard let value = NativeDecimal.micros(cell.text) else { return nil }
      micros = Int128(value.micros)
    case .text:
      guard let number = OfficeNumber(cell.text.trimmingBlanks()) else { return nil }
      micros = number.value.micros
    default: return nil
    }
    guard micros >= 0, micros.isMultiple(of: 1_000_000) else { return nil }
    return Int(exactly: micros / 1_000_000)
  }
}
