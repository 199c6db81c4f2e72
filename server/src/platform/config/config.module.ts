import { type DynamicModule, Module } from '@nestjs/common';
import { START_OPTIONS, type StartOptions } from './options.js';

@Module({})
export class ConfigModule {
  static with(options: StartOptions): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: START_OPTIONS, useValue: options }],
      exports: [START_OPTIONS],
    };
  }
}
