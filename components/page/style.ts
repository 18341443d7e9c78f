/** Style of everything in the closed root. Lengths in px: a page may set any size on its root element. */
export const style = `
:host {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: none !important;
  z-index: 2147483647 !important; direction: ltr !important; color-scheme: light dark !important;
  --face: #ffffff; --ink: #1c2030; --faint: #565d70;
  --edge: #c3c8d6; --hover: #eef0f8; --focus: #3346c4;
  --unreviewed: #565d70; --gap: #b3261e; --in-progress: #8a5a00;
  --in-place: #17693a; --not-applicable: #565d70; --unclassified: #5b4aa8;
}
@media (prefers-color-scheme: dark) { :host {
  --face: #23262e; --ink: #eef0f6; --faint: #b3b9c9;
  --edge: #4a5060; --hover: #343947; --focus: #9fb0ff;
  --unreviewed: #b9bfce; --gap: #ff8a80; --in-progress: #ffc04d;
  --in-place: #6fd699; --not-applicable: #b3b9c9; --unclassified: #b9adff;
} }
/* A page styles the backdrops of its own dialogs; ours has none. */
:host::backdrop { display: none !important; }
@media print { :host { display: none !important; } }
* { box-sizing: border-box; }
.page { font: 13px/1.5 system-ui, 'Hiragino Sans', 'Noto Sans JP', 'Yu Gothic UI', Meiryo, sans-serif; color: var(--ink); text-align: left; }
button, select, input { font: inherit; color: inherit; background: none; border: 1px solid var(--edge); border-radius: 6px; margin: 0; padding: 3px 9px; min-height: 28px; }
button { cursor: pointer; }
button:hover { background: var(--hover); }
button:disabled { opacity: .55; cursor: default; }
select, input { background: var(--face); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.status { display: block; flex: none; overflow: visible; fill: none; stroke-linecap: round; stroke-linejoin: round; }
.status .solid { fill: var(--own); stroke: var(--face); stroke-width: 1; }
.status .hollow { fill: var(--face); stroke: var(--own); stroke-width: 2; }
.status .line { stroke: var(--own); stroke-width: 1.7; }
.status .cut { stroke: var(--face); stroke-width: 1.9; }
.unreviewed { --own: var(--unreviewed); } .gap { --own: var(--gap); } .in-progress { --own: var(--in-progress); }
.in-place { --own: var(--in-place); } .not-applicable { --own: var(--not-applicable); } .unclassified { --own: var(--unclassified); }

.beside { position: absolute; width: 24px; height: 24px; min-height: 0; padding: 4px; border: 0; border-radius: 12px; background: none; }
.beside:hover { background: none; }
.beside .status { border-radius: 50%; filter: drop-shadow(0 0 1px var(--face)) drop-shadow(0 0 1px rgb(0 0 0 / .45)); }
.beside.current .status { outline: 2px solid var(--focus); outline-offset: 2px; background: var(--face); }

.bar, .card, .pill { background: var(--face); border: 1px solid var(--edge); box-shadow: 0 4px 18px rgb(0 0 0 / .28); }
.bar { position: fixed; right: 12px; bottom: 12px; width: min(400px, calc(100vw - 24px)); max-height: calc(100vh - 24px); overflow: auto; border-radius: 12px; padding: 10px 12px; }
.bar header { display: flex; gap: 8px; align-items: flex-start; }
.bar .who { flex: 1; min-width: 0; }
.organisation { font-weight: 600; overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.about, .note { color: var(--faint); font-size: 12px; overflow-wrap: anywhere; }
.about { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.counts { display: flex; flex-wrap: wrap; gap: 2px 12px; margin: 6px 0; padding: 0; list-style: none; }
.counts li { display: flex; gap: 4px; align-items: center; white-space: nowrap; }
.counts .total { font-weight: 600; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
.actions .place { min-width: 44px; text-align: center; font-variant-numeric: tabular-nums; }
.actions .wide { flex: 1; min-width: 160px; }
.icon { width: 28px; padding: 0; border-color: transparent; text-align: center; flex: none; }
.more { display: grid; gap: 4px; margin-top: 6px; }
.more button { text-align: left; }
.pill { position: fixed; right: 12px; bottom: 12px; border-radius: 18px; min-height: 36px; padding: 4px 12px; display: flex; gap: 8px; align-items: center; }
.pill span { display: flex; gap: 4px; align-items: center; }

.card { position: fixed; width: min(360px, calc(100vw - 24px)); max-height: min(440px, calc(100vh - 24px)); overflow: auto; border-radius: 10px; padding: 12px 14px; }
.card header { display: flex; gap: 8px; align-items: flex-start; }
.card h2 { font-size: 15px; font-weight: 600; line-height: 1.4; margin: 0; flex: 1; overflow-wrap: anywhere; }
.card .kind { color: var(--faint); font-size: 12px; }
.card dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 10px; margin: 8px 0; align-items: center; }
.card dt { color: var(--faint); } .card dd { margin: 0; overflow-wrap: anywhere; }
.card .ours { display: flex; gap: 6px; align-items: center; }
.card .reason { display: flex; flex-wrap: wrap; gap: 6px; margin: 0 0 8px; }
.card .reason input { flex: 1; min-width: 140px; }
.card h3 { font-size: 12px; font-weight: 600; color: var(--faint); margin: 8px 0 2px; }
.card ul { margin: 0; padding: 0; list-style: none; overflow-wrap: anywhere; font-size: 12px; }
.card a { color: var(--focus); }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { .status .solid { fill: ButtonText; } .status .hollow { stroke: ButtonText; fill: ButtonFace; } .status .line { stroke: ButtonText; } .status .cut { stroke: ButtonFace; } }
`;
