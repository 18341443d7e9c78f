import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Route, readRoute, routeAddress } from './route';

/** Milliseconds after which the address follows what is typed: browsers refuse one that changes with every key. */
const pause = 250;

/** Goes to a place; `replace`: the step back does not lead to the one before. */
export type Go = (route: Route, replace?: boolean) => void;

/** Where the dashboard is: what the address says, followed as the user goes back and forth, and the way elsewhere. */
export function useRoute(): { route: Route; go: Go } {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  const timer = useRef(0);
  useEffect(() => {
    const follow = () => {
      clearTimeout(timer.current);
      setRoute(readRoute(location.hash));
    };
    addEventListener('popstate', follow);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('popstate', follow);
    };
  }, []);
  const go: Go = useCallback((next, replace = false) => {
    clearTimeout(timer.current);
    setRoute(next);
    const address = routeAddress(next);
    if (replace) timer.current = window.setTimeout(() => history.replaceState(null, '', address), pause);
    else history.pushState(null, '', address);
  }, []);
  return { route, go };
}
