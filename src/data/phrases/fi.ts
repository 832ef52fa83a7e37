import type { Phrases } from './types'

/** Finnish: `Lue myös`, `Juttu jatkuu mainoksen jälkeen`. */
export const fi = {
  language: 'fi',
  sure: {
    whole: {
      advertisement: [
        '(Sponsoroitu|Mainoslehti) sisältö',
        '(Juttu|Artikkeli|Teksti) jatkuu (kuvan|videon|mainoksen|grafiikan|upotuksen) (alla|jälkeen|alapuolella)',
        '(Mainos päättyy|Juttu jatkuu mainoksen jälkeen|Artikkeli jatkuu mainoksen jälkeen|Kaupallinen yhteistyö)',
      ],
      comments: [
        '(Näytä|Lue|Kirjoita|Lisää) [kaikki] (kommentti|kommentit)',
        'Kommentoi (artikkelia|juttua)',
        'Ei [vielä] kommentteja',
      ],
      contact: [
        'Lähetä (uutisvinkki|juttuvinkki|palautetta)',
        'Anna palautetta',
        'Vinkkaa (meille|toimitukselle)',
        'Onko sinulla [uutis]vinkki',
      ],
      'cookie-notice': [
        '(Evästeasetukset|Evästekäytäntö|Evästekäytännöt|Evästeseloste|Evästevalinnat)',
        '(Hyväksy|Hylkää|Salli) kaikki [evästeet]',
        'Vain välttämättömät [evästeet]',
        'Hallitse (evästeitä|suostumuksia|asetuksia)',
      ],
      counter: ['[Lukuaika] [noin] {n} (min|minuuttia) [lukuaika]'],
      login: [
        'Kirjaudu (ulos|sisään|tai rekisteröidy)',
        'Luo (tunnus|tili|käyttäjätunnus)',
        '(Oma tili|Omat tiedot)',
        'Unohditko salasanasi',
        'Unohtuiko salasana',
      ],
      navigation: [
        'Siirry [suoraan] (sisältöön|pääsisältöön|päävalikkoon|navigaatioon|hakuun)',
        'Takaisin (ylös|etusivulle|alkuun)',
        '(Näytä|Lataa) (kaikki|lisää uutisia|lisää juttuja|enemmän)',
        '(Seuraava|Edellinen) (artikkeli|juttu|sivu|uutinen)',
        '(Tietosuojaseloste|Tietosuojalauseke|Tietosuojakäytäntö|Rekisteriseloste|Saavutettavuusseloste|Käyttöehdot|Tilausehdot)',
        'Tietoa meistä',
        'Ota yhteyttä',
      ],
      newsletter: [
        '(Sähköpostiosoitteesi|Syötä sähköpostiosoite|Syötä sähköpostiosoitteesi|Anna sähköpostiosoitteesi)',
        'Tilaa [maksuton] uutiskirje[emme]',
      ],
      'page-furniture': [
        '(Lehdistötiedote|Mediatiedote)',
        'Lahjoita (artikkeli|juttu|tämä artikkeli|tämä juttu)',
        '(Näytä|Piilota) kuvateksti',
        'Suurenna kuva',
        'Avaa (kuvien katselu|kuvagalleria|kuva)',
        'Katso (kaikki kuvat|kuvagalleria)',
        '(Ilmoita|Raportoi) virheestä',
        'Huomasitko virheen [jutussa|tekstissä]',
        '(Kuuntele|Tulosta|Tallenna) (tämä artikkeli|tämä juttu|uutinen)',
        '(Kuuntele|Tulosta|Tallenna) (artikkeli|juttu)',
        'Kopioi linkki',
      ],
      paywall: [
        'Oletko jo tilaaja [kirjaudu] [sisään]',
        'Vain tilaajille',
        'Tämä (artikkeli|juttu|sisältö) on [vain] tilaajille',
        'Jatka lukemista (tilaajana|tilaamalla)',
        'Tilaa (nyt|lehti|digi|heti)',
        '(Kokeile|Tilaa) nyt (maksutta|edullisesti)',
        'Lue [koko] juttu tilaajana',
        '(Kirjaudu sisään|Oletko jo tilaaja)',
      ],
      promotion: ['Lataa (sovellus|sovelluksemme|ilmainen sovellus)'],
      'read-more': ['Lue koko juttu'],
      related: [
        '(Luetuimmat|Tuoreimmat|Uusimmat|Suosituimmat) (nyt|uutiset|jutut|artikkelit|tänään)',
        '(Aiheeseen liittyvää|Aiheeseen liittyvät artikkelit|Lue lisää aiheesta|Lue lisää aiheista)',
        'Sinua (saattaisi|voisi|saattaa) kiinnostaa [myös]',
        '(Muita|Lisää) (juttuja|artikkeleita) [aiheesta]',
        'Suosittelemme (sinulle|myös)',
        '(Luetuimmat|Uusimmat|Aiheesta lisää|Lisää aiheesta|Suosittelemme)',
      ],
      share: [
        'Jaa (sähköpostilla|tämä artikkeli|tämä juttu|uutinen|kaverille|sosiaalisessa mediassa)',
        'Linkki kopioitu [leikepöydälle]',
        'Jaa (artikkeli|juttu)',
      ],
      timestamp: [
        '{n} (min|minuutti|tunti|h|päivä|viikkoa) sitten',
        '(Tänään|Eilen) [klo] {n}',
        '{n} (minuuttia|tuntia|päivää) sitten',
      ],
    },
    start: {
      comments: [
        'Sähköpostiosoitettasi ei julkaista',
        'Pakolliset kentät on merkitty',
        'Tallenna nimeni, sähköpostiosoitteeni',
      ],
      promotion: ['Seuraa meitä'],
      related: ['(Lue|Katso|Kuuntele) myös', 'Lue lisää:'],
      'tag-list': ['(Aiheet|Avainsanat):'],
    },
    contain: {
      'cookie-notice': ['käyttää evästeitä', 'käytämme evästeitä'],
    },
  },
  likely: {
    whole: {
      contact: ['Palaute'],
      'cookie-notice': ['Evästeet'],
      login: ['(Kirjaudu|Rekisteröidy)'],
      navigation: [
        '(Etusivu|Etusivulle|Valikko|Asiakaspalvelu|Yhteystiedot|Tietosuoja|Mediatiedot|Mainosta|Mainostajille|Avoimet työpaikat|Mielipide|Mielipiteet|Pääkirjoitus|Kolumnit|Kulttuuri|Paikalliset|Sää|Politiikka|Viihde|Tiede|Terveys|Hyvinvointi|Ruoka|Päätoimittaja|Vastaava päätoimittaja|Edellinen|Seuraava|Takaisin|Näköislehti|Digilehti|Ristikot|Lataa lisää|Näytä kaikki)',
        '(Haku|Sulje|Kotimaa|Ulkomaat|Talous|Urheilu|Uutiset|Näytä lisää)',
      ],
      advertisement: ['(Sponsoroitu|Mainos alkaa|Mainokset)', 'Mainos'],
      comments: ['(Kommentit|Kommenttia|Kommentoi)'],
      newsletter: ['(Uutiskirjeet)', 'Uutiskirje'],
      'page-furniture': ['(Kuuntele|Tulosta|Tallenna|Lahjoita|Tekstin koko|Toista|Oikaisut|Katso kuvat)'],
      paywall: ['(Tilaa|Tilaajille|Kokeile nyt)'],
      promotion: ['(Seuraa|Seuraa aihetta)'],
      related: ['(Tuoreimmat|Juuri nyt|Suositellut|Suosituimmat)'],
      share: ['Jaa'],
    },
  },
} as const satisfies Phrases
