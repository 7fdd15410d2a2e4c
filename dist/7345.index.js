"use strict";
exports.id = 7345;
exports.ids = [7345];
exports.modules = {

/***/ 734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ countChanges),
/* harmony export */   t: () => (/* binding */ changesMarkdown)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

// src/report/changes.ts
/** The changes of the revisions and of their services as Markdown tables, values of variables hidden; empty when nothing changes. */
function changesMarkdown(revisions) {
	const changed = revisions.filter((revision) => countChanges([revision]) > 0);
	return changed.map((revision) => {
		const title = changed.length > 1 ? [`**${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.O)(revision.family)}**`, ""] : [];
		const rows = revision.changes.map(({ path, kind, from, to, hidden }) => {
			const before = kind === "added" ? "" : shownValue(from, hidden);
			const after = kind === "removed" ? "" : shownValue(to, hidden);
			return `| ${kind} | ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(path)} | ${before} | ${after} |`;
		});
		const members = revision.members.map(({ service, member, from, to }) => {
			const value = (json) => json === null ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(JSON.stringify(json), 300));
			return `| changed | service ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(`${service}.${member}`)} | ${value(from)} | ${value(to)} |`;
		});
		return [
			...title,
			"| | Member | From | To |",
			"|---|---|---|---|",
			...rows,
			...members
		].join("\n");
	}).join("\n\n");
}
/** How many changes the revisions and their services have: the one count that log, summary, comment and outputs show. */
function countChanges(revisions) {
	return revisions.reduce((sum, { changes, members }) => sum + changes.length + members.length, 0);
}
function shownValue(value, hidden) {
	if (hidden) return "<i>hidden</i>";
	return value === null ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(value, 300));
}



/***/ }),

/***/ 3645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ shellWord),
/* harmony export */   n: () => (/* binding */ logLinesOf),
/* harmony export */   r: () => (/* binding */ proseMarkdown),
/* harmony export */   t: () => (/* binding */ hasCommand)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

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
	if (pieces.length === 1 && pieces[0]?.kind === "prose") return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.O)(text);
	return pieces.map((piece) => {
		if (piece.kind !== "prose") return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(piece.text);
		const before = /^\s/.test(piece.text) ? " " : "";
		const after = /\s$/.test(piece.text) ? " " : "";
		return `${before}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.O)(piece.text)}${after}`;
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
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

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
	return consoleUrl(taskArn, `clusters/${encodeURIComponent(clusterName)}/tasks/${encodeURIComponent((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(taskArn))}/configuration`);
}
/** The page of one revision; null where the partition has no known console. */
function revisionUrl(arn) {
	const [family, revision] = ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.a)(arn)?.resource ?? "").replace(/^task-definition\//, "").split(":");
	if (!family || !revision) return null;
	return consoleUrl(arn, `task-definitions/${encodeURIComponent(family)}/${revision}/containers`);
}
/** The page of a CodeDeploy deployment in the region of a service; null where the partition has no known console. */
function codeDeployUrl(serviceArn, id) {
	const parsed = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.a)(serviceArn);
	const host = parsed ? hosts[parsed.partition] : void 0;
	if (!parsed || !host) return null;
	return `https://${parsed.region}.${host}/codesuite/codedeploy/deployments/${encodeURIComponent(id)}?region=${parsed.region}`;
}
function consoleUrl(arn, path) {
	const parsed = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.a)(arn);
	const host = parsed ? hosts[parsed.partition] : void 0;
	return parsed && host ? `https://${parsed.region}.${host}/ecs/v2/${path}?region=${parsed.region}` : null;
}
/** The page of one log stream; null where the partition has no known console. */
function logUrl(region, group, stream) {
	const host = hosts[(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(region)];
	const twice = (name) => encodeURIComponent(encodeURIComponent(name)).replaceAll("%", "$");
	if (host === void 0) return null;
	return `https://${region}.${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${twice(group)}/log-events/${twice(stream)}`;
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
	const told = new Set(timeline.events.flatMap((item) => item.kind === "event" ? [item.id] : []));
	return service.events.filter((event) => !handle.knownEvents.has(event.id) && !told.has(event.id)).reverse().map((event) => ({
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
	return `${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).replace(/\.$/, "")}.${isDenied(error) ? ` Give the job \`permissions: ${permission}\`.` : ""}`;
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
/* harmony export */   n: () => (/* binding */ servedRevision),
/* harmony export */   t: () => (/* binding */ rollbackPointOf)
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
	const members = {};
	for (const name of changing) {
		const value = service.members[name] ?? unset[name];
		if (value !== void 0) members[name] = value;
	}
	return {
		revision: servedRevision(service),
		deployments: new Map(service.deployments.map((deployment) => [deployment.id, deployment.updatedAtMs])),
		revisions: new Set(service.deployments.map((deployment) => deployment.taskDefinition)),
		desired: service.desired,
		members
	};
}
/** The revision that last completed a deployment: the newest one may never have served. */
function servedRevision(service) {
	const served = (state) => state === "COMPLETED" || state === null;
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_0__.n)(service);
	if (!primary || served(primary.rolloutState)) return service.taskDefinition;
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
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_0__.n)(service);
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
	return service.events.find((event) => event.message.includes(handle.deploymentId) && /deployment failed/i.test(event.message))?.message.replace(/^\(service [^)]*\)\s*/, "") ?? null;
}
/** ECS's words for a rollback stand in the newest deployment's reason while it runs, and in an event for good. */
function saysRollback(handle, service, primary) {
	if (primary && primary.id !== handle.deploymentId && /rolling back to deployment/i.test(primary.rolloutReason ?? "")) return true;
	return service.events.some((event) => !handle.knownEvents.has(event.id) && /rolling back to deployment/i.test(event.message));
}



/***/ }),

/***/ 6988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ primaryOf),
/* harmony export */   t: () => (/* binding */ isFor)
/* harmony export */ });
// src/service/service.ts
/** The newest deployment; null when the service shows none (CODE_DEPLOY and EXTERNAL controllers). */
function primaryOf(service) {
	return service.deployments.find((deployment) => deployment.status === "PRIMARY") ?? null;
}
/**
* Whether a deployment is for this revision. For the newest one the service's own `taskDefinition` counts too:
* UpdateService sets that (ECS API reference, "Service").
*/
function isFor(revision, deployment, service) {
	return deployment.taskDefinition === revision || deployment.status === "PRIMARY" && service.taskDefinition === revision;
}



/***/ }),

/***/ 1968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ shippedMarkdown),
/* harmony export */   i: () => (/* binding */ readShipped),
/* harmony export */   n: () => (/* binding */ commitRanges),
/* harmony export */   r: () => (/* binding */ commitsOutput),
/* harmony export */   t: () => (/* binding */ commitOfRevision)
/* harmony export */ });
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7157);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2114);
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
*/
function commitRanges(plan, running, run) {
	const ranges = /* @__PURE__ */ new Map();
	for (const revision of plan.revisions) {
		const to = commitOfRevision(revision, run);
		for (const { service, action } of revision.services) {
			const base = running.get((0,_handle_js__WEBPACK_IMPORTED_MODULE_0__.n)(service) ?? "");
			const from = base === void 0 ? null : commitTag(base.tags, run.repository);
			if (action === "none" || to === null || from === null || from === to) continue;
			const range = ranges.get(`${from} ${to}`) ?? {
				services: [],
				from,
				to
			};
			range.services.push(service.name);
			ranges.set(`${from} ${to}`, range);
		}
	}
	return [...ranges.values()].slice(0, mostRanges);
}
/** The commit that a planned revision is of; null where that is not known. */
function commitOfRevision({ existing, desired }, run) {
	if (existing === null) return fullSha(run.sha);
	return commitTag(desired.base.tags, run.repository);
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
async function readShipped(ranges, reader, back, signal) {
	try {
		return {
			shipped: (await Promise.all(ranges.map((range) => readRange(range, reader, back, signal)))).flatMap((item) => item ?? []),
			notice: null
		};
	} catch (error) {
		return {
			shipped: [],
			notice: (0,_github_notice_js__WEBPACK_IMPORTED_MODULE_2__.t)("Which commits ship could not be found out", "contents: read", error)
		};
	}
}
async function readRange(range, reader, back, signal) {
	const look = (direction) => direction === "back" ? reader.compare(range.to, range.from, signal) : reader.compare(range.from, range.to, signal);
	const guess = back ? "back" : "forward";
	const first = await look(guess);
	if (first === null) return null;
	const turned = first.ahead === 0 && first.behind > 0;
	const other = guess === "back" ? "forward" : "back";
	const answer = turned ? await look(other) : first;
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
		return `**${`${shipped.length > 1 ? `${item.services.map(_index_js__WEBPACK_IMPORTED_MODULE_1__.O).join(", ")}. ` : ""}${titles[tenseOf(item.services)][item.direction]}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.N)(item.total, "commit")}`}** (${linked("compare", compareUrl(item, repositoryUrl))})\n\n${listOf(item)}`;
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
		const by = author === "" ? "" : `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(author, 60))}`;
		return `- ${linked((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.w)(sha.slice(0, 7)), url)} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(message, longestMessage))}${by}`;
	});
	if (total > shown.length) lines.push(`- and ${total - shown.length} more`);
	const other = direction === "back" ? "come in that were not there" : "of what ran before are not in it";
	if (lacking > 0) lines.push(`- on the other hand, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.N)(lacking, "commit")} ${other}: the branches diverged`);
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
		message: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(message, 200),
		author,
		url
	})));
}



/***/ })

};
;