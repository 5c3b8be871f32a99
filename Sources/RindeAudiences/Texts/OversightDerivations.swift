internal import RindeModel

/// The steps of figures that compare what is reported with what is verified.
extension DerivationTexts {
  /// What is verified, record by record; of a percentage the numerators alone.
  ///
  /// - Parameters:
  ///   - accepted: The records that count as verified.
  ///   - all: Those that count as reported.
  /// - Returns: The steps.
  func verified(_ accepted: [ProgressRecord], of all: [ProgressRecord]) -> [String] {
    let numerators = Self.ratios(accepted).map(\.numerator)
    let denominators = Self.ratios(all).map(\.denominator)
    guard !denominators.isEmpty else {
      guard !accepted.isEmpty else {
        return ["Verificado: ningún reporte tiene evidencia aceptada"]
      }
      return [executed(accepted).replacing("Ejecutado:", with: "Verificado:")]
    }
    return [
      "Numeradores verificados: \(sum(numerators))",
      "Denominadores de todos los reportes: \(sum(denominators))",
    ]
  }

  func difference(_ reported: Quantity, _ verified: Quantity) -> [String] {
    [
      "Reportado: \(SpanishNumber.text(reported))",
      "Verificado OCI: \(SpanishNumber.text(verified))",
      "\(SpanishNumber.text(reported)) − \(SpanishNumber.text(verified)) = "
        + SpanishNumber.text(reported - verified),
    ]
  }

  static let verificationRule =
    "Verificado OCI: la parte de lo reportado con evidencia que está marcada como verificada; si el "
    + "archivo no lo dice, la que trae evidencia (R-3.3)."

  static let verifiedCountRule =
    "Conteo verificado: solo cuenta la actividad cuya parte verificada alcanza todo lo que vencía "
    + "(R-1.5, R-3.3)."

  private static func ratios(_ records: [ProgressRecord]) -> [Ratio] {
    records.compactMap { record in
      guard case .ratio(let ratio) = record.value else { return nil }
      return ratio
    }
  }
}
