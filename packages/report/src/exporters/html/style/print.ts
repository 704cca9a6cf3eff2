/** Styles of the page on A4: 10.5 pt, repeated table heads, no figure cut in two, wide sections on landscape pages. */
export function printRules(): string {
  return `@page{size:A4;margin:15mm 14mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#56666a}}
@page wide{size:A4 landscape;margin:12mm 12mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#56666a}}
@media print{
body{background:#fff;font-size:10.5pt;line-height:1.55}nav{display:none}.print-only{display:block}.page{display:block}main{padding:0;max-width:none}
header.cover{padding-top:10px}h1{font-size:18pt}h2{font-size:14pt}h3{font-size:11.5pt;margin-top:14pt}
section{border:0;padding:0;margin:0 0 18pt;background:none;break-inside:auto}section.wide-page{page:wide}section.own-page,section.opens{break-before:page}.cover+section.opens{break-before:auto;margin-top:0}.chapter{margin:0 0 4pt}
h1,h2,h3,h4,caption,.chapter,tr.group{break-after:avoid}p,li,figure,.facts>div,.stats,tr{break-inside:avoid}table{font-size:9.5pt;line-height:1.45}thead{display:table-header-group}tbody tr:first-child{break-before:avoid}thead th{position:static;font-size:8.5pt}
p.lead{font-size:12pt}.notice{font-size:9.5pt}code{font-size:8pt}dt{font-size:9.5pt}.stats strong{font-size:15pt}.stats{grid-template-columns:repeat(6,1fr)}.stats li{padding:6px 8px}
a{color:inherit}svg.figure{min-width:0;max-height:220mm}.wide-page svg.figure{max-height:158mm}.canvas{overflow:visible;padding:4px}
.matrix{max-height:none;overflow:visible;border:0}.matrix table{font-size:7.5pt;line-height:1.3}.matrix tbody th{position:static;min-width:190px;max-width:210px}.matrix thead th{min-width:15px;height:176px}.matrix thead th span{max-height:172px}.matrix td{min-width:15px;padding:1px}.matrix .gapcell{min-width:60px}
.toc{columns:3;column-gap:20px;font-size:8.5pt;line-height:1.45}.toc ol{list-style:none;margin:0;padding:0}.toc li{break-inside:avoid;margin:0 0 6pt}.toc small{display:inline}.toc b{display:block}.toc a{display:block;padding-left:10px}
}`;
}
