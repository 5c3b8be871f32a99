internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The dialogue spaces one by one, by kind and by group.
struct SpaceTables {
  let figures: SpaceFigures
  let names: FigureID

  private typealias Texts = SpaceColumnTexts

  func spaces() -> Table {
    Table(
      id: "espacios",
      columns: [
        Texts.event, Texts.date, Texts.kind, Texts.place, Texts.activity, Texts.people,
        Texts.file, Texts.line,
      ],
      rows: figures.results.spaces.map { space in
        [
          .text(space.event), .date(space.date), .text(space.kind), .text(space.place ?? ""),
          .text(space.activity ?? ""), .count(people(of: space)),
          .text(space.origin.file.lastPathComponent),
          space.origin.line.map { .integer($0) } ?? .blank,
        ]
      },
      key: ["archivo", "fila"],
      total: [.text(CaseTexts.total)] + Array(repeating: .blank, count: 4)
        + [people(figures.total, .sum([.column(table: "espacios", "personas")]))]
        + [.blank, .blank]
    ).offPage(["archivo", "fila"])
  }

  /// Spaces and people by kind, counted in the table of spaces.
  func kinds() -> Table {
    let id = "espacios_por_tipo"
    return Table(
      id: id,
      columns: [Texts.kind, Texts.spaces, Texts.people],
      rows: figures.kinds.map { subject in
        let isOfKind = Formula.column(table: "espacios", "tipo")
          .equals(subject.isNamed ? .sameRow("tipo") : .nothing)
        let isLive = figures.kinds.haveComparableLabels
        return [
          .text(subject.label),
          spaces(subject, isLive ? .sumProduct(isOfKind * .number(1)) : nil),
          people(
            subject,
            isLive
              ? .sumProduct(isOfKind * .number(1), .column(table: "espacios", "personas")) : nil
          ),
        ]
      },
      key: ["tipo"],
      total: [
        .text(CaseTexts.total), spaces(figures.total, .sum([.column(table: id, "espacios")])),
        people(figures.total, .sum([.column(table: id, "personas")])),
      ]
    )
  }

  /// People by group; a space that several groups attended counts in each.
  func attendance() -> Table {
    Table(
      id: "asistencia",
      columns: [Texts.group, Texts.attendedSpaces, Texts.people],
      rows: figures.groups.map { [.text($0.label), spaces($0, nil), people($0, nil)] },
      key: ["grupo"],
      total: [
        .text(CaseTexts.total), .blank,
        people(figures.total, .sum([.column(table: "asistencia", "personas")])),
      ]
    )
  }

  private func people(of space: DialogueSpace) -> Int? {
    space.attendance.isEmpty ? nil : space.attendance.reduce(0) { $0 + $1.people }
  }

  private func spaces(_ subject: SpaceFigures.Subject, _ formula: Formula?) -> Cell {
    .count(
      subject.part.spaces.count,
      formula: formula,
      figure: names.participation(subject.path, "espacios")
    )
  }

  private func people(_ subject: SpaceFigures.Subject, _ formula: Formula?) -> Cell {
    .count(
      subject.part.people,
      formula: formula,
      figure: names.participation(subject.path, "personas")
    )
  }
}

extension [SpaceFigures.Subject] {
  /// Whether a spreadsheet, which compares without case, tells the labels apart.
  var haveComparableLabels: Bool { Set(map { $0.label.lowercased() }).count == count }
}
