import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A server in front of PostgreSQL that refuses this many connections as one that recovers does, then lets all through. */
export async function recoveringServer(realUrl: string, refusals: number) {
  const real = new URL(realUrl);
  const open = new Set<Socket>();
  let asked = 0;
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    asked += 1;
    if (asked > refusals) letThrough(socket, real);
    else socket.once('data', () => socket.end(startingUp()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(realUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.toString(),
    asked: () => asked,
    async stop(): Promise<void> {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function letThrough(socket: Socket, { hostname, port }: URL): void {
  const behind = connect(Number(port), hostname);
  behind.on('error', () => socket.destroy());
  socket.on('close', () => behind.destroy());
  socket.pipe(behind).pipe(socket);
}

/** An ErrorResponse: its letter, its length, then fields that each begin with a letter of their own. */
function startingUp(): Buffer {
  const said = ['SFATAL', 'VFATAL', 'C57P03', 'Mthe database system is starting up'];
  const fields = Buffer.from(`${said.map((field) => `${field}\0`).join('')}\0`);
  const length = Buffer.alloc(4);
  length.writeInt32BE(fields.length + 4);
  return Buffer.concat([Buffer.from('E'), length, fields]);
}
