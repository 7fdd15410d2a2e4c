"use strict";
exports.id = 763;
exports.ids = [763];
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

/***/ 763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createInstances: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var _ListContainerInstancesCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5841);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);
function r(r,a){return{async readInstances(o,s){let c=new _ListContainerInstancesCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({cluster:o,maxResults:100}),l=await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(a,{operation:`ecs:ListContainerInstances`,resource:o,write:!1},e=>r.send(c,{abortSignal:e}),s),u=l.containerInstanceArns??[],d=l.nextToken===void 0;if(u.length===0)return{instances:[],complete:d};let f=new _ListContainerInstancesCommand_js__WEBPACK_IMPORTED_MODULE_0__.n({cluster:o,containerInstances:u});return{instances:((await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(a,{operation:`ecs:DescribeContainerInstances`,resource:o,write:!1},e=>r.send(f,{abortSignal:e}),s)).containerInstances??[]).map(i),complete:d}}}}function i(e){let t=a(e.remainingResources),n=a(e.registeredResources),r=e=>e?.integerValue??0;return{id:e.containerInstanceArn?.split(`/`).at(-1)??``,ec2Id:e.ec2InstanceId??null,status:e.status??``,agentConnected:e.agentConnected??!1,capacityProvider:e.capacityProviderName??null,tasks:e.runningTasksCount??0,free:{cpu:r(t.get(`CPU`)),memory:r(t.get(`MEMORY`))},total:{cpu:r(n.get(`CPU`)),memory:r(n.get(`MEMORY`)),gpus:n.get(`GPU`)?.stringSetValue?.length??0},usedPorts:[...(t.get(`PORTS`)?.stringSetValue??[]).map(e=>`${e}/tcp`),...(t.get(`PORTS_UDP`)?.stringSetValue??[]).map(e=>`${e}/udp`)],attributes:new Map((e.attributes??[]).map(({name:e=``,value:t})=>[e,t??null]))}}function a(e){return new Map((e??[]).map(e=>[e.name??``,e]))}

/***/ })

};
;