import type { OnGatewayDisconnect, OnGatewayInit } from '@nestjs/websockets';
import { Ack, ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import type { FollowAnswer } from '../contract/following.js';
import { readFollowRequest, readMeeting } from './asked.js';
import { denied } from './live-adapter.js';
import type { LiveServer, LiveSocket } from './rooms.js';
import { Rooms } from './rooms.js';

/** Where citizens' sockets come in. It takes two messages; all else is passed over in silence. */
@WebSocketGateway()
export class LiveGateway implements OnGatewayInit<LiveServer>, OnGatewayDisconnect<LiveSocket> {
  constructor(private readonly rooms: Rooms) {}

  afterInit(server: LiveServer): void {
    this.rooms.open(server);
  }

  handleDisconnect(socket: LiveSocket): void {
    this.rooms.left(socket);
  }

  @SubscribeMessage('follow')
  follow(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() body: unknown,
    @Ack() answer: (answer: FollowAnswer) => void,
  ): Promise<void> | void {
    const request = readFollowRequest(body);
    return request === null ? answer(denied('bad-request')) : this.rooms.follow(socket, request, answer);
  }

  @SubscribeMessage('unfollow')
  unfollow(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: unknown): void {
    const meeting = readMeeting(body);
    if (meeting !== null) this.rooms.unfollow(socket, meeting);
  }
}
