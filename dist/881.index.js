"use strict";
exports.id = 881;
exports.ids = [881];
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

/***/ 3881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRevisions: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1688);
/* harmony import */ var _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9268);
/* harmony import */ var _ListTaskDefinitionsCommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9984);
var d=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`DeregisterTaskDefinition`,_index_js__WEBPACK_IMPORTED_MODULE_0__.v){};function f(e,t){let n=(e,n,r,i)=>(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(t,{operation:`ecs:${e}`,resource:n,write:!1},i,r);return{async activeRevisionsOf(t,i){let a=[],o;do{let r=new _ListTaskDefinitionsCommand_js__WEBPACK_IMPORTED_MODULE_2__.t({familyPrefix:t,status:`ACTIVE`,sort:`DESC`,maxResults:100,...o===void 0?{}:{nextToken:o}}),s=await n(`ListTaskDefinitions`,t,i,t=>e.send(r,{abortSignal:t}));a.push(...s.taskDefinitionArns??[]),o=s.nextToken}while(o!==void 0);return a.filter(e=>(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(e)?.family===t)},async revisionsOfTasks(t,r,i){let a=/* @__PURE__ */ new Set,o;do{let l=new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_1__.t({cluster:t,family:r,desiredStatus:`RUNNING`,maxResults:100,...o===void 0?{}:{nextToken:o}}),u=await n(`ListTasks`,t,i,t=>e.send(l,{abortSignal:t})),d=u.taskArns??[];if(o=u.nextToken,d.length===0)continue;let f=new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_1__.n({cluster:t,tasks:d}),p=await n(`DescribeTasks`,t,i,t=>e.send(f,{abortSignal:t}));for(let e of p.tasks??[])e.taskDefinitionArn&&a.add(e.taskDefinitionArn)}while(o!==void 0);return[...a]},async deregisterTaskDefinition(n,r){let o=new d({taskDefinition:n}),s={operation:`ecs:DeregisterTaskDefinition`,resource:(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.o)(n),write:!0};for(let n=1;;n+=1)try{await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(t,s,t=>e.send(o,{abortSignal:t}),r);return}catch(e){if(!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t))throw e;if(e.details.kind===`refused`&&/inactive/i.test(e.message))return;if(e.details.kind!==`lost`||n>=3)throw e}}}}

/***/ })

};
;