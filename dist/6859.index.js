"use strict";
exports.id = 6859;
exports.ids = [6859];
exports.modules = {

/***/ 6859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeScaling: () => (/* binding */ changeScaling)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);




// src/deployment/change-scaling.ts
/** Pauses before a request is sent again that AWS could not take yet, ms. */
const again = [
	2e3,
	5e3,
	1e4
];
/**
* Changes the auto scaling of the services whose deployment completed, or goes on when the step ends: after a failure the
* limits and policies of the earlier state stay. Never throws an AwsError.
*
* @param options.ends the deployments that were watched to their ends
* @param options.allOrNothing one service that did not end well keeps the auto scaling of all as it is
*/
async function changeScaling(updates, { ends, allOrNothing }, context) {
	const isHeld = allOrNothing && !updates.every((update) => isStarted(update) && isFit(update, ends));
	return Promise.all(updates.map(async (update) => {
		const { scaling } = update.plan;
		if (scaling === void 0 || !isStarted(update)) return update;
		const isLeft = isHeld || context.signal.aborted || !isFit(update, ends);
		return {
			...update,
			scaling: isLeft ? { kind: "left" } : await changeOne(scaling, update, context)
		};
	}));
}
/** Whether the service was reached: of the others it is said that they were not changed. */
function isStarted({ state }) {
	return [
		"started",
		"joined",
		"nothing-to-do",
		"tagged"
	].includes(state.kind);
}
function isFit({ state }, ends) {
	if (!("handle" in state)) return true;
	const { serviceArn, deploymentId } = state.handle;
	const end = ends.find(({ watch: { handle } }) => handle === state.handle || handle.serviceArn === serviceArn && handle.deploymentId === deploymentId);
	if (end === void 0) return true;
	const { kind } = end.watch.verdict;
	return (kind === "completed" || kind === "paused") && end.rollback.kind === "none";
}
async function changeOne(plan, { plan: { service }, created }, context) {
	const writes = writesOf(plan, context);
	for (const [index, write] of writes.entries()) try {
		await send(write, created === true, context);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		return {
			kind: "failed",
			error,
			left: {
				...plan,
				limits: index === 0 ? plan.limits : null,
				policies: plan.policies.slice(policiesSet(plan, index))
			},
			set: writes.slice(0, index).map(({ what }) => what)
		};
	}
	context.log.line(`${service.name}: auto scaling set: ${plan.summary}`);
	return { kind: "changed" };
}
/** The limits are the first write, where they change. */
function policiesSet({ limits }, done) {
	return limits === null ? done : Math.max(0, done - 1);
}
/** A policy needs the scalable target, so the limits come first. */
function writesOf({ resourceId, limits, policies }, context) {
	const { autoScaling, writeSignal } = context;
	const register = limits === null ? [] : [{
		what: `the scalable target (${limitsText(limits)})`,
		send: () => autoScaling.registerScalableTarget(resourceId, limits, writeSignal),
		isDone: async () => {
			const [target] = await autoScaling.describeScalableTargets([resourceId], writeSignal);
			const { min = target?.min, max = target?.max } = limits;
			return target !== void 0 && target.min === min && target.max === max;
		}
	}];
	const puts = policies.map(({ name, configuration }) => ({
		what: `the policy ${name}`,
		send: () => autoScaling.putTargetTrackingPolicy(resourceId, name, configuration, writeSignal),
		isDone: async () => {
			return (await autoScaling.describeScalingPolicies(resourceId, writeSignal)).some((policy) => policy.name === name && contains(policy.tracking, configuration));
		}
	}));
	return [...register, ...puts];
}
function limitsText({ min, max }) {
	return [min === void 0 ? [] : `min ${min}`, max === void 0 ? [] : `max ${max}`].flat().join(", ");
}
/** Whether what was read has everything that was sent: Application Auto Scaling fills in defaults beside it. */
function contains(read, sent) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(sent)) return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(read, sent);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(read) && Object.entries(sent).every(([name, value]) => contains(read[name], value));
}
/** Where it is not known whether a request was done, that is read. */
async function send(write, created, { clock, signal }) {
	for (let sends = 1;; sends += 1) try {
		return await write.send();
	} catch (error) {
		if (isUncertain(error)) {
			if (await write.isDone().catch(() => false)) return;
			throw error;
		}
		const ms = again[sends - 1];
		if (!isTooEarly(error, created) || ms === void 0 || !await (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__.t)(ms, clock, signal)) throw error;
	}
}
function isUncertain(error) {
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && (error.details.kind === "lost" || error.details.kind === "transient");
}
/** Another change is in progress, or the service is so young that Application Auto Scaling does not see it yet. */
function isTooEarly(error, created) {
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)(error, ["ConcurrentUpdateException"])) return true;
	return created && (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)(error, ["ValidationException"]) && error.message.includes("doesn't exist");
}



/***/ })

};
;