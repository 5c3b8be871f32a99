internal import RindeAnalysis
internal import RindeModel

/// The tables of a series of quarters, with the columns and roundings of the peers.
enum SeriesTable {
  /// One row for each activity and quarter.
  static func activities(of series: QuarterlySeries) -> TextBuffer {
    var text = TextBuffer(capacity: series.moments.count * 72)
    text.append("actividad,q,acum,n,ev,esperado,cumpl,luz\n")
    var index = 0
    for activity in series.plan.activities {
      for quarter in 1...4 {
        let moment = series.moments[index]
        index += 1
        text.append(activity.id)
        text.append(",")
        text.append(quarter)
        text.append(",")
        text.append(Ratio(moment.accumulated, over: .one).rounded(2))
        text.append(",")
        text.append(moment.recordCount)
        text.append(",")
        text.append(moment.evidenceCount)
        text.append(",")
        text.append(moment.expected.rounded(8))
        text.append(",")
        if let compliance = moment.compliance { text.append(compliance.rounded(6)) }
        text.append(",")
        text.append(word(for: moment.zone))
        text.append("\n")
      }
    }
    return text
  }

  /// One row for each group and quarter.
  static func groups(
    _ groups: [(name: String, quarters: [QuarterlySeries.GroupMoment])]
  ) -> TextBuffer {
    var text = TextBuffer(capacity: groups.count * 4 * 64)
    text.append("nivel,q,act,n,ev,cumpl,verde,amarillo,rojo\n")
    for group in groups {
      for (quarter, moment) in group.quarters.enumerated() {
        text.append(group.name)
        text.append(",")
        text.append(quarter + 1)
        for count in [moment.activities, moment.recordCount, moment.evidenceCount] {
          text.append(",")
          text.append(count)
        }
        text.append(",")
        if let mean = moment.mean {
          text.append(RoundedDecimal(dividing: mean.units, by: Share.scale, places: 6))
        }
        for zone in [ComplianceZone.high, .medium, .low] {
          text.append(",")
          text.append(moment.count(in: zone))
        }
        text.append("\n")
      }
    }
    return text
  }

  private static func word(for zone: ComplianceZone?) -> StaticString {
    switch zone {
    case .high: "verde"
    case .medium: "amarillo"
    case .low: "rojo"
    case nil: ""
    }
  }
}

extension Ratio {
  fileprivate func rounded(_ places: Int) -> RoundedDecimal {
    RoundedDecimal(dividing: numerator.micros, by: denominator.micros, places: places)
  }
}
