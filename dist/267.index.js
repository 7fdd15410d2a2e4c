"use strict";
exports.id = 267;
exports.ids = [267];
exports.modules = {

/***/ 186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nothingRead),
/* harmony export */   t: () => (/* binding */ missingEvidenceLine)
/* harmony export */ });
// src/diagnose/evidence.ts
/** Evidence of which nothing was read, or that there is none of. */
const nothingRead = {
	reason: null,
	record: null,
	events: [],
	failed: [],
	lost: [],
	targetGroups: [],
	tail: null,
	images: [],
	instances: null,
	missingEvidence: []
};
/** Missing evidence as one line. */
function missingEvidenceLine({ what, action, why }) {
	return action === null ? `Not known: ${what} (${why}).` : `Not known: ${what} (${why}; allow ${action}).`;
}



/***/ }),

/***/ 267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRefusal: () => (/* binding */ explainRefusal),
/* harmony export */   unknownCall: () => (/* binding */ unknownCall)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(186);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2088);




// src/diagnose/refused.ts
/** Nothing is known but the error itself. */
const unknownCall = {
	cluster: "",
	region: "",
	service: null,
	revision: null,
	definition: {}
};
/**
* Why AWS refused a call, by the rules that also explain events; null where none knows it, or where the error says what
* to do by itself (denied, credentials) or nothing was refused (lost, cancelled).
*/
function explainRefusal(error, about) {
	const { kind, said, resource } = error.details;
	if (kind !== "refused" && kind !== "throttled") return null;
	const finding = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.c)(_rules_js__WEBPACK_IMPORTED_MODULE_1__.n, said ?? error.message, evidenceOf(about, resource));
	return finding === null ? null : (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.s)(finding);
}
function evidenceOf(about, resource) {
	const { service, definition } = about;
	const members = service?.members ?? {};
	return {
		service: service?.name ?? resource ?? "",
		cluster: (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.t)(about.cluster),
		region: about.region,
		deploymentId: "",
		revision: about.revision ?? "",
		definition,
		launchType: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(members.launchType),
		capacityProviders: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(members.capacityProviderStrategy).flatMap((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(one.capacityProvider) ?? []),
		platformVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(members.platformVersion),
		strategy: service?.strategy ?? "ROLLING",
		counts: {
			desired: service?.desired ?? 0,
			running: service?.running ?? 0,
			pending: service?.pending ?? 0
		},
		percents: {
			minimum: 100,
			maximum: 200
		},
		graceSeconds: 0,
		loadBalancers: service?.loadBalancers ?? [],
		breaker: service?.circuitBreaker ?? {
			enabled: false,
			rollback: false
		},
		..._evidence_js__WEBPACK_IMPORTED_MODULE_0__.n
	};
}



/***/ })

};
;