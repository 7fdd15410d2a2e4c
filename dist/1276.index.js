"use strict";
exports.id = 1276;
exports.ids = [1276];
exports.modules = {

/***/ 1276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3724);

// src/modes/deploy.ts
/**
* `mode: deploy` and `mode: rollback`: prepare, apply, watch, report. The code that writes is loaded only here.
*
* @throws InputError, AwsError when the run could not begin
*/
async function run(inputs, snapshot, context) {
	const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__.r)(inputs, await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__.t)(inputs, snapshot, context));
	return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__.i)(inputs, prepared, context, async () => {
		const { applyPlan } = await Promise.all(/* import() */[__webpack_require__.e(7387), __webpack_require__.e(2007)]).then(__webpack_require__.bind(__webpack_require__, 7387));
		return applyPlan(inputs, prepared, context);
	});
}



/***/ })

};
;