import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("diccionario")
struct CodebookReaderTests {
  @Test("reads the English headings of the dictionary of the examples")
  func example() throws {
    let reading = try CodebookReader.read(path: CodebookFixture.path("codebook.csv"))
    let questions = reading.codebook.questions
    #expect(reading.issues == [])
    #expect(questions.map(\.id) == ["grupo", "participo", "temas", "satisf", "obs"])
    #expect(questions.map(\.kind) == [.single, .single, .multiple, .scale, .open])
    #expect(questions[0].text == "¿A qué grupo pertenece?")
    #expect(
      questions[0].options == [
        SurveyOption(code: "jal", label: "JAL"), SurveyOption(code: "jac", label: "JAC"),
        SurveyOption(code: "academia", label: "Academia"),
        SurveyOption(code: "veeduria", label: "Veeduría"),
      ]
    )
    #expect(questions[1].missing == [MissingCode("99", .noAnswer)])
    #expect(questions[2].options.map(\.isOther) == [false, false, false, true])
    #expect(questions[3].options.map(\.score) == [1, 2, 3, 4, 5])
    #expect(questions[4].options == [])
  }

  @Test("reads every column in Spanish, whatever its accents and case")
  func spanish() throws {
    let reading = try CodebookFixture.read([
      "ID;Texto;Tipo;Código;Etiqueta;Faltantes;Otro;Excluyente;Orden;Base;Sección;Escala mín;Escala máx",
      "participo;¿Participó?;Única;si;Sí;99=no responde|98=No sabe|97=no aplica;;;;;Perfil;;",
      ";;;no;No;;;;;;;;",
      "temas;¿Qué temas?;MÚLTIPLE;ninguno;Ninguno;NS/NR;;sí;3;participo=si|no;Temas;;",
      ";;;otro;Otro, ¿cuál?;;X;;2;;;;",
      ";;;metas;Metas;;;;1;;;;",
      "nota;De 1 a 5;escala;;;;;;;participo=si;;1;5",
      "edad;¿Edad?;numérica;;;;;;;;;;",
      "obs;Observaciones;abierta;;;;;;;;;;",
      "dia;¿Cuándo?;fecha;;;;;;;;;;",
    ])
    let book = reading.codebook
    #expect(reading.issues == [])
    #expect(
      book["participo"]?.missing == [
        MissingCode("99", .noAnswer), MissingCode("98", .doesNotKnow), MissingCode("97", .notAsked),
      ]
    )
    #expect(
      book["temas"]?.options == [
        SurveyOption(code: "metas", label: "Metas"),
        SurveyOption(code: "otro", label: "Otro, ¿cuál?", isOther: true),
        SurveyOption(code: "ninguno", label: "Ninguno", isExclusive: true),
      ]
    )
    #expect(book["temas"]?.missing == [MissingCode("NS/NR", .noAnswer)])
    #expect(
      book["temas"]?.condition
        == SurveyQuestion.Condition(question: "participo", options: ["si", "no"])
    )
    #expect(book.questions.map(\.section) == ["Perfil", "Temas", nil, nil, nil, nil])
    #expect(book["nota"]?.options.map(\.code) == ["1", "2", "3", "4", "5"])
    #expect(book.questions.suffix(3).map(\.kind) == [.numeric, .open, .date])
  }

  @Test("completes a scale that names only its ends and puts it from low to high")
  func labelledEnds() throws {
    let reading = try CodebookFixture.read([
      "id;texto;tipo;codigo;etiqueta;escala_min;escala_max",
      "s;Satisfacción;escala;5;Muy satisfecho;1;5",
      "s;Satisfacción;escala;1;Muy insatisfecho;;",
    ])
    #expect(
      reading.codebook["s"]?.options.map(\.label)
        == ["Muy insatisfecho", "2", "3", "4", "Muy satisfecho"]
    )
  }

  @Test("takes an option that is also a code of no answer for no answer, with its label")
  func missingOption() throws {
    let lines = [
      "id,texto,tipo,codigo,etiqueta,faltantes",
      "p,¿Participó?,unica,1,Sí,99", "p,,,2,No,", "p,,,99,No sabe,",
    ]
    let reading = try CodebookFixture.read(lines)
    #expect(reading.codebook["p"]?.options.map(\.label) == ["Sí", "No"])
    #expect(
      reading.codebook["p"]?.missing
        == [MissingCode("99", .doesNotKnow), MissingCode("No sabe", .doesNotKnow)]
    )
    #expect(CodebookFixture.summary(reading.issues) == ["diccionario.opcion-faltante 4:codigo 99"])
    let marked = try CodebookFixture.read(lines.dropLast() + ["p,,,98,NS/NR,sí"])
    #expect(marked.codebook["p"]?.options.map(\.label) == ["Sí", "No"])
    #expect(
      marked.codebook["p"]?.missing.map(\.text) == ["99", "98", "NS/NR"]
    )
  }

  @Test("gives a code to an option without one, and says so")
  func givenCode() throws {
    let reading = try CodebookFixture.read([
      "id;texto;tipo;etiqueta", "t;¿Temas?;multiple;Avance de obras públicas",
      "t;;;Avance de obras públicas de salud",
    ])
    #expect(
      reading.codebook["t"]?.options.map(\.code)
        == ["avance_de_obras_publicas", "avance_de_obras_publicas_de"]
    )
    #expect(reading.issues.map(\.code) == ["diccionario.codigo-dado", "diccionario.codigo-dado"])
  }

  private static let header = "id;texto;tipo;codigo;etiqueta;faltantes;otro;excluyente;base"

  @Test(
    "reports each mistake with its place",
    arguments: [
      (["a;A;unika;1;x;;;;"], ["diccionario.tipo-desconocido 2:tipo unika"]),
      (["a;A;;1;x;;;;"], ["diccionario.sin-tipo 2:tipo -"]),
      ([";A;unica;1;x;;;;"], ["diccionario.sin-id 2:id -"]),
      (["a b;A;unica;1;x;;;;"], ["diccionario.id-invalido 2:id a b"]),
      (
        ["a;A;unica;1;x;;;;", "b;B;unica;1;x;;;;", "a;A;unica;2;y;;;;"],
        ["diccionario.id-repetido 4:id a", "diccionario.texto-repetido 4:texto A"]
      ),
      (
        ["a;A;unica;1;x;;;;", "A;B;unica;1;x;;;;"],
        ["diccionario.id-parecido 3:id A"]
      ),
      (["a;A;unica;1;x;;;;", "a;B;;2;y;;;;"], ["diccionario.dato-distinto 3:texto B"]),
      (
        ["a;A;unica;1;x;;;;", "a;A;multiple;2;y;;;;"],
        ["diccionario.dato-distinto 3:tipo multiple"]
      ),
      (["a;A;unica;1;x;;;;", "a;;;1;y;;;;"], ["diccionario.codigo-repetido 3:codigo 1"]),
      (["a;A;unica;1;x;;;;", "a;;;2;X;;;;"], ["diccionario.etiqueta-repetida 3:etiqueta X"]),
      (
        ["a;A;unica;1;2;;;;", "a;;;2;1;;;;"],
        [
          "diccionario.etiqueta-es-codigo 2:etiqueta 2",
          "diccionario.etiqueta-es-codigo 3:etiqueta 1",
        ]
      ),
      (["a;A;unica;;;;;;"], ["diccionario.sin-opciones 2:codigo -"]),
      (["a;A;numerica;1;x;;;;"], ["diccionario.opciones-de-mas 2:codigo 1"]),
      (["a;A;escala;bien;Bien;;;;"], ["diccionario.escala-no-entera 2:codigo bien"]),
      (["a;A;unica;1;x;;;sí;"], ["diccionario.marca-sin-efecto 2:excluyente -"]),
      (["a;A;unica;1;x;;quizá;;"], ["diccionario.marca-invalida 2:otro quizá"]),
      (
        ["a;A;multiple;1;x;;sí;;", "a;;;2;y;;sí;;"],
        ["diccionario.varios-otro 3:otro y"]
      ),
      (["a;A;unica;1|2;x;;;;"], ["diccionario.codigo-invalido 2:codigo 1|2"]),
      (["a;A;unica;1;;;;;"], ["diccionario.sin-etiqueta 2:etiqueta 1"]),
      (["a;;unica;1;x;;;;"], ["diccionario.sin-texto 2:texto -"]),
      (["a;A;unica;1;x;99=quiza;;;"], ["diccionario.faltante-desconocido 2:faltantes quiza"]),
      (
        ["a;A;unica;1;x;99=no sabe;;;", "a;;;2;y;99=no aplica;;;"],
        ["diccionario.faltante-repetido 3:faltantes 99"]
      ),
      (["a;A;unica;1;x;;;;solo a veces"], ["diccionario.base-invalida 2:base solo a veces"]),
      (["a;A;unica;1;x;;;;b=1"], ["diccionario.base-pregunta-desconocida 2:base b"]),
      (["a;A;unica;1;x;;;;a=1"], ["diccionario.base-circular 2:base a=1"]),
      (
        ["a;A;unica;1;x;;;;", "b;B;unica;1;x;;;;a=2"],
        ["diccionario.base-opcion-desconocida 3:base 2"]
      ),
      (
        ["a;A;abierta;;;;;;", "b;B;unica;1;x;;;;a=2"],
        ["diccionario.base-sin-opciones 3:base a"]
      ),
      (
        ["a;A;unica;1;x;;;;b=1", "b;B;unica;1;x;;;;"],
        ["diccionario.base-posterior 2:base b"]
      ),
      (["a;A;unica;10-dic;x;;;;"], ["diccionario.convertido-en-fecha 2:codigo 10-dic"]),
      ([";;;;;;;;a=1"], ["diccionario.sin-id 2:id -"]),
    ]
  )
  func mistakes(lines: [String], expected: [String]) throws {
    let found = try CodebookFixture.findings([Self.header] + lines)
    #expect(found == expected)
  }

  @Test("stops with all the errors together")
  func together() throws {
    let found = try CodebookFixture.findings([
      Self.header, "a;A;unica;1;x;;;;c=1", "a;;;1;y;;;;", "b;B;raro;1;x;;;;",
    ])
    #expect(
      found == [
        "diccionario.base-pregunta-desconocida 2:base c", "diccionario.codigo-repetido 3:codigo 1",
        "diccionario.tipo-desconocido 4:tipo raro",
      ]
    )
  }

  @Test("proposes the type, question or option that was meant")
  func suggestions() throws {
    func suggestion(_ lines: [String]) throws -> String? {
      do {
        return try CodebookFixture.read([Self.header] + lines).issues.first?.suggestion
      } catch SourceFileError.invalid(let issues) {
        return issues.first?.suggestion
      }
    }
    #expect(try suggestion(["a;A;unika;1;x;;;;"]) == "¿Quiso decir «unica»?")
    let first = "participo;P;unica;si;Sí;;;;"
    #expect(try suggestion([first, "b;B;abierta;;;;;;partcipo=si"]) == "¿Quiso decir «participo»?")
    #expect(try suggestion([first, "b;B;abierta;;;;;;participo=Sí"]) == "¿Quiso decir «si»?")
  }

  @Test("accepts sixty options in a multiple question and no more")
  func manyOptions() throws {
    func codes(_ kind: String, _ count: Int) throws -> [String] {
      try CodebookFixture.findings(
        [Self.header] + (1...count).map { "a;A;\(kind);c\($0);Opción \($0);;;;" }
      )
    }
    #expect(try codes("multiple", 60) == [])
    #expect(try codes("multiple", 61) == ["diccionario.demasiadas-opciones 2:codigo -"])
    #expect(try codes("unica", 87) == [])
  }

  @Test(
    "checks the ends of a scale",
    arguments: [
      ("1;;;", "diccionario.escala-incompleta 2:escala_max -"),
      ("5;1;;", "diccionario.escala-invalida 2:escala_max 1"),
      ("0;101;;", "diccionario.escala-invalida 2:escala_max 101"),
      ("uno;5;;", "diccionario.numero-invalido 2:escala_min uno"),
      ("1;5;6;Seis", "diccionario.fuera-de-escala 2:codigo 6"),
    ]
  )
  func scaleEnds(cells: String, issue: String) throws {
    let found = try CodebookFixture.findings([
      "id;texto;tipo;escala_min;escala_max;codigo;etiqueta", "s;Nota;escala;\(cells)",
    ])
    #expect(found.first == issue)
  }

  @Test("says which headings are missing")
  func header() throws {
    let found = try CodebookFixture.findings(["pregunta;opcion", "a;b"])
    #expect(found == ["diccionario.sin-encabezado 1: pregunta; opcion"])
  }
}
