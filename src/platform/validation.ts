import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { problem, type ProblemException } from './problems.js';

/**
 * Checks every request body against its class: unknown fields are refused, and what is wrong is told by path and rule,
 * never by value.
 */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: invalid,
  });
}

/** The problem that a list of validation errors stands for; at most fifty fields are named. */
export function invalid(errors: ValidationError[]): ProblemException {
  return problem('invalid', { fields: errors.flatMap((error) => broken(error, '')).slice(0, 50) });
}

function broken(error: ValidationError, above: string): { path: string; rule: string }[] {
  const path = `${above}/${safe(error.property)}`;
  const own = Object.keys(error.constraints ?? {}).map((rule) => ({ path, rule }));
  return [...own, ...(error.children ?? []).flatMap((child) => broken(child, path))];
}

/** A field's name comes from the request where it is an unknown one. */
function safe(name: string): string {
  return /^[A-Za-z0-9_.-]{1,64}$/.test(name) ? name : '…';
}
