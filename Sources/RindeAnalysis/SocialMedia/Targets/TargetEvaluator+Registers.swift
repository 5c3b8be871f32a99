internal import RindeModel

/// Targets whose posts are listed beforehand, or follow events.
extension TargetEvaluator {
  /// A part for each planned piece that was due; `nil` without the list.
  ///
  /// A piece counts when the post that the office wrote down for it is among the posts, also when it
  /// came after its date: as in the plan, what is late is done, and that it was late is told.
  var listParts: [SocialTargetResult.Part]? {
    guard let planned = records.planned else { return nil }
    let pieces = planned.filter {
      days.contains($0.due) && criterion.admits(topic: $0.topic, office: $0.office)
    }
    return pieces.map { piece in
      let first = min(days.lowerBound, piece.due)
      let span = TargetSpan(label: piece.name, days: first...piece.due, due: 1)
      return part(span, post(named: piece.post).map { [$0] } ?? [])
    }
  }

  /// A part for each event whose term ends in the days, or that happened in them and has its term
  /// still running; `nil` without the register of events.
  ///
  /// The post that the office wrote down for the event counts if it came in time; without one, the
  /// first that counts for the target, is the event's office's, and serves no other event.
  func eventParts(within businessDays: Int) -> [SocialTargetResult.Part]? {
    guard let events = records.events else { return nil }
    let due = events.map { event in
      (event: event, days: event.day...calendar.adding(businessDays, to: event.day))
    }
    .filter {
      criterion.admits(office: $0.event.office)
        && (days.contains($0.days.upperBound) || days.contains($0.event.day))
    }
    .sorted { ($0.days.upperBound, $0.event.origin) < ($1.days.upperBound, $1.event.origin) }
    var used = Set(due.compactMap { post(named: $0.event.post) })
    return due.map { item in
      let span = TargetSpan(label: item.event.name, days: item.days, due: 1)
      let post: Int? =
        if item.event.post != nil {
          self.post(named: item.event.post).flatMap {
            item.days.contains(records.posts[$0].day) ? $0 : nil
          }
        } else {
          unnamedPost(for: item.event, in: item.days, except: used)
        }
      if let post { used.insert(post) }
      return part(span, post.map { [$0] } ?? [])
    }
  }

  /// The post with a link or identifier, if it was published by ``end``.
  private func post(named name: String?) -> Int? {
    guard let name, !name.isEmpty, let end else { return nil }
    return records.posts.indices.first { index in
      let post = records.posts[index]
      return post.nature == .original && post.day <= end
        && (post.id == name || post.link.map { Self.isSame($0, name) } == true)
    }
  }

  private func unnamedPost(
    for event: SocialEvent,
    in days: ClosedRange<CalendarDate>,
    except used: Set<Int>
  ) -> Int? {
    // Any post at all would prove nothing.
    guard event.office != nil || !criterion.isEmpty else { return nil }
    return posts.first { index in
      let post = records.posts[index]
      return days.contains(post.day) && !used.contains(index)
        && (event.office.map { PostCriterion.has($0, of: .office, post) } ?? true)
    }
  }

  /// Whether two links are the same but for the protocol, `www.` and a final slash.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    bare(left) == bare(right)
  }

  private static func bare(_ link: String) -> Substring {
    var rest = link[...]
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    return rest.hasSuffix("/") ? rest.dropLast() : rest
  }
}
