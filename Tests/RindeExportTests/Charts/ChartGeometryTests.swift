import RindeReport
import Testing

@testable import RindeExport

@Suite("The geometry of the charts of a page")
struct ChartGeometryTests {
  typealias Sample = SampleChart

  @Test("a bar is as long as its value on a scale to 100 %, and its target is marked across it")
  func bar() {
    let sample = Sample(
      roles: [.achieved, .target],
      rows: [("1.1", [Sample.points(75, "75"), Sample.points(50, "50")])]
    )
    let bars = sample.elements("rect", class: "logro lleno")
    #expect(bars.first?.attribute("x") == "0%")
    #expect(bars.first?.attribute("width") == "75%")
    let marks = sample.elements("line", class: "meta").filter { $0.attribute("x1") == "50%" }
    #expect(marks.first?.attribute("x2") == "50%")
    // A bar of 18 pixels with 4 above and below.
    let top = Int(marks.first?.attribute("y1") ?? "") ?? 0
    #expect(Int(marks.first?.attribute("y2") ?? "") == top + 26)
    #expect(Int(bars.first?.attribute("y") ?? "") == top + 4)
  }

  /// Steps of 25 points reach 125: 120 ÷ 125 = 96 %, 100 ÷ 125 = 80 %.
  @Test("a value above 100 % lengthens the scale and not only the bar")
  func beyond() {
    let sample = Sample(
      roles: [.achieved, .target],
      rows: [("1.1", [Sample.points(120, "120"), Sample.points(100, "100")])]
    )
    #expect(sample.elements("rect", class: "logro lleno").first?.attribute("width") == "96%")
    #expect(sample.elements("line", class: "meta").contains { $0.attribute("x1") == "80%" })
    #expect(sample.html?.contains(">125\u{A0}%</text>") == true)
  }

  /// From -50 % to 100 %, zero is at one third; the bar of -50 % lies left of it.
  @Test("a value below zero lies at the other side of zero")
  func negative() {
    let sample = Sample(rows: [
      ("1.1", [Sample.points(-50, "-50")]), ("1.2", [Sample.points(100, "100")]),
    ])
    let bars = sample.elements("rect", class: "logro lleno")
    #expect(bars.map { $0.attribute("x") } == ["0%", "33.333%"])
    #expect(bars.map { $0.attribute("width") } == ["33.333%", "66.667%"])
    #expect(sample.html?.contains("<strong>-50,0\u{A0}%</strong>") == true)
  }

  /// Seven and one of eight: 87.5 % and 12.5 %.
  @Test("the parts of a bar add up, each where the one before ends")
  func stacked() {
    let sample = Sample(
      kind: .stackedBars,
      roles: [.good, .fair, .poor],
      showsPercentages: false,
      rows: [("Uno", [.integer(7), .integer(1), .integer(0)])]
    )
    let good = sample.elements("rect", class: "bien lleno").first { $0.attribute("x") == "0%" }
    let fair = sample.elements("rect", class: "medio borde").last
    #expect(good?.attribute("width") == "87.5%")
    #expect(fair?.attribute("x") == "87.5%")
    #expect(fair?.attribute("width") == "12.5%")
    #expect(fair?.attribute("fill") == "url(#trama-muestra-medio)")
    // Nothing has no part.
    #expect(sample.elements("rect", class: "mal borde").isEmpty)
  }

  /// Of four categories of 25 %, a column takes 76 %: from 3 % to 22 %; 55 % of 220 pixels is 121.
  @Test("a column stands in its part of the width, as high as its value")
  func column() {
    let sample = Sample(
      kind: .columns,
      rows: [(55.0, "55"), (62.5, "62.5"), (71, "71"), (93, "93")].map {
        ("Mes \($0.1)", [Sample.points($0.0, $0.1)])
      }
    )
    let column = sample.elements("rect", class: "logro lleno").first
    #expect(column?.attribute("x") == "3%")
    #expect(column?.attribute("width") == "19%")
    #expect(column?.attribute("height") == "121")
    #expect(column?.attribute("y") == "123")
  }

  @Test(
    "a line goes from middle to middle of its categories, and has a gap where a value is missing"
  )
  func line() {
    let values: [Cell] = [
      Sample.points(20, "20"), Sample.points(40, "40"), .blank, Sample.points(100, "100"),
    ]
    let sample = Sample(
      kind: .lines,
      roles: [.achieved, .target],
      rows: values.map { ("Corte", [$0, Sample.points(80, "80")]) }
    )
    let lines = sample.elements("line", class: "logro trazo")
      .filter { $0.attribute("x1") != "0%" }
    #expect(lines.map { $0.attribute("x1") } == ["12.5%"])
    #expect(lines.map { $0.attribute("x2") } == ["37.5%"])
    // 20 % and 40 % of 220 pixels, below the 24 for numbers.
    #expect(lines.map { $0.attribute("y1") } == ["200"])
    #expect(lines.map { $0.attribute("y2") } == ["156"])
    #expect(sample.html?.contains("<span>Meta:\u{A0}80,0\u{A0}%</span>") == true)
  }

  /// 0 to 125 in steps of 25 over 250 pixels: 50 each, and `100 %` and `125 %` take 34 each.
  @Test("a telephone leaves out every second text of an axis where they would touch")
  func crowded() {
    func spare(_ points: Double) -> [String] {
      let sample = Sample(rows: [("1.1", [Sample.points(points, "\(points)")])])
      return (sample.html ?? "").components(from: "class=\"menor de-sobra\">", to: "<")
    }
    #expect(spare(120) == ["25\u{A0}%", "75\u{A0}%", "125\u{A0}%"])
    #expect(spare(90) == [])
  }

  @Test(
    "a scale has few round marks that hold all values",
    arguments: [
      ([0.3], ChartScale.Content.percentages, ["0 %", "25 %", "50 %", "75 %", "100 %"]),
      ([0.0], .counts, ["0", "1"]),
      ([3.0], .counts, ["0", "1", "2", "3"]),
      ([17.0], .counts, ["0", "5", "10", "15", "20"]),
      ([0.9], .decimals, ["0,00", "0,25", "0,50", "0,75", "1,00"]),
      ([45_000.0], .counts, ["0", "10.000", "20.000", "30.000", "40.000", "50.000"]),
    ]
  )
  func marks(values: [Double], content: ChartScale.Content, marks: [String]) {
    #expect(ChartScale(values, content: content).marks.map(\.text) == marks)
  }
}
