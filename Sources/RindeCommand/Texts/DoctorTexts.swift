internal import RindeAudiences

/// What `rinde doctor` says.
enum DoctorTexts {
  static let system = "Sistema"
  static let libraries = "Bibliotecas"
  static let temporary = "Carpeta temporal"
  static let current = "Carpeta actual"
  static let terminal = "Terminal"
  static let threads = "Procesador"

  static let temporaryAdvice =
    "Cree la carpeta o indique otra en la que pueda escribir, con la variable TMPDIR."

  static let currentAdvice =
    "Cambie a una carpeta en la que pueda escribir, o use --salida al pedir un informe."

  static let terminalAdvice =
    "Si las tildes se ven mal, escriba antes: export LANG=C.UTF-8. Los archivos no cambian."

  static let allWell = "Todo está en orden."
  static let notWell = "Corrija lo que dice «Revise» y repita: rinde doctor"

  static func spaceAdvice(_ needed: UInt64) -> String {
    "Libere espacio: se necesitan al menos \(size(needed))."
  }

  static func threads(_ count: Int) -> String {
    SpanishNumber.count(count, "hilo", "hilos")
  }

  static func writable(_ path: String, _ free: UInt64?) -> String {
    let space = free.map { ", \(size($0)) libres" } ?? ""
    return "\(name(path)), se puede escribir\(space)"
  }

  static func unwritable(_ path: String, _ code: Int32) -> String {
    "\(name(path)), no se puede escribir (\(ExportTexts.reason(code)))"
  }

  static func full(_ path: String, _ free: UInt64) -> String {
    "\(name(path)), casi llena: \(size(free)) libres"
  }

  static func notUTF8(_ locale: String) -> String {
    locale.isEmpty ? "no dice qué caracteres usa" : "usa \(locale), que no es UTF-8"
  }

  /// A finding with its verdict before it and what to do below.
  static func line(_ finding: Doctor.Finding) -> String {
    let verdict = word(finding.verdict).padding(to: 8)
    let line = "\(verdict)\((finding.subject + ":").padding(to: 19))\(finding.text)"
    return finding.advice.map { "\(line)\n        \($0)" } ?? line
  }

  private static func word(_ verdict: Doctor.Finding.Verdict) -> String {
    switch verdict {
    case .good: "Bien"
    case .notice: "Aviso"
    case .bad: "Revise"
    }
  }

  private static func name(_ path: String) -> String { path == "." ? "aquí" : path }

  /// Megabytes, or gigabytes from a thousand on.
  private static func size(_ bytes: UInt64) -> String {
    let megabytes = Int(bytes / 1_000_000)
    return megabytes < 1_000
      ? "\(SpanishNumber.text(megabytes)) MB" : "\(SpanishNumber.text(megabytes / 1_000)) GB"
  }
}
