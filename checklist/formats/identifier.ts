import { v5 } from 'uuid';

/** The namespace of everything we give a uuid; made once, never to change. */
const namespace = '8f1f5b0e-1c0b-4d0e-9a53-7f0e2b6c4d21';

/** The uuid (version 5) of a thing: the same name gives the same one on every installation, for ever. */
export function uuidOf(kind: string, ...name: readonly string[]): string {
  return v5(JSON.stringify([kind, ...name]), namespace);
}
