public import RindeModel

/// A post among those with more interactions.
public struct RankedPost: Hashable, Sendable {
  public let rank: Int

  public let network: SocialNetwork

  public let id: String

  public let link: String?

  public let text: String

  public let day: CalendarDate

  public let minute: Int?

  public let engagements: Int64

  public let reach: Int64?

  public init(
    rank: Int,
    network: SocialNetwork,
    id: String,
    link: String?,
    text: String,
    day: CalendarDate,
    minute: Int?,
    engagements: Int64,
    reach: Int64?
  ) {
    self.rank = rank
    self.network = network
    self.id = id
    self.link = link
    self.text = text
    self.day = day
    self.minute = minute
    self.engagements = engagements
    self.reach = reach
  }
}
