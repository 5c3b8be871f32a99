/// The rules of the drawings for the style sheet of a page: by day, by night and on paper.
///
/// Shapes have a contrast of at least 3 to 1 with their ground and words one of 4.5 to 1. Ground,
/// words and lines take the page's own colours; those of the series are set here.
enum ChartStyle {
  static var css: String { ChartColors.css + figures + drawings + ChartMargin.css + numbers }

  private static let figures = """
    .grafica { margin: 1.25rem 0; max-width: 58rem; }
    .grafica figcaption { font-weight: 600; font-size: 1.05rem; line-height: 1.3; white-space: pre-line; }
    .grafica .medida, .grafica .nota { font-size: 0.9rem; color: var(--tenue); margin: 0.25rem 0; }
    .leyenda {
      list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem;
      margin: 0.5rem 0; padding: 0; font-size: 0.9rem;
    }
    .leyenda li { display: flex; align-items: center; gap: 0.5rem; }
    .muestra { flex: none; overflow: visible; }
    .muestra [class^="calor"] { stroke: var(--tenue); }

    """

  private static let drawings = """
    .dibujo {
      display: block; overflow: visible; margin: 0.75rem 0 0.75rem var(--margen, 0px);
      width: calc(100% - var(--margen, 0px));
      font: 13px Arial, Helvetica, "Liberation Sans", Arimo, sans-serif;
    }
    .tramo { margin: 0.75rem 0; }
    .tramo .dibujo { margin-top: 0; margin-bottom: 0; }
    .tramo p { max-width: none; font-size: 0.875rem; line-height: 1.3; }
    .rotulo-tramo > * { display: block; }
    .valores-tramo { color: var(--tenue); }
    .dibujo .de-sobra { display: none; }
    @media print, (min-width: 40rem) {
      .rotulo-tramo {
        display: grid; grid-template-columns: minmax(40%, 1fr) auto; align-items: end;
        column-gap: 1.5rem;
      }
      .dibujo .de-sobra { display: inline; }
    }
    .dibujo text { fill: var(--tinta); }
    .dibujo .menor { font-size: 12px; fill: var(--tenue); }
    .dibujo .valor { font-weight: 700; }
    .dibujo .cota { font-size: 12px; }
    .dibujo .velo { paint-order: stroke; stroke: var(--papel); stroke-width: 4px; }
    .punto { overflow: visible; }
    .pista { fill: var(--franja); }
    .papel { fill: var(--papel); }
    .guia { stroke: var(--linea); stroke-width: 1px; }
    .eje { stroke: var(--tenue); stroke-width: 1px; }
    .halo { stroke: var(--papel); stroke-width: 7px; }
    .meta { stroke: var(--de-meta); stroke-width: 3px; stroke-dasharray: 5 2; }
    .lleno { fill: var(--color); }
    .borde { stroke: var(--color); stroke-width: 1px; }
    .hueco { fill: var(--papel); stroke: var(--color); stroke-width: 1.5px; stroke-dasharray: 4 3; }
    .cuadro { stroke: var(--papel); stroke-width: 1px; }
    .dibujo .letra { font-size: 12px; }
    .trama { fill: none; stroke: var(--color); stroke-width: 3px; }
    .trazo { fill: none; stroke: var(--color); stroke-width: 2.5px; }
    .orilla { stroke: var(--papel); stroke-width: 1px; }

    """

  private static let numbers = """
    .grafica details { margin-top: 0.5rem; font-size: 0.9rem; }
    .grafica summary { cursor: pointer; color: var(--enlace); padding: 0.35rem 0; }
    @media print {
      figure.grafica { max-width: none; }
      figure.alta { break-inside: auto; }
      .tramo { break-inside: avoid; }
      .tramo:nth-child(-n + 2 of .tramo) { break-after: avoid; }
      .tramo:nth-last-child(-n + 2 of .tramo) { break-before: avoid; }
      .grafica:has(~ .tabla) details, .grafica summary { display: none; }
      .grafica figcaption, .grafica .medida, .leyenda { break-after: avoid; }
      .dibujo { break-inside: avoid; }
      .tramo { margin: 0.6rem 0; }
      .grafica details::details-content { content-visibility: visible; height: auto; }
      .lleno, .pista { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
