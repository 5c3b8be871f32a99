internal import Glibc

/// The operating system and the compiler, for those who are asked for help.
enum SystemName {
  static var current: String { [distribution, machine, swift].joined(separator: ", ") }

  /// `Debian GNU/Linux 12 (bookworm)`, as the system calls itself.
  private static var distribution: String {
    guard let stream = fopen("/etc/os-release", "r") else { return "Linux" }
    defer { fclose(stream) }
    var line = [CChar](repeating: 0, count: 512)
    while fgets(&line, Int32(line.count), stream) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)),
        as: UTF8.self
      )
      guard text.hasPrefix("PRETTY_NAME=") else { continue }
      return String(text.dropFirst("PRETTY_NAME=".count).filter { !"\"\n".contains($0) })
    }
    return "Linux"
  }

  private static var machine: String {
    var name = utsname()
    guard uname(&name) == 0 else { return "" }
    return withUnsafeBytes(of: &name.machine) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// The language with which the command was built.
  private static var swift: String {
    #if compiler(>=6.4)
      "Swift 6.4 o posterior"
    #elseif compiler(>=6.3)
      "Swift 6.3"
    #else
      "Swift 6.2"
    #endif
  }
}
