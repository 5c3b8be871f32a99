import RindeAudiences
import Testing

@Suite("The digits of an estimate")
struct EstimateDigitsTests {
  @Test(
    "are those of the number, without an exponent",
    arguments: [
      (0.7058823529411765, 2, "70.58823529411765"), (1, 2, "100"), (0, 2, "0"),
      (1e-7, 0, "0.0000001"), (1.5e-7, 2, "0.000015"), (2e16, 0, "20000000000000000"),
      (-0.25, 0, "-0.25"), (3.921875, 0, "3.921875"), (0.1, 0, "0.1"), (0.07, 2, "7"),
    ]
  )
  func digits(value: Double, places: Int, expected: String) {
    #expect(EstimateDigits(value, movedBy: places).description == expected)
  }

  /// 0.285 is less than 285/1000 in binary, and 28.5 all the same to whoever reads it.
  @Test(
    "round half away from zero as they are read",
    arguments: [
      (0.285, 0, "29 %"), (0.7058823529411765, 1, "70,6 %"), (0.0625, 1, "6,3 %"),
      (0.91176, 0, "91 %"), (1, 1, "100,0 %"), (0, 0, "0 %"), (1e-40, 1, "0,0 %"),
      (0.0005, 1, "0,1 %"),
    ]
  )
  func rounded(value: Double, places: Int, expected: String) {
    #expect(SpanishNumber.percentage(value, places: places) == expected)
  }

  @Test("of means and totals show no zeros at the end")
  func shortest() {
    #expect(SpanishNumber.shortest(3, places: 2) == "3")
    #expect(SpanishNumber.shortest(3.9218, places: 2) == "3,92")
    #expect(SpanishNumber.shortest(495_000.5, places: 1) == "495.000,5")
  }
}
