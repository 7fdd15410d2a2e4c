"use strict";
exports.id = 4226;
exports.ids = [4226,620];
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



/***/ }),

/***/ 4226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reasonsMarkdown: () => (/* binding */ reasonsMarkdown)
/* harmony export */ });
/* harmony import */ var _commands2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8991);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(620);
/* harmony import */ var _failed_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2363);
/* harmony import */ var _refusal_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7471);
/* harmony import */ var _same_cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);






// src/report/reasons.ts
/** Beyond so many failed services each explanation is in a fold of its own. */
const unfoldedFailures = 3;
/** Longest text on a fold, characters. */
const foldTitle = 200;
/** Why a run is red: what stopped it, the one-off task, or service by service. */
function reasonsMarkdown(report) {
	const { task, refusal: stopped, docs = null } = report;
	if (task !== null && !task.ok) return taskFailure(task, report);
	if (stopped !== null) return [refusal(stopped), ...moreLinks(report)].join("\n\n");
	const [causes, alone] = [(0,_same_cause_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_failed_services_js__WEBPACK_IMPORTED_MODULE_4__.t)(report).map(withoutAdvice)), report.services.length === 1];
	return causes.map((same) => {
		const [first, ...others] = same.services;
		const names = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)((0,_same_cause_js__WEBPACK_IMPORTED_MODULE_3__.n)(same.services));
		const hasMore = first.diagnosis !== null || first.events.length > 0 || others.length > 0;
		if (causes.length <= unfoldedFailures || !hasMore) return alone ? explained(same, docs) : withTitle(`**${names}**:`, explained(same, docs));
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.w)(`${names}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(same.cause || first.reason, foldTitle))}`, explained(same, docs));
	}).join("\n\n");
}
/** A list is not part of the line before it. */
function withTitle(title, text) {
	return `${title}${text.startsWith("- ") ? "\n\n" : " "}${text}`;
}
/** What it held back has no other reason, and is not told service by service. */
function taskFailure(task, { services }) {
	const held = services.length === 0 ? "" : " No service was changed.";
	const title = `Last lines of container ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(task.container)}:`;
	const lines = task.lastLines.length === 0 ? [] : [title, (0,_explanation_js__WEBPACK_IMPORTED_MODULE_2__/* .logLines */ .O)(task.lastLines)];
	return [`**The one-off task failed.** ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(task.reason)}${held}`, ...lines].join("\n\n");
}
/** Links to the preflight checks, the inputs or the rule that stopped the run. */
function moreLinks(report) {
	const links = (0,_refusal_links_js__WEBPACK_IMPORTED_MODULE_5__.t)(report);
	const linesOf = (kind, one, several) => {
		const own = links.filter((link) => link.kind === kind).map(({ name, url }) => `[${name}](${url})`);
		return own.length === 0 ? [] : [`More about ${own.length === 1 ? one : several}: ${own.join(", ")}`];
	};
	return [
		...linesOf("check", "this check", "these checks"),
		...linesOf("input", "this input", "these inputs"),
		...linesOf("cause", "this cause", "these causes")
	];
}
/** Why nothing could be begun; the trace of a bug keeps its lines, and so do indented lines, which are code. */
function refusal(text) {
	const lines = text.split("\n");
	if (lines.some((line) => line.startsWith("    at "))) return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(lines);
	const items = [];
	for (const line of lines) {
		const last = items.at(-1);
		if (line.startsWith("    ") && last !== void 0) last.code.push(line.slice(4));
		else items.push({
			line,
			code: []
		});
	}
	const several = items.length > 1;
	return items.map(({ line, code }) => {
		const block = code.length === 0 ? "" : `\n\n${several ? "  " : ""}${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(code)}`;
		return `${several ? "- " : ""}${(0,_commands2_js__WEBPACK_IMPORTED_MODULE_0__.r)(line)}${block}`;
	}).join("\n");
}
/** The cause in bold where it is known, then the other sentences, what to do, the evidence of the first service. */
function explained({ services, cause, sentences }, docs) {
	const [{ service, diagnosis, events, otherRun }, ...others] = services;
	const isList = others.length > 0 && sentences.length > 1;
	const rest = isList ? listed(sentences) : sentences.map(_commands2_js__WEBPACK_IMPORTED_MODULE_0__.r).join(" ");
	return [
		[cause === "" ? "" : `**${(0,_commands2_js__WEBPACK_IMPORTED_MODULE_0__.r)(cause)}**`, isList ? "" : rest].filter(Boolean).join(" "),
		isList ? rest : "",
		otherRun === null ? "" : `<a href="${otherRun.url}">The run that took over</a>`,
		diagnosis === null ? "" : (0,_explanation_js__WEBPACK_IMPORTED_MODULE_2__/* .explanationMarkdown */ .$)(diagnosis, docs, others.length > 0),
		events.length === 0 ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.w)(eventsTitle(service, others.length), (0,_explanation_js__WEBPACK_IMPORTED_MODULE_2__/* .logLines */ .O)(events.map(({ message }) => message)))
	].filter((part) => part !== "").join("\n\n");
}
function listed(sentences) {
	return sentences.map((sentence) => `- ${(0,_commands2_js__WEBPACK_IMPORTED_MODULE_0__.r)(sentence)}`).join("\n");
}
function eventsTitle(service, others) {
	return `Last events of ${others === 0 ? "the service" : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(service)}`;
}
/** The reason of a refused call ends with the advice, for the annotation; the page has it as a list. */
function withoutAdvice(service) {
	const { reason, advice } = service;
	if (advice === "") return service;
	return {
		...service,
		reason: reason.slice(0, reason.length - advice.length).trimEnd(),
		advice: ""
	};
}



/***/ })

};
;