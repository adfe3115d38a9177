/** Why no sound can leave the agent's page. Each has its own sentence. */
export type MicrophoneTrouble = 'denied' | 'missing' | 'busy' | 'unplugged' | 'blocked-by-frame' | 'insecure';
