internal import RindeModel
public import RindeStatistics

/// Why a survey cannot be analysed as its settings ask.
public enum SurveyAnalysisError: Error, Hashable, Sendable {
  /// A breakdown by something that is neither a question with one answer nor a column of the file.
  case unusableGroup(String)
  /// A column of the design that was not read.
  case missingColumn(String)
  /// No respondent is left.
  case noRespondents
  /// More respondents than the population has.
  case populationTooSmall(population: Int, respondents: Int)
  /// The columns of the design do not make one.
  case design(DesignProblem)
  /// The weights cannot be brought to the known totals.
  case calibration(CalibrationProblem)
}

/// What is wrong with a design, in the words of the file.
public struct DesignProblem: Error, Hashable, Sendable {
  public let error: DesignError

  /// The line of the first row concerned; `nil` when none is.
  public let line: Int?

  /// The stratum concerned, as the file writes it.
  public let stratum: String?

  init(_ error: DesignError, columns: SurveyColumns, strata: [String]) {
    self.error = error
    var row: Int?
    var stratum: Int32?
    switch error {
    case .missingCode(_, let found), .unusableWeight(_, let found, _),
      .unusablePopulation(_, let found, _), .unevenPopulation(_, let found, _, _),
      .populationBelowSample(_, let found, _, _):
      row = found
    case .loneUnit(let code, _, let found): (row, stratum) = (found, code)
    default: break
    }
    line = row.map { Int(columns.lines[$0]) }
    self.stratum = stratum.map { strata.indices.contains(Int($0)) ? strata[Int($0)] : "" }
  }
}

/// What stands in the way of a calibration, in the words of the file.
public struct CalibrationProblem: Error, Hashable, Sendable {
  public let error: CalibrationError

  /// For each problem with rows, the lines of the first ones; by position in the error's problems.
  public let lines: [Int: [Int]]

  init(_ error: CalibrationError, columns: SurveyColumns) {
    self.error = error
    var lines: [Int: [Int]] = [:]
    for (position, problem) in error.problems.enumerated() {
      switch problem {
      case .missingAnswers(_, _, let first), .invalidWeights(_, let first):
        lines[position] = first.map { Int(columns.lines[$0]) }
      default: break
      }
    }
    self.lines = lines
  }
}
