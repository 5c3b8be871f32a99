internal import RindeAnalysis
internal import RindeModel

/// Words of the tables and sentences on what is late and what comes next.
enum DelayTexts {
  static let missing = "Vencida sin cumplir"
  static let fulfilledLate = "Cumplida tarde"
  static let none = "Ninguna"
  static let noNote = "Sin observación"
  static let noUpcoming = "No hay entregas que venzan en ese plazo."

  static let noDays =
    "Cero días hábiles de retraso: vencía el mismo día del corte o desde entonces no ha habido días "
    + "hábiles."
  static let situation = "Si la entrega sigue pendiente o se cumplió después de su fecha."
  static let delivery = "Entrega o hito pendiente; si no tiene nombre, la meta según el plan."
  static let due = "Fecha de vencimiento según el plan."
  static let remaining = "Días hábiles entre la fecha de corte y el vencimiento."
  static let pending = "Lo que falta de la entrega, en la unidad de la meta."
  static let note = "Última observación que la dependencia registró en los avances."
}

/// Sentences on what is late and what comes next; none without data behind it.
struct DelaySentences {
  let material: ReportMaterial

  /// What is overdue; `nil` for nothing.
  var missing: String? {
    let missing = Delay.all(in: material.results).filter { !$0.isFulfilled }
    guard let worst = missing.max(by: { $0.businessDays < $1.businessDays }), let due = worst.due
    else { return nil }
    let activity = material.plan.activities[worst.activity].id
    let wait = SpanishNumber.count(worst.businessDays, "día hábil", "días hábiles")
    let date = SpanishNumber.longDate(due)
    let isOfCutoff = due == material.cutoff.date
    let delay = isOfCutoff || worst.businessDays == 0 ? "" : " y lleva \(wait) de retraso"
    let mark = isOfCutoff ? ", fecha del corte" : ""
    let count = SpanishNumber.text(missing.count)
    if missing.count == 1 {
      return "Hay una entrega vencida sin cumplir: la de la actividad \(activity), que vencía el "
        + "\(date)\(mark)\(delay)."
    }
    if missing.allSatisfy({ $0.due == due }) {
      return "Hay \(count) entregas vencidas sin cumplir; todas vencían el \(date)\(mark)."
    }
    return "Hay \(count) entregas vencidas sin cumplir; la de mayor retraso es la de la actividad "
      + "\(activity), que vencía el \(date)\(mark)\(delay)."
  }

  /// What was fulfilled after its date; `nil` for nothing.
  var fulfilledLate: String? {
    let late = Delay.all(in: material.results).filter(\.isFulfilled)
    guard let worst = late.max(by: { $0.businessDays < $1.businessDays }) else { return nil }
    let activity = material.plan.activities[worst.activity].id
    let wait = SpanishNumber.count(worst.businessDays, "día hábil", "días hábiles")
    return late.count == 1
      ? "La actividad \(activity) se cumplió después de su fecha, con \(wait) de retraso."
      : "Se cumplieron \(SpanishNumber.text(late.count)) actividades después de su fecha; el mayor "
        + "retraso fue de \(wait), en la actividad \(activity)."
  }

  /// What falls due next; `nil` for nothing.
  var upcoming: String? {
    let items = UpcomingSheet(material: material).deliveries
    guard let first = items.first else { return nil }
    let activity = material.plan.activities[first.activity].id
    let date = SpanishNumber.longDate(first.due)
    let term = "En los \(UpcomingSheet.horizon) días hábiles que siguen al corte"
    return items.count == 1
      ? "\(term) vence una entrega: la de la actividad \(activity), el \(date)."
      : "\(term) vencen \(SpanishNumber.text(items.count)) entregas; la primera, de la actividad "
        + "\(activity), el \(date)."
  }
}
