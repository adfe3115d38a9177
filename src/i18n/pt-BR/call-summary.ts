import type { CallSummaryMessages } from '../parts/call-summary.js';

export const callSummary: CallSummaryMessages = {
  title: 'Ligação',
  from: 'De',
  to: 'Para',
  started: 'Início',
  rang: 'Tocou',
  duration: 'Duração',
  agent: 'Agente',
  noPhone: 'sem número de telefone',
  notConnected: 'Não completada',
  running: 'Ainda em andamento',
  rangAt: (moment, length) => (length ? `${moment}, por ${length}` : moment),
  activities: (count) => (count === 1 ? 'Ver 1 atividade' : `Ver ${count} atividades`),
};
