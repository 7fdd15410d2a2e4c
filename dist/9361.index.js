"use strict";
exports.id = 9361;
exports.ids = [9361];
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

/***/ 9361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHold: () => (/* binding */ readHold)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1775);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6988);
/* harmony import */ var _hooks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2975);






// src/deployment/controllers/ecs/blue-green/read-hold.ts
/**
* Reads ECS's record of the newest deployment of a service: whether a pause holds it, and what it does else.
*
* @throws AwsError
*/
async function readHold(service, cluster, context) {
	const arn = await newestDeployment(service, cluster, context);
	const record = arn === null ? null : await context.ecsForPolling.describeServiceDeployment(arn, context.signal);
	if (record === null) return {
		serviceDeploymentArn: arn,
		state: "other",
		pauses: [],
		continued: false,
		now: idleText(service)
	};
	const staged = (0,_hooks_js__WEBPACK_IMPORTED_MODULE_2__.a)(record, service);
	return {
		serviceDeploymentArn: record.arn,
		state: stateOf(record),
		pauses: (0,_hooks_js__WEBPACK_IMPORTED_MODULE_2__.i)(staged).map((hook) => (0,_hooks_js__WEBPACK_IMPORTED_MODULE_2__.n)(staged, hook)),
		continued: hasContinued(staged, service),
		now: recordText(record, service)
	};
}
/** The service names it, else the list of service deployments does. */
async function newestDeployment(service, cluster, context) {
	const named = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(service.members.currentServiceDeployment);
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_4__.s)(service);
	if (named !== null || primary === null) return named;
	const of = {
		deploymentId: primary.id,
		service: service.name,
		serviceArn: service.arn,
		cluster
	};
	return (await context.ecsForPolling.findServiceDeployment(of, context.signal))?.arn ?? null;
}
/**
* Whether a pause of the deployment was continued before: its record shows that, or the service pauses earlier, too. No
* page says whether a record keeps the hooks of earlier stages, and each step of a linear or canary deployment has a
* hook of its own.
*/
function hasContinued(record, service) {
	if (record.hooks.some(({ type, status }) => type === "PAUSE" && status === "SUCCEEDED")) return true;
	const [hook] = (0,_hooks_js__WEBPACK_IMPORTED_MODULE_2__.i)(record);
	if (hook === void 0 || record.status.startsWith("ROLLBACK_")) return false;
	const { stage } = (0,_hooks_js__WEBPACK_IMPORTED_MODULE_2__.n)(record, hook);
	if (stage === stepStage && (record.target?.productionWeight ?? 0) > 0) return true;
	const stages = _index_js__WEBPACK_IMPORTED_MODULE_0__.u;
	return [...(0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.o)(service)].some((other) => stages.indexOf(other) < stages.indexOf(stage ?? ""));
}
/** It comes before each step of a linear or canary deployment. */
const stepStage = "PRE_PRODUCTION_TRAFFIC_SHIFT";
/** Statuses of a service deployment: ECS API reference, "ServiceDeployment". */
function stateOf({ status }) {
	if (status === "SUCCESSFUL") return "successful";
	return [
		"PENDING",
		"IN_PROGRESS",
		"STOP_REQUESTED",
		"ROLLBACK_REQUESTED",
		"ROLLBACK_IN_PROGRESS"
	].includes(status) ? "in-progress" : "other";
}
function idleText(service) {
	const runs = `It runs ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.s)(service.taskDefinition ?? "no revision")} with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(service.running, "task")} of ${service.desired}.`;
	return (0,_service_js__WEBPACK_IMPORTED_MODULE_4__.s)(service)?.rolloutState === "IN_PROGRESS" ? `${runs} A deployment is in progress, and ECS does not show its record yet.` : `${runs} No deployment is in progress.`;
}
function recordText({ arn, status, reason, lifecycleStage }, service) {
	const of = `service deployment ${arn} of ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.s)(service.taskDefinition ?? "its revision")}`;
	const tasks = `${service.running} of ${service.desired} tasks run`;
	const why = reason === null ? "" : ` ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(reason)}`;
	if (status === "SUCCESSFUL") return `The newest one, ${of}, has completed; ${tasks}.`;
	if (status === "PENDING" || status === "IN_PROGRESS") return `The newest one, ${of}, is in progress${lifecycleStage === null ? "" : `, in the stage ${lifecycleStage}`}; ${tasks}.`;
	return `The newest one, ${of}, is ${status}; ${tasks}.${why}`;
}



/***/ })

};
;