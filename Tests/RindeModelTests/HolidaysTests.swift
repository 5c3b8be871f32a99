import RindeModel
import Testing

@Suite("Holidays of Colombia")
struct HolidaysTests {
  @Test(
    "the holidays of each year, as the rule book lists them",
    arguments: [
      (
        2020,
        "01/01 06/01 23/03 09/04 10/04 01/05 25/05 15/06 22/06 29/06 20/07 07/08 17/08 12/10 02/11 16/11 08/12 25/12"
      ),
      (
        2021,
        "01/01 11/01 22/03 01/04 02/04 01/05 17/05 07/06 14/06 05/07 20/07 07/08 16/08 18/10 01/11 15/11 08/12 25/12"
      ),
      (
        2022,
        "01/01 10/01 21/03 14/04 15/04 01/05 30/05 20/06 27/06 04/07 20/07 07/08 15/08 17/10 07/11 14/11 08/12 25/12"
      ),
      (
        2023,
        "01/01 09/01 20/03 06/04 07/04 01/05 22/05 12/06 19/06 03/07 20/07 07/08 21/08 16/10 06/11 13/11 08/12 25/12"
      ),
      (
        2024,
        "01/01 08/01 25/03 28/03 29/03 01/05 13/05 03/06 10/06 01/07 20/07 07/08 19/08 14/10 04/11 11/11 08/12 25/12"
      ),
      (
        2025,
        "01/01 06/01 24/03 17/04 18/04 01/05 02/06 23/06 30/06 20/07 07/08 18/08 13/10 03/11 17/11 08/12 25/12"
      ),
      (
        2026,
        "01/01 12/01 23/03 02/04 03/04 01/05 18/05 08/06 15/06 29/06 13/07 20/07 07/08 17/08 12/10 02/11 16/11 08/12 25/12"
      ),
    ]
  )
  func list(year: Int, expected: String) {
    let days = Holidays().dates(in: year).map { $0.officeText.prefix(5) }
    #expect(days.joined(separator: " ") == expected)
  }

  @Test("T-35 two holidays can fall together", arguments: [(2022, 18), (2025, 17), (2026, 19)])
  func count(year: Int, expected: Int) {
    #expect(Holidays().dates(in: year).count == expected)
  }

  @Test(
    "Easter Sunday",
    arguments: [
      (2020, "2020-04-12"), (2021, "2021-04-04"), (2022, "2022-04-17"), (2023, "2023-04-09"),
      (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"),
    ]
  )
  func easter(year: Int, expected: String) {
    #expect(Holidays.easter(of: year).description == expected)
  }
}
