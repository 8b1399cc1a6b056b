"""Portuguese, as newsrooms of Portugal and Brazil write around their articles."""

from __future__ import annotations

from .vocabulary import Vocabulary

# Word lists read better in lines than one word a line.
# fmt: off
PORTUGUESE = Vocabulary(
    code="pt",
    common=("o", "os", "um", "uma", "do", "dos", "da", "das", "não", "em", "no", "na", "ao", "pela", "são", "foi", "também", "com"),
    months=(
        ("janeiro", "jan"), ("fevereiro", "fev"), ("março", "mar"), ("abril", "abr"), ("maio", "mai"),
        ("junho", "jun"), ("julho", "jul"), ("agosto", "ago"), ("setembro", "set"), ("outubro", "out"),
        ("novembro", "nov"), ("dezembro", "dez"),
    ),
    weekdays=(
        "segunda feira", "terça feira", "quarta feira", "quinta feira", "sexta feira", "sábado", "domingo", "feira",
    ),
    published=("publicado em", "publicada em", "publicado", "publicada", "publicado a", "postado em", "criado em"),
    updated=("atualizado em", "atualizada em", "atualizado", "atualizada", "atualização", "última atualização", "modificado em"),
    by=("por", "texto de", "escrito por", "reportagem de", "da redação de", "publicado por"),
    joining=("e", "com"),
    roles=(
        "jornalista", "repórter", "correspondente", "editor", "editora", "colunista", "redação", "redator", "redatora",
        "enviado", "enviada", "autor", "autora", "professor", "professora", "escritor", "escritora",
    ),
    no_author=("editorial",),
    newsrooms=("redação", "a redação", "da redação", "lusa", "agência lusa", "agência brasil", "agência estado", "folhapress"),
    bio_verbs=("é", "foi", "trabalha", "escreve", "é jornalista", "colabora"),
    outlet_nouns=("folha", "diário", "jornal", "correio", "notícias", "público", "gazeta", "globo", "tribuna", "estado"),
    sections=(
        "notícias", "política", "economia", "mundo", "desporto", "esporte", "esportes", "cultura", "opinião", "sociedade",
        "saúde", "ciência", "tecnologia", "educação", "cotidiano", "brasil", "portugal", "últimas", "internacional",
    ),
    label_nouns=("análise", "entrevista", "reportagem", "coluna", "exclusivo", "opinião", "crônica", "vídeo", "editorial"),
    navigation_alone=(
        "compartilhar", "compartilhe", "partilhar", "partilhe", "imprimir", "guardar", "salvar", "ouvir", "buscar", "pesquisar",
        "entrar", "fechar", "seguinte", "anterior", "início", "copiar link", "link copiado", "voltar ao topo", "ver mais",
        "mostrar mais", "carregar mais", "ir para o conteúdo", "siga nos", "comentar", "leia mais",
    ),
    navigation_opening=("compartilhar no", "partilhar no", "compartilhe no", "siga nos", "tempo de leitura", "clique aqui", "ir para"),
    advertising_alone=("publicidade", "anúncio", "continua após a publicidade", "continua depois da publicidade", "patrocinado"),
    advertising_opening=("continua após a publicidade", "continua depois da publicidade", "conteúdo patrocinado"),
    newsletter_opening=("assine", "inscreva se", "cadastre se", "subscreva", "receba", "já é assinante", "entre no canal"),
    newsletter_inside=("newsletter", "seu e mail", "seu email", "caixa de entrada"),
    legal_inside=("todos os direitos reservados", "política de privacidade", "termos de uso", "reprodução proibida"),
    comments_alone=("comentários", "comentar", "deixe um comentário", "deixe seu comentário", "ver comentários"),
    comments_opening=("deixe um comentário", "deixe seu comentário", "os comentários são"),
    comments_inside=("para comentar",),
    listing_alone=(
        "leia também", "leia mais", "veja também", "mais lidas", "mais lidos", "as mais lidas", "últimas notícias", "relacionadas",
        "notícias relacionadas", "artigos relacionados", "saiba mais", "recomendadas", "veja mais", "ver também",
    ),
    listing_opening=("leia também", "veja também", "mais lidas", "últimas notícias", "outras notícias"),
    topics=("temas", "tópicos", "assuntos", "palavras chave", "etiquetas", "tags"),
    inline_link=("leia também", "leia mais", "veja também", "saiba mais", "ler mais"),
    credits=("foto", "fotos", "imagem", "crédito", "divulgação", "reprodução", "arquivo", "fotografia"),
    notes_opening=("correção", "errata", "nota da redação", "este artigo"),
    notes_inside=("publicado originalmente",),
    reader=("você", "vocês"),
    about_author=("sobre o autor", "sobre a autora"),
    offers=(
        "assin", "newsletter", "podcast", "cookie", "app", "facebook", "twitter", "instagram", "whatsapp",
        "telegram", "publicidade", "patrocin",
    ),
    offers_beside=(
        "apoi", "doa", "grátis", "gratuit", "oferta", "ilimitad", "acesso", "exclusiv", "receb", "alerta",
        "notifica", "siga", "seguir", "canal", "conta", "login", "cadastr", "privacidade", "termos", "compr",
        "compartilh", "clique", "visite", "site", "link", "artigo", "leia", "leitor", "conteúdo", "últim", "diári",
        "seman", "junte", "comunidade", "coment", "contat", "baix", "digital", "notícias", "mail",
    ),
    imperatives=(
        "assine", "inscreva", "receba", "baixe", "siga", "leia", "compartilhe", "apoie", "ouça", "descubra",
        "clique", "acesse", "cadastre", "participe", "entre", "veja", "confira", "não",
    ),
    outlet_voice=(
        "nós", "nosso", "nossa", "nossos", "nossas",
    ),
    fillers=(
        "para", "como", "mais", "mas", "este", "esta", "estes", "estas", "esse", "essa", "isso", "todo", "todos",
        "toda", "todas", "entre", "desde", "sobre", "quando", "onde", "porque", "também", "segundo", "anos",
        "tempo", "parte", "fazer", "pode", "podem", "tem", "foram", "está", "estão", "havia", "muito", "outro",
        "outra", "outros", "outras", "mesmo", "cada", "durante", "contra", "depois", "antes", "agora", "sempre",
        "pela", "pelo", "pelas", "pelos",
    ),
    polls=(
        "enquete", "sim", "não", "talvez", "não sei", "votar", "vote", "ver resultado", "ver resultados",
        "resultado",
    ),
)
# fmt: on
