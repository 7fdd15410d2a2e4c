"use strict";
exports.id = 2751;
exports.ids = [2751];
exports.modules = {

/***/ 2751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tagExpiry: () => (/* binding */ tagExpiry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);


// src/deployment/tag-expiry.ts
/**
* Tags services with the time at which they expire. Never throws an AwsError: the deployment goes on without the tag,
* and what is returned are warnings.
*/
async function tagExpiry(services, tags, { ecs, signal, writeSignal, log }) {
	if (tags.length === 0 || signal.aborted) return [];
	const [{ key, value } = {
		key: "",
		value: ""
	}] = tags;
	return (await Promise.all(services.map(async ({ arn, name }) => {
		try {
			await ecs.tagService(arn, tags, writeSignal);
			log.line(`${name}: expires at ${value}`);
			return [];
		} catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
			return [`The tag ${key} of service ${name} was not set (expires-in). ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(error.message)}`];
		}
	}))).flat();
}



/***/ })

};
;