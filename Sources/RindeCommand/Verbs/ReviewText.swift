internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// The diagnosis as it is read on a terminal.
struct ReviewText {
  let material: ReviewMaterial
  let console: Console

  private var plan: Plan { material.plan.plan }

  var rendered: String {
    ([heading] + activities + [rows, IssueList(issues: material.issues).rendered]).joined(
      separator: "\n\n"
    ) + "\n"
  }

  private var heading: String {
    let name = plan.entity.name.isEmpty ? material.planPath : plan.entity.name
    return "\(name), vigencia \(plan.fiscalYear.year)\nPlan: \(material.planPath), "
      + SpanishNumber.count(plan.activities.count, "actividad", "actividades")
  }

  /// One block for each subcomponent, one line for each activity.
  private var activities: [String] {
    var blocks: [String] = []
    var current: String?
    for activity in plan.activities {
      if activity.subcomponent != current {
        current = activity.subcomponent
        blocks.append(activity.subcomponent.isEmpty ? "Sin subcomponente" : activity.subcomponent)
      }
      blocks[blocks.count - 1] += "\n" + text(of: activity)
    }
    return blocks
  }

  private func text(of activity: Activity) -> String {
    let width = max(40, console.width)
    let indent = String(repeating: " ", count: 7)
    let title = "  " + activity.id.padding(to: 5) + activity.text
    return [
      title.shortened(to: width),
      "\(indent)Meta: \(activity.targetReading) (\(activity.target.inference.word.lowercased()))"
        .shortened(to: width),
      "\(indent)Vence: \(activity.programmingReading)".shortened(to: width),
    ].joined(separator: "\n")
  }

  /// What became of the rows of each file of records, one line each.
  private var rows: String {
    ([progressRows]
      + material.registers.map { register in
        line(
          Self.title(of: register.name),
          register.path,
          (register.read, register.used, register.rejected)
        )
      } + material.surveys.map(SurveyTexts.review)
      + (material.socialMedia.map(SocialTexts.review) ?? [])).joined(separator: "\n")
  }

  private var progressRows: String {
    guard let progress = material.progress, let path = material.progressPath else {
      return "Avances: la carpeta no tiene avances.csv ni avances.xlsx."
    }
    let counts = progress.counts
    return line("Avances", path, (counts.read, counts.used, counts.rejected))
  }

  private func line(
    _ title: String,
    _ path: String,
    _ counts: (read: Int, used: Int, rejected: Int)
  ) -> String {
    "\(title): \(path), " + IssueTexts.rows(counts)
  }

  private static func title(of register: String) -> String {
    register == "pqrsd" ? "PQRSD" : register.prefix(1).uppercased() + register.dropFirst()
  }
}
