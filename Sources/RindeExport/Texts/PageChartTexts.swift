/// The words that the charts of a page say by themselves.
enum PageChartTexts {
  /// Opens the numbers of a chart.
  static let numbers = "Datos del gráfico"

  /// Stands for a bar that has no value where its target has one.
  static let noValue = "sin valor"

  /// Heads the numbers of a chart.
  static func numbers(of title: String) -> String { "\(numbers): \(title)" }

  /// `Cumplidas: 4`; no line ends before the number.
  static func value(_ value: String, of series: String) -> String { "\(series):\u{A0}\(value)" }

  /// `meta 100,0 %`, from the name of the series; no line ends before the number.
  static func target(_ name: String, _ value: String) -> String {
    "\(name.prefix(1).lowercased())\(name.dropFirst())\u{A0}\(value)"
  }

  /// Tells how to read a map of heat.
  static let heatKey = "Un fondo más intenso es un número mayor."

  /// The title of a map of heat.
  static func heatCaption(_ title: String) -> String { "Mapa de calor. \(title)" }

  /// What a map of heat holds, for those who do not see it.
  static func heat(rows: [String], columns: [String]) -> String {
    "Cuadrícula con un número en cada cuadro: \(extent(columns)) a lo ancho y \(extent(rows)) a lo "
      + "alto."
  }

  private static func extent(_ names: [String]) -> String {
    guard let first = names.first, let last = names.last, names.count > 1 else {
      return names.first ?? ""
    }
    return "de \(first) a \(last)"
  }

  /// The greatest number of a map of heat and where it stands.
  static func greatest(_ number: String, unit: String?, places: [String]) -> String {
    let amount = unit.map { "\(number) \($0)" } ?? number
    let more = places.count - 3
    let shown = places.prefix(3).joined(separator: "; ")
    return "El mayor: \(amount) (\(shown)\(more > 0 ? "; y \(more) más" : ""))."
  }

  /// `de 2 a 5`.
  static func range(_ first: String, _ last: String) -> String { "de \(first) a \(last)" }
}
