"use strict";
exports.id = 478;
exports.ids = [478];
exports.modules = {

/***/ 4478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shortenings: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _red_ones_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4640);
const n=[{what:`most lines of the containers’ logs and the events of the services`,apply:r(a)},{what:`all but the first 100 changes of a task definition`,apply:i(({changes:e,members:t,...n})=>({...n,changes:e.slice(0,100),members:t.slice(0,100)}))},{what:`the explanations of all but 5 failed services`,apply:o},{what:`the diagram`,apply:r(e=>({...e,timeline:null}))},{what:`the changes`,apply:i(e=>({...e,changes:[],members:[]}))},{what:`the rest of the explanations`,apply:s},{what:`all but 100 services`,apply:c}];function r(e){return t=>({...t,services:t.services.map(e)})}function i(e){return t=>({...t,revisions:t.revisions.map(e)})}function a({diagnosis:t,...n}){let r=t?.tail??null,i=r?.lines.slice(-10).map(t=>(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(t,200))??[],a=r===null?t:t&&{...t,tail:{...r,lines:i}};return{...n,diagnosis:a,events:[]}}function o(e){let n=(0,_red_ones_js__WEBPACK_IMPORTED_MODULE_0__.t)(e).slice(0,5);return r(e=>n.includes(e)?e:l(e))(e)}function s(t){let n=t=>t.slice(0,20).map(t=>(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(t,500));return{...r(l)(t),task:t.task&&{...t.task,lastLines:[],reason:(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(t.task.reason,500)},warnings:n(t.warnings),steps:n(t.steps),refusal:t.refusal&&n(t.refusal.split(`
`)).join(`
`)}}function c(e){let[n,r]=[(0,_red_ones_js__WEBPACK_IMPORTED_MODULE_0__.t)(e),e.revisions.slice(0,100)],i=e.services.filter(e=>!n.includes(e));return{...e,revisions:r,services:[...n,...i].slice(0,100)}}function l(t){return{...t,reason:(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(t.reason,500),diagnosis:null,events:[]}}

/***/ })

};
;