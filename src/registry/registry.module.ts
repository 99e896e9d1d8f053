import { Module, type OnModuleInit } from '@nestjs/common';
import { ProblemBook } from '../platform/problems.js';
import { registryProblems } from './problems.js';
import { RegistryController } from './registry.controller.js';
import { Registry } from './registry.js';

@Module({ controllers: [RegistryController], providers: [Registry], exports: [Registry] })
export class RegistryModule implements OnModuleInit {
  constructor(private readonly problems: ProblemBook) {}

  onModuleInit(): void {
    this.problems.add(registryProblems);
  }
}
