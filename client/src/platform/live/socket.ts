import type { ClientNaarServer, ServerNaarClient } from '@doorbraaktafel/shared/live';
import type { Socket } from 'socket.io-client';

export type LiveSocket = Socket<ServerNaarClient, ClientNaarServer>;

/** Opens the one socket of this page; the session cookie says who it is. Loaded apart, so that the first page does not wait for it. */
export async function openSocket(): Promise<LiveSocket> {
  const { io } = await import('socket.io-client');
  return io({
    path: '/live', transports: ['websocket'],
    autoConnect: false,
    withCredentials: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    timeout: 10_000,
  });
}
