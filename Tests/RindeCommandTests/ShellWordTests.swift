import RindeSources
import Testing

@Suite("A word for the shell")
struct ShellWordTests {
  // Expected by the quoting rules of POSIX sh: within single quotes every character is itself.
  @Test(
    "is quoted only where the shell would read something else",
    arguments: [
      ("mi-entidad", "mi-entidad"), ("/home/ana/redes/2022_03", "/home/ana/redes/2022_03"),
      ("Alcaldía", "Alcaldía"), ("Alcaldi\u{301}a", "Alcaldi\u{301}a"),
      ("Alcaldía de Río Claro", "'Alcaldía de Río Claro'"), ("", "''"),
      ("O'Higgins", "'O'\\''Higgins'"), ("a$b", "'a$b'"), ("a\nb", "'a\nb'"), ("~ana", "'~ana'"),
      ("a(1)", "'a(1)'"), ("a\u{A0}b", "'a\u{A0}b'"), ("50%", "50%"), ("«a»", "'«a»'"),
      ("indicador/2.2/cumplimiento@2022-06-30", "indicador/2.2/cumplimiento@2022-06-30"),
    ]
  )
  func quoting(text: String, word: String) {
    #expect(Array(ShellWord.of(text).unicodeScalars) == Array(word.unicodeScalars))
  }

  @Test("is no option where it is a path")
  func path() {
    #expect(ShellWord.path("-datos") == "./-datos")
    #expect(ShellWord.path("-mis datos") == "'./-mis datos'")
  }
}
