"use strict";
exports.id = 610;
exports.ids = [610];
exports.modules = {

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1688);
var i=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`ListTaskDefinitions`,_index_js__WEBPACK_IMPORTED_MODULE_0__.E){};

/***/ }),

/***/ 9268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ a),
/* harmony export */   t: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1688);
var a=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`DescribeTasks`,_index_js__WEBPACK_IMPORTED_MODULE_0__.C){},o=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`ListTasks`,_index_js__WEBPACK_IMPORTED_MODULE_0__.D){};

/***/ }),

/***/ 7610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEcs: () => (/* binding */ E)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1688);
/* harmony import */ var _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9268);
/* harmony import */ var _ListTaskDefinitionsCommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _raw_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(528);
var b=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`DescribeServiceRevisions`,_index_js__WEBPACK_IMPORTED_MODULE_0__.x){},x=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`DescribeTaskDefinition`,_index_js__WEBPACK_IMPORTED_MODULE_0__.S){},S=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`ListServiceDeployments`,_index_js__WEBPACK_IMPORTED_MODULE_0__.T){},C=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`RegisterTaskDefinition`,_index_js__WEBPACK_IMPORTED_MODULE_0__.O){},w=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`StopServiceDeployment`,_index_js__WEBPACK_IMPORTED_MODULE_0__.A){},T=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`UpdateService`,_index_js__WEBPACK_IMPORTED_MODULE_0__.M){};function E(e,t){let n=(e,n,r,i)=>(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(t,{operation:`ecs:${e}`,resource:n,write:!1},i,r),r=(e,n,r,i)=>(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(t,{operation:`ecs:${e}`,resource:n,write:!0},i,r),{redact:i}=t.redactor;return{async describeTaskDefinition(r,i){let a={};return await n(`DescribeTaskDefinition`,r,i,n=>{let i=new x({taskDefinition:r,include:[`TAGS`]});return (0,_raw_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(i.middlewareStack,e=>{a=e,D(t.redactor,a.taskDefinition)}),e.send(i,{abortSignal:n})}),a},async registerTaskDefinition(n,i){let a=String(n.family??``);D(t.redactor,n);let o=(await r(`RegisterTaskDefinition`,a,i,t=>{let r=new C({family:a,containerDefinitions:[]});return (0,_raw_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(r.middlewareStack,n),e.send(r,{abortSignal:t})})).taskDefinition;return{arn:o?.taskDefinitionArn??``,family:o?.family??a,revision:o?.revision??0}},async updateService(t,n){let a=new T(t),o=await r(`UpdateService`,String(t.service??``),n,t=>e.send(a,{abortSignal:t}));return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.m)(o.service??{},i)},async findServiceDeployment(t,r){let i=t.deploymentId.split(`/`).pop()??``,a=new S({service:t.serviceArn,cluster:t.cluster,maxResults:20}),o=(await n(`ListServiceDeployments`,t.service,r,t=>e.send(a,{abortSignal:t}))).serviceDeployments?.find(e=>e.targetServiceRevisionArn?.endsWith(`/${i}`));return o?.serviceDeploymentArn?{arn:o.serviceDeploymentArn,status:o.status??``,reason:o.statusReason??null}:null},async stopServiceDeployment(t,r){let i=new w({serviceDeploymentArn:t,stopType:`ROLLBACK`});await n(`StopServiceDeployment`,t,r,t=>e.send(i,{abortSignal:t}))},async successfulRevisions(t,r,i){let a=new S({cluster:t,service:r,status:[`SUCCESSFUL`],maxResults:100});return[...(await n(`ListServiceDeployments`,r,i,t=>e.send(a,{abortSignal:t}))).serviceDeployments??[]].sort((e,t)=>(t.createdAt?.getTime()??0)-(e.createdAt?.getTime()??0)).flatMap(e=>e.targetServiceRevisionArn??[])},async taskDefinitionsOf(t,r){let i=new b({serviceRevisionArns:[...t]}),a=await n(`DescribeServiceRevisions`,null,r,t=>e.send(i,{abortSignal:t}));return new Map((a.serviceRevisions??[]).flatMap(({serviceRevisionArn:e,taskDefinition:t})=>e&&t?[[e,t]]:[]))},async activeRevisions(t,r){let i={familyPrefix:t,status:`ACTIVE`,sort:`DESC`,maxResults:100};return((await n(`ListTaskDefinitions`,t,r,t=>e.send(new _ListTaskDefinitionsCommand_js__WEBPACK_IMPORTED_MODULE_2__.t(i),{abortSignal:t}))).taskDefinitionArns??[]).filter(e=>(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(e)?.family===t)},async serviceRevisionDigests(t,r){let i=new b({serviceRevisionArns:[...t]});return O(((await n(`DescribeServiceRevisions`,null,r,t=>e.send(i,{abortSignal:t}))).serviceRevisions??[]).flatMap(e=>e.containerImages??[]).map(e=>({name:e.containerName,digest:e.imageDigest})))},async runningDigests(t,r,i){let a=new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_1__.t({cluster:t,serviceName:r,desiredStatus:`RUNNING`,maxResults:1}),o=await n(`ListTasks`,r,i,t=>e.send(a,{abortSignal:t}));if(!o.taskArns?.length)return/* @__PURE__ */ new Map;let s=new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_1__.n({cluster:t,tasks:o.taskArns});return O(((await n(`DescribeTasks`,r,i,t=>e.send(s,{abortSignal:t}))).tasks??[]).flatMap(e=>e.containers??[]).map(e=>({name:e.name,digest:e.imageDigest})))}}}function D(e,t){let n=(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(t)?(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.n)(t.containerDefinitions):[];e.allow(n.flatMap(e=>[(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.r)(e.name)??``,(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.r)(e.image)??``]));let r=n.flatMap(e=>(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.n)(e.environment));e.learn(r.flatMap(e=>(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.r)(e.value)??[]))}function O(e){return new Map(e.flatMap(({name:e,digest:t})=>e&&t?[[e,t]]:[]))}

/***/ }),

/***/ 528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ e),
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
function e(e,t){e.add(e=>async n=>{let r=n.request;return r.body=JSON.stringify(t),r.headers[`content-length`]=String(Buffer.byteLength(r.body)),e(n)},{step:`build`,name:`sendRawTaskDefinition`,priority:`high`,override:!0})}function t(e,t){e.add(e=>async r=>{let i=await e(r),a=i.response;if(a.statusCode>=300)return i;let o=await n(a.body);return t(JSON.parse(o.toString(`utf8`))),a.body=o,i},{step:`deserialize`,name:`receiveRawTaskDefinition`,priority:`low`,override:!0})}async function n(e){if(typeof e==`string`||e instanceof Uint8Array)return Buffer.from(e);let t=[];for await(let n of e)t.push(Buffer.from(n));return Buffer.concat(t)}

/***/ })

};
;