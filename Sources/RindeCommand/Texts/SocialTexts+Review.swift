internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// What reviews and reports say of the folder of social media.
extension SocialTexts {
  /// What became of the files: one line for the downloads of a network, and one for each register
  /// and for each file with something that was not used.
  static func review(_ review: SocialReview) -> [String] {
    var lines: [String] = []
    let whole = review.files.filter { $0.format != nil && $0.counts.rejected == 0 }
    var networks: [[SocialNetwork]] = []
    for file in whole where !networks.contains(file.networks) && !file.networks.isEmpty {
      networks.append(file.networks)
    }
    for names in networks {
      let files = whole.filter { $0.networks == names }
      let counts = files.reduce(into: SocialFile.Counts()) { $0.add($1.counts) }
      lines.append(
        "Redes, \(SpanishList.joined(names.map(\.name))): "
          + "\(SpanishNumber.count(files.count, "archivo", "archivos")), \(rows(counts))"
      )
    }
    return lines
      + review.files.filter { $0.format == nil || $0.networks.isEmpty || $0.counts.rejected > 0 }
      .map { file in
        let name = "Redes: \(review.place.folder)/\(file.name), "
        return name + (file.format == nil ? "no se usó" : rows(file.counts))
      }
  }

  /// `24 filas leídas: 22 usadas, 1 de totales y 1 repetida`.
  private static func rows(_ counts: SocialFile.Counts) -> String {
    let parts: [(Int, String, String)] = [
      (counts.used, "usada", "usadas"), (counts.totals, "de totales", "de totales"),
      (counts.daily, "de un solo día", "de un solo día"),
      (counts.duplicates, "repetida", "repetidas"),
      (counts.foreign, "de otra cuenta", "de otras cuentas"),
      (counts.notices, "de avisos", "de avisos"),
      (counts.rejected, "rechazada", "rechazadas"),
    ]
    let told = parts.filter { $0.0 > 0 }.map { SpanishNumber.count($0.0, $0.1, $0.2) }
    let read = SpanishNumber.count(counts.read, "fila leída", "filas leídas")
    return told.isEmpty ? read : "\(read): \(SpanishList.joined(told))"
  }

  /// A folder that cannot be read, among the issues of a review.
  static func unreadable(_ folder: String, _ failure: Failure) -> DataIssue {
    var lines = failure.message.split(separator: "\n").map { $0.drop { $0 == " " } }
    let first = lines.isEmpty ? "" : String(lines.removeFirst())
    return DataIssue(
      code: "redes.ilegible",
      severity: .error,
      position: SourcePosition(file: folder),
      message: "no se pudieron leer las redes sociales: \(first)",
      suggestion: lines.isEmpty ? nil : lines.joined(separator: " ")
    )
  }

  /// What a report says first, on one line.
  static func headline(_ results: SocialResults, entity: String) -> String {
    let total = results.total
    let posts = SpanishNumber.count(total.posts, "publicación", "publicaciones")
    let engagements = total.engagements.map {
      ", " + SpanishNumber.count($0.count, "interacción", "interacciones")
    }
    return "\(entity), redes sociales, \(SocialWordTexts.period(results.period)): "
      + "\(posts)\(engagements ?? "")"
  }

  static let noSheet = Failure(
    .usage,
    "--hoja es para el libro de un plan y no se usa con las redes sociales."
  )

  static func figureWithoutPeriod(_ id: String) -> Failure {
    UsageTexts.badArgument(
      "CIFRA",
      id,
      expected: "un identificador como redes/facebook/2022-03/tasa-interaccion-alcance"
    )
  }
}
