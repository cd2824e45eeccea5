/** The placeholders of a message: `'{{place}} takes {{takes}}.'` -> `'place' | 'takes'`. */
type Placeholders<Message extends string> = Message extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** One of several messages, with what is put into it: a text for each of its placeholders. */
export type Worded<Messages extends Readonly<Record<string, string>>, Id extends keyof Messages = keyof Messages> = {
  readonly [Each in Id]: {
    readonly messageId: Each;
    readonly data: Readonly<Record<Placeholders<Messages[Each]>, string>>;
  };
}[Id];
