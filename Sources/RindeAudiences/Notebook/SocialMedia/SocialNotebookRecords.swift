internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The periods, the files, the followers and the messages.
struct SocialNotebookRecords {
  let scope: SocialNotebookScope

  private typealias Texts = SocialColumnTexts

  private var view: SocialView { scope.view }

  func sheets() -> [Sheet] {
    [periods, coverage, breaks, followers, messages, handKept].compactMap { $0 }
  }

  private var network: Column { Texts.text("red", "Red", .narrow, SocialNotebookTexts.network) }

  private var periods: Sheet? {
    scope.sheet(
      "periodos",
      SocialNotebookTexts.periods,
      [
        Texts.text("uso", "Uso", .narrow, SocialNotebookTexts.use),
        Column(key: "periodo", heading: "Periodo", kind: .code, meaning: "Nombre del periodo."),
        Texts.date("desde", "Desde", "Primer día."), Texts.date("hasta", "Hasta", "Último día."),
      ],
      scope.periods.map { use, period in
        [.text(use), .text(period.name), .date(period.firstDay), .date(period.lastDay)]
      }
    )
  }

  private var coverage: Sheet? {
    scope.sheet(
      "cobertura",
      SocialNotebookTexts.coverage,
      [
        network, Texts.text("archivo", "Archivo", .wide, "Ruta dentro de la carpeta de redes."),
        Texts.date("desde", "Desde", "Día de su primera fila."),
        Texts.date("hasta", "Hasta", "Día de su última fila."),
        Texts.date("descargado", "Descargado", "Día de la descarga, si se conoce."),
      ],
      SocialNotebookCoverage.found(in: view.records).map { row in
        [
          .text(row.network.key), .text(row.file), .date(row.days.lowerBound),
          .date(row.days.upperBound), .date(row.downloaded),
        ]
      }
    )
  }

  private var breaks: Sheet? {
    scope.sheet(
      "rupturas",
      SocialNotebookTexts.breaks,
      [
        network,
        Texts.text("antes", "Antes", .narrow, "Medida que la red dejó de dar."),
        Texts.text("despues", "Después", .narrow, "Medida que la reemplazó."),
        Column(
          key: "desde",
          heading: "Desde",
          kind: .code,
          meaning: "Primer mes con la medida nueva."
        ),
      ],
      view.results.breaks.map { found in
        [
          .text(found.network.key), .text(SocialFigureID.name(found.before)),
          .text(SocialFigureID.name(found.after)), .text(found.from.name),
        ]
      }
    )
  }

  private var followers: Sheet? {
    let days = scope.days
    let counts = view.records.followers.enumerated()
      .filter { count in days.contains { $0.contains(count.element.day) } }
      .sorted {
        ($0.element.network, $0.element.day, $0.offset)
          < ($1.element.network, $1.element.day, $1.offset)
      }
    return scope.sheet(
      "seguidores",
      SocialNotebookTexts.followers,
      [
        network, Texts.date("fecha", "Fecha", "Día del conteo."),
        Texts.integer("seguidores", "Seguidores", "Seguidores al final de ese día."),
      ],
      counts.map(\.element).map {
        [.text($0.network.key), .date($0.day), .integer($0.followers)]
      }
    )
  }

  /// Without names, words, identifiers and hours.
  private var messages: Sheet? {
    scope.sheet(
      "mensajes",
      SocialNotebookTexts.messages,
      [
        network, Texts.date("recibido", "Recibido", "Día en que llegó."),
        Texts.integer("minutos", "Minutos", SocialNotebookTexts.minutes),
        Texts.text("respondio", "Respondió", .narrow, SocialNotebookTexts.answeredBy),
      ],
      view.messages.map { message in
        let minutes = message.answered.map { $0.minutes - message.received.minutes }
        let answeredBy = message.isAutomatic ? "automatica" : "persona"
        return [
          .text(message.network?.key ?? ""), .date(message.received.day),
          minutes.map { .integer($0) } ?? .blank, .text(minutes == nil ? "" : answeredBy),
        ]
      }
    )
  }

  private var handKept: Sheet? {
    let rows = view.records.handKept.filter { view.period.days.contains($0.month.firstDay) }
    return scope.sheet(
      "tabla_propia",
      SocialNotebookTexts.handKept,
      [
        network, Column(key: "mes", heading: "Mes", kind: .code, meaning: "Mes de la fila."),
        Texts.integer("publicaciones", "Publicaciones", "Las que la tabla dice."),
        Texts.integer("seguidores", "Seguidores", "Los que la tabla dice."),
        Texts.integer("interacciones", "Interacciones", "Las que la tabla dice."),
        Column(
          key: "tasa",
          heading: "Tasa",
          kind: .decimal(places: 6),
          meaning: "La que la tabla dice, en puntos porcentuales."
        ),
        Texts.integer("linea", "Línea", "Fila del archivo."),
      ],
      rows.map { row in
        [
          .text(row.network.key), .text(row.month.name), SocialValue(row.posts).dataCell,
          SocialValue(row.followers).dataCell, SocialValue(row.engagements).dataCell,
          .quantity(row.rate), SocialValue(row.origin.line).dataCell,
        ]
      }
    )
  }
}

extension SocialValue {
  /// A cell of data, blank without a value.
  fileprivate var dataCell: Cell { self == .missing ? .blank : cell() }
}
