/** The look of the one-page summary: A4, readable in black and white, light and dark. */
export const summaryStyle = `
:root{color-scheme:light dark;--ink:light-dark(#1a1a1c,#f1f1f4);--line:light-dark(#d0d0d5,#4d4d53);--soft:light-dark(#626264,#b4b4b9)}
*{box-sizing:border-box}
body{font:14px/1.6 "Noto Sans JP","Hiragino Sans","Yu Gothic UI",Meiryo,sans-serif;color:var(--ink);max-width:60rem;margin:0 auto;padding:1.5rem}
header{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;flex-wrap:wrap;border-bottom:2px solid}
h1{font-size:1.5rem;margin:0}h2{font-size:1.05rem;margin:1.25rem 0 .4rem}
small{color:var(--soft)}ul{margin:0;padding-left:1.2rem}
.share b{font-size:2rem}.counts{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:.5rem 0}
.counts li::before{content:"";display:inline-block;width:.8em;height:.8em;margin-right:.4em;border:1px solid;background:var(--fill)}
.bar{display:flex;height:1rem;border:1px solid var(--line);min-width:8rem}.bar span{background:var(--fill);border-right:1px solid Canvas}
.in-place{--fill:#197a4b}.in-progress{--fill:#3460fb}.gap{--fill:#ce0000}.unreviewed{--fill:#b78f00}.not-applicable{--fill:#949497}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top}
td:not(.wide){font-variant-numeric:tabular-nums}.wide{width:35%}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:0 2rem}
section{break-inside:avoid}
@media print{@page{size:A4;margin:12mm}body{padding:0;max-width:none;font-size:11px;color:#000}.bar,.counts li::before{print-color-adjust:exact}}
`;
