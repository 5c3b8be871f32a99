internal import RindeModel

/// The closed classes of words in which plans say how many, how often and when.
enum SpanishVocabulary {
  static let months: [String: Int] = [
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7,
    "agosto": 8, "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "sep": 9,
    "sept": 9, "oct": 10, "nov": 11, "dic": 12,
  ]

  static let numerals: [String: Int] = [
    "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13,
    "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18,
    "diecinueve": 19, "veinte": 20, "veintiun": 21, "veintiuna": 21, "veintiuno": 21,
    "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26,
    "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40,
    "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100,
    "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300,
    "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500, "quinientas": 500,
    "seiscientos": 600, "seiscientas": 600, "setecientos": 700, "setecientas": 700,
    "ochocientos": 800, "ochocientas": 800, "novecientos": 900, "novecientas": 900,
  ]

  static let ordinals: [String: Int] = [
    "primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4,
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1er": 1, "2do": 2, "3er": 3, "4to": 4,
  ]

  /// Nouns of a period: "por semestre", "cada trimestre".
  static let periodNouns: [String: Periodicity] = [
    "dia": .daily, "semana": .weekly, "quincena": .fortnightly, "mes": .monthly,
    "bimestre": .bimonthly, "trimestre": .quarterly, "cuatrimestre": .fourMonthly,
    "semestre": .semiannual, "ano": .annual, "vigencia": .annual,
  ]

  /// The periodicity of an adjective or adverb: `mensual`, `mensuales`, `trimestralmente`.
  static func periodicity(of word: String) -> Periodicity? {
    periodicityWords[word]
  }

  /// Nouns by which a target repeats, with their singular.
  static let multiplierNouns: [String: String] = [
    "dependencia": "dependencia", "dependencias": "dependencia", "secretaria": "secretaría",
    "secretarias": "secretaría", "oficina": "oficina", "oficinas": "oficina", "area": "área",
    "areas": "área", "tema": "tema", "temas": "tema", "sede": "sede", "sedes": "sede",
    "municipio": "municipio", "municipios": "municipio", "comuna": "comuna", "comunas": "comuna",
    "corregimiento": "corregimiento", "corregimientos": "corregimiento", "sector": "sector",
    "sectores": "sector", "facultad": "facultad", "facultades": "facultad", "evento": "evento",
    "eventos": "evento", "audiencia": "audiencia", "audiencias": "audiencia",
    "subregion": "subregión", "provincia": "provincia", "barrio": "barrio", "vereda": "vereda",
  ]

  private static let periodicityWords: [String: Periodicity] = {
    let stems: [(String, Periodicity)] = [
      ("semanal", .weekly), ("quincenal", .fortnightly), ("mensual", .monthly),
      ("bimestral", .bimonthly), ("trimestral", .quarterly), ("cuatrimestral", .fourMonthly),
      ("semestral", .semiannual), ("anual", .annual),
    ]
    var words: [String: Periodicity] = [
      "diario": .daily, "diaria": .daily, "diarios": .daily, "diarias": .daily,
      "diariamente": .daily,
    ]
    for (stem, periodicity) in stems {
      for ending in ["", "es", "mente"] { words[stem + ending] = periodicity }
    }
    return words
  }()
}
