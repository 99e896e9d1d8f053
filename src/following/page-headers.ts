import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '../platform/config.js';

/**
 * What a browser may do with a citizen's page: load what lies on this server, and nothing else from anywhere. Pages are
 * kept by shared caches, so the policy names no one-time numbers; there is no inline script or style to allow.
 */
@Injectable()
export class PageHeaders implements CanActivate {
  private readonly headers: Record<string, string>;

  constructor(config: Config) {
    // `'self'` covers the socket in today's browsers; older ones want its address spelt out.
    const socket = config.origin.replace(/^http/, 'ws');
    this.headers = {
      'content-security-policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        `connect-src 'self' ${socket}`,
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'self'",
      ].join('; '),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
      ...(config.https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    };
  }

  canActivate(context: ExecutionContext): boolean {
    context.switchToHttp().getResponse<FastifyReply>().headers(this.headers);
    return true;
  }
}
