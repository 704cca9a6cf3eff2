import type { Finding } from '@anshin/model';
import { ApiError } from './api-error.ts';

/** What may be sent. */
export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Sent as JSON; a file goes as it is. */
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly signal?: AbortSignal;
}

/** The address of a route under `/api/v1`. */
export function apiUrl(path: string, query: RequestOptions['query'] = {}): string {
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]));
  return `/api/v1${path}${asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`}`;
}

/** Asks the server; anything but success is an `ApiError` in the user's language. */
export async function request<T>(path: string, { method = 'GET', body, query, signal }: RequestOptions = {}): Promise<T> {
  const isFile = body instanceof Blob;
  const headers: Record<string, string> = { 'accept-language': document.documentElement.lang };
  if (body !== undefined) headers['content-type'] = isFile ? 'application/octet-stream' : 'application/json';
  const payload = body === undefined ? null : isFile ? body : JSON.stringify(body);
  const response = await send(apiUrl(path, query), { method, headers, body: payload, ...(signal === undefined ? {} : { signal }) });
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError(0, 'web.unreachable', '');
  }
}

async function problemOf(response: Response): Promise<ApiError> {
  const problem = (await response.json().catch(() => ({}))) as { code?: string; detail?: string; title?: string; findings?: Finding[] };
  return new ApiError(response.status, problem.code ?? `http.${response.status}`, problem.detail ?? problem.title ?? '', problem.findings);
}
