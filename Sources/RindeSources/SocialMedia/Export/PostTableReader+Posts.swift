internal import RindeModel
internal import RindeTables

extension PostTableReader {
  /// What is told once for the whole table instead of once a row.
  private struct Notes {
    var rounded = NoteCount()
    var damaged = NoteCount()
    var damagedWithoutLink = 0
    var anonymous = NoteCount()
    var combined = NoteCount()
  }

  /// How often something was seen, and where first.
  private struct NoteCount {
    var count = 0
    var first: Int?

    mutating func add(_ row: Int) {
      count += 1
      if first == nil { first = row }
    }
  }

  /// Makes the posts of all drafts whose account is the entity's.
  mutating func makePosts(order: DateOrder) {
    let foreign = accounts.foreign(settings.accounts)
    for account in foreign.sorted() {
      let seen = accounts.seen[account]
      let problem = ExportProblem.foreignAccount(name: seen.label, rows: seen.rows)
      report(problem, at: table.grid.rows[seen.firstRow])
    }
    let columns = PostMetricColumns(table, words: words)
    let present = companions.reduce(columns.metrics) { $0.union($1.metrics) }
    let absent = Set(PostMetric.allCases).subtracting(present)
    var types: [String: PostType?] = [:]
    var notes = Notes()
    posts.reserveCapacity(drafts.count)
    for draft in drafts {
      if let account = draft.account, foreign.contains(account) {
        counts.foreign += 1
        continue
      }
      let row = table.grid.rows[draft.row]
      guard let time = time(of: draft, order) else {
        counts.rejected += 1
        report(.impossibleDate(order), at: row, .published)
        continue
      }
      var post = post(draft, row, time, &notes)
      post.absent = absent
      post.type = type(named: post.typeText, &types)
      readMetrics(of: &post, row, columns, &notes, draft.row)
      posts.append(post)
      counts.used += 1
    }
    report(notes)
  }

  /// The moment of a post in the report's time zone.
  private func time(of draft: Draft, _ order: DateOrder) -> (day: CalendarDate, minute: Int?)? {
    let day: CalendarDate?
    switch draft.date.day {
    case .settled(let settled): day = settled
    case .numbers(let first, let second, let year, _): day = order.date(first, second, year)
    case .withoutYear(let month, let number):
      day = file.facts.year.flatMap { CalendarDate(year: $0, month: month, day: number) }
    }
    guard let day else { return nil }
    guard table.format.hours != .none, let minute = draft.date.minute else { return (day, nil) }
    let written = ClockTime(day: day, minute: minute)
    let local: ClockTime
    if let offset = draft.date.offset {
      local = settings.zone.local(fromUniversal: ClockTime(minutes: written.minutes - offset))
    } else {
      local = (zone(of: draft.network) ?? settings.zone).converted(written, to: settings.zone)
    }
    return (local.day, local.minute)
  }

  private func post(
    _ draft: Draft,
    _ row: Grid.Row,
    _ time: (day: CalendarDate, minute: Int?),
    _ notes: inout Notes
  ) -> Post {
    let identity = PostIdentity(table, row, network: draft.network)
    if identity.isDamaged {
      notes.damaged.add(draft.row)
      if identity.id.isEmpty { notes.damagedWithoutLink += 1 }
    } else if identity.id.isEmpty {
      notes.anonymous.add(draft.row)
    }
    let text = PostText.text(of: row, in: table)
    let account = draft.account.map { accounts.seen[$0] }
    return Post(
      network: draft.network,
      account: account?.names.last,
      id: identity.id,
      link: identity.link,
      text: text,
      typeText: table.text(.type, row),
      nature: nature(row, text, draft.network),
      day: time.day,
      minute: time.minute,
      hashtags: HashtagScanner.hashtags(in: text),
      downloaded: file.facts.downloaded,
      origin: SourcePosition(file: table.grid.file, sheet: table.grid.sheet, line: row.number)
    )
  }

  private func nature(_ row: Grid.Row, _ text: String, _ network: SocialNetwork) -> Post.Nature {
    if table.has(.isShare), words.isAffirmative(table.text(.isShare, row)) { return .share }
    guard network == .x else { return .original }
    if text.hasPrefix("RT @") { return .share }
    return text.hasPrefix("@") ? .reply : .original
  }

  private func type(named text: String, _ known: inout [String: PostType?]) -> PostType? {
    guard !text.isEmpty else { return nil }
    if let type = known[text] { return type }
    let type = tables.type(named: text)
    known[text] = .some(type)
    return type
  }

  private mutating func readMetrics(
    of post: inout Post,
    _ row: Grid.Row,
    _ columns: PostMetricColumns,
    _ notes: inout Notes,
    _ index: Int
  ) {
    for place in columns.places {
      switch columns.value(place, row[place.column]) {
      case .missing: if table.leavesZeroEmpty(place.metric) { post.metrics[place.metric] = 0 }
      case .value(let value, let isRounded):
        post.metrics[place.metric] = value
        if isRounded { notes.rounded.add(index) }
      case .problem(let problem): report(problem, at: row, place.field)
      }
    }
    for companion in companions { companion.complete(&post) }
    if let combined = post.metrics[.combined], let sum = ownSum(post), sum != combined {
      notes.combined.add(index)
    }
  }

  /// Reactions, comments and shares of a post that also has their sum.
  private func ownSum(_ post: Post) -> Int64? {
    let parts = Engagements.components(on: post.network).map { post.metrics[$0] }
    guard parts.allSatisfy({ $0 != nil }) else { return nil }
    return parts.compactMap(\.self).reduce(0, +)
  }

  private mutating func report(_ notes: Notes) {
    let told: [(NoteCount, ExportProblem, ExportField?)] = [
      (notes.rounded, .roundedNumbers(count: notes.rounded.count), nil),
      (
        notes.damaged,
        .damagedIdentifiers(count: notes.damaged.count, withoutLink: notes.damagedWithoutLink), .id
      ),
      (notes.anonymous, .noIdentity(count: notes.anonymous.count), nil),
      (notes.combined, .combinedDiffers(count: notes.combined.count), .combined),
    ]
    for (note, problem, field) in told {
      if let first = note.first { report(problem, at: table.grid.rows[first], field) }
    }
  }
}

/// The text of a post, wherever its format has it.
enum PostText {
  /// Title and description are joined when both say something of their own.
  static func text(of row: Grid.Row, in table: ExportTable) -> String {
    let text = table.text(.text, row)
    let title = table.text(.title, row)
    let description = table.text(.description, row)
    var parts: [String] = []
    for part in [title, text, description] where !part.isEmpty {
      if parts.isEmpty || !parts.contains(where: { $0 == part }) { parts.append(part) }
    }
    return parts.count == 1 ? parts[0] : parts.joined(separator: "\n")
  }
}
