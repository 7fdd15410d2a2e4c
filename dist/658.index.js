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
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
var f=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(_index_js__WEBPACK_IMPORTED_MODULE_1__.h,_index_js__WEBPACK_IMPORTED_MODULE_1__.g,`RunTask`,_index_js__WEBPACK_IMPORTED_MODULE_1__.k){},p=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(_index_js__WEBPACK_IMPORTED_MODULE_1__.h,_index_js__WEBPACK_IMPORTED_MODULE_1__.g,`StopTask`,_index_js__WEBPACK_IMPORTED_MODULE_1__.j){};function m(e,t){let n=(e,n,r,i)=>(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(t,{operation:`ecs:${e}`,resource:n,write:!0},i,r),{redact:r}=t.redactor;return{async runTask(i,a){t.redactor.learn(h(i));let o=new f(i),s=await n(`RunTask`,String(i.taskDefinition??``),a,t=>e.send(o,{abortSignal:t}));return{tasks:(s.tasks??[]).flatMap(e=>e.taskArn??[]),failures:(s.failures??[]).map(({arn:e,reason:t,detail:n})=>({arn:e??null,reason:r(t??``),detail:n===void 0?null:r(n)}))}},async stopTask(t,r,i,a){let o=new p({cluster:t,task:r,reason:i});await n(`StopTask`,r,a,t=>e.send(o,{abortSignal:t}))}}}function h({overrides:e}){return((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(e)?(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(e.containerOverrides):[]).flatMap(({environment:e})=>(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(e).flatMap(({value:e})=>(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.r)(e)??[]))}function g(n,r){let i=/* @__PURE__ */ new Map,a=t=>{let r=i.get(t)??new _GetLogEventsCommand_js__WEBPACK_IMPORTED_MODULE_0__.n({...n,region:t});return i.set(t,r),r};return{async readLog({region:e,group:n,stream:i},o,l){let u=new _GetLogEventsCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({logGroupName:n,logStreamName:i,startFromHead:!0,...o===null?{}:{nextToken:o}}),d={operation:`logs:GetLogEvents`,resource:n,write:!1},f=t=>a(e).send(u,{abortSignal:t});try{let e=await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(r,d,f,l);return{kind:`page`,lines:(e.events??[]).map(e=>({atMs:e.timestamp??0,text:r.redactor.redact(e.message??``)})),token:e.nextForwardToken??o??``}}catch(e){if(!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t)||e.details.code!==`ResourceNotFoundException`)throw e;return{kind:/log group does not exist/i.test(e.message)?`no-group`:`no-stream`}}},destroy(){for(let e of i.values())e.destroy()}}}

/***/ })

};
;