"use strict";
exports.id = 881;
exports.ids = [881];
exports.modules = {

/***/ 3881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRevisions: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8217);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9984);
var d=class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n,`DeregisterTaskDefinition`,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.i){};function f(e,t){let n=(e,n,r,i)=>(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.m)(t,{operation:`ecs:${e}`,resource:n,write:!1},i,r);return{async activeRevisionsOf(t,r){let i=[],a;do{let s=new _index_js__WEBPACK_IMPORTED_MODULE_1__.g({familyPrefix:t,status:`ACTIVE`,sort:`DESC`,maxResults:100,...a===void 0?{}:{nextToken:a}}),c=await n(`ListTaskDefinitions`,t,r,t=>e.send(s,{abortSignal:t}));i.push(...c.taskDefinitionArns??[]),a=c.nextToken}while(a!==void 0);return i.filter(e=>(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(e)?.family===t)},async revisionsOfTasks(t,r,a){let o=/* @__PURE__ */ new Set,c;do{let l=new _index_js__WEBPACK_IMPORTED_MODULE_1__.h({cluster:t,family:r,desiredStatus:`RUNNING`,maxResults:100,...c===void 0?{}:{nextToken:c}}),u=await n(`ListTasks`,t,a,t=>e.send(l,{abortSignal:t})),d=u.taskArns??[];if(c=u.nextToken,d.length===0)continue;let f=new _index_js__WEBPACK_IMPORTED_MODULE_1__._({cluster:t,tasks:d}),p=await n(`DescribeTasks`,t,a,t=>e.send(f,{abortSignal:t}));for(let e of p.tasks??[])e.taskDefinitionArn&&o.add(e.taskDefinitionArn)}while(c!==void 0);return[...o]},async deregisterTaskDefinition(n,r){let i=new d({taskDefinition:n}),o={operation:`ecs:DeregisterTaskDefinition`,resource:(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(n),write:!0};for(let n=1;;n+=1)try{await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.m)(t,o,t=>e.send(i,{abortSignal:t}),r);return}catch(e){if(!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t))throw e;if(e.details.kind===`refused`&&/inactive/i.test(e.message))return;if(e.details.kind!==`lost`||n>=3)throw e}}}}

/***/ })

};
;