internal import RindeModel
internal import RindeTables

/// Rows that are not in their plainest writing.
extension PostCoder {
  /// Adds the post of a row, or counts the row for what else it is.
  mutating func addSlowly(_ row: Int, of batch: RowBatch) {
    let line = batch.lines[row]
    let published = batch.cell(row, layout.published)
    let text = published.trimmedText
    if published.kind == .empty || facts.words.isTotal(text) {
      let first = firstText(of: row, batch)
      if facts.words.isTotal(first)
        || (facts.format.network == nil && first.lowercased().hasPrefix("total "))
      {
        return addTotal(row, of: batch)
      }
      if facts.words.isNotice(first) {
        tally.counts.notices += 1
        return
      }
    } else if isHeader(row, of: batch) {
      tally.counts.notices += 1
      return
    }
    guard let network = network(of: row, batch) else {
      return reject(.unknownNetwork, row, batch, .network)
    }
    guard !text.isEmpty else { return reject(.noDate, row, batch, .published) }
    guard let date = WrittenDate(text, words: facts.words) else {
      return reject(.unreadableDate, row, batch, .published)
    }
    note(date, text: text, network: network, line: line)
    guard let moment = moment(date, network: network) else {
      return reject(.impossibleDate(facts.order ?? .dayFirst), row, batch, .published)
    }
    columns.networks.append(network.rawValue)
    columns.days.append(Int32(clamping: moment.day.dayNumber))
    columns.minutes.append(Int32(moment.minute ?? -1))
    columns.seconds.append(second(of: row, batch))
    columns.lines.append(Int32(clamping: line))
    rows.append(Int32(row))
  }

  private func network(of row: Int, _ batch: RowBatch) -> SocialNetwork? {
    if let network = facts.format.network { return network }
    return facts.words.network(batch.cell(row, layout.network).trimmedText)
  }

  private func firstText(of row: Int, _ batch: RowBatch) -> String {
    for place in layout.places {
      let cell = batch.cell(row, place.offset)
      if cell.kind != .empty { return cell.trimmedText }
    }
    return ""
  }

  private func isHeader(_ row: Int, of batch: RowBatch) -> Bool {
    layout.places.allSatisfy { place in
      guard let field = place.field else { return true }
      return batch.cell(row, place.offset).text == facts.headings[field]
    }
  }

  /// The seconds of a date in ISO 8601 whose zone needed more than a shift.
  private func second(of row: Int, _ batch: RowBatch) -> UInt8 {
    let span = batch.fields[row * batch.columnCount + layout.published]
    return MonthStarts.days.withUnsafeBufferPointer { months -> UInt8 in
      guard let months = months.baseAddress else { return 0 }
      return FastMoment.read(batch.bytes + Int(span.start), span.length, months: months).second
    }
  }

  private mutating func reject(
    _ problem: ExportProblem,
    _ row: Int,
    _ batch: RowBatch,
    _ field: ExportField
  ) {
    tally.counts.rejected += 1
    report(problem, row, batch, field)
  }

  /// Adds what was found in a cell.
  mutating func report(
    _ problem: ExportProblem,
    _ row: Int,
    _ batch: RowBatch,
    _ field: ExportField
  ) {
    let place = layout.places.first { $0.field == field }
    tally.add(
      PostScanTally.Finding(
        problem: problem,
        line: batch.lines[row],
        column: place?.column ?? -1,
        field: field,
        read: place.map { batch.cell(row, $0.offset).trimmedText } ?? ""
      )
    )
  }

  private mutating func addTotal(_ row: Int, of batch: RowBatch) {
    tally.counts.totals += 1
    guard tally.total == nil else { return }
    let values = zip(layout.metrics.places, layout.metricOffsets).map { place, offset -> Int64? in
      guard case .value(let value, _) = layout.metrics.value(place, batch.cell(row, offset)) else {
        return nil
      }
      return value
    }
    tally.total = (batch.lines[row], values)
  }
}

/// What only the whole file, or the office, can tell of dates.
extension PostCoder {
  /// Remembers what a date shows of the file.
  private mutating func note(
    _ date: WrittenDate,
    text: String,
    network: SocialNetwork,
    line: Int
  ) {
    let sample = PostScanTally.Sample(line: line, text: text)
    tally.evidence.add(date)
    switch date.day {
    case .settled: break
    case .numbers(let first, let second, _, _):
      if tally.numbers == nil { tally.numbers = sample }
      if first > 12, tally.dayFirst == nil { tally.dayFirst = sample }
      if second > 12, tally.monthFirst == nil { tally.monthFirst = sample }
    case .withoutYear: if tally.withoutYear == nil { tally.withoutYear = sample }
    }
    guard facts.format.hours != .none, date.minute != nil else { return }
    if date.offset == nil, facts.zone(of: network) == nil {
      tally.lacking.insert(network)
      tally.lackingSample = PostScanTally.Sample.first(tally.lackingSample, sample)
    }
    note(offset: date.offset, network: network, line: line)
  }

  /// Remembers the zone of a row with an hour, when it is the first one.
  mutating func note(offset: Int?, network: SocialNetwork?, line: Int) {
    guard line < tally.zone?.line ?? .max else { return }
    let stated = offset.map { $0 == 0 ? NamedZone.universal : NamedZone(offsetMinutes: $0) }
    let zone = stated ?? network.flatMap { facts.zone(of: $0) }
    if let zone { tally.zone = (zone, line) }
  }

  /// The moment of a post in the report's time zone; any day while the order is not known.
  private func moment(
    _ date: WrittenDate,
    network: SocialNetwork
  ) -> (day: CalendarDate, minute: Int?)? {
    let day: CalendarDate?
    switch date.day {
    case .settled(let settled): day = settled
    case .numbers(let first, let second, let year, _):
      day = (facts.order ?? .dayFirst).date(first, second, year)
    case .withoutYear(let month, let number):
      day = facts.facts.year.flatMap { CalendarDate(year: $0, month: month, day: number) }
    }
    guard let day else { return nil }
    guard facts.format.hours != .none, let minute = date.minute else { return (day, nil) }
    let written = ClockTime(day: day, minute: minute)
    let zone = facts.settings.zone
    let local =
      date.offset.map { zone.local(fromUniversal: ClockTime(minutes: written.minutes - $0)) }
      ?? (facts.zone(of: network) ?? zone).converted(written, to: zone)
    return (local.day, local.minute)
  }
}
