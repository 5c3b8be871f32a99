internal import RindeExport

/// The contract of `verificar --formato json`.
struct VerificationJSON {
  let verification: Verification

  var document: JSONValue {
    let manifest = verification.manifest
    return .object([
      .init("version_esquema", .text("1")),
      .init("informe", .text(verification.location.folder)),
      .init("carpeta", .text(orNull: verification.entityFolder)),
      .init("destino", .text(manifest.request.audience)),
      .init("corte", .text(manifest.request.date)),
      .init("rinde_informe", .text(manifest.program)),
      .init("rinde", .text(Rinde.version)),
      .init("intacto", .boolean(verification.isIntact)),
      .init("entradas", .array(inputs)),
      .init("salidas", .array(verification.outputs.map(output))),
      .init("manifiesto_coincide", verification.manifestAgrees.map(JSONValue.boolean) ?? .null),
      .init("archivos_ajenos", .array(verification.strangers.map(JSONValue.text))),
      .init("cifras", figures),
    ])
  }

  private var inputs: [JSONValue] {
    let known = verification.inputs.map { finding in
      JSONValue.line([
        .init("archivo", .text(finding.name)), .init("estado", .text(finding.state.key)),
      ])
    }
    return known
      + verification.newInputs.map { name in
        .line([.init("archivo", .text(name)), .init("estado", .text("nueva"))])
      }
  }

  private func output(_ finding: FileFinding) -> JSONValue {
    var differences = WorkbookDifferences()
    var line: DataFileDifference?
    var compared: JSONValue = .null
    switch finding.detail {
    case .workbook(let found):
      differences = found
      compared = .text("celdas")
    case .figures(let found, _):
      differences = found
      compared = .text("cifras")
    case .data(let found):
      line = found
      compared = .text("lineas")
    case .unreadable, .incomparable, nil: break
    }
    return .object([
      .init("archivo", .text(finding.name)),
      .init("estado", .text(finding.isForeign ? "ajena" : finding.state.key)),
      .init("comparado", compared),
      .init("celdas", .array(differences.changed.map(Self.cell))),
      .init("diligenciadas", .array(differences.filled.map(Self.cell))),
      .init("sin_valor", .integer(differences.uncalculated)),
      .init("hojas_faltantes", .array(differences.missingSheets.map(JSONValue.text))),
      .init("hojas_nuevas", .array(differences.addedSheets.map(JSONValue.text))),
      .init("linea", .integer(orNull: line?.line)),
      .init("campos", .array((line?.fields ?? []).map(Self.field))),
    ])
  }

  private static func cell(_ difference: CellDifference) -> JSONValue {
    .line([
      .init("hoja", .text(difference.sheet)),
      .init("celda", .text(difference.place.description)),
      .init("decia", .text(difference.expected)),
      .init("dice", .text(difference.found)),
    ])
  }

  private static func field(_ field: DataFileDifference.Field) -> JSONValue {
    .line([
      .init("columna", .text(orNull: field.column)),
      .init("decia", .text(field.expected)),
      .init("dice", .text(field.found)),
    ])
  }

  private var figures: JSONValue {
    guard case .done(let comparison) = verification.recomputation else { return .null }
    return .object([
      .init("comparadas", .integer(comparison.compared)),
      .init("cambiadas", .array(comparison.changes.map(Self.change))),
      .init("desaparecidas", .array(comparison.gone.map(JSONValue.text))),
      .init("nuevas", .array(comparison.new.map(JSONValue.text))),
    ])
  }

  private static func change(_ change: FigureComparison.Change) -> JSONValue {
    .line([
      .init("id", .text(change.id)),
      .init("antes", .text(orNull: change.before)),
      .init("ahora", .text(orNull: change.now)),
    ])
  }
}

extension FileState {
  /// As machine-readable output says it.
  fileprivate var key: String {
    switch self {
    case .intact: "intacta"
    case .changed: "cambiada"
    case .missing: "falta"
    case .unreadable: "ilegible"
    }
  }
}
