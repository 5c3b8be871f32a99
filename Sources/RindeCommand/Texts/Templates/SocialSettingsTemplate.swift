/// `redes.json` as it begins: explained, and with nothing answered in the office's place.
enum SocialSettingsTemplate {
  static let text = """
    // Redes sociales de la entidad. Lo que empieza por // es una explicación y no se lee.
    // Para usar una línea, quítele las dos barras del comienzo y escriba lo suyo.
    {
      // 1. ¿Con qué hora están las descargas? Meta y TikTok escriben la hora de cada publicación, pero no
      //    dicen de qué zona horaria es. Compare una publicación suya con la hora que muestra el archivo:
      //    si coincide con la de Colombia es America/Bogota; si está dos o tres horas atrás,
      //    America/Los_Angeles; si está cinco adelante, UTC. Sin esta respuesta, esos archivos no se usan.
      // "zona_archivos": { "facebook": "…", "instagram": "…", "tiktok": "…" },

      // 2. Sus cuentas, con el nombre o el número que traen las descargas. Lo de otras cuentas no se cuenta.
      // "cuentas": [ { "red": "facebook", "nombres": ["Alcaldía de …"] } ],

      // 3. Lo que una descarga no dice: el año, el día en que se descargó.
      // "archivos": { "Overview.csv": { "red": "tiktok", "anio": 2026, "descargado": "2026-02-03" } },

      // 4. Reglas que dan tema, dependencia o actividad del plan a las publicaciones.
      // "reglas": [ { "hashtags": ["#SaludPública"], "tema": "Salud", "dependencia": "Secretaría de Salud" } ],

      // 5. Metas que se cuentan en publicaciones. La actividad es el número que tiene en el plan.
      // "metas": [
      //   { "id": "M1", "texto": "Dos publicaciones mensuales", "actividad": "1.1", "minimo": 2, "cada": "mes" },
      //   { "id": "M2", "texto": "100 % de la información publicada", "tipo": "lista" },
      //   { "id": "M3", "texto": "Publicar cada evento", "tipo": "eventos", "dias_habiles": 15 }
      // ]
    }

    """
}
