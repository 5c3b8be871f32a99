/// The small entity with posts on X, whose downloads have days and no hours.
enum ScratchSocial {
  static let heading =
    "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,"
    + "Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks\n"

  /// Three posts of March, two of them with the hashtag, and one of May with it.
  static let posts =
    post("1500000000000000001", "Wed, Mar 2, 2022", "Ya está el #Boletín de febrero", 10)
    + post("1500000000000000002", "Tue, Mar 15, 2022", "Vacunación en los barrios", 5)
    + post("1500000000000000003", "Thu, Mar 31, 2022", "Lea el #boletin de marzo", 7)
    + post("1500000000000000004", "Mon, May 30, 2022", "Lea el #Boletín de mayo", 1)

  /// A row with likes, as many replies and reposts as one, and a hundred impressions each.
  private static func post(_ id: String, _ date: String, _ text: String, _ likes: Int) -> String {
    "\(id),\"\(date)\",\(text),https://x.com/ejemplo/status/\(id),\(likes * 100),\(likes),50,0,0,0,1,1,"
      + "0,0,0,0,0\n"
  }

  static let settings = """
    { "metas": [
      { "id": "M1", "texto": "Un boletín por trimestre", "actividad": "1.2", "minimo": 1,
        "cada": "trimestre", "hashtags": ["#Boletín"] }
    ] }
    """

  /// The entity with its folder `redes`.
  static func entity(settings: String = settings, posts: String = heading + posts)
    -> ScratchEntity
  {
    let entity = ScratchEntity.small()
    entity.makeFolder("redes")
    entity.makeFolder("redes/exportaciones")
    entity.write(Array(settings.utf8), to: "redes/redes.json")
    entity.write(
      Array(posts.utf8),
      to: "redes/exportaciones/account_analytics_content_2022-01-01_2022-06-30.csv"
    )
    return entity
  }
}
