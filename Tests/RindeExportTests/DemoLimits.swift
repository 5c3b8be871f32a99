import RindeReport

/// A report of 45 sheets with what is hard for a file: long, strange and many.
enum DemoLimits {
  static let sheetCount = 45

  static let note = String(repeating: "á", count: 40_000)

  static let address = "https://example.org/" + String(repeating: "a", count: 2_980)

  /// Names of 31 letters that differ in the last.
  static let names = ["A", "B"].map { String(repeating: "N", count: 30) + $0 }

  static let strange = [
    "=1+1", "+57 300", "@todos", "a < b & \"c\" > d", "Emoji 🙂👩‍👩‍👧 y ñandú",
    "Uno\u{1}dos\u{0}tres\u{1F}",
    "_x0041_", "línea\r\notra\rúltima", "<script>alert(1)</script>", "&amp;", "]]>",
  ]

  static var report: Report {
    let first = [cover, texts, rows] + names.map { small($0) }
    let fillers = (first.count + 1...sheetCount).map { small("Hoja_\($0)") }
    return Report(
      id: "limites",
      title: "Informe de prueba con <lo difícil> & «lo largo» 🙂",
      author: "Alcaldía de Prueba",
      summary: "Textos extraños, una tabla de mil filas y cuarenta y cinco hojas.",
      date: DateValue(year: 2022, month: 6, day: 30),
      sheets: first + fillers
    )
  }

  private static var cover: Sheet {
    Sheet(
      name: "Portada",
      title: "Informe de prueba de lo difícil",
      content: .lines([
        Line(.paragraph, "=1+1 no es una fórmula."),
        Line(.link(address), "Una dirección de 3.000 caracteres queda como texto"),
      ])
    )
  }

  private static var texts: Sheet {
    Sheet(
      name: "Textos",
      title: "Textos difíciles",
      introduction: ["Esta hoja contiene una tabla."],
      content: .table(
        Table(
          id: "textos",
          columns: [
            Column(key: "texto", heading: "Texto < & 🙂", kind: .text, width: .veryWide),
            Column(key: "evidencia", heading: "Evidencia", kind: .link),
          ],
          rows: (strange + [note]).map { [.text($0), .text("Acta")] } + [
            [.text("Dirección larga"), Cell(.text(address), target: .address(address))]
          ]
        )
      )
    )
  }

  /// 1 to 1,000, whose sum is 500,500.
  private static var rows: Sheet {
    Sheet(
      name: "Mil_filas",
      title: "Mil filas",
      introduction: ["Esta hoja contiene una tabla."],
      content: .table(
        Table(
          id: "mil_filas",
          columns: [
            Column(key: "fila", heading: "Fila", kind: .text),
            Column(key: "valor", heading: "Valor", kind: .integer),
          ],
          rows: (1...1_000).map { [.text("Fila \($0)"), .integer($0)] },
          total: [
            .text("Total"),
            .integer(500_500, formula: .call(.sum, [.column(table: "mil_filas", "valor")])),
          ]
        )
      )
    )
  }

  private static func small(_ name: String) -> Sheet {
    Sheet(
      name: name,
      title: "Hoja \(name)",
      introduction: ["Esta hoja contiene una tabla."],
      content: .table(SmallReport.table("t_" + name, cells: [.text(name)]))
    )
  }
}
