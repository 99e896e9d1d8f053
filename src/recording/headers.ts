import type { FastifyRequest } from 'fastify';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { deskHeader, idempotencyHeader } from '../contract/recording.js';
import { problem } from '../platform/problems.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const deskForm = /^[A-Za-z0-9_-]{8,64}$/;

const requestIn = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** The command's id, from `Idempotency-Key`; small letters, so that one id has one spelling. */
export const CommandId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const id = requestIn(context).headers[idempotencyHeader];
  if (typeof id !== 'string' || !uuid.test(id)) throw problem('command-id-missing');
  return id.toLowerCase();
});

/** Which desk it comes from; null for a script. */
export const Desk = createParamDecorator((_: unknown, context: ExecutionContext): string | null => {
  const desk = requestIn(context).headers[deskHeader];
  if (desk === undefined) return null;
  if (typeof desk !== 'string' || !deskForm.test(desk))
    throw problem('invalid', { fields: [{ path: `/${deskHeader}`, rule: 'isDesk' }] });
  return desk;
});
