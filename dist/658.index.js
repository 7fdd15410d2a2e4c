"use strict";
exports.id = 658;
exports.ids = [658];
exports.modules = {

/***/ 6658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLogReader: () => (/* binding */ g),
/* harmony export */   createTaskRunner: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var _GetLogEventsCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(187);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4935);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
var f=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(_index_js__WEBPACK_IMPORTED_MODULE_1__.h,_index_js__WEBPACK_IMPORTED_MODULE_1__.g,`RunTask`,_index_js__WEBPACK_IMPORTED_MODULE_1__.v){},p=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(_index_js__WEBPACK_IMPORTED_MODULE_1__.h,_index_js__WEBPACK_IMPORTED_MODULE_1__.g,`StopTask`,_index_js__WEBPACK_IMPORTED_MODULE_1__.y){};function m(e,t){let n=(e,n,i,a)=>(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(t,{operation:`ecs:${e}`,resource:n,write:!0},a,i),{redact:i}=t.redactor;return{async runTask(r,a){t.redactor.learn(h(r));let o=new f(r),s=await n(`RunTask`,String(r.taskDefinition??``),a,t=>e.send(o,{abortSignal:t}));return{tasks:(s.tasks??[]).flatMap(e=>e.taskArn??[]),failures:(s.failures??[]).map(({arn:e,reason:t,detail:n})=>({arn:e??null,reason:i(t??``),detail:n===void 0?null:i(n)}))}},async stopTask(t,r,i,a){let o=new p({cluster:t,task:r,reason:i});await n(`StopTask`,r,a,t=>e.send(o,{abortSignal:t}))}}}function h({overrides:e}){return((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(e)?(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.n)(e.containerOverrides):[]).flatMap(({environment:e})=>(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.n)(e).flatMap(({value:e})=>(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.r)(e)??[]))}function g(n,a){let o=/* @__PURE__ */ new Map,s=t=>{let r=o.get(t)??new _GetLogEventsCommand_js__WEBPACK_IMPORTED_MODULE_0__.n({...n,region:t});return o.set(t,r),r};return{async readLog({region:e,group:n,stream:o},c,l){let u=new _GetLogEventsCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({logGroupName:n,logStreamName:o,startFromHead:!0,...c===null?{}:{nextToken:c}}),d={operation:`logs:GetLogEvents`,resource:n,write:!1},f=t=>s(e).send(u,{abortSignal:t});try{let e=await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(a,d,f,l);return{kind:`page`,lines:(e.events??[]).map(e=>({atMs:e.timestamp??0,text:a.redactor.redact(e.message??``)})),token:e.nextForwardToken??c??``}}catch(e){if(!(e instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.f)||e.details.code!==`ResourceNotFoundException`)throw e;return{kind:/log group does not exist/i.test(e.message)?`no-group`:`no-stream`}}},destroy(){for(let e of o.values())e.destroy()}}}

/***/ })

};
;