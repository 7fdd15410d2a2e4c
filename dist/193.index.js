"use strict";
exports.id = 193;
exports.ids = [193];
exports.modules = {

/***/ 5841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ a),
/* harmony export */   t: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1688);
var a=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`DescribeContainerInstances`,_index_js__WEBPACK_IMPORTED_MODULE_0__.y){},o=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`ListContainerInstances`,_index_js__WEBPACK_IMPORTED_MODULE_0__.w){};

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

/***/ 3193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTasks: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var _ListContainerInstancesCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5841);
/* harmony import */ var _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9268);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1688);
function s(i,s){let l=(e,t,n,r)=>(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.p)(s,{operation:`ecs:${e}`,resource:t,write:!1},r,n),{redact:d}=s.redactor;return{async listStoppedTasks(e,t,n){let a=[],s;do{let c={maxResults:100,...s===void 0?{}:{nextToken:s}},u=new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_1__.t({cluster:e,serviceName:(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.s)(t).name,desiredStatus:`STOPPED`,...c}),d=await l(`ListTasks`,t,n,e=>i.send(u,{abortSignal:e}));a.push(...d.taskArns??[]),s=d.nextToken}while(s!==void 0);return a},async describeTasks(e,t,r){let a=[];for(let o=0;o<t.length;o+=100){let s=new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_1__.n({cluster:e,tasks:t.slice(o,o+100)}),u=await l(`DescribeTasks`,e,r,e=>i.send(s,{abortSignal:e}));a.push(...(u.tasks??[]).map(e=>c(e,d)))}return a},async containerInstances(n,r){let a=new _ListContainerInstancesCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({cluster:n,maxResults:100}),o=(await l(`ListContainerInstances`,n,r,e=>i.send(a,{abortSignal:e}))).containerInstanceArns??[];if(o.length===0)return[];let s=new _ListContainerInstancesCommand_js__WEBPACK_IMPORTED_MODULE_0__.n({cluster:n,containerInstances:o});return((await l(`DescribeContainerInstances`,n,r,e=>i.send(s,{abortSignal:e}))).containerInstances??[]).map(u)}}}function c(e,t){let n=e.taskArn??``;return{arn:n,id:(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.c)(n),startedBy:e.startedBy??null,revision:e.taskDefinitionArn??``,lastStatus:e.lastStatus??``,stopCode:e.stopCode??null,stoppedReason:e.stoppedReason===void 0?null:t(e.stoppedReason),createdAtMs:e.createdAt?.getTime()??0,startedAtMs:e.startedAt?.getTime()??null,stoppingAtMs:e.stoppingAt?.getTime()??null,stoppedAtMs:e.stoppedAt?.getTime()??null,capacityProvider:e.capacityProviderName??null,launchType:e.launchType??null,healthStatus:e.healthStatus??`UNKNOWN`,privateIp:l(e),containerInstance:e.containerInstanceArn??null,containers:(e.containers??[]).map(e=>({name:e.name??``,exitCode:e.exitCode??null,reason:e.reason===void 0?null:t(e.reason),image:e.image??``,imageDigest:e.imageDigest??null,runtimeId:e.runtimeId??null,lastStatus:e.lastStatus??``,healthStatus:e.healthStatus??`UNKNOWN`}))}}function l(e){let t=(e.attachments??[]).flatMap(e=>e.details??[]).find(e=>e.name===`privateIPv4Address`)?.value,n=(e.containers??[]).flatMap(e=>e.networkInterfaces??[]);return t??n.find(e=>e.privateIpv4Address!==void 0)?.privateIpv4Address??null}function u(e){let t=new Map((e.remainingResources??[]).map(e=>[e.name,e]));return{id:e.containerInstanceArn?.split(`/`).at(-1)??``,ec2Id:e.ec2InstanceId??null,status:e.status??``,agentConnected:e.agentConnected??!1,cpu:t.get(`CPU`)?.integerValue??0,memory:t.get(`MEMORY`)?.integerValue??0,usedPorts:(t.get(`PORTS`)?.stringSetValue??[]).map(Number)}}

/***/ })

};
;