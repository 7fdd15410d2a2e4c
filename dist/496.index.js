"use strict";
exports.id = 496;
exports.ids = [496];
exports.modules = {

/***/ 8496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFiles: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_3__);
function c(c){let l=c.GITHUB_WORKSPACE||process.cwd(),u=c.RUNNER_TEMP||(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();return{resolve:e=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(l,e),exists:async t=>{let r=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(l,t);return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(r)&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(r).isFile()},read:e=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(l,e),`utf8`),writeTemporary:(n,i)=>{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(u,{recursive:!0});for(let t=1;;t+=1){let o=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(u,`${n}${t===1?``:`-${t}`}.json`);if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(o))return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(o,i,{flag:`wx`,mode:384}),o}}}}

/***/ })

};
;