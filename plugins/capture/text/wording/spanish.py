"""Spanish, as newsrooms of Spain and Latin America write around their articles."""

from __future__ import annotations

from .vocabulary import Vocabulary

# Word lists read better in lines than one word a line.
# fmt: off
SPANISH = Vocabulary(
    code="es",
    common=("el", "los", "las", "una", "del", "que", "por", "con", "para", "se", "su", "al", "es", "como", "más"),
    months=(
        ("enero", "ene"), ("febrero", "feb"), ("marzo", "mar"), ("abril", "abr"), ("mayo", "may"),
        ("junio", "jun"), ("julio", "jul"), ("agosto", "ago"), ("septiembre", "setiembre", "sept", "sep"),
        ("octubre", "oct"), ("noviembre", "nov"), ("diciembre", "dic"),
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    published=("publicado", "publicado el", "publicada el", "fecha", "creado"),
    updated=("actualizado", "actualizado el", "última actualización", "modificado", "actualizada", "act"),
    by=(
        "por", "escrito por", "texto de", "redactado por", "una información de", "publicado por",
    ),
    joining=("y", "e", "con"),
    roles=(
        "periodista", "corresponsal", "redactor", "redactora", "enviado", "enviada", "especial", "columnista",
        "editor", "editora", "autor", "autora", "escritor", "escritora", "profesor", "profesora", "investigador",
        "investigadora", "politólogo", "politóloga", "abogado", "abogada", "historiador", "historiadora",
        "redacción", "colaborador", "colaboradora", "economista",
    ),
    no_author=("editorial",),
    newsrooms=("redacción", "la redacción", "redacción digital", "redacción web", "agencias", "redacción y agencias"),
    bio_verbs=("es", "ha sido", "fue", "trabaja", "escribe", "colabora", "cubre", "dirige", "enseña", "vive en"),
    outlet_nouns=("diario", "faro", "gaceta", "heraldo", "periódico", "nación", "país", "mundo", "vanguardia", "correo", "voz",
        "tiempo", "prensa", "universal", "mercurio", "noticias"),
    sections=(
        "noticias", "mundo", "política", "economía", "sociedad", "deportes", "cultura", "ciencia", "salud",
        "opinión", "internacional", "españa", "tecnología", "viajes", "gente", "televisión", "educación",
        "clima", "videos", "vídeos", "últimas", "lifestyle", "espectáculos", "negocios", "materia",
    ),
    label_nouns=(
        "análisis", "opinión", "editorial", "reportaje", "entrevista", "crónica", "perfil", "tribuna", "columna",
        "explicador", "claves", "vídeo", "video", "directo", "exclusiva", "debate", "pregunta", "crítica",
        "obituario", "investigación",
    ),
    navigation_alone=(
        "menú", "menu", "buscar", "compartir", "imprimir", "enviar", "cerrar", "siguiente", "anterior",
        "iniciar sesión", "regístrate", "inicio", "copiar enlace", "guardar", "escuchar", "ver más", "leer más",
        "comentar", "ir al contenido", "ir al contenido principal", "no soportado", "compartir en", "último momento",
        "anticipo", "ir a los comentarios", "otros", "más", "volver", "subir", "cargar más", "mostrar más", "cancelar",
        "aceptar", "redes sociales", "archivo", "comparte", "enlace copiado", "normas", "mis comentarios", "lo más",
        "comparte esta noticia", "compartir esta noticia", "ver todo", "sigue leyendo", "seguir leyendo",
        "seguí leyendo", "continuar leyendo", "continuar", "escucha la noticia", "escuchar noticia", "ampliar foto",
        "ampliar imagen", "ver galería", "ver fotos", "ver vídeo", "ver video", "reportar un error", "reportar error",
        "corregir", "volver arriba", "portada", "inicia sesión", "entrar", "salir", "contáctanos", "contacto",
        "quiénes somos", "copiar", "enviar por email", "enviar por correo electrónico", "ir a comentarios",
        "siguiente noticia", "noticia anterior", "artículo anterior", "artículo siguiente", "siguiente artículo",
        "correo electrónico", "nombre", "web", "ocultar", "mostrar", "autor", "hemeroteca", "mi cuenta",
        "cerrar sesión", "guardar noticia", "última hora", "tendencias",
    ),
    navigation_opening=(
        "compartir en", "compartir por", "síguenos", "seguinos", "sigue a", "ver todos", "ver todas", "volver a",
        "ir a", "haz clic", "haga clic", "todas las noticias", "si usted es una persona", "puedes seguir", "enviar por", "escuchar esta",
        "tiempo de lectura", "descarga", "cargar más", "síguenos en", "ampliar", "ver galería", "haga clic", "pulsa",
        "comparte en", "conforme a los criterios", "escucha",
    ),
    advertising_alone=(
        "publicidad", "anuncio", "anuncios", "patrocinado", "contenido patrocinado", "te recomendamos",
        "servicios", "descuentos", "ofertas",
    ),
    advertising_opening=(
        "contenido ofrecido por", "publicidad", "patrocinado por", "presentado por", "un proyecto de", "ofrecido por",
        "la noticia continúa", "el artículo continúa", "continúa debajo", "sigue después de la publicidad",
    ),
    newsletter_opening=(
        "suscríbete", "suscribite", "suscríbase", "suscribirse", "suscribir", "apúntate", "recibe", "recibí", "reciba",
        "regístrate", "únete", "boletín", "boletines", "ya soy suscriptor", "newsletter", "tu correo", "hazte socio",
        "hazte", "apoya", "no te pierdas", "inscríbete", "contenido exclusivo", "hazte suscriptor", "hazte premium",
        "apóyanos", "si ya eres", "ya eres suscriptor", "para seguir leyendo", "este contenido es exclusivo",
        "este artículo es exclusivo", "recibe en tu", "recibe las", "recibe cada", "recibe gratis", "únete a",
        "apúntate a", "suscríbete a", "suscríbete al", "suscríbete ahora",
    ),
    newsletter_inside=(
        "newsletter", "newsletters", "boletín", "boletines", "correo electrónico", "por mail", "tu correo",
        "bandeja de entrada", "suscríbete", "suscriptores", "suscripción", "tu e mail", "tu email",
    ),
    legal_inside=(
        "todos los derechos reservados", "derechos reservados", "aviso legal", "política de privacidad",
        "política de cookies", "prohibida la reproducción", "términos y condiciones", "cookies",
        "protección de datos", "exclusiva responsabilidad de sus autores",
    ),
    comments_alone=(
        "comentarios", "comentario", "ver comentarios", "deja tu comentario", "comentá", "comenta",
        "deja una respuesta", "deja tu opinión", "comentarios cerrados", "normas de participación", "añadir comentario",
        "escribe un comentario", "sé el primero en comentar", "ver los comentarios", "mostrar comentarios",
        "danos tu opinión", "opina", "tu comentario",
    ),
    comments_opening=(
        "enviá tu comentario", "envía tu comentario", "para poder comentar", "para comentar", "deja un", "deja tu",
        "los comentarios", "comentá la nota", "inicia sesión para", "escribe un comentario",
        "los comentarios publicados", "los comentarios son", "tu dirección de correo", "regístrate para comentar",
        "esta noticia no tiene comentarios", "debes iniciar sesión", "lo siento debes",
    ),
    comments_inside=("para comentar", "poder comentar"),
    listing_alone=(
        "lo más visto", "lo más leído", "las más leídas", "los más leídos", "más leídas", "más noticias",
        "noticias relacionadas", "artículos relacionados", "te puede interesar", "también te puede interesar",
        "te recomendamos", "relacionados", "lee también", "leer también", "lea también", "más información",
        "últimas noticias", "lo último", "lo más", "en portada", "destacadas", "destacados", "ver también", "además",
        "más sobre el tema", "le puede interesar", "recomendados", "sobre el mismo tema", "notas relacionadas",
        "contenido relacionado", "top 50", "lo más popular", "más vistas", "lea más", "te recomendamos leer",
        "quizás te interese", "quizá te interese", "quizás también le interese", "mira también", "mirá también",
        "vea también", "noticias destacadas", "vídeos", "videos", "más notas", "otras noticias", "otros artículos",
        "lo más compartido", "lo más comentado", "las más vistas", "más visto", "más comentadas", "en otras noticias",
        "contenidos relacionados", "te puede gustar", "puede interesarte", "podría interesarte", "no te pierdas",
        "no te lo pierdas", "sobre este tema", "en esta sección", "más en esta sección", "artículos recientes",
        "entradas recientes", "lo leído", "lo visto", "relacionadas", "relacionado", "recomendadas",
        "también en portada", "más artículos", "otras notas",
    ),
    listing_opening=(
        "más sobre", "más de", "más en", "las más", "los más", "lo más", "te puede", "otras noticias",
        "últimas noticias", "noticias relacionadas", "otros artículos", "más noticias", "leé también",
        "te recomendamos", "también te", "mirá también", "te puede interesar", "le puede interesar",
        "otras noticias de", "más noticias de", "últimas noticias de",
    ),
    topics=(
        "temas", "etiquetas", "archivado en", "en esta nota", "palabras clave", "tags", "temas relacionados",
        "se adhiere a los criterios de",
    ),
    inline_link=(
        "lee también", "lea también", "leer más", "lea más", "ver también", "le puede interesar",
        "más información", "te puede interesar", "relacionado", "leé también", "mirá también", "vea también",
        "además", "vídeo", "video", "lee más",
    ),
    credits=(
        "foto", "fotos", "fotografía", "crédito", "imagen", "imágenes", "cortesía", "efe", "afp", "reuters", "fuente",
        "gtres", "archivo", "foto de archivo", "imagen de archivo", "captura de pantalla",
    ),
    notes_opening=(
        "corrección", "fe de errores", "nota de la redacción", "este artículo", "actualización", "aclaración",
        "con información de",
    ),
    notes_inside=("publicado originalmente", "con información de"),
    reader=("usted", "tú", "tu", "tus", "vos", "te"),
    about_author=(
        "sobre el autor", "sobre la autora", "acerca del autor", "el autor", "la autora", "sobre los autores",
    ),
    contact=("puede escribirnos", "puedes escribir", "escribe a", "contacto", "puedes seguir", "escríbenos"),
    embedded=("ver esta publicación en instagram", "una publicación compartida por"),
    menus=("suscríbete", "hemeroteca", "loterías", "horóscopo", "edición impresa", "en vivo", "el tiempo"),
    calls=(
        "leer más", "leer", "leer nota", "ver más", "ver nota", "saber más", "suscríbete", "suscríbase",
        "suscribirme", "regístrate", "ver video", "ver vídeo", "comprar", "escuchar", "descubre más",
        "quiero suscribirme", "seguir leyendo", "conoce más",
    ),
    calls_opening=(
        "lee la nota", "leer la",
    ),
    offers=(
        "suscri", "newsletter", "bolet", "correo", "podcast", "cookie", "app", "facebook", "twitter", "instagram",
        "whatsapp", "telegram", "publicid", "patrocin",
    ),
    offers_beside=(
        "apoy", "donaci", "gratis", "gratuit", "oferta", "prueba", "ilimitad", "acceso", "acceder", "exclusiv",
        "recib", "alerta", "notificaci", "sigue", "síguenos", "seguir", "canal", "cuenta", "inici", "sesión",
        "regístr", "privacidad", "términos", "condiciones", "compra", "comparte", "compartir", "clic", "visita",
        "sitio", "enlace", "artículo", "leer", "lector", "contenido", "últim", "diari", "seman", "únete",
        "comunidad", "coment", "contact", "descarga", "digital", "noticias",
    ),
    imperatives=(
        "suscríbete", "suscríbase", "suscribete", "regístrate", "regístrese", "recibe", "reciba", "descarga",
        "descargue", "sigue", "siga", "síguenos", "únete", "haz", "haga", "lee", "lea", "comparte", "comparta",
        "apoya", "escucha", "descubre", "disfruta", "inicia", "accede", "participa", "envía", "no",
    ),
    outlet_voice=(
        "nosotros", "nuestro", "nuestra", "nuestros", "nuestras", "nos",
    ),
    fillers=(
        "para", "como", "pero", "este", "esta", "estos", "estas", "todo", "todos", "toda", "todas", "entre",
        "desde", "hasta", "sobre", "cuando", "donde", "porque", "también", "según", "años", "tiempo", "parte",
        "hace", "hacer", "puede", "pueden", "tiene", "tienen", "sido", "está", "están", "había", "muy", "más",
        "otro", "otra", "otros", "otras", "mismo", "misma", "cada", "durante", "contra", "ante", "tras", "ellos",
        "ellas", "quien", "quienes", "además", "después", "antes", "ahora", "siempre", "lunes", "martes",
        "miércoles", "jueves", "viernes", "sábado", "domingo",
    ),
    polls=(
        "encuesta", "sí", "no", "quizás", "tal vez", "no sabe", "no sabe no contesta", "ns nc", "votar",
        "vota", "ver resultados", "resultados",
    ),
)
# fmt: on
