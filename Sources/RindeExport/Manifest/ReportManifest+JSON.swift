extension ReportManifest {
  /// The document, with one line for each file, definition and figure.
  package var document: JSONValue {
    .object(
      opening + [
        .init("entidad", .text(entity)),
        .init("carpeta", .text(folder)),
        .init("entradas", .array(inputs.map(Self.file))),
        .init("salidas", .array(outputs.map(Self.file))),
        .init("definiciones", .array(definitions.map(Self.definition))),
        .init("cifras", .array(figures.map(Self.figure))),
      ]
    )
  }

  private var opening: [JSONValue.Member] {
    [
      .init("version_esquema", .text(Self.schemaVersion)),
      .init("rinde", .text(program)),
      .init("informe", report),
    ]
      + (heading.map { heading in
        [
          .init("titulo", .text(heading.title)),
          .init("aviso", .text(orNull: heading.banner)),
          .init("titulares", .array(heading.headlines.map(Self.headline))),
        ]
      } ?? [])
  }

  /// The file, with a line end as its last byte.
  package var bytes: [UInt8] { Array((document.rendered() + "\n").utf8) }

  private var report: JSONValue {
    .object([
      .init("destino", .text(request.audience)),
      .init(
        "corte",
        .line([.init("nombre", .text(request.cutoff)), .init("fecha", .text(request.date))])
      ),
      .init("opciones", .line(request.options.map { .init($0.name, .text($0.value)) })),
    ])
  }

  private static func headline(_ headline: HeadlineRecord) -> JSONValue {
    .line([
      .init("etiqueta", .text(headline.label)),
      .init("valor", .text(headline.value)),
      .init("base", .text(headline.base)),
      .init("zona", .text(orNull: headline.zone)),
      .init("cifra", .text(orNull: headline.figure)),
    ])
  }

  private static func file(_ proof: FileProof) -> JSONValue {
    .line([
      .init("archivo", .text(proof.name)),
      .init("bytes", .integer(proof.bytes)),
      .init("sha256", .text(proof.digest)),
    ])
  }

  private static func definition(_ definition: Definition) -> JSONValue {
    .line([.init("nombre", .text(definition.name)), .init("texto", .text(definition.text))])
  }

  private static func figure(_ figure: FigureRecord) -> JSONValue {
    .line([
      .init("id", .text(figure.id)),
      .init("valor", .text(orNull: figure.value)),
      .init("unidad", .text(figure.unit.rawValue)),
      .init("tabla", .text(figure.table)),
      .init("hoja", .text(figure.sheet)),
      .init("celda", .text(figure.cell)),
    ])
  }
}
