import { Controller, Get, Header, Injectable, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Anyone } from './access.js';
import { isLoopback } from './config.js';
import { problem } from './problems.js';

type Report = Record<string, unknown>;

/** What each room has to say about how it is doing. */
@Injectable()
export class Health {
  private readonly rooms = new Map<string, () => Promise<Report>>();

  /** `report` answers with plain facts and `well: false` when somebody should look. It must not hold names or payloads. */
  add(room: string, report: () => Promise<Report>): void {
    this.rooms.set(room, report);
  }

  async report(): Promise<{ well: boolean; rooms: Record<string, Report> }> {
    const rooms: Record<string, Report> = {};
    for (const [room, ask] of this.rooms) rooms[room] = await ask().catch(() => ({ well: false }));
    return { well: Object.values(rooms).every((report) => report.well !== false), rooms };
  }
}

/** For the operator on the machine itself; to everybody else the address does not exist. */
@ApiExcludeController()
@Anyone()
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get()
  @Header('cache-control', 'no-store')
  report(@Req() request: FastifyRequest): Promise<{ well: boolean; rooms: Record<string, Report> }> {
    const forwarded = 'x-forwarded-for' in request.headers || 'forwarded' in request.headers;
    const from = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
    // A page elsewhere may have its own name lead to this machine, and a proxy may forget to say for whom it asks; both
    // ask by another name than this machine's own.
    if (forwarded || !isLoopback(from) || !isLoopback(request.hostname)) throw problem('not-found');
    return this.health.report();
  }
}
