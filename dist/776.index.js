"use strict";
exports.id = 776;
exports.ids = [776];
exports.modules = {

/***/ 7776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGitHubRun: () => (/* binding */ r),
/* harmony export */   repositoryUrlOf: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
async function r(e,t){let n=e.GITHUB_REPOSITORY||null,r=e.GITHUB_RUN_ID||null,o=i(e),s=/^pull_request/.test(e.GITHUB_EVENT_NAME??``);return{repository:n,sha:e.GITHUB_SHA||null,pullRequestSha:s?await a(e.GITHUB_EVENT_PATH??``):null,isPullRequest:s,repositoryUrl:o,runUrl:n===null||r===null?null:`${o}/actions/runs/${r}`,hasToken:t}}function i(e){return`${(e.GITHUB_SERVER_URL||`https://github.com`).replace(/\/+$/,``)}/${e.GITHUB_REPOSITORY??``}`}async function a(r){try{let i=JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(r,`utf8`)),a=(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(i)&&(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(i.pull_request)?i.pull_request:{};return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(a.head)?(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)(a.head.sha):null}catch{return null}}

/***/ })

};
;