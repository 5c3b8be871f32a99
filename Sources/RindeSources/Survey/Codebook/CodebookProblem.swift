internal import RindeModel

/// What is wrong or doubtful in a dictionary, as data; the words are in `Texts/`.
enum CodebookProblem: Hashable, Sendable {
  /// No row has the headings that are needed.
  case noHeader(missing: [String])
  case noQuestions
  case unusedColumns
  case emptyRow
  /// Something that its author still has to look at.
  case toReview
  /// A row that says no question and cannot belong to the one above.
  case noID
  case invalidID(suggested: String)
  /// The question began further up and another one stands between.
  case repeatedID(firstLine: Int)
  /// It differs from another identifier only by case or accents.
  case similarID(String, firstLine: Int)
  case noText
  case repeatedText(question: String)
  case noKind
  case unknownKind(nearest: [String])
  /// Two rows of a question say different things of it.
  case differs(heading: String, first: String, firstLine: Int)
  case notYesOrNo
  case notWhole
  /// Excel took a code or label for a day.
  case turnedIntoDate(isCertain: Bool)
  case invalidCode
  case givenCode(String)
  case noLabel
  case repeatedCode(firstLine: Int)
  case repeatedLabel(code: String, firstLine: Int)
  case labelIsCode(of: String)
  case tooManyOptions(count: Int)
  case noOptions(SurveyQuestion.Kind)
  case idleOptions(SurveyQuestion.Kind)
  case severalOthers(firstLine: Int)
  case idleMark(heading: String)
  case scaleNotWhole
  case scaleWithoutEnd(heading: String)
  case scaleReversed
  case scaleTooLong
  case outsideScale(ClosedRange<Int>)
  case idleScale
  case unknownMissingKind(nearest: [String])
  case repeatedMissing
  /// An option that is also among the codes of no answer.
  case missingOption
  case conditionSyntax
  case conditionOnUnknownQuestion(nearest: [String])
  case conditionWithoutOptions(question: String)
  case conditionOnUnknownOption(question: String, nearest: [String])
  case conditionCircle
  case conditionOnLater(question: String)
  /// A condition of a form that a dictionary cannot say.
  case unreadCondition
  /// A question of a form, or a repeated group, that is not analysed.
  case unusedKind
  /// A list of options that the form does not have.
  case unknownList(nearest: [String])
}

extension CodebookProblem {
  /// The stable code of the issue.
  var code: String {
    switch self {
    case .noHeader: "diccionario.sin-encabezado"
    case .noQuestions: "diccionario.sin-preguntas"
    case .unusedColumns: "diccionario.columnas-no-usadas"
    case .emptyRow: "diccionario.fila-vacia"
    case .toReview: "diccionario.por-revisar"
    case .noID: "diccionario.sin-id"
    case .invalidID: "diccionario.id-invalido"
    case .repeatedID: "diccionario.id-repetido"
    case .similarID: "diccionario.id-parecido"
    case .noText: "diccionario.sin-texto"
    case .repeatedText: "diccionario.texto-repetido"
    case .noKind: "diccionario.sin-tipo"
    case .unknownKind: "diccionario.tipo-desconocido"
    case .differs: "diccionario.dato-distinto"
    case .notYesOrNo: "diccionario.marca-invalida"
    case .notWhole: "diccionario.numero-invalido"
    case .turnedIntoDate: "diccionario.convertido-en-fecha"
    case .invalidCode: "diccionario.codigo-invalido"
    case .givenCode: "diccionario.codigo-dado"
    case .noLabel: "diccionario.sin-etiqueta"
    case .repeatedCode: "diccionario.codigo-repetido"
    case .repeatedLabel: "diccionario.etiqueta-repetida"
    case .labelIsCode: "diccionario.etiqueta-es-codigo"
    case .tooManyOptions: "diccionario.demasiadas-opciones"
    case .noOptions: "diccionario.sin-opciones"
    case .idleOptions: "diccionario.opciones-de-mas"
    case .severalOthers: "diccionario.varios-otro"
    case .idleMark: "diccionario.marca-sin-efecto"
    case .scaleNotWhole: "diccionario.escala-no-entera"
    case .scaleWithoutEnd: "diccionario.escala-incompleta"
    case .scaleReversed, .scaleTooLong: "diccionario.escala-invalida"
    case .outsideScale: "diccionario.fuera-de-escala"
    case .idleScale: "diccionario.escala-sin-efecto"
    case .unknownMissingKind: "diccionario.faltante-desconocido"
    case .repeatedMissing: "diccionario.faltante-repetido"
    case .missingOption: "diccionario.opcion-faltante"
    case .conditionSyntax: "diccionario.base-invalida"
    case .conditionOnUnknownQuestion: "diccionario.base-pregunta-desconocida"
    case .conditionWithoutOptions: "diccionario.base-sin-opciones"
    case .conditionOnUnknownOption: "diccionario.base-opcion-desconocida"
    case .conditionCircle: "diccionario.base-circular"
    case .conditionOnLater: "diccionario.base-posterior"
    case .unreadCondition: "diccionario.condicion-no-leida"
    case .unusedKind: "diccionario.tipo-sin-usar"
    case .unknownList: "diccionario.lista-desconocida"
    }
  }

  var severity: DataIssue.Severity {
    switch self {
    case .unusedColumns, .emptyRow, .givenCode, .idleMark, .idleScale, .missingOption, .unusedKind:
      .note
    case .toReview, .noText, .repeatedText, .noLabel, .labelIsCode, .conditionOnLater,
      .unreadCondition:
      .warning
    case .turnedIntoDate(let isCertain): isCertain ? .error : .warning
    default: .error
    }
  }
}
