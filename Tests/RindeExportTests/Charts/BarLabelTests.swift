import Testing

@testable import RindeExport

@Suite("The names of lying bars in a workbook")
struct BarLabelTests {
  private static let plan = "Formular y publicar en el portal web de la entidad, un informe de"

  @Test("a name takes two lines, and what does not fit is cut")
  func cut() {
    let labels = BarLabels([("1.1", "Realizar un evento"), ("1.2", Self.plan + " " + Self.plan)])
    #expect(labels.texts[0] == "1.1 Realizar un evento")
    #expect(labels.texts[1].hasPrefix("1.2 Formular y publicar en el portal"))
    #expect(labels.texts[1].hasSuffix("…"))
    #expect(labels.texts[1].split(separator: "\n").count == 2)
  }

  @Test("names that would be cut alike show where they differ")
  func telling() {
    let ends = ["gestión de la Secretaría de Educación", "gestión de la Secretaría de Salud"]
    let labels = BarLabels([
      ("1.3", "\(Self.plan) \(ends[0])"), ("1.4", "\(Self.plan) \(ends[1])"),
    ])
    #expect(
      labels.texts == ["1.3 Formular y publicar … Educación", "1.4 Formular y publicar … Salud"]
    )
  }

  @Test("names that are the same stay the same")
  func same() {
    let labels = BarLabels([("1.3", Self.plan), ("1.4", Self.plan)])
    #expect(labels.texts[0].dropFirst(3) == labels.texts[1].dropFirst(3))
  }

  @Test("no line comes near the edge of the chart, however the name is broken")
  func room() {
    let names = [
      "Subcomponente 2: Desarrollar escenarios de diálogo de doble vía con la ciudadanía",
      "Todas las secretarías de la Administración Municipal", "Dirección",
    ]
    let room = NameRoom(names)
    let width = TextWidth(points: 10)
    for name in names {
      for line in width.broken(name, pixels: room.pixels) {
        #expect(width.width(line) + 8 <= room.pixels)
      }
    }
    #expect(room.lines == 2)
    #expect(NameRoom(["Dirección"]).pixels < 100)
  }
}
