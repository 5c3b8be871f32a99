extension PageStyle {
  /// How a table is read on a telephone: each row a card with its headings before its values.
  ///
  /// Those who listen have the headings themselves, which are only out of sight.
  static let cards = """
    @media screen and (max-width: 39.99rem) {
      .tabla:has(> .tarjetas) { overflow: visible; }
      .tarjetas, .tarjetas caption, .tarjetas tbody, .tarjetas tfoot { display: block; }
      .tarjetas thead {
        position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      }
      .tarjetas tbody tr, .tarjetas tfoot tr {
        position: relative; display: flex; flex-direction: column; padding: 0.7rem 0 0.75rem;
        border-top: 2px solid var(--linea);
      }
      .tarjetas tbody th, .tarjetas tfoot th, .tarjetas td {
        display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1rem;
        border: 0; padding: 0.15rem 0; text-align: left; white-space: pre-line;
        overflow-wrap: anywhere;
      }
      .tarjetas th { order: -1; font-size: 1rem; line-height: 1.3; padding-bottom: 0.3rem; }
      .tarjetas td:not([data-rotulo]) {
        position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden;
      }
      .tarjetas td[data-rotulo]::before {
        content: attr(data-rotulo) ":"; content: attr(data-rotulo) ":" / "";
        color: var(--tenue); font-weight: 400;
      }
      .tarjetas td.nombre { order: -1; display: block; font-weight: 600; padding-bottom: 0.3rem; }
      .tarjetas td.nombre::before { display: none; }
      .tarjetas th:has(~ .nombre) { padding-bottom: 0; color: var(--tenue); }
      .tarjetas td.num { flex-wrap: nowrap; white-space: nowrap; overflow-wrap: normal; }
      .tarjetas td.num::before { white-space: normal; }
      .tarjetas tbody tr:hover > * { background: none; }
    }

    """
}
