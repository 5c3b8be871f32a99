/// A social network whose exports are understood (*red social*).
public enum SocialNetwork: UInt8, Hashable, Sendable, CaseIterable {
  case facebook
  case instagram
  case x
  case youtube
  case tiktok
  case linkedin

  /// As people write it: `YouTube`.
  public var name: String {
    switch self {
    case .facebook: "Facebook"
    case .instagram: "Instagram"
    case .x: "X"
    case .youtube: "YouTube"
    case .tiktok: "TikTok"
    case .linkedin: "LinkedIn"
    }
  }

  /// As settings and figure identifiers write it: `youtube`.
  public var key: String { name.lowercased() }
}

extension SocialNetwork: Comparable {
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
