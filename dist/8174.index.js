"use strict";
exports.id = 8174;
exports.ids = [8174];
exports.modules = {

/***/ 8174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refusedReport: () => (/* binding */ refusedReport)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _refusal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1959);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4664);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9984);
/* harmony import */ var _succeeded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7554);





// src/report/build-refusal.ts
/** Of more services only the number is named. */
const namedServices = 5;
/** The report of a run that could not begin: every problem at once; a stack trace only for a bug of ours. */
async function refusedReport(error, run, warnings) {
	const { cancelled, startedAtMs, endedAtMs } = run;
	return {
		mode: "deploy",
		dryRun: false,
		...(0,_succeeded_js__WEBPACK_IMPORTED_MODULE_3__.t)({ outcome: cancelled ? "cancelled" : "failed" }, "deploy"),
		cluster: "",
		region: "",
		startedAtMs,
		endedAtMs,
		revisions: [],
		services: [],
		task: null,
		steps: [],
		warnings,
		refusal: cancelled ? "The run was cancelled before anything was changed." : await refusalLines(error),
		refused: await refusedOf(error, run),
		github: null
	};
}
async function refusalLines(error) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.r) return error.problems.map(problemText).join("\n");
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t) return [...await awsLines(error), "Nothing was changed."].join("\n");
	return `This is a bug of the action, please report it with these lines:\n${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
async function refusedOf(error, { cancelled, inputs }) {
	const problems = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.r ? error.problems : [];
	const withoutCheck = problems.flatMap(({ input, check }) => check === void 0 && input !== null ? [input] : []);
	const isInput = (name) => _index_js__WEBPACK_IMPORTED_MODULE_0__.a.some((input) => input.name === name);
	return {
		subject: inputs === null ? null : subjectOf(inputs),
		isUnchanged: cancelled || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.r || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t,
		checks: [...new Set(problems.flatMap(({ check }) => check || []))],
		inputs: [...new Set(withoutCheck)].filter(isInput),
		rule: error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t ? (await findingOf(error))?.rule ?? null : null
	};
}
function subjectOf({ service, cluster, mode }) {
	if (mode === "status" || service.length === 0) return null;
	const names = service.map((name) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.c)(name).name);
	return `${names.length > namedServices ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(names.length, "service") : names.join(", ")} in ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.t)(cluster)}`;
}
async function awsLines(error) {
	const finding = await findingOf(error);
	return finding === null ? [error.message] : [
		finding.cause,
		error.message,
		(0,_refusal_text_js__WEBPACK_IMPORTED_MODULE_1__.r)(finding)
	];
}
async function findingOf(error) {
	const { explainRefusal, unknownCall } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2620)]).then(__webpack_require__.bind(__webpack_require__, 267));
	return explainRefusal(error, unknownCall);
}
function problemText(problem) {
	const subject = problem.input === null ? "" : `${problem.input}: `;
	const example = problem.example === null ? "" : ` Example: ${problem.example.replaceAll("\n", " ⏎ ")}`;
	const [message = "", ...lines] = problem.message.split("\n");
	return [`${subject}${message}${example}`, ...lines].join("\n");
}



/***/ }),

/***/ 1959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refusalText),
/* harmony export */   r: () => (/* binding */ whatToDo),
/* harmony export */   t: () => (/* binding */ refusalDiagnosis)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/diagnose/refusal-text.ts
/** How a refused call is told, apart from the rules: reports need it where nothing was refused, too. */
/** The finding in the form that a report shows. */
function refusalDiagnosis(service, finding) {
	return {
		service,
		headline: finding.cause,
		causes: [finding],
		groups: [],
		targets: [],
		tail: null,
		missingEvidence: [],
		checks: []
	};
}
/** Cause, then what AWS said, each a sentence; the error's own words alone where nothing explains it. */
function refusalText({ message }, finding) {
	return finding === null ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(message) : `${finding.cause} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(message)}`;
}
/** The advice on one line: `What to do: (1) … (2) …` */
function whatToDo({ advice }) {
	return `What to do: ${(advice.length === 1 ? advice : advice.map((step, index) => `(${index + 1}) ${step}`)).join(" ")}`;
}



/***/ }),

/***/ 7554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withSucceeded)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5978);

// src/report/succeeded.ts
/**
* Adds whether it succeeded: outcome `rolled-back` is a success only of `mode: rollback`. Nothing else decides this.
*
* @param isFound whether `mode: status` found what `fail-on` names
*/
function withSucceeded(part, mode, isFound = false) {
	return {
		...part,
		succeeded: !isFound && (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.n)(part.outcome, { rollback: mode === "rollback" })
	};
}



/***/ })

};
;