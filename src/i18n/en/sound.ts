import type { SoundMessages } from '../parts/sound.js';

export const sound: SoundMessages = {
  microphone: {
    denied: {
      title: 'The microphone is blocked',
      sentence: 'Your browser blocks the microphone for this site. Allow it in the address bar, then try again.',
    },
    missing: { title: 'No microphone found', sentence: 'Plug one in, then try again.' },
    busy: { title: 'The microphone is in use', sentence: 'Another program holds it. Close that program, then try again.' },
    unplugged: { title: 'The microphone was unplugged', sentence: 'Plug it in again, or choose another one.' },
    'blocked-by-frame': {
      title: 'This page may not use the microphone',
      sentence: 'The helpdesk shows calls in a frame without access to the microphone. Your admin can change it.',
    },
    insecure: { title: 'This page is not secure', sentence: 'Browsers give the microphone to https pages only. Your admin can change it.' },
  },
  quality: { unknown: 'Connecting sound…', good: 'Good connection', weak: 'Weak connection', poor: 'Very weak connection' },
};
