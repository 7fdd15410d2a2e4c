"use strict";
exports.id = 988;
exports.ids = [988];
exports.modules = {

/***/ 1164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ s),
/* harmony export */   n: () => (/* binding */ p),
/* harmony export */   r: () => (/* binding */ r),
/* harmony export */   t: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);
const n=[`networkConfiguration`,`platformVersion`,`capacityProviderStrategy`];function r(n,r){if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(n))return{problem:`it is no object`};let s=a(n,`resources`),c=s===null?[]:(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.n)(n[s]);if(s===null||c.length===0)return{problem:"it has no list `Resources`"};let l=c.map(e=>o(e,e=>i(e,r)));return l.some(e=>Object.values(e).includes(null))?{problem:"a resource of it has no `Properties`"}:{spec:{...n,[s]:l}}}function i(e,n){let r=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(e)?a(e,`properties`):null;if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(e)||r===null)return null;let i=e[r];if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(i))return null;let o=a(i,`taskDefinition`)??`TaskDefinition`;return{...e,[r]:{...i,[o]:n}}}function a(e,t){return Object.keys(e).find(e=>e.toLowerCase()===t.toLowerCase())??null}function o(e,t){return Object.fromEntries(Object.entries(e).map(([e,n])=>[e,t(n)]))}function s(e,t,r){let i=e.loadBalancers.find(e=>e.container!==null)??l(e);if(i?.container==null||i.containerPort===null)return{problem:`the service shows no load balancer, whose container and port the AppSpec has to name`};let a={TaskDefinition:t,LoadBalancerInfo:{ContainerName:i.container,ContainerPort:i.containerPort}};for(let t of n){let n=r[t]??c(e,t);n!=null&&(a[f(t)]=d(n))}return{spec:{version:0,Resources:[{TargetService:{Type:`AWS::ECS::Service`,Properties:a}}]}}}function c(e,t){let n=e.members[t]??u(e)?.[t];return Array.isArray(n)&&n.length===0?void 0:n}function l(t){let[n]=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.n)(u(t)?.loadBalancers),{containerName:r,containerPort:i}=n??{};return{container:typeof r==`string`?r:null,containerPort:typeof i==`number`?i:null}}function u(t){return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.n)(t.members.taskSets).find(e=>e.status===`PRIMARY`)}function d(e){return Array.isArray(e)?e.map(d):(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(e)?Object.fromEntries(Object.entries(e).map(([e,t])=>[f(e),d(t)])):e}function f(e){return e.charAt(0).toUpperCase()+e.slice(1)}function p(e){return JSON.stringify(e)}

/***/ }),

/***/ 3243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
const e=[`Succeeded`,`Failed`,`Stopped`];function t(t){return e.includes(t.status)}

/***/ }),

/***/ 1988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startCodeDeploy: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _codedeploy_appspec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1164);
/* harmony import */ var _codedeploy_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3243);
/* harmony import */ var _started_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
const a=[1e3,2e3,4e3];async function o(e,n,i,a){let o=n.appSpec(e.revision);if(`problem`in o)throw Error(o.problem);i.stopRunning&&await d(n,a);let{cluster:c,name:l,service:u}=e,f=a.clock.now();Object.keys(n.members).length>0&&await a.ecs.updateService({cluster:c,service:l,...n.members},a.writeSignal);let{application:p,group:m,config:h,description:g}=n,_=await s({application:p,group:m,config:h,description:g,appSpec:(0,_codedeploy_appspec_js__WEBPACK_IMPORTED_MODULE_3__.n)(o.spec)},f,a);return{service:u.name,serviceArn:u.arn,cluster:c,revision:e.revision,deploymentId:_,isNew:!0,startedAtMs:f,knownEvents:new Set(u.events.map(e=>e.id)),wayBack:(0,_started_js__WEBPACK_IMPORTED_MODULE_1__.n)(u,Object.keys(n.members)),codeDeploy:{plan:n,targetId:`${u.clusterArn.split(`/`).pop()}:${u.name}`}}}async function s(t,n,r){for(let i=1;;i+=1)try{return await r.codeDeploy.createDeployment(t,r.writeSignal)}catch(a){if(!(a instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t))throw a;let o=a.details.code===`DeploymentLimitExceededException`;if(o&&i===1)throw u(a,t);if(!o&&a.details.kind!==`lost`)throw a;let s=await c(t,n,r);if(s!==null)return s;if(o)throw u(a,t);if(i>=3||r.writeSignal.aborted)throw a}}async function c(e,t,n){for(let r of a){let i=await l(e,t,r,n).catch(()=>null);if(i!==null||n.writeSignal.aborted)return i}return null}async function l({application:e,group:t,appSpec:r},a,o,{clock:s,codeDeploy:c,writeSignal:l}){await s.sleep(o,l);let u=a-3e5,[d]=await c.listDeployments({application:e,group:t,sinceMs:u,active:!1},l),f=d===void 0?null:await c.getDeployment(d,l);return f===null?null:(f.sha256===null||f.sha256===(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)(`sha256`).update(r).digest(`hex`))&&f.creator!==`codeDeployRollback`&&!(0,_codedeploy_record_js__WEBPACK_IMPORTED_MODULE_4__.t)(f)?f.id:null}function u(t,{group:n}){let r=/'(d-[A-Z0-9]+)'/.exec(t.message)?.[1]??null,i=`${r===null?`Another deployment`:`Deployment ${r}`} of deployment group ${n} is under way, and CodeDeploy runs one at a time. Wait for its end${r===null?``:`, or stop it: aws deploy stop-deployment --deployment-id ${r} --auto-rollback-enabled`}.`;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(i,t.details,t)}async function d({application:e,group:t},n){let{clock:r,codeDeploy:i,signal:a}=n,o=r.now()+6e5,s=/* @__PURE__ */ new Set;for(let c=0;r.now()<o;){let[o]=await i.listDeployments({application:e,group:t,sinceMs:0,active:!0},a);if(c=o===void 0?c+1:0,c>(s.size===0?0:2))return;let l=o===void 0?null:await i.getDeployment(o,a);l!==null&&!s.has(l.id)&&l.creator!==`codeDeployRollback`&&(s.add(l.id),await i.stopDeployment(l.id,n.writeSignal)),await r.sleep(5e3,a)}}

/***/ })

};
;