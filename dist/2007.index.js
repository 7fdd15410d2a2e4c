"use strict";
exports.id = 2007;
exports.ids = [2007];
exports.modules = {

/***/ 2016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withDigests),
/* harmony export */   t: () => (/* binding */ inWave)
/* harmony export */ });
// src/report/image-digests.ts
/**
* The images of a revision with the digests that ECR, or the service that runs them, showed for their tags, and with
* what attestations prove of them.
*/
function withDigests({ images, target }, { digests }) {
	return images.map((image) => {
		const digest = digests?.get(image.to);
		const proof = target.proofs?.[image.container];
		return {
			...image,
			...digest !== void 0 && { digest },
			...proof !== void 0 && { proof }
		};
	});
}
// src/report/in-wave.ts
/** Which wave the service is in; nothing without waves. */
function inWave({ arn }, waves) {
	const wave = waves?.get(arn);
	return wave === void 0 ? {} : { wave };
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

/***/ 7554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withSucceeded)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5978);

// src/report/succeeded.ts
/**
* Adds whether it succeeded: outcome `rolled-back` is a success only of `mode: rollback`. Nothing else decides this.
*
* @param isFound whether `mode: status` found what `fail-on` names
*/
function withSucceeded(part, mode, isFound = false) {
	return {
		...part,
		succeeded: !isFound && (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.n)(part.outcome, { rollback: mode === "rollback" })
	};
}



/***/ }),

/***/ 2693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wavesOf),
/* harmony export */   t: () => (/* binding */ waveNumbers)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/service/waves.ts
/**
* The services in the order in which they are deployed: those of one wave at the same time. One wave unless
* `service-order: by-line` and several lines ask for more.
*/
function wavesOf(services, { serviceOrder, serviceLines }) {
	if (serviceOrder !== "by-line" || serviceLines.length < 2) return [[...services]];
	const lineOf = new Map(serviceLines.flatMap((line, index) => line.map((one) => [(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.c)(one).name, index])));
	return serviceLines.map((_, index) => services.filter(({ name }) => (lineOf.get(name) ?? 0) === index)).filter((wave) => wave.length > 0);
}
/** The number of each service's wave, by the service's ARN, counted from 1; empty where there is only one wave. */
function waveNumbers(services, inputs) {
	const waves = wavesOf(services, inputs);
	if (waves.length < 2) return /* @__PURE__ */ new Map();
	return new Map(waves.flatMap((wave, index) => wave.map(({ arn }) => [arn, index + 1])));
}



/***/ })

};
;