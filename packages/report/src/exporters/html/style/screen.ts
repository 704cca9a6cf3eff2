import { colourProperties, figureRules, FONT_STACK } from '../../../drawing/svg/figure-styles.ts';

/** Styles of the page on a screen, light and dark; sizes follow an 8-pixel grid. */
export function screenRules(): string {
  return `:root{color-scheme:light dark;${colourProperties('light')}}
@media screen and (prefers-color-scheme:dark){:root{${colourProperties('dark')}}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:16px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:14px/22px ${FONT_STACK};font-variant-numeric:tabular-nums;line-break:strict;overflow-wrap:anywhere;print-color-adjust:exact;-webkit-print-color-adjust:exact}
:lang(ja){line-height:1.72;word-break:auto-phrase}.gap{display:block;height:7px}
a{color:var(--accent);text-decoration:none}a.id{font-size:12px;display:inline-block;max-width:100%}a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code{font:12px/18px ui-monospace,Menlo,Consolas,monospace;color:var(--muted);overflow-wrap:anywhere}
small{font-size:.86em;color:var(--muted);font-weight:400}
.muted{color:var(--muted)}.strong{font-weight:600}
.la,.lb{display:block}.lb{color:var(--muted);font-size:.93em}
.page{display:grid;grid-template-columns:248px minmax(0,1fr)}
nav{position:sticky;top:0;align-self:start;height:100vh;overflow-y:auto;padding:24px 8px 24px 20px;font-size:13px;line-height:20px;border-right:1px solid var(--rule)}
nav ol{list-style:none;margin:0;padding:0}nav ol>li{margin:0 0 12px}nav b{display:block;font-size:12px;color:var(--muted);font-weight:600;margin:0 0 2px}
nav a{display:block;padding:3px 8px;margin-left:-8px;border-radius:6px;color:var(--ink)}nav a:hover{background:var(--accentSoft);text-decoration:none}nav small{display:block;line-height:1.3}nav details{display:none}
main{padding:32px 32px 96px;max-width:1440px}
header.cover{border-top:4px solid var(--accent);padding:20px 0 8px;margin:0 0 8px}
h1{font-size:24px;line-height:1.4;margin:0 0 4px}h1 small{display:block;font-size:16px;line-height:1.5}
header.cover p{margin:0;color:var(--muted)}
.chapter{margin:0 0 4px;font-size:13px;line-height:20px;font-weight:600;color:var(--accent)}section.opens{margin-top:40px}
section{background:var(--sheet);border:1px solid var(--rule);border-radius:10px;padding:20px 24px 24px;margin:0 0 24px}
h2{font-size:18px;line-height:1.5;margin:0 0 12px}h2 small{font-size:14px;margin-left:6px}h2 .num{color:var(--accent);margin-right:10px;font-weight:600}
h3{font-size:15px;line-height:1.5;margin:28px 0 8px}h4{font-size:14px;line-height:1.5;margin:20px 0 6px}h3 .lb,h4 .lb{font-weight:400;font-size:.88em}
p{margin:0 0 12px;max-width:46em}p.lead{font-size:16px;line-height:1.7;font-weight:600;max-width:44em}p.note{font-size:13px;color:var(--muted)}
p.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:4px 28px;max-width:none}p.pair .lb{font-size:1em}
@media (max-width:1100px){p.pair{display:block}}
.notice{border-left:4px solid var(--accent);background:var(--accentSoft);padding:8px 14px;border-radius:0 6px 6px 0;font-size:13px;line-height:1.6;max-width:none}
.notice.attention{border-color:var(--seriousFill);background:var(--seriousSoft)}
ul{margin:0 0 12px;padding-left:20px}li{margin:2px 0 6px}li::marker{color:var(--faint)}
.facts{margin:16px 0 0;border-top:1px solid var(--rule)}.facts>div{display:grid;grid-template-columns:176px minmax(0,1fr);gap:16px;border-bottom:1px solid var(--rule);padding:7px 0}
dt{color:var(--muted);font-size:13px}dd{margin:0}dd .la,dd .lb{max-width:60em}
.stats{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(140px,1fr));gap:8px;padding:0;margin:8px 0 16px}
.stats li{margin:0;border:1px solid var(--rule);border-top:3px solid var(--rule);border-radius:8px;padding:8px 12px 10px;background:var(--sheet)}
.stats strong{display:block;font-size:22px;line-height:30px;white-space:nowrap}.stats span,.stats em{display:block;font-size:12px;line-height:17px;font-style:normal}.stats em{color:var(--muted)}.stats small{display:block;line-height:1.35}
.stats .attention{border-top-color:var(--seriousFill)}.stats .alarm{border-top-color:var(--criticalFill)}.stats .alarm strong{color:var(--critical)}
${tableRules()}${signRules()}${figurePageRules()}${figureRules()}${narrowRules()}`;
}

/** In a narrow window, such as a preview beside other things, the contents fold away above the text. */
function narrowRules(): string {
  return `@media screen and (max-width:900px){.page{display:block}nav{position:static;height:auto;padding:8px 20px;border-right:0;border-bottom:1px solid var(--rule)}nav .beside{display:none}nav details{display:block}
nav summary{cursor:pointer;font-weight:600;line-height:32px}nav summary small{display:inline}nav details ol{columns:3 220px;column-gap:24px;padding:8px 0}nav details li{break-inside:avoid}main{padding:24px 20px 64px}section{overflow-x:auto}}`;
}

function tableRules(): string {
  return `table{word-break:normal;border-collapse:collapse;width:100%;font-size:13px;line-height:20px;margin:8px 0 16px}
caption{text-align:left;font-weight:600;font-size:14px;padding:8px 0 6px}
th,td{text-align:left;vertical-align:top;padding:5px 14px 5px 0;border-bottom:1px solid var(--rule)}
thead th{position:sticky;top:0;background:var(--sheet);border-bottom:2px solid var(--faint);font-size:12px;line-height:17px;color:var(--muted);font-weight:600;z-index:1;overflow-wrap:break-word;hyphens:auto}thead small{display:block}
td .lb,th .lb{font-size:.92em;line-height:1.45}
tr.group th{background:var(--raised);font-weight:600;padding:7px 8px;border-bottom-color:var(--faint)}tbody tr:target{background:var(--accentSoft)}
.narrow{width:1%;white-space:nowrap}.wide{width:42%}td{min-width:4.5em}th.narrow{white-space:normal;min-width:6.5em}.end{text-align:right}.middle{text-align:center}
.mini .k-target{stroke-width:1.6}table.none,table.compact{width:auto}table.compact td,table.compact th{padding-right:28px}table.none td{border:0;padding:0}
.matrix{overflow:auto;max-height:84vh;border:1px solid var(--rule);border-radius:8px;margin:8px 0 16px}.matrix table{margin:0;width:auto;border-collapse:separate;border-spacing:0;font-size:12px;line-height:17px}.matrix caption{padding:8px 12px}
.matrix th,.matrix td{padding:2px;border-bottom:1px solid var(--rule)}.matrix tbody th{position:sticky;left:0;background:var(--sheet);min-width:250px;max-width:300px;padding:3px 8px;font-weight:400;z-index:1}
.matrix thead th{vertical-align:bottom;height:236px;min-width:20px;padding:0 0 4px;z-index:2}.matrix thead th span{display:block;writing-mode:vertical-rl;max-height:232px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-weight:400;margin:0 auto;color:var(--ink)}
.matrix thead th.corner{left:0;z-index:3;padding:0 8px 6px}.matrix td{text-align:center;min-width:20px;border-left:1px solid var(--rule)}.matrix .gapcell{min-width:84px;text-align:left;padding:2px 8px;white-space:nowrap}.matrix .isgap{background:var(--criticalSoft)}
.matrix tr.group th{background:var(--raised);position:static}`;
}

function signRules(): string {
  return `.lv,.mk.s{white-space:nowrap}.lv i,.mk i{display:inline-block;width:11px;height:11px;border-radius:50%;border:1.6px solid var(--limited);margin-right:4px;vertical-align:-1px}
.lv2 i{border-color:var(--serious);background:linear-gradient(90deg,var(--seriousFill) 50%,var(--sheet) 50%)}.lv3 i{border-color:var(--critical);background:var(--criticalFill)}.lv2{color:var(--serious)}.lv3{color:var(--critical)}.lv2,.lv3{font-weight:600}
.mk i{border-color:var(--muted)}.mk-part i{background:linear-gradient(90deg,var(--muted) 50%,var(--sheet) 50%)}.mk-done i{border-color:var(--done);background:var(--done)}.mk-off i{border-radius:0;border-width:1.6px 0 0;height:0;vertical-align:4px}.mk-none i{border-style:dotted}
.mk-gap{color:var(--critical);font-weight:600}.mk-gap i{border:0;border-radius:1px;background:var(--criticalFill);width:9px;height:9px;transform:rotate(45deg);margin:0 6px 0 1px;vertical-align:0}.mk-off,.mk-none{color:var(--muted)}
.pt b{display:inline-block;min-width:26px;text-align:center;font-size:10.5px;line-height:15px;border:1px solid var(--pi);border-radius:4px;background:var(--pf);color:var(--pi);padding:0 3px;margin-right:5px}.pt{word-break:normal}td .pt{display:inline-block}
.mini{display:block}.share{display:inline-block;width:64px;height:7px;border-radius:4px;background:var(--rule);overflow:hidden;vertical-align:1px}.share span{display:block;height:100%;background:var(--accent)}
.mx{display:inline-block;width:11px;height:11px;border-radius:50%;border:1.6px solid var(--critical);vertical-align:-1px}.mx-part{border-color:var(--serious);background:linear-gradient(90deg,var(--seriousFill) 50%,var(--sheet) 50%)}.mx-done{border-color:var(--done);background:var(--done)}`;
}

function figurePageRules(): string {
  return `figure{margin:8px 0 20px}.canvas{overflow-x:auto;border:1px solid var(--rule);border-radius:8px;background:var(--sheet);padding:8px}svg.figure{display:block;max-width:100%;height:auto;min-width:calc(var(--w)*.6);margin:0 auto}
figcaption{font-size:12px;line-height:18px;color:var(--muted);margin:6px 0 0}.print-only{display:none}`;
}
