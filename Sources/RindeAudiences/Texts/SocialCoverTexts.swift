internal import RindeAnalysis
internal import RindeModel

/// Sentences of the cover of the report of social media.
enum SocialCoverTexts {
  static let title = "Informe de redes sociales"

  static func summary(_ view: SocialView) -> String {
    "Publicaciones, interacciones, seguidores, metas y atención en redes sociales de "
      + "\(view.material.entity) en \(SocialPeriodTexts.definite(view.period))."
  }

  static func reading(_ view: SocialView) -> [String] {
    [
      "«Publicadas en el periodo» quiere decir que la publicación salió del "
        + "\(SocialPeriodTexts.days(view.period)), por la \(SocialWords.zone(view.records.zone)). "
        + "Sus interacciones son todas las que había acumulado, aunque llegaran después.",
      ages(view),
      "El alcance son personas y no se suma: quien vio dos publicaciones contaría dos veces. Por eso "
        + "se da el alcance mediano por publicación y nunca un alcance total.",
      "La tasa de interacción divide la suma de las interacciones por la suma de su base; al lado está "
        + "la mediana de las tasas de las publicaciones. Las notas definen cada medida.",
      "[x] significa que ningún archivo trae el dato: no es un cero.",
    ]
  }

  /// Until when figures were counted.
  private static func ages(_ view: SocialView) -> String {
    let days = view.posts(of: .everything, in: view.period).compactMap(\.downloaded)
    let start = "Son cifras acumuladas a la fecha de descarga de cada archivo"
    guard let first = days.min(), let last = days.max() else {
      return "\(start), que los archivos no dicen. Una descarga posterior puede traer más."
    }
    let when =
      first == last
      ? "el \(SpanishNumber.longDate(first))"
      : "entre el \(SpanishNumber.longDate(first)) y el \(SpanishNumber.longDate(last))"
    return "\(start): \(when). Una descarga posterior puede traer más, y comparar meses "
      + "descargados a distinta edad favorece al más antiguo."
  }
}
