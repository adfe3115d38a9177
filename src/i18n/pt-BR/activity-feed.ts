import type { ActivityFeedMessages } from '../parts/activity-feed.js';
import { activityFilters } from './activity-filters.js';
import { callItems } from './call-items.js';
import { plural } from './grammar.js';

const withCustomer = (name: string | undefined) => (name ? `com ${name}` : 'com este cliente');

export const activityFeed: ActivityFeedMessages = {
  title: 'Atividade',
  callsTitle: 'Ligações',
  live: 'Ao vivo',
  updating: 'Atualizando',
  loading: 'Carregando',
  reconnecting: 'Reconectando. Mostrando o que foi salvo.',
  offline: 'Sem conexão. Mostrando a atividade salva.',
  signedOut: 'Sessão encerrada. Mostrando a atividade salva.',
  newerFailed: 'Não foi possível carregar a atividade mais recente.',
  empty: (name) => ({
    title: 'Nenhuma ligação ainda',
    sentence: `Pedidos, convites e ligações ${withCustomer(name)} vão aparecer aqui.`,
  }),
  noCalls: (name) => ({ title: 'Nenhuma ligação ainda', sentence: `As ligações ${withCustomer(name)} vão aparecer aqui.` }),
  failed: ({ title, sentence }) => ({ title: 'Não foi possível carregar a atividade', sentence: sentence || `${title}.` }),
  offlineEmpty: { title: 'Você está sem conexão', sentence: 'A atividade aparece assim que a conexão voltar.' },
  refused: (why) => why,
  nothingMatches: (of, kinds) => ({
    title: 'Nada corresponde aos filtros',
    sentence:
      kinds === 'calls'
        ? plural(of, { one: 'Eles escondem a única ligação.', other: `Eles escondem todas as ${of} ligações.` })
        : plural(of, { one: 'Eles escondem a única atividade.', other: `Eles escondem todas as ${of} atividades.` }),
  }),
  tryAgain: 'Tentar de novo',
  latestShown: (max) => `Mostrando as últimas ${max}`,
  latestCallsShown: (max) => `Ligações entre as últimas ${max} atividades`,
  filteredShown: (shown, all, max) =>
    max === undefined
      ? `${shown} de ${plural(all, { one: `${all} atividade`, other: `${all} atividades` })}`
      : `${shown} das últimas ${max}`,
  filteredCallsShown: (shown, all) => `${shown} de ${plural(all, { one: `${all} ligação`, other: `${all} ligações` })}`,
  witnessedOnly: 'Mostra o que este navegador viu',
  arrived: (count, newest) => (count === 1 ? newest : `${count} novas atividades. ${newest}`),
  copy: 'Copiar como texto',
  copied: 'Copiado',
  copyRefused: 'Seu navegador não permitiu copiar. Selecione as linhas e copie manualmente.',
  filters: activityFilters,
  calls: callItems,
};
