"""French, as newsrooms of France, Belgium and Québec write around their articles."""

from __future__ import annotations

from .vocabulary import Vocabulary

# Word lists read better in lines than one word a line.
# fmt: off
FRENCH = Vocabulary(
    code="fr",
    common=("le", "la", "les", "des", "et", "une", "est", "dans", "pour", "que", "qui", "sur", "du", "au", "par"),
    months=(
        ("janvier", "janv"), ("février", "fevrier", "févr", "fév"), ("mars",), ("avril", "avr"), ("mai",),
        ("juin",), ("juillet", "juil"), ("août", "aout"), ("septembre", "sept"), ("octobre", "oct"),
        ("novembre", "nov"), ("décembre", "decembre", "déc"),
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    published=("publié le", "publié", "publiée le", "paru le", "mis en ligne le", "publication", "le", "posté le"),
    updated=("mis à jour le", "mis à jour", "modifié le", "mise à jour", "actualisé le", "dernière mise à jour"),
    by=(
        "par", "texte par", "article par", "écrit par", "propos recueillis par", "texte de", "un article de", "rédigé par", "publié par",
    ),
    joining=("et", "avec"),
    roles=(
        "journaliste", "correspondant", "correspondante", "rédacteur", "rédactrice", "chroniqueur",
        "chroniqueuse", "éditorialiste", "envoyé", "envoyée", "spécial", "spéciale", "auteur", "autrice",
        "professeur", "chercheur", "chercheuse", "historien", "historienne", "avocat", "avocate", "rédaction",
        "service", "écrivain",
    ),
    no_author=("éditorial",),
    newsrooms=("la rédaction", "rédaction", "la rédaction avec afp", "agences"),
    bio_verbs=("est", "a été", "travaille", "écrit", "collabore", "couvre", "enseigne", "dirige", "vit à"),
    outlet_nouns=("gazette", "courrier", "dépêche", "monde", "figaro", "progrès", "parisien", "républicain", "écho", "dauphiné",
        "voix", "journal", "tribune", "quotidien", "hebdo", "nouvelliste", "temps", "libre"),
    sections=(
        "actualité", "actualités", "monde", "politique", "économie", "société", "sport", "sports", "culture",
        "sciences", "santé", "planète", "idées", "débats", "international", "france", "régions", "livres",
        "cinéma", "musique", "médias", "tech", "environnement", "climat", "voyage", "cuisine", "opinions",
    ),
    label_nouns=(
        "décryptage", "éditorial", "édito", "analyse", "chronique", "tribune", "enquête", "reportage",
        "entretien", "portrait", "récit", "vidéo", "podcast", "direct", "exclusif", "billet", "critique",
        "débat", "question", "grand format", "infographie", "factuel",
    ),
    navigation_alone=(
        "menu", "rechercher", "recherche", "partager", "imprimer", "envoyer", "commenter", "connexion", "se connecter",
        "s identifier", "fermer", "suivant", "précédent", "lecture", "écouter", "offrir cet article",
        "offrir l article", "aller au contenu", "aller au contenu principal", "accueil", "copier le lien", "lien copié",
        "enregistrer", "ajouter à vos favoris", "réagir", "retour", "voir plus", "lire plus", "lire la suite",
        "haut de page", "lire plus tard", "temps de lecture", "réutiliser ce contenu", "article réservé aux abonnés",
        "partage", "article réservé à nos abonnés", "sélections", "ajouter", "plus", "télécharger", "partagez",
        "partager cet article", "contribuer", "ajouter l article à vos favoris", "ajouter à mes favoris",
        "retour en haut", "article suivant", "article précédent", "votre réaction", "signaler une erreur",
        "signaler une erreur dans le texte", "vous avez repéré une erreur", "une faute d orthographe", "actualités",
        "voir la vidéo", "voir les commentaires", "lire l article", "lire la vidéo", "agrandir", "afficher plus",
        "voir le diaporama", "copier", "sauvegarder", "mes favoris", "contact", "aide", "qui sommes nous",
        "plan du site", "suivre", "mon compte", "déconnexion", "favoris", "classer", "offrir", "en savoir plus",
    ),
    navigation_opening=(
        "partager sur", "partager par", "envoyer par", "suivez nous", "voir tous", "voir toutes", "retour à", "aller à",
        "temps de lecture", "lecture", "cliquez ici", "cliquez pour", "toutes les actualités", "télécharger l", "ajouter à", "offrir", "afficher",
        "article réservé", "la suite après", "écouter l article", "retrouvez nous", "voir plus", "lire la suite",
        "signaler une", "ajouter l article", "voir les", "télécharger", "lecture de",
    ),
    advertising_alone=(
        "publicité", "annonce", "annonces", "contenu sponsorisé", "sponsorisé", "partenaire", "partenaires",
        "offres d emploi", "services", "codes promo", "contenus sponsorisés", "contenu partenaire",
        "ailleurs sur le web", "services partenaires",
    ),
    advertising_opening=(
        "contenu proposé par", "en partenariat avec", "publicité", "la suite après cette publicité",
        "proposé par", "sponsorisé par",
    ),
    newsletter_opening=(
        "s inscrire", "je m inscris", "abonnez vous", "inscrivez vous", "s abonner", "recevez", "je m abonne",
        "profitez", "déjà abonné", "votre adresse", "votre e mail", "votre email", "soutenez", "faites un don",
        "ne manquez", "restez informé", "rejoignez", "découvrez", "newsletter", "newsletters", "lisez",
        "pour lire la suite", "la lettre", "en vous inscrivant", "en cliquant", "retrouvez", "chaque matin",
        "chaque semaine", "testez", "réservé aux abonnés", "il vous reste", "la suite est réservée",
        "la suite de cet article", "cet article est réservé", "article réservé", "merci de renseigner", "faire un don",
        "vous devez être abonné", "abonnement sans engagement", "soutenez nous", "testez gratuitement",
    ),
    newsletter_inside=(
        "newsletter", "newsletters", "boîte mail", "boite mail", "boîte de réception", "par mail", "par e mail",
        "infolettre", "sans engagement", "adresse e mail", "adresse mail", "désinscrire", "désabonner",
        "lettre d information", "alertes",
    ),
    legal_inside=(
        "tous droits réservés", "droits de reproduction", "mentions légales", "politique de confidentialité",
        "conditions générales", "reproduction interdite", "cookies", "données personnelles",
        "toute reproduction",
    ),
    comments_alone=(
        "commentaires", "commentaire", "contributions", "réactions", "vos réactions", "réagissez", "réagir",
        "lire les commentaires", "voir les commentaires", "ajouter un commentaire", "soyez le premier à commenter",
        "soyez le premier à réagir", "vos commentaires", "poster un commentaire", "les commentaires",
    ),
    comments_opening=(
        "laisser un commentaire", "les commentaires sont", "poster un commentaire", "voir les commentaires",
        "connectez vous pour", "pour commenter", "vous devez être connecté", "écrire un commentaire",
    ),
    comments_inside=("pour commenter", "pour réagir"),
    listing_alone=(
        "à lire aussi", "lire aussi", "les plus lus", "articles les plus lus", "sur le même sujet",
        "dans la même rubrique", "à voir aussi", "voir aussi", "à découvrir", "les plus partagés", "articles liés",
        "à la une", "nos dernières actualités", "dernières actualités", "dernières infos", "les dernières actualités",
        "le plus lu", "les plus consultés", "à ne pas manquer", "vous aimerez aussi", "pour aller plus loin",
        "sur le même thème", "à suivre", "plus lus", "l essentiel", "tendances", "derniers articles",
        "articles similaires", "nos recommandations", "nos lecteurs ont lu ensuite", "recommandé pour vous",
        "en ce moment", "édition du jour", "toute l actualité", "en continu", "le fil info", "les plus commentés",
        "nos dernières vidéos", "vidéos", "lire également", "vous pourriez aussi aimer", "ça peut vous intéresser",
        "nos autres articles", "l actu en direct", "les immanquables", "notre sélection", "articles associés",
        "à découvrir aussi", "dernières actus", "plus d actualités", "plus d infos", "sur le web", "d autres articles",
        "du même auteur", "vous aimerez peut être", "cela peut vous intéresser", "contenus associés", "le plus lus",
        "le plus partagés", "dernières nouvelles",
    ),
    listing_opening=(
        "à la une de",
        "sur le même", "dans la même", "les plus lus", "plus d articles", "plus sur", "nos articles sur",
        "tous nos articles", "les articles les plus", "à lire aussi", "lire aussi", "vous pourriez aimer",
        "les dernières", "vous aimerez", "dans le même", "a lire aussi", "tous les articles",
    ),
    topics=(
        "thèmes", "mots clés", "sujets", "tags", "thématiques", "rubriques", "étiquettes", "thèmes associés",
        "les tags de cet article", "dossiers", "mots clefs", "sur ce sujet", "les thèmes",
    ),
    inline_link=(
        "lire aussi", "à lire aussi", "à lire", "lire", "voir aussi", "à voir aussi", "lire également", "voir",
        "notre dossier", "pour aller plus loin", "écouter", "relire", "lire notre article", "à écouter",
        "article réservé à nos abonnés lire aussi", "retrouvez", "vidéo", "regarder", "en savoir plus",
    ),
    credits=(
        "photo", "photographie", "crédit", "crédits", "crédit photo", "illustration", "image", "légende",
        "photo d illustration", "afp", "sipa", "capture d écran", "archives", "photo afp", "photo d archives",
        "image d illustration",
    ),
    notes_opening=(
        "correction", "précision", "erratum", "mise à jour", "cet article a été", "cet article est", "avec afp",
        "note de la rédaction", "avec l afp", "avec agences", "avec reuters", "initialement publié",
    ),
    notes_inside=("article initialement paru", "initialement publié", "ont contribué à cet article"),
    reader=("vous", "votre", "vos"),
    about_author=(
        "l auteur", "à propos de l auteur", "à propos de l auteure", "les auteurs", "sur l auteur",
    ),
    contact=("contacter", "écrire à", "contactez", "suivre", "suivez", "contact"),
    embedded=("voir cette publication sur instagram", "une publication partagée par"),
    menus=("abonnez vous", "s abonner", "boutique", "jeux", "météo", "édition abonnés", "en direct", "archives"),
    calls=(
        "lire", "lire la suite", "lire l article", "lire plus", "en savoir plus", "je m abonne", "je m inscris",
        "s abonner", "s inscrire", "découvrir", "voir la vidéo", "voir plus", "écouter", "je découvre",
        "j en profite", "acheter", "je donne", "faire un don", "participer",
    ),
    calls_opening=(
        "découvrez", "voir l offre",
    ),
    offers=(
        "abonn", "newsletter", "infolettr", "inscri", "désabonn", "désinscri", "courriel", "boîte", "podcast",
        "cookie", "appli", "application", "facebook", "twitter", "instagram", "whatsapp", "pub", "publicité",
        "sponsoris",
    ),
    offers_beside=(
        "soutenez", "soutien", "don", "dons", "gratuit", "offre", "essai", "illimité", "accès", "exclusi", "recev",
        "alerte", "notification", "suivez", "suivre", "chaîne", "compte", "connect", "confidentialité",
        "conditions", "achet", "partag", "cliqu", "visit", "site", "lien", "article", "lire", "lecteur", "lecture",
        "contenu", "dernières", "quotidien", "hebdo", "rejoign", "rejoindre", "communauté", "réagi", "comment",
        "contact", "téléchar", "numérique", "actualité", "actu",
    ),
    imperatives=(
        "abonnez", "inscrivez", "recevez", "téléchargez", "suivez", "découvrez", "retrouvez", "cliquez",
        "partagez", "soutenez", "écoutez", "lisez", "rejoignez", "profitez", "accédez", "créez", "connectez",
        "réagissez", "participez", "consultez", "envoyez", "contactez", "faites", "vous", "envie",
    ),
    outlet_voice=(
        "nous", "notre", "nos",
    ),
    fillers=(
        "avec", "dans", "pour", "cette", "plus", "mais", "comme", "tout", "tous", "toute", "toutes", "être",
        "avoir", "fait", "sont", "était", "cela", "elle", "elles", "leur", "leurs", "nous", "vous", "même",
        "aussi", "deux", "après", "avant", "depuis", "entre", "encore", "sans", "sous", "chez", "selon", "donc",
        "dont", "lors", "alors", "peut", "peuvent", "doit", "faire", "dire", "année", "années", "jour", "jours",
        "temps", "bien", "très", "moins", "autre", "autres", "contre", "pendant", "celui", "celle", "ceux",
        "celles", "aujourd", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ),
    polls=(
        "sondage", "oui", "non", "peut être", "sans opinion", "ne se prononce pas", "je ne sais pas", "voter",
        "je vote", "votez", "voir les résultats", "résultats",
    ),
)
# fmt: on
