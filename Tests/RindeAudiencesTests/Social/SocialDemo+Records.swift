import RindeAnalysis
import RindeModel

extension SocialDemo {
  static var records: SocialRecords {
    var records = SocialRecords()
    records.posts = posts
    records.followers = [
      followers(.facebook, 9, 30, 12_225), followers(.facebook, 10, 31, 12_345),
      followers(.instagram, 10, 31, 8_010),
    ]
    records.messages = messages
    records.files = files
    return records
  }

  /// Answered by persons after 15, 45 and 135 minutes; one by a machine, one not at all.
  static var messages: [CitizenMessage] {
    let rows: [(String, SocialNetwork?, Int, Int?, Bool)] = [
      ("F-1", .facebook, 2, 15, false), ("F-2", .facebook, 3, 45, false),
      ("F-3", .facebook, 6, 1, true), ("I-1", .instagram, 7, 135, false),
      ("I-2", .instagram, 20, nil, false),
    ]
    return rows.enumerated().map { number, row in
      let received = LocalMoment(day: day(10, row.2), minute: 600)
      return CitizenMessage(
        id: row.0,
        network: row.1,
        kind: "mensaje",
        received: received,
        answered: row.3.map { LocalMoment(day: received.day, minute: 600 + $0) },
        isAutomatic: row.4,
        origin: origin("redes/mensajes.csv", number + 2)
      )
    }
  }

  /// The ninth decile of 15, 45 and 135: 45 + 0,8 × 90 = 117.
  static var response: ResponseResult {
    ResponseResult(
      received: 5,
      answered: 3,
      automatic: 1,
      impossible: [],
      medianMinutes: 45,
      meanMinutes: 65,
      ninthDecileMinutes: 117,
      pending: messages.filter { $0.answered == nil || $0.isAutomatic }
    )
  }

  static var targets: [SocialTargetResult] {
    [
      SocialTargetResult(
        target: target(
          "M1",
          "Una (1) publicación mensual por tema",
          .count(
            minimum: 1,
            each: .monthly,
            repeatedBy: .topic,
            values: ["Salud", "Rendición de cuentas", "Ambiente"]
          ),
          activity: "N15"
        ),
        parts: [
          part("2025-10", "Salud", 1, [0], .met),
          part("2025-10", "Rendición de cuentas", 1, [3, 4], .met),
          part("2025-10", "Ambiente", 1, [], .notMet),
        ],
        state: .notMet,
        ratio: Ratio(3, over: 3)
      ),
      SocialTargetResult(
        target: target("M4", "100 % de información publicada en redes", .share(planned: nil)),
        parts: [],
        state: .notComputable,
        ratio: nil
      ),
      SocialTargetResult(
        target: target(
          "M6",
          "Una publicación por evento, máximo quince días hábiles después",
          .afterEvents(businessDays: 15)
        ),
        parts: [
          SocialTargetResult.Part(
            label: "Día del Campesino",
            value: "Secretaría de Agricultura",
            days: day(10, 10)...day(10, 31),
            due: 1,
            executed: 1,
            state: .met,
            posts: [4]
          )
        ],
        state: .met,
        ratio: Ratio(1, over: 1)
      ),
    ]
  }

  private static func target(
    _ id: String,
    _ text: String,
    _ measure: SocialTarget.Measure,
    activity: String? = nil
  ) -> SocialTarget {
    SocialTarget(
      id: id,
      text: text,
      activity: activity,
      measure: measure,
      origin: origin("redes/redes.json", 20)
    )
  }

  private static func part(
    _ label: String,
    _ value: String,
    _ due: Int,
    _ posts: [Int],
    _ state: SocialTargetResult.State
  ) -> SocialTargetResult.Part {
    SocialTargetResult.Part(
      label: label,
      value: value,
      days: period.days,
      due: due,
      executed: posts.count,
      state: state,
      posts: posts
    )
  }

  static var files: [SocialFile] {
    var facebook = SocialFile.Counts()
    facebook.read = 8
    facebook.used = 3
    facebook.totals = 0
    facebook.daily = 3
    facebook.duplicates = 1
    facebook.rejected = 1
    var instagram = SocialFile.Counts()
    (instagram.read, instagram.used) = (1, 1)
    var twitter = SocialFile.Counts()
    (twitter.read, twitter.used) = (2, 2)
    return [
      SocialFile(
        name: "exportaciones/facebook/Oct-01-2025_Oct-31-2025_541.csv",
        format: "meta-facebook",
        networks: [.facebook],
        zone: .bogota,
        downloaded: day(11, 3),
        days: day(10, 1)...day(10, 31),
        counts: facebook,
        unknownColumns: ["Ingresos estimados (USD)", "Consumo de segmentación"]
      ),
      SocialFile(
        name: "exportaciones/instagram/octubre.csv",
        format: "meta-instagram",
        networks: [.instagram],
        zone: NamedZone(
          name: "America/Los_Angeles",
          rule: .unitedStates(winterMinutes: -480)
        ),
        downloaded: day(11, 3),
        days: day(10, 12)...day(10, 12),
        counts: instagram
      ),
      SocialFile(
        name: "exportaciones/x/account_analytics_content.csv",
        format: "x-contenido",
        networks: [.x],
        downloaded: day(11, 4),
        days: day(10, 7)...day(10, 8),
        counts: twitter
      ),
      SocialFile(name: "exportaciones/descarga.csv", format: nil),
    ]
  }

  static var issues: [DataIssue] {
    [
      DataIssue(
        code: "redes.duplicada",
        severity: .note,
        position: origin("redes/exportaciones/facebook/octubre.csv", 5),
        message:
          "La publicación 1001 está también en otro archivo; se usó la descarga más reciente."
      ),
      DataIssue(
        code: "redes.html",
        severity: .error,
        position: origin("redes/exportaciones/descarga.csv", 1),
        read: "<!DOCTYPE html>",
        expected: "un archivo CSV",
        message: "El archivo es una página web guardada como CSV; no se usó.",
        suggestion: "Vuelva a descargarlo desde la plataforma."
      ),
    ]
  }
}
