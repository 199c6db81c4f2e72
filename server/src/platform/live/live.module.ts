import { Module } from '@nestjs/common';
import { Dispatcher } from './dispatcher.js';
import { LiveGateway } from './gateway.js';
import { RoomReader } from './room-reader.js';

@Module({ providers: [Dispatcher, LiveGateway, RoomReader], exports: [LiveGateway, Dispatcher] })
export class LiveModule {}
