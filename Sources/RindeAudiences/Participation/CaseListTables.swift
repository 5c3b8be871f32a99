internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Questions and commitments one by one.
enum CaseListTables {
  private typealias Texts = CaseColumnTexts

  static func questions(_ register: CaseRegister<CitizenQuestion>) -> Table {
    Table(
      id: "preguntas_detalle",
      columns: [
        Texts.event, Texts.date, Texts.channel, Texts.question, Texts.due, Texts.answered,
        Texts.days, Texts.state(.questions), Texts.delay, Texts.file, Texts.line,
      ],
      rows: register.cases.map { item in
        [
          .text(item.record.event), .date(item.record.date), .text(item.record.channel ?? ""),
          .text(item.record.text), .date(item.due), .date(item.settled),
          item.businessDays.map { .integer($0) } ?? .blank, .state(item.state, .questions),
        ] + ending(item)
      },
      key: ["archivo", "fila"]
    ).offPage(["archivo", "fila"])
  }

  static func commitments(_ register: CaseRegister<Commitment>) -> Table {
    Table(
      id: "compromisos",
      columns: [
        Texts.event, Texts.commitment, Texts.responsible, Texts.dueDate, Texts.done,
        Texts.state(.commitments), Texts.delay, Texts.file, Texts.line,
      ],
      rows: register.cases.map { item in
        [
          .text(item.record.event), .text(item.record.text),
          .text(item.record.responsible ?? ""), .date(item.due), .date(item.settled),
          .state(item.state, .commitments),
        ] + ending(item)
      },
      key: ["archivo", "fila"]
    ).offPage(["archivo", "fila"])
  }

  /// The delay, where there is one, and where the row comes from.
  private static func ending(_ item: TimedCase<some CitedRecord>) -> [Cell] {
    let isDelayed = item.state == .late || item.state == .overdue
    return [
      isDelayed ? .integer(item.businessDaysLate) : .blank,
      .text(item.record.origin.file.lastPathComponent),
      item.record.origin.line.map { .integer($0) } ?? .blank,
    ]
  }
}
