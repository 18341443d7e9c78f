import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readViews, type SavedView, type ViewsKept } from '../../components/table/views';

/** The views of the table the user keeps, followed wherever they change; null until they are known. */
export function useViews(): ViewsKept | null {
  const [views, setViews] = useState<readonly SavedView[] | null>(null);
  useEffect(() => {
    const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && changes.views) setViews(readViews(changes.views.newValue));
    };
    browser.storage.onChanged.addListener(changed);
    browser.storage.local.get('views').then(
      ({ views: stored }) => setViews(readViews(stored)),
      () => {},
    );
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return views && { views, change };
}

function change(views: readonly SavedView[]): void {
  void browser.storage.local.set({ views });
}
