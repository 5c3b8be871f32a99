package import RindeModel
package import RindeTables

/// The dictionary that an SPSS file carries within.
package struct SAVCodebook: Hashable, Sendable {
  package let codebook: SurveyCodebook

  /// Variables that number the respondents and are no question.
  package let identifiers: [String]

  /// Takes the variables of a file for questions.
  ///
  /// | the variable | the question |
  /// |---|---|
  /// | several of 0 and 1 with numbered names (`temas_1`) and labels that begin alike | multiple |
  /// | ordinal, or a scale of at most eleven whole numbers | scale, with the points between |
  /// | with names for its values | single |
  /// | a text without them | open |
  /// | a date | date |
  /// | whole numbers, all different, one for each case | an identifier, no question |
  /// | any other number | numeric |
  ///
  /// What SPSS calls multiple response sets is not in what the reading library gives.
  ///
  /// - Parameter file: The variables and the cases, of which the values without a name are taken.
  package init(_ file: SAVFile) {
    let table = SAVColumns(file)
    var questions: [SurveyQuestion] = []
    var identifiers: [String] = []
    var column = 0
    while column < file.variables.count {
      if let group = SAVIndicatorGroup(startingAt: column, in: table) {
        questions.append(group.question)
        column = group.columns.upperBound
        continue
      }
      if table.isIdentifier(column) {
        identifiers.append(file.variables[column].name)
      } else {
        questions.append(table.question(column))
      }
      column += 1
    }
    codebook = SurveyCodebook(questions: questions)
    self.identifiers = identifiers
  }
}
