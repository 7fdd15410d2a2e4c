"use strict";
exports.id = 7506;
exports.ids = [7506];
exports.modules = {

/***/ 5125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusOutputs: () => (/* binding */ statusOutputs)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(194);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(217);



// src/report/status-results.ts
/** So that the results of hundreds of services stay below what an output can hold (a megabyte). */
const longestText = 300;
const mostTargets = 5;
const mostChanges = 20;
/** What `mode: status` adds to the entry of a service in the output `results`. */
function statusResult({ state, states, images, commit, deployment, ...rest }) {
	const { pause, progress } = deployment;
	const { targets, lastFailure, drift } = rest;
	return {
		state,
		states,
		images: images.map(({ container, image, digest }) => ({
			container,
			image: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(image, longestText),
			digest
		})),
		commit: commit?.sha ?? null,
		commitRepository: commit?.repository ?? null,
		commitAuthor: commit?.author ?? null,
		since: (0,_status_words_js__WEBPACK_IMPORTED_MODULE_2__.a)(deployment.sinceMs),
		deployment: pause === null ? progress : "paused",
		pausedStage: pause?.stage ?? null,
		pausedUntil: (0,_status_words_js__WEBPACK_IMPORTED_MODULE_2__.a)(pause?.expiresAtMs ?? null),
		pendingCount: rest.pending,
		targets: targets && {
			total: targets.total,
			healthy: targets.healthy,
			unhealthy: targets.unhealthy.length,
			reasons: targets.unhealthy.slice(0, mostTargets).map(({ group, target, reason, description }) => ({
				targetGroup: group,
				target,
				reason,
				description: description === null ? null : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(description, longestText)
			}))
		},
		lastFailure: lastFailure && {
			at: (0,_status_words_js__WEBPACK_IMPORTED_MODULE_2__.a)(lastFailure.atMs),
			message: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(lastFailure.message, longestText)
		},
		drift: drift && driftResult(drift)
	};
}
/** The differences, from what runs to the files; a value that is hidden is null. */
function driftResult({ changes, members }) {
	const all = [...changes.map(({ path, kind, from, to, hidden }) => ({
		path,
		kind,
		from: shown(from),
		to: shown(to),
		hidden
	})), ...members.map(({ member, from, to }) => ({
		path: `service.${member}`,
		kind: "changed",
		from: shown(from === null ? null : JSON.stringify(from)),
		to: shown(JSON.stringify(to)),
		hidden: false
	}))];
	return {
		count: all.length,
		differences: all.slice(0, mostChanges)
	};
}
function shown(text) {
	return text === null ? null : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(text, longestText);
}
// src/report/status-outputs.ts
/**
* The outputs that `mode: status` fills in another way than a deployment.
*
* @param resultOf the entry of a service in `results`, as every mode writes it
*/
function statusOutputs({ services }, resultOf) {
	const [first] = services;
	return {
		images: first === void 0 ? "" : imagesOutput(first),
		results: JSON.stringify(services.map((service) => ({
			...resultOf(service),
			...service.status && statusResult(service.status)
		})))
	};
}
/** Containers of a service whose digest is known, as `repository@digest` without the registry's host. */
function imagesOutput({ status }) {
	const known = (status?.images ?? []).flatMap(({ container, image, digest }) => {
		const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__.s)(image.slice(0, 1e3));
		return (0,_image_js__WEBPACK_IMPORTED_MODULE_0__.a)(parsed) && digest !== null ? [[container, `${parsed.repository}@${digest}`]] : [];
	});
	return JSON.stringify(Object.fromEntries(known));
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