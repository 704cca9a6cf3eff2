/** The look of the page: the workbench's greys and its one accent, light and dark. */
export const API_PAGE_STYLE = `
:root{color-scheme:light dark;--ground:#fbfbfa;--sheet:#fff;--ink:#1d2426;--soft:#5a6568;--line:#dfe3e3;--accent:#0b5f66;--code:#f1f4f4}
@media(prefers-color-scheme:dark){:root{--ground:#15191a;--sheet:#1c2122;--ink:#e6eaea;--soft:#a3aeb0;--line:#333b3d;--accent:#5cc4cd;--code:#252c2e}}
*{box-sizing:border-box}html{scroll-padding-top:16px}
body{margin:0;background:var(--ground);color:var(--ink);font:14px/24px "Noto Sans JP",system-ui,sans-serif;line-break:strict}
header{max-width:1120px;margin:0 auto;padding:40px 24px 24px}h1{font-size:24px;line-height:32px;margin:0 0 8px}header p{max-width:72ch;margin:0 0 8px;color:var(--soft)}
.links{display:flex;flex-wrap:wrap;gap:4px 24px}a{color:var(--accent)}a:focus-visible,summary:focus-visible,pre:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.columns{max-width:1120px;margin:0 auto;padding:0 24px 64px;display:grid;grid-template-columns:176px minmax(0,1fr);gap:32px}
nav ul{position:sticky;top:24px;list-style:none;margin:0;padding:0}nav a{display:block;padding:4px 0;text-decoration:none}nav a:hover{text-decoration:underline}
h2{font-size:18px;line-height:24px;margin:0 0 16px}section{margin-bottom:48px}
article{background:var(--sheet);border:1px solid var(--line);border-radius:8px;padding:16px 24px;margin-bottom:16px}
h3{font-size:14px;line-height:24px;margin:0 0 8px;overflow-wrap:anywhere}h4{font-size:13px;line-height:20px;margin:16px 0 4px;color:var(--soft);font-weight:600}article p{margin:0}
code,pre{font:13px/20px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}td code,p code{background:var(--code);border-radius:4px;padding:1px 4px;overflow-wrap:anywhere}
.method{display:inline-block;min-width:56px;padding:0 8px;margin-right:8px;border:1px solid var(--line);border-radius:4px;text-align:center;font:600 12px/20px ui-monospace,Menlo,Consolas,monospace}
.method.get{border-color:var(--accent);color:var(--accent)}
table{border-collapse:collapse;width:100%;table-layout:fixed}td{border-top:1px solid var(--line);padding:4px 16px 4px 0;vertical-align:top;overflow-wrap:anywhere}td:first-child{width:22%}td:last-child{width:34%}strong{font-size:12px;color:var(--soft);font-weight:600}
details{border-top:1px solid var(--line)}summary{padding:8px 0;cursor:pointer}pre{margin:0 0 16px;padding:16px;background:var(--code);border-radius:8px;max-height:480px;overflow:auto}
.plain{display:grid;grid-template-columns:max-content 1fr;gap:4px 24px;margin:0}dd{margin:0}
@media(max-width:760px){.columns{grid-template-columns:1fr}nav ul{position:static;display:flex;flex-wrap:wrap;gap:0 16px}}
@media print{nav,.links{display:none}.columns{display:block}article{break-inside:avoid}}
`;
