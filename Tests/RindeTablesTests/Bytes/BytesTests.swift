import RindeTables
import Testing

@Suite struct BytesTests {
  /// Calls `body` with the bytes of a text and eight others after them.
  private func with<Result>(
    _ text: String,
    _ body: (UnsafePointer<UInt8>, Int) -> Result
  ) throws -> Result {
    let bytes = Array(text.utf8) + Array("9.-x9999".utf8)
    return try bytes.withUnsafeBufferPointer { buffer in
      body(try #require(buffer.baseAddress), text.utf8.count)
    }
  }

  @Test(
    "Canonical decimals become millionths",
    arguments: [
      ("0", 0), ("7", 7_000_000), ("50.83", 50_830_000), ("1234567", 1_234_567_000_000),
      ("12345678", 12_345_678_000_000), ("0.000001", 1), ("1.500000", 1_500_000),
      ("-3.25", -3_250_000), ("+4", 4_000_000), ("007", 7_000_000),
      ("123456789.5", 123_456_789_500_000),
      ("999999999999.999999", 999_999_999_999_999_999), ("-0", 0), ("9.9", 9_900_000),
      ("123456.7", 123_456_700_000), ("0.1", 100_000),
    ] as [(String, Int64)]
  )
  func decimals(text: String, micros: Int64) throws {
    #expect(
      try with(text) { MicroDecimal($0, count: $1) } == MicroDecimal(micros: micros, isValid: true)
    )
  }

  @Test(
    "What is not canonical is invalid",
    arguments: [
      "", "-", "+", ".", ".5", "5.", "1,5", "1.2.3", "12a", "a", " 1", "1 ", "1e3", "--1", "1-",
      "0.1234567", "1.1234567", "1234567890123", "1.2.", "1..2", "½", "1:", "1/", "-.5",
      "1234567890123.5",
    ]
  )
  func invalidDecimals(text: String) throws {
    #expect(try with(text) { MicroDecimal($0, count: $1).isValid } == false)
  }

  @Test(
    "An ISO date is read when it is a day",
    arguments: [
      ("2022-03-31", 2022, 3, 31), ("2024-02-29", 2024, 2, 29), ("2000-02-29", 2000, 2, 29),
      ("1999-12-31", 1999, 12, 31), ("2025-01-01", 2025, 1, 1),
    ]
  )
  func dates(text: String, year: Int, month: Int, day: Int) throws {
    let date = try #require(try with(text) { DateBytes($0, count: $1) })
    #expect(date.year == year)
    #expect(date.month == month)
    #expect(date.day == day)
  }

  @Test(
    "What is no day is no date",
    arguments: [
      "", "2022-3-31", "31/03/2022", "2022-02-29", "1900-02-29", "2022-13-01", "2022-00-10",
      "2022-04-31", "2022-04-00", "2022-04-3a", "2022/04/30", "2022-04-301", "22-04-2030",
      "2022-1A-01",
    ]
  )
  func invalidDates(text: String) throws {
    #expect(try with(text) { DateBytes($0, count: $1) } == nil)
  }

  @Test("A dictionary knows its keys, of any length, and no other")
  func dictionary() throws {
    var keys = (0..<3_000).map { "A\($0)" }
    keys += ["", "a", "actividad", "actividad-larga-con-más-de-dieciséis", "12345678", "1234567"]
    let dictionary = ByteDictionary(keys + ["A7", "actividad"])
    #expect(dictionary.count == keys.count)
    for (code, key) in keys.enumerated() {
      #expect(try with(key) { dictionary.code($0, count: $1) } == Int32(code))
    }
    let unknown = ["A3000", "B1", "actividae", "actividad-larga-con-más-de-dieciséiz", "12345679"]
    for key in unknown {
      #expect(try with(key) { dictionary.code($0, count: $1) } == -1)
    }
    #expect(try with("x") { ByteDictionary([String]()).code($0, count: $1) } == -1)
  }
}
