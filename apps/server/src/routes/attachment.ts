import type { FastifyReply } from 'fastify';

/** Tells a browser to keep an answer as a file of this name, which holds only letters that every system takes. */
export function asAttachment(reply: FastifyReply, name: string): FastifyReply {
  return reply.header('content-disposition', `attachment; filename="${name.replaceAll(/[^A-Za-z0-9._-]/g, '-')}"`);
}

/** Sends JSON that was written already. */
export function sendJson(reply: FastifyReply, json: string): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(Buffer.from(json));
}
