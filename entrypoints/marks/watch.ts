/** Who hears of changes of a page. */
interface Listeners {
  /** Something changed: what stands on the page may have moved or gone. At most once a frame. */
  moved(): void;
  /** The text may have changed, and has been quiet since; ends when it was looked at. */
  changed(): Promise<void>;
}

/** Following the changes of a page. */
export interface Watching {
  stop(): void;
}

/** Milliseconds without a change before the page is looked at, and after which it is looked at all the same. */
const quiet = 800;
const patience = 5000;
/** How often a page is looked at for its changes; the button reads it again after that. */
const most = 30;
/** The share of the time that looking may take: a page that takes long to read is looked at less often. */
const share = 0.05;
/** Attributes that show or hide text. */
const attributes = ['hidden', 'open', 'class', 'style', 'aria-hidden', 'aria-expanded'];

/** Follows late content of a recognised page: debounced and capped, so that a page that never rests costs little. */
export function watch(document: Document, { moved, changed }: Listeners): Watching {
  let frame = 0;
  let timer = 0;
  let first = 0;
  let looks = 0;
  let notBefore = 0;
  let looking = false;
  let stopped = false;

  const look = async () => {
    // A page nobody sees can wait.
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', wait, { once: true });
      return;
    }
    looks += 1;
    first = 0;
    looking = true;
    const began = performance.now();
    await changed();
    if (!stopped) observe(document);
    const now = performance.now();
    looking = false;
    notBefore = now + (now - began) / share + 2 ** Math.min(looks, 16);
    if (first !== 0) wait();
  };
  const wait = () => {
    if (stopped || looks >= most) return;
    const now = performance.now();
    if (first === 0) first = now;
    if (looking) return;
    clearTimeout(timer);
    const due = Math.max(Math.min(now + quiet, first + patience), notBefore);
    timer = window.setTimeout(() => void look(), Math.max(0, due - now));
  };
  const observer = new MutationObserver((all) => {
    const records = all.filter(matters);
    if (records.length === 0) return;
    if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (!stopped) moved();
      });
    }
    if (records.some(isOfPage)) wait();
  });
  const options = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: attributes,
    attributeOldValue: true,
  };
  // Changes in a shadow tree are not seen from outside of it; observing what is observed already changes nothing.
  const observe = (root: Document | ShadowRoot) => {
    observer.observe(root, options);
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) observe(element.shadowRoot);
  };
  observe(document);

  return {
    stop() {
      stopped = true;
      observer.disconnect();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', wait);
    },
  };
}

/** Whether a change may show or hide text or change it: most changes of a style only move or colour something. */
function matters({ attributeName, oldValue, target }: MutationRecord): boolean {
  return attributeName !== 'style' || shown(oldValue) !== shown((target as Element).getAttribute('style'));
}

/** What a style says of whether its element is shown. */
function shown(style: string | null): string {
  return (style?.match(/\b(?:display|visibility)\s*:[^;]*/g) ?? []).join();
}

/** Whether a change is the page's own and not our element coming or going. */
function isOfPage({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target instanceof Element && target.localName === 'tazan-marks') return false;
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some(
    (node) => !(node instanceof Element && node.localName === 'tazan-marks'),
  );
}
