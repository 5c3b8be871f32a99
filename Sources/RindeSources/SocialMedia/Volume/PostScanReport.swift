internal import RindeModel
internal import RindeTables

/// What a scan found, for the user.
struct PostScanReport {
  let scan: PostScan
  let layout: PostScanLayout
  let tally: PostScanTally

  private var table: ExportTable { scan.table }

  /// Why the file cannot be used until the office answers; `nil` for one that can.
  func refusal(_ facts: PostCoder.Facts) -> DataIssue? {
    let file = scan.name.split(separator: "/").last.map(String.init) ?? scan.name
    if facts.order == nil, let sample = tally.numbers {
      guard let one = tally.dayFirst, let other = tally.monthFirst else {
        return refusal(.orderNeeded(file: file), sample)
      }
      let example = "\(one.text); \(other.text)"
      return refusal(.contradictoryOrder(file: file), sample, read: example)
    }
    if facts.facts.year == nil, let sample = tally.withoutYear {
      return refusal(.yearNeeded(file: file), sample)
    }
    guard !tally.lacking.isEmpty, let sample = tally.lackingSample else { return nil }
    return refusal(.zoneNeeded(tally.lacking.sorted()), sample)
  }

  private func refusal(
    _ problem: ExportProblem,
    _ sample: PostScanTally.Sample,
    read: String? = nil
  ) -> DataIssue {
    SocialExportTexts.issue(
      problem,
      at: position(sample.line, .published),
      read: read ?? sample.text
    )
  }

  /// The file with what became of its rows.
  func file(_ facts: SocialSettings.FileFacts, isLeftOut: Bool) -> SocialFile {
    var counts = tally.counts
    if isLeftOut {
      counts.rejected += counts.used
      counts.used = 0
    }
    return SocialFile(
      name: scan.name,
      format: isLeftOut ? nil : table.format.key,
      networks: table.format.network.map { [$0] }
        ?? SocialNetwork.allCases.filter { tally.networks & (1 << $0.rawValue) != 0 },
      zone: tally.zone?.zone,
      downloaded: facts.downloaded,
      days: tally.days,
      counts: counts,
      unknownColumns: table.unknownColumns
    )
  }

  /// Of the file first, then by row.
  var issues: [DataIssue] {
    let counts = tally.counts
    guard counts.read > counts.notices + counts.totals else {
      return [SocialExportTexts.issue(.noRows, at: position(table.header.number, nil))]
    }
    return notes + [totalDifference].compactMap(\.self) + findings
  }

  private var notes: [DataIssue] {
    let told: [(PostScanTally.Note, ExportProblem, ExportField?)] = [
      (tally.rounded, .roundedNumbers(count: tally.rounded.count), nil),
      (tally.anonymous, .noIdentity(count: tally.anonymous.count), nil),
      (tally.combined, .combinedDiffers(count: tally.combined.count), .combined),
    ]
    return told.compactMap { note, problem, field in
      guard note.count > 0 else { return nil }
      return SocialExportTexts.issue(problem, at: position(note.line, field))
    }
  }

  /// The kept findings in the file's order, and one for each code with more of them.
  private var findings: [DataIssue] {
    let first = tally.firstFindings
    var told: [String: (count: Int, severity: DataIssue.Severity)] = [:]
    for finding in first {
      told[finding.problem.code, default: (0, finding.problem.severity)].count += 1
    }
    let more = tally.found.sorted { $0.key < $1.key }.compactMap { code, count -> DataIssue? in
      let (told, severity) = told[code] ?? (0, .error)
      guard count > told else { return nil }
      return SocialExportTexts.more(
        code: code,
        severity: severity,
        at: position(nil, nil),
        told: told,
        count: count
      )
    }
    let issues = first.map { finding in
      SocialExportTexts.issue(
        finding.problem,
        at: position(finding.line, finding.field),
        read: finding.read.isEmpty ? nil : String(finding.read.prefix(120))
      )
    }
    return issues + more
  }

  /// A row of totals that differs from the sums of the posts; persons and times are not added up.
  private var totalDifference: DataIssue? {
    // A total of one group among several is no total of the table.
    guard tally.counts.totals == 1, let total = tally.total else { return nil }
    var read: [String] = []
    var computed: [String] = []
    for (index, place) in layout.metrics.places.enumerated() {
      switch place.metric {
      case .reach, .engagedUsers, .watchTime: continue
      default: break
      }
      guard let value = total.values[index], Int128(value) != tally.sums[index] else { continue }
      let heading = table.heading(place.field) ?? place.field.rawValue
      read.append("\(heading): \(value)")
      computed.append("\(heading): \(tally.sums[index])")
    }
    guard !read.isEmpty else { return nil }
    return SocialExportTexts.issue(
      .totalDiffers(isPlatform: table.format.network != nil),
      at: position(total.line, nil),
      read: read.joined(separator: "; "),
      expected: computed.joined(separator: "; ")
    )
  }

  private func position(_ line: Int?, _ field: ExportField?) -> SourcePosition {
    SourcePosition(
      file: table.grid.file,
      sheet: table.grid.sheet,
      line: line,
      column: field.flatMap { table.heading($0) }
    )
  }
}
