"use strict";
exports.id = 6573;
exports.ids = [6573];
exports.modules = {

/***/ 4399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ STATES),
/* harmony export */   i: () => (/* binding */ troubleLines),
/* harmony export */   n: () => (/* binding */ countText),
/* harmony export */   r: () => (/* binding */ tallyText),
/* harmony export */   t: () => (/* binding */ closingLine)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(217);



// src/status/board.ts
/** What a service may be found in, the worst first: the order of the table. */
const STATES = [
	"failed",
	"paused",
	"unhealthy",
	"rolled-back",
	"in-progress",
	"drift",
	"ok"
];
// src/report/status-lines.ts
/** One line for each service with trouble, the worst first. */
function troubleLines({ services }) {
	return services.filter(({ status }) => status !== void 0 && status.state !== "ok").map(lineOf);
}
function lineOf({ service, cluster, reason, status }) {
	const words = (status?.states ?? []).map((state) => _status_words_js__WEBPACK_IMPORTED_MODULE_1__.i[state]).join(", ");
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.T)(`${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.t)(cluster)}/${service}: ${words}. ${reason}`);
}
/** How many services there are, and how many of them are in which state. */
function closingLine(report) {
	return `${countText(report)}: ${tallyText(report.services)}.`;
}
/** `12 services in 2 clusters`. */
function countText({ services, board }) {
	const clusters = board?.clusters ?? [];
	const [only = ""] = clusters;
	const where = clusters.length === 1 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.T)((0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.t)(only)) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(clusters.length, "cluster");
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(services.length, "service")} in ${where}`;
}
/** `1 failed, 2 unhealthy, 9 ok`. */
function tallyText(services) {
	const countOf = (state) => services.filter(({ status }) => status?.state === state).length;
	const parts = STATES.flatMap((state) => {
		const count = countOf(state);
		return count === 0 ? [] : [`${count} ${state === "drift" ? "with drift" : _status_words_js__WEBPACK_IMPORTED_MODULE_1__.i[state]}`];
	});
	return parts.length === 0 ? "nothing to show" : parts.join(", ");
}



/***/ }),

/***/ 6573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusPage: () => (/* binding */ statusPage)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4664);
/* harmony import */ var _commands2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8991);
/* harmony import */ var _console_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5098);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6819);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8356);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(734);
/* harmony import */ var _status_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4399);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(217);









// src/report/status-page.ts
/** How much of the page the differences may take, bytes, and how much is kept free for what stands around the table. */
const differenceBytes = 2e5;
const restBytes = 2e4;
/** Containers of a service that have an image in the table; the others are counted. */
const shownImages = 3;
/** Warnings on the page; the log has all of them. */
const shownWarnings = 20;
const icons = {
	failed: "❌",
	paused: "⏸️",
	unhealthy: "🩺",
	"rolled-back": "↩️",
	"in-progress": "🔄",
	drift: "📝",
	ok: "✅"
};
const columns = [
	"Service",
	"State",
	"Details",
	"Tasks",
	"Revision",
	"Image",
	"Commit",
	"Since"
];
/**
* The job summary of `mode: status`: one table, a row for each service, the worst first. What a page of `maxBytes` cannot
* hold is counted.
*/
function statusPage(report, maxBytes) {
	const differences = differencesFold(report);
	const head = [
		heading(report),
		`${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)((0,_status_lines_js__WEBPACK_IMPORTED_MODULE_5__.n)(report))}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)((0,_status_lines_js__WEBPACK_IMPORTED_MODULE_5__.r)(report.services))}.`,
		failures(report),
		warnings(report),
		differences
	].filter((part) => part !== "");
	const freeBytes = maxBytes - restBytes - Buffer.byteLength(head.join("\n\n"));
	return `${[...head, table(report, freeBytes)].join("\n\n")}\n`;
}
function heading(report) {
	const [worst] = report.services;
	const icon = worst?.status === void 0 ? "🔎" : icons[worst.status.state];
	const clusters = (report.board?.clusters ?? []).map(_arn_js__WEBPACK_IMPORTED_MODULE_7__.t);
	const where = clusters.length > 5 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(clusters.length, "cluster") : clusters.join(", ");
	const took = (0,_duration_js__WEBPACK_IMPORTED_MODULE_8__.t)(report.endedAtMs - report.startedAtMs);
	return `## ${report.succeeded ? icon : "❌"} Status of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(where, 200))} &#40;${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_6__.n)(report.endedAtMs)} UTC, read in ${took}&#41;`;
}
function failures({ board }) {
	return (board?.failure?.split("\n") ?? []).map((line) => `> ❌ ${(0,_commands2_js__WEBPACK_IMPORTED_MODULE_0__.r)(line)}`).join("\n>\n");
}
function warnings({ warnings: all }) {
	const shown = all.slice(0, shownWarnings).map((warning) => (0,_commands2_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(warning, 1e3)));
	const more = all.length > shown.length ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(all.length - shown.length, "more warning")} in the log.`] : [];
	return [...shown, ...more].map((text) => `> ⚠️ ${text}`).join("\n>\n");
}
/** The differences from the files, folded, above a table that may be long. */
function differencesFold({ revisions, services }) {
	const count = (0,_changes_js__WEBPACK_IMPORTED_MODULE_4__.n)(revisions);
	if (count === 0) return "";
	const drifted = services.filter(({ status }) => status?.states.includes("drift")).length;
	const title = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(count, "difference")} from the files in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(drifted, "service")}: from what runs to what the files say`;
	const parts = [];
	let bytes = 0;
	for (const revision of revisions) {
		const part = `**${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)(revision.family)}**\n\n${(0,_changes_js__WEBPACK_IMPORTED_MODULE_4__.t)([revision])}`;
		bytes += Buffer.byteLength(part);
		if (bytes > differenceBytes) {
			parts.push(`The differences of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(revisions.length - parts.length, "more service")} are left out here.`);
			break;
		}
		parts.push(part);
	}
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.w)(title, parts.join("\n\n"));
}
function table(report, freeBytes) {
	const { services } = report;
	if (services.length === 0) return "There are no services.";
	const rows = services.map((service) => cellsOf(service, report));
	const used = columns.map((_, column) => rows.some((cells) => cells[column] !== ""));
	const shown = (cells) => rowOf(cells.filter((_, column) => used[column]));
	const lines = [shown(columns), shown(columns.map(() => "---"))];
	let bytes = 0;
	for (const [index, cells] of rows.entries()) {
		const line = shown(cells);
		bytes += Buffer.byteLength(line) + 1;
		if (bytes > freeBytes) {
			const left = services.slice(index);
			return `${lines.join("\n")}\n\n${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(left.length, "more service")} &#40;${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)((0,_status_lines_js__WEBPACK_IMPORTED_MODULE_5__.r)(left))}&#41; ${left.length === 1 ? "is" : "are"} not shown: the page would be longer than GitHub allows. The output \`results\` has all of them.`;
		}
		lines.push(line);
	}
	return lines.join("\n");
}
function rowOf(cells) {
	return `| ${cells.join(" | ")} |`;
}
function cellsOf(service, report) {
	const { status } = service;
	if (status === void 0) return columns.map(() => "");
	return [
		nameCell(service, report),
		`${icons[status.state]}&nbsp;${status.states.map((state) => _status_words_js__WEBPACK_IMPORTED_MODULE_6__.i[state]).join(", ")}`,
		status.state === "ok" ? "" : (0,_commands2_js__WEBPACK_IMPORTED_MODULE_0__.r)(service.reason),
		`${service.running}/${service.desired}`,
		service.revision === null ? "" : linked((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_arn_js__WEBPACK_IMPORTED_MODULE_7__.s)(service.revision)), (0,_console_url_js__WEBPACK_IMPORTED_MODULE_1__.r)(service.revision)),
		imagesCell(status.images),
		commitCell(status),
		sinceCell(status, report.endedAtMs)
	];
}
/** With its cluster where several are shown. */
function nameCell({ service, serviceArn, cluster }, { board }) {
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_7__.t)(cluster);
	const text = (board?.clusters.length ?? 0) > 1 ? `${name}/${service}` : service;
	return linked((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)(text), (0,_console_url_js__WEBPACK_IMPORTED_MODULE_1__.i)(serviceArn, name, service));
}
function imagesCell(images) {
	const shown = images.slice(0, shownImages).map(({ container, image, digest }) => {
		return `${images.length > 1 ? `${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(container, 60))} ` : ""}${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)(imageText(image, digest))}`;
	});
	const more = images.length > shown.length ? [`and ${images.length - shown.length} more`] : [];
	return [...shown, ...more].join("<br>");
}
/** `web:1.4.2@3f2a1b4`: without the registry and the path, and with the beginning of the digest. */
function imageText(image, digest) {
	const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_2__.s)(image.slice(0, 1e3));
	const short = digest === null ? "" : `@${digest.replace(/^sha256:/, "").slice(0, 7)}`;
	if (!(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.a)(parsed)) return (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(image, 100);
	const tag = parsed.tag === null ? "" : `:${shortTag(parsed.tag)}`;
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(parsed.repository.split("/").at(-1) ?? "", 100)}${tag}${short}`;
}
/** A commit's SHA as GitHub shortens it. */
function shortTag(tag) {
	return /^[0-9a-f]{40}$/.test(tag) ? tag.slice(0, 7) : (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(tag, 40);
}
function commitCell({ commit }) {
	if (commit === null) return "";
	const author = commit.author === null || commit.author === "" ? "" : ` ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(commit.author, 60))}`;
	return `${linked((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)(commit.sha.slice(0, 7)), commit.url)}${author}`;
}
function sinceCell({ deployment: { sinceMs } }, nowMs) {
	if (sinceMs === null) return "";
	const day = (0,_status_words_js__WEBPACK_IMPORTED_MODULE_6__.n)(sinceMs).slice(0, 10).replaceAll("-", "&#8209;");
	return `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_6__.t)(nowMs - sinceMs).replaceAll(" ", "&nbsp;")}<br>${day}`;
}
function linked(text, url) {
	const safe = url?.replace(/["'<>\s]/g, (character) => encodeURIComponent(character)) ?? null;
	return safe === null ? text : `<a href="${safe}">${text}</a>`;
}



/***/ }),

/***/ 217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ timeOrNull),
/* harmony export */   i: () => (/* binding */ stateWords),
/* harmony export */   n: () => (/* binding */ momentText),
/* harmony export */   r: () => (/* binding */ reasonOf),
/* harmony export */   t: () => (/* binding */ ageText)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6819);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);



// src/report/status-words.ts
/** A state inside a sentence, and in the table. */
const stateWords = {
	failed: "failed",
	paused: "paused",
	unhealthy: "unhealthy",
	"rolled-back": "rolled back",
	"in-progress": "in progress",
	drift: "drift",
	ok: "ok"
};
/** Lengths of what others wrote, characters; how many targets and differences are named. */
const longestReason = 300;
const shownTargets = 3;
const shownChanges = 5;
/** What is to say of a service, as whole sentences: its troubles, the worst first. Pure. */
function reasonOf(service, status) {
	const sentences = status.states.flatMap((state) => sentenceOf(state, service, status) ?? []);
	const failure = statesFailure(status) ? [] : failureSentence(status);
	return [...sentences, ...failure].join(" ");
}
function sentenceOf(state, service, status) {
	const { deployment, targets, drift } = status;
	switch (state) {
		case "failed": return `${withReason("Its deployment failed", deployment.reason)} ${revisionSentence(status)}`;
		case "paused": return pauseSentence(status);
		case "unhealthy": return [targetSentence(targets), taskSentence(service, status)].filter((text) => text !== "").join(" ");
		case "rolled-back": {
			const revision = service.taskDefinition === null ? "the earlier revision" : (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.s)(service.taskDefinition);
			return withReason(`${deployment.progress === "rolling-back" ? "ECS is rolling back" : "ECS rolled back"} to ${revision}`, deployment.reason);
		}
		case "in-progress": return progressSentence(service, status);
		case "drift": return drift === null ? null : driftSentence(drift);
		case "ok": return `${service.running} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(service.desired, "task")} ${service.running === 1 ? "runs" : "run"}.`;
	}
}
function withReason(head, reason) {
	return reason === null ? `${head}.` : `${head}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(reason, longestReason))}`;
}
function pauseSentence(status) {
	const { pause } = status.deployment;
	if (pause === null) return null;
	const where = pause.stage === null ? "" : ` at ${pause.stage}`;
	const then = pause.timeoutAction === "CONTINUE" ? "continues" : "rolls back";
	return `A pause hook holds its deployment${where}${pause.expiresAtMs === null ? "" : ` until ${momentText(pause.expiresAtMs)} UTC, then ECS ${then}`}. ${revisionSentence(status)}`;
}
function targetSentence(targets) {
	if (targets === null || targets.unhealthy.length === 0) return "";
	const { unhealthy, total } = targets;
	const shown = unhealthy.slice(0, shownTargets).map(({ group, target, reason, description }) => {
		const why = [reason, description].filter((text) => text !== null && text !== "").join(", ");
		return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(target, 100)} in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(group, 100)}${why === "" ? "" : ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(why, 200)})`}`;
	});
	const more = unhealthy.length - shown.length;
	const verb = unhealthy.length === 1 ? "is" : "are";
	return `${unhealthy.length} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(total, "target")} ${verb} unhealthy: ${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}
function taskSentence({ running, desired, pending }, { deployment }) {
	if (running >= desired || ["in-progress", "rolling-back"].includes(deployment.progress)) return "";
	return `${running} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(desired, "task")} ${running === 1 ? "runs" : "run"}${pending > 0 ? `, ${pending} pending` : ""}.`;
}
/** How many tasks each revision has: `web:42 has 1 task, web:41 has 2 tasks.` */
function revisionSentence({ deployment }) {
	return `${deployment.revisions.map(({ arn, running }) => `${arn === "" ? "a revision" : (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.s)(arn)} has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(running, "task")}`).slice(0, 4).join(", ")}.`;
}
function progressSentence(service, status) {
	const { deployment } = status;
	if (deployment.progress === "deleting") return `It is being deleted: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(service.running + service.pending, "task")} left.`;
	if (deployment.progress === "in-progress") return `A deployment is in progress. ${revisionSentence(status)}`;
	const { running, desired } = service;
	return `${running} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(desired, "task")} ${running === 1 ? "runs" : "run"}, and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(desired - running, "more task")} ${desired - running === 1 ? "is" : "are"} starting.`;
}
function driftSentence({ changes, members }) {
	const paths = [...changes.map(({ path }) => path), ...members.map(({ member }) => `service.${member}`)];
	const shown = paths.slice(0, shownChanges).map((path) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(path, 100));
	const more = paths.length - shown.length;
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(paths.length, "difference")} from the files: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
/** The reason of the deployment says it, or nothing is wrong that it could explain. */
function statesFailure({ states, deployment, lastFailure }) {
	const isTrouble = states.some((state) => state !== "drift" && state !== "ok");
	return lastFailure === null || !isTrouble || deployment.reason === lastFailure.message;
}
function failureSentence({ lastFailure }) {
	if (lastFailure === null) return [];
	return [`Last failure (${momentText(lastFailure.atMs)} UTC): ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(lastFailure.message, longestReason))}`];
}
/** `2026-01-15 09:30`, in UTC; `an unknown time` where a time from outside is none. */
function momentText(atMs) {
	return timeOrNull(atMs)?.slice(0, 16).replace("T", " ") ?? "an unknown time";
}
/** ISO 8601, in UTC; null for what is no time. */
function timeOrNull(atMs) {
	const date = new Date(atMs ?? NaN);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
/** How long ago something was: `42 s`, `3 min`, `5 h`, `12 d`. */
function ageText(elapsedMs) {
	const days = Math.floor(elapsedMs / 864e5);
	if (days >= 2) return `${days} d`;
	const hours = Math.floor(elapsedMs / 36e5);
	if (hours >= 1) return `${hours} h`;
	return (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__.t)(elapsedMs).replace(/ \d{2} s$/, "");
}



/***/ })

};
;