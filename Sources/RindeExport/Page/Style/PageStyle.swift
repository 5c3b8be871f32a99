/// The style sheet of every page: one for all widths, for day and night, and for paper.
enum PageStyle {
  static var css: String {
    PageColors.css + text + opening + headlines + tables + lists + wide + cards + ChartStyle.css
      + paper
  }

  private static let text = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    body {
      margin: 0; background: var(--fondo); color: var(--tinta);
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
      overflow-wrap: break-word;
    }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin: 0; }
    h2 { font-size: 1.4rem; }
    h3 { font-size: 1.1rem; }
    p { margin: 0; max-width: 46rem; white-space: pre-line; }
    dl, ul, ol { margin: 0; }
    a { color: var(--enlace); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
    a:hover { text-decoration-thickness: 0.14em; }
    :focus-visible { outline: 3px solid var(--foco); outline-offset: 2px; border-radius: 2px; }
    .salto {
      position: absolute; left: 0.5rem; top: -6rem; z-index: 2; padding: 0.6rem 1rem;
      background: var(--papel); color: var(--enlace);
    }
    .salto:focus { top: 0.5rem; }
    .oculto {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    main, .ancho { max-width: 78rem; margin: 0 auto; padding: 0 1rem; }
    main { padding-top: 1.25rem; padding-bottom: 2.5rem; }
    main > section, main > nav {
      background: var(--papel); border: 1px solid var(--linea); border-radius: 0.5rem;
      padding: 1.25rem 1rem; margin: 0 0 1.25rem;
    }
    section > * + *, nav > * + * { margin-top: 0.75rem; }
    section > h2 { margin-bottom: 0.25rem; }
    section.texto h3 { margin-top: 1.5rem; }
    .entrada { color: var(--tenue); margin-top: 0.35rem; }
    .nota, .descarga { font-size: 0.9rem; color: var(--tenue); }

    """

  private static let opening = """
    .portada { background: var(--portada); color: var(--sobre-portada); padding: 1.5rem 0 1.75rem; }
    .portada h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); margin: 0.15rem 0 0.5rem; }
    .portada a { color: inherit; }
    .portada .entidad { font-weight: 600; color: var(--tenue-portada); letter-spacing: 0.01em; }
    .portada .resumen { font-size: 1.1rem; }
    .portada :focus-visible { outline-color: var(--sobre-portada); }
    .aviso {
      background: var(--aviso); color: var(--sobre-aviso); border-left: 0.4rem solid currentcolor;
      padding: 0.5rem 0.75rem; margin-bottom: 1rem; max-width: none; border-radius: 0.25rem;
    }
    .datos {
      display: grid; gap: 0.6rem 1.5rem;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 8rem), 1fr));
    }
    .datos dt { font-size: 0.85rem; color: var(--tenue); }
    .datos dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
    .portada .datos { margin-top: 1.25rem; padding-top: 1rem; border-top: 1px solid var(--tenue-portada); }
    .portada .datos dt { color: var(--tenue-portada); }
    nav ol { padding-left: 1.4rem; }
    nav li { padding: 0.2rem 0; break-inside: avoid; }
    footer { border-top: 1px solid var(--linea); padding: 1.5rem 0 2.5rem; font-size: 0.9rem; }
    footer summary { cursor: pointer; color: var(--enlace); padding: 0.35rem 0; }
    footer p { margin-top: 1rem; color: var(--tenue); }

    """

  private static let headlines = """
    .titulares {
      list-style: none; padding: 0; display: grid; gap: 1rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr));
    }
    .titulares li {
      border-top: 3px solid var(--enlace); padding: 0.6rem 0 0;
      display: grid; grid-row: span 3; grid-template-rows: subgrid; row-gap: 0;
    }
    .titulares .rotulo { font-weight: 600; }
    .titulares .valor {
      font-size: clamp(2rem, 1.6rem + 1.6vw, 2.75rem); font-weight: 700; line-height: 1.15;
      letter-spacing: -0.01em; margin: 0.1rem 0;
    }
    .titulares .zona { margin: 0.15rem 0 0.35rem; }
    .titulares .base { font-size: 0.95rem; color: var(--tenue); }
    .tono {
      display: inline-block; border-radius: 0.3rem; padding: 0.05rem 0.45rem; font-weight: 600;
    }
    .bueno { background: var(--bueno); color: var(--sobre-bueno); }
    .regular { background: var(--regular); color: var(--sobre-regular); }
    .malo { background: var(--malo); color: var(--sobre-malo); }
    .neutro { background: var(--neutro); color: var(--sobre-neutro); }
    .tono a, a .tono { color: inherit; }

    """

  private static let tables = """
    .tabla { overflow-x: auto; margin-top: 1rem; }
    table { border-collapse: collapse; width: 100%; font-size: 0.925rem; line-height: 1.4; }
    caption { text-align: left; padding-bottom: 0.4rem; }
    .leyenda-tabla {
      position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 4.5rem);
      font-size: 0.9rem; color: var(--tenue);
    }
    th, td {
      text-align: left; vertical-align: top; padding: 0.45rem 0.6rem;
      border-bottom: 1px solid var(--linea); white-space: pre-line;
    }
    thead th {
      vertical-align: bottom; border-top: 1px solid var(--regla); border-bottom: 2px solid var(--regla);
      background: var(--franja); line-height: 1.25;
    }
    tbody th { font-weight: 600; }
    tbody tr:hover > * { background: var(--franja); }
    .prosa thead th.num, .prosa thead .estrecha { width: 1%; }
    @media screen { .prosa .mediano { white-space: normal; } }
    .grupo th { background: var(--franja); padding-top: 0.75rem; }
    table.mapa { font-size: 0.8rem; }
    .mapa th, .mapa td { padding-inline: 0.25rem; }
    tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--regla); }
    td.num, th.num { text-align: right; font-variant-numeric: tabular-nums; }
    td.num, tbody th.num, td.codigo, th.codigo, .junto, .corto, .mediano { white-space: nowrap; }
    .corta { min-width: 3.5rem; }
    .media { min-width: 7rem; }
    .larga { min-width: 9rem; }
    .muy-larga { min-width: 12rem; }

    """

  private static let lists = """
    ul { padding-left: 1.4rem; }
    .enlaces, .archivos { max-width: 46rem; }
    .enlaces li, .archivos li { padding: 0.2rem 0; }
    .registros { list-style: none; padding: 0; display: grid; gap: 1rem; }
    .registros li { border-left: 3px solid var(--linea); padding-left: 0.85rem; }
    .registros li:target { border-left-color: var(--enlace); }
    .registros p { margin-top: 0.25rem; }
    .tarjeta .titulares .valor { font-size: 1.6rem; }
    .tarjeta .titulares li { border-top-width: 1px; }
    .tarjeta .enlaces {
      list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem;
    }

    """

  private static let wide = """
    @media (min-width: 40rem) {
      main > section, main > nav { padding: 1.5rem 1.75rem; }
      .datos { grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); }
      nav ol { columns: 2; column-gap: 2.5rem; }
      .media { min-width: 7.5rem; }
      .larga { min-width: 12rem; }
      .muy-larga { min-width: 15rem; }
    }
    @media (min-width: 64rem) { nav ol { columns: 3; } }

    """
}
