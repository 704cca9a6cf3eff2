import { spawn } from 'node:child_process';

/** The program of each system that opens an address. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...before: string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens an address in the user's browser. Where there is none, the user has the address on the screen. */
export function openInBrowser(address: string, platform: NodeJS.Platform = process.platform): void {
  const [command, ...before] = OPENERS[platform] ?? ['xdg-open'];
  const child = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
