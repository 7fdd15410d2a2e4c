"use strict";
exports.id = 218;
exports.ids = [218];
exports.modules = {

/***/ 5218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginDeployment: () => (/* binding */ r),
/* harmony export */   endDeployment: () => (/* binding */ i),
/* harmony export */   stateOf: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _github_notice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3317);
async function r(e,t,n,r){let i=null;try{return i=await n.createDeployment(e,r),await n.addStatus(i,{state:`in_progress`,description:`Deploying to Amazon ECS`,...t},r),{id:i,notices:[]}}catch(e){return{id:i,notices:[s(e)]}}}async function i(n,r,i,o,c){if(n.id===null)return n;let l=(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(`${r.outcome}${r.reason===``?``:`: ${r.reason}`}`),140);try{return await o.addStatus(n.id,{state:a(r.outcome,r.mode),description:l,...i},c),{id:n.id,notices:[]}}catch(e){return{id:n.id,notices:[.../* @__PURE__ */ new Set([...n.notices,s(e)])]}}}function a(e,t){return e===`rolled-back`?t===`rollback`?`success`:`failure`:o[e]}const o={deployed:`success`,unchanged:`success`,failed:`failure`,"timed-out":`failure`,cancelled:`error`,unknown:`error`,superseded:`inactive`,registered:`inactive`,planned:`inactive`};function s(e){return (0,_github_notice_js__WEBPACK_IMPORTED_MODULE_0__.t)(`The GitHub Deployment could not be kept`,`deployments: write`,e)}

/***/ })

};
;