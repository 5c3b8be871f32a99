extension PageStyle {
  /// How a page is printed: on letter paper, lying where tables are wide, with the headings of a
  /// table on each sheet and no row cut.
  static let paper = """
    @page { size: letter; margin: 16mm 15mm; }
    @page ancha { size: letter landscape; margin: 14mm 12mm; }
    @media print {
      html { font-size: 10pt; }
      body { background: none; }
      .salto, nav, .descarga, .tarjeta .enlaces, footer p { display: none; }
      summary { list-style: none; }
      footer summary { color: inherit; padding: 0; }
      .titulares:has(> li:nth-child(5)) { grid-template-columns: repeat(3, 1fr); }
      main, .ancho { max-width: none; padding: 0; }
      main > section { border: 0; border-radius: 0; padding: 0; margin: 0 0 1.5rem; }
      .portada { background: none; color: inherit; padding: 0 0 0.75rem; }
      .portada .entidad, .portada .datos dt { color: var(--tenue); }
      .portada .datos { border-top-color: var(--linea); grid-template-columns: 1fr 1fr 1fr; }
      .ancha { page: ancha; }
      h2, h3, .entrada, caption, thead { break-after: avoid; }
      tr, li, figure, .entrada, .datos div, .tarjeta { break-inside: avoid; }
      h1, h2, h3, figcaption, footer { break-inside: avoid; }
      main > section:last-child, .tabla:has(> .mapa) { break-inside: avoid; }
      footer { break-before: avoid; display: inline-block; width: 100%; padding: 0.75rem 0 0; }
      footer .datos { grid-template-columns: repeat(4, 1fr); }
      tfoot, tfoot tr, tbody tr:last-child:not(:first-child) { break-before: avoid; }
      tbody tr:first-child:not(:last-child) { break-after: avoid; }
      thead { display: table-header-group; }
      tfoot { display: table-row-group; }
      .tabla { overflow: visible; }
      table { font-size: 8pt; line-height: 1.3; }
      th, td { padding: 0.25rem 0.35rem; min-width: 0; }
      thead th { hyphens: auto; background: none; }
      table.apretada { font-size: 7.5pt; }
      .apretada th, .apretada td { padding: 0.2rem 0.25rem; }
      .apretada thead th { hyphens: manual; }
      table.densa { font-size: 6.5pt; line-height: 1.2; }
      .densa th, .densa td { padding: 0.15rem 0.2rem; }
      .densa th, .densa td { overflow-wrap: anywhere; }
      .tabla + .nota { break-before: avoid; }
      .leyenda-tabla { max-width: none; }
      .tono, .aviso { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
