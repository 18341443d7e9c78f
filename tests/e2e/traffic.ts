import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request of the browser. */
export interface Asked {
  /** The whole address; of https only host and port can be seen. */
  url: string;
  /** What it was for, as the browser says: `document`, `style` …; `empty` is what a script fetches. */
  purpose: string;
}

/** All the traffic of a browser, this machine's own addresses included. */
export interface Traffic {
  /** What the browser has to be started with. */
  args: string[];
  /** Everything asked for, in order; may be emptied. */
  asked: Asked[];
  close(): void;
}

/** Starts a proxy that writes down what it is asked for, passes on what is on this machine and refuses the rest. */
export async function watchTraffic(): Promise<Traffic> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { url = '', method, headers } = request;
    asked.push({ url, purpose: String(headers['sec-fetch-dest'] ?? '') });
    if (new URL(url).hostname !== '127.0.0.1') return void response.writeHead(502).end();
    const passed = ask(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.writeHead(502).end());
    request.pipe(passed);
  });
  server.on('connect', (request, socket) => {
    asked.push({ url: request.url ?? '', purpose: '' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  return {
    args: [
      `--proxy-server=127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      // Chromium itself asks Google whether somebody is signed in; that question is kept on this machine, and refused.
      '--gaia-url=http://127.0.0.1:1',
    ],
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
