"""Function words (stop words) of five languages: articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs of degree.

The lists are our own: closed word classes as grammars list them, no content words, so that "not", "we" and "Friday"
are judged by the caller and not hidden here.
"""

from typing import Final

from .lists import word_set

_ENGLISH = """
a an the this that these those here there
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves one ones oneself who whom whose which what whatever whoever whichever
someone somebody something anyone anybody anything everyone everybody everything none nobody nothing each other another
all any both either neither every few many more most much several some such own same enough less least lot lots
about above across after against along alongside amid among amongst around as at before behind below beneath beside
besides between beyond by despite down during except for from in inside into like near of off on onto out outside over
past per since than through throughout till to toward towards under underneath until unto up upon via with within without
and or but nor so yet if because although though while whereas unless whether once when where why how however therefore
thus hence otherwise meanwhile moreover instead
am is are was were be been being do does did done doing have has had having will would shall should can could may might
must ought need cannot let get gets got getting
not no yes never ever only just also too very quite rather really almost already always often sometimes again still even
then now soon later ago away back maybe perhaps together else well
ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shan't shouldn't wasn't weren't
won't wouldn't i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll we're we've
we'll we'd they're they've they'll they'd that's there's here's what's who's where's let's
first second last next two three
"""
_FRENCH = """
le la les l un une des du de d au aux ce cet cette ces ceci cela ça c'
je j me m moi tu te t toi il elle on nous vous ils elles se s soi lui leur leurs eux y en
mon ma mes ton ta tes son sa ses notre nos votre vos mien mienne sien sienne celui celle ceux celles
qui que qu quoi dont où lequel laquelle lesquels lesquelles auquel duquel desquels quel quelle quels quelles
aucun aucune autre autres certain certaine certains certaines chaque chacun chacune même mêmes nul nulle personne
plusieurs quelque quelques quelqu'un rien tel telle tels telles tout toute tous toutes peu beaucoup trop assez
à après avant avec chez contre dans depuis derrière dès devant durant entre envers hors jusque jusqu' malgré outre par
parmi pendant pour sans sauf selon sous sur vers voici voilà lors
et ou mais donc or ni car si comme quand lorsque lorsqu puisque puisqu parce afin tandis ainsi alors aussi cependant
pourtant toutefois encore enfin ensuite puis
suis es est sommes êtes sont étais était étions étaient fus fut furent serai sera serons seront serait seraient soit
soient être été étant ai as a avons avez ont avais avait avions avaient eu eut aura auront aurait auraient ait aient
avoir ayant fait faire fais font peut peuvent pouvoir doit doivent devoir va vont aller
ne n pas plus moins point jamais non oui très bien déjà toujours souvent parfois ici là ailleurs là-bas presque plutôt
tant tellement autant combien comment pourquoi c qu'il qu'elle n'est c'est s'est d'un d'une l'un premier première deux trois
"""
_SPANISH = """
el la los las lo un una unos unas al del este esta estos estas esto ese esa esos esas eso aquel aquella aquellos
aquellas aquello
yo me mi mí conmigo tú te ti contigo él ella ello nosotros nosotras nos vosotros vosotras os ellos ellas se sí consigo
le les usted ustedes mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra mío mía suyo suya suyos suyas
que qué quien quién quienes quiénes cual cuál cuales cuáles cuyo cuya cuyos cuyas donde dónde cuando cuándo como cómo
cuanto cuánto cuanta cuantos cuantas
algo alguien algún alguna alguno algunas algunos cada cualquier cualquiera demás mismo misma mismos mismas mucho mucha
muchos muchas nada nadie ningún ninguna ninguno otra otro otras otros poco poca pocos pocas tal tales tan tanto tanta
tantos tantas todo toda todos todas varios varias ambos ambas
a ante bajo cabe con contra de desde durante en entre excepto hacia hasta mediante para por salvo según sin sobre tras
y e o u ni pero sino mas si porque pues aunque mientras luego entonces además también tampoco así aún aun ya sólo solo
soy eres es somos sois son era eras éramos eran fui fue fueron será serán sería serían sea sean ser sido siendo
estoy está están estaba estaban estuvo estar estado he has ha hemos habéis han había habían hubo habrá habría haya hayan
haber habido hay tengo tiene tienen tenía tenían tuvo tener puede pueden podía podría poder debe deben hace hacen hacer
hizo va van ir
no nunca jamás siempre muy más menos bien mal aquí allí allá ahí ahora antes después hoy casi apenas quizá quizás
primero primera primer dos tres
"""
_GERMAN = """
der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jenen jenem
jeder jede jedes jeden jedem kein keine keinen keinem keiner keines manche mancher manches solche solcher solches welche
welcher welches welchen welchem derselbe dieselbe dasselbe derjenige
ich mich mir du dich dir er ihn ihm sie ihr ihnen es wir uns euch man sich selbst selber mein meine meinen meinem meiner
meines dein deine deinen deinem deiner sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere
unseren unserem unserer euer eure wer wen wem wessen was etwas nichts jemand niemand alle allem allen aller alles andere
anderen anderem anderer anderes beide beiden einige einigen einiger mehrere mehreren viel viele vielen vieler wenig wenige
wenigen mehr meist meisten genug
ab an am ans auf aufs aus außer bei beim bis durch entlang für fürs gegen gegenüber hinter im in ins mit nach neben ohne
seit statt trotz über um unter unterm vom von vor vorm während wegen wider zu zum zur zwischen per pro laut
und oder aber denn sondern doch dass daß weil wenn als ob obwohl damit sodass falls bevor nachdem sobald solange sowie
sowohl weder noch entweder je desto wie wo wohin woher wann warum wieso weshalb dabei dadurch dafür dagegen daher dahin
damals danach daneben dann daran darauf daraus darin darüber darum darunter davon davor dazu deshalb deswegen trotzdem
jedoch allerdings außerdem zudem hierbei hierzu hingegen also
bin bist ist sind seid war warst waren wäre wären gewesen habe hast hat haben habt hatte hatten hätte hätten gehabt werde
wirst wird werden werdet wurde wurden würde würden worden geworden kann kannst können könnt konnte konnten könnte könnten
muss muß müssen musste mussten müsste soll sollen sollte sollten will willst wollen wollte wollten darf dürfen durfte
mag möchte möchten lassen lässt ließ
nicht nie niemals nur auch schon noch sehr so ganz gar etwa fast immer oft wieder hier da dort jetzt nun heute bereits
erst eben mal ja nein sogar zwar wohl kaum bald vielleicht erste ersten zwei drei
"""
_ITALIAN = """
il lo la i gli le l un uno una dell dello della dei degli delle del al allo alla ai agli alle all dal dallo dalla dai
dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull col coi questo questa questi
queste quello quella quelli quelle quel quei quegli ciò
io me mi mio mia miei mie tu te ti tuo tua tuoi tue egli lui lei esso essa noi ci ce nostro nostra nostri nostre voi vi
ve vostro vostra vostri vostre essi esse loro si sé se suo sua suoi sue ne
che chi cui quale quali quanto quanta quanti quante dove quando come perché
alcuno alcuna alcuni alcune altro altra altri altre certo certa certi certe ciascuno ciascuna molto molta molti molte
nessuno nessuna niente nulla ogni ognuno parecchi poco poca pochi poche qualche qualcosa qualcuno qualsiasi stesso stessa
stessi stesse tale tali tanto tanta tanti tante troppo tutto tutta tutti tutte vari varie entrambi
a con contro da di d davanti dentro dietro dopo durante entro fino fra in oltre per presso prima senza secondo sopra
sotto su tra tramite verso
e ed o od ma però anzi bensì dunque quindi né neanche nemmeno neppure se anche pure mentre poiché affinché benché sebbene
finché siccome così allora inoltre infatti tuttavia cioè invece
sono sei è siamo siete era eri erano fui fu furono sarà saranno sarebbe sarebbero sia siano essere stato stata stati
state essendo ho hai ha abbiamo avete hanno aveva avevano ebbe avrà avranno avrebbe avrebbero abbia abbiano avere avuto
avendo può possono poteva potrebbe potere deve devono dovrebbe dovere fa fanno fare fatto va vanno viene vengono venne
non no sì mai sempre già ancora ora adesso oggi qui qua lì là poi più meno molto bene male quasi solo soltanto forse
primo prima due tre
"""

FUNCTION_WORDS: Final[dict[str, frozenset[str]]] = {
    "en": word_set(_ENGLISH),
    "fr": word_set(_FRENCH),
    "es": word_set(_SPANISH),
    "de": word_set(_GERMAN),
    "it": word_set(_ITALIAN),
}
