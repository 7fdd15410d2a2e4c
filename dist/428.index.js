"use strict";
exports.id = 428;
exports.ids = [428];
exports.modules = {

/***/ 4428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLogs: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var _GetLogEventsCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1688);
function i(i,a){let o=/* @__PURE__ */ new Map,s=t=>{let n=o.get(t)??new _GetLogEventsCommand_js__WEBPACK_IMPORTED_MODULE_0__.n({...i,region:t});return o.set(t,n),n};return{async logTail(e,i,o){let c=new _GetLogEventsCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({logGroupName:e.group,logStreamName:e.stream,startFromHead:!1,limit:i}),l={operation:`logs:GetLogEvents`,resource:e.group,write:!1},u=t=>s(e.region).send(c,{abortSignal:t});try{return{kind:`lines`,lines:((await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.p)(a,l,u,o)).events??[]).map(e=>({atMs:e.timestamp??0,text:a.redactor.redact(e.message??``)}))}}catch(e){if(!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)||e.details.code!==`ResourceNotFoundException`)throw e;return{kind:/log group does not exist/i.test(e.message)?`no-group`:`no-stream`}}},destroy(){for(let e of o.values())e.destroy()}}}

/***/ })

};
;