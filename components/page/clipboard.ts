/** Copies a text, in answer to a click. Pages without TLS have no clipboard of their own: there the copy command does it. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const { clipboard } = document.defaultView?.navigator ?? {};
  const copied = await clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return copied === true || copyByCommand(document, text);
}

function copyByCommand(document: Document, text: string): boolean {
  let copied = false;
  const copy = (event: ClipboardEvent) => {
    // The page's own handlers would put something else in its place.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = true;
  };
  document.defaultView?.addEventListener('copy', copy, true);
  try {
    document.execCommand('copy');
  } finally {
    document.defaultView?.removeEventListener('copy', copy, true);
  }
  return copied;
}
