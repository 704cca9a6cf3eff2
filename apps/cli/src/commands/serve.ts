import { builtinCatalog } from '@anshin/catalog';
import type { RunningServer, ServerOptions } from '@anshin/server';
import { explainId } from '../explain/explain-id.ts';
import { dataFolder } from '../input/data-folder.ts';
import { interruption } from '../input/interruption.ts';
import { webFolder } from '../input/web-folder.ts';
import { wholeNumberOf } from '../input/whole-number.ts';
import type { ExitCode, Io } from '../io.ts';
import { Failure } from '../output/failure.ts';
import { languageOf } from '../output/language.ts';
import { openInBrowser } from '../output/open-in-browser.ts';
import { plainLine } from '../output/plain-line.ts';
import { progressTeller } from '../output/progress.ts';
import { serveFailure } from '../output/serve-failure.ts';

/** The port where nothing else is said. */
const PORT = 4680;

/** What `anshin serve` can be told. */
export interface ServeFlags {
  readonly lang?: string;
  readonly port?: string;
  readonly host?: string;
  /** Listen where other computers reach it, though there are no accounts. */
  readonly allowNetwork?: boolean;
  readonly data?: string;
  readonly databaseUrl?: string;
  /** Open the workbench in a browser. */
  readonly open?: boolean;
}

/** `anshin serve`: the workbench in a browser, until the user ends it. The server is loaded here alone, so that no other command waits for it. */
export async function serve(flags: ServeFlags, io: Io): Promise<ExitCode> {
  if (flags.data !== undefined && flags.databaseUrl !== undefined) throw oneOfTwo();
  const { options, shown } = optionsOf(flags, io);
  const interrupted = interruption();
  const language = languageOf(flags.lang, io);
  progressTeller(flags, io)('データを開いています…', 'Opening the data …');
  const server = await started(options);
  const address = plainLine(server.address);
  io.write(
    language === 'ja'
      ? `Anshin を ${address} で開けます。\nデータの場所: ${shown}\n終了するには Ctrl-C を押してください。\n`
      : `Anshin is ready at ${address}\nThe data are in ${shown}\nPress Ctrl-C to end it.\n`,
  );
  if (flags.open === true) openInBrowser(server.address);
  return until(server, interrupted);
}

async function started(options: ServerOptions): Promise<RunningServer> {
  const { startServer } = await import('@anshin/server');
  try {
    return await startServer(options);
  } catch (error) {
    throw await serveFailure(error);
  }
}

/** Waits until the user wants no more, or the server ends by itself. */
async function until(server: RunningServer, interrupted: Promise<void>): Promise<ExitCode> {
  const reason = await Promise.race([server.ended, interrupted.then(() => undefined)]);
  await server.close();
  if (reason !== undefined) throw await serveFailure(reason);
  return 0;
}

function optionsOf({ port, host, allowNetwork, data, databaseUrl }: ServeFlags, io: Io): { readonly options: ServerOptions; readonly shown: string } {
  const catalog = builtinCatalog();
  const rest = {
    port: port === undefined ? PORT : wholeNumberOf('--port', port, 0, 65_535),
    host,
    allowNetwork,
    webFolder: webFolder(),
    explain: (id: string) => {
      const found = explainId(id, catalog);
      return found === undefined ? undefined : { ...found, facts: { ...found.facts }, usedBy: [...found.usedBy] };
    },
    // Someone at a terminal reads what the command says; a log there would only be in the way.
    log: { level: io.isTerminal ? ('warn' as const) : ('info' as const), destination: { write: io.note } },
  };
  if (databaseUrl !== undefined) return { options: { ...rest, databaseUrl }, shown: `PostgreSQL (${placeOf(databaseUrl)})` };
  const folder = data ?? dataFolder(io.environment);
  return { options: { ...rest, dataFolder: folder }, shown: plainLine(folder) };
}

/** Host and name of a database, without the password. */
function placeOf(address: string): string {
  const parts = URL.canParse(address) ? new URL(address) : undefined;
  return parts === undefined ? '…' : plainLine(`${parts.host}${parts.pathname}`);
}

function oneOfTwo(): Failure {
  return new Failure('cli.usage', {
    ja: '--data と --database-url は、どちらか一方だけを指定してください。',
    en: 'Give either --data or --database-url, not both.',
  });
}
