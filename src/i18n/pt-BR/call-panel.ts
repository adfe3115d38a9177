import type { CallPanelMessages, Doer } from '../parts/call-panel.js';
import { Customer, customer, ofCustomer, plural } from './grammar.js';

const youSee = 'Você vê aqui como termina.';

function who({ kind, name }: Doer): string {
  switch (kind) {
    case 'you':
      return 'Você';
    case 'colleague':
      return name ?? 'Alguém da equipe';
    case 'customer':
      return Customer(name);
    case 'platform':
      return 'O WhatsApp';
    case 'unknown':
      return 'Alguém';
    default:
      return kind satisfies never;
  }
}

export const callPanel: CallPanelMessages = {
  label: (name) => `Ligação com ${name}`,
  cancel: 'Cancelar ligação',
  end: 'Encerrar',
  ending: 'Encerrando…',
  answer: 'Atender',
  endAndAnswer: 'Encerrar e atender',
  decline: 'Recusar',
  mute: 'Silenciar',
  unmute: 'Ativar som',
  keypad: 'Teclado',
  audio: 'Áudio',
  hold: 'Em espera',
  resume: 'Retomar',
  transfer: 'Transferir',
  microphone: 'Microfone',
  speaker: 'Alto-falante',
  ringer: 'Toque',
  ringVolume: 'Volume do toque',
  ringMuted: 'Toque sem som',
  inputLevel: 'Nível de entrada',
  systemDevice: 'Padrão do sistema',
  unnamedDevice: (number) => `Dispositivo ${number}`,
  handTo: 'Transferir para',
  away: 'Ausente',
  noColleague: 'Ninguém pode assumir a ligação agora.',
  colleaguesLoading: 'Procurando sua equipe…',
  notice: {
    muted: (name) => ({ title: 'Seu microfone está silenciado', sentence: `${Customer(name)} não ouve você.` }),
    weak: {
      title: 'A conexão está fraca',
      sentence: 'Pode haver falhas dos dois lados. Um cabo ou um lugar mais perto do roteador ajuda.',
    },
    poor: {
      title: 'A conexão está muito fraca',
      sentence: 'Palavras se perdem dos dois lados. Um cabo ou um lugar mais perto do roteador ajuda.',
    },
    silentAgent: (since, ends) => ({
      title: 'Nenhum som sai do seu microfone',
      sentence: `Em silêncio há ${since}. O WhatsApp encerra a ligação após ${ends} sem som.`,
    }),
    silentCustomer: (name, since, ends) => ({
      title: `Nenhum som chega ${ofCustomer(name)}`,
      sentence: `Em silêncio há ${since}. O WhatsApp encerra a ligação após ${ends} sem som.`,
    }),
    otherMicrophone: 'Escolher outro microfone',
    unplugged: (inUse) => ({ title: 'Seu microfone foi desconectado', sentence: `A ligação continua com ${inUse}.` }),
    device: { title: 'O som está no seu telefone de mesa', sentence: 'Fale por lá. Esta página mostra a ligação e pode encerrá-la.' },
    otherTab: { title: 'Esta ligação está em outra aba', sentence: 'Silenciar e teclado estão lá.' },
    nowhere: { title: 'Esta ligação não tem som aqui', sentence: 'A aba que tinha o som foi fechada. Você só pode encerrar a ligação.' },
    lost: { title: 'Sua conexão caiu', sentence: 'A ligação está sendo encerrada.' },
    held: (name, since) => ({ title: 'Em espera', sentence: `${Customer(name)} espera há ${since}.` }),
    transferring: { title: 'Transferindo', sentence: 'Sua parte termina assim que a ligação for entregue.' },
    findingOut: (name) => ({
      title: `Ainda não se sabe se a ligação para ${customer(name)} está sendo feita`,
      sentence: 'O servidor não respondeu. Estamos perguntando de novo.',
    }),
    microphoneAwaited: { title: 'Conectando seu microfone', sentence: 'Se o navegador pedir, permita: então a ligação é feita.' },
    ringsAtColleague: (colleague) => ({
      title: colleague ? `Está tocando para ${colleague}` : 'Está tocando para outra pessoa da equipe',
      sentence: youSee,
    }),
    ringsElsewhere: { title: 'Não está tocando aqui', sentence: `Não se sabe a quem se pediu para atender. ${youSee}` },
    colleagueCalls: (name) => ({ title: `Alguém da equipe está ligando para ${customer(name)}`, sentence: youSee }),
    colleagueTalks: (colleague, name) => ({
      title: `${colleague ?? 'Alguém da equipe'} está nesta ligação`,
      sentence: `Você pode ligar para ${customer(name)} quando ela terminar.`,
    }),
  },
  permissionEnded: 'A permissão terminou. Esta ligação continua.',
  outcome: {
    notCalled: 'Não feita',
    notKnown: 'Não se sabe',
    unsure: (name) => ({
      title: `Não se sabe se a ligação para ${customer(name)} foi feita.`,
      sentence: 'O servidor não respondeu. Se ligar de novo, pode tocar duas vezes.',
    }),
    rang: (length) => `tocou ${length}`,
    after: (length) => `após ${length}`,
    ended: (by) => (by.kind === 'unknown' ? 'A ligação terminou.' : `${who(by)} encerrou a ligação.`),
    unanswered: (by, name) =>
      by.kind === 'you' || by.kind === 'colleague' ? `${who(by)} cancelou a ligação.` : `${Customer(name)} não atendeu.`,
    declined: (by) => `${who(by)} recusou a ligação.`,
    missed: (because, agent) => {
      switch (because) {
        case 'declined':
          return `${agent ?? 'Um agente'} recusou.`;
        case 'inactive':
          return `${agent ?? 'O agente'} estava sem atividade.`;
        case 'busy':
          return 'Todos os agentes disponíveis estavam ocupados.';
        case 'unassigned':
          return 'Não foi atribuída a ninguém.';
        case 'no-response':
        case undefined:
          return 'Ninguém atendeu.';
        default:
          return because satisfies never;
      }
    },
    lost: (side, mine, name) => {
      switch (side) {
        case 'agent':
          return mine
            ? { title: 'Sua conexão caiu.', where: 'Caiu do seu lado.' }
            : { title: 'A conexão do agente caiu.', where: 'Caiu do nosso lado.' };
        case 'customer':
          return { title: `A conexão ${ofCustomer(name)} caiu.`, where: `Caiu do lado ${ofCustomer(name)}.` };
        case 'unknown':
        case undefined:
          return { title: 'A conexão caiu.' };
        default:
          return side satisfies never;
      }
    },
    pickedUp: (after) => `Atendida após ${after}.`,
    ticket: (outcome, words) => `Ticket: ${words[outcome]}.`,
    streak: (missed, left) => {
      const inARow = plural(missed, { one: `${missed} ligação sem resposta.`, other: `${missed} ligações seguidas sem resposta.` });
      if (left === undefined || left <= 0) return inARow;
      return `${inARow} ${plural(left, { one: 'Mais uma encerra a permissão.', other: `Mais ${left} encerram a permissão.` })}`;
    },
  },
  callAgain: 'Ligar de novo',
  callAnyway: 'Ligar mesmo assim',
  callBack: 'Retornar ligação',
  invite: 'Enviar convite',
  close: 'Fechar',
  showActivity: 'Ver atividade',
  checkSound: 'Verificar o som',
};
