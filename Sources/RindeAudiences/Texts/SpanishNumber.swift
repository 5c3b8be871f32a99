package import RindeModel

/// Numbers and dates as a Colombian office writes them: decimal comma, dot for thousands.
package enum SpanishNumber {
  /// `15.000`, `2,5`, `-1.234,75`.
  package static func text(_ quantity: Quantity) -> String {
    let parts = quantity.description.split(separator: ".")
    let whole = grouped(parts.first.map(String.init) ?? "0")
    return parts.count == 2 ? "\(whole),\(parts[1])" : whole
  }

  /// `15.000`.
  package static func text(_ count: Int) -> String { grouped(String(count)) }

  /// `1 actividad`, `15.000 actividades`.
  package static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(text(count)) \(count == 1 ? one : many)"
  }

  /// `75,0 %`, rounded half away from zero.
  package static func percentage(_ ratio: Ratio, places: Int = 1) -> String {
    ratio.percentage(places: places).map { "\(text($0)) %" } ?? "sin valor"
  }

  /// `62,5 %`.
  package static func percentage(_ share: Share, places: Int = 1) -> String {
    "\(text(share.percentage(places: places))) %"
  }

  /// `89,1`.
  package static func text(_ decimal: RoundedDecimal) -> String {
    let parts = decimal.description.split(separator: ".")
    let whole = grouped(parts.first.map(String.init) ?? "0")
    return parts.count == 2 ? "\(whole),\(parts[1])" : whole
  }

  /// `30 de junio de 2022`.
  package static func longDate(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    return "\(day) de \(months[month - 1]) de \(year)"
  }

  /// `30 de junio`.
  package static func dayAndMonth(_ date: CalendarDate) -> String {
    let (_, month, day) = date.components
    return "\(day) de \(months[month - 1])"
  }

  /// `octubre`, for the number of a month from 1 to 12.
  static func month(_ number: Int) -> String { months[number - 1] }

  private static let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]

  private static func grouped(_ digits: String) -> String {
    let sign = digits.hasPrefix("-") ? "-" : ""
    let plain = Array(digits.dropFirst(sign.count))
    var groups: [String] = []
    for end in stride(from: plain.count, to: 0, by: -3) {
      groups.append(String(plain[max(0, end - 3)..<end]))
    }
    return sign + groups.reversed().joined(separator: ".")
  }
}
