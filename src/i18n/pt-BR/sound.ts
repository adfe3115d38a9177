import type { SoundMessages } from '../parts/sound.js';

export const sound: SoundMessages = {
  microphone: {
    denied: {
      title: 'O microfone está bloqueado',
      sentence: 'Seu navegador bloqueia o microfone neste site. Permita na barra de endereço e tente de novo.',
    },
    missing: { title: 'Nenhum microfone encontrado', sentence: 'Conecte um e tente de novo.' },
    busy: { title: 'O microfone está em uso', sentence: 'Outro programa está usando o microfone. Feche esse programa e tente de novo.' },
    unplugged: { title: 'O microfone foi desconectado', sentence: 'Conecte de novo ou escolha outro.' },
    'blocked-by-frame': {
      title: 'Esta página não pode usar o microfone',
      sentence: 'A plataforma mostra as ligações em um quadro sem acesso ao microfone. Seu administrador pode mudar isso.',
    },
    insecure: {
      title: 'Esta página não é segura',
      sentence: 'Os navegadores só liberam o microfone em páginas https. Seu administrador pode mudar isso.',
    },
  },
  quality: { unknown: 'Conectando o som…', good: 'Conexão boa', weak: 'Conexão fraca', poor: 'Conexão muito fraca' },
};
