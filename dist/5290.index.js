"use strict";
exports.id = 5290;
exports.ids = [5290];
exports.modules = {

/***/ 5290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whileSuspended: () => (/* binding */ whileSuspended)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);



// src/service/scaling/marker.ts
/** The key of the tag. */
const markerKey = "ecs-deploy:suspended-state";
/** The value of a marker that could not be removed: it says nothing. */
const voidMarker = "none";
/** A tag's value has at most 256 characters (ECS and Application Auto Scaling API references, "Tag"). */
const longestValue = 256;
/** The value of the tag: only characters that every tag may have. */
function markerValue({ before, by }) {
	return `${`dynamic-in=${before.dynamicIn} dynamic-out=${before.dynamicOut} scheduled=${before.scheduled}`} by=${by.replaceAll(/[^\w.:/-]/g, "-").slice(0, 100)}`;
}
/** Reads the value of the tag; null where it is none that this action writes. */
function readMarker(value) {
	if (value === void 0 || value.length > longestValue) return null;
	const parts = new Map(value.split(" ").map((part) => [part.split("=", 1)[0] ?? "", part.slice(part.indexOf("=") + 1)]));
	const flags = [
		"dynamic-in",
		"dynamic-out",
		"scheduled"
	].map((name) => parts.get(name));
	if (!flags.every((flag) => flag === "true" || flag === "false")) return null;
	const [dynamicIn, dynamicOut, scheduled] = flags.map((flag) => flag === "true");
	return {
		before: {
			dynamicIn: dynamicIn === true,
			dynamicOut: dynamicOut === true,
			scheduled: scheduled === true
		},
		by: parts.get("by") ?? ""
	};
}
/** Everything suspended: what a deployment with `suspend-auto-scaling` runs under. */
const allSuspended = {
	dynamicIn: true,
	dynamicOut: true,
	scheduled: true
};
/** Whether all scaling is suspended. */
function isAllSuspended({ dynamicIn, dynamicOut, scheduled }) {
	return dynamicIn && dynamicOut && scheduled;
}
/** The state in words: "nothing suspended", "scheduled scaling suspended". */
function stateText(state) {
	const parts = [
		state.dynamicIn ? "scale-in" : null,
		state.dynamicOut ? "scale-out" : null,
		state.scheduled ? "scheduled scaling" : null
	].filter((part) => part !== null);
	return parts.length === 0 ? "nothing suspended" : `${parts.join(", ")} suspended`;
}
/** The complete command with which a person sets this state. */
function stateCommand(resourceId, region, state) {
	return `aws application-autoscaling register-scalable-target --region ${region} --service-namespace ecs --scalable-dimension ecs:service:DesiredCount --resource-id ${resourceId} --suspended-state ${[
		`DynamicScalingInSuspended=${state.dynamicIn}`,
		`DynamicScalingOutSuspended=${state.dynamicOut}`,
		`ScheduledScalingSuspended=${state.scheduled}`
	].join(",")}`;
}
// src/deployment/suspended-scaling.ts
/**
* Suspends the auto scaling of the services, does the work, and restores the earlier state, however the work ends: also where it
* throws, and where the run is cancelled, as long as the write signal allows. What could not be restored is a warning
* with the command.
*
* @param work gets the services that must not be updated, because their auto scaling could not be suspended
*/
async function whileSuspended(services, context, work) {
	const { suspensions, refused, warnings } = await suspendAll(services, context);
	try {
		return {
			result: await work(refused),
			warnings: [...warnings, ...await resumeAll(suspensions, context)]
		};
	} catch (error) {
		for (const warning of [...warnings, ...await resumeAll(suspensions, context)]) context.log.warning(warning);
		throw error;
	}
}
async function suspendAll(services, context) {
	const done = {
		suspensions: [],
		refused: /* @__PURE__ */ new Map(),
		warnings: []
	};
	if (services.length === 0 || context.signal.aborted) return done;
	let targets;
	try {
		const ids = services.map(({ service }) => (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.t)(service));
		targets = await context.autoScaling.describeScalableTargets(ids, context.signal);
	} catch (error) {
		for (const each of services) refuse(each, error, done);
		return done;
	}
	await Promise.all(services.map((each) => {
		const target = targets.find(({ resourceId }) => resourceId === (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.t)(each.service));
		if (target !== void 0) return suspendOne(each, target, done, context);
		if (each.isUpdated) context.log.notice(noTarget(each.service.name));
	}));
	return done;
}
/** What is said of a service without auto scaling. */
function noTarget(service) {
	return `${service}: \`suspend-auto-scaling\` has no effect, because the service has no scalable target in Application Auto Scaling.`;
}
function refuse({ service, isUpdated }, error, done) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
	if (error.details.kind === "aborted") return;
	if (!isUpdated) {
		done.warnings.push(`${service.name}: whether an earlier run has left the auto scaling suspended could not be checked. ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(error.message)}`);
		return;
	}
	const message = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(error.message)} \`suspend-auto-scaling\` is set, and the auto scaling of ${service.name} could not be suspended.`;
	done.refused.set(service.arn, new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(message, error.details, error));
}
async function suspendOne(each, target, done, context) {
	const { name } = each.service;
	if (isAllSuspended(target.suspended)) return adopt(each, target, done, context);
	if (!each.isUpdated || context.signal.aborted) return;
	const marking = await mark({
		name,
		target,
		before: target.suspended,
		hasMarker: false
	}, context);
	done.warnings.push(...marking.warnings);
	const { suspension } = marking;
	try {
		context.signal.throwIfAborted();
		await context.autoScaling.registerScalableTarget(target.resourceId, { suspended: allSuspended }, context.writeSignal);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && [
			"denied",
			"refused",
			"credentials"
		].includes(error.details.kind))) done.warnings.push(...await resumeOne(suspension, context));
		else await removeMarker(suspension, context);
		if (!context.signal.aborted) refuse(each, error, done);
		return;
	}
	done.suspensions.push(suspension);
	const limits = `${target.min} to ${target.max} tasks`;
	context.log.line(`${name}: auto scaling (${limits}) is suspended until the end of the step; before: ${stateText(target.suspended)}`);
}
/** All is suspended already: by a run that was killed, which has left its marker, or by the team. */
async function adopt(each, target, done, context) {
	const { name } = each.service;
	const tags = await tagsOf(target, context);
	if (tags instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) {
		done.warnings.push(`${name}: auto scaling is suspended already and stays so, because the tag that would say whether an earlier run suspended it could not be read. ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(tags.message)} If it should run: ${stateCommand(target.resourceId, context.region, {
			dynamicIn: false,
			dynamicOut: false,
			scheduled: false
		})}`);
		return;
	}
	const marker = readMarker(tags[markerKey]);
	if (marker === null) {
		context.log.line(`${name}: auto scaling is suspended already, and not by an earlier run of this action: it stays so`);
		return;
	}
	context.log.line(`${name}: an earlier run has left auto scaling suspended; before it: ${stateText(marker.before)}`);
	const left = {
		name,
		target,
		before: marker.before,
		hasMarker: true
	};
	if (!each.isUpdated) {
		done.warnings.push(...await resumeOne({
			...left,
			hasMarker: true
		}, context, { isOwn: false }));
		return;
	}
	const marking = await mark(left, context);
	done.warnings.push(...marking.warnings);
	done.suspensions.push(left);
}
async function tagsOf({ arn }, { autoScaling, signal }) {
	if (arn === null) return {};
	try {
		return await autoScaling.listTags(arn, signal);
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) return error;
		throw error;
	}
}
/** Leaves the state before in a tag. Without it a deployment goes on: only after a kill the state would be lost. */
async function mark(suspension, { autoScaling, writeSignal, runName, region }) {
	const { name, target, before } = suspension;
	const unmarked = (why) => ({
		suspension,
		warnings: [`${name}: the tag ${markerKey} could not be written to the scalable target. ${why} Should this step be killed, restore the auto scaling with: ${stateCommand(target.resourceId, region, before)}`]
	});
	if (target.arn === null) return unmarked("Application Auto Scaling shows no ARN of it.");
	try {
		await autoScaling.tag(target.arn, { [markerKey]: markerValue({
			before,
			by: runName
		}) }, writeSignal);
		return {
			suspension: {
				...suspension,
				hasMarker: true
			},
			warnings: []
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		return error.details.kind === "aborted" ? {
			suspension,
			warnings: []
		} : unmarked((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(error.message));
	}
}
async function resumeAll(suspensions, context) {
	return (await Promise.all(suspensions.map((each) => resumeOne(each, context)))).flat();
}
/** Restores one. Returns what did not work. */
async function resumeOne(suspension, context, { isOwn } = { isOwn: true }) {
	const { name, target, before } = suspension;
	const { autoScaling, writeSignal, region, log } = context;
	if (isOwn && await isTakenOver(suspension, context)) {
		log.line(`${name}: another run deploys by now and keeps auto scaling suspended; it restores it at its end`);
		return [];
	}
	try {
		await autoScaling.registerScalableTarget(target.resourceId, { suspended: before }, writeSignal);
	} catch (error) {
		if (await isGone(target, context)) {
			log.line(`${name}: the scalable target was deregistered meanwhile, so there is no auto scaling to restore`);
			return [];
		}
		return [`${name}: auto scaling is still suspended, because it could not be restored as it was (${stateText(before)}). ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error))} Restore it with: ${stateCommand(target.resourceId, region, before)}`];
	}
	await removeMarker(suspension, context);
	log.line(`${name}: auto scaling is as it was before: ${stateText(before)}`);
	return [];
}
/** Whether a later run has written its name into the marker. After a cancel there is no time to ask. */
async function isTakenOver({ target, hasMarker }, context) {
	const { autoScaling, signal, writeSignal, runName } = context;
	if (!hasMarker || target.arn === null || signal.aborted) return false;
	const value = (await autoScaling.listTags(target.arn, writeSignal).catch(() => ({})))[markerKey];
	const marker = readMarker(value);
	return marker !== null && marker.by !== readMarker(markerValue({
		...marker,
		by: runName
	}))?.by;
}
async function isGone({ resourceId }, { autoScaling, writeSignal }) {
	return (await autoScaling.describeScalableTargets([resourceId], writeSignal).catch(() => null))?.length === 0;
}
/**
* A marker that stays counts only while everything is suspended: a team that suspends everything itself later would have
* that undone by the next run, so it is at least made void.
*/
async function removeMarker({ target: { arn }, hasMarker }, { autoScaling, writeSignal }) {
	if (arn === null || !hasMarker) return;
	try {
		await autoScaling.untag(arn, [markerKey], writeSignal);
	} catch {
		await autoScaling.tag(arn, { [markerKey]: voidMarker }, writeSignal).catch(() => void 0);
	}
}



/***/ })

};
;