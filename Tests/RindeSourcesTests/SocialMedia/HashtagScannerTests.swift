import RindeModel
import RindeSources
import Testing

@Suite("Hashtags of posts")
struct HashtagScannerTests {
  private func keys(_ text: String) -> [String] { HashtagScanner.hashtags(in: text).map(\.key) }

  @Test("Accents and case are folded, ñ is kept, and each counts once")
  func folding() {
    let found = HashtagScanner.hashtags(in: "#RendiciónDeCuentas y #RENDICIONDECUENTAS, #Año")
    #expect(found.map(\.key) == ["rendiciondecuentas", "año"])
    #expect(found.map(\.text) == ["#RendiciónDeCuentas", "#Año"])
  }

  @Test("Accents written after their letter fold as well")
  func decomposed() {
    #expect(keys("#Rendicio\u{301}n #An\u{303}o") == ["rendicion", "año"])
    #expect(HashtagScanner.key(of: "#AÑO") == "año")
    #expect(HashtagScanner.key(of: "Pingüino") == "pinguino")
  }

  @Test("None begins in a word, an address or an entity, and numbers alone are none")
  func boundaries() {
    #expect(keys("https://x.co/a#b https://rioclaro.example/#c ab#d &#e /#f #2025 #_ #") == [])
    #expect(keys("(#Salud)#Paz ##Vida #2025Ya #Plan_2") == ["salud", "vida", "2025ya", "plan_2"])
    #expect(keys("＃Salud,#Paz") == ["salud", "paz"])
    #expect(keys("📢#Vía🇨🇴 fin") == ["via"])
  }
}
