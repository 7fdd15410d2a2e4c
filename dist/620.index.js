"use strict";
exports.id = 620;
exports.ids = [620];
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

/***/ 620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ explanationMarkdown),
/* harmony export */   O: () => (/* binding */ logLines),
/* harmony export */   explanationLines: () => (/* binding */ explanationLines),
/* harmony export */   taskExplanation: () => (/* binding */ taskExplanation)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(186);
/* harmony import */ var _commands2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8991);
/* harmony import */ var _console_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5098);
/* harmony import */ var _docs_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(352);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8356);
/* harmony import */ var _same_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2327);






// src/report/explanation.ts
/** Other causes than the first that a report shows, and groups of failed tasks: one screen is enough at night. */
const shownCauses = 3;
const shownGroups = 5;
/** Characters of a line that the summary shows. */
const longestLine = 1e3;
/**
* A failed service's explanation as the last screen of the log.
* @param services all that failed for this cause
*/
function explanationLines(diagnosis, services = [], docs = null) {
	const [first, ...others] = diagnosis.causes;
	const several = services.length > 1;
	const more = (0,_docs_url_js__WEBPACK_IMPORTED_MODULE_5__.i)(docs, first?.rule);
	const who = several ? `${services.length} services` : diagnosis.service;
	const evidence = evidenceLines(diagnosis);
	return [
		`Why ${who} failed: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)(diagnosis.headline)}`,
		...several ? [`  Services: ${(0,_same_cause_js__WEBPACK_IMPORTED_MODULE_4__.n)(services, 50)}`] : [],
		...section("What to do:", (first?.advice ?? []).flatMap(item)),
		...more === null ? [] : [`  More about this cause: ${more}`],
		...section("Also seen:", others.slice(0, shownCauses).flatMap(({ cause }) => item(cause))),
		...several && evidence.length > 0 ? [`  What was seen of ${diagnosis.service}:`] : [],
		...evidence
	];
}
/** What was seen of the failure: the failed checks, tasks and targets, and the log. */
function evidenceLines({ groups, targets, tail, missingEvidence, checks }) {
	return [
		...checks.flatMap(checkLines),
		...section("Failed tasks:", groups.slice(0, shownGroups).map((group) => `- ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)(groupText(group))}`)),
		...targets.flatMap((group) => [`  Target group ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)(group.name)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)(group.check)}`, ...group.states.map(({ count, state, reason }) => `    ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(count, "target")} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)(`${state}: ${reason}`)}`)]),
		...tail === null ? [] : [`  Last lines of container ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)(tail.container)} (task ${tail.task}, log group ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)(tail.group)}):`],
		...(tail?.lines ?? []).map((line) => `    │ ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.C)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(line, 500))}`),
		...missingEvidence.map((missing) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__.t)(missing))}`)
	];
}
/** What a failed check asked for, and the last things that it saw. */
function checkLines({ check, expectation, seen }) {
	return [
		`  Check ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(check, 200))} asked for: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(expectation, 400))}`,
		...seen.length > 0 ? ["    Most recent results:"] : [],
		...seen.map((line) => `    │ ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.C)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(line, 500))}`)
	];
}
function checkMarkdown({ check, expectation, seen }) {
	const title = `Check ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(check, 200))} asked for: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(expectation, 400))}`;
	return seen.length === 0 ? title : `${title}. Most recent results:\n\n${logLines(seen)}`;
}
/** An item of a list, with its commands in lines of their own. */
function item(text) {
	return (0,_commands2_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.A)(text), "  ").map((line, index) => index === 0 ? `- ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)(line)}` : indented(line));
}
/** A line that keeps its indentation. */
function indented(line) {
	const text = line.trimStart();
	return `${" ".repeat(line.length - text.length)}${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)(text)}`;
}
function section(title, lines) {
	return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `  ${line}`)];
}
/** `3 × container app, exit code 1 (an error of the application): Essential container in task exited, for instance task …`. */
function groupText({ count, container, exit, stopCode, reason, task }) {
	return `${count} × ${[
		stopCode,
		container === null ? null : `container ${container}`,
		exit
	].filter((part) => part !== null).join(", ")}: ${reason} (for instance task ${task})`;
}
/**
* The same for the summary, where the service's reason stands before it.
* @param several it explains the failure of other services too
*/
function explanationMarkdown(diagnosis, docs = null, several = false) {
	const [first, ...others] = diagnosis.causes;
	const evidence = evidenceMarkdown(diagnosis);
	const more = (0,_docs_url_js__WEBPACK_IMPORTED_MODULE_5__.i)(docs, first?.rule);
	return [
		list("**What to do:**", (first?.advice ?? []).map(_commands2_js__WEBPACK_IMPORTED_MODULE_1__.r)),
		more === null ? "" : `[More about this cause](${more})`,
		list("Also seen:", others.slice(0, shownCauses).map(({ cause }) => (0,_commands2_js__WEBPACK_IMPORTED_MODULE_1__.r)(cause))),
		several && evidence !== "" ? `What was seen of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)(diagnosis.service)}:` : "",
		evidence
	].filter((part) => part !== "").join("\n\n");
}
function evidenceMarkdown({ groups, targets, tail, missingEvidence, checks }) {
	return [
		...checks.map(checkMarkdown),
		list("Failed tasks:", groups.slice(0, shownGroups).map((group) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)(groupText(group)))),
		...targets.map((group) => list(`Target group ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)(group.name)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)(group.check)}`, group.states.map(({ count, state, reason }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(count, "target")} ${state}: ${reason}`)))),
		tail === null ? "" : tailMarkdown(tail),
		missingEvidence.map((missing) => `<sub>${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__.t)(missing))}</sub>`).join("\n\n")
	].filter((part) => part !== "").join("\n\n");
}
function list(title, items) {
	return items.length === 0 ? "" : `${title}\n\n${items.map((item) => `- ${item}`).join("\n")}`;
}
function tailMarkdown(tail) {
	const url = (0,_console_url_js__WEBPACK_IMPORTED_MODULE_2__.n)(tail.region, tail.group, tail.stream);
	const stream = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)(`${tail.group} ${tail.stream}`);
	return `${`Last lines of container ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)(tail.container)}: ${url === null ? stream : `<a href="${url}">${stream}</a>`}`}\n\n${logLines(tail.lines)}`;
}
/** Lines of a log or events in the summary: one may have 256 kB in CloudWatch Logs. */
function logLines(lines) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.O)(lines.map((line) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(line, longestLine)));
}
/** A failed one-off task: why, and the last lines that it wrote. */
function taskExplanation(task) {
	const lines = task.lastLines.slice(-30).map((line) => `    │ ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.C)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(line, 500))}`);
	const title = `  Last lines of container ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)(task.container)}:`;
	return [
		"",
		`Why the one-off task failed: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.T)(task.reason)}`,
		...lines.length > 0 ? [title, ...lines] : []
	];
}



/***/ })

};
;