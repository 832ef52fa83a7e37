import type { Phrases } from './types'

/** Portuguese, of Brazil, Portugal and Africa: `Leia também`, `Compartilhe`. */
export const pt = {
  language: 'pt',
  sure: {
    whole: {
      advertisement: ['(Continua|Continue lendo) (depois da|após a) publicidade', 'Conteúdo patrocinado'],
      comments: [
        'Sem comentários',
        '(Ver|Mostrar|Ler) [os|todos os] [{n}] comentários',
        '(Deixe|Deixar|Escreva) [um|seu|o seu] comentário',
      ],
      counter: ['[Tempo de] leitura {n} (min|minuto|minutos)', '{n} (min|minutos) de leitura'],
      login: ['(Iniciar sessão|Fazer login|Faça login|Minha conta|Cadastre-se)'],
      navigation: [
        '(Ir|Pular|Saltar) para o conteúdo',
        '(Ver|Mostrar|Carregar) (mais|tudo|todos)',
        'Início Site Página {n}',
      ],
      'page-furniture': [
        '(Ouvir|Ouça|Imprimir|Salvar) (a notícia|notícia|artigo|matéria)',
        'Copiar link',
        'Link copiado',
      ],
      paywall: ['(Assine|Assine agora|Assine já|Já é assinante|Exclusivo para assinantes)'],
      'read-more': ['Continue lendo', 'Leia (a matéria|na íntegra|a íntegra) [completa]', 'Clique aqui'],
      related: [
        '(Notícias|Matérias|Artigos|Posts|Conteúdos) (relacionadas|relacionados|recomendadas)',
        '(Mais lidas|Mais lidos|As mais lidas|Últimas notícias|Mais notícias|Você pode gostar|Recomendado para você|Recomendadas para você)',
        'Você também pode gostar',
      ],
      share: ['(Compartilhe|Partilhe|Partilhar) (esta notícia|este artigo|o artigo)'],
      timestamp: ['há {n} (min|minutos|hora|horas|dia|dias|anos)'],
    },
    start: {
      caption: ['(Foto|Imagem) (ilustrativa|de arquivo)'],
      comments: ['O seu endereço de e-mail não'],
      'cookie-notice': ['(Usamos|Utilizamos|Este site usa|Este site utiliza) cookies'],
      credit: ['(Crédito|Créditos|Fotografia):'],
      newsletter: ['(Assine|Receba|Subscreva) a[s] nossa[s] newsletter[s]'],
      paywall: ['Este conteúdo é exclusivo'],
      promotion: ['Siga-nos', 'Siga o nosso (canal|perfil)', '(Entre|Participe) (no nosso|do nosso|no) canal'],
      'read-more': ['(Leia|Saiba|Ler|Veja) mais:', 'Leia mais (em|sobre)'],
      related: ['(Leia|Veja|Confira) também', '(Leia ainda|Relacionadas|Notícias relacionadas):'],
      'tag-list': ['(Etiquetas|Palavras-chave|Tópicos|Assuntos):'],
    },
    contain: {
      copyright: ['Todos os direitos reservados'],
      newsletter: ['nossa[s] newsletter[s]'],
      promotion: ['nosso canal (no|do|de) WhatsApp'],
      usage: [
        'proibida a reprodução',
        'reprodução (proibida|total ou parcial)',
        'sem autorização (prévia|por escrito|expressa)',
      ],
    },
  },
  likely: {
    whole: {
      navigation: ['(Início|Pesquisar|Fechar|Mundo|Brasil|Economia|Esportes|Desporto|Saúde|Opinião|Notícias)'],
      advertisement: ['Publicidade'],
      comments: ['(Comentário|Comentários|Comentar|Responder)'],
      login: ['(Entrar|Acessar|Cadastro)'],
      'page-furniture': ['(Imprimir|Ouvir|Salvar)'],
      share: ['(Compartilhar|Compartilhe|Partilhar|Enviar)'],
    },
    start: {
      byline: ['Por', '(Autor|Redação):', 'Da Redação'],
      caption: ['(Foto|Fotos|Vídeo|Imagem):'],
      contributors: ['Com informações (da|do|de)'],
      related: ['(Leia|Veja):'],
      'source-line': ['(Fonte|Fontes):'],
      modified: ['Atualizad(o|a):', 'Atualizad(o|a) (em|às)', 'Última atualização'],
      published: ['Publicad(o|a):', 'Publicad(o|a) (em|às)'],
    },
  },
} as const satisfies Phrases
