import RindeStatistics
import Testing

@Suite("Raking")
struct RakingTests {
  /// Three women and two men in two communes.
  private func margins(_ communes: [Double] = [9, 11]) -> [CategoryMargin] {
    [
      CategoryMargin(
        name: "sexo",
        categories: ["F", "M"],
        codes: [0, 0, 0, 1, 1],
        totals: [12, 8]
      ),
      CategoryMargin(
        name: "comuna",
        categories: ["A", "B"],
        codes: [0, 0, 1, 0, 1],
        totals: communes
      ),
    ]
  }

  @Test("all margins are met to 1e-9 of the population, and the report says so")
  func converges() throws {
    let raked = try Raking(margins()).calibrate([1, 1, 1, 1, 1])
    let weights = raked.weights
    #expect(abs(weights[0] + weights[1] + weights[2] - 12) <= 20e-9)
    #expect(abs(weights[0] + weights[1] + weights[3] - 9) <= 20e-9)
    #expect(raked.report.largestGap.distance <= 20e-9)
    #expect(raked.report.cycles > 1 && raked.report.cycles < 50)
    // Raking keeps the cross ratio of the table: 2 · 1 / (1 · 1).
    let ratio = (weights[0] + weights[1]) * weights[4] / (weights[2] * weights[3])
    #expect(abs(ratio - 2) < 1e-12)
    #expect(raked.report.rescaledMargins.isEmpty)
  }

  @Test("margins of different sums are refused with their gap")
  func differentSums() throws {
    let error = try #require(throws: CalibrationError.self) {
      try Raking(margins([10, 11])).calibrate([1, 1, 1, 1, 1])
    }
    #expect(
      error.problems == [
        .differentSums(
          margin: "comuna",
          sum: 21,
          reference: "sexo",
          referenceSum: 20,
          relativeGap: 0.05
        )
      ]
    )
  }

  @Test("a gap below half a percent can be rescaled, a wider one cannot")
  func rescaling() throws {
    let near = margins([9.02, 11.04])
    #expect(throws: CalibrationError.self) { try Raking(near).calibrate([1, 1, 1, 1, 1]) }
    let raked = try Raking(near, sumDifference: .rescale).calibrate([1, 1, 1, 1, 1])
    #expect(abs(raked.weights.reduce(0, +) - 20) < 1e-7)
    let factor = try #require(raked.report.rescaledMargins["comuna"])
    #expect(abs(factor - 20 / 20.06) < 1e-15)
    #expect(throws: CalibrationError.self) {
      try Raking(margins([9, 11.1]), sumDifference: .rescale).calibrate([1, 1, 1, 1, 1])
    }
  }

  @Test("totals that no weights can meet stop after a thousand cycles and name the gap")
  func notConverged() throws {
    // All women live in A and all men in B: their totals contradict each other.
    let margins = [
      CategoryMargin(name: "sexo", categories: ["F", "M"], codes: [0, 1], totals: [6, 4]),
      CategoryMargin(name: "comuna", categories: ["A", "B"], codes: [0, 1], totals: [5, 5]),
    ]
    let error = try #require(throws: CalibrationError.self) {
      try Raking(margins).calibrate([1, 1])
    }
    let gap = CalibrationGap(margin: "sexo", category: "F", reached: 5, total: 6)
    #expect(error.problems == [.notConverged(cycles: 1_000, gap: gap)])
  }

  @Test("nothing to rake to is an error")
  func noMargins() throws {
    let error = try #require(throws: CalibrationError.self) { try Raking([]).calibrate([1]) }
    #expect(error.problems == [.noMargins])
  }

  @Test("scores lose what categories explain")
  func projection() throws {
    let raked = try Raking(margins()).calibrate([1, 1, 1, 1, 1])
    // Effects of categories are explained wholly: 2 for women, 5 for commune B, 1 for all.
    let values = [3.0, 3, 8, 1, 6]
    let explained = zip(values, raked.weights).map { $0 * $1 }
    for residual in raked.projection.residuals(of: explained) { #expect(abs(residual) < 1e-11) }
    // The least squares fit of (1, -1, 0, 0, 0) is zero: the residual is all of it.
    let rest = zip([1.0, -1, 0, 0, 0], raked.weights).map { $0 * $1 }
    for (residual, score) in zip(raked.projection.residuals(of: rest), rest) {
      #expect(abs(residual - score) < 1e-12)
    }
  }
}
