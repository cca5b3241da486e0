import { createServer } from 'node:net';

/** A port of this machine that nobody listens on: the wished one if it is free, else any. */
export async function freePort(wished = 0, host = '127.0.0.1'): Promise<number> {
  return (await tryPort(wished, host)) ?? (await freePort(0, host));
}

/** Says whether nobody listens on this port. */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return (await tryPort(port, host)) !== undefined;
}

function tryPort(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (port === 0) reject(error);
      else resolve(undefined);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : undefined);
      });
    });
  });
}
