import { Module } from '@nestjs/common';
import { Documenten } from './documenten.js';

@Module({ providers: [Documenten], exports: [Documenten] })
export class DocumentenModule {}
