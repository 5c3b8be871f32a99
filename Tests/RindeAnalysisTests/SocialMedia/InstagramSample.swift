import RindeModel

/// The 18 posts of an Instagram export, typed from `ig_mbs_en_2025-10.csv` of the reference set.
///
/// Views, reach, likes, shares, comments and saves, in this order.
enum InstagramSample {
  static let rows: [(id: String, type: PostType, tags: String, moment: String, values: [Int64])] = [
    (
      "17988572540057743", .reel, "#SaludPública", "2025-10-02 09:45",
      [6683, 3515, 56, 40, 22, 1]
    ),
    (
      "17904298583017111", .reel, "#RendiciónDeCuentas", "2025-10-04 11:34",
      [5539, 2642, 86, 12, 22, 14]
    ),
    (
      "17960061140899120", .carousel, "#SaludPública", "2025-10-04 17:07",
      [4290, 2407, 165, 7, 18, 12]
    ),
    (
      "17917415373417214", .carousel, "#SaludPública #RendiciónDeCuentas", "2025-10-04 17:13",
      [1170, 945, 48, 5, 7, 4]
    ),
    (
      "17927505137528931", .photo, "#SaludPública #Contratación", "2025-10-05 09:12",
      [5043, 4300, 322, 49, 3, 43]
    ),
    (
      "17925072340235750", .carousel, "", "2025-10-07 15:42",
      [1185, 853, 51, 4, 7, 4]
    ),
    (
      "17959377440754298", .reel, "", "2025-10-10 20:55",
      [1574, 751, 16, 2, 1, 0]
    ),
    (
      "17948689554971836", .photo, "", "2025-10-12 07:54",
      [9274, 5780, 283, 16, 57, 10]
    ),
    (
      "17970661374445556", .carousel, "#Contratación", "2025-10-14 11:06",
      [11367, 5256, 259, 57, 14, 1]
    ),
    (
      "17929891720472857", .carousel, "", "2025-10-14 17:52",
      [5210, 3772, 248, 12, 14, 34]
    ),
    (
      "17906416828833333", .photo, "", "2025-10-16 09:36",
      [8426, 4440, 271, 54, 44, 38]
    ),
    (
      "17903967323053539", .photo, "#RíoClaroAvanza #RendiciónDeCuentas", "2025-10-20 18:05",
      [6908, 4607, 118, 19, 44, 5]
    ),
    (
      "17928345382664101", .carousel, "#RendiciónDeCuentas", "2025-10-21 08:28",
      [5982, 3326, 6, 34, 17, 13]
    ),
    (
      "17904919570806749", .photo, "", "2025-10-21 17:41",
      [7380, 5808, 241, 62, 7, 38]
    ),
    (
      "17972065432411118", .reel, "#RendiciónDeCuentas", "2025-10-22 10:42",
      [6078, 4055, 112, 29, 34, 12]
    ),
    (
      "17962752417705091", .carousel, "", "2025-10-23 20:13",
      [645, 549, 35, 3, 5, 4]
    ),
    (
      "17921821510647309", .reel, "#SaludPública #RíoClaroAvanza", "2025-10-24 16:08",
      [4203, 2397, 77, 12, 22, 23]
    ),
    (
      "17903554775229941", .photo, "#RendiciónDeCuentas", "2025-10-30 15:00",
      [580, 311, 24, 2, 0, 3]
    ),
  ]

  static var posts: [Post] {
    rows.enumerated().map { index, row in
      var post = Post(
        network: .instagram,
        id: row.id,
        type: row.type,
        day: day(String(row.moment.prefix(10))),
        minute: minutes(row.moment),
        hashtags: row.tags.split(separator: " ").map { tagged(String($0)) },
        origin: SourcePosition(file: "redes/exportaciones/ig_mbs_en_2025-10.csv", line: index + 2)
      )
      let metrics: [PostMetric] = [.views, .reach, .reactions, .shares, .comments, .saves]
      for (metric, value) in zip(metrics, row.values) { post.metrics[metric] = value }
      return post
    }
  }
}
