internal import RindeAudiences
internal import RindeModel

/// What is told on a terminal while a run lasts, and when it is stopped.
enum ProgressTexts {
  static let interrupted = "Interrumpido: no se escribió nada."
  static let interruptedAfter = "Interrumpido: lo que se había escrito quedó completo."

  static let computing = "Calculando…"

  static func reading(_ name: String) -> String { "Leyendo \(name)" }

  /// How much of a file was read: `412 de 1.280 MB`.
  static func bytes(_ done: Int, of total: Int) -> String {
    total < 1_000_000
      ? "\(SpanishNumber.text(done / 1_000)) de \(SpanishNumber.text(max(1, total / 1_000))) kB"
      : "\(SpanishNumber.text(done / 1_000_000)) de \(SpanishNumber.text(total / 1_000_000)) MB"
  }

  static func rows(_ count: Int) -> String { SpanishNumber.count(count, "fila", "filas") }

  /// Seconds up to ninety, then minutes, then hours.
  static func remaining(_ seconds: Int) -> String {
    let (count, unit) =
      seconds <= 90
      ? (max(1, seconds), "s")
      : seconds <= 5_400 ? ((seconds + 30) / 60, "min") : ((seconds + 1_800) / 3_600, "h")
    return "\(count == 1 ? "falta" : "faltan") \(count) \(unit)"
  }
}
