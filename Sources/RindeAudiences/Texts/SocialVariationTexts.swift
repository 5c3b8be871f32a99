internal import RindeAnalysis

/// Why there is no percentage of change.
enum SocialVariationTexts {
  static func obstacle(_ obstacle: Variation.Obstacle) -> String {
    switch obstacle {
    case .missing: "Los archivos no traen, o no cubren completo, uno de los dos periodos."
    case .zero: "El periodo de comparación es cero."
    case .seriesBreak: "La medida cambió de definición: los dos valores no se comparan."
    case .smallBase: "La base es menor de 10: se da la diferencia y no un porcentaje."
    }
  }
}
