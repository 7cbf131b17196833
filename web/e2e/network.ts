import { createServer, request, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { BrowserContextOptions } from 'playwright-core';
import { afterEach } from 'vitest';

/** A way between a browser and the platform that can be cut: what was under way is lost, and nothing new gets through. */
export class Network {
  readonly #sockets = new Set<Socket>();
  /** All addresses that were asked for, those of workers too. */
  readonly asked: URL[] = [];
  #isCut = false;
  readonly #server: Server = createServer((asked, answer) => {
    this.asked.push(new URL(asked.url ?? ''));
    const on = request(asked.url ?? '', { method: asked.method, headers: asked.headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.rawHeaders);
      given.pipe(answer);
      given.on('error', () => answer.destroy());
    });
    on.on('error', () => answer.destroy());
    answer.on('close', () => on.destroy());
    asked.pipe(on);
  });

  /** A network of its own for one test. */
  static async of(): Promise<Network> {
    const network = new Network();
    const server = network.#server;
    server.on('connection', (socket: Socket) => {
      if (network.#isCut) socket.destroy();
      network.#sockets.add(socket);
      socket.on('close', () => network.#sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push(network);
    return network;
  }

  /** What a browser must be opened with to use this way. */
  get options(): BrowserContextOptions {
    const { port } = this.#server.address() as AddressInfo;
    return { proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' } };
  }

  cut(): void {
    this.#isCut = true;
    this.#sockets.forEach((socket) => socket.destroy());
  }

  mend(): void {
    this.#isCut = false;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }
}

const open: Network[] = [];

afterEach(() => open.splice(0).forEach((network) => network.close()));
