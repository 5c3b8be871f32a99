/// The words that the charts of a page say by themselves.
enum PageChartTexts {
  /// Opens the numbers of a chart.
  static let numbers = "Datos del gráfico"

  /// Stands for a bar that has no value where its target has one.
  static let noValue = "sin valor"

  /// Names the region in which the numbers of a chart can be moved.
  static func numbers(of title: String) -> String { "\(numbers): \(title)" }

  /// `meta 100,0 %`, from the name of the series.
  static func target(_ name: String, _ value: String) -> String {
    "\(name.prefix(1).lowercased())\(name.dropFirst()) \(value)"
  }
}
