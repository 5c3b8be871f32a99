package import RindeModel

extension Inference {
  /// The word that tables use.
  package var word: String {
    switch self {
    case .explicit: "Explícita"
    case .implicit: "Implícita"
    case .inferred: "Inferida"
    case .contradiction: "Contradicción"
    }
  }

  /// The key of the JSON contract.
  package var key: String {
    switch self {
    case .explicit: "explicita"
    case .implicit: "implicita"
    case .inferred: "inferida"
    case .contradiction: "contradiccion"
    }
  }
}

extension Target.Kind {
  package var word: String {
    switch self {
    case .count: "Conteo"
    case .percentage: "Porcentaje"
    case .milestones: "Hitos"
    case .qualitative: "Cualitativa"
    }
  }

  package var key: String { word.lowercased() }
}

extension Target.Bound {
  package var word: String {
    switch self {
    case .exact: "Exacta"
    case .minimum: "Mínimo"
    case .maximum: "Máximo"
    }
  }

  /// The key of the JSON contract.
  package var key: String {
    switch self {
    case .exact: "exacta"
    case .minimum: "minimo"
    case .maximum: "maximo"
    }
  }
}

extension DataIssue.Severity {
  package var word: String {
    switch self {
    case .error: "Error"
    case .warning: "Advertencia"
    case .note: "Nota"
    }
  }

  package var key: String { word.lowercased() }
}

extension Activity {
  /// What was understood of the target, in a few words: `mínimo 29 espacios`.
  package var targetReading: String {
    let bound =
      switch target.bound {
      case .exact: ""
      case .minimum: "mínimo "
      case .maximum: "máximo "
      }
    let unit = target.unit.map { " \(SpanishNoun($0).agreeing(with: target.value))" } ?? ""
    let times =
      switch target.multiplier {
      case nil: ""
      case .some(let multiplier):
        " por \(multiplier.noun)" + (multiplier.count.map { " (\($0))" } ?? " (número por indicar)")
      }
    switch target.kind {
    case .qualitative: return "No medible: el plan no da una cantidad"
    case .milestones: return "\(milestoneCount) hitos"
    case .percentage:
      guard let value = target.value else { return "Porcentaje sin meta" }
      return "\(bound)\(SpanishNumber.text(value)) %\(unit)"
    case .count:
      guard let value = target.value else { return "Sin cuantificar" }
      return "\(bound)\(SpanishNumber.text(value))\(unit)\(times)"
    }
  }

  /// When it is due, in a few words.
  package var programmingReading: String {
    switch programming {
    case .deliveries(let deliveries):
      return deliveries.map { delivery in
        let quantity =
          delivery.label ?? SpanishNumber.text(delivery.quantity)
          + (target.kind == .percentage ? " %" : "")
        return "\(delivery.due.officeText): \(quantity)"
      }.joined(separator: "; ")
    case .demand(let window):
      return
        "Según demanda, del \(window.lowerBound.officeText) al \(window.upperBound.officeText)"
    case .coverage(let due):
      return "\(due.officeText): cobertura completa"
    case .linear(let window):
      return
        "Lineal (indicativa), del \(window.lowerBound.officeText) al "
        + window.upperBound.officeText
    case .unscheduled:
      return "Sin fecha en el plan"
    }
  }
}
