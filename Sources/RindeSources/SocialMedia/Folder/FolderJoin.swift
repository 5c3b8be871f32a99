internal import RindeModel

/// Joins what registers and downloads say into the records of the folder.
struct FolderJoin {
  let settings: SocialSettings
  let registers: SocialRegisterReading
  let downloads: FolderDownloads

  /// Puts everything into a reading, in an order that depends on the files alone.
  func finish(_ reading: inout SocialReading) {
    var files = downloads.readings.map(\.file)
    var registerFiles = registers.files
    var join = PostJoin(files: files.count)
    let order = precedence
    for index in order { join.add(downloads.readings[index].posts, of: index) }
    for index in files.indices {
      files[index].counts.used -= join.duplicates[index]
      files[index].counts.duplicates += join.duplicates[index]
    }
    var posts = join.sorted
    var meanings = PostMeanings(rules: settings.rules)
    meanings.apply(registers.meanings, to: &posts)

    reading.issues += registers.issues + unknownPosts(meanings.unknown, in: &registerFiles)
    reading.issues += downloads.readings.flatMap(\.issues)
    reading.issues += downloads.issues
    reading.issues += AccountOverlap.found(in: posts, declared: settings.accounts)
      .map(SocialFolderTexts.severalAccounts)

    reading.records.posts = posts
    reading.records.followers = followers(order, &reading.issues)
    reading.records.accountDays = accountDays(order)
    reading.records.handKept = downloads.readings.flatMap(\.handKept)
      .sorted { ($0.month, $0.network, $0.origin) < ($1.month, $1.network, $1.origin) }
    // A register that nobody has filled in yet says as much as none.
    reading.records.messages = registers.messages?.nonEmpty?
      .sorted { ($0.received, $0.origin) < ($1.received, $1.origin) }
    reading.records.targets = settings.targets
    reading.records.events = registers.events?.nonEmpty?
      .sorted { ($0.day, $0.origin) < ($1.day, $1.origin) }
    reading.records.planned = registers.planned?.nonEmpty?
      .sorted { ($0.due, $0.origin) < ($1.due, $1.origin) }
    reading.records.files = (registerFiles + files).sorted(by: Self.precedes)
    reading.leftOut = (registers.leftOut + downloads.leftOut).sorted(by: Self.precedes)
  }

  /// The downloads from the earliest to the latest; those without a day first, ties by name.
  private var precedence: [Int] {
    downloads.readings.indices.sorted { first, second in
      let (one, other) = (downloads.readings[first].file, downloads.readings[second].file)
      let days = (one.downloaded?.dayNumber ?? .min, other.downloaded?.dayNumber ?? .min)
      return days.0 == days.1 ? Self.precedes(one, other) : days.0 < days.1
    }
  }

  private static func precedes(_ first: SocialFile, _ second: SocialFile) -> Bool {
    first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
  }

  /// Rows of `temas` whose post is in no download: they are counted as rejected.
  private func unknownPosts(_ rows: [PostMeaning], in files: inout [SocialFile]) -> [DataIssue] {
    let words = RegisterTexts(codeStem: TopicRegister.codeStem)
    return rows.map { row in
      if let index = files.firstIndex(where: {
        $0.format == TopicRegister.name && row.origin.file.hasSuffix("/\($0.name)")
      }) {
        files[index].counts.used -= 1
        files[index].counts.rejected += 1
      }
      let finding = RegisterFinding(problem: .social(.unknownPost), column: nil, read: row.post)
      return words.issue(finding, at: row.origin)
    }
  }

  /// Followers by network and day: those of a download before those of the register.
  private func followers(_ order: [Int], _ issues: inout [DataIssue]) -> [FollowerCount] {
    struct Key: Hashable {
      let network: SocialNetwork
      let day: CalendarDate
    }
    var kept: [Key: FollowerCount] = [:]
    for count in order.flatMap({ downloads.readings[$0].followers }) {
      kept[Key(network: count.network, day: count.day)] = count
    }
    for count in registers.followers {
      let key = Key(network: count.network, day: count.day)
      if let known = kept[key] {
        guard known.followers != count.followers else { continue }
        issues.append(SocialFolderTexts.differingFollowers(known, count))
      } else {
        kept[key] = count
      }
    }
    return kept.values.sorted { ($0.day, $0.network) < ($1.day, $1.network) }
  }

  /// Figures of accounts by network, measure and day; the later download wins.
  private func accountDays(_ order: [Int]) -> [AccountDay] {
    struct Key: Hashable {
      let network: SocialNetwork
      let measure: AccountDay.Measure
      let day: CalendarDate
    }
    var kept: [Key: AccountDay] = [:]
    for day in order.flatMap({ downloads.readings[$0].accountDays }) {
      kept[Key(network: day.network, measure: day.measure, day: day.day)] = day
    }
    return kept.values.sorted {
      ($0.day, $0.network, $0.measure.rawValue) < ($1.day, $1.network, $1.measure.rawValue)
    }
  }
}

extension Array {
  /// The array; `nil` when it has nothing.
  fileprivate var nonEmpty: [Element]? { isEmpty ? nil : self }
}
