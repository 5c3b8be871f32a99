import RindeReport

/// The charts of the demonstration: one of each kind.
enum DemoCharts {
  static var sheet: Sheet {
    Sheet(
      name: "Graficos",
      title: "Gráficos",
      introduction: ["Esta hoja contiene cuatro gráficos. Bajo cada título está lo que muestran."],
      content: .charts([bars, stacked, columns, lines])
    )
  }

  private static var bars: Chart {
    Chart(
      id: "cumplimiento_por_subcomponente",
      title: "Cumplimiento por subcomponente frente a la meta",
      kind: .bars,
      description:
        "Información alcanzó 87,5 %, Diálogo 60 % y Responsabilidad 25 % de una meta de 100 %; "
        + "Evaluación no tenía nada programado.",
      valueTitle: "Porcentaje de cumplimiento",
      showsPercentages: true,
      series: [
        series("Cumplimiento", .achieved, "cumplimiento_pct"), series("Meta", .target, "meta_pct"),
      ]
    )
  }

  private static var stacked: Chart {
    Chart(
      id: "estados_por_subcomponente",
      title: "Actividades por estado y subcomponente",
      kind: .stackedBars,
      description: "Once actividades cumplieron, dos están en riesgo y cuatro no cumplieron.",
      valueTitle: "Actividades",
      showsPercentages: false,
      series: [
        series("Cumplieron", .good, "cumplieron"), series("En riesgo", .fair, "en_riesgo"),
        series("No cumplieron", .poor, "no_cumplieron"),
      ]
    )
  }

  private static var columns: Chart {
    Chart(
      id: "trimestres_columnas",
      title: "Cumplimiento por trimestre, en columnas",
      kind: .columns,
      description: "De 55 % en 2021-T3 a 93 % en 2022-T2.",
      valueTitle: "Porcentaje de cumplimiento",
      showsPercentages: true,
      series: [
        quarter("Cumplimiento", .achieved, "cumplimiento_pct"),
        quarter("Meta", .target, "meta_pct"),
      ]
    )
  }

  private static var lines: Chart {
    Chart(
      id: "trimestres_lineas",
      title: "Cumplimiento por trimestre",
      kind: .lines,
      description: "De 55 % en 2021-T3 a 93 % en 2022-T2; la meta subió de 80 % a 90 %.",
      valueTitle: "Porcentaje de cumplimiento",
      showsPercentages: true,
      series: [
        quarter("Cumplimiento", .achieved, "cumplimiento_pct"),
        quarter("Meta", .target, "meta_pct"),
      ]
    )
  }

  private static func series(
    _ name: String,
    _ role: Chart.Series.Role,
    _ values: String
  ) -> Chart.Series {
    Chart.Series(
      name: name,
      role: role,
      table: "subcomponentes",
      categories: "subcomponente",
      values: values
    )
  }

  private static func quarter(
    _ name: String,
    _ role: Chart.Series.Role,
    _ values: String
  ) -> Chart.Series {
    Chart.Series(name: name, role: role, table: "serie", categories: "trimestre", values: values)
  }
}
