/// A meeting of the entity with citizens (*espacio de diálogo*).
public struct DialogueSpace: Hashable, Sendable {
  /// How many people of a group attended.
  public struct Attendance: Hashable, Sendable {
    /// The value group as the file's heading names it: `JAL`; `""` for people without a group.
    public let group: String

    /// Not negative.
    public let people: Int

    public init(group: String, people: Int) {
      self.group = group
      self.people = people
    }
  }

  /// The event as the office names it.
  public let event: String

  public let date: CalendarDate

  /// *Audiencia pública*, *mesa de trabajo*, *feria*; `""` where the file does not say.
  public let kind: String

  /// The commune, township or municipality as written; `nil` where the file does not say.
  public let place: String?

  /// The number of the plan's activity to which it belongs; `nil` where the file does not say.
  public let activity: String?

  /// In the order of the file's columns; empty when attendance was not recorded.
  public let attendance: [Attendance]

  public let origin: SourcePosition

  public init(
    event: String,
    date: CalendarDate,
    kind: String = "",
    place: String? = nil,
    activity: String? = nil,
    attendance: [Attendance] = [],
    origin: SourcePosition
  ) {
    self.event = event
    self.date = date
    self.kind = kind
    self.place = place
    self.activity = activity
    self.attendance = attendance
    self.origin = origin
  }
}

/// What the spaces of an activity must cover (*cobertura*), as `entidad.json` lists it.
public struct CoverageGoal: Hashable, Sendable {
  /// The number of the plan's activity: `2.2`.
  public let activity: String

  /// Communes and townships in which a space of this activity must be held; empty when the goal is
  /// not one of places.
  public let places: [String]

  /// Value groups that must attend some space of the period, whatever its activity; empty when the
  /// goal is not one of groups.
  public let groups: [String]

  public init(activity: String, places: [String] = [], groups: [String] = []) {
    self.activity = activity
    self.places = places
    self.groups = groups
  }
}
