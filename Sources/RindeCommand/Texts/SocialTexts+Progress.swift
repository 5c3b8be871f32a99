internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// What is said where posts and *avances* tell different things.
extension SocialTexts {
  static func differentProgress(_ found: SocialReconciliation) -> DataIssue {
    DataIssue(
      code: "redes.avance-distinto",
      severity: .warning,
      position: found.rows.first ?? SourcePosition(file: "avances"),
      activity: found.id,
      message: "la actividad \(found.id) se mide con las publicaciones, que suman "
        + "\(amount(found.fromPosts)); en los avances hay \(amount(found.fromRows)), en "
        + SpanishNumber.count(found.rows.count, "fila", "filas") + ". Cuentan las publicaciones",
      suggestion: "Revise si falta una descarga o si sobra un avance; si la actividad no se cumple "
        + "solo con publicaciones, quítela de las metas de redes.json."
    )
  }

  private static func amount(_ amount: SocialReconciliation.Amount) -> String {
    let quantity = SpanishNumber.text(amount.quantity)
    return amount.base.map { "\(quantity) de \(SpanishNumber.text($0))" } ?? quantity
  }
}
