"use strict";
exports.id = 7721;
exports.ids = [7721];
exports.modules = {

/***/ 7721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOtherRun: () => (/* binding */ readOtherRun)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

// src/report/other-run.ts
/**
* Which run made the revision of the deployment that replaced this one, by the revision's tags; null where they do not
* say, or may not be read. One call, and only at this end.
*/
async function readOtherRun({ verdict, handle, last }, context) {
	if (verdict.kind !== "superseded") return null;
	const other = last?.deployments.find(({ id }) => id === verdict.by)?.taskDefinition ?? last?.taskDefinition ?? null;
	if (other === null || other === handle.revision) return null;
	try {
		return runIn(await context.ecsForPolling.describeTaskDefinition(other, context.signal), context);
	} catch {
		return null;
	}
}
/** Tags are untrusted text, and these become part of an address. */
function runIn(described, { gitHubRun, provenance }) {
	const { repositoryUrl } = gitHubRun;
	const tags = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(described) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(described.tags) : [];
	const tagOf = (key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(tags.find((tag) => tag.key === key)?.value) ?? "";
	const id = tagOf("github:run-id");
	if (!/^\d{1,20}$/.test(id) || id === provenance.runId || !URL.canParse(repositoryUrl)) return null;
	const { origin, pathname } = new URL(repositoryUrl);
	const named = tagOf("github:repository");
	const repository = /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(named) ? named : pathname.slice(1);
	return {
		name: `run ${id} of ${repository}`,
		url: `${origin}/${repository}/actions/runs/${id}`
	};
}



/***/ })

};
;