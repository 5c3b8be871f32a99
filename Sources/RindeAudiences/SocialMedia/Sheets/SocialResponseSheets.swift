internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// How the public was answered; never who wrote, nor what.
struct SocialResponseSheets {
  let view: SocialView

  static let messagesID = "atencion_por_red"

  private typealias Texts = SocialColumnTexts

  func sheets() -> [Sheet] {
    guard let response = view.results.response else { return [] }
    let messages = view.messageNetworks
    return [.social("Atencion", SocialSheetTexts.response, summary)]
      + (messages.isEmpty
        ? []
        : [
          .social(
            "Atencion_por_red",
            SocialSheetTexts.messages,
            table(of: messages),
            charts: [SocialCharts(view: view).messages()]
          )
        ])
      + (response.pending.isEmpty
        ? []
        : [
          .social("Sin_respuesta", SocialSheetTexts.pending, pending(response)).forTheRecord
        ])
  }

  private var summary: Table {
    Table(
      id: "atencion",
      columns: [
        Texts.text("medida", "Medida", .wide, "Qué se mide."),
        Column(
          key: "valor",
          heading: "Valor",
          kind: .decimal(places: 1),
          meaning: "El valor; los tiempos, en minutos."
        ),
        Texts.text("unidad", "Unidad", .narrow, "En qué se cuenta."),
        Texts.text("lectura", "Cómo se lee", .veryWide, "El valor en palabras."),
      ],
      rows: SocialResponseMeasure.allCases.map { measure in
        let value = view.value(of: .response(measure))
        let text = SocialResponseTexts.measure(measure, value)
        return [
          .text(text.name),
          view.cell(.response(measure)).following(
            rateFormula,
            when: measure == .rate
          ),
          .text(text.unit), .text(text.reading),
        ]
      },
      key: ["medida"]
    )
  }

  /// Answered over received, the second row over the first.
  private var rateFormula: Formula {
    func value(_ measure: SocialResponseMeasure) -> Formula {
      .cell(
        table: "atencion",
        row: SocialResponseMeasure.allCases.firstIndex(of: measure) ?? 0,
        column: "valor"
      )
    }
    return .quotient(value(.answered), value(.received))
  }

  private func table(of networks: [SocialNetwork?]) -> Table {
    let measures: [SocialResponseMeasure] = [.received, .answered, .automatic, .pending]
    let keys = ["recibidos", "respondidos", "automaticas", "sin_respuesta"]
    let total = view.count(view.messages)
    return Table(
      id: Self.messagesID,
      columns: [
        Texts.network, Texts.integer(keys[0], "Recibidos", "Mensajes y comentarios recibidos."),
        Texts.integer(keys[1], "Respondidos por una persona", "Con respuesta de una persona."),
        Texts.integer(keys[2], "Solo respuesta automática", "Los respondió una máquina."),
        Texts.integer(keys[3], "Sin respuesta", "Nadie los respondió."),
        Texts.percentage("tasa_pct", "Tasa de respuesta", "Respondidos sobre recibidos."),
      ],
      rows: networks.map { network in
        [.text(network?.name ?? "Sin red")]
          + measures.map { view.cell(.messages(network, $0)) }
          + [
            view.cell(.messages(network, .rate)).following(
              .quotient(.sameRow(keys[1]), .sameRow(keys[0]))
            )
          ]
      },
      key: ["red"],
      total: networks.count < 2
        ? nil
        : [.text("Total")]
          + zip(measures, keys).map { measure, key in
            view.value(of: measure, in: total).cell(
              formula: .total(of: Self.messagesID, key)
            )
          } + [view.value(of: .rate, in: total).cell()]
    )
  }

  private func pending(_ response: ResponseResult) -> Table {
    Table(
      id: "sin_respuesta",
      columns: [
        Column(
          key: "id",
          heading: "Identificador",
          kind: .code,
          width: .medium,
          meaning: "Identificador del mensaje o comentario en el registro de la oficina."
        ),
        Texts.network, Texts.date("recibido", "Recibido", "Día en que llegó."),
      ],
      rows: response.pending.map { message in
        [.text(message.id), .text(message.network?.name ?? ""), .date(message.received.day)]
      }
    )
  }
}
