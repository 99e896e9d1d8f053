import { Module } from '@nestjs/common';
import { Typesetter } from './typesetter.js';

/** One press for the whole house, whoever wants a paper. */
@Module({ providers: [Typesetter], exports: [Typesetter] })
export class TypesetModule {}
