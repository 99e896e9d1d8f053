import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Access } from '../../src/platform/access.js';
import { accessKey } from '../../src/platform/access.js';

export interface Route {
  method: string;
  /** As it is declared, `/api/v1/meetings/:id`. */
  path: string;
  access: Access | undefined;
}

/** Every route of the house, read from the controllers themselves. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const controllers = new Set(
    [...app.get(ModulesContainer).values()].flatMap((module) =>
      [...module.controllers.values()].map(({ metatype }) => metatype as new () => object),
    ),
  );
  return [...controllers].flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype)
      .map((name) => Object.getOwnPropertyDescriptor(controller.prototype, name)?.value as unknown)
      .filter((handler): handler is object => typeof handler === 'function')
      .filter((handler) => Reflect.hasMetadata('method', handler))
      .flatMap((handler) =>
        several(Reflect.getMetadata('path', controller)).flatMap((above) =>
          several(Reflect.getMetadata('path', handler)).map((below) => ({
            method: RequestMethod[Reflect.getMetadata('method', handler) as number]!,
            path: `/${[above, below]
              .flatMap((part) => part.split('/'))
              .filter(Boolean)
              .join('/')}`,
            access: (Reflect.getMetadata(accessKey, handler) ?? Reflect.getMetadata(accessKey, controller)) as
              Access | undefined,
          })),
        ),
      ),
  );
}

const several = (path: unknown): string[] =>
  Array.isArray(path) ? path.map(String) : [typeof path === 'string' ? path : ''];
