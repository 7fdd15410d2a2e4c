"use strict";
exports.id = 3444;
exports.ids = [3444];
exports.modules = {

/***/ 734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ countChanges),
/* harmony export */   t: () => (/* binding */ changesMarkdown)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/report/changes.ts
/**
* The changes of the revisions and of their services as Markdown tables, values of variables hidden, equal tables once;
* empty when nothing changes.
*/
function changesMarkdown(revisions) {
	const changed = revisions.filter((revision) => countChanges([revision]) > 0);
	const families = /* @__PURE__ */ new Map();
	for (const revision of changed) {
		const table = tableOf(revision);
		families.set(table, [...families.get(table) ?? [], (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(revision.family)]);
	}
	return [...families].map(([table, names]) => changed.length > 1 ? `**${[...new Set(names)].join(", ")}**\n\n${table}` : table).join("\n\n");
}
function tableOf(revision) {
	const rows = revision.changes.map(({ path, kind, from, to, hidden }) => {
		const before = kind === "added" ? "" : shownValue(from, hidden);
		const after = kind === "removed" ? "" : shownValue(to, hidden);
		return `| ${kind} | ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(path)} | ${before} | ${after} |`;
	});
	const members = revision.members.map(({ service, member, from, to }) => {
		const value = (json) => json === null ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(JSON.stringify(json), 300));
		return `| ${from === null ? "added" : "changed"} | service ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(`${service}.${member}`, 300))} | ${value(from)} | ${value(to)} |`;
	});
	return [
		"| | Member | From | To |",
		"|---|---|---|---|",
		...rows,
		...members
	].join("\n");
}
/** How many changes the revisions and their services have: the one count that log, summary, comment and outputs show. */
function countChanges(revisions) {
	return revisions.reduce((sum, { changes, members }) => sum + changes.length + members.length, 0);
}
function shownValue(value, hidden) {
	if (hidden) return "<i>hidden</i>";
	return value === null ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(value, 300));
}



/***/ }),

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ shellWord),
/* harmony export */   n: () => (/* binding */ logLinesOf),
/* harmony export */   r: () => (/* binding */ proseMarkdown),
/* harmony export */   t: () => (/* binding */ hasCommand)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/lib/commands.ts
/** Programs whose commands messages name. */
const programs = [
	"aws ",
	"docker ",
	"curl ",
	"gh ",
	"git "
];
/** Longer texts are not a sentence of ours. */
const longestText = 2e4;
/**
* The pieces of a message. What stands in backticks is code; so is a command that follows a colon, up to the end of
* its sentence. Both may contain text from outside: the caller escapes each piece.
*/
function piecesOf(text) {
	if (text.length > longestText) return [{
		kind: "prose",
		text
	}];
	const parts = text.split("`");
	if (!(parts.length % 2 === 1)) return commandsIn(text);
	return parts.flatMap((part, index) => {
		if (index % 2 === 0) return commandsIn(part);
		return part === "" ? [] : [{
			kind: isCommand(part) ? "command" : "word",
			text: part
		}];
	});
}
/** A text as one word of a shell's command: quoted where it has other characters than names and ARNs have. */
function shellWord(text) {
	return /^[\w@%+=:,./-]{1,2048}$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** Whether a message holds a command. */
function hasCommand(text) {
	return piecesOf(text).some(({ kind }) => kind === "command");
}
/** A message as lines of a log: each command in its own line, indented by four blanks more, ready to be copied. */
function logLinesOf(text, indent = "") {
	const lines = [];
	let prose = "";
	const flush = () => {
		if (prose.trim() !== "") lines.push(`${lines.length === 0 ? "" : indent}${prose.trim()}`);
		prose = "";
	};
	for (const { kind, text: piece } of piecesOf(text)) if (kind !== "command") prose += kind === "word" ? `\`${piece}\`` : piece;
	else {
		flush();
		lines.push(`${indent}    ${piece}`);
	}
	if (/^[\s.,;:]*$/.test(prose)) prose = "";
	flush();
	return lines;
}
/** A message as Markdown: its code as code, everything in it escaped. */
function proseMarkdown(text) {
	const pieces = piecesOf(text);
	if (pieces.length === 1 && pieces[0]?.kind === "prose") return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(text);
	return pieces.map((piece) => {
		if (piece.kind !== "prose") return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(piece.text);
		const before = /^\s/.test(piece.text) ? " " : "";
		const after = /\s$/.test(piece.text) ? " " : "";
		return `${before}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(piece.text)}${after}`;
	}).join("").trim();
}
function isCommand(text) {
	return programs.some((program) => text.startsWith(program)) && text.trim().includes(" ");
}
/** The commands that follow a colon and a blank. */
function commandsIn(text) {
	const pieces = [];
	let from = 0;
	for (let colon = text.indexOf(": "); colon !== -1; colon = text.indexOf(": ", Math.max(colon + 1, from))) {
		const start = colon + 2;
		if (!programs.some((program) => text.startsWith(program, start))) continue;
		const end = endOfCommand(text, start);
		pieces.push({
			kind: "prose",
			text: text.slice(from, start)
		}, {
			kind: "command",
			text: text.slice(start, end)
		});
		from = end;
	}
	if (from < text.length) pieces.push({
		kind: "prose",
		text: text.slice(from)
	});
	return pieces;
}
/** A command ends where the sentence goes on or ends: at a comma, a semicolon, a parenthesis, a line, a full stop. */
function endOfCommand(text, start) {
	let quote = "";
	for (let at = start; at < text.length; at += 1) {
		const character = text.charAt(at);
		const next = text.charAt(at + 1);
		if (quote !== "") {
			if (character === quote) quote = "";
			continue;
		}
		if (character === "\n") return at;
		if (character === "\"" || character === "'") quote = character;
		const isEnd = next === "" || next === " " || next === "\n";
		if ((character === "," || character === ";") && isEnd) return at;
		if (character === " " && next === "(") return at;
		if (character === "." && isEnd && text.charAt(at - 1) !== " ") return at;
	}
	return text.length;
}



/***/ }),

/***/ 5098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ taskUrl),
/* harmony export */   i: () => (/* binding */ serviceUrl),
/* harmony export */   n: () => (/* binding */ logUrl),
/* harmony export */   r: () => (/* binding */ revisionUrl),
/* harmony export */   t: () => (/* binding */ codeDeployUrl)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/lib/console-url.ts
/** The console's host by partition; the isolated partitions have none that a link could name. */
const hosts = {
	aws: "console.aws.amazon.com",
	"aws-cn": "console.amazonaws.cn",
	"aws-us-gov": "console.amazonaws-us-gov.com",
	"aws-eusc": "console.amazonaws-eusc.eu"
};
/** The page of a service's deployments; null where the partition has no known console. */
function serviceUrl(serviceArn, clusterName, serviceName) {
	return consoleUrl(serviceArn, `clusters/${encodeURIComponent(clusterName)}/services/${encodeURIComponent(serviceName)}/deployments`);
}
/** The page of a task; null where the partition has no known console. */
function taskUrl(taskArn, clusterName) {
	return consoleUrl(taskArn, `clusters/${encodeURIComponent(clusterName)}/tasks/${encodeURIComponent((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.l)(taskArn))}/configuration`);
}
/** The page of one revision; null where the partition has no known console. */
function revisionUrl(arn) {
	const [family, revision] = ((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.i)(arn)?.resource ?? "").replace(/^task-definition\//, "").split(":");
	if (!family || !revision) return null;
	return consoleUrl(arn, `task-definitions/${encodeURIComponent(family)}/${revision}/containers`);
}
/** The page of a CodeDeploy deployment in the region of a service; null where the partition has no known console. */
function codeDeployUrl(serviceArn, id) {
	const parsed = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.i)(serviceArn);
	const host = parsed ? hosts[parsed.partition] : void 0;
	if (!parsed || !host) return null;
	return `https://${parsed.region}.${host}/codesuite/codedeploy/deployments/${encodeURIComponent(id)}?region=${parsed.region}`;
}
function consoleUrl(arn, path) {
	const parsed = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.i)(arn);
	const host = parsed ? hosts[parsed.partition] : void 0;
	return parsed && host ? `https://${parsed.region}.${host}/ecs/v2/${path}?region=${parsed.region}` : null;
}
/** The page of one log stream; null where the partition has no known console. */
function logUrl(region, group, stream) {
	const host = hosts[(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.o)(region)];
	const twice = (name) => encodeURIComponent(encodeURIComponent(name)).replaceAll("%", "$");
	if (host === void 0) return null;
	return `https://${region}.${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${twice(group)}/log-events/${twice(stream)}`;
}



/***/ }),

/***/ 352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ruleUrl),
/* harmony export */   n: () => (/* binding */ docsRoot),
/* harmony export */   r: () => (/* binding */ inputUrl),
/* harmony export */   t: () => (/* binding */ checkUrl)
/* harmony export */ });
// src/lib/docs-url.ts
/**
* Address of the folder `docs/` of the version that runs, by the variables that the runner sets for an action of a
* repository; null where it does not set them, as for an action of the workspace.
*/
function docsRoot(env) {
	const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
	return /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref) ? `https://github.com/${repository}/blob/${ref}/docs` : null;
}
/** Address of the entry about a diagnosis rule. */
function ruleUrl(docs, rule) {
	return docs && rule ? `${docs}/troubleshooting.md#${rule}` : null;
}
/** Address of the entry about an input. */
function inputUrl(docs, input) {
	return docs ? `${docs}/inputs.md#${input}` : null;
}
/** Address of the entry about a preflight check. */
function checkUrl(docs, check) {
	return docs ? `${docs}/preflight.md#${check}` : null;
}



/***/ }),

/***/ 6819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatSeconds),
/* harmony export */   r: () => (/* binding */ spokenDuration),
/* harmony export */   t: () => (/* binding */ formatDuration)
/* harmony export */ });
// src/lib/duration.ts
const second = 1e3;
/** A span of time for people: `42 s`, `3 min 05 s`, `1 h 02 min`. Begun seconds do not count; below zero is zero. */
function formatDuration(elapsedMs) {
	const seconds = Math.max(0, Math.floor(elapsedMs / second));
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${twoDigits(seconds % 60)} s`;
	return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}
function twoDigits(number) {
	return String(number).padStart(2, "0");
}
/** A configured span in words: `5 s`, `1 min`, `1.5 s`. */
function formatSeconds(ms) {
	return ms >= 6e4 && ms % 6e4 === 0 ? `${ms / 6e4} min` : `${ms / second} s`;
}
/** A span of time inside a sentence, to the nearest second: `5 min` rather than `5 min 00 s`. */
function spokenDuration(ms) {
	return formatDuration(Math.round(ms / second) * second).replace(/ 00 (?:s|min)$/, "");
}



/***/ }),

/***/ 2638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isProgress),
/* harmony export */   i: () => (/* binding */ extendTimeline),
/* harmony export */   n: () => (/* binding */ emptyTimeline),
/* harmony export */   o: () => (/* binding */ serviceEvents),
/* harmony export */   r: () => (/* binding */ eventsOf),
/* harmony export */   t: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1531);

// src/deployment/events.ts
/** Whether an event tells how far a deployment by stages has come. */
function isProgress(event) {
	return "stage" in event;
}
function emptyTimeline(handle) {
	return {
		service: handle.service,
		startedAtMs: handle.startedAtMs,
		events: []
	};
}
/** What this poll shows that the timeline does not have yet. `atMs` is the time of the poll. */
function eventsOf(timeline, handle, service, atMs) {
	return [
		...serviceEvents(timeline, handle, service, atMs),
		...countEvents(timeline, handle, service, atMs),
		...stateEvents(timeline, service, atMs)
	];
}
function extendTimeline(timeline, events) {
	return events.length === 0 ? timeline : {
		...timeline,
		events: [...timeline.events, ...events]
	};
}
/** The service's events since the deployment began, each once, oldest first. */
function serviceEvents(timeline, handle, service, atMs) {
	const known = new Set(timeline.events.flatMap((item) => item.kind === "event" ? [item.id] : []));
	return service.events.filter((event) => !handle.knownEvents.has(event.id) && !known.has(event.id)).reverse().map((event) => ({
		kind: "event",
		atMs,
		service: handle.service,
		id: event.id,
		message: event.message
	}));
}
function countEvents(timeline, handle, service, atMs) {
	const counts = countsOf(handle, service);
	const last = timeline.events.findLast((item) => item.kind === "counts");
	if (last?.kind === "counts" && JSON.stringify(last.counts) === JSON.stringify(counts)) return [];
	return [{
		kind: "counts",
		atMs,
		service: handle.service,
		counts
	}];
}
function countsOf(handle, service) {
	const own = (0,_history_js__WEBPACK_IMPORTED_MODULE_0__.n)(handle, service);
	const running = own?.running ?? 0;
	const all = service.deployments.reduce((sum, deployment) => sum + deployment.running, 0);
	return {
		desired: service.scheduling === "DAEMON" ? own?.desired ?? service.desired : service.desired,
		running,
		pending: own?.pending ?? 0,
		failed: own?.failed ?? 0,
		old: all - running
	};
}
/** A deployment that reached another rollout state; the ones that were there before and did not change are no event. */
function stateEvents(timeline, service, atMs) {
	return service.deployments.flatMap((deployment) => {
		const state = deployment.rolloutState;
		if (state === null) return [];
		const last = timeline.events.findLast((item) => item.kind === "state" && item.deploymentId === deployment.id);
		if (last?.kind === "state" ? last.state === state : deployment.status !== "PRIMARY") return [];
		return [{
			kind: "state",
			atMs,
			service: timeline.service,
			deploymentId: deployment.id,
			state,
			reason: deployment.rolloutReason
		}];
	});
}



/***/ }),

/***/ 2363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ failedServices)
/* harmony export */ });
// src/report/failed-services.ts
/** The services that make the step red: those that went wrong themselves before those that were rolled back with them. */
function failedServices({ services }) {
	const failed = services.filter(({ succeeded }) => !succeeded);
	return [...failed.filter(({ recalled }) => recalled !== true), ...failed.filter(({ recalled }) => recalled === true)];
}



/***/ }),

/***/ 9877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ milestone),
/* harmony export */   c: () => (/* binding */ linesFor),
/* harmony export */   d: () => (/* binding */ sharesOf),
/* harmony export */   i: () => (/* binding */ gantt),
/* harmony export */   l: () => (/* binding */ originOf),
/* harmony export */   n: () => (/* binding */ bar),
/* harmony export */   o: () => (/* binding */ drawnOf),
/* harmony export */   r: () => (/* binding */ barsOf),
/* harmony export */   s: () => (/* binding */ endOf),
/* harmony export */   t: () => (/* binding */ COLORS),
/* harmony export */   u: () => (/* binding */ secondsAfter)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/report/diagrams/drawn.ts
/** So many tasks that change so often are lines. */
const manyTasks = 10;
const mostCounts = 8;
/** More shares of traffic than these are a line, and so are fewer of which one would be a sliver. */
const mostShares = 4;
const sliver = 1 / 20;
/** `originMs`: the moment 0 of the picture; the start of the service's own deployment where left out. */
function drawnOf(service, originMs) {
	const { timeline } = service;
	if (timeline === null) return null;
	const origin = originMs ?? timeline.startedAtMs;
	const at = (item) => Math.max(0, Math.floor((item.atMs - origin) / 1e3));
	const endAt = secondsAfter(service, origin) + service.seconds;
	return {
		service,
		events: timeline.events,
		isFailed: !service.succeeded,
		at,
		endAt
	};
}
/** When the first of these deployments was started, ms since the epoch. */
function originOf(services) {
	return Math.min(...services.flatMap(({ timeline }) => timeline?.startedAtMs ?? []));
}
/** How long after the origin the deployment of a service was started, seconds. */
function secondsAfter({ timeline }, originMs) {
	return timeline === null ? 0 : Math.max(0, Math.floor((timeline.startedAtMs - originMs) / 1e3));
}
/** Which lines show more than bars. */
function linesFor(item) {
	const counts = item.events.flatMap((event) => event.kind === "counts" ? [event.counts] : []);
	const most = Math.max(0, ...counts.map(({ desired, old }) => Math.max(desired, old)));
	const shares = sharesOf(item);
	const isSliver = shares.some(({ at }, index) => {
		const to = shares[index + 1]?.at ?? endOf(item);
		return index > 0 && to - at < item.service.seconds * sliver;
	});
	return {
		tasks: most >= manyTasks && counts.length > mostCounts,
		traffic: shares.length > mostShares || shares.length > 2 && isSliver
	};
}
/** The steps of the production traffic that the new revision got. */
function sharesOf({ events, at }) {
	const shares = events.flatMap((item) => item.kind === "traffic" && item.traffic === "production" ? [{
		at: at(item),
		percent: item.percent
	}] : []);
	return shares.filter(({ percent }, index) => percent !== shares[index - 1]?.percent);
}
/** Where the bars of the rollout end, seconds. */
function endOf({ events, at, endAt }) {
	const rollbackPlan = events.find((item) => item.kind === "rollback");
	return rollbackPlan === void 0 ? endAt : at(rollbackPlan);
}
// src/report/diagrams/gantt.ts
/** Colours by meaning, which hold in the light and in the dark; `line-charts.ts` has squares of the same meaning. */
const COLORS = {
	starting: "#0969da",
	running: "#1a7f37",
	draining: "#9a6700",
	failed: "#cf222e"
};
/** What is neither meaning nor text: it can be seen on both. */
const grey = "#848d97";
/**
* Mermaid's names for the colours: plain bars run, active ones start, done ones drain and critical ones failed. Of
* active and done bars Mermaid colours the letters beside them as those on them: grey can be read on both.
*/
const colors = {
	taskBkgColor: COLORS.running,
	taskBorderColor: COLORS.running,
	taskTextColor: "#ffffff",
	activeTaskBkgColor: COLORS.starting,
	activeTaskBorderColor: COLORS.starting,
	doneTaskBkgColor: COLORS.draining,
	doneTaskBorderColor: COLORS.draining,
	critBkgColor: COLORS.failed,
	critBorderColor: COLORS.failed,
	taskTextLightColor: "#ffffff",
	taskTextOutsideColor: grey,
	taskTextDarkColor: grey,
	gridColor: grey,
	sectionBkgColor: grey,
	sectionBkgColor2: grey,
	altSectionBkgColor: "transparent"
};
/** Where it is taken, letters on a bar are white, those beside it are grey, and a line behind letters is faint. */
const styles = "text.taskText{fill:#ffffff!important} text.taskTextOutsideRight,text.taskTextOutsideLeft{fill:#848d97!important} .grid .tick line{opacity:.4}";
/** Width of a section's title and of one of its characters, px, as Mermaid draws them. */
const leastPadding = 75;
const characterWidth = 7;
/** Beyond so many bars a section cannot be read any more; the steps between are thinned out evenly. */
const maxBars = 12;
/** @param longest seconds that the time axis has to show */
function gantt(sections, longest) {
	const padding = Math.max(leastPadding, ...sections.map(({ title }) => title.length * characterWidth + 20));
	return [
		"```mermaid",
		`%%{init: ${JSON.stringify({
			gantt: { leftPadding: padding },
			themeVariables: colors,
			themeCSS: styles
		})}}%%`,
		"gantt",
		"  dateFormat YYYY-MM-DD HH:mm:ss",
		`  axisFormat ${longest < 3600 ? "%M:%S" : "%H:%M"}`,
		`  tickInterval ${tick(longest)}`,
		"  todayMarker off",
		...sections.flatMap(({ title, bars, milestones = [] }) => [
			`  section ${title}`,
			...bars,
			...milestones
		]),
		"```"
	].join("\n");
}
function tick(seconds) {
	if (seconds <= 120) return "15second";
	if (seconds <= 600) return "1minute";
	return seconds <= 3600 ? "5minute" : "30minute";
}
/** Bars from step to step; of steps at the same second the last one counts, equal neighbours become one. */
function barsOf(steps, end) {
	const last = steps.filter((step, index) => steps[index + 1]?.at !== step.at);
	const thinned = thin(last.filter((step, index) => step.label !== last[index - 1]?.label));
	return thinned.flatMap((step, index) => step.label === null ? [] : [bar(step, thinned[index + 1]?.at ?? end)]);
}
/** Keeps the first, the last and an even choice between. */
function thin(items) {
	if (items.length <= maxBars) return [...items];
	const stride = (items.length - 1) / 11;
	return Array.from({ length: maxBars }, (_, index) => items[Math.round(index * stride)]).filter((item) => item !== void 0);
}
function bar({ label, crit, is, at }, to) {
	const tag = crit ? "crit, " : is === void 0 ? "" : `${is}, `;
	return `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)(label ?? "")} :${tag}${moment(at)}, ${moment(Math.max(to, at + 1))}`;
}
function milestone(label, crit, at) {
	return `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)(label)} :${crit ? "crit, " : ""}milestone, ${moment(at)}, 0s`;
}
/** Elapsed time as a time of day: the axis then reads as minutes and seconds in every reader's time zone. */
function moment(seconds) {
	const two = (value) => String(value).padStart(2, "0");
	return `2000-01-01 ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}



/***/ }),

/***/ 3317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ gitHubNotice)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/report/github-notice.ts
/**
* What the log says of something that GitHub refused.
*
* @param what a sentence without its end: `The comment could not be written`
* @param permission what GitHub's documentation asks for: `pull-requests: write`
*/
function gitHubNotice(what, permission, error) {
	return `${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error).replace(/\.$/, "")}.${isDenied(error) ? ` Give the job \`permissions: ${permission}\`.` : ""}`;
}
/** Of what a token may not see GitHub says that it is not there. A rate limit is a 403, too. */
function isDenied(error) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.n)) return false;
	return error.status === 404 || error.status === 403 && !/rate limit/i.test(error.message);
}



/***/ }),

/***/ 7157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rollbackPointOf),
/* harmony export */   r: () => (/* binding */ servedRevision),
/* harmony export */   t: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6988);

// src/deployment/handle.ts
/** What UpdateService takes for "as if never set", for members that DescribeServices leaves out then. */
const unset = {
	capacityProviderStrategy: [],
	placementConstraints: [],
	placementStrategy: [],
	loadBalancers: [],
	serviceRegistries: [],
	volumeConfigurations: [],
	vpcLatticeConfigurations: [],
	gatewayConnectors: [],
	healthCheckGracePeriodSeconds: 0,
	enableExecuteCommand: false,
	enableECSManagedTags: false,
	propagateTags: "NONE",
	serviceConnectConfiguration: { enabled: false }
};
/** Records the state of a service before the change, as the rollback point. `changing` names the UpdateService members to come. */
function rollbackPointOf(service, changing) {
	return {
		revision: servedRevision(service),
		deployments: new Map(service.deployments.map((deployment) => [deployment.id, deployment.updatedAtMs])),
		revisions: new Set(service.deployments.map((deployment) => deployment.taskDefinition)),
		desired: service.desired,
		members: membersOf(service, changing)
	};
}
/** Members of UpdateService by these names as a service has them now. */
function membersOf(service, names) {
	const members = {};
	for (const name of names) {
		const value = (0,_service_js__WEBPACK_IMPORTED_MODULE_0__.o)(service)[name] ?? unset[name];
		if (value !== void 0) members[name] = value;
	}
	return members;
}
/** The revision that last completed a deployment: the newest one may never have served. */
function servedRevision(service) {
	const served = (state) => state === "COMPLETED" || state === null;
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_0__.s)(service);
	if (!primary || served(primary.rolloutState) && !(0,_service_js__WEBPACK_IMPORTED_MODULE_0__.i)(service)) return service.taskDefinition;
	return service.deployments.find((deployment) => deployment !== primary && served(deployment.rolloutState))?.taskDefinition ?? service.taskDefinition;
}



/***/ }),

/***/ 1531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ updateHistory),
/* harmony export */   n: () => (/* binding */ ownDeployment),
/* harmony export */   r: () => (/* binding */ rollsOut),
/* harmony export */   t: () => (/* binding */ emptyHistory)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6988);

// src/deployment/history.ts
const emptyHistory = {
	seen: false,
	absentPolls: 0,
	absentSinceMs: null,
	failedStatePolls: 0,
	failure: null,
	rollingBack: false,
	failedTasks: 0,
	inProgress: false
};
function ownDeployment(handle, service) {
	return service.deployments.find((deployment) => deployment.id === handle.deploymentId) ?? null;
}
/** Whether this run saw the deployment roll out: one that only took a new count had completed long before. */
function rollsOut(handle, history) {
	return handle.isNew || handle.inProgress === true || history.inProgress;
}
/** Adds one poll to the history. */
function updateHistory(before, handle, service, nowMs) {
	const own = ownDeployment(handle, service);
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_0__.s)(service);
	const failed = own?.rolloutState === "FAILED";
	return {
		seen: before.seen || own !== null,
		absentPolls: own ? 0 : before.absentPolls + 1,
		absentSinceMs: own ? null : before.absentSinceMs ?? nowMs,
		failedStatePolls: failed && own === primary ? before.failedStatePolls + 1 : 0,
		failure: (failed ? own.rolloutReason : null) ?? before.failure ?? failureEvent(handle, service),
		rollingBack: before.rollingBack || saysRollback(handle, service, primary),
		failedTasks: Math.max(before.failedTasks, own?.failed ?? 0),
		inProgress: before.inProgress || own?.rolloutState === "IN_PROGRESS"
	};
}
/** The event by which ECS failed our deployment: its text names the deployment (troubleshooting guide, "Service event messages"). */
function failureEvent(handle, service) {
	const known = service.events.find((event) => event.message.includes(handle.deploymentId) && /deployment failed/i.test(event.message));
	if (known === void 0) return null;
	return known.message.replace(/^\(service [^)]*\)\s*/, "").replace(/^\(deployment [^)]*\)\s*deployment failed/i, "ECS failed the deployment");
}
/** ECS's words for a rollback stand in the newest deployment's reason while it runs, and in an event for good. */
function saysRollback(handle, service, primary) {
	if (primary && primary.id !== handle.deploymentId && /rolling back to deployment/i.test(primary.rolloutReason ?? "")) return true;
	return service.events.some((event) => !handle.knownEvents.has(event.id) && /rolling back to deployment/i.test(event.message));
}



/***/ }),

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isImage),
/* harmony export */   c: () => (/* binding */ sameRepository),
/* harmony export */   i: () => (/* binding */ isEcrImage),
/* harmony export */   n: () => (/* binding */ ecrImage),
/* harmony export */   o: () => (/* binding */ isPublicEcrImage),
/* harmony export */   r: () => (/* binding */ formatImage),
/* harmony export */   s: () => (/* binding */ parseImage),
/* harmony export */   t: () => (/* binding */ ecrHost)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/lib/image.ts
const HOST = /^(?:\[[0-9a-fA-F:]+\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::\d{1,5})?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,}$/;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
/**
* The parts of an image reference.
* @returns the parts, or what is wrong in words; never throws.
*/
function parseImage(text) {
	const image = text.trim();
	const problem = unfinished(image);
	if (problem !== null) return { problem };
	const [named = "", ...digests] = image.split("@");
	const digest = digests.length === 0 ? null : digests.join("@");
	const slash = named.indexOf("/");
	const first = slash < 0 ? "" : named.slice(0, slash);
	const registry = isRegistry(first) ? first : null;
	const path = registry === null ? named : named.slice(slash + 1);
	const colon = path.lastIndexOf(":");
	const tag = colon < 0 ? null : path.slice(colon + 1);
	const repository = colon < 0 ? path : path.slice(0, colon);
	const wrong = wrongPart({
		registry,
		repository,
		tag,
		digest
	});
	if (wrong === null) return {
		registry,
		repository,
		tag,
		digest
	};
	return { problem: `the image '${image}' ${wrong}${wrong.startsWith("has an empty") ? emptyHint(wrong) : ""}` };
}
/** What is empty was most likely to be filled by an expression of the workflow. */
function emptyHint(wrong) {
	return `: the variable or output that fills it is empty; for a step's output (${wrong.endsWith("host") ? "of amazon-ecr-login, `steps.<id>.outputs.registry`" : "`steps.<id>.outputs.<name>`"}) check that a step before this one has that \`id\``;
}
/** What shows that a template or an expression was never filled in; null when nothing does. */
function unfinished(image) {
	if (image === "") return "the image is empty";
	const placeholder = /\$\{\{[^{}]*\}\}|\$\{[^}]*\}?|\$\([^)]*\)?|\$\w*|\{\{[^{}]*\}\}|<[^<>]*>/.exec(image);
	if (placeholder !== null) return `the image '${image}' holds ${placeholder[0]}, which nothing has filled in`;
	if (image.includes("***")) return `the image '${image}' was masked by GitHub; pass repository:tag without the registry host instead`;
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(image)) return `the image '${image}' begins with a URL scheme; leave it out`;
	return /\s/.test(image) ? `the image '${image}' holds white space` : null;
}
/** Docker's own rule for telling a host from the first part of a repository's path. */
function isRegistry(first) {
	return first === "localhost" || first.includes(".") || first.includes(":");
}
function wrongPart({ registry, repository, tag, digest }) {
	if (registry === null && repository.startsWith("/")) return "has an empty registry host";
	if (registry !== null && !HOST.test(registry)) return wrongHost(registry);
	if (repository === "") return "has an empty repository name";
	if (tag === "") return "has an empty tag";
	if (digest === "") return "has an empty digest";
	if (repository.split("/").includes("")) return "has an empty part in its repository name";
	if (repository !== repository.toLowerCase()) return "has capital letters in its repository name";
	if (!repository.split("/").every((part) => PATH_COMPONENT.test(part))) return "has no valid repository name";
	if (tag !== null && !TAG.test(tag)) return "has no valid tag (letters, digits, _ . -, at most 128)";
	if (digest !== null && !DIGEST.test(digest)) return "has no valid digest (sha256: and 64 hexadecimal digits)";
	if (digest?.startsWith("sha256:") && !SHA256.test(digest)) return "has no valid digest (64 hexadecimal digits)";
	return null;
}
function wrongHost(registry) {
	return registry.split(":")[0]?.split(".").includes("") === true ? "has an empty part in its registry host" : "has no valid registry host";
}
function isImage(parsed) {
	return !("problem" in parsed);
}
/** The reference as text; the reverse of `parseImage`. */
function formatImage({ registry, repository, tag, digest }) {
	return `${registry === null ? "" : `${registry}/`}${repository}${tag === null ? "" : `:${tag}`}${digest === null ? "" : `@${digest}`}`;
}
/** Whether two references name the same repository, whatever the spelling of its registry, tag and digest. */
function sameRepository(a, b) {
	return repositoryKey(a) === repositoryKey(b);
}
function repositoryKey({ registry, repository }) {
	const host = registry?.toLowerCase() ?? "docker.io";
	if ([
		"docker.io",
		"index.docker.io",
		"registry-1.docker.io"
	].includes(host)) return `docker.io/${repository.includes("/") ? repository : `library/${repository}`}`;
	const ecr = ecrHost(host);
	return `${ecr === null ? host : `ecr:${ecr.account}:${ecr.region}`}/${repository}`;
}
const ECR_HOST = /^(\d{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9][a-z0-9_-]*)\.([a-z0-9.-]+)$/;
/** A partition's DNS suffixes, of ordinary and of dual-stack hosts, as in ECR's endpoints. */
const SUFFIXES = {
	aws: ["amazonaws.com", "on.aws"],
	"aws-cn": ["amazonaws.com.cn", "on.amazonwebservices.com.cn"],
	"aws-us-gov": ["amazonaws.com", "on.aws"],
	"aws-eusc": ["amazonaws.eu"],
	"aws-iso": ["c2s.ic.gov"],
	"aws-iso-b": ["sc2s.sgov.gov"],
	"aws-iso-e": ["cloud.adc-e.uk"],
	"aws-iso-f": ["csp.hci.ic.gov"]
};
const ALL_SUFFIXES = new Set(Object.values(SUFFIXES).flat());
/** What the host of a private ECR registry says; null when the host is no such thing. */
function ecrHost(host) {
	const [, account, joint, fips, region, suffix] = ECR_HOST.exec(host.toLowerCase()) ?? [];
	if (account === void 0 || region === void 0 || suffix === void 0) return null;
	if (!ALL_SUFFIXES.has(suffix) || joint === "-" !== suffix.startsWith("on.")) return null;
	return {
		account,
		region,
		partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.o)(region),
		suffix,
		dualStack: joint === "-",
		fips: fips !== void 0
	};
}
/** The host of an account's private ECR registry in a region. */
function ecrRegistry(account, region) {
	return `${account}.dkr.ecr.${region}.${SUFFIXES[(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.o)(region)]?.[0] ?? "amazonaws.com"}`;
}
/** The reference of an image in an account's private ECR registry. */
function ecrImage(account, region, image) {
	return {
		...image,
		registry: ecrRegistry(account, region)
	};
}
/** Whether an image lies in a private ECR registry. */
function isEcrImage(image) {
	return image.registry !== null && ecrHost(image.registry) !== null;
}
/** Whether an image lies in the public ECR gallery, whose API and permissions are others. */
function isPublicEcrImage(image) {
	return ["public.ecr.aws", "ecr-public.aws.com"].includes(image.registry?.toLowerCase() ?? "");
}



/***/ }),

/***/ 8629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ protectionText),
/* harmony export */   i: () => (/* binding */ pauseText),
/* harmony export */   n: () => (/* binding */ pauseLine),
/* harmony export */   o: () => (/* binding */ stayText),
/* harmony export */   r: () => (/* binding */ pauseName),
/* harmony export */   s: () => (/* binding */ utcMinute),
/* harmony export */   t: () => (/* binding */ pauseEnd)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/deployment/obstacles.ts
/** What a pause waits for, until when, and how to continue, in one line. */
function pauseText(pause) {
	const { command } = pause;
	return `It is paused${stageText(pause)} and waits for manual approval${deadlineText(pause)}. Continue with \`mode: continue\` of this action, or by: ${command} (or --action ROLLBACK to roll back).`;
}
/** The pause as the live log says it: what a person can do only where it is for a person to do it. */
function pauseLine(pause, by) {
	if (by === "person") return pauseText(pause);
	if (by === "later-step") return `hook ${pause.hookId} waits${stageText(pause)}; the step ends at this pause`;
	return `It is paused${stageText(pause)}${deadlineText(pause)}. ${answererText[by]}`;
}
const answererText = {
	checks: "The checks of this step answer it.",
	rollback: "The step continues it, because it rolls back."
};
/** That a failed deployment is left paused, until when, and what to do. */
function stayText(pause) {
	return `The deployment stays paused${stageText(pause)}${deadlineText(pause)}. Roll it back with \`mode: rollback\` of this action, or answer the hook by: ${pause.command} (or --action ROLLBACK to roll back).`;
}
function stageText({ stage }) {
	return stage === null ? "" : ` in the stage ${stage}`;
}
function deadlineText({ expiresAtMs, timeoutAction }) {
	const then = timeoutAction === "CONTINUE" ? "then ECS continues on its own" : "then ECS rolls back";
	return expiresAtMs === null ? "" : `, until ${utcMinute(expiresAtMs)} at the latest: ${then}`;
}
/** Which pause it is, as a part of a sentence. */
function pauseName({ hookId, serviceDeploymentArn, stage, expiresAtMs }) {
	return `hook ${hookId} of service deployment ${serviceDeploymentArn}${stage === null ? "" : ` at the stage ${stage}`}${expiresAtMs === null ? "" : ` until ${utcMinute(expiresAtMs)}`}`;
}
/** `2026-01-15 09:30 UTC`, for pauses; empty where ECS does not tell. */
function pauseEnd({ expiresAtMs }) {
	return expiresAtMs === null ? "" : utcMinute(expiresAtMs);
}
/** Why old tasks keep running, and how to end that. */
function protectionText({ tasks, untilMs, command }) {
	const until = untilMs === null ? "" : ` until ${utcMinute(untilMs)} at the latest`;
	const verb = tasks === 1 ? "is" : "are";
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(tasks, "old task")} ${verb} under scale-in protection${until}: ECS does not stop a protected task. End the protection in the application, or by: ${command}`;
}
/** `2026-01-15 09:30 UTC`: readers of the log are in other time zones than the runner. */
function utcMinute(ms) {
	return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}



/***/ }),

/***/ 9319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ oldCounts)
/* harmony export */ });
// src/report/diagrams/old-counts.ts
/** A message of ECS names ten tasks at most. */
const longestMessage = 1e3;
/**
* The tasks of older revisions over time. ECS tells in events which tasks it stops; before that, and maybe at the same
* moment, it tells for how many of them it drains connections.
*
* @param at the moment of an event, seconds
*/
function oldCounts(events, at) {
	const counts = events.flatMap((item) => item.kind === "counts" ? [{
		at: at(item),
		old: item.counts.old
	}] : []);
	const stops = stopsOf(events, at);
	return [...new Set([...counts, ...stops].map((one) => one.at))].sort((one, other) => one - other).map((moment) => {
		const old = (counts.findLast((one) => one.at <= moment) ?? counts[0])?.old ?? 0;
		const stopped = stops.reduce((sum, stop) => stop.at <= moment ? sum + stop.count : sum, 0);
		return {
			at: moment,
			old,
			draining: Math.min(old, Math.max(0, stopped - goneAt(counts, moment)))
		};
	});
}
/** How many older tasks had stopped by a moment. */
function goneAt(counts, moment) {
	return counts.reduce((sum, { at, old }, index) => {
		const before = counts[index - 1]?.old ?? old;
		return at <= moment ? sum + Math.max(0, before - old) : sum;
	}, 0);
}
/** When ECS told how many older tasks to stop. */
function stopsOf(events, at) {
	const started = /* @__PURE__ */ new Set();
	const stops = [];
	let drainAt = null;
	for (const event of events) {
		if (event.kind !== "event") continue;
		const message = event.message.slice(0, longestMessage);
		const task = /\(task ([0-9a-f-]{1,64})\)/.exec(message)?.[1] ?? "";
		if (message.includes("has begun draining connections")) drainAt = at(event);
		if (message.includes(" has started ")) for (const [, id = ""] of message.matchAll(/\(task ([0-9a-f-]{1,64})\)/g)) started.add(id);
		const count = /\bhas stopped (\d{1,6}) running tasks?/.exec(message)?.[1];
		if (count === void 0) continue;
		if (!started.has(task)) stops.push({
			at: drainAt ?? at(event),
			count: Number(count)
		});
		drainAt = null;
	}
	if (stops.length === 0 && drainAt !== null) stops.push({
		at: drainAt,
		count: Number.POSITIVE_INFINITY
	});
	return stops;
}



/***/ }),

/***/ 5978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isSuccess),
/* harmony export */   r: () => (/* binding */ worstOutcome),
/* harmony export */   t: () => (/* binding */ OUTCOMES)
/* harmony export */ });
// src/contract/outcomes.ts
/** How a run ended for a service, worst first: with several services the worst outcome is the run's. */
const OUTCOMES = [
	{
		name: "failed",
		meaning: "The deployment failed, and the service was not rolled back: rollback is turned off, there is no earlier revision, or the rollback failed too.",
		step: "red"
	},
	{
		name: "unknown",
		meaning: "The action lost track of the deployment that it started, because the credentials expired or access was denied.",
		step: "red"
	},
	{
		name: "timed-out",
		meaning: "The deployment neither completed nor failed within the time limit. It is left as it is.",
		step: "red"
	},
	{
		name: "cancelled",
		meaning: "The workflow was cancelled. The log shows what is still running.",
		step: "red"
	},
	{
		name: "superseded",
		meaning: "Another deployment replaced this one. It is left alone.",
		step: "red"
	},
	{
		name: "rolled-back",
		meaning: "The service runs an earlier revision, because the deployment failed. Green with `mode: rollback`.",
		step: "red unless asked for"
	},
	{
		name: "paused",
		meaning: "A pause hook holds the deployment, and `wait-until: paused` ends the step there.",
		step: "green"
	},
	{
		name: "deployed",
		meaning: "The deployment completed: the new revision is stable, and no old tasks remain. Without waiting: the deployment was started.",
		step: "green"
	},
	{
		name: "removed",
		meaning: "`mode: remove`: the service is deleted, and all of its tasks have stopped.",
		step: "green"
	},
	{
		name: "reported",
		meaning: "`mode: status`: the step showed what runs. Red where `fail-on` names something that was found.",
		step: "green"
	},
	{
		name: "planned",
		meaning: "The step showed what a deployment would change. Nothing was changed.",
		step: "green"
	},
	{
		name: "registered",
		meaning: "The revision was registered. No service was named.",
		step: "green"
	},
	{
		name: "unchanged",
		meaning: "The service already runs this revision. Nothing was changed.",
		step: "green"
	}
];
/** The worst of several outcomes; `unchanged` when there are none. */
function worstOutcome(outcomes) {
	const present = new Set(outcomes);
	return OUTCOMES.find(({ name }) => present.has(name))?.name ?? "unchanged";
}
/** Whether the step is green; a rollback is only where the user asked for one. */
function isSuccess(outcome, run) {
	const step = OUTCOMES.find(({ name }) => name === outcome)?.step;
	return step === "green" || step === "red unless asked for" && run.rollback;
}



/***/ }),

/***/ 3444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish),
/* harmony export */   publishRefusal: () => (/* binding */ publishRefusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _commands2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8991);
/* harmony import */ var _failed_services_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2363);
/* harmony import */ var _same_cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9563);
/* harmony import */ var _github_notice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3317);
/* harmony import */ var _refusal_links_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7471);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4664);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(194);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(734);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1968);
/* harmony import */ var _timings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3636);













// src/report/command-lines.ts
/** A line with its commands in lines of their own; what is indented is code already. */
function commandLines(line) {
	return line.startsWith(" ") || line === "" ? [line] : (0,_commands2_js__WEBPACK_IMPORTED_MODULE_2__.n)(line);
}
// src/report/channels/annotation.ts
/** The annotation of a failed step. The runner makes one line of it; what has several is readable in the log before it. */
const annotation = {
	name: "the annotation",
	isOn: ({ succeeded }) => !succeeded,
	publish(report, runner) {
		const text = failureText(report);
		const lines = text.split("\n").flatMap(commandLines);
		if (lines.length > 1) for (const line of lines) runner.line(line);
		runner.error(text.split("\n").filter((line) => !(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(line)).join("\n"), title(report));
	}
};
/** The one annotation: what is red and why, in plain words; equal causes once. */
function failureText(report) {
	if (report.refusal !== null) return report.refusal;
	if (report.board?.failure) return report.board.failure;
	const failed = (0,_failed_services_js__WEBPACK_IMPORTED_MODULE_10__.t)(report);
	const [only] = failed;
	const counts = (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__.r)(report.services);
	if (only && failed.length === 1) return [only.reason, ...counts === null ? [] : [counts]].join("\n");
	return [...(0,_same_cause_js__WEBPACK_IMPORTED_MODULE_3__.t)(failed).flatMap(({ services, cause, sentences }) => {
		const [first, ...others] = services;
		if (others.length === 0) return [`${first.service}: ${first.reason}`];
		return [...cause === "" ? [] : [`${(0,_same_cause_js__WEBPACK_IMPORTED_MODULE_3__.n)(services)}: ${cause}`], ...sentences];
	}), ...counts === null ? [] : [counts]].join("\n");
}
function title(report) {
	const names = (0,_same_cause_js__WEBPACK_IMPORTED_MODULE_3__.n)((0,_failed_services_js__WEBPACK_IMPORTED_MODULE_10__.t)(report), 5);
	return `ECS ${report.board === void 0 ? "deploy" : "status"} ${report.outcome}${names === "" ? "" : `: ${names}`}`;
}
// src/report/channels/comment.ts
/** The comments on the pull request. What GitHub refuses is told with the permission to add. */
const comment = {
	name: "the comment on the pull request",
	isOn: ({ services, revisions, board }, options) => options.comment && board === void 0 && services.length + revisions.length > 0,
	async publish(report, runner) {
		try {
			const { commentsOf } = await __webpack_require__.e(/* import() */ 6681).then(__webpack_require__.bind(__webpack_require__, 6681));
			for (const { marker, body } of await commentsOf(report)) await runner.comment(marker, body);
		} catch (error) {
			runner.notice((0,_github_notice_js__WEBPACK_IMPORTED_MODULE_5__.t)("The comment on the pull request could not be written", "pull-requests: write", error));
		}
	}
};
// src/report/channels/explanation.ts
/** Links to the console for one cause: the summary has one for each service. */
const shownLinks = 3;
/** Why the step failed, in the log. */
const explanation = {
	name: "the explanation",
	isOn: ({ board }) => board === void 0,
	async publish(report, runner) {
		for (const line of await linesOf(report)) runner.line(line);
	}
};
/** The last screen of a red step: the one-off task, or cause by cause. */
async function linesOf(report) {
	const failed = (0,_failed_services_js__WEBPACK_IMPORTED_MODULE_10__.t)(report);
	if (report.refused !== void 0) return (0,_refusal_links_js__WEBPACK_IMPORTED_MODULE_11__.t)(report).map(moreLine);
	if (report.task?.ok !== false && failed.length === 0) return [];
	const { explanationLines, taskExplanation } = await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 620));
	if (report.task !== null && !report.task.ok) return taskExplanation(report.task);
	return (0,_same_cause_js__WEBPACK_IMPORTED_MODULE_3__.t)(failed).flatMap(({ services }) => {
		const [first] = services;
		return [
			"",
			...first.diagnosis === null ? [] : explanationLines(first.diagnosis, services, report.docs),
			...services.slice(0, shownLinks).flatMap((service) => consoleLine(service, services))
		];
	});
}
function moreLine({ kind, name, url }) {
	return `  More about ${kind === "cause" ? "this cause" : `the ${kind} ${name}`}: ${url}`;
}
function consoleLine(service, { length }) {
	const url = service.consoleUrl;
	if (url === null) return [];
	return [`  Console${length > 1 ? ` (${service.service})` : ""}: ${url}`];
}
// src/report/channels/log.ts
/** The last lines of a step that succeeded. One that failed ends with the annotation. */
const log = {
	name: "the log",
	isOn: ({ succeeded, board }) => succeeded && board === void 0,
	publish(report, runner) {
		for (const line of successLines(report).flatMap(commandLines)) runner.line(line);
	}
};
/** The last lines of a green step: of several services one line each, then how many of them ended how. */
function successLines(report) {
	const { outcome, services, revisions } = report;
	const counts = (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__.r)(services);
	if (counts !== null) return [...services.flatMap((each) => [...isInLog(each, services.length) ? [] : [`${each.service}: ${each.reason}`], ...addressLine(each.service, each.url)]), counts];
	const reasons = services.map((service) => `${service.service}: ${service.reason}`);
	const registered = revisions.map((one) => revisionLine(one, report));
	const addresses = services.flatMap(({ service, url }) => addressLine(service, url));
	return [`${outcome}: ${(reasons.length > 0 ? reasons : registered).join(" ")}`, ...addresses];
}
/** Of many services each has had its line when it was completed. */
function isInLog({ outcome, timeline }, services) {
	return services > 3 && outcome === "deployed" && timeline !== null;
}
/** Where a service is reached, if that was read. */
function addressLine(service, url) {
	return url === null ? [] : [`${service}: its address is ${url}`];
}
/** What became of a revision where no service is named. */
function revisionLine({ arn, family, file }, { dryRun }) {
	if (!dryRun) return `${arn ?? family} is registered; no service was named.`;
	return `${family === "" ? "The revision" : family} was rendered${file === null ? "" : ` to ${file}`}; nothing was registered.`;
}
// src/run-task/outputs.ts
/** The outputs of the one-off task; empty where none was run. `run-task-arn` is a JSON array, as the deploy action sets it. */
function taskOutputs(result) {
	return {
		"run-task-arn": result === null || result.taskArns.length === 0 ? "" : JSON.stringify(result.taskArns),
		"run-task-exit-code": result?.exitCode == null ? "" : String(result.exitCode)
	};
}
// src/report/channels/outputs.ts
/** The outputs of the step. */
const outputs = {
	name: "outputs",
	isOn: () => true,
	async publish(report, runner) {
		const { board } = report;
		const own = board === void 0 ? {} : (await __webpack_require__.e(/* import() */ 7506).then(__webpack_require__.bind(__webpack_require__, 5125))).statusOutputs(report, resultOf);
		const all = {
			...outputsOf(report),
			...own
		};
		for (const [name, value] of Object.entries(all)) runner.setOutput(name, value);
	}
};
/** The value of every output; an empty string where there is nothing to say. With several services those of the first. */
function outputsOf(report) {
	const service = report.services[0];
	const revision = report.revisions[0];
	const arn = service?.revision ?? revision?.arn ?? null;
	const previous = service?.previous ?? null;
	return {
		outcome: report.outcome,
		changed: String(report.services.some((item) => item.changed)),
		"task-definition-arn": arn ?? "",
		"task-definition-revision": arn === null ? "" : (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.s)(arn),
		"previous-task-definition-arn": previous ?? "",
		"previous-task-definition-revision": previous === null ? "" : (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.s)(previous),
		"task-definition": revision?.file ?? "",
		"deployment-id": service?.deploymentId ?? "",
		"codedeploy-deployment-id": service?.codeDeployDeploymentId ?? "",
		"service-deployment-arn": service?.serviceDeploymentArn ?? "",
		...pauseOutputs(service),
		images: imagesOutput(revision),
		"console-url": service?.consoleUrl ?? "",
		"service-url": service?.url ?? "",
		verification: verificationOf(service),
		timings: (0,_timings_js__WEBPACK_IMPORTED_MODULE_9__.r)(report.services),
		...taskOutputs(report.task),
		diff: (0,_changes_js__WEBPACK_IMPORTED_MODULE_7__.t)(report.revisions),
		commits: (0,_shipped_js__WEBPACK_IMPORTED_MODULE_8__.r)(report.github?.shipped ?? []),
		"github-deployment-id": String(report.github?.deploymentId ?? ""),
		"plan-id": report.planId ?? "",
		results: JSON.stringify(report.services.map(resultOf))
	};
}
/** Containers whose digest is known, as `repository@digest`; empty without a revision. */
function imagesOutput(revision) {
	if (revision === void 0) return "";
	const known = revision.images.flatMap(({ container, to, digest: found = null }) => {
		const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_6__.s)(to);
		const digest = (0,_image_js__WEBPACK_IMPORTED_MODULE_6__.a)(image) ? image.digest ?? found : null;
		return (0,_image_js__WEBPACK_IMPORTED_MODULE_6__.a)(image) && digest !== null ? [[container, `${image.repository}@${digest}`]] : [];
	});
	return JSON.stringify(Object.fromEntries(known));
}
function pauseOutputs(service) {
	const pause = service?.pause ?? null;
	const expiresAtMs = pause?.expiresAtMs ?? null;
	return {
		"paused-stage": pause?.stage ?? "",
		"paused-until": expiresAtMs === null ? "" : new Date(expiresAtMs).toISOString(),
		"hook-id": pause?.hookId ?? ""
	};
}
function verificationOf(service) {
	const checks = service?.verification ?? [];
	if (checks.length === 0) return "";
	return JSON.stringify(checks.map(({ check, when, state, reason }) => ({
		check,
		when,
		state,
		reason
	})));
}
/** The id of the diagnosis rule that explains the failure; empty where no rule does. */
function causeOf({ diagnosis }) {
	const rule = diagnosis?.causes[0]?.rule ?? "";
	return rule === "unknown" ? "" : rule;
}
function resultOf(service) {
	return {
		service: service.service,
		cluster: (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.t)(service.cluster),
		outcome: service.outcome,
		reason: service.reason,
		cause: causeOf(service),
		created: service.created,
		taskDefinitionArn: service.revision,
		previousTaskDefinitionArn: service.previous,
		deploymentId: service.deploymentId,
		desiredCount: service.desired,
		runningCount: service.running,
		url: service.url ?? "",
		seconds: service.seconds
	};
}
// src/report/channels/index.ts
/**
* Every channel of a report, in the order of publication. The GitHub Deployment is none of them: it begins with the run
* and is kept by its handle (`on-github.ts`), and the report only has its id.
*/
const channels = [
	outputs,
	_summary_js__WEBPACK_IMPORTED_MODULE_4__.t,
	comment,
	explanation,
	log,
	annotation
];
// src/report/redacted.ts
/** Members that name something or are words of this action's own: a link, an ARN or an outcome is never damaged. */
const own = /* @__PURE__ */ new Set([
	"action",
	"arn",
	"cluster",
	"container",
	"deploymentId",
	"end",
	"family",
	"file",
	"group",
	"id",
	"kind",
	"member",
	"mode",
	"outcome",
	"previous",
	"region",
	"revision",
	"rule",
	"service",
	"serviceArn",
	"serviceDeploymentArn",
	"stage",
	"state",
	"stopCode",
	"stream",
	"task",
	"taskArns",
	"traffic"
]);
/**
* The report with every text redacted that may hold what others wrote, before any channel makes Markdown, HTML or JSON
* of it. Redacting it once more changes nothing.
*/
function redactReport(report, redact) {
	const { revisions, github, ...rest } = report;
	const all = (json) => mapTexts(json, (text) => redact(text));
	const others = (value) => mapTexts(value, (text, name) => own.has(name) ? text : redact(text));
	return {
		...others(rest),
		revisions: revisions.map(({ members, ...revision }) => ({
			...others(revision),
			members: members.map(({ service, member, from, to }) => ({
				service,
				member: redact(member),
				from: all(from),
				to: all(to)
			}))
		})),
		github: github && {
			...github,
			notices: github.notices.map(redact),
			shipped: github.shipped.map((range) => ({
				...range,
				commits: range.commits.map((commit) => ({
					...commit,
					message: redact(commit.message),
					author: redact(commit.author)
				}))
			}))
		}
	};
}
/** The value with every text in it changed; `name` is that of the member which holds the text, or its list. */
function mapTexts(value, change, name = "") {
	if (typeof value === "string") return change(value, name);
	if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, name));
	if (typeof value !== "object" || value === null) return value;
	const members = Object.entries(value).map(([key, item]) => [key, mapTexts(item, change, key)]);
	return Object.fromEntries(members);
}
// src/report/publish.ts
/** Publishes the report on every channel, each caught on its own, and only then sets the exit code: report first, fail last. */
async function publish(whole, options, runner) {
	const report = {
		...redactReport(whole, runner.redact),
		docs: runner.docs
	};
	for (const notice of report.github?.notices ?? []) runner.notice(notice);
	for (const channel of channels) try {
		if (channel.isOn(report, options)) await channel.publish(report, runner);
	} catch (error) {
		runner.notice(`Could not write ${channel.name}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)}`);
	}
	if (!report.succeeded) runner.fail();
}
/**
* Publishes that the run could not begin.
* @param unsaid warnings that the log does not have yet
*/
async function publishRefusal(error, run, runner, unsaid = []) {
	const warnings = [...unsaid, ...error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.r ? error.warnings : []];
	for (const warning of warnings) runner.warning(warning);
	const comment = () => Promise.resolve();
	const { refusedReport } = await __webpack_require__.e(/* import() */ 8174).then(__webpack_require__.bind(__webpack_require__, 8174));
	await publish(await refusedReport(error, run, warnings), {
		jobSummary: true,
		comment: false
	}, {
		...runner,
		comment
	});
}



/***/ }),

/***/ 7471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ refusalLinks)
/* harmony export */ });
/* harmony import */ var _docs_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(352);

// src/report/refusal-links.ts
/** The entries about what stopped the run, each once; empty where the documentation is not known. */
function refusalLinks({ refused, docs }) {
	if (refused === void 0) return [];
	const { checks, inputs, rule } = refused;
	const link = (kind, name, url) => url === null ? [] : [{
		kind,
		name,
		url
	}];
	return [
		...checks.flatMap((check) => link("check", check, (0,_docs_url_js__WEBPACK_IMPORTED_MODULE_0__.t)(docs, check))),
		...inputs.flatMap((input) => link("input", input, (0,_docs_url_js__WEBPACK_IMPORTED_MODULE_0__.r)(docs, input))),
		...rule === null ? [] : link("cause", rule, (0,_docs_url_js__WEBPACK_IMPORTED_MODULE_0__.i)(docs, rule))
	];
}



/***/ }),

/***/ 2327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ namesOf),
/* harmony export */   t: () => (/* binding */ bySameCause)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _commands2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8991);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);



// src/report/same-cause.ts
/** Names that a title shows; the others are counted. */
const shownNames = 10;
/**
* The services by their cause, in their order. Two causes are equal where they differ only in the names of the
* service, of its revisions and deployment, and in ids that AWS makes for each request.
*/
function bySameCause(services) {
	return grouped(services, (service) => {
		const rule = service.diagnosis?.causes[0]?.rule ?? "";
		const { cause } = service;
		return `${rule}\n${cause === "" ? withoutNumbers(withoutNames(service.reason, service)) : withoutNames(cause, service)}`;
	}).map((same) => ({
		services: same,
		cause: same[0].cause,
		sentences: sentencesOf(same)
	}));
}
/** `web, worker, api and 4 more`. */
function namesOf(services, most = shownNames) {
	const shown = services.slice(0, most).map(({ service }) => service);
	const others = services.length - shown.length;
	return others > 0 ? `${shown.join(", ")} and ${others} more` : shown.join(", ");
}
function sentencesOf(same) {
	const restOf = ({ cause, reason }) => reason.slice(cause.length).trim();
	const [only, ...others] = same;
	if (others.length === 0) return restOf(only) === "" ? [] : [restOf(only)];
	return grouped(same, (service) => {
		const rest = restOf(service);
		return (0,_commands2_js__WEBPACK_IMPORTED_MODULE_0__.t)(rest) ? rest : withoutNumbers(withoutNames(rest, service));
	}).flatMap((equal) => {
		const [first, ...more] = equal;
		const rest = restOf(first);
		if (rest === "") return [];
		return [`${first.service}: ${rest}${more.length > 0 ? ` The same applies to ${likewise(more)}.` : ""}`];
	});
}
function likewise(services) {
	return services.length > shownNames ? `the other ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(services.length, "service")}` : namesOf(services);
}
function grouped(services, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const service of services) {
		const group = groups.get(keyOf(service));
		if (group === void 0) groups.set(keyOf(service), [service]);
		else group.push(service);
	}
	return [...groups.values()];
}
/** The text with a placeholder for everything that is named after this very service. */
function withoutNames(text, { service, revision, previous, deploymentId }) {
	const revisions = [revision, previous].flatMap((arn) => arn === null ? [] : [(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.s)(arn)]);
	const families = revisions.map((name) => name.slice(0, name.lastIndexOf(":")));
	return [
		...deploymentId === null ? [] : [deploymentId],
		...revisions,
		service,
		...families
	].filter((name) => name !== "").reduce((rest, name) => rest.replaceAll(name, "*"), text).replace(/^\d{1,9} tasks?\b/, "# tasks");
}
/** Counts, times and request ids. */
function withoutNumbers(text) {
	return text.replace(/[\w-]+/g, (word) => /^[a-f-]*\d[0-9a-f-]*$/.test(word) ? "#" : word);
}



/***/ }),

/***/ 6988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isSameService),
/* harmony export */   i: () => (/* binding */ isRollingOut),
/* harmony export */   n: () => (/* binding */ hasStarted),
/* harmony export */   o: () => (/* binding */ presentMembers),
/* harmony export */   r: () => (/* binding */ isFor),
/* harmony export */   s: () => (/* binding */ primaryOf),
/* harmony export */   t: () => (/* binding */ createdAtMsOf)
/* harmony export */ });
// src/service/service.ts
/** The newest deployment; null when the service shows none (CODE_DEPLOY and EXTERNAL controllers). */
function primaryOf(service) {
	return service.deployments.find((deployment) => deployment.status === "PRIMARY") ?? null;
}
/**
* Whether the newest deployment is still rolling out. Behind a Classic Load Balancer ECS shows no state of it (ECS API
* reference, "Deployment"): there an older deployment is left as long as it is.
*/
function isRollingOut(service) {
	const state = primaryOf(service)?.rolloutState;
	return state === "IN_PROGRESS" || state === null && service.deployments.length > 1;
}
/** Whether a task of the newest deployment has started, as far as ECS shows deployments. */
function hasStarted(service) {
	const primary = primaryOf(service);
	if (primary === null) return service.isPlanned === void 0;
	return primary.rolloutState === "COMPLETED" || primary.running > 0;
}
/** Whether two reads show the same service: one that was deleted and created again has its name and ARN, too. */
function isSameService(one, other) {
	return one.arn === other.arn && Math.abs(createdAtMsOf(one) - createdAtMsOf(other)) < 1;
}
/** When a service was created, ms; 0 where it does not say. A raw response has it in seconds, one that the SDK has read as text. */
function createdAtMsOf({ members: { createdAt } }) {
	if (typeof createdAt === "number") return createdAt * 1e3;
	return typeof createdAt === "string" ? Date.parse(createdAt) || 0 : 0;
}
/**
* Whether a deployment is for this revision. For the newest one the service's own `taskDefinition` counts too:
* UpdateService sets that (ECS API reference, "Service").
*/
function isFor(revision, deployment, service) {
	return deployment.taskDefinition === revision || deployment.status === "PRIMARY" && service.taskDefinition === revision;
}
/** The members of a service by the names of the requests that change them: an Express service has names of its own. */
function presentMembers({ express, members }) {
	return express ?? members;
}



/***/ }),

/***/ 1968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readShipped),
/* harmony export */   i: () => (/* binding */ fullSha),
/* harmony export */   n: () => (/* binding */ commitRanges),
/* harmony export */   o: () => (/* binding */ shippedMarkdown),
/* harmony export */   r: () => (/* binding */ commitsOutput),
/* harmony export */   s: () => (/* binding */ unknownText),
/* harmony export */   t: () => (/* binding */ commitOfRevision)
/* harmony export */ });
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7157);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _github_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3317);



// src/report/shipped.ts
/** Several services rarely run different commits; more comparisons than this would be too long a list. */
const mostRanges = 5;
const mostShown = 30;
const longestMessage = 120;
/** Job outputs hold a megabyte, but a variable of a later step 128 kB (`MAX_ARG_STRLEN` of Linux). */
const mostInOutput = 100;
/**
* From which commit to which each service goes: by the `github:sha` tags of the revisions, and for a revision that is
* registered now by this run's own commit. Services of which that is not known, or that come from another repository,
* have none.
*
* @param same also where both are the same commit
*/
function commitRanges(plan, running, run, most = mostRanges, { same = false } = {}) {
	const ranges = /* @__PURE__ */ new Map();
	for (const revision of plan.revisions) {
		const to = commitOfRevision(revision, run);
		for (const { service, action } of revision.services) {
			const base = running.get((0,_handle_js__WEBPACK_IMPORTED_MODULE_0__.r)(service) ?? "");
			const from = base === void 0 ? null : commitTag(base.tags, run.repository);
			if (action === "none" || to === null || from === null || from === to && !same) continue;
			const range = ranges.get(`${from} ${to}`) ?? {
				services: [],
				from,
				to
			};
			range.services.push(service.name);
			ranges.set(`${from} ${to}`, range);
		}
	}
	return [...ranges.values()].slice(0, most);
}
/** The commit that a planned revision is of; null where that is not known. */
function commitOfRevision({ existing, target }, run) {
	if (existing === null) return fullSha(run.sha);
	return commitTag(target.base.tags, run.repository);
}
/** A commit of another repository is nothing that this repository's GitHub could tell of. */
function commitTag(tags, repository) {
	const tagOf = (key) => tags.find((tag) => tag.key === key)?.value ?? null;
	const home = tagOf("github:repository");
	return repository !== null && (home === null || home.toLowerCase() === repository.toLowerCase()) ? fullSha(tagOf("github:sha")) : null;
}
/** Tags are untrusted text, and this one becomes part of an address. */
function fullSha(text) {
	return text !== null && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text) ? text : null;
}
/** Asks GitHub about the ranges, side by side. Never rejects: commits are worth a notice, never a deploy. */
async function readShipped(ranges, reader, isRollback, signal) {
	try {
		const found = await Promise.all(ranges.map((range) => readRange(range, reader, isRollback, signal)));
		const unknown = ranges.filter((_, index) => found[index] === "unknown");
		return {
			shipped: found.flatMap((item) => item === "unknown" || item === null ? [] : [item]),
			notice: isRollback || unknown.length === 0 ? null : unknown.map(unknownText).join(" ")
		};
	} catch (error) {
		return {
			shipped: [],
			notice: (0,_github_notice_js__WEBPACK_IMPORTED_MODULE_2__.t)("Which commits ship could not be found out", "contents: read", error)
		};
	}
}
/** What GitHub does not know: a commit that a force-push removed, or a repository that the token may not read. */
function unknownText({ services, from, to }) {
	return `Which commits ship to ${services.length > 5 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(services.length, "service") : services.join(", ")}, and whether they are older than what runs, is not known: GitHub cannot compare ${from.slice(0, 7)}, which runs, with ${to.slice(0, 7)}, the commit to deploy. The job needs \`permissions: contents: read\`, and both commits must be in the repository.`;
}
async function readRange(range, reader, isRollback, signal) {
	const compareAs = (direction) => direction === "back" ? reader.compare(range.to, range.from, signal) : reader.compare(range.from, range.to, signal);
	const guess = isRollback ? "back" : "forward";
	const first = await compareAs(guess);
	if (first === null) return "unknown";
	const turned = first.ahead === 0 && first.behind > 0;
	const other = guess === "back" ? "forward" : "back";
	const answer = turned ? await compareAs(other) : first;
	if (answer === null || answer.ahead === 0) return null;
	const { commits, ahead, behind } = answer;
	return {
		...range,
		direction: turned ? other : guess,
		commits,
		total: ahead,
		lacking: behind
	};
}
/**
* The commits for the summary: at most thirty, newest first, then how many more.
* @param tenseOf by the services
* @param repositoryUrl `https://github.com/acme/shop`
*/
function shippedMarkdown(shipped, tenseOf, repositoryUrl) {
	return shipped.map((item) => {
		return `**${`${shipped.length > 1 ? `${item.services.map(_index_js__WEBPACK_IMPORTED_MODULE_1__.E).join(", ")}. ` : ""}${titles[tenseOf(item.services)][item.direction]}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(item.total, "commit")}`}** (${linked("compare", compareUrl(item, repositoryUrl))})\n\n${listOf(item)}`;
	}).join("\n\n");
}
const titles = {
	done: {
		forward: "Shipped",
		back: "Rolled back"
	},
	planned: {
		forward: "Would ship",
		back: "Would be rolled back"
	},
	failed: {
		forward: "Not shipped",
		back: "Not rolled back"
	},
	undone: {
		forward: "Rolled back",
		back: "Restored"
	}
};
function listOf({ commits, total, lacking, direction }) {
	const shown = commits.slice(0, mostShown);
	const lines = shown.map(({ sha, message, author, url }) => {
		const by = author === "" ? "" : `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(author, 60))}`;
		return `- ${linked((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(sha.slice(0, 7)), url)} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(message, longestMessage))}${by}`;
	});
	if (total > shown.length) lines.push(`- and ${total - shown.length} more`);
	const other = direction === "back" ? "come in that were not there" : "of what ran before are not in it";
	if (lacking > 0) lines.push(`- on the other hand, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(lacking, "commit")} ${other}: the branches diverged`);
	return lines.join("\n");
}
/** The page on which GitHub shows the same. */
function compareUrl({ from, to, direction }, repositoryUrl) {
	return direction === "back" ? `${repositoryUrl}/compare/${to}...${from}` : `${repositoryUrl}/compare/${from}...${to}`;
}
function linked(text, url) {
	return `<a href="${url.replace(/["'<>\s]/g, (character) => encodeURIComponent(character))}">${text}</a>`;
}
/** The output `commits`: those of the first service, newest first, as far as a step can pass them on. */
function commitsOutput(shipped) {
	const commits = shipped[0]?.commits.slice(0, mostInOutput) ?? [];
	return JSON.stringify(commits.map(({ sha, message, author, url }) => ({
		sha,
		message: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(message, 200),
		author,
		url
	})));
}



/***/ }),

/***/ 9563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ summaryOf),
/* harmony export */   r: () => (/* binding */ tally),
/* harmony export */   t: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5978);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4664);
/* harmony import */ var _commands2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8991);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6819);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(734);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2638);
/* harmony import */ var _gantt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9877);
/* harmony import */ var _old_counts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9319);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1968);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(298);
/* harmony import */ var _timings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3636);












// src/report/diagrams/rollout.ts
/** Of more services each gets one bar. */
const detailedServices = 3;
/** Characters of a name in a title: the bars need their place, too. */
const longestName = 24;
/**
* The rollout as Mermaid diagrams: a gantt, and lines for what changes often. Empty when nothing was watched, and where
* all bars would be the same. Far below the 50,000 characters at which GitHub shows an error instead.
*/
async function rolloutDiagram({ services }) {
	const drawn = services.flatMap((service) => (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.o)(service) ?? []);
	if (drawn.length === 0) return "";
	if (drawn.length > detailedServices) return (await __webpack_require__.e(/* import() */ 4460).then(__webpack_require__.bind(__webpack_require__, 4460))).overviewOf(drawn.map(({ service }) => service));
	const several = drawn.length > 1;
	const items = drawn.map((item) => ({
		item,
		lines: (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.c)(item)
	}));
	const charts = items.some(({ lines }) => lines.tasks || lines.traffic) ? (await __webpack_require__.e(/* import() */ 9332).then(__webpack_require__.bind(__webpack_require__, 9332))).rolloutLines(items, several) : [];
	const shown = drawn.map(({ service }) => service);
	const origin = (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.l)(shown);
	const placed = items.map(({ item, lines }) => ({
		item: (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.o)(item.service, origin) ?? item,
		lines
	}));
	const sections = placed.flatMap(({ item, lines }) => sectionsOf(item, lines, several));
	if (!showNothing(sections, shown)) charts.push((0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.i)(sections, Math.max(...placed.map(({ item }) => item.endAt))));
	return charts.join("\n\n");
}
/** Bars that are all the same show nothing that the table does not, and neither does one of a change without a rollout. */
function showNothing(sections, services) {
	const bars = sections.flatMap((section) => section.bars);
	if (new Set(bars).size > 1 || bars.some((text) => text.includes(" :crit, "))) return false;
	return bars.length !== 1 || services.every(({ revision, previous }) => revision === previous);
}
/** All that was seen of one service; its name stands before what another service has, too. */
function sectionsOf(item, lines, several) {
	const { service } = item;
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.D)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.k)(service.service, longestName));
	const ofRevision = (arn, fallback) => {
		const revision = arn === null ? fallback : revisionText((0,_arn_js__WEBPACK_IMPORTED_MODULE_9__.s)(arn));
		return several && !revision.startsWith(`${name}#58;`) ? `${name} ${revision}` : revision;
	};
	const of = (what) => several ? `${name} ${what.toLowerCase()}` : what;
	const tasks = [{
		title: ofRevision(service.revision, "new"),
		bars: taskBars(item)
	}, {
		title: ofRevision(service.previous, "old"),
		...oldBars(item)
	}];
	return [
		...lines.tasks ? [] : tasks,
		{
			title: of("Stages"),
			bars: stageBars(item)
		},
		{
			title: of("Traffic"),
			bars: lines.traffic ? [] : trafficBars(item)
		},
		{
			title: of("Deployment"),
			bars: rollbackBars(item),
			milestones: milestonesOf(item)
		}
	].filter(({ bars, milestones = [] }) => bars.length + milestones.length > 0);
}
/** `family:revision`; the colon would end a title, Mermaid's code for it does not. */
function revisionText(name) {
	const [, family = name, revision = null] = /^(.*):(\d+)$/.exec(name) ?? [];
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.D)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.k)(family, longestName))}${revision === null ? "" : `#58;${revision}`}`;
}
/** The tasks of the new revision, until the rollout ended or the action started to roll back. */
function taskBars(item) {
	const steps = [];
	let counts = null;
	let failures = 0;
	for (const events of item.events) {
		if (events.kind === "failure") failures += 1;
		if (events.kind === "counts") counts = events.counts;
		if (counts !== null) steps.push(taskStep(counts, Math.max(counts.failed, failures), item, item.at(events)));
	}
	return (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.r)(steps, (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.s)(item));
}
function taskStep({ desired, running, pending }, failed, { isFailed }, at) {
	const ends = running + failed === 0 && pending > 0 ? `${pending} of ${desired} starting` : `${running} of ${desired} running`;
	const crit = failed > 0 && (isFailed || running < desired);
	return {
		at,
		label: `${ends}${failed > 0 ? `, ${failed} failed` : ""}`,
		crit,
		...running < desired && { is: "active" }
	};
}
/** The tasks of older revisions, until they are drained. */
function oldBars(item) {
	const counts = (0,_old_counts_js__WEBPACK_IMPORTED_MODULE_10__.t)(item.events, item.at);
	if (counts.every(({ old }) => old === 0) || item.service.previous === item.service.revision) return { bars: [] };
	const steps = counts.map(({ at, old, draining }) => ({
		at,
		label: oldLabel(old, draining),
		crit: false,
		...draining > 0 && { is: "done" }
	}));
	const drained = counts.some(({ draining }) => draining > 0) ? [] : counts.filter(({ old }, index) => old === 0 && (counts[index - 1]?.old ?? 0) > 0);
	return {
		bars: (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.r)(steps, (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.s)(item)),
		milestones: drained.map(({ at }) => (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.a)("drained", false, at))
	};
}
function oldLabel(old, draining) {
	const parts = [...old > draining ? [`${old - draining} running`] : [], ...draining > 0 ? [`${draining} draining`] : []];
	return parts.length === 0 ? null : parts.join(", ");
}
/** The stages of a deployment that has any, one bar each. */
function stageBars(item) {
	const steps = item.events.flatMap((events) => (0,_events_js__WEBPACK_IMPORTED_MODULE_4__.a)(events) ? [{
		at: item.at(events),
		label: events.stage,
		crit: false
	}] : []);
	return (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.r)(steps.map((step, index) => ({
		...step,
		crit: item.isFailed && index === steps.length - 1
	})), (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.s)(item));
}
/** How much of the traffic the new revision got, where it was shifted: `5 %`. */
function trafficBars(item) {
	const steps = (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.d)(item).map(({ at, percent }) => ({
		at,
		label: `${percent} %`,
		crit: false
	}));
	return (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.r)(steps, (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.s)(item));
}
/** When ECS ended a deployment: this one's completion or failure, and after a failure the rollback's. */
function milestonesOf({ service, events, isFailed, at }) {
	const states = events.flatMap((item) => item.kind === "state" && item.state !== "IN_PROGRESS" ? [item] : []);
	const failed = isFailed && service.outcome === "rolled-back" || states.some(({ state, deploymentId }) => deploymentId === service.deploymentId && state === "FAILED");
	return states.slice(-5).map((item) => {
		const which = item.deploymentId === service.deploymentId ? "" : failed ? "rollback " : "another one ";
		return (0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.a)(`${which}${item.state.toLowerCase()}`, item.state === "FAILED", at(item));
	});
}
const reversals = {
	done: {
		label: "rolled back",
		crit: false
	},
	started: {
		label: "rollback in progress",
		crit: false
	},
	failed: {
		label: "rollback failed",
		crit: true
	}
};
/** The rollback by the action. */
function rollbackBars({ events, at, endAt }) {
	return events.flatMap((item) => {
		if (item.kind !== "rollback") return [];
		return [(0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__.n)({
			...reversals[item.end],
			at: at(item)
		}, endAt)];
	});
}
// src/report/tally.ts
/** Outcomes inside a sentence. */
const inWords = {
	"rolled-back": "rolled back",
	"timed-out": "timed out"
};
/**
* How many of several services ended how, the worst outcome first: `7 of 50 rolled back, 43 deployed`,
* `12 of 12 deployed`. Null for fewer than two services, which their own sentence describes.
*/
function tally(services) {
	if (services.length < 2) return null;
	return _outcomes_js__WEBPACK_IMPORTED_MODULE_0__.t.flatMap(({ name }) => {
		const count = services.filter(({ outcome }) => outcome === name).length;
		return count === 0 ? [] : [{
			count,
			word: inWords[name] ?? name
		}];
	}).map(({ count, word }, index) => `${count}${index === 0 ? ` of ${services.length}` : ""} ${word}`).join(", ");
}
// src/report/channels/summary.ts
/** GitHub takes 1 MiB of summary for a step and shows nothing at all of a longer one. */
const maxSummaryBytes = 1e6;
/** The page that GitHub shows of the job. */
const summary = {
	name: "the job summary",
	isOn: (_, { jobSummary }) => jobSummary,
	publish: async (report, runner) => runner.writeSummary(await summaryOf(report))
};
/** The job summary: a page that is left without one thing after the other until it is short enough. */
async function summaryOf(report, maxBytes = maxSummaryBytes) {
	if (report.board !== void 0) return (await __webpack_require__.e(/* import() */ 6573).then(__webpack_require__.bind(__webpack_require__, 6573))).statusPage(report, maxBytes);
	const why = report.succeeded ? reasonOf : (await __webpack_require__.e(/* import() */ 4226).then(__webpack_require__.bind(__webpack_require__, 4226))).reasonsMarkdown;
	const title = heading(report);
	const total = (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__.n)(report.revisions);
	const leftOut = [];
	let page = await pageOf(title, report, why(report), {
		leftOut,
		total
	});
	if (Buffer.byteLength(page) <= maxBytes) return page;
	const { shortenings } = await __webpack_require__.e(/* import() */ 4478).then(__webpack_require__.bind(__webpack_require__, 4478));
	let kept = report;
	for (const { what, apply } of shortenings) {
		if (Buffer.byteLength(page) <= maxBytes) return page;
		kept = apply(kept);
		const shorter = await pageOf(title, kept, why(kept), {
			leftOut: [...leftOut, what],
			total
		});
		if (shorter.length >= page.length) continue;
		leftOut.push(what);
		page = shorter;
	}
	return Buffer.byteLength(page) <= maxBytes ? page : `${title}\n\n${note(["all the rest"])}\n`;
}
/** What the page is about comes first in one line, then what went wrong, what is to act on, what happened, and what was changed. */
async function pageOf(title, report, why, { leftOut, total }) {
	return `${[
		title,
		origin(report),
		why,
		oneOffTask(report),
		note(leftOut),
		warnings(report),
		(0,_tables_js__WEBPACK_IMPORTED_MODULE_7__.o)(report),
		(0,_tables_js__WEBPACK_IMPORTED_MODULE_7__.i)(report),
		(0,_tables_js__WEBPACK_IMPORTED_MODULE_7__.t)(report),
		addressList(report),
		steps(report),
		await rolloutDiagram(report),
		(0,_timings_js__WEBPACK_IMPORTED_MODULE_8__.n)(report.services),
		(0,_tables_js__WEBPACK_IMPORTED_MODULE_7__.a)(report),
		(0,_tables_js__WEBPACK_IMPORTED_MODULE_7__.r)(report),
		commits(report),
		changesFold(report, total)
	].filter((part) => part !== "").join("\n\n")}\n`;
}
/** Where the only service is reached, the commit and the run that it is about, as far as they are known. */
function origin({ services, github }) {
	const { commit = null, runUrl = null, repositoryUrl = "" } = github ?? {};
	const [url = null] = services.length === 1 ? services.map((service) => service.url) : [];
	return [
		url === null ? "" : `Address: ${addressLink(url)}`,
		commit === null ? "" : `Commit <a href="${repositoryUrl}/commit/${commit}"><code>${commit.slice(0, 7)}</code></a>`,
		runUrl === null ? "" : `<a href="${runUrl}">workflow run</a>`
	].filter((part) => part !== "").join(" · ");
}
/** Where several services are reached, as far as that was read. */
function addressList({ services }) {
	if (services.length < 2) return "";
	return services.flatMap(({ service, url }) => url === null ? [] : [{
		service,
		url
	}]).map(({ service, url }) => `- ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.E)(service)}: ${addressLink(url)}`).join("\n");
}
function addressLink(url) {
	return `<a href="${url.replaceAll("&", "&amp;")}">${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.E)(url)}</a>`;
}
/** How a run that went well ended for its only service, or what became of those to remove; a plan has it in its table. */
function reasonOf({ services, dryRun, mode }) {
	const [only] = services;
	if (!only || dryRun) return "";
	if (services.length === 1) return (0,_commands2_js__WEBPACK_IMPORTED_MODULE_1__.r)(only.reason);
	if (mode !== "remove") return "";
	return services.map(({ service, reason }) => `- ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.E)(service)}: ${(0,_commands2_js__WEBPACK_IMPORTED_MODULE_1__.r)(reason)}`).join("\n");
}
function oneOffTask({ task }) {
	if (!task?.ok) return "";
	return `One-off task &#40;${(0,_duration_js__WEBPACK_IMPORTED_MODULE_11__.t)(task.endedAtMs - task.startedAtMs)}&#41;: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.E)(task.reason)}`;
}
function note(leftOut) {
	return leftOut.length === 0 ? "" : `> ✂️ This page would be longer than GitHub allows. Left out here, see the log of the step: ${leftOut.join("; ")}.`;
}
const icons = {
	deployed: "✅",
	paused: "⏸️",
	unchanged: "✅",
	registered: "✅",
	removed: "🗑️",
	reported: "🔎",
	planned: "📋",
	"rolled-back": "↩️",
	failed: "❌",
	"timed-out": "⏱️",
	superseded: "⏭️",
	cancelled: "🛑",
	unknown: "❓"
};
/** Which services, where, the outcome, from → to where that is one for all, how long it took. */
function heading(report) {
	const names = report.services.map((service) => service.service);
	const subject = (names.length > 5 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.j)(names.length, "service") : names.join(", ")) || report.refused?.subject || report.revisions[0]?.family || "ECS deploy";
	const where = report.services.length > 0 ? ` in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.E)((0,_arn_js__WEBPACK_IMPORTED_MODULE_9__.t)(report.cluster))}` : "";
	const icon = report.outcome === "rolled-back" && !report.succeeded ? "❌" : icons[report.outcome];
	const routes = new Set(report.services.map((service) => (0,_tables_js__WEBPACK_IMPORTED_MODULE_7__.n)(service, report, plainRevision)));
	const route = routes.size === 1 ? [...routes].map((text) => text === "" ? "" : `, ${text}`).join("") : "";
	const took = report.dryRun ? "" : ` (${(0,_duration_js__WEBPACK_IMPORTED_MODULE_11__.t)(lengthOf(report))})`;
	const left = report.refused?.isUnchanged === true ? ", nothing was changed" : "";
	const end = (report.dryRun ? null : tally(report.services)) ?? `${report.outcome}${left}`;
	return `## ${icon} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.k)(subject, 120))}${where}: ${end}${route}${took}`;
}
/** So much longer than its only rollout a run is for what comes before and after, which is not worth a second number. */
const besides = {
	ms: 1e4,
	share: .1
};
/** How long it took, ms: where a run is one rollout and little besides, as long as the row of its service says. */
function lengthOf({ services, startedAtMs, endedAtMs }) {
	const whole = endedAtMs - startedAtMs;
	const [only] = services;
	if (only?.timeline == null || services.length > 1) return whole;
	const own = only.seconds * 1e3;
	return whole - own <= Math.max(besides.ms, whole * besides.share) ? own : whole;
}
function plainRevision(arn) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.E)((0,_arn_js__WEBPACK_IMPORTED_MODULE_9__.s)(arn));
}
/** What ships with it. */
function commits({ github, dryRun, services }) {
	if (github === null) return "";
	const tenseOf = (names) => {
		if (dryRun) return "planned";
		const theirs = services.filter(({ service }) => names.includes(service));
		if (theirs.every(({ succeeded }) => succeeded)) return "done";
		return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.r)(theirs.map(({ outcome }) => outcome)) === "rolled-back" ? "undone" : "failed";
	};
	return (0,_shipped_js__WEBPACK_IMPORTED_MODULE_6__.o)(github.shipped, tenseOf, github.repositoryUrl);
}
/** What a plan would do. */
function steps(report) {
	if (report.steps.length === 0) return "";
	return `What the step would do:\n\n${report.steps.map((step, index) => `${index + 1}. ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.E)(step)}`).join("\n")}`;
}
function warnings(report) {
	return report.warnings.map((warning) => `> ⚠️ ${(0,_commands2_js__WEBPACK_IMPORTED_MODULE_1__.r)(warning)}`).join("\n>\n");
}
/** A plan is read for its changes; after a deploy they are in a fold. */
function changesFold({ revisions, dryRun }, total) {
	const shown = (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__.n)(revisions);
	const title = shown === total ? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.j)(total, "change") : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.j)(total, "change")}, the first ${shown} shown`;
	return shown === 0 ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.w)(title, (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__.t)(revisions), dryRun);
}



/***/ }),

/***/ 298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ proofsList),
/* harmony export */   i: () => (/* binding */ pausesTable),
/* harmony export */   n: () => (/* binding */ fromTo),
/* harmony export */   o: () => (/* binding */ servicesTable),
/* harmony export */   r: () => (/* binding */ imagesTable),
/* harmony export */   s: () => (/* binding */ tasksText),
/* harmony export */   t: () => (/* binding */ checksTable)
/* harmony export */ });
/* harmony import */ var _obstacles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8629);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4664);
/* harmony import */ var _console_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5098);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6819);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8356);
/* harmony import */ var _failed_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2363);







// src/report/tables.ts
/** Of more services those that went well are in a fold, and of more families the others are counted. */
const unfoldedServices = 20;
const shownFamilies = 3;
/** How every service ended, the red ones first; a plan's services with the reason; without any, the revisions. */
function servicesTable(report) {
	if (report.services.length === 0) return revisionsTable(report);
	const failed = (0,_failed_services_js__WEBPACK_IMPORTED_MODULE_4__.t)(report);
	const succeeded = report.services.filter((service) => !failed.includes(service));
	if (failed.length + succeeded.length <= unfoldedServices) return tableOfServices([...failed, ...succeeded], report);
	const others = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.w)(`${failed.length > 0 ? "The other" : "All"} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(succeeded.length, "service")}`, tableOfServices(succeeded, report));
	return [tableOfServices(failed, report), succeeded.length > 0 ? others : ""].filter((part) => part !== "").join("\n\n");
}
function tableOfServices(services, report) {
	const inWaves = report.services.some(({ wave }) => wave !== void 0);
	const wave = (service) => inWaves ? [String(service.wave ?? "")] : [];
	const waveTitle = inWaves ? ["Wave"] : [];
	if (report.dryRun) {
		const rows = services.map((service) => [
			...wave(service),
			nameCell(service),
			fromTo(service, report),
			(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)(service.reason)
		]);
		return tableOf([
			...waveTitle,
			"Service",
			"Revision",
			"Why"
		], rows);
	}
	const rows = services.map((service) => [
		...wave(service),
		nameCell(service),
		service.outcome,
		fromTo(service, report),
		tasksText(service),
		(0,_duration_js__WEBPACK_IMPORTED_MODULE_5__.t)(service.seconds * 1e3)
	]);
	return tableOf([
		...waveTitle,
		"Service",
		"Outcome",
		"Revision",
		"Tasks",
		"Took"
	], rows);
}
/** What pause hooks hold: of several services each has its own. Of one service the reason says all of it. */
function pausesTable({ services }) {
	const rows = services.flatMap((service) => {
		const { pause } = service;
		if (pause === null) return [];
		const then = pause.timeoutAction === "CONTINUE" ? "ECS continues" : "ECS rolls back";
		return [[
			nameCell(service),
			(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)(pause.stage ?? ""),
			(0,_obstacles_js__WEBPACK_IMPORTED_MODULE_0__.t)(pause),
			then,
			(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)(pause.hookId)
		]];
	});
	return services.length < 2 ? "" : tableOf([
		"Service",
		"Paused at",
		"Until",
		"Then",
		"Hook"
	], rows);
}
function revisionsTable({ revisions }) {
	return tableOf(["Revision", ""], revisions.map(({ arn, family, registered }) => [arn === null ? (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)(family) : revisionLink(arn), registered ? "registered" : "not registered"]));
}
/** The checks of `verify`, failed ones first; of several services each has its rows. */
function checksTable({ services }) {
	const order = [
		"failed",
		"inconclusive",
		"passed",
		"pending"
	];
	const several = services.filter(({ verification }) => verification.length > 0).length > 1;
	const rows = services.flatMap(({ service, verification }) => verification.map((check) => ({
		service,
		...check
	}))).sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state)).map(({ service, check, when, state, reason }) => [
		...several ? [(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)(service)] : [],
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(check, 200)),
		when,
		`${stateIcons[state]}&nbsp;${state}`,
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(reason, 500))
	]);
	return tableOf([
		...several ? ["Service"] : [],
		"Check",
		"When",
		"State",
		"Reason"
	], rows);
}
const stateIcons = {
	passed: "✅",
	failed: "❌",
	inconclusive: "❔",
	pending: "⏳"
};
/**
* The images that change, as `repository:tag`; their full references are in a fold. Of several families those that
* share a change have one row.
*/
function imagesTable({ revisions }) {
	const rows = /* @__PURE__ */ new Map();
	for (const { family, images } of revisions) for (const { container, from, to } of images.filter((image) => image.from !== image.to)) {
		const key = [
			container,
			from,
			to
		].join();
		const row = rows.get(key) ?? {
			families: [],
			container,
			from,
			to
		};
		rows.set(key, {
			...row,
			families: [...row.families, family]
		});
	}
	const changes = [...rows.values()];
	const isNew = changes.every(({ from }) => from === null);
	const tableWith = (show) => {
		const cells = changes.map(({ families, container, from, to }) => [...revisions.length > 1 ? [familiesCell(families)] : [], ...[
			(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)(container),
			...isNew ? [] : [from === null ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)(show(from))],
			(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)(show(to))
		]]);
		const titles = isNew ? ["Image"] : ["From image", "To image"];
		return tableOf([
			...revisions.length > 1 ? ["Family"] : [],
			"Container",
			...titles
		], cells);
	};
	const full = tableWith((image) => image);
	const short = changes.some(({ from, to }) => from !== null && shortImage(from) === shortImage(to)) ? full : tableWith(shortImage);
	return short === full ? full : `${short}\n\n${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.w)("Full names of the images", full)}`;
}
/** What attestations prove of the images, once each. */
function proofsList({ revisions }) {
	const lines = revisions.flatMap(({ images }) => images.flatMap(({ container, proof }) => proof === void 0 ? [] : [`- ✅ Image of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)(container)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(proof, 500))}`]));
	return [...new Set(lines)].join("\n");
}
/** `repository:tag`, and the beginning of the digest where there is no tag. */
function shortImage(text) {
	const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_2__.s)(text);
	if (!(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.a)(image)) return text;
	if (image.tag !== null) return `${image.repository}:${image.tag}`;
	return image.digest === null ? image.repository : `${image.repository}@${image.digest.slice(0, 19)}`;
}
function familiesCell(all) {
	const families = [...new Set(all)];
	const names = families.slice(0, shownFamilies).map(_index_js__WEBPACK_IMPORTED_MODULE_3__.E).join(", ");
	const more = families.length - shownFamilies;
	return more > 0 ? `${names} and ${more} more` : names;
}
function tableOf(columns, rows) {
	const lines = [
		columns,
		columns.map(() => "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`);
	return rows.length === 0 ? "" : lines.join("\n");
}
/** `2/2`: running and desired tasks; `0/2, 2 old` where a deployment is left as it is. */
function tasksText({ outcome, running, desired, scaledToZero, unfinished }) {
	if (scaledToZero === true) return "scaled to 0";
	if (unfinished === void 0) return `${running}/${desired}`;
	const which = outcome === "superseded" ? "other" : "old";
	return `${unfinished.running}/${desired}${unfinished.old > 0 ? `, ${unfinished.old} ${which}` : ""}`;
}
function nameCell({ service, serviceArn, cluster }) {
	return linked((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.E)(service), (0,_console_url_js__WEBPACK_IMPORTED_MODULE_1__.i)(serviceArn, (0,_arn_js__WEBPACK_IMPORTED_MODULE_6__.t)(cluster), service));
}
/** Which revision a service went from and to; `show` puts one into Markdown. */
function fromTo(service, { dryRun, mode }, show = revisionLink) {
	const { revision, previous } = service;
	if (revision === null) {
		const before = previous === null ? "" : show(previous);
		return dryRun && mode !== "remove" ? `${before} → a new revision` : before;
	}
	if (previous === null || previous === revision) return show(revision);
	if (service.outcome === "rolled-back" && !service.succeeded) return `${show(revision)}${service.recalled === true ? "" : " failed"} ↩ ${show(previous)}`;
	if (isNotDeployed(service)) return `${show(previous)} (${show(revision)} not deployed)`;
	return `${show(previous)} → ${show(revision)}`;
}
/** The service was not updated, so that no deployment of the new revision exists. */
function isNotDeployed({ outcome, changed, deploymentId, timeline }) {
	return outcome === "failed" && !changed && deploymentId === null && timeline === null;
}
function revisionLink(arn) {
	return linked((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_arn_js__WEBPACK_IMPORTED_MODULE_6__.s)(arn)), (0,_console_url_js__WEBPACK_IMPORTED_MODULE_1__.r)(arn));
}
function linked(text, url) {
	return url === null ? text : `<a href="${url}">${text}</a>`;
}



/***/ }),

/***/ 3636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dominates),
/* harmony export */   c: () => (/* binding */ totalOf),
/* harmony export */   i: () => (/* binding */ PHASES),
/* harmony export */   l: () => (/* binding */ wavesOf),
/* harmony export */   n: () => (/* binding */ timingsMarkdown),
/* harmony export */   o: () => (/* binding */ furtherWavesMs),
/* harmony export */   r: () => (/* binding */ timingsOutput),
/* harmony export */   s: () => (/* binding */ phaseTotals),
/* harmony export */   t: () => (/* binding */ timingsLines)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6819);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);


// src/deployment/timings/profile.ts
/** Where the time of a rollout can go, in the order of one wave. */
const PHASES = [
	"placing",
	"network",
	"pulling",
	"starting",
	"healthy",
	"draining",
	"completing"
];
function totalOf({ spans }) {
	return spans.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}
/** How long each phase took on the path, ms; all waves together. */
function phaseTotals({ spans }) {
	const totals = {
		placing: 0,
		network: 0,
		pulling: 0,
		starting: 0,
		healthy: 0,
		draining: 0,
		completing: 0
	};
	for (const { phase, fromMs, toMs } of spans) totals[phase] += toMs - fromMs;
	return totals;
}
function wavesOf({ spans }) {
	return Math.max(0, ...spans.map(({ wave }) => wave ?? 0));
}
/** How long all waves but the longest took, ms. */
function furtherWavesMs({ spans }) {
	const lengths = /* @__PURE__ */ new Map();
	for (const { wave, fromMs, toMs } of spans) if (wave !== null) lengths.set(wave, (lengths.get(wave) ?? 0) + toMs - fromMs);
	const all = [...lengths.values()];
	return all.reduce((sum, length) => sum + length, 0) - Math.max(0, ...all);
}
/** What is worth advice takes half a minute and a third of the whole. */
const leastMs = 3e4;
const leastShare = 1 / 3;
/** Whether a part of a rollout dominates it. */
function dominates(ms, profile) {
	return ms >= leastMs && ms >= totalOf(profile) * leastShare;
}
// src/report/timings.ts
function timingsToShow(services) {
	const all = services.flatMap(({ timings }) => timings ?? []);
	const [first, ...others] = all;
	if (first === void 0) return null;
	return {
		slowest: others.reduce((found, one) => totalOf(one) > totalOf(found) ? one : found, first),
		all
	};
}
/** The output `timings`: seconds with one decimal place; empty where no rollout was watched to its end. */
function timingsOutput(services) {
	const shown = timingsToShow(services);
	if (shown === null) return "";
	const totals = phaseTotals(shown.slowest);
	const parts = PHASES.map((phase) => [phase, seconds(totals[phase])]);
	const advice = shown.all.flatMap((timings) => timings.advice);
	return JSON.stringify({
		total: seconds(totalOf(shown.slowest)),
		...Object.fromEntries(parts),
		advice
	});
}
function seconds(ms) {
	return Math.round(ms / 100) / 10;
}
/** The lines of the log: where the time went, then the advice. */
function timingsLines(services) {
	const shown = timingsToShow(services);
	if (shown === null || totalOf(shown.slowest) < 1e3) return [];
	const { slowest, all } = shown;
	const name = all.length > 1 ? `, slowest of ${all.length} services ${slowest.service}` : ofService(slowest, services);
	const waves = wavesOf(slowest) > 1 ? ` in ${wavesOf(slowest)} waves` : "";
	const parts = phasesOf(slowest).map(({ phase, ms }) => `${phase} ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(ms)}`);
	const together = all.length > 1 ? `; all ${all.length} together ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(sumOf(all))}` : "";
	const stages = stagesText(slowest);
	return [`${`Where the time went${name} (${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(totalOf(slowest))}${waves}): ${parts.join(", ")}${together}${stages === "" ? "" : `. Stages: ${stages}`}`}${hint(slowest)}`, ...all.flatMap(({ advice }) => advice)];
}
/** Whose times they are where only one of several services was watched to its end. */
function ofService({ service }, services) {
	return services.length > 1 ? `, service ${service}` : "";
}
function sumOf(all) {
	return all.reduce((sum, timings) => sum + totalOf(timings), 0);
}
function hint({ byTasks }) {
	return byTasks ? "" : ". Gathered from service events: allow ecs:DescribeTasks for the times of the tasks themselves";
}
/** The phases that took any time, in their order. */
function phasesOf(timings) {
	const totals = phaseTotals(timings);
	return PHASES.flatMap((phase) => totals[phase] > 0 ? [{
		phase,
		ms: totals[phase]
	}] : []);
}
/** A colour for each phase that holds in the light and in the dark. */
const squares = {
	placing: "🟦",
	network: "🟪",
	pulling: "🟫",
	starting: "🟨",
	healthy: "🟩",
	draining: "🟧",
	completing: "⬜"
};
const meanings = {
	placing: "until the tasks have a place and a network interface",
	network: "until the pull of the images begins",
	pulling: "pulling the images",
	starting: "starting the containers",
	healthy: "until the health checks pass",
	draining: "draining and stopping old tasks",
	completing: "until ECS completes the deployment"
};
const barLength = 40;
const shownWaves = 6;
/** The section of the summary: a bar with a colour for each phase in the order of time, a table, and the advice. */
function timingsMarkdown(services) {
	const shown = timingsToShow(services);
	if (shown === null || totalOf(shown.slowest) < 1e3) return "";
	const { slowest, all } = shown;
	const waves = wavesOf(slowest) > 1 ? ` in ${wavesOf(slowest)} waves` : "";
	const title = `**Where the time went**${all.length > 1 ? `, slowest of ${all.length} services: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(slowest.service)}` : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(ofService(slowest, services))}: ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(totalOf(slowest))}${waves}, from the start of the deployment to its completion in ECS`;
	const advice = all.flatMap((timings) => timings.advice.map((sentence) => `> 💡 ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(sentence)}`));
	const stages = stagesText(slowest);
	const note = slowest.byTasks ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(hint(slowest).slice(2));
	return [
		title,
		bar(slowest),
		phaseTable(shown),
		stages === "" ? "" : `Stages: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(stages)}`,
		note,
		advice.join("\n>\n")
	].filter((part) => part !== "").join("\n\n");
}
/** Squares by the largest remainders, so that there are always as many. */
function bar({ spans }) {
	const total = totalOf({ spans });
	const shares = spans.map((span) => (span.toMs - span.fromMs) / total * barLength);
	const counts = shares.map(Math.floor);
	const order = shares.map((share, index) => ({
		index,
		rest: share - Math.floor(share)
	})).sort((one, other) => other.rest - one.rest);
	const missing = barLength - counts.reduce((sum, count) => sum + count, 0);
	for (const { index } of order.slice(0, missing)) counts[index] = (counts[index] ?? 0) + 1;
	return spans.map(({ phase }, index) => squares[phase].repeat(counts[index] ?? 0)).join("");
}
function phaseTable({ slowest, all }) {
	const total = totalOf(slowest);
	const waves = Array.from({ length: wavesOf(slowest) }, (_, index) => index + 1);
	const several = waves.length > 1 && waves.length <= shownWaves;
	const columns = [
		...[
			"",
			"Phase",
			"Time",
			"Share"
		],
		...several ? waves.map((wave) => `Wave ${wave}`) : [],
		...all.length > 1 ? [`All ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(all.length, "service")}`] : [],
		"What happens"
	];
	const rows = phasesOf(slowest).map(({ phase, ms }) => [
		squares[phase],
		phase,
		(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(ms),
		`${Math.round(ms / total * 100)} %`,
		...several ? waves.map((wave) => spanText(slowest.spans, phase, wave)) : [],
		...all.length > 1 ? [(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(all.reduce((sum, timings) => sum + phaseTotals(timings)[phase], 0))] : [],
		meanings[phase]
	]);
	return [
		columns,
		columns.map(() => "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function spanText(spans, phase, wave) {
	const isBefore = (span) => wave === 1 && span.wave === null && span.phase !== "completing";
	const own = spans.filter((span) => span.phase === phase && (span.wave === wave || isBefore(span)));
	return own.length === 0 ? "" : (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(own.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0));
}
/** The stages of a deployment that has any, those of a second and more. */
function stagesText({ stages }) {
	return stages.flatMap(({ name, ms }) => ms < 1e3 ? [] : [`${name} ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(ms)}`]).join(", ");
}



/***/ })

};
;