import { useEffect, useState } from 'preact/hooks';
import type { Input } from './reader';

/**
 * Takes what is dropped on the window or pasted into it: a file, the address of a link, a text. True while something is
 * being dragged over the window.
 */
export function useDrop(onInput: (input: Input) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child is heard before leaving its parent: the count tells when the window was left.
    let depth = 0;
    const enter = (event: DragEvent) => {
      event.preventDefault();
      depth += 1;
      setOver(true);
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hold = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      depth = 0;
      setOver(false);
      const input = inputOf(event.dataTransfer);
      if (input) onInput(input);
    };
    const paste = (event: ClipboardEvent) => {
      const { target } = event;
      if (target instanceof Element && target.closest('input, textarea')) return;
      const input = inputOf(event.clipboardData);
      if (!input) return;
      event.preventDefault();
      onInput(input);
    };
    const listeners = [
      ['dragenter', enter],
      ['dragleave', leave],
      ['dragover', hold],
      ['drop', drop],
      ['paste', paste],
    ] as const;
    for (const [type, listener] of listeners) document.addEventListener(type, listener as EventListener);
    return () => {
      for (const [type, listener] of listeners) document.removeEventListener(type, listener as EventListener);
    };
  }, [onInput]);
  return over;
}

/** What was dropped or pasted; null for nothing that can be read. */
export function inputOf(data: DataTransfer | null): Input | null {
  const file = [...(data?.files ?? [])].find(isPdfFile) ?? data?.files[0];
  if (file) return { kind: 'file', file };
  const text = data?.getData('text/plain') ?? '';
  const link = data
    ?.getData('text/uri-list')
    .split(/\r?\n/u)
    .find((line) => !line.startsWith('#'));
  const address = [link, text].find((one) => one !== undefined && /^https?:\/\/\S+$/iu.test(one.trim()));
  if (address) return { kind: 'address', url: address.trim(), tab: null };
  return text.trim() === '' ? null : { kind: 'text', text };
}

function isPdfFile({ type, name }: File): boolean {
  return type === 'application/pdf' || /\.pdf$/iu.test(name);
}
