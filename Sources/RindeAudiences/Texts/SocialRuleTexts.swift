internal import RindeAnalysis
internal import RindeModel

/// The rule behind each figure of social media.
extension SocialFigureTexts {
  func rule(_ figure: SocialFigure) -> String {
    switch figure {
    case .summary(_, _, let measure): Self.rule(measure)
    case .followers(_, .close), .followersOfMonth: "Cuenta el último conteo del periodo."
    case .followers(_, .opening): "Cuenta el último conteo del periodo anterior."
    case .followers(_, .net): "Seguidores al cierre menos seguidores al inicio."
    case .followers(_, .growth):
      "Seguidores netos ÷ seguidores al inicio; sin conteo al inicio no hay porcentaje."
    case .variation:
      "(Valor del periodo − valor de comparación) ÷ valor de comparación. No se calcula si falta un "
        + "dato, si la base es cero o menor de 10, o si la medida cambió de definición."
    case .target(let number, _), .part(let number, _, _):
      "\(SocialTargetTexts.measure(view.results.targets[number].target)) Cumplimiento = ejecutado ÷ "
        + "programado, sin tope; la meta se cumple cuando se cumple cada parte."
    case .top: "Orden por interacciones, de mayor a menor, entre todas las redes."
    case .hour:
      "Publicaciones propias de las redes cuyos archivos traen la hora, por el reloj del "
        + "informe."
    case .response(let measure), .messages(_, let measure): Self.rule(measure)
    case .difference: "Lo escrito por la oficina menos lo calculado; el informe usa lo calculado."
    }
  }

  private static func rule(_ measure: SocialMeasure) -> String {
    switch measure {
    case .posts:
      "Publicaciones propias y distintas hechas en el periodo; las respuestas y las compartidas de "
        + "otros se cuentan aparte."
    case .engagements:
      "Suma de las interacciones de las publicaciones hechas en el periodo, acumuladas a la fecha de "
        + "descarga y según la definición de cada red."
    case .medianEngagements: "Mediana exacta de las interacciones de las publicaciones."
    case .medianReach:
      "Mediana exacta del alcance de las publicaciones. El alcance no se suma: son personas."
    case .sum: "Suma de las publicaciones de la red que traen el dato."
    case .rate(.byFollowers):
      "Interacciones ÷ (publicaciones × seguidores al cierre): razón de sumas."
    case .rate(let rate):
      "Suma de interacciones ÷ suma de \(SocialWords.base(rate)), solo de las publicaciones con los "
        + "dos datos y base mayor que cero. No se promedian tasas."
    case .medianRate: "Mediana de las tasas de las publicaciones que entran en la tasa."
    }
  }

  private static func rule(_ measure: SocialResponseMeasure) -> String {
    switch measure {
    case .received, .answered, .automatic, .pending:
      "Mensajes y comentarios que pedían respuesta, por la fecha en que llegaron. Solo cuenta la "
        + "respuesta de una persona."
    case .rate: "Respondidos por una persona ÷ recibidos en el periodo."
    case .median, .mean, .ninthDecile:
      "Tiempo entre la hora en que llegó y la de la respuesta de una persona; se apartan los que "
        + "tienen una respuesta anterior al mensaje."
    }
  }
}
