"use strict";
exports.id = 6527;
exports.ids = [6527];
exports.modules = {

/***/ 5180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownerTag),
/* harmony export */   i: () => (/* binding */ isOwnedBy),
/* harmony export */   n: () => (/* binding */ expiryTags),
/* harmony export */   o: () => (/* binding */ tagOf),
/* harmony export */   r: () => (/* binding */ expiryText),
/* harmony export */   t: () => (/* binding */ expiryOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

// src/service/service-tags.ts
/** The repository that created a service: only it removes the service again. */
const ownerTag = "ecs-deploy:owner";
/** When a service may be removed, ISO 8601 in UTC. */
const expiresAtTag = "ecs-deploy:expires-at";
/** The tag of `expires-in`, from now on; none without the input. */
function expiryTags({ expiresIn }, nowMs) {
	return expiresIn === null ? [] : [{
		key: expiresAtTag,
		value: expiryText(nowMs + expiresIn)
	}];
}
/** `2026-11-28T00:11:45Z`. */
function expiryText(atMs) {
	return `${new Date(atMs).toISOString().slice(0, 19)}Z`;
}
/** The value of a service's tag, of a read with its tags; null where it has none. */
function tagOf({ members }, key) {
	const found = (Array.isArray(members.tags) ? members.tags : []).find((tag) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(tag) && tag.key === key);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(found) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.a)(found.value) ?? "" : null;
}
/** Whether the repository owns the service. GitHub's names have no letter case; an empty name owns nothing. */
function isOwnedBy(service, repository) {
	const owner = tagOf(service, ownerTag);
	return !!repository && owner !== null && owner.toLowerCase() === repository.toLowerCase();
}
/** When the time of a service is over, by its tag. A time without a zone is in UTC. */
function expiryOf(service) {
	const text = tagOf(service, expiresAtTag);
	if (text === null) return { kind: "none" };
	const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(text.trim());
	const [, day = "", time = "00:00", zone = "Z"] = match ?? [];
	const atMs = match === null ? NaN : Date.parse(`${day}T${time}${zoneText(zone)}`);
	return Number.isFinite(atMs) ? {
		kind: "at",
		atMs
	} : {
		kind: "invalid",
		text
	};
}
/** `+0100` is not what every parser takes. */
function zoneText(zone) {
	return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}



/***/ }),

/***/ 7554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ OUTCOMES),
/* harmony export */   r: () => (/* binding */ worstOutcome),
/* harmony export */   t: () => (/* binding */ withSucceeded)
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
function isGreen(outcome, serviceChanges) {
	const step = OUTCOMES.find(({ name }) => name === outcome)?.step;
	return step === "green" || step === "red unless asked for" && serviceChanges.rollback;
}
// src/report/succeeded.ts
/** Adds whether it succeeded: outcome `rolled-back` is a success only of `mode: rollback`. Nothing else decides this. */
function withSucceeded(part, mode) {
	return {
		...part,
		succeeded: isGreen(part.outcome, { rollback: mode === "rollback" })
	};
}



/***/ })

};
;