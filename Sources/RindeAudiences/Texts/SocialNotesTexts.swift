internal import RindeAnalysis
internal import RindeModel

/// The definitions of the report of social media, and its caveats.
enum SocialNotesTexts {
  /// All the notes, those of this report's data last.
  static func notes(_ view: SocialView) -> [(String, String)] {
    counted + rates + followers + method + SocialCaveatTexts.notes(view)
  }

  static func series(_ measure: SocialSeriesMeasure, _ network: SocialNetwork) -> String {
    switch measure {
    case .posts: "Publicaciones propias de \(network.name) hechas en el mes."
    case .engagements: "Interacciones de las publicaciones de \(network.name) hechas en el mes."
    case .followers: "Seguidores de \(network.name) en el último conteo del mes."
    }
  }

  private static let counted = [
    (
      "Publicaciones",
      "Publicaciones propias y distintas hechas en el periodo. Se suman entre meses y entre redes; la "
        + "misma pieza en cuatro redes son cuatro publicaciones. Las respuestas a otras cuentas y las "
        + "publicaciones compartidas de otros se cuentan aparte y sus cifras no se suman."
    ),
    (
      "Interacciones",
      "Facebook: reacciones + comentarios + veces que se compartió. Instagram: me gusta + comentarios + "
        + "compartidos + guardados. X: me gusta + respuestas + republicaciones. YouTube, TikTok y "
        + "LinkedIn: reacciones + comentarios + compartidos. No incluyen clics. Se suman entre meses y "
        + "entre redes."
    ),
    (
      "Alcance",
      "Personas distintas que vieron una publicación. No se suma nunca: ni entre publicaciones, ni entre "
        + "días, ni entre redes. Se da la mediana por publicación."
    ),
    (
      "Impresiones y visualizaciones",
      "Veces que una publicación se mostró o se reprodujo, como las cuenta cada red. Se suman entre "
        + "publicaciones y meses de una misma red, no entre redes."
    ),
    (
      "Mediana",
      "El valor del medio al ordenar las publicaciones; con un número par, el promedio de los dos del "
        + "medio. Se usa porque unas pocas publicaciones muy vistas desfiguran el promedio."
    ),
  ]

  private static let rates = [
    (
      "Tasa de interacción",
      "Suma de interacciones ÷ suma de la base (alcance, impresiones o visualizaciones) de las "
        + "publicaciones con los dos datos y base mayor que cero. Sobre seguidores: interacciones ÷ "
        + "(publicaciones × seguidores al cierre). Los meses se vuelven a calcular y no se promedian, y "
        + "no se da una tasa de todas las redes. Las tasas con base distinta no se comparan entre sí."
    ),
    (
      "Mediana de las tasas",
      "Mediana de la tasa de cada publicación. Suele diferir de la razón de sumas, porque en esta pesan "
        + "más las publicaciones con mucho alcance."
    ),
    (
      "Tasa y tiempo de respuesta",
      "Mensajes y comentarios que respondió una persona ÷ recibidos en el periodo. El tiempo va de la "
        + "hora en que llegó a la de la respuesta; el percentil 90 se interpola. No es la tasa que "
        + "publica Facebook, que se calcula de otra manera."
    ),
  ]

  private static let followers = [
    (
      "Seguidores",
      "Último conteo del periodo. No se suman entre redes: una persona puede seguir varias."
    ),
    (
      "Crecimiento",
      "Seguidores al cierre − seguidores al inicio (último conteo del periodo anterior), y esa "
        + "diferencia ÷ los del inicio. El neto se suma entre meses; el porcentaje no."
    ),
    (
      "Variación",
      "(Valor del periodo − valor de comparación) ÷ valor de comparación. No se da si falta uno de los "
        + "dos, si el de comparación es cero o menor de 10, o si la medida cambió de definición."
    ),
  ]

  private static let method = [
    (
      "Metas",
      "Ejecutado ÷ programado. La meta se cumple cuando cada parte que vencía tiene al menos las "
        + "publicaciones pedidas; lo que sobra en una parte no compensa lo que falta en otra."
    ),
    (
      "Sin dato no es cero",
      "Cuando ningún archivo trae una medida se muestra [x]. Una publicación sin alcance queda "
        + "fuera de la tasa sobre alcance, y se cuenta cuántas quedan así."
    ),
    (
      "Redondeo",
      "Los cálculos son exactos. Los porcentajes se muestran con un decimal, o con dos si son menores "
        + "de 1 %, y la mitad se redondea hacia arriba."
    ),
  ]
}
