"use strict";
exports.id = 7776;
exports.ids = [7776];
exports.modules = {

/***/ 7776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ repositoryUrlOf),
/* harmony export */   readGitHubRun: () => (/* binding */ readGitHubRun)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);



// src/adapters/github-run.ts
/** The workflow run, as the runner's environment and the event's file tell. */
async function readGitHubRun(env, hasToken) {
	const repository = env.GITHUB_REPOSITORY || null;
	const runId = env.GITHUB_RUN_ID || null;
	const repositoryUrl = repositoryUrlOf(env);
	const isPullRequest = /^pull_request/.test(env.GITHUB_EVENT_NAME ?? "");
	const event = await readEvent(env);
	const about = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(event.pull_request) ? event.pull_request : {};
	return {
		repository,
		sha: env.GITHUB_SHA || null,
		pullRequestSha: isPullRequest && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(about.head) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(about.head.sha) : null,
		pullRequest: numberOf(about) ?? numberOf(event.issue) ?? numberInRef(env.GITHUB_REF ?? ""),
		isPullRequest,
		repositoryUrl,
		serverUrl: serverUrlOf(env),
		runUrl: repository === null || runId === null ? null : `${repositoryUrl}/actions/runs/${runId}`,
		hasToken
	};
}
/** The event that started the run; empty where it cannot be about a pull request or its file does not tell. */
async function readEvent(env) {
	if (!/^(pull_request|issue_comment)/.test(env.GITHUB_EVENT_NAME ?? "")) return {};
	try {
		const event = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(env.GITHUB_EVENT_PATH ?? "", "utf8"));
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(event) ? event : {};
	} catch {
		return {};
	}
}
/** Of a pull request; of an issue only where it is one, too: a comment on either is the same event. */
function numberOf(about) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(about) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(about.head) && !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(about.pull_request)) return null;
	return typeof about.number === "number" ? about.number : null;
}
function numberInRef(ref) {
	const number = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
	return number === void 0 ? null : Number(number);
}
/** The repository's page, on github.com or where GitHub Enterprise has it. */
function repositoryUrlOf(env) {
	return `${serverUrlOf(env)}/${env.GITHUB_REPOSITORY ?? ""}`;
}
function serverUrlOf(env) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(env.GITHUB_SERVER_URL || "https://github.com");
}



/***/ })

};
;