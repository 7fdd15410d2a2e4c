"use strict";
exports.id = 2359;
exports.ids = [2359];
exports.modules = {

/***/ 2359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withUnfinished: () => (/* binding */ withUnfinished)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/modes/unfinished-deployments.ts
/**
* The plan with the services that are set to their revision already, but whose newest deployment has not ended well: one
* of this revision is watched to its end, one that failed is repeated, and one of another revision is in the way. Pure.
*
* @param deployPlans by the services' ARNs
*/
function withUnfinished(plan, deployPlans) {
	const decided = (service, revision) => {
		const unfinished = deployPlans.get(service.service.arn)?.unfinished;
		const isSet = service.action === "none" || service.action === "tag";
		return unfinished === void 0 || !isSet ? service : {
			...service,
			...instead(unfinished, revision)
		};
	};
	return {
		...plan,
		revisions: plan.revisions.map((revision) => ({
			...revision,
			services: revision.services.map((service) => decided(service, revision.existing))
		}))
	};
}
function instead({ id, revision, state }, target) {
	if (state === "failed") return {
		action: "update",
		reasons: ["the last deployment of this revision failed"]
	};
	if (revision === target) return {
		action: "join",
		reasons: ["this revision is already being rolled out"]
	};
	return {
		action: "update",
		reasons: [`deployment ${id}${revision === null ? "" : ` of ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.s)(revision)}`} is in progress`]
	};
}



/***/ })

};
;