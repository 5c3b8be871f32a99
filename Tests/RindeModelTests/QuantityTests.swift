import RindeModel
import Testing

@Suite("Exact quantities")
struct QuantityTests {
  @Test(
    "the canonical text survives a round trip",
    arguments: ["0", "4", "-2.5", "0.000001", "15000", "98.76"]
  )
  func roundTrip(text: String) throws {
    #expect(try #require(Quantity(canonical: text)).description == text)
  }

  @Test(
    "what is not canonical is refused",
    arguments: ["", "-", "1,5", "1.", ".5", "1.0000001", "1e3", "٣"]
  )
  func refuses(text: String) {
    #expect(Quantity(canonical: text) == nil)
  }

  @Test(
    "T-48 rounding is half away from zero",
    arguments: [
      ("66.25", 1, "66.3"), ("0.5", 0, "1"), ("-0.5", 0, "-1"), ("70.65", 1, "70.7"),
      ("-0.04", 1, "0.0"),
    ]
  )
  func rounding(text: String, places: Int, expected: String) throws {
    let quantity = try #require(Quantity(canonical: text))
    let rounded = RoundedDecimal(dividing: quantity.micros, by: Quantity.scale, places: places)
    #expect(rounded.description == expected)
  }

  @Test("a ratio divides last and rounds once")
  func percentage() throws {
    let ratio = Ratio(98, over: 110)
    #expect(try #require(ratio.percentage(places: 6)).description == "89.090909")
    #expect(Ratio(1, over: 0).percentage(places: 1) == nil)
  }

  @Test("a mean of thirds that is exactly 80 reaches 80")
  func shareSettles() throws {
    let third = try #require(Share(limiting: Ratio(2, over: 3)))
    let full = try #require(Share(limiting: Ratio(5, over: 4)))
    let mean = try #require((third + third + third + full + full).divided(by: 5))
    #expect(mean.reaches(percent: 80))
    #expect(mean.percentage(places: 6).description == "80.000000")
    #expect(ZoneThresholds.standard.zone(of: mean) == .high)
  }
}

@Suite("Zones")
struct ComplianceZoneTests {
  @Test(
    "T-01 zones are half-open on the exact value",
    arguments: [
      ("59.9", ComplianceZone.low), ("60", .medium), ("79.99", .medium), ("80", .high),
      ("100", .high), ("0", .low), ("59.999999", .low), ("120.7", .high),
    ]
  )
  func zones(percent: String, expected: ComplianceZone) throws {
    let value = try #require(Quantity(canonical: percent))
    #expect(ZoneThresholds.standard.zone(of: Ratio(value, over: 100)) == expected)
  }

  @Test("nothing programmed has no zone")
  func none() {
    #expect(ZoneThresholds.standard.zone(of: Ratio(0, over: 0)) == nil)
  }
}
