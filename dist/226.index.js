"use strict";
exports.id = 226;
exports.ids = [226,620];
exports.modules = {

/***/ 620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ f),
/* harmony export */   O: () => (/* binding */ h),
/* harmony export */   explanationLines: () => (/* binding */ l),
/* harmony export */   taskExplanation: () => (/* binding */ g)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _console_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5098);
function c({what:e,action:t,why:n}){return t===null?`Not known: ${e} (${n}).`:`Not known: ${e} (${n}; allow ${t}).`}function l(e){let{causes:a,groups:o,targets:s,tail:l,gaps:f}=e,[p,...m]=a;return[`Why ${e.service} failed: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.headline)}`,...u(`What to do:`,(p?.advice??[]).map(e=>`- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}`)),...u(`Also seen:`,m.slice(0,3).map(({cause:e})=>`- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}`)),...u(`Failed tasks:`,o.slice(0,5).map(e=>`- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(d(e))}`)),...s.flatMap(e=>[`  Target group ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.name)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.check)}`,...e.states.map(({count:e,state:t,reason:i})=>`    ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.l)(e,`target`)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(`${t}: ${i}`)}`)]),...l===null?[]:[`  Last lines of container ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(l.container)} (task ${l.task}, log group ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(l.group)}):`],...(l?.lines??[]).map(e=>`    │ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,500))}`),...f.map(e=>`  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(c(e))}`)]}function u(e,t){return t.length===0?[]:[`  ${e}`,...t.map(e=>`  ${e}`)]}function d({count:e,container:t,exit:n,stopCode:r,reason:i,task:a}){return`${e} × ${[r,t===null?null:`container ${t}`,n].filter(e=>e!==null).join(`, `)}: ${i} (for instance task ${a})`}function f(t){let{causes:n,groups:i,targets:a,tail:s,gaps:l}=t,[u,...f]=n;return[p(`**What to do:**`,(u?.advice??[]).map(_text_js__WEBPACK_IMPORTED_MODULE_1__.a)),p(`Also seen:`,f.slice(0,3).map(({cause:t})=>(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.a)(t))),p(`Failed tasks:`,i.slice(0,5).map(t=>(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.a)(d(t)))),...a.map(t=>p(`Target group ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(t.name)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.a)(t.check)}`,t.states.map(({count:t,state:n,reason:i})=>(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.a)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.l)(t,`target`)} ${n}: ${i}`)))),s===null?``:m(s),l.map(t=>`<sub>${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.a)(c(t))}</sub>`).join(`

`)].filter(e=>e!==``).join(`

`)}function p(e,t){return t.length===0?``:`${e}\n\n${t.map(e=>`- ${e}`).join(`
`)}`}function m(e){let t=(0,_console_url_js__WEBPACK_IMPORTED_MODULE_0__.n)(e.region,e.group,e.stream),n=(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(`${e.group} ${e.stream}`);return`${`Last lines of container ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(e.container)}: ${t===null?n:`<a href="${t}">${n}</a>`}`}\n\n${h(e.lines)}`}function h(e){return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(e.map(e=>(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,1e3)))}function g(e){let r=e.lastLines.slice(-30).map(e=>`    │ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,500))}`),a=`  Last lines of container ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.container)}:`;return[``,`Why the one-off task failed: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.reason)}`,...r.length>0?[a,...r]:[]]}

/***/ }),

/***/ 4226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reasonsMarkdown: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(620);
/* harmony import */ var _red_ones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4640);
function s(r){let{task:i,refusal:a}=r;if(i!==null&&!i.ok)return c(i,r);if(a!==null)return l(a);let[s,f]=[(0,_red_ones_js__WEBPACK_IMPORTED_MODULE_1__.t)(r),r.services.length===1];return s.map(r=>{let i=(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.a)(r.service),a=r.diagnosis!==null||r.events.length>0;return s.length<=3||!a?`${f?``:`**${i}**: `}${u(r)}`:(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(`${i}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__.c)(d(r)||r.reason,200))}`,u(r))}).join(`

`)}function c(t,{services:n}){let r=n.length===0?``:` No service was changed.`,i=`Last lines of container ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.a)(t.container)}:`,o=t.lastLines.length===0?[]:[i,(0,_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .logLines */ .O)(t.lastLines)];return[`**The one-off task failed.** ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.a)(t.reason)}${r}`,...o].join(`

`)}function l(t){let n=t.split(`
`);return n.some(e=>e.startsWith(`    at `))?(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.s)(n):n.length===1?(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.a)(t):n.map(t=>`- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.a)(t)}`).join(`
`)}function u(t){let r=d(t),o=(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.a)(t.reason.slice(r.length)),s=(0,_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .logLines */ .O)(t.events.map(({message:e})=>e));return[r===``?o:`**${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.a)(r)}** ${o}`,t.diagnosis===null?``:(0,_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationMarkdown */ .$)(t.diagnosis),t.events.length===0?``:(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(`Last events of the service`,s)].filter(e=>e!==``).join(`

`)}function d({diagnosis:e,reason:t}){return e!==null&&t.startsWith(e.headline)?e.headline:``}

/***/ })

};
;