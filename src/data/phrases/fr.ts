import type { Phrases } from './types'

/** French, of France, Belgium, Switzerland, Quebec and Africa: `À lire aussi`, `Publié le …`. */
export const fr = {
  language: 'fr',
  sure: {
    whole: {
      advertisement: ['(Passer|Fermer) la publicité', 'La suite [de cet article] après (cette|la) publicité'],
      comments: ['(Laisser|Ajouter|Écrire) un commentaire', '(Lire|Voir|Afficher) les [{n}] commentaires'],
      counter: ['[Temps de] lecture {n} (min|minutes)', '{n} (min|minutes) de lecture'],
      login: ['(Se connecter|Mon compte|Mot de passe oublié)'],
      navigation: ['(Aller|Passer) au (contenu|contenu principal|menu)', '(Voir|Afficher) (plus|tout)'],
      'page-furniture': [
        "(Imprimer|Écouter|Enregistrer) [cet|l'] article",
        '(Copier le lien|Lien copié)',
        '(Photo|Image) {n} sur {n}',
        'En lecture [suivant]',
        'Rejouer',
      ],
      paywall: [
        '[Article] réservé aux abonnés',
        "(Je m'abonne|Déjà abonné|Vous êtes déjà abonné|Offrir cet article)",
        'Pour lire la suite [de cet article]',
      ],
      'read-more': ['(Voir plus|Cliquez ici)', "Lire l'article", 'Continuer [à] (lire|la lecture) [ici]'],
      related: [
        '(À ne pas manquer|Dans la même rubrique|Les plus lus|Les plus lues|Le plus lu|Articles similaires|Articles liés|Vous aimerez aussi|Recommandé pour vous|Pour aller plus loin|Plus sur ce sujet|Dernières nouvelles)',
      ],
      share: ["Partager [l'|cet] article", 'Partager via'],
      timestamp: ['il y a {n} (min|minutes|heure|heures|h|jour|jours)'],
    },
    start: {
      caption: ["(Photo|Image) d'illustration"],
      comments: ['Votre adresse e-mail ne sera pas'],
      'cookie-notice': ['(Nous|Ce site) [et nos partenaires] (utilisons|utilise) des cookies', 'En poursuivant votre'],
      credit: ['(Crédit photo|Crédits photo|Crédit|Crédits):'],
      newsletter: ["(Inscrivez-vous|Abonnez-vous|S'inscrire) à (la|notre|nos)", 'Recevez (notre|nos)'],
      paywall: ['(Cet article|Ce contenu) est réservé', 'Il vous reste'],
      promotion: ['Suivez-nous', 'Téléchargez notre'],
      'read-more': ['(Lire la suite|En savoir plus|Lire plus):'],
      related: ['(À lire|Sur le même sujet):', '[À|Et] (lire|voir|écouter) (aussi|également)'],
      'syndication-note': ['Cet article (a été|est) (initialement|publié|republié|traduit)'],
      'tag-list': ['(Mots-clés|Thèmes|Étiquettes):'],
    },
    contain: {
      copyright: ['Tous droits réservés', 'Tous droits de reproduction'],
      newsletter: ['à (notre|nos) (newsletter|newsletters|infolettre)'],
      promotion: ['notre (chaîne|page) (WhatsApp|YouTube|Facebook)'],
      usage: ['reproduction (interdite|totale ou partielle)', 'sans autorisation (préalable|écrite)'],
    },
  },
  likely: {
    whole: {
      navigation: [
        '(Accueil|Rechercher|Fermer|Politique|Monde|International|Économie|Société|Culture|Santé|Opinions|Faits divers|Actualités)',
      ],
      advertisement: ['Publicité'],
      comments: ['(Commentaire|Commentaires|Réagir)'],
      login: ['(Connexion|Inscription)'],
      'page-furniture': ['(Imprimer|Écouter|Enregistrer)'],
      paywall: ["(S'abonner|Abonnez-vous)"],
      share: ['(Partager|Partagez|Partage|Envoyer)'],
    },
    start: {
      byline: ['Par', '(Auteur|Texte):', 'Propos recueillis par'],
      caption: ['(Photo|Vidéo|Image):'],
      contributors: ['Avec (AFP|agences)', 'Traduit par'],
      modified: ['Mis à jour (le|à)', 'Dernière (mise à jour|modification)'],
      published: ['Publié'],
    },
  },
} as const satisfies Phrases
