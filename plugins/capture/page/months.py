"""Names of months in the languages of many papers, and words that say what a day is the day of."""

from __future__ import annotations

import re

from ..patterns import later

# One line a language, the twelve months in order, each with its short forms; letter case and full stops don't count.
_NAMES = (
    "january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sep,sept october,oct november,nov december,dec",
    "janvier,janv février,févr,fevrier mars avril,avr mai juin juillet,juil août,aout septembre octobre novembre décembre,déc,decembre",
    "januar,jänner,jan februar,feb märz,mär,mrz april mai juni juli august september oktober,okt november dezember,dez",
    "enero,ene febrero marzo abril,abr mayo junio julio agosto,ago septiembre,setiembre octubre noviembre diciembre,dic",
    "gennaio,gen febbraio,febb marzo aprile maggio,mag giugno,giu luglio,lug agosto settembre,sett ottobre,ott novembre dicembre",
    "janeiro fevereiro,fev março,marco abril maio junho julho agosto setembro,set outubro,out novembro dezembro",
    "januari februari maart,mrt april mei juni juli augustus,augusti september oktober november december",
    "januar februar marts april maj juni juli august september oktober november december,des,desember",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "января,янв февраля,фев марта,мар апреля,апр мая июня,июн июля,июл августа,авг сентября,сен,сент октября,окт ноября,ноя декабря,дек",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "يناير فبراير مارس أبريل,ابريل مايو يونيو يوليو أغسطس,اغسطس سبتمبر أكتوبر,اكتوبر نوفمبر ديسمبر",
)
_ORDERED = [line.split() for line in _NAMES]
MONTHS: dict[str, int] = {}
for _line in _ORDERED:
    for _number, _forms in enumerate(_line, 1):
        for _form in _forms.split(","):
            # "listopada" is November in Polish, October in Croatian; the first line that has a name decides.
            MONTHS.setdefault(_form, _number)

# Before a day on which something else happened to the page than its first appearance.
CHANGED = later(
    r"\b(?:last\s+)?(?:updated?|modified|revised|edited|changed|corrected|reviewed)\b|\bupdate[:d]|\bas of\b|\bmis(?:e)?\s+à\s+jour\b|\bmodifiée?\b|\bactuali[sz]ad[oa]\b|\bactualización\b"
    r"|\baktualisiert\b|\bgeändert\b|\bstand:|\baggiornat[oa]\b|\bultimo aggiornamento\b|\batualizad[oa]\b|\bbijgewerkt\b|\buppdaterad\b|\bopdateret\b|\boppdatert\b|\baktualizacja\b"
    r"|обновлен|оновлен|更新|修改|修订|수정|آخر تحديث|تحديث|güncelle",
    re.IGNORECASE,
)
# Before the day on which it appeared.
APPEARED = later(
    r"\b(?:first\s+)?(?:published|posted|publication date|date published|issued|filed|created)\b|\bpublié\w*\b|\bparu\b|\bveröffentlicht\b|\berschienen\b|\berstellt\b|\bpublicad[oa]\b|\bpubblicat[oa]\b"
    r"|\bgepubliceerd\b|\bgeplaatst\b|\bpublicerad\b|\bpubliceret\b|\bpublisert\b|\bopublikowan\w*|опубликован|опубліковано|发布|发表|發布|發表|公開|掲載|입력|등록|게재|نشر|yayın",
    re.IGNORECASE,
)
