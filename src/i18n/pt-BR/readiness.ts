import type { ReadinessMessages } from '../parts/readiness.js';
import { sound } from './sound.js';

const { microphone } = sound;

export const readiness: ReadinessMessages = {
  title: 'Preparo para ligações',
  checking: 'Verificando…',
  ready: 'Tudo pronto para ligações',
  cannotSpeak: 'Pode tocar, mas não dá para falar aqui',
  toFix: (count) => (count === 1 ? '1 item a resolver antes de ligar' : `${count} itens a resolver antes de ligar`),
  cannotRing: 'Esta aba não pode tocar',
  line: {
    secure: 'Página segura',
    voice: 'Falar aqui',
    microphone: 'Microfone',
    sound: 'Som do toque',
    notifications: 'Notificações',
    connection: 'Conexão ao vivo',
    storage: 'Histórico salvo',
    incoming: 'Ligações recebidas',
  },
  secure: { yes: { state: 'Sim' }, no: { state: 'Não', advice: microphone.insecure.sentence } },
  voice: {
    ready: { state: 'Sim' },
    'not-needed': { state: 'No seu telefone de mesa', advice: 'A conversa é por lá; esta página toca, atende e encerra as ligações.' },
    unsupported: {
      state: 'Não neste navegador',
      advice: 'Este navegador não suporta ligações. Use outro ou fale pelo seu telefone de mesa.',
    },
  },
  microphone: {
    unknown: { state: 'Não verificado' },
    allowed: { state: 'Permitido' },
    ask: { state: 'Ainda não permitido', advice: 'Permita agora, e nenhuma ligação precisa esperar por isso.' },
    denied: {
      state: 'Bloqueado',
      advice: 'Está bloqueado neste site. Abra o cadeado na barra de endereço e permita o microfone.',
    },
    missing: { state: 'Não encontrado', advice: microphone.missing.sentence },
    busy: { state: 'Em uso', advice: microphone.busy.sentence },
    unplugged: { state: 'Desconectado', advice: microphone.unplugged.sentence },
    'blocked-by-frame': { state: 'Bloqueado', advice: microphone['blocked-by-frame'].sentence },
    insecure: { state: 'Bloqueado', advice: microphone.insecure.sentence },
  },
  sound: {
    unlocked: { state: 'Ligado' },
    locked: { state: 'Desligado', advice: 'O navegador não toca nada antes de você clicar em algo nesta página.' },
  },
  notifications: {
    allowed: { state: 'Ativadas' },
    ask: { state: 'Desativadas', advice: 'Sem elas, você só percebe as ligações nesta aba.' },
    denied: { state: 'Bloqueadas', advice: 'Sem elas, você só percebe as ligações nesta aba. Permita na barra de endereço.' },
    'blocked-by-frame': {
      state: 'Bloqueadas',
      advice: 'Navegadores não as mostram a partir de um frame de outro site. Você só percebe as ligações nesta aba.',
    },
    unsupported: { state: 'Não neste navegador', advice: 'Você só percebe as ligações nesta aba.' },
  },
  connection: {
    connecting: { state: 'Conectando' },
    live: { state: 'Ao vivo' },
    reconnecting: { state: 'Reconectando', advice: 'As ligações voltam a tocar aqui assim que a conexão voltar.' },
    offline: { state: 'Sem conexão', advice: 'As ligações voltam a tocar aqui assim que a conexão voltar.' },
    'signed-out': { state: 'Sessão encerrada', advice: 'Entre de novo na plataforma para receber ligações.' },
  },
  notSaved: {
    state: 'Não nesta página',
    advice: 'Nada é salvo aqui: ao recarregar, o histórico é buscado de novo e o texto não enviado se perde.',
  },
  noIncoming: {
    state: 'Não aparecem',
    advice: 'Esta página não mostra ligações recebidas. Abra a página principal da plataforma para vê-las.',
  },
  shortcuts: { title: 'Atalhos de teclado', mute: 'Silenciar ou ativar som' },
  allow: 'Permitir',
  checkAgain: 'Verificar de novo',
  test: 'Testar',
  listening: 'Diga algo',
  turnOn: 'Ativar',
};
