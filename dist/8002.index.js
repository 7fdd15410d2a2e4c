"use strict";
exports.id = 8002;
exports.ids = [8002];
exports.modules = {

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

/***/ 2975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withStage),
/* harmony export */   i: () => (/* binding */ waitingHooks),
/* harmony export */   n: () => (/* binding */ pauseOf),
/* harmony export */   r: () => (/* binding */ presentPause),
/* harmony export */   t: () => (/* binding */ judgeHooks)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4664);
/* harmony import */ var _commands2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8991);
/* harmony import */ var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1775);
/* harmony import */ var _obstacles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8629);




// src/deployment/controllers/ecs/blue-green/hooks.ts
/** In these a hook holds a deployment; in the others it shows as it was left (ECS API reference, "ServiceDeployment"). */
const held = [
	"PENDING",
	"IN_PROGRESS",
	"ROLLBACK_IN_PROGRESS"
];
/** A read that lags behind may show a hook as waiting so long after it was answered. */
const staleReadMs = 15e3;
/** The hooks that wait for an answer. */
function waitingHooks(record) {
	return held.includes(record.status) ? record.hooks.filter((hook) => hook.status === "AWAITING_ACTION") : [];
}
/** The pause that a hook makes. */
function pauseOf(record, hook) {
	return {
		hookId: hook.id,
		serviceDeploymentArn: record.arn,
		stage: hook.stage ?? record.lifecycleStage,
		expiresAtMs: hook.expiresAtMs,
		timeoutAction: hook.timeoutAction,
		ofRollback: record.status.startsWith("ROLLBACK_"),
		command: continueCommand(record, hook, "CONTINUE")
	};
}
/** The pause that holds the deployment at this read; null for none but those that were answered a moment ago. */
function presentPause(record, answered, nowMs) {
	const isOpen = ({ id }) => nowMs - (answered.get(id) ?? Number.NEGATIVE_INFINITY) > staleReadMs;
	const hook = waitingHooks(record).find(isOpen);
	return hook === void 0 ? null : pauseOf(record, hook);
}
/** Adds the stage of its pause hooks, where the record does not name it and the service does. */
function withStage(record, service) {
	const stage = hookStage(record.lifecycleStage, service);
	if (stage === null) return record;
	return {
		...record,
		hooks: record.hooks.map((hook) => hook.type === "PAUSE" ? {
			...hook,
			stage
		} : hook)
	};
}
/** The one stage of a service deployment that `lifecycleStage` has no value for (ECS API reference, "ServiceDeployment"). */
const unnamedStage = "PRE_PRODUCTION_TRAFFIC_SHIFT";
/** Where the service pauses, if that is not the stage that the record names; a rolling one's record may name none. */
function hookStage(named, service) {
	const stages = (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.o)(service);
	if (named !== null && stages.has(named)) return null;
	return named !== null && stages.has(unnamedStage) ? unnamedStage : (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.a)(service);
}
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html */
function continueCommand(record, hook, action) {
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.i)(record.arn)?.region;
	return `aws ecs continue-service-deployment${region ? ` --region ${region}` : ""} --service-deployment-arn ${(0,_commands2_js__WEBPACK_IMPORTED_MODULE_0__.i)(record.arn)} --hook-id ${(0,_commands2_js__WEBPACK_IMPORTED_MODULE_0__.i)(hook.id)} --action ${action}`;
}
/**
* What the hooks of a rolling deployment add to a verdict from the service's `deployments`, which show none of them: a
* pause is why nothing moves, and a hook that failed is why ECS rolled back.
*/
function judgeHooks(verdict, record, pause) {
	if (verdict.kind === "pending" && pause !== null) return {
		...verdict,
		why: (0,_obstacles_js__WEBPACK_IMPORTED_MODULE_2__.i)(pause),
		settling: false
	};
	const { reason } = record;
	if (verdict.kind !== "failed" || reason === null || verdict.why.includes(reason)) return verdict;
	return {
		...verdict,
		why: `${verdict.why} ${reason}`
	};
}



/***/ }),

/***/ 8002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pollRecord: () => (/* binding */ pollRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7657);
/* harmony import */ var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1775);
/* harmony import */ var _hooks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2975);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8356);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4664);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6988);
/* harmony import */ var _obstacles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8629);
/* harmony import */ var _completion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4141);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7336);










// src/deployment/controllers/ecs/blue-green/events.ts
/** What this read of ECS's record shows that the one before did not; stages, traffic, hooks, alarms, in this order. */
function recordEvents(before, after, handle, atMs) {
	const events = [
		...stageEvents(before, after),
		...trafficEvents(before, after, handle, "production"),
		...trafficEvents(before, after, handle, "test"),
		...hookEvents(before, after),
		...alarmEvents(before, after),
		...statusEvents(before, after)
	];
	const stage = after.lifecycleStage;
	return events.map((item) => ({
		...item,
		atMs,
		service: handle.service,
		stage
	}));
}
function stageEvents(before, after) {
	const stage = after.lifecycleStage;
	return stage === null || stage === before?.lifecycleStage ? [] : [{ kind: "stage" }];
}
function trafficEvents(before, after, handle, traffic) {
	const weightOf = (record) => (traffic === "production" ? record?.target?.productionWeight : record?.target?.testWeight) ?? null;
	const weight = weightOf(after);
	if (weight === null || weight === (weightOf(before) ?? 0)) return [];
	return [{
		kind: "traffic",
		traffic,
		percent: weight,
		revision: handle.revision
	}];
}
function hookEvents(before, after) {
	return after.hooks.flatMap((hook) => {
		return (before?.hooks.find((other) => other.id === hook.id))?.status === hook.status ? [] : eventsOfHook(hook);
	});
}
function eventsOfHook(hook) {
	if (hook.status === "AWAITING_ACTION" || hook.status === "IN_PROGRESS") return [];
	const { id, type, target, status } = hook;
	return [{
		kind: "hook",
		id,
		type,
		target,
		status,
		...type === "PAUSE" && status === "TIMED_OUT" && hook.timeoutAction === "CONTINUE" && hook.expiresAtMs !== null ? { continuedAtMs: hook.expiresAtMs } : {}
	}];
}
function alarmEvents(before, after) {
	const known = before?.alarms?.triggered ?? [];
	return (after.alarms?.triggered ?? []).filter((name) => !known.includes(name)).map((alarm) => ({
		kind: "alarm",
		alarm
	}));
}
/** That it runs shows by its stages, and that it ended by the verdict: only the rollback is told. */
function statusEvents(before, after) {
	if (after.status === before?.status) return [];
	return [
		"STOP_REQUESTED",
		"ROLLBACK_REQUESTED",
		"ROLLBACK_IN_PROGRESS",
		"ROLLBACK_FAILED"
	].includes(after.status) ? [{
		kind: "status",
		status: after.status,
		reason: after.reason
	}] : [];
}
// src/deployment/controllers/ecs/blue-green/judge.ts
/** Judges one read of ECS's record. Pure. `service` is the service at the same poll: it tells who took over. */
function judgeByStages(handle, record, service, { until, pause }) {
	const { status } = record;
	if (status.startsWith("ROLLBACK_")) return rolledBack(handle, record);
	if (status === "SUCCESSFUL") return successful(handle, record, service);
	if (status === "STOPPED") return stopped(handle, record, service);
	const why = pause === null ? missing(handle, record) : (0,_obstacles_js__WEBPACK_IMPORTED_MODULE_4__.i)(pause);
	const stage = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.d)(until);
	if (!isStopping(record)) {
		if (until === "baking" && bakes(record)) return baking(handle, record);
		if (stage !== null && hasReached(stage, record, pause)) return reached(stage, handle, record);
	}
	return {
		kind: "pending",
		why,
		settling: false
	};
}
function isStopping({ status }) {
	return status === "STOP_REQUESTED";
}
/** Production traffic has shifted; a poll may come after a short bake time. */
function bakes({ lifecycleStage, target }) {
	const shifted = target?.productionWeight === null || target === null || target.productionWeight >= 100;
	return (lifecycleStage === "BAKE_TIME" || lifecycleStage === "CLEAN_UP") && shifted;
}
/** A stage that comes again with each step of a linear or canary deployment is reached with the first one. */
function hasReached(stage, record, pause) {
	const { lifecycleStage, target } = record;
	const indices = (pause?.stage === "PRE_PRODUCTION_TRAFFIC_SHIFT" && (target?.productionWeight ?? 0) === 0 ? [pause.stage] : [lifecycleStage, pause?.stage]).map((name) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.d)(name ?? "")).map((each) => each === null ? -1 : _index_js__WEBPACK_IMPORTED_MODULE_3__.u.indexOf(each));
	return Math.max(...indices) >= _index_js__WEBPACK_IMPORTED_MODULE_3__.u.indexOf(stage);
}
function reached(stage, handle, { lifecycleStage }) {
	const now = lifecycleStage === null || lifecycleStage === stage ? "" : ` (it is in ${lifecycleStage} now)`;
	return {
		kind: "completed",
		why: `The deployment of ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_7__.s)(handle.revision)} has reached the stage ${stage}${now}; ECS goes on with it.`,
		warning: null,
		stage
	};
}
function baking(handle, { target }) {
	const tasks = target === null ? "" : ` by ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(target.running, "task")}`;
	return {
		kind: "completed",
		why: `${(0,_arn_js__WEBPACK_IMPORTED_MODULE_7__.s)(handle.revision)} serves all production traffic${tasks}, and the bake time has begun; ECS keeps the old revision until it ends.`,
		warning: null
	};
}
function successful(handle, { target }, service) {
	if (service.desired > 0 && service.running === 0) return {
		kind: "pending",
		why: `ECS completed the deployment of ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_7__.s)(handle.revision)}, but none of its ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(service.desired, "task")} runs.`,
		settling: false
	};
	const tasks = {
		running: target?.running ?? service.running,
		wanted: service.desired
	};
	const why = (0,_completion_js__WEBPACK_IMPORTED_MODULE_5__.t)((0,_arn_js__WEBPACK_IMPORTED_MODULE_7__.s)(handle.revision), tasks, handle);
	return {
		kind: "completed",
		why,
		warning: tasks.wanted === 0 ? why : null
	};
}
/** STOPPED is the end of a deployment that another one took the place of, and of one that failed without a rollback. */
function stopped(handle, record, service) {
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_8__.s)(service);
	if (primary !== null && primary.id !== handle.deploymentId && !handle.rollbackPoint.deployments.has(primary.id)) return {
		kind: "superseded",
		why: `Another deployment (${primary.id}, ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_7__.s)(primary.taskDefinition)}) replaced this one (${handle.deploymentId}) while it was running.`,
		by: primary.id
	};
	return {
		kind: "failed",
		why: reasonOf(record, "ECS stopped the deployment."),
		rollback: { state: "none" }
	};
}
/** ECS rolls back within the same deployment: its status tells how far it has come. */
function rolledBack(handle, record) {
	const to = handle.rollbackPoint.revision ?? handle.revision;
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_7__.s)(to);
	const why = reasonOf(record, "ECS failed the deployment.");
	if (record.status === "ROLLBACK_SUCCESSFUL") return {
		kind: "failed",
		why,
		rollback: {
			state: "done",
			to,
			why: `ECS rolled back to ${name}, which is serving again.`
		}
	};
	if (record.status === "ROLLBACK_FAILED") return {
		kind: "failed",
		why,
		rollback: {
			state: "failed",
			to,
			why: `ECS's rollback to ${name} failed too.`
		}
	};
	return {
		kind: "failed",
		why,
		rollback: {
			state: "running",
			to,
			why: `ECS is rolling back to ${name}.`
		}
	};
}
/** ECS's words, and the alarms and failures that they leave out. */
function reasonOf(record, otherwise) {
	const said = record.reason ?? otherwise;
	const triggered = record.alarms?.triggered ?? [];
	const parts = [said.endsWith(".") ? said : `${said}.`];
	if (triggered.length > 0) parts.push(`In alarm: ${triggered.join(", ")}.`);
	const { breaker } = record;
	if (breaker?.status === "TRIGGERED") parts.push(`The circuit breaker was triggered (${breaker.failures} failed, threshold ${breaker.threshold}).`);
	return parts.join(" ");
}
/** What the deployment waits for: tasks, traffic or time. */
function missing(handle, record) {
	const { lifecycleStage: stage, target } = record;
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_7__.s)(handle.revision);
	const at = stage === null ? "ECS has not started the first stage yet." : `It is in the stage ${stage}.`;
	const tasks = target === null ? "" : ` ${target.running} of ${target.requested} tasks of ${name} run.`;
	const weight = target?.productionWeight ?? null;
	return `${at}${tasks}${weight === null ? "" : ` ${name} gets ${weight} % of the production traffic.`}`;
}
// src/deployment/controllers/ecs/blue-green/poll.ts
/**
* Reads ECS's own record of a blue/green, linear or canary deployment and judges by it; of a rolling one with
* lifecycle hooks it only tells what a hook does. Where there is no record to be had (denied, not listed yet, no
* answer) the verdict from the service's `deployments` stands.
*/
async function pollRecord(watch, service, at, context) {
	const { handle, native } = watch;
	const arn = watch.serviceDeploymentArn ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.s)(service.members.currentServiceDeployment);
	if (!(0,_stages_js__WEBPACK_IMPORTED_MODULE_6__.a)(service) || service.status !== "ACTIVE" || native.denied || arn === null) return {
		watch: {
			...watch,
			pause: null,
			verdict: withoutRecord(watch, service)
		},
		events: []
	};
	const answer = await readHistory(arn, context);
	if (answer.record === null) {
		const unread = {
			...watch,
			native: {
				...native,
				denied: answer.denied
			}
		};
		return {
			watch: {
				...unread,
				verdict: withoutRecord(unread, service)
			},
			events: []
		};
	}
	if (!isOurs(answer.record, watch)) return {
		watch: {
			...watch,
			pause: null
		},
		events: []
	};
	const record = (0,_hooks_js__WEBPACK_IMPORTED_MODULE_2__.a)(answer.record, service);
	const pause = (0,_hooks_js__WEBPACK_IMPORTED_MODULE_2__.r)(record, watch.answeredHooks, at.nowMs);
	const verdict = (0,_stages_js__WEBPACK_IMPORTED_MODULE_6__.n)(service) ? judgeByStages(handle, record, service, {
		until: at.until,
		pause
	}) : (0,_hooks_js__WEBPACK_IMPORTED_MODULE_2__.t)(watch.verdict, record, pause);
	return {
		watch: {
			...watch,
			native: {
				record,
				denied: false
			},
			serviceDeploymentArn: record.arn,
			pause,
			verdict
		},
		events: recordEvents(native.record, record, handle, at.nowMs)
	};
}
/** A pause is like a hang if the record may not be read. */
function withoutRecord({ verdict, native }, service) {
	if (verdict.kind !== "pending" || !native.denied || !(0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.i)(service)) return verdict;
	const hint = "The service has lifecycle hooks; whether one of them is waiting could not be read (ecs:DescribeServiceDeployments).";
	return {
		...verdict,
		why: `${verdict.why} ${hint}`
	};
}
async function readHistory(arn, context) {
	try {
		return {
			record: await context.ecs.describeServiceDeployment(arn, context.signal),
			denied: false
		};
	} catch (error) {
		return {
			record: null,
			denied: error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.details.kind === "denied"
		};
	}
}
/** The service names its current service deployment, which may be another one's: the digits of `ecs-svc/N` tell ours. */
function isOurs(record, { handle, serviceDeploymentArn }) {
	const digits = handle.deploymentId.split("/").pop() ?? "";
	return record.arn === serviceDeploymentArn || record.target?.serviceRevision.endsWith(`/${digits}`) === true;
}



/***/ })

};
;