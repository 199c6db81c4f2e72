import { Module } from '@nestjs/common';
import { Dispatcher } from './dispatcher.js';
import { LiveGateway } from './gateway.js';
import { NodeNotices } from './node-notices.js';
import { RoomReader } from './room-reader.js';

@Module({ providers: [Dispatcher, LiveGateway, NodeNotices, RoomReader], exports: [LiveGateway, Dispatcher] })
export class LiveModule {}
