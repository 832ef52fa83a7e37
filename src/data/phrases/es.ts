import type { Phrases } from './types'

/** Spanish, of Spain and Latin America: `Lea también`, `Te puede interesar`, `Suscríbete`. */
export const es = {
  language: 'es',
  sure: {
    whole: {
      advertisement: ['(Continúa|Sigue leyendo) después de la publicidad', 'Contenido patrocinado'],
      comments: [
        '(Ver|Mostrar|Leer) [los] [{n}] comentarios [{n}]',
        '(Deja|Dejar|Escribe|Publicar) (un|tu) comentario',
        'Quieres comentar',
      ],
      counter: ['[Tiempo de] lectura {n} (min|minutos)', '{n} (min|minutos) de lectura'],
      login: ['(Iniciar|Inicia) sesión', 'Regístrate'],
      navigation: ['(Saltar|Ir) al contenido [principal]', '(Ver|Mostrar|Cargar) (más|todo|todos)'],
      'page-furniture': [
        '(Imprimir|Escuchar|Guardar) [este] (artículo|noticia|nota)',
        'Tamaño de (letra|texto)',
        '(Ampliar|Ver) (imagen|foto|galería)',
        'Copiar (enlace|link)',
        'Enlace copiado',
      ],
      paywall: [
        'Suscríbete (ahora|por {n}|y lee sin límites)',
        '(Suscríbete|Suscríbase|Suscribite)',
        '(Exclusivo|Solo) para suscriptores',
        'Las noticias locales nunca fueron tan importantes',
      ],
      'read-more': [
        '(Leer|Saber|Lee|Leé) más',
        'Leer (nota|noticia|artículo) [completa|completo]',
        '(Seguir|Sigue) leyendo',
      ],
      related: [
        '(Noticias|Notas|Artículos|Temas|Contenidos|Vídeos) (relacionadas|relacionados|similares|recomendadas|destacadas)',
        'Lo (más|último) [leído|visto|comentado]',
        '(Más noticias|Más sobre este tema|Últimas noticias|Más leídas|Las más leídas|Recomendado para ti|Otras noticias|Para saber más)',
      ],
      share: ['Compart(ir|e) (esta noticia|este artículo|esta nota)'],
      timestamp: ['hace {n} (min|minutos|hora|horas|día|días|años)'],
    },
    start: {
      caption: ['(Foto|Imagen) de archivo', 'Imagen ilustrativa'],
      comments: ['Tu dirección de correo electrónico no'],
      'cookie-notice': ['(Utilizamos|Usamos|Este sitio utiliza|Este sitio usa|Esta web utiliza) cookies'],
      credit: ['(Crédito|Créditos|Fotografía|Foto cortesía):', 'Fuente de la imagen'],
      newsletter: ['(Suscríbete|Suscríbase|Apúntate) a (nuestro|nuestra|la) (newsletter|boletín)'],
      paywall: ['Este (contenido|artículo) es exclusivo', 'Para seguir leyendo'],
      promotion: [
        '(Síguenos|Síganos|Seguinos) en',
        'Descarga (la|nuestra) app',
        'Únete a (nuestro|nuestra) (canal|comunidad)',
      ],
      'read-more': ['(Leer más|Lee más|Ver más|Más información|Sigue leyendo):'],
      related: [
        '(Lee|Lea|Leer|Leé|Mira|Mirá|Ver|Vea) (también|además)',
        '[También] (te|le) (puede|podría) interesar',
        '(Te recomendamos|No te pierdas|Noticias relacionadas):',
      ],
      'tag-list': ['(Etiquetas|Temas|Palabras clave|Archivado en|Temas relacionados|Sobre este tema):'],
    },
    contain: {
      copyright: ['Todos los derechos reservados'],
      newsletter: ['a nuestr(o|a|as) (boletín|newsletter|newsletters)'],
      promotion: ['nuestro canal de WhatsApp', 'síguenos en'],
      usage: [
        'prohibida [su|la] (reproducción|redistribución)',
        'requiere autorización expresa',
        'sin autorización (escrita|previa|expresa)',
      ],
    },
  },
  likely: {
    whole: {
      navigation: [
        '(Inicio|Buscar|Cerrar|Política|Mundo|Internacional|Economía|Sociedad|Deportes|Cultura|Salud|Opinión|Noticias)',
      ],
      advertisement: ['Publicidad'],
      comments: ['(Comentario|Comentarios|Comentar|Responder)'],
      login: ['(Acceder|Registrarse|Ingresar)'],
      'page-furniture': ['(Imprimir|Guardar|Escuchar|Tamaño)'],
      share: ['(Compartir|Comparte|Enviar)'],
    },
    start: {
      byline: ['Por', '(Autor|Redacción|Texto):'],
      caption: ['(Foto|Fotos|Vídeo|Imagen):'],
      contributors: ['Con información de'],
      related: ['(Lee|Lea|Mira|Además):'],
      'source-line': ['(Fuente|Fuentes):'],
      modified: ['(Actualizado|Actualización):', 'Actualizad(o|a) (el|a las)', 'Última actualización'],
      published: ['(Publicado|Fecha de publicación):', 'Publicad(o|a) el'],
    },
  },
} as const satisfies Phrases
