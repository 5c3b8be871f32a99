internal import RindeModel

/// What the words of one meta say, before dates and the rest of the row are looked at.
struct TargetPhrase: Hashable {
  /// What stands at the head of a meta without a number.
  enum Head: Hashable {
    /// "Informe de gestión": one of them.
    case singular
    /// "Publicaciones en redes": more than one, how many is not said.
    case plural
    /// "Seguimiento a…": something that goes on.
    case process
    /// "Resolución de inquietudes": as many as come.
    case demand
    /// Nothing that could be counted.
    case none
  }

  /// The number, percentage points when it is a percentage.
  var number: Quantity?

  var isPercentage = false

  /// Whether the text is the number and nothing else.
  var isBare = false

  /// The figure and the numeral beside it, when they differ.
  var disagreement: (word: Int, figure: String)? {
    disagreeingWord.map { ($0, numberText) }
  }

  var disagreeingWord: Int?

  /// The number as written.
  var numberText = ""

  /// Whether the number's writing admits another reading.
  var isDoubtful = false

  var bound: Target.Bound = .exact

  var unit: String?

  /// The singular of the noun by which it repeats.
  var multiplier: String?

  /// "por cada dependencia y de la entidad": one more than there are.
  var addsEntity = false

  var periodicity: SpanishPhrases.Periodic?

  /// What falls to each period when the number is the whole: "4 informes (1 por trimestre)".
  var share: Int?

  var isPermanent = false

  var isOnDemand = false

  var head = Head.none

  /// Further numbers that may be targets of their own.
  var otherNumbers: [String] = []

  /// Sentences about other products, which no number measures.
  var otherProducts: [String] = []

  /// Steps of one result, as "Elaboración del PAAC" and "Publicación del PAAC" are.
  var steps: [String] = []

  /// Whether two participles describe one delivery: "formulado y publicado".
  var hasTwoParticiples = false

  /// Whether it says how many or how often.
  var isQuantified: Bool { number != nil || periodicity != nil }
}
