import type { TemplateFault } from '../../domain/template-rules.js';
import type { FaultContext, TemplateEditorMessages } from '../parts/template-editor.js';
import { ended } from '../sentences.js';
import { plural } from './grammar.js';

const often = ([times, days]: readonly [number, number]) =>
  `${plural(times, { one: 'uma vez', other: `${times} vezes` })} ${plural(days, { one: 'por dia', other: `em ${days} dias` })}`;

function fault({ field, because }: TemplateFault, { over, name }: FaultContext): string {
  switch (because) {
    case 'missing':
      return field === 'examples' ? 'A análise precisa de um exemplo.' : missing[field];
    case 'too-long':
      return over === '1' ? 'Encurte em 1 caractere.' : `Encurte em ${over} caracteres.`;
    case 'characters':
      return name ? `Use só letras minúsculas, números e _: ${name}` : 'Use só letras minúsculas, números e _.';
    case 'choice':
      return 'Escolha uma opção da lista.';
    case 'numbering':
      return field === 'examples' ? 'Há mais exemplos do que variáveis.' : 'Numere as variáveis a partir de {{1}}, sem pular números.';
    case 'edge':
      return 'Coloque palavras antes da primeira variável e depois da última: o WhatsApp pede que o texto não comece nem termine com uma.';
    case 'touching':
      return 'Coloque palavras entre duas variáveis.';
    case 'variable':
      return 'Variáveis só podem ficar no corpo.';
    case 'not-allowed':
      return 'Um pedido de permissão não tem botão próprio.';
  }
}

const missing: Readonly<Record<Exclude<TemplateFault['field'], 'examples'>, string>> = {
  kind: 'Escolha um tipo.',
  name: 'Dê um nome.',
  language: 'Escolha um idioma.',
  category: 'Escolha uma categoria.',
  header: 'Escreva um cabeçalho.',
  body: 'Escreva a mensagem.',
  footer: 'Escreva um rodapé.',
  button: 'Escreva o texto do botão.',
};

export const templateEditor: TemplateEditorMessages = {
  title: 'Modelo',
  titleNew: 'Novo modelo',
  titleCopy: 'Novo modelo a partir de uma cópia',
  titleEdit: (name) => `Editar ${name}`,
  back: 'Voltar aos modelos',
  loading: 'Carregando o modelo…',
  failed: 'Não foi possível carregar o modelo',
  gone: 'Este modelo não existe mais',
  goneHelp: (textKept) => (textKept ? 'Foi excluído. Seu texto fica guardado.' : 'Foi excluído.'),
  asNew: 'Usar meu texto em um novo',
  use: 'Usar modelo',
  useMyText: 'Colocar meu texto no lugar',
  notAllowed: 'Você não pode escrever modelos aqui',
  tryAgain: 'Tentar de novo',

  steps: 'Andamento',
  step: { draft: 'Rascunho', pending: 'Em análise', approved: 'Aprovado', rejected: 'Recusado' },

  kind: 'Tipo',
  kinds: { request: 'Pedido de permissão', invite: 'Convite para ligar' },
  name: 'Nome',
  nameHint: 'Para sua equipe; os clientes não veem.',
  suggestedName: (name) => `Usar ${name}`,
  category: 'Categoria',
  categories: { MARKETING: 'Marketing', UTILITY: 'Utilidade' },
  categoryHint: {
    MARKETING: 'Ofertas, novidades e tudo o que for publicidade.',
    UTILITY: 'Sobre um pedido, uma reserva ou uma solicitação do cliente.',
  },
  language: 'Idioma',
  header: 'Cabeçalho',
  body: 'Corpo',
  footer: 'Rodapé',
  button: 'Texto do botão',
  optional: '(opcional)',
  usualButton: 'Ligar pelo WhatsApp',
  buttonHint: 'O cliente vê exatamente como está escrito.',
  count: (length, max) => `${length} / ${max}`,
  variablesHint: 'As variáveis são numeradas em ordem.',
  addVariable: 'Adicionar variável',
  variableAdded: (number) => `{{${number}}} adicionada. Dê um exemplo abaixo.`,
  example: (number) => `Exemplo de {{${number}}}`,
  fault,
  fixed: (status) => (status === 'approved' ? 'Tipo, nome, idioma e categoria não mudam.' : 'Tipo, nome e idioma não mudam.'),
  approvedEdit: 'Uma alteração passa por nova análise',
  approvedEditHelp: (limits) =>
    limits.length === 0
      ? 'Pode ser enviado quando a alteração for aprovada.'
      : `Pode ser enviado quando a alteração for aprovada. O WhatsApp aceita alterações ${limits.map(often).join(' e ')}.`,

  customerSees: (name) => `${name ?? 'O cliente'} vê`,
  permissionButton: 'Escolher permissão de ligação',
  requestCaption: 'Os botões do cliente são incluídos pelo WhatsApp e não podem ser alterados.',
  inviteCaption: 'Ao tocar no botão, o cliente liga para você pelo WhatsApp.',
  emptyBody: 'Sua mensagem',

  toFix: (count, figure) => plural(count, { one: `${figure} item a corrigir`, other: `${figure} itens a corrigir` }),
  nothingChanged: 'Nada foi alterado ainda',
  draftKept: 'Rascunho guardado',
  draftKeptHere: 'Rascunho guardado enquanto esta página estiver aberta',
  send: 'Enviar para análise',
  sendAgain: 'Enviar de novo para análise',
  sending: 'Enviando…',
  discard: 'Descartar',
  discarded: 'Rascunho descartado',
  undo: 'Desfazer',

  notSent: 'Não enviado para análise',
  textKept: 'Seu texto fica guardado.',
  unknown: 'Não se sabe se foi enviado',
  unknownHelp: 'A conexão caiu antes de chegar uma resposta. Você pode enviar de novo: o mesmo modelo nunca é criado duas vezes.',
  details: 'Detalhes',
  platformCode: (code) => `Código do WhatsApp: ${code}`,

  inReview: 'Em análise',
  inReviewHelp: (since) =>
    `${since ? `Enviado: ${since}. ` : ''}Você verá a resposta do WhatsApp aqui. Enquanto isso, pode sair desta tela.`,
  approved: 'Aprovado',
  approvedHelp: (since) => (since ? `Pronto para enviar desde: ${since}.` : 'Pronto para enviar.'),
  rejected: 'Recusado pelo WhatsApp',
  rejectedHelp: (reason) => `${reason ? ended(reason, '.') : 'O WhatsApp não informou o motivo.'} Altere e envie de novo.`,
  edit: 'Editar',
  duplicate: 'Duplicar',

  delete: 'Excluir',
  deleting: 'Excluindo…',
  deleteTitle: (name) => `Excluir ${name}?`,
  deleteHelp: (days) =>
    days ? `Some para toda a equipe, na hora. O nome não pode ser usado de novo por ${days}.` : 'Some para toda a equipe, na hora.',
  keep: 'Manter',
  deleteNow: 'Excluir modelo',
  notDeleted: 'Não excluído',
  deleteUnknown: 'Não se sabe se foi excluído',
};
