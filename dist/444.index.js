"use strict";
exports.id = 444;
exports.ids = [444];
exports.modules = {

/***/ 3317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
function n(t,n,i){return`${t}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)(i).replace(/\.$/,``)}.${r(i)?` Give the job \`permissions: ${n}\`.`:``}`}function r(e){return e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.n?e.status===404||e.status===403&&!/rate limit/i.test(e.message):!1}

/***/ }),

/***/ 5978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ r),
/* harmony export */   r: () => (/* binding */ e),
/* harmony export */   t: () => (/* binding */ i)
/* harmony export */ });
function e(e){let n=Math.max(0,Math.floor(e/1e3));if(n<60)return`${n} s`;let r=Math.floor(n/60);return r<60?`${r} min ${t(n%60)} s`:`${Math.floor(r/60)} h ${t(r%60)} min`}function t(e){return String(e).padStart(2,`0`)}const n=[{name:`failed`,meaning:`It failed, and the service was not rolled back (turned off, nothing to go back to, or the rollback failed too, which is said).`,step:`red`},{name:`unknown`,meaning:`The action lost sight of a deployment that it had started (credentials expired, access denied while watching).`,step:`red`},{name:`timed-out`,meaning:`Neither done nor failed in time; the deployment is left as it is.`,step:`red`},{name:`cancelled`,meaning:`The workflow was cancelled; the log says what is still running.`,step:`red`},{name:`superseded`,meaning:`Another deployment took over while waiting; it is left alone.`,step:`red`},{name:`rolled-back`,meaning:`The service runs an earlier revision now, because the deployment failed.`,step:`red unless asked for`},{name:`deployed`,meaning:`The new revision serves alone and its deployment completed (or was started, when told not to wait).`,step:`green`},{name:`planned`,meaning:`It was shown what a deployment would change, and nothing was changed.`,step:`green`},{name:`registered`,meaning:`The revision is registered; no service was named.`,step:`green`},{name:`unchanged`,meaning:`There was nothing to do.`,step:`green`}];function r(e){let t=new Set(e);return n.find(({name:e})=>t.has(e))?.name??`unchanged`}function i(e,t){let r=n.find(({name:t})=>t===e)?.step;return r===`green`||r===`red unless asked for`&&t.rollback}

/***/ }),

/***/ 3444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ Z),
/* harmony export */   publishRefusal: () => (/* binding */ we)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5978);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6184);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1968);
/* harmony import */ var _github_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3317);
function y(e){let t=e.filter(e=>b([e])>0);return t.map(e=>{let n=t.length>1?[`**${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.family)}**`,``]:[],r=e.changes.map(({path:e,kind:t,from:n,to:r,hidden:i})=>`| ${[(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.t)(e),x(n,i),x(r,i),t].join(` | `)} |`),i=e.members.map(({service:e,member:t,from:n,to:r})=>{let i=e=>e===null?``:(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.t)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.s)(JSON.stringify(e),300));return`| service ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.t)(`${e}.${t}`)} | ${i(n)} | ${i(r)} | changed |`});return[...n,`| Member | From | To | |`,`|---|---|---|---|`,...r,...i].join(`
`)}).join(`

`)}function b(e){return e.reduce((e,{changes:t,members:n})=>e+t.length+n.length,0)}function x(e,t){return t?`<i>hidden</i>`:e===null?``:(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.t)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.s)(e,300))}const S={aws:`console.aws.amazon.com`,"aws-cn":`console.amazonaws.cn`,"aws-us-gov":`console.amazonaws-us-gov.com`,"aws-eusc":`console.amazonaws-eusc.eu`};function C(e,t,n){return E(e,`clusters/${encodeURIComponent(t)}/services/${encodeURIComponent(n)}/deployments`)}function w(e){let[t,n]=((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(e)?.resource??``).replace(/^task-definition\//,``).split(`:`);return!t||!n?null:E(e,`task-definitions/${encodeURIComponent(t)}/${n}/containers`)}function T(e,t){let n=(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(e),r=n?S[n.partition]:void 0;return!n||!r?null:`https://${n.region}.${r}/codesuite/codedeploy/deployments/${encodeURIComponent(t)}?region=${n.region}`}function E(e,t){let n=(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(e),r=n?S[n.partition]:void 0;return n&&r?`https://${n.region}.${r}/ecs/v2/${t}?region=${n.region}`:null}function D(e,t,n){let i=S[(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)],a=e=>encodeURIComponent(encodeURIComponent(e)).replaceAll(`%`,`$`);return i===void 0?null:`https://${e}.${i}/cloudwatch/home?region=${e}#logsV2:log-groups/log-group/${a(t)}/log-events/${a(n)}`}function O(e){let t=e.filter(e=>e.timeline!==null);if(t.length===0)return``;let n=t.flatMap(t.length>3?re:ie),r=[`gantt`,`  dateFormat YYYY-MM-DD HH:mm:ss`,`  axisFormat %H:%M:%S`,`  tickInterval 1minute`];return r[3]=`  tickInterval ${ne(Math.max(...t.map(e=>e.seconds)))}`,["```mermaid",...r,...n,"```"].join(`
`)}function ne(e){return e<=120?`15second`:e<=600?`1minute`:e<=3600?`5minute`:`30minute`}function re(e){let t=`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.a)(e.outcome)} ${e.running}/${e.desired}`;return[`  section ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.a)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.s)(e.service,40))}`,M(t,P(e),0,e.seconds)]}function ie(e){let{timeline:t}=e;if(t===null)return[];let n=e=>Math.max(0,Math.round((e.atMs-t.startedAtMs)/1e3)),r=t.news.filter(e=>e.kind===`counts`),i=r.map(e=>({at:n(e),label:`${e.counts.running}/${e.counts.desired} run${e.counts.failed>0?` ${e.counts.failed} failed`:``}`,style:e.counts.failed>0?`crit`:e.counts.running>=e.counts.desired?`done`:`active`})),a=r.map(e=>({at:n(e),label:`${e.counts.old} run`,style:`done`,tasks:e.counts.old})),o=[`  section ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.a)(k(e.revision,`new`))}`,...A(i,e.seconds)];return a.some(e=>e.tasks>0)&&e.previous!==e.revision&&o.push(`  section ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.a)(k(e.previous,`old`))}`,...A(a,e.seconds).filter(e=>!e.includes(` 0 run `))),[...o,...oe(e,t.news,n),...j(e,t.news,n)]}function k(e,t){return e===null?t:(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(e)}function A(e,t){let n=ae(e.filter((t,n)=>t.label!==e[n-1]?.label));return n.map((e,r)=>M(e.label,e.style,e.at,n[r+1]?.at??t))}function ae(e){if(e.length<=12)return[...e];let t=(e.length-1)/11;return Array.from({length:12},(n,r)=>e[Math.round(r*t)]).filter(e=>e!==void 0)}function oe(e,t,n){let r=t.flatMap(e=>e.kind===`progress`&&e.stage!==null?[{at:n(e),label:e.stage,style:`active`}]:[]);return r.length===0?[]:[`  section Stages`,...A(r,e.seconds)]}function j(e,t,n){let r=t.filter(e=>e.kind===`state`&&e.state!==`IN_PROGRESS`).slice(-5).map(t=>t.kind===`state`?N(t.deploymentId===e.deploymentId?`deployment ${t.state.toLowerCase()}`:`other deployment ${t.state.toLowerCase()}`,t.state===`FAILED`?`crit, milestone`:`milestone`,n(t)):``);return r.length>0?[`  section ECS`,...r]:[]}function M(e,t,n,r){return`  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.a)(e)} :${t}, ${F(n)}, ${F(Math.max(r,n+1))}`}function N(e,t,n){return`  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.a)(e)} :${t}, ${F(n)}, 0s`}function P(e){return e.outcome===`deployed`||e.outcome===`unchanged`?`done`:`crit`}function F(e){let t=e=>String(e).padStart(2,`0`);return`2000-01-01 ${t(Math.floor(e/3600))}:${t(Math.floor(e/60)%60)}:${t(e%60)}`}function I({what:e,action:t,why:n}){return t===null?`Not known: ${e} (${n}).`:`Not known: ${e} (${n}; allow ${t}).`}function L(e){let{causes:t,groups:n,targets:r,tail:i,gaps:a}=e,[o,...s]=t;return[`Why ${e.service} failed: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(e.headline)}`,...R(`What to do:`,(o?.advice??[]).map(e=>`- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(e)}`)),...R(`Also seen:`,s.slice(0,3).map(({cause:e})=>`- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(e)}`)),...R(`Failed tasks:`,n.slice(0,5).map(e=>`- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(z(e))}`)),...r.flatMap(e=>[`  Target group ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(e.name)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(e.check)}`,...e.states.map(({count:e,state:t,reason:n})=>`    ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.l)(e,`target`)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(`${t}: ${n}`)}`)]),...i===null?[]:[`  Last lines of container ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(i.container)} (task ${i.task}, log group ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(i.group)}):`],...(i?.lines??[]).map(e=>`    │ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.n)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.s)(e,500))}`),...a.map(e=>`  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(I(e))}`)]}function R(e,t){return t.length===0?[]:[`  ${e}`,...t.map(e=>`  ${e}`)]}function z({count:e,container:t,exit:n,stopCode:r,reason:i,task:a}){return`${e} × ${[r,t===null?null:`container ${t}`,n].filter(e=>e!==null).join(`, `)}: ${i} (for instance task ${a})`}function B(e){let{causes:t,groups:n,targets:r,tail:i,gaps:a}=e,[o,...s]=t;return[V(`**What to do:**`,(o?.advice??[]).map(_text_js__WEBPACK_IMPORTED_MODULE_5__.i)),V(`Also seen:`,s.slice(0,3).map(({cause:e})=>(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(e))),V(`Failed tasks:`,n.slice(0,5).map(e=>(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(z(e)))),...r.map(e=>V(`Target group ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.t)(e.name)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.check)}`,e.states.map(({count:e,state:t,reason:n})=>(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.l)(e,`target`)} ${t}: ${n}`)))),i===null?``:H(i),a.map(e=>`<sub>${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(I(e))}</sub>`).join(`

`)].filter(e=>e!==``).join(`

`)}function V(e,t){return t.length===0?``:`${e}\n\n${t.map(e=>`- ${e}`).join(`
`)}`}function H(e){let t=D(e.region,e.group,e.stream),n=(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.t)(`${e.group} ${e.stream}`);return`${`Last lines of container ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.t)(e.container)}: ${t===null?n:`<a href="${t}">${n}</a>`}`}\n\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.o)(e.lines)}`}function U(e){let t=e.lastLines.slice(-30).map(e=>`    │ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.n)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.s)(e,500))}`),n=`  Last lines of container ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(e.container)}:`;return[``,`Why the one-off task failed: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(e.reason)}`,...t.length>0?[n,...t]:[]]}function W(e,t=1e6){let n=[K(e),q(e),se(e),ce(e),fe(e),pe(e)],r=[me(e),de(e),he(e),O(e.services)];for(let e=r.length;e>=0;--e){let i=[...n,...r.slice(0,e)].filter(e=>e!==``).join(`

`);if(Buffer.byteLength(i)<=t)return`${i}\n`}return`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.s)(n.join(`

`),t/4)}\n`}const G={deployed:`✅`,unchanged:`✅`,registered:`✅`,planned:`📋`,"rolled-back":`↩️`,failed:`❌`,"timed-out":`⏱️`,superseded:`⏭️`,cancelled:`🛑`,unknown:`❓`};function K(e){let r=e.services.map(e=>e.service),a=(r.length>5?(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.l)(r.length,`service`):r.join(`, `))||e.revisions[0]?.family||`ECS deploy`,o=e.services.length>0?` in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(e.cluster))}`:``;return`## ${e.outcome===`rolled-back`&&!(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.t)(e.outcome,{rollback:e.mode===`rollback`})?`❌`:G[e.outcome]} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.s)(a,120))}${o}: ${e.outcome} (${(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.r)(e.endedAtMs-e.startedAtMs)})`}function q(e){return e.refusal===null?``:(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.o)(e.refusal.split(`
`))}function se(e){return e.services.filter(t=>!(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.t)(t.outcome,{rollback:e.mode===`rollback`})).map(e=>{let t=e.events.map(e=>e.message),n=t.length>0?`Last events of the service:\n\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.o)(t)}`:``,r=e.diagnosis===null?``:B(e.diagnosis);return[`**${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.service)}**: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.reason)}`,r,n].filter(e=>e!==``).join(`

`)}).join(`

`)}function ce(e){return e.services.length===0?le(e.revisions):[`| Service | Outcome | Revision | Tasks | Took |`,`|---|---|---|---|---|`,...e.services.map(n=>{let r=[Y((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(n.service),C(n.serviceArn,(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(n.cluster),n.service))];return r.push(n.outcome,ue(n,e),`${n.running}/${n.desired}`,(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.r)(n.seconds*1e3)),`| ${r.join(` | `)} |`})].join(`
`)}function le(e){return e.length===0?``:[`| Revision | |`,`|---|---|`,...e.map(e=>`| ${e.arn===null?(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.t)(e.family):J(e.arn)} | ${e.registered?`registered`:`not registered`} |`)].join(`
`)}function ue(e,{mode:t}){let n=t===`plan`,r=t===`rollback`;if(e.revision===null){let t=e.previous===null?``:J(e.previous);return n?`${t} → a new revision`:t}return e.previous===null||e.previous===e.revision?J(e.revision):e.outcome===`rolled-back`&&!r?`${J(e.revision)} failed ↩ ${J(e.previous)}`:`${J(e.previous)} → ${J(e.revision)}`}function J(e){return Y((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(e)),w(e))}function Y(e,t){return t===null?e:`<a href="${t}">${e}</a>`}function de({github:t,mode:r,services:i}){return t===null?``:(0,_shipped_js__WEBPACK_IMPORTED_MODULE_3__.a)(t.shipped,t=>{if(r===`plan`)return`planned`;let a=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.n)(i.filter(e=>t.includes(e.service)).map(e=>e.outcome));return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.t)(a,{rollback:r===`rollback`})?`done`:a===`rolled-back`?`undone`:`failed`},t.repositoryUrl)}function fe(e){return e.steps.length===0?``:`What a deploy would do:\n\n${e.steps.map((e,t)=>`${t+1}. ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(e)}`).join(`
`)}`}function pe(e){let t=e.revisions.flatMap(e=>e.images.map(({container:t,from:n,to:r})=>{let i=n===null||n===r?``:(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.t)(n);return`| ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.family)} | ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(t)} | ${i} | ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.t)(r)} |`}));return t.length===0?``:[`| Family | Container | From image | To image |`,`|---|---|---|---|`,...t].join(`
`)}function me(e){return e.warnings.map(e=>`> ⚠️ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(e)}`).join(`
>
`)}function he(e){let t=b(e.revisions);return t===0?``:`<details${e.mode===`plan`?` open`:``}><summary>${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.l)(t,`change`)}</summary>\n\n${y(e.revisions)}\n\n</details>`}function ge(e){let t=e.services.map(({service:e})=>e).join(`,`)||e.revisions.map(({family:e})=>e).join(`,`),n=`<!-- ecs-deploy-action plan ${`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(e.cluster)}/${t}`.replace(/[^\w,./-]/g,``)} -->`;return{marker:n,body:`${n}\n${W(e,6e4)}`}}function _e(e){return{"run-task-arn":e===null||e.taskArns.length===0?``:JSON.stringify(e.taskArns),"run-task-exit-code":e?.exitCode==null?``:String(e.exitCode)}}function ve(e){let t=e.services[0],n=e.revisions[0],r=t?.revision??n?.arn??null,i=t?.previous??null;return{outcome:e.outcome,changed:String(e.services.some(e=>e.changed)),"task-definition-arn":r??``,"task-definition-revision":r===null?``:(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(r),"previous-task-definition-arn":i??``,"previous-task-definition-revision":i===null?``:(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(i),"task-definition":n?.file??``,"deployment-id":t?.deploymentId??``,"codedeploy-deployment-id":X(t),"service-deployment-arn":t?.serviceDeploymentArn??``,"console-url":ye(t),..._e(e.task),diff:y(e.revisions),commits:(0,_shipped_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.github?.shipped??[]),"github-deployment-id":String(e.github?.deploymentId??``),results:JSON.stringify(e.services.map(be))}}function X(e){return e?.deploymentId?.startsWith(`d-`)?e.deploymentId:``}function ye(e){if(e===void 0)return``;let t=X(e);return(t===``?C(e.serviceArn,(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(e.cluster),e.service):T(e.serviceArn,t))??``}function be(e){return{service:e.service,cluster:(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(e.cluster),outcome:e.outcome,reason:e.reason,taskDefinitionArn:e.revision,previousTaskDefinitionArn:e.previous,deploymentId:e.deploymentId,desiredCount:e.desired,runningCount:e.running,seconds:e.seconds}}async function Z(e,t,r){let i=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.t)(e.outcome,{rollback:e.mode===`rollback`});for(let t of e.github?.notices??[])r.notice(t);if(await Q(`outputs`,r,()=>{for(let[t,n]of Object.entries(ve(e)))r.setOutput(t,n)}),t.jobSummary&&await Q(`the job summary`,r,()=>r.writeSummary(W(e))),t.comment&&e.mode===`plan`){let{marker:t,body:n}=ge(e);await r.comment(t,n).catch(e=>{r.notice((0,_github_notice_js__WEBPACK_IMPORTED_MODULE_4__.t)(`The comment on the pull request could not be written`,`pull-requests: write`,e))})}await Q(`the explanation`,r,()=>{for(let t of xe(e))r.line(t)}),await Q(`the log`,r,()=>i?r.line(Se(e)):r.error(Ce(e),$(e))),i||r.fail()}function xe(e){return e.task!==null&&!e.task.ok?U(e.task):e.services.flatMap(e=>{if(e.diagnosis===null)return[];let t=C(e.serviceArn,(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(e.cluster),e.service);return[``,...L(e.diagnosis),...t===null?[]:[`  Console: ${t}`]]})}async function Q(e,t,n){try{await n()}catch(n){t.notice(`Could not write ${e}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.i)(n)}`)}}function Se(e){let t=e.services.map(e=>`${e.service}: ${e.reason}`),n=e.revisions.map(e=>`${e.arn??e.family} is registered; no service was named.`);return`${e.outcome}: ${(t.length>0?t:n).join(` `)}`}function Ce(e){if(e.refusal!==null)return e.refusal;let t=e.services.filter(t=>!(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.t)(t.outcome,{rollback:e.mode===`rollback`})),[r]=t;return r&&t.length===1?r.reason:t.map(e=>`${e.service}: ${e.reason}`).join(`
`)}function $(e){let t=e.services.filter(t=>!(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.t)(t.outcome,{rollback:e.mode===`rollback`})).map(e=>e.service);return`ECS deploy ${e.outcome}${t.length>0?`: ${t.slice(0,5).join(`, `)}`:``}`}async function we(e,t,n){let{cancelled:r,startedAtMs:i,endedAtMs:a}=t,o={mode:`deploy`,outcome:r?`cancelled`:`failed`,cluster:``,region:``,startedAtMs:i,endedAtMs:a,revisions:[],services:[],task:null,steps:[],warnings:[],refusal:r?`The run was cancelled before anything was changed.`:Te(e),github:null},s=()=>Promise.resolve();await Z(o,{jobSummary:!0,comment:!1},{...n,comment:s})}function Te(e){return e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.r?e.problems.map(Ee).join(`
`):e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t?`${e.message}\nNothing was changed.`:`This is a bug of the action, please report it with these lines:\n${e instanceof Error?e.stack??e.message:String(e)}`}function Ee(e){let t=e.input===null?``:`${e.input}: `,n=e.example===null?``:` Example: ${e.example.replaceAll(`
`,` ⏎ `)}`;return`${t}${e.message}${n}`}

/***/ }),

/***/ 6988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ e),
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
function e(e){return e.deployments.find(e=>e.status===`PRIMARY`)??null}function t(e,t,n){return t.taskDefinition===e||t.status===`PRIMARY`&&n.taskDefinition===e}

/***/ }),

/***/ 1968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   i: () => (/* binding */ u),
/* harmony export */   n: () => (/* binding */ o),
/* harmony export */   r: () => (/* binding */ _),
/* harmony export */   t: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _started_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5394);
/* harmony import */ var _github_notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3317);
function o(e,t,n){let r=/* @__PURE__ */ new Map;for(let a of e.revisions){let e=s(a,n);for(let{service:o,action:s}of a.services){let a=t.get((0,_started_js__WEBPACK_IMPORTED_MODULE_0__.t)(o)??``),l=a===void 0?null:c(a.tags,n.repository);if(s===`none`||e===null||l===null||l===e)continue;let u=r.get(`${l} ${e}`)??{services:[],from:l,to:e};u.services.push(o.name),r.set(`${l} ${e}`,u)}}return[...r.values()].slice(0,5)}function s({existing:e,desired:t},n){return e===null?l(n.sha):c(t.base.tags,n.repository)}function c(e,t){let n=t=>e.find(e=>e.key===t)?.value??null,r=n(`github:repository`);return t!==null&&(r===null||r.toLowerCase()===t.toLowerCase())?l(n(`github:sha`)):null}function l(e){return e!==null&&/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(e)?e:null}async function u(e,t,n,r){try{return{shipped:(await Promise.all(e.map(e=>d(e,t,n,r)))).flatMap(e=>e??[]),notice:null}}catch(e){return{shipped:[],notice:(0,_github_notice_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Which commits ship could not be found out`,`contents: read`,e)}}}async function d(e,t,n,r){let i=n=>n===`back`?t.compare(e.to,e.from,r):t.compare(e.from,e.to,r),a=n?`back`:`forward`,o=await i(a);if(o===null)return null;let s=o.ahead===0&&o.behind>0,c=a===`back`?`forward`:`back`,l=s?await i(c):o;if(l===null||l.ahead===0)return null;let{commits:u,ahead:d,behind:f}=l;return{...e,direction:s?c:a,commits:u,total:d,lacking:f}}function f(n,r,i){return n.map(a=>`**${`${n.length>1?`${a.services.map(_text_js__WEBPACK_IMPORTED_MODULE_2__.i).join(`, `)}. `:``}${p[r(a.services)][a.direction]}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.l)(a.total,`commit`)}`}** (${g(`compare`,h(a,i))})\n\n${m(a)}`).join(`

`)}const p={done:{forward:`Shipped`,back:`Taken back`},planned:{forward:`Would ship`,back:`Would be taken back`},failed:{forward:`Was to ship`,back:`Was to be taken back`},undone:{forward:`Taken back`,back:`Back again`}};function m({commits:i,total:a,lacking:o,direction:s}){let c=i.slice(0,30),l=c.map(({sha:t,message:i,author:a,url:o})=>{let s=a===``?``:`, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__.s)(a,60))}`;return`- ${g((0,_text_js__WEBPACK_IMPORTED_MODULE_2__.t)(t.slice(0,7)),o)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__.s)(i,120))}${s}`});a>c.length&&l.push(`- and ${a-c.length} more`);let u=s===`back`?`come in that were not there`:`of what ran before are not in it`;return o>0&&l.push(`- on the other hand, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.l)(o,`commit`)} ${u}: the branches diverged`),l.join(`
`)}function h({from:e,to:t,direction:n},r){return n===`back`?`${r}/compare/${t}...${e}`:`${r}/compare/${e}...${t}`}function g(e,t){return`<a href="${t.replace(/["'<>\s]/g,e=>encodeURIComponent(e))}">${e}</a>`}function _(e){let t=e[0]?.commits.slice(0,100)??[];return JSON.stringify(t.map(({sha:e,message:t,author:r,url:i})=>({sha:e,message:(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.s)(t,200),author:r,url:i})))}

/***/ }),

/***/ 5394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ n),
/* harmony export */   t: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6988);
const t={capacityProviderStrategy:[],placementConstraints:[],placementStrategy:[],loadBalancers:[],serviceRegistries:[],volumeConfigurations:[],vpcLatticeConfigurations:[],healthCheckGracePeriodSeconds:0,enableExecuteCommand:!1,enableECSManagedTags:!1,propagateTags:`NONE`,serviceConnectConfiguration:{enabled:!1}};function n(e,n){let i={};for(let r of n){let n=e.members[r]??t[r];n!==void 0&&(i[r]=n)}return{revision:r(e),deployments:new Map(e.deployments.map(e=>[e.id,e.updatedAtMs])),revisions:new Set(e.deployments.map(e=>e.taskDefinition)),desired:e.desired,members:i}}function r(t){let n=e=>e===`COMPLETED`||e===null,r=(0,_service_js__WEBPACK_IMPORTED_MODULE_0__.n)(t);return!r||n(r.rolloutState)?t.taskDefinition:t.deployments.find(e=>e!==r&&n(e.rolloutState))?.taskDefinition??t.taskDefinition}

/***/ }),

/***/ 6184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   c: () => (/* binding */ t),
/* harmony export */   i: () => (/* binding */ a),
/* harmony export */   l: () => (/* binding */ u),
/* harmony export */   n: () => (/* binding */ r),
/* harmony export */   o: () => (/* binding */ c),
/* harmony export */   r: () => (/* binding */ n),
/* harmony export */   s: () => (/* binding */ i),
/* harmony export */   t: () => (/* binding */ s)
/* harmony export */ });
const e=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;function t(t){return t.replace(e,` `).trim()}function n(e){return t(e).replaceAll(`##[`,`## [`).replace(/^::/,`: :`)}function r(t){return t.replaceAll(`	`,`    `).replace(e,` `).trimEnd().replaceAll(`##[`,`## [`)}function i(e,t){let n=[...e];return n.length<=t?e:`${n.slice(0,Math.max(0,t-1)).join(``)}…`}function a(e){return o(t(e))}function o(e){return e.replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replace(/[\\`*_{}[\]()#+!|~$@]|:(?=\/\/|[\w+-]+:)/g,e=>`&#${e.charCodeAt(0)};`)}function s(e){return`<code>${a(e)}</code>`}function c(e){return`<pre>${e.map(e=>o(r(e))).join(`
`)}</pre>`}function l(e){return t(e).replace(/[:;#%,"<>{}`\\]/g,` `).replace(/\s+/g,` `).trim()||`-`}function u(e,t){return`${e} ${t}${e===1?``:`s`}`}

/***/ })

};
;