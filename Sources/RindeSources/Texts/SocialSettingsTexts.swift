/// The Spanish of `redes.json`.
enum SocialSettingsTexts {
  static let zone =
    "una zona como America/Bogota, UTC, America/Los_Angeles, America/Denver, America/Chicago, "
    + "America/New_York o UTC-05:00"

  static let zonesShape =
    #"una zona como "America/Bogota" o una por red, como { "facebook": "America/Bogota" }"#

  static let distinctNetwork = "cada red una sola vez"

  static let month = "un mes como 2025-10 (año-mes)"

  static let hashtag = "una etiqueta como #RendiciónDeCuentas, sin espacios"

  static let ruleOutcome = "al menos una de «tema», «dependencia» o «actividad»"

  static let ruleCondition = "al menos una de «hashtags», «palabras», «redes» o «tipos»"

  static let distinctTarget = "un nombre que no tenga otra meta"

  static let measure =
    "«minimo» y «cada», un «tipo» (porcentaje, lista o eventos), o la «actividad» del plan "
    + "cuya meta se mide"

  static let withoutKind =
    "«planeadas» solo con el tipo «porcentaje» y «dias_habiles» solo con el tipo «eventos»"

  static let shareAlone = "solo «planeadas» con el tipo «porcentaje»"

  static let listAlone = "el tipo «lista» solo, con las piezas en planeadas.csv"

  static let eventsAlone = "solo «dias_habiles» con el tipo «eventos»"

  static let repeatedValues = "los nombres por los que se repite la meta, al menos uno"

  static let valuesWithoutRepetition =
    "«valores» solo junto con «por» (hashtag, tema o dependencia)"
}
