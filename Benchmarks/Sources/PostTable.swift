internal import Glibc
internal import RindeAnalysis
internal import RindeModel
internal import RindeSources
internal import RindeTables

/// Posts by month and network with their medians, and the ten with more interactions (W3).
enum PostTable {
  /// Writes `OUT-mes.csv` and `OUT-top.csv`.
  static func write(path: String, to out: String, threads: Int) {
    var settings = SocialSettings()
    settings.zone = .universal
    let year = ReportPeriod(.year, year: 2025)
    do {
      let scan = try PostScan.opened(
        path: path,
        name: path,
        facts: SocialSettings.FileFacts(),
        settings: settings,
        threads: threads
      )
      let outcome = try scan?.fold(threads: threads) { SocialTallies(top: 10, period: year) }
      guard var tallies = outcome?.fold else { stop("\(path) has no posts") }
      tallies.settle(threads: threads, periods: [year])
      write(months(tallies), to: out + "-mes.csv")
      write(top(tallies), to: out + "-top.csv")
      if let counts = outcome?.file.counts { print(counts.read, counts.used, counts.rejected) }
    } catch { stop("\(error)") }
  }

  private static func months(_ tallies: SocialTallies) -> String {
    var text = "mes,red,n,alcance,impresiones,reacciones,comentarios,compartidos,clics,"
    text += "tasa,med_alcance,med_i,med_tasa\n"
    let networks = SocialNetwork.allCases.sorted { $0.name < $1.name }
    for month in tallies.months {
      for network in networks {
        guard let summary = tallies.tally(network, in: month)?.summary() else { continue }
        let sums = [PostMetric.impressions, .reactions, .comments, .shares, .clicks].map { metric in
          summary.sums[metric].map { "\($0.total)" } ?? ""
        }
        let rate = summary.rate(.byReach)
        let row =
          ["\(month.number)", network.name, "\(summary.posts)", "\(rate?.denominator ?? 0)"] + sums
          + [
            rate.map { "\(Double($0.numerator) / Double($0.denominator))" } ?? "",
            summary.medianReach.map { "\($0.approximation)" } ?? "",
            summary.medianEngagements.map { "\($0.approximation)" } ?? "",
            rate?.median.map { "\($0)" } ?? "",
          ]
        text += row.joined(separator: ",") + "\n"
      }
    }
    return text
  }

  private static func top(_ tallies: SocialTallies) -> String {
    var text = "red,dia,minuto,i,texto\n"
    for post in tallies.top {
      let words = post.text.split(separator: "\"", omittingEmptySubsequences: false)
      text += "\(post.network.name),\(post.day),\(post.minute ?? -1),\(post.engagements),"
      text += "\"\(words.joined(separator: "\"\""))\"\n"
    }
    return text
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "wb") else { stop("cannot write \(path)") }
    fputs(text, file)
    fclose(file)
  }
}
