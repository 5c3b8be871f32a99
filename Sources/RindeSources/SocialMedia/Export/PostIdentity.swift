internal import RindeModel
internal import RindeTables

/// What tells a post from all others: the platform's identifier, or else its link.
struct PostIdentity {
  let id: String
  let link: String?
  /// Whether a spreadsheet wrote the identifier as `1,79E+16`.
  let isDamaged: Bool

  /// The identity of a row.
  ///
  /// X and TikTok have the identifier in the link as well; a video's link follows from its
  /// identifier.
  init(_ table: ExportTable, _ row: Grid.Row, network: SocialNetwork) {
    let written = table.text(.id, row)
    let given = table.text(.link, row)
    isDamaged = Self.isDamaged(written, kind: table.cell(.id, row).kind)
    let sound = isDamaged ? "" : written
    if sound.isEmpty {
      id = Self.identifier(inLink: given, of: network) ?? given
    } else {
      id = sound
    }
    if given.isEmpty, network == .youtube, !id.isEmpty {
      link = "https://www.youtube.com/watch?v=" + id
    } else {
      link = given.isEmpty ? nil : given
    }
  }

  /// The user in a link of X or TikTok: `rioclaro` of `https://x.com/rioclaro/status/1`.
  static func user(inLink link: String, of network: SocialNetwork) -> String? {
    guard network == .x || network == .tiktok else { return nil }
    let parts = link.split(separator: "/")
    guard parts.count >= 4, parts[0].hasSuffix(":") else { return nil }
    let name = parts[2].hasPrefix("@") ? parts[2].dropFirst() : parts[2]
    return name.isEmpty || name == "i" ? nil : String(name)
  }

  private static func identifier(inLink link: String, of network: SocialNetwork) -> String? {
    guard network == .x || network == .tiktok else { return nil }
    let parts = link.split(whereSeparator: { "/?#".contains($0) })
    guard let place = parts.firstIndex(where: { ["status", "video", "photo"].contains($0) }),
      place + 1 < parts.count, parts[place + 1].utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return String(parts[place + 1])
  }

  /// `1,79E+16`, or a number of a workbook with more digits than it keeps.
  private static func isDamaged(_ text: String, kind: Cell.Kind) -> Bool {
    if kind == .number, text.utf8.count > 15 { return true }
    guard text.utf8.count < 30, let power = text.utf8.lastIndex(where: { $0 | 0x20 == 0x65 }) else {
      return false
    }
    let exponent = text.utf8[power...].dropFirst()
    let mantissa = text.utf8[..<power]
    return exponent.first == UInt8(ascii: "+") && exponent.count > 1 && !mantissa.isEmpty
      && exponent.dropFirst().allSatisfy { (48...57).contains($0) }
      && mantissa.allSatisfy { (48...57).contains($0) || $0 == 0x2C || $0 == 0x2E }
  }
}
