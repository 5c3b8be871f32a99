package import RindeModel
internal import RindeTables

extension EntityFolder {
  /// The registers of citizens' participation; those without a file are left out.
  ///
  /// - Parameter plan: Whose year, activities and coverage count.
  /// - Returns: The records with what was noticed; empty when the folder has no register.
  /// - Throws: A file that cannot be read, that is no such register, or that is there twice.
  package func participation(of plan: Plan) throws(FolderError) -> ParticipationReading {
    var reading = ParticipationReading()
    reading.issues = CoverageTexts.unknownActivities(in: plan, of: entityReading)
    let year = plan.fiscalYear
    reading.records.questions = try read(year, into: &reading) { QuestionRegister(file: $0) }
    reading.records.commitments = try read(year, into: &reading) { CommitmentRegister(file: $0) }
    reading.records.petitions = try read(year, into: &reading) { PetitionRegister(file: $0) }
    reading.records.spaces = try read(year, into: &reading) { SpaceRegister(plan, file: $0) }
    return reading
  }

  /// The records of a register; `nil` when the folder does not have it.
  private func read<Kind: Register>(
    _ year: FiscalYear,
    into reading: inout ParticipationReading,
    _ register: (RegisterFile) -> Kind
  ) throws(FolderError) -> [Kind.Record]? {
    guard let path = try Self.file(Kind.name, in: path) else { return nil }
    let grid: Grid
    do { grid = try TableReader.grid(at: path).fillingMergedRows() } catch { throw .table(error) }
    let reader = RegisterReader(
      register(RegisterFile(path: grid.file, sheet: grid.sheet)),
      year: year
    )
    let found: RegisterReader<Kind>.Reading
    do { found = try reader.read(grid) } catch { throw .register(error, name: Kind.name) }
    let extra = grid.cells(beyond: found.headerRow).map { TableIssueTexts.issue($0, in: grid) }
    reading.issues += grid.dataIssues + extra + found.issues
    reading.registers.append(found.counts)
    return found.records
  }
}
