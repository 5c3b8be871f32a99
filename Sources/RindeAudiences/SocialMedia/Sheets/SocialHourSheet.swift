internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// When posts were published: seven days from Monday on, by 24 hours.
struct SocialHourSheet {
  let view: SocialView

  static let tableID = "dia_y_hora"

  func sheets() -> [Sheet] {
    guard let grid = view.results.hours, grid.posts.contains(where: { $0.contains { $0 > 0 } })
    else { return [] }
    let hours = (0..<24).map { hour in
      SocialColumnTexts.integer(
        "h\(SocialWords.twoDigits(hour))",
        "\(hour) h",
        "Publicaciones hechas entre las \(SocialWords.clock(hour * 60)) y las "
          + "\(SocialWords.clock(hour * 60 + 59)).",
        .tight
      )
    }
    let table = Table(
      id: Self.tableID,
      columns: [SocialColumnTexts.text("dia", "Día", .narrow, "Día de la semana.")] + hours + [
        SocialColumnTexts.integer("total", "Total", "Publicaciones del día de la semana.")
      ],
      rows: grid.posts.indices.map { row($0, grid.posts[$0], hours) },
      key: ["dia"],
      total: total(grid, hours),
      shading: hours.map(\.key)
    )
    return [.social("Dia_y_hora", SocialSheetTexts.hours(grid.networks), table)]
  }

  private func row(_ day: Int, _ posts: [Int], _ hours: [Column]) -> [Cell] {
    [.text(SocialWords.days[day].capitalizedFirst)]
      + posts.indices.map { view.cell(.hour(day: day, $0)) }
      + [.integer(posts.reduce(0, +), formula: .sum(hours.map { .sameRow($0.key) }))]
  }

  private func total(_ grid: HourGrid, _ hours: [Column]) -> [Cell] {
    let sums = hours.indices.map { hour in grid.posts.reduce(0) { $0 + $1[hour] } }
    return [.text("Total")]
      + zip(sums, hours).map { sum, hour in
        .integer(sum, formula: .total(of: Self.tableID, hour.key))
      }
      + [.integer(sums.reduce(0, +), formula: .total(of: Self.tableID, "total"))]
  }
}
