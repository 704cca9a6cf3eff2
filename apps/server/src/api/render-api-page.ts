import type { Language } from '@anshin/model';
import { apiWord, type ApiWordKey } from '../locales/api/route-words.ts';
import { escaped } from '../pages/html.ts';
import { API_PAGE_STYLE } from './api-page-style.ts';
import type { Content, OpenApi, Operation } from './open-api.ts';
import { schemaName } from './schema-name.ts';

/** The page that describes the interface to people: no program, nothing from another host. */
export function renderApiPage(description: OpenApi, language: Language, nonce: string, hasWorkbench: boolean): string {
  const say = (key: ApiWordKey): string => escaped(apiWord(key, language));
  const other = language === 'ja' ? 'en' : 'ja';
  const groups = groupsOf(description);
  const contents = [...groups.keys()].map((group, index) => `<li><a href="#g${index}">${escaped(group)}</a></li>`);
  const sections = [...groups].map(([group, entries], index) => {
    const routes = entries.map(({ path, method, operation }) => renderRoute(path, method, operation, say));
    return `<section id="g${index}"><h2>${escaped(group)}</h2>${routes.join('')}</section>`;
  });
  const schemas = Object.entries(description.components.schemas).map(([name, schema]) => renderSchema(name, schema));
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${say('page.title')}</title><style nonce="${nonce}">${API_PAGE_STYLE}</style></head>
<body><header><h1>${say('page.title')}</h1><p>${say('page.intro')}</p>
<p class="links"><a href="/openapi.json?lang=${language}">${say('page.machine')}</a>${hasWorkbench ? `<a href="/">${say('page.app')}</a>` : ''}<a href="/api?lang=${other}" lang="${other}" hreflang="${other}">${say('page.other-language')}</a></p></header>
<div class="columns"><nav aria-label="${say('page.contents')}"><ul>${contents.join('')}<li><a href="#live">${say('page.live')}</a></li><li><a href="#system">${say('page.system')}</a></li><li><a href="#schemas">${say('page.schemas')}</a></li></ul></nav>
<main>${sections.join('\n')}
<section id="live"><h2>${say('page.live')}</h2><p>${say('page.live-text')}</p></section>
<section id="system"><h2>${say('page.system')}</h2><dl class="plain">${renderSystem(say)}</dl></section>
<section id="schemas"><h2>${say('page.schemas')}</h2>${schemas.join('\n')}</section></main></div></body></html>`;
}

interface Entry {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

function groupsOf({ paths }: OpenApi): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const [path, operations] of Object.entries(paths))
    for (const [method, operation] of Object.entries(operations)) {
      const [group = ''] = operation.tags;
      groups.set(group, [...(groups.get(group) ?? []), { path, method, operation }]);
    }
  return groups;
}

type Say = (key: ApiWordKey) => string;

function renderRoute(path: string, method: string, operation: Operation, say: Say): string {
  const { operationId, summary, parameters = [], requestBody, responses } = operation;
  const rows = parameters.map(({ name, in: place, required, description = '', schema }) => {
    const mark = place === 'query' && required === true ? ` <strong>${say('page.required')}</strong>` : '';
    return `<tr><td><code>${escaped(name)}</code>${mark}</td><td>${escaped(description)}</td><td>${renderType(schema)}</td></tr>`;
  });
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const answers = good.map(([status, { content }]) => `<code>${escaped(status)}</code> ${renderContent(content)}`);
  const table = rows.length === 0 ? '' : `<h4>${say('page.parameters')}</h4><table><tbody>${rows.join('')}</tbody></table>`;
  const body = requestBody === undefined ? '' : `<h4>${say('page.body')}</h4><p>${renderContent(requestBody.content)}</p>`;
  return `<article id="${operationId}"><h3><span class="method ${method}">${method.toUpperCase()}</span> <code>${escaped(path)}</code></h3><p>${escaped(summary)}</p>${table}${body}<h4>${say('page.answer')}</h4><p>${answers.join('<br>')}</p></article>`;
}

function renderContent(content: Content | undefined): string {
  const parts = Object.entries(content ?? {}).map(([type, { schema }]) => `${escaped(type)}${schema === undefined ? '' : ` ${renderType(schema)}`}`);
  return parts.join('<br>');
}

function renderType(schema: Readonly<Record<string, unknown>>): string {
  const name = schemaName(schema);
  return name.ref === undefined ? `<code>${escaped(name.text)}</code>` : `<a href="#s-${escaped(name.ref)}"><code>${escaped(name.text)}</code></a>`;
}

function renderSchema(name: string, schema: unknown): string {
  return `<details id="s-${escaped(name)}"><summary><code>${escaped(name)}</code></summary><pre tabindex="0">${escaped(JSON.stringify(schema, null, 2))}</pre></details>`;
}

function renderSystem(say: Say): string {
  const rows = [
    ['/healthz', 'page.health'],
    ['/readyz', 'page.ready'],
    ['/metrics', 'page.metrics'],
  ] as const;
  return rows.map(([path, key]) => `<dt><code>${path}</code></dt><dd>${say(key)}</dd>`).join('');
}
