"use strict";
exports.id = 9547;
exports.ids = [9547];
exports.modules = {

/***/ 9547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseOlderCommit: () => (/* binding */ refuseOlderCommit)
/* harmony export */ });
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _github_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3317);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1968);
/* harmony import */ var _shipped_older_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5379);






// src/report/older-commit.ts
/** `on-older-commit: refuse`: what is asked of GitHub before the first write. Loaded only for that. */
/** How long the start of a run waits for GitHub, ms. */
const patienceMs = 1e4;
/** Services of different commits; more comparisons than this would use up the rate limit of the job's token. */
const mostRanges = 50;
const cure = "Deploy the newest commit instead. To deploy this one all the same, set `on-older-commit` to `warn` or `allow`; `mode: rollback` rolls back to an earlier revision on purpose.";
const goesOn = "The deployment goes on, because `on-older-commit` only refuses what is known to be older. To be sure, cancel this run and run it again when GitHub responds.";
/**
* Finds out whether the run would deploy an older commit than the one that runs. Returns what could not be found out,
* and the answers of GitHub, so that nothing is asked twice.
*
* @throws InputError where a service runs a commit that contains the one of this run
*/
async function refuseOlderCommit(plan, running, context) {
	const { github, gitHubRun } = context;
	const compare = remembered(github);
	const ranges = (0,_shipped_js__WEBPACK_IMPORTED_MODULE_3__.n)(plan, running, gitHubRun, Number.POSITIVE_INFINITY);
	const notices = unknownServices(plan, running, context);
	if (ranges.length > mostRanges) notices.push(`Only the first ${mostRanges} of ${ranges.length} commits that run were compared with the commit of this run.`);
	if (!gitHubRun.hasToken) {
		if (ranges.length > 0) notices.push(`Whether an older commit is deployed is not known: there is no \`github-token\`. ${goesOn}`);
		return {
			notices,
			compare
		};
	}
	const older = [];
	const untilMs = context.clock.now() + patienceMs;
	try {
		await (0,_abort_js__WEBPACK_IMPORTED_MODULE_5__.n)(untilMs, context, (signal) => Promise.all(ranges.slice(0, mostRanges).map(async (range) => {
			const answer = await (0,_abort_js__WEBPACK_IMPORTED_MODULE_5__.t)(compare(range.from, range.to, signal), signal);
			if (answer === null) notices.push((0,_shipped_js__WEBPACK_IMPORTED_MODULE_3__.s)(range));
			else if (answer.ahead === 0 && answer.behind > 0) older.push({
				...range,
				commits: answer.behind
			});
		})));
	} catch (error) {
		if (context.signal.aborted) throw error;
		notices.push(`${(0,_github_notice_js__WEBPACK_IMPORTED_MODULE_2__.t)("Whether an older commit is deployed could not be found out", "contents: read", error)} ${goesOn}`);
	}
	if (older.length === 0) return {
		notices,
		compare
	};
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(older.map((one) => ({
		input: "on-older-commit",
		message: `${(0,_shipped_older_js__WEBPACK_IMPORTED_MODULE_4__.n)(one)} ${cure}`,
		example: null
	})));
}
/** Services of which it is not known which commit they run. */
function unknownServices(plan, running, { gitHubRun }) {
	const compared = new Set((0,_shipped_js__WEBPACK_IMPORTED_MODULE_3__.n)(plan, running, gitHubRun, Number.POSITIVE_INFINITY, { same: true }).flatMap(({ services }) => services));
	const unknown = plan.revisions.flatMap(({ services }) => services.filter(({ action }) => action === "update")).map(({ service }) => service.name).filter((name) => !compared.has(name));
	if (unknown.length === 0) return [];
	return [`\`on-older-commit\` could not check ${unknown.length > 5 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(unknown.length, "service") : unknown.join(", ")}: the commit that runs, or that is deployed, is not known. Revisions that this action registers have it in their tag \`github:sha\`.`];
}
/** The API with its answers kept; an error is asked about again. */
function remembered(github) {
	const answers = /* @__PURE__ */ new Map();
	return async (base, head, signal) => {
		const key = `${base} ${head}`;
		const known = answers.get(key);
		if (known !== void 0) return known;
		const answer = await github.compare(base, head, signal);
		answers.set(key, answer);
		return answer;
	};
}



/***/ })

};
;