import RindeStatistics

extension Cases {
  /// A weighted table of two questions, column by column.
  static let tables = CaseKind(
    name: "tables",
    runs: { $0.kind == "table" },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try CaseDesigns.design(of: reference, data: data)
      let terms = try CaseCall(text: reference.call).terms(of: "svytable")
      let rows = try data.levels(terms[0]).count
      let parts = Domain.all(data.rowCount).split(
        by: try data.codes(terms[1]),
        count: try data.levels(terms[1]).count
      )
      let codes = try data.codes(terms[0])
      let found = parts.flatMap { design.totals(of: codes, count: rows, in: $0).values }
      comparison.equal("table", found, reference.expected["value"].numbers)
    }
  )

  /// Respondents by option, without weights.
  static let counts = CaseKind(
    name: "counts",
    runs: { $0.kind == "counts" },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try TaylorDesign(SamplingPlan(rowCount: data.rowCount))
      let all = Domain.all(data.rowCount)
      for name in ["participo", "conoce_obligacion", "grupo", "canal"] {
        let levels = try data.levels(name)
        let found = design.totals(of: try data.codes(name), count: levels.count, in: all).values
        for (level, count) in zip(levels, found) {
          comparison.equal(level, count, reference.expected[name][level].number)
        }
      }
      let topics = try data.texts("temas")
      for (topic, count) in reference.expected["temas"].members {
        let chosen = topics.map { cell in
          (cell ?? "").split(separator: ";").contains(Substring(topic)) ? 1.0 : 0
        }
        comparison.equal(topic, design.totals(of: [chosen], in: all).values[0], count.number)
      }
      comparison.equal(
        "without topic",
        Double(topics.count { $0 == nil }),
        reference.expected["respondents_with_no_topic"].number
      )
    }
  )
}
