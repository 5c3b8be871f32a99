import RindeAnalysis
import RindeModel
import Testing

@testable import RindeCommand

@Suite("What is asked of a survey")
struct SurveyViewTests {
  @Test("an unknown question proposes its neighbours")
  func unknownQuestion() throws {
    let failure = try #require(throws: Failure.self) {
      try SurveyView(SurveyExample.results(), question: "tema")
    }
    #expect(failure.code == .usage)
    #expect(failure.message.contains("¿Quiso decir «temas»?"))
  }

  @Test("one question alone, whatever its accents and case")
  func question() throws {
    let view = try SurveyView(SurveyExample.results(), question: "Grupo")
    #expect(view.questions.map(\.question) == [1])
  }

  @Test("a breakdown of the settings, or a closed question that they do not have")
  func group() throws {
    let survey = SurveyExample.survey { $0.groupings = [] }
    let own = try SurveyGroupChoice(named: "grupo", in: SurveyExample.survey())
    #expect(own.variables == ["grupo"])
    #expect(own.isConfigured)
    let other = try SurveyGroupChoice(named: "GRUPO", in: survey)
    #expect(other.variables == ["grupo"])
    #expect(!other.isConfigured)
    #expect(survey.grouped(by: ["grupo"]).settings.groupings == [["grupo"]])
  }

  @Test(
    "nobody is grouped by what they wrote, or by several answers",
    arguments: ["temas", "observaciones", "edad", ""]
  )
  func impossibleGroup(name: String) throws {
    let failure = try #require(throws: Failure.self) {
      try SurveyGroupChoice(named: name, in: SurveyExample.survey())
    }
    #expect(failure.code == .usage)
    #expect(failure.message.contains("encuesta.json"))
  }

  @Test("the options of proposals are refused elsewhere")
  func proposalOptions() {
    let result = run("encuesta", "x", "--salida", "y")
    #expect(result.code == .usage)
    #expect(result.messages.contains("--salida solo se usa con --proponer-diccionario"))
  }

  @Test("a survey's report takes no cut-off, and a plan's no answers")
  func foreignOptions() {
    let survey = run("informe", "encuesta", "x", "--corte", "2022-T2")
    #expect(survey.code == .usage)
    #expect(survey.messages.contains("El informe encuesta no recibe --corte."))
    let plan = run("informe", "planeacion", "x", "--microdatos")
    #expect(plan.code == .usage)
    #expect(plan.messages.contains("El informe planeacion no recibe --microdatos."))
  }
}

@Suite("Where a survey stands")
struct SurveyPlaceTests {
  @Test("inside an entity, by the user's own words")
  func inside() {
    let entity = ScratchEntity.small()
    entity.makeFolder("encuestas")
    entity.makeFolder("encuestas/diag")
    let place = SurveyPlace("\(entity.path)/encuestas/diag/")
    #expect(place.folder == "\(entity.path)/encuestas/diag")
    #expect(place.entity == entity.path)
    #expect(place.pathInEntity == "encuestas/diag")
  }

  @Test("by itself")
  func alone() {
    let scratch = ScratchEntity()
    scratch.makeFolder("diag")
    let place = SurveyPlace("\(scratch.path)/diag")
    #expect(place.entity == nil)
    #expect(place.base == place.folder)
    #expect(place.pathInEntity == nil)
  }
}
