"use strict";
exports.id = 8454;
exports.ids = [8454];
exports.modules = {

/***/ 8454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withMadeDefinition: () => (/* binding */ withMadeDefinition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);


// src/modes/made-definition.ts
/** A deployment with the task definition that ECS made for it, which says where the logs are; without it where it may not be read. */
async function withMadeDefinition(ended, { ecs, signal, hide }) {
	try {
		const { taskDefinition } = await ecs.describeTaskDefinition(ended.watch.handle.revision, signal);
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(taskDefinition)) return ended;
		hide(taskDefinition);
		return {
			...ended,
			definition: taskDefinition
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		return ended;
	}
}



/***/ })

};
;