import type { FastifyReply, FastifyRequest } from 'fastify';
import { holds, ReadyAnswer, send } from '../platform/ready-answer.js';

/** A document that need not be drawn up to be known by its name. */
interface Handed {
  tag: string;
  contentType: string;
  answer: () => ReadyAnswer | Promise<ReadyAnswer>;
}

/** Sends a document. A reader who has it gets its name alone, and nothing is drawn up for that. */
export async function handPaper(paper: Handed, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
  const known = holds(request.headers['if-none-match'], paper.tag);
  const answer = known ? new ReadyAnswer(paper.tag, Buffer.alloc(0), paper.contentType) : await paper.answer();
  await send(request, reply, answer);
}
