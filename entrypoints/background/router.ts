import { type Browser, browser } from 'wxt/browser';
import type { Answer, Request, Requests } from '../../messaging';
import { handlers, ownOnly, pageOnly } from './handlers';
import type { FrameOfTab } from './inject';

/** A frame of a tab that sent a request. */
export interface FrameFrom extends FrameOfTab {
  url: string;
  /** In a private window. */
  incognito: boolean;
}

/** Who sent a request, checked: a frame of a tab, or one of the extension's own pages. */
export interface From {
  /** The frame of a script in a page; null for the extension's own pages. */
  frame: FrameFrom | null;
}

/** What answers each request; the compiler demands one for every message. */
export type Handlers = { [T in keyof Requests]: (request: Request<T>, from: From) => Promise<Answer<T>> };

/** The answer to a message, or undefined when it is none of ours: another sender, an unknown type, a wrong shape. */
export function answer(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type } = message;
  if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
  const from = senderOf(sender);
  if (from === undefined) return undefined;
  const name = type as keyof Requests;
  if (pageOnly.has(name) && from.frame === null) return undefined;
  if (ownOnly.has(name) && from.frame !== null) return undefined;
  const handler = handlers[name] as (request: unknown, from: From) => Promise<unknown>;
  return handler(message, from);
}

function senderOf(sender: Browser.runtime.MessageSender): From | undefined {
  if (sender.url?.startsWith(`${location.origin}/`)) return { frame: null };
  const { tab, frameId, documentId, url = '' } = sender;
  if (tab?.id === undefined || frameId === undefined || !/^https?:/.test(url)) return undefined;
  const document = documentId === undefined ? {} : { document: documentId };
  return { frame: { tab: tab.id, frame: frameId, url, incognito: tab.incognito, ...document } };
}
