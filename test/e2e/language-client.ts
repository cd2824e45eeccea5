/** A small language client over stdio: what an editor asks of a linter, and nothing else. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
export interface Diagnostic {
  readonly range: Range;
  readonly message: string;
  readonly code?: string | number;
  readonly codeDescription?: { readonly href: string };
  readonly source?: string;
}
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}
interface WorkspaceEdit {
  readonly documentChanges?: readonly { readonly edits: readonly TextEdit[] }[];
  readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
}
export interface CodeAction {
  readonly title: string;
  readonly kind?: string;
  readonly edit?: WorkspaceEdit;
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] };
}
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A language server in a process of its own, and the documents that are open in it. */
export class LanguageClient {
  readonly #server: ChildProcess;
  readonly #configuration: unknown;
  readonly #waiting = new Map<number, (message: Message) => void>();
  /** What the server said of itself: warnings and errors of its log, and its standard error. */
  readonly complaints: string[] = [];
  readonly #published = new Map<string, readonly Diagnostic[]>();
  #nextId = 1;
  #buffer = Buffer.alloc(0);
  #applied: TextEdit[] = [];
  #lastCommand: Promise<unknown> = Promise.resolve();

  private constructor(server: ChildProcess, configuration: unknown) {
    this.#server = server;
    this.#configuration = configuration;
    server.stdout?.on('data', (chunk: Buffer) => {
      this.#read(chunk);
    });
    server.stderr?.on('data', (chunk: Buffer) => this.complaints.push(chunk.toString()));
    server.on('exit', () => {
      for (const answer of this.#waiting.values()) answer({ error: { message: 'The server has ended.' } });
    });
  }

  /**
   * Starts a server, a script of Node, for one folder. `configuration` answers every `workspace/configuration` item.
   */
  static async start(script: string, args: readonly string[], folder: string, configuration: unknown) {
    const server = spawn(process.execPath, [script, ...args], { cwd: folder, stdio: 'pipe' });
    const client = new LanguageClient(server, configuration);
    const uri = pathToFileURL(folder).href;
    await client.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'project' }],
      initializationOptions: [{ workspaceUri: uri, options: configuration }],
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          applyEdit: true,
        },
        textDocument: {
          diagnostic: { dynamicRegistration: false },
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
        },
      },
    });
    client.#send({ method: 'initialized', params: {} });
    return client;
  }

  /** Ends the server. */
  async stop(): Promise<void> {
    await this.request('shutdown', null);
    const ended = new Promise((resolve) => this.#server.once('exit', resolve));
    this.#send({ method: 'exit' });
    await ended;
  }

  open(uri: string, languageId: string, text: string): void {
    this.#send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId, version: 1, text } } });
  }

  change(uri: string, version: number, text: string): void {
    const params = { textDocument: { uri, version }, contentChanges: [{ text }] };
    this.#send({ method: 'textDocument/didChange', params });
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = (await this.request('textDocument/diagnostic', { textDocument: { uri } })) as {
      items: Diagnostic[];
    };
    return report.items;
  }

  /** The diagnostics that the server sends of its own accord, for servers that do not wait to be asked. */
  async published(uri: string): Promise<readonly Diagnostic[]> {
    for (;;) {
      const diagnostics = this.#published.get(uri);
      if (diagnostics !== undefined) return diagnostics;
      await new Promise((resolve) => this.#server.stdout?.once('data', resolve));
    }
  }

  async codeActions(uri: string, range: Range, diagnostics: readonly Diagnostic[], only?: string) {
    const context = { diagnostics, triggerKind: 1, ...(only === undefined ? {} : { only: [only] }) };
    return (await this.request('textDocument/codeAction', { textDocument: { uri }, range, context })) as CodeAction[];
  }

  /** The edits that an action makes, whether it carries them or has a command ask for them. */
  async editsOf(action: CodeAction): Promise<readonly TextEdit[]> {
    if (action.edit) return editsOf(action.edit);
    // One command at a time: the server sends edits without saying which command they are of.
    const edits = this.#lastCommand.then(async () => {
      this.#applied = [];
      if (action.command) await this.request('workspace/executeCommand', action.command);
      return this.#applied;
    });
    this.#lastCommand = edits.catch(() => undefined);
    return edits;
  }

  async request(method: string, params: unknown): Promise<unknown> {
    const id = this.#nextId++;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}\n${this.complaints.join('')}`);
    return result;
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const headEnd = this.#buffer.indexOf('\r\n\r\n');
      if (headEnd === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('ascii', 0, headEnd))?.[1]);
      const end = headEnd + 4 + length;
      if (this.#buffer.length < end) return;
      const body = this.#buffer.toString('utf8', headEnd + 4, end);
      this.#buffer = this.#buffer.subarray(end);
      this.#receive(JSON.parse(body) as Message);
    }
  }

  #receive(message: Message): void {
    if (message.method === undefined) {
      const answer = message.id === undefined ? undefined : this.#waiting.get(message.id);
      if (message.id !== undefined) this.#waiting.delete(message.id);
      answer?.(message);
    } else if (message.id !== undefined) this.#send({ id: message.id, result: this.#answer(message) });
    else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: Diagnostic[] };
      this.#published.set(uri, diagnostics);
    } else if (message.method === 'window/logMessage') {
      const { type, message: text } = message.params as { type: number; message: string };
      if (type <= 2) this.complaints.push(`${text}\n`);
    }
  }

  /** What an editor answers when the server asks it something. */
  #answer({ method, params }: Message): unknown {
    if (method === 'workspace/configuration') {
      return (params as { items: unknown[] }).items.map(() => this.#configuration);
    }
    if (method === 'workspace/applyEdit') {
      this.#applied.push(...editsOf((params as { edit: WorkspaceEdit }).edit));
      return { applied: true };
    }
    return null;
  }
}

function editsOf(edit: WorkspaceEdit): readonly TextEdit[] {
  return [
    ...(edit.documentChanges ?? []).flatMap((change) => change.edits),
    ...Object.values(edit.changes ?? {}).flat(),
  ];
}

/** `text` with the edits made. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const offset = ({ line, character }: Position): number => (lineStarts[line] ?? text.length) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (result, { range, newText }) => result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
      text,
    );
}
