public import RindeModel

extension SocialTallies {
  /// Adds posts one by one.
  public mutating func fold(_ posts: [Post]) {
    settled = [:]
    for post in posts {
      let place = places.place(ofDay: Int32(clamping: post.day.dayNumber))
      makeRoom(for: place)
      tallies[Self.index(place, post.network)].add(post)
      guard post.nature == .original, let count = post.engagements,
        days.contains(post.day.dayNumber)
      else { continue }
      best.add(
        TopPosts.Candidate(
          network: post.network,
          id: post.id,
          link: post.link,
          text: post.text,
          day: post.day,
          minute: post.minute,
          second: 0,
          engagements: count,
          reach: post.metrics[.reach]
        )
      )
    }
  }

  public mutating func fold(_ batch: PostColumns, words: borrowing some PostWords) {
    guard batch.count > 0 else { return }
    settled = [:]
    let counts = [Int64](unsafeUninitializedCapacity: batch.count) { target, count in
      count = batch.count
      if let target = target.baseAddress { EngagementColumn.write(batch, into: target) }
    }
    counts.withUnsafeBufferPointer { counts in
      if let counts = counts.baseAddress { add(batch, engagements: counts) }
    }
    let reach = batch.metrics[Int(PostMetric.reach.rawValue)]
    for row in counts.indices
    where counts[row] >= best.threshold && days.contains(Int(batch.days[row])) {
      guard batch.natures.isEmpty || batch.natures[row] == Post.Nature.original.rawValue,
        let network = SocialNetwork(rawValue: batch.networks[row])
      else { continue }
      best.add(
        TopPosts.Candidate(
          network: network,
          id: words.id(of: row),
          link: words.link(of: row),
          text: words.text(of: row),
          day: CalendarDate(dayNumber: Int(batch.days[row])),
          minute: batch.minutes[row] < 0 ? nil : Int(batch.minutes[row]),
          second: Int(batch.seconds[row]),
          engagements: counts[row],
          reach: reach.isEmpty || reach[row] == PostMetrics.missing ? nil : reach[row]
        )
      )
    }
  }

  /// Makes sure that a month has a tally of each network.
  mutating func makeRoom(for place: Int) {
    let needed = (place + 1) * SocialNetwork.allCases.count - tallies.count
    if needed > 0 { tallies += (0..<needed).map { _ in PostTally() } }
  }

  /// Adds the posts of a batch, those of each month and network together.
  private mutating func add(_ batch: PostColumns, engagements: UnsafePointer<Int64>) {
    let count = batch.count
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * count) { memory in
      let groups = UnsafeMutableBufferPointer(rebasing: memory[..<count])
      let rows = UnsafeMutableBufferPointer(rebasing: memory[count...])
      let ends = sort(batch, groups: groups, rows: rows)
      Self.withColumns(of: batch, engagements: engagements) { columns in
        var start = 0
        for (group, end) in ends.enumerated() where end > start {
          tallies[group].add(UnsafeBufferPointer(rebasing: rows[start..<end]), of: columns)
          start = end
        }
      }
    }
  }

  /// Puts the original posts of each month and network together, and counts the others.
  ///
  /// - Returns: Where the rows of each group end.
  private mutating func sort(
    _ batch: PostColumns,
    groups: UnsafeMutableBufferPointer<Int32>,
    rows: UnsafeMutableBufferPointer<Int32>
  ) -> [Int] {
    let networks = SocialNetwork.allCases.count
    for row in groups.indices {
      let place = places.place(ofDay: batch.days[row])
      groups[row] = Int32(truncatingIfNeeded: place &* networks &+ Int(batch.networks[row]))
    }
    makeRoom(for: places.months.count - 1)
    if !batch.natures.isEmpty { setAside(batch.natures, groups: groups) }
    var ends = [Int](repeating: 0, count: tallies.count)
    for group in groups where group >= 0 { ends[Int(group)] += 1 }
    var start = 0
    for group in ends.indices {
      start += ends[group]
      ends[group] = start - ends[group]
    }
    for row in groups.indices where groups[row] >= 0 {
      let group = Int(groups[row])
      rows[ends[group]] = Int32(truncatingIfNeeded: row)
      ends[group] += 1
    }
    return ends
  }

  /// Counts replies and shares, whose figures are not added up.
  private mutating func setAside(
    _ natures: [UInt8],
    groups: UnsafeMutableBufferPointer<Int32>
  ) {
    for row in groups.indices where natures[row] != Post.Nature.original.rawValue {
      let isReply = natures[row] == Post.Nature.reply.rawValue
      tallies[Int(groups[row])].setAside(isReply ? .reply : .share)
      groups[row] = -1
    }
  }

  /// Calls a body with the columns of a batch as places in memory.
  private static func withColumns(
    of batch: PostColumns,
    engagements: UnsafePointer<Int64>,
    metrics: [UnsafePointer<Int64>?] = [],
    _ body: (TallyColumns) -> Void
  ) {
    guard metrics.count < batch.metrics.count else {
      body(TallyColumns(engagements: engagements, metrics: metrics))
      return
    }
    batch.metrics[metrics.count].withUnsafeBufferPointer { values in
      let values = values.isEmpty ? nil : values.baseAddress
      Self.withColumns(of: batch, engagements: engagements, metrics: metrics + [values], body)
    }
  }
}
