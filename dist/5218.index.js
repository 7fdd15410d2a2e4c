"use strict";
exports.id = 5218;
exports.ids = [5218];
exports.modules = {

/***/ 5218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginDeployment: () => (/* binding */ beginDeployment),
/* harmony export */   endDeployment: () => (/* binding */ endDeployment),
/* harmony export */   stateOf: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _github_notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3317);


// src/report/github-deployment.ts
/** GitHub takes no longer description of a status (REST API, "Create a deployment status"). */
const longestDescription = 140;
/**
* Creates the deployment and says that it is in progress. Never rejects: whatever GitHub refuses is a notice. Once a
* status says `success`, GitHub itself sets the earlier deployments of the environment inactive.
*/
async function beginDeployment(deployment, links, writer, signal) {
	let id = null;
	try {
		id = await writer.createDeployment(deployment, signal);
		await writer.addStatus(id, {
			state: "in_progress",
			description: "Deploying to Amazon ECS",
			...links
		}, signal);
		return {
			id,
			notices: []
		};
	} catch (error) {
		return {
			id,
			notices: [noticeOf(error)]
		};
	}
}
/** Says how it ended. Never rejects. */
async function endDeployment(kept, end, links, writer, signal) {
	if (kept.id === null) return kept;
	const description = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)(`${end.outcome}${end.reason === "" ? "" : `: ${end.reason}`}`), longestDescription);
	try {
		await writer.addStatus(kept.id, {
			state: stateOf(end),
			description,
			...links
		}, signal);
		return {
			id: kept.id,
			notices: []
		};
	} catch (error) {
		return {
			id: kept.id,
			notices: [.../* @__PURE__ */ new Set([...kept.notices, noticeOf(error)])]
		};
	}
}
/**
* What an outcome is at GitHub. Only `success` replaces what the environment shows, so it stands for outcomes after
* which the service runs what was asked for; `inactive` leaves the environment to the run that took over.
*/
function stateOf({ outcome, succeeded }) {
	if (outcome === "rolled-back") return succeeded ? "success" : "failure";
	return states[outcome];
}
const states = {
	deployed: "success",
	paused: "in_progress",
	unchanged: "success",
	failed: "failure",
	"timed-out": "failure",
	cancelled: "failure",
	unknown: "failure",
	superseded: "inactive",
	removed: "inactive",
	registered: "inactive",
	reported: "inactive",
	planned: "inactive"
};
function noticeOf(error) {
	return (0,_github_notice_js__WEBPACK_IMPORTED_MODULE_1__.t)("The GitHub Deployment could not be kept", "deployments: write", error);
}



/***/ })

};
;