/// `exportaciones/LEEME.txt`: where each network gives its figures.
enum SocialDownloadTexts {
  static let text = """
    Guarde en esta carpeta los archivos que descargue de cada red, tal como se descargan: sin abrirlos en
    Excel, sin cambiarles columnas y sin unirlos. Si quiere, use una subcarpeta con el día de la descarga,
    como 2026-02-03. Puede descargar el mismo mes varias veces: cuenta la descarga más reciente.

    Facebook e Instagram
      Meta Business Suite > Estadísticas > Contenido > Exportar. Elija el mes y las publicaciones.
      Los seguidores y las cifras diarias están en Estadísticas > Resultados > Exportar.

    X (Twitter)
      X Analytics > Content (o Publicaciones) > Descargar. Necesita una cuenta con acceso a Analytics.

    YouTube
      YouTube Studio > Analytics > Modo avanzado > Contenido > Exportar (valores separados por comas).
      Puede dejar el archivo .zip como llega. YouTube solo entrega 500 videos por descarga.

    TikTok
      TikTok Studio > Estadísticas > Contenido > Descargar datos. Las fechas no traen el año: escríbalo en
      redes.json.

    LinkedIn
      Página > Análisis > Contenido > Exportar. Llega como .xls: ábralo en Excel y guárdelo como .xlsx.

    Las pantallas de las redes cambian de nombre con frecuencia. Lo que se lee es el archivo, y rinde revisar
    dice qué se entendió de cada uno.

    """
}
