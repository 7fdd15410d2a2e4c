"use strict";
exports.id = 9579;
exports.ids = [9579,6693];
exports.modules = {

/***/ 9074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerHook: () => (/* binding */ answerHook),
/* harmony export */   answerPause: () => (/* binding */ answerPause)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
/* harmony import */ var _hooks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2975);



// src/deployment/controllers/ecs/blue-green/answer-pause.ts
/** Answers the pause that holds a deployment under watch. Never throws an AwsError. */
async function answerPause({ pause }, action, context) {
	return pause === null ? {
		kind: "over",
		why: "No pause hook holds the deployment."
	} : answerHook(pause, action, context);
}
/**
* Answers a hook that waits (ContinueServiceDeployment). Where the response is lost, or ECS says that the hook does not
* wait, the record of the deployment tells what became of the hook. Never throws an AwsError.
*/
async function answerHook(pause, action, context) {
	const { ecs, clock, writeSignal: signal } = context;
	const { hookId, serviceDeploymentArn } = pause;
	let wasLost = false;
	const taken = { kind: "answered" };
	const send = async () => {
		await ecs.continueServiceDeployment({
			serviceDeploymentArn,
			hookId,
			action
		}, signal);
		return taken;
	};
	const find = async () => {
		wasLost = true;
		const seen = await readPause(pause, context);
		if (seen === null) return { kind: "unknown" };
		return seen.waits ? { kind: "not-sent" } : {
			kind: "found",
			value: settled(seen, action)
		};
	};
	try {
		return await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_1__.r)({
			send,
			find,
			clock,
			signal
		});
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		const { kind } = error.details;
		const inDoubt = kind === "lost" || kind === "aborted";
		if (!saysOver(error)) return {
			kind: "refused",
			why: error.message,
			inDoubt,
			error
		};
		const seen = await readPause(pause, context);
		if (wasLost && seen !== null && !seen.waits) return settled(seen, action);
		return {
			kind: "over",
			why: seen === null || seen.waits ? error.message : endText(seen)
		};
	}
}
/** ECS's words for a hook that does not wait, or not any more (ECS API reference, "ContinueServiceDeployment"). */
function saysOver({ details, message }) {
	if (details.code === "ServiceDeploymentNotFoundException") return true;
	return details.kind === "refused" && /hookId is either completed|in terminal states/i.test(message);
}
/** Null where the record may not be read, or is not there. */
async function readPause({ hookId, serviceDeploymentArn }, { ecsForPolling, writeSignal }) {
	try {
		const record = await ecsForPolling.describeServiceDeployment(serviceDeploymentArn, writeSignal);
		if (record === null) return null;
		const status = record.hooks.find((hook) => hook.id === hookId)?.status ?? null;
		return {
			waits: (0,_hooks_js__WEBPACK_IMPORTED_MODULE_2__.i)(record).some((hook) => hook.id === hookId),
			status,
			hookId,
			deployment: record.status
		};
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) return null;
		throw error;
	}
}
/** After a lost response: an end that this answer leads to is taken for its own. */
function settled(seen, action) {
	const isRollingBack = seen.status === "FAILED" || seen.deployment.startsWith("ROLLBACK_");
	return seen.status !== "TIMED_OUT" && isRollingBack === (action === "ROLLBACK") ? { kind: "answered" } : {
		kind: "over",
		why: endText(seen)
	};
}
function endText({ hookId, status, deployment }) {
	if (status === "TIMED_OUT") return `Hook ${hookId} had expired before it was answered.`;
	if (status === "SUCCEEDED") return `Hook ${hookId} had been continued before.`;
	if (status === "FAILED") return `Hook ${hookId} had been answered with ROLLBACK before.`;
	return `Hook ${hookId} does not wait any more; the service deployment is ${deployment}.`;
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

/***/ 9579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ongoingDeployment: () => (/* binding */ ongoingDeployment),
/* harmony export */   refusedText: () => (/* binding */ refusedText),
/* harmony export */   stopDeployment: () => (/* binding */ stopDeployment),
/* harmony export */   stopInProgress: () => (/* binding */ stopInProgress),
/* harmony export */   waitForRollback: () => (/* binding */ waitForRollback)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1775);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6988);
/* harmony import */ var _answer_pause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9074);
/* harmony import */ var _hooks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2975);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7336);








// src/deployment/controllers/ecs/blue-green/stop.ts
/** What a service deployment is in before its end (ECS API reference, "ServiceDeployment"). */
const running = [
	"PENDING",
	"IN_PROGRESS",
	"STOP_REQUESTED",
	"ROLLBACK_REQUESTED",
	"ROLLBACK_IN_PROGRESS"
];
/** Between two polls: ECS takes a minute and more to shift traffic back and to stop the new tasks. */
const pauseMs = 5e3;
/** The deployment that a service is in the middle of; null for none. */
function ongoingDeployment(service) {
	return (0,_service_js__WEBPACK_IMPORTED_MODULE_6__.s)(service)?.rolloutState === "IN_PROGRESS" ? (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(service.members.currentServiceDeployment) : null;
}
/**
* Has ECS roll back a deployment that is in progress: answers the pause that holds it, or stops a blue/green, linear or
* canary one. A rolling deployment without a pause is left, since the next one takes its place.
*
* @returns what was done, for the log; null for nothing
* @throws AwsError where ECS does not take the stop
*/
async function stopDeployment(arn, service, context) {
	if (await answersPause(arn, service, context)) return "answers the pause hook with ROLLBACK in";
	if (!(0,_stages_js__WEBPACK_IMPORTED_MODULE_5__.n)(service)) return null;
	return await stopInProgress(arn, context) ? "stops" : null;
}
/**
* Has ECS stop a deployment and roll it back.
*
* @returns false where it had completed by then, so that nothing is left to stop
* @throws AwsError
*/
async function stopInProgress(arn, context) {
	const { ecs, ecsForPolling, writeSignal: signal } = context;
	try {
		await ecs.stopServiceDeployment(arn, signal);
		return true;
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || error.details.kind !== "refused") throw error;
		if ((await readRecord(arn, {
			ecsForPolling,
			signal
		}))?.status === "SUCCESSFUL") return false;
		throw error;
	}
}
/** That a pause could not be ended, in one sentence. */
function refusedText(hookId, why) {
	return `hook ${hookId} could not be answered with ROLLBACK: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(why)}`;
}
/** Answers the pause that holds a deployment with ROLLBACK; false where there is none, or AWS did not take the answer. */
async function answersPause(arn, service, context) {
	if (!(0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__.i)(service)) return false;
	const record = await readRecord(arn, context);
	const pause = record === null ? null : (0,_hooks_js__WEBPACK_IMPORTED_MODULE_4__.r)(record, /* @__PURE__ */ new Map(), context.clock.now());
	if (pause === null || pause.ofRollback) return false;
	const answer = await (0,_answer_pause_js__WEBPACK_IMPORTED_MODULE_3__.answerHook)(pause, "ROLLBACK", context);
	if (answer.kind === "refused") context.log.line(`${service.name}: ${refusedText(pause.hookId, answer.why)}`);
	return answer.kind === "answered";
}
async function readRecord(arn, { ecsForPolling, signal }) {
	try {
		return await ecsForPolling.describeServiceDeployment(arn, signal);
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) return null;
		throw error;
	}
}
/**
* Waits until ECS has rolled back a deployment.
*
* @returns the service afterwards; null where the end was not seen, in time or at all: then it is still to be watched
*/
async function waitForRollback(arn, change, untilMs, context) {
	const { ecsForPolling, clock, signal } = context;
	try {
		while (clock.now() < untilMs) {
			await clock.sleep(pauseMs, signal);
			if (await runsByRecord(arn, context)) continue;
			const [service] = await ecsForPolling.describeServices(change.cluster, [change.service.arn], signal);
			if (service && ongoingDeployment(service) !== arn) return service;
		}
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) && !signal.aborted) throw error;
	}
	return null;
}
/** Whether ECS's record says that it is not over; false where there is none to be had, and the service has to tell. */
async function runsByRecord(arn, { ecsForPolling, signal }) {
	try {
		const record = await ecsForPolling.describeServiceDeployment(arn, signal);
		return record !== null && running.includes(record.status);
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.details.kind === "denied") return false;
		throw error;
	}
}



/***/ })

};
;