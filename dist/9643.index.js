"use strict";
exports.id = 9643;
exports.ids = [9643];
exports.modules = {

/***/ 9643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployWaves: () => (/* binding */ deployWaves)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4002);
/* harmony import */ var _rollback_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2399);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9984);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6988);
/* harmony import */ var _waves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2693);






// src/deployment/recall.ts
/** Names that a sentence lists; the others are counted. */
const mostNames = 3;
/** The services that ended as `rollback-on` says, the first of these ends that occurs; null for none. Pure. */
function recallCause(watches, updates, rollbackOn) {
	const ends = [...watches.map(({ handle, verdict }) => ({
		service: handle.service,
		end: endOfVerdict(verdict.kind)
	})), ...updates.map(({ plan, state }) => ({
		service: plan.service.name,
		end: endOfUpdate(state)
	}))];
	for (const end of rollbackOn) {
		const services = ends.filter((one) => one.end === end).map(({ service }) => service);
		if (services.length > 0) return {
			end,
			services
		};
	}
	return null;
}
/** A deployment that was superseded or lost track of is left alone, and so are the others then. */
function endOfVerdict(kind) {
	if (kind === "failed") return "failure";
	if (kind === "timed-out") return "timeout";
	return kind === "cancelled" ? "cancel" : null;
}
function endOfUpdate(state) {
	if (state.kind === "cancelled") return "cancel";
	if (state.kind !== "refused") return null;
	const { kind } = state.error.details;
	if (kind === "aborted") return "cancel";
	return kind === "lost" ? null : "failure";
}
/**
* Whether a deployment is rolled back because of what became of others: this step started it, it goes on or has ended
* well, and there is something to roll back to. What a deployment replaced that an earlier attempt of the run started is
* read only at the rollback.
*/
function isRecallable(watch, update) {
	if (update === void 0 || !("handle" in update.state)) return false;
	const { state, plan } = update;
	if (state.kind === "joined" && !state.isOwn) return false;
	const { kind } = watch.verdict;
	if (!((0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t)(watch) && kind !== "failed") && kind !== "completed" && kind !== "paused") return false;
	if (state.kind === "joined" || plan.action === "continue") return true;
	return (0,_rollback_plan_js__WEBPACK_IMPORTED_MODULE_2__.t)(recalled(watch, {
		end: "failure",
		services: []
	}, 0), {
		joined: false,
		isRollback: false
	}, []).kind !== "none";
}
/** The watch of a deployment that ends here, or has ended, and is rolled back because of others. */
function recalled(watch, cause, nowMs) {
	const why = `Its deployment ${(0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t)(watch) ? "was in progress" : stateOf(watch)}. It is rolled back too, because ${causeText(cause)} and \`rollback-scope\` is \`all\`.`;
	return {
		...watch,
		closed: true,
		endedAtMs: (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t)(watch) ? nowMs : watch.endedAtMs,
		verdict: {
			kind: "recalled",
			why,
			end: cause.end
		}
	};
}
function stateOf({ verdict }) {
	if (verdict.kind === "paused") return "was paused";
	return verdict.kind === "completed" && verdict.stage !== void 0 ? `had reached the stage ${verdict.stage}` : "had completed";
}
/** The cause as the end of a sentence. */
function causeText({ end, services }) {
	if (end === "cancel") return "the run was cancelled";
	const more = services.length - mostNames;
	const names = `${services.slice(0, mostNames).join(", ")}${more > 0 ? ` and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(more, "other service")}` : ""}`;
	return end === "timeout" ? `${names} did not complete in time` : `${names} failed`;
}
// src/modes/deploy-waves.ts
/**
* Deploys the services wave by wave, and rolls back the others where one fails and `rollback-scope` is `all`. No wave
* starts after one in which a service did not end well.
*/
async function deployWaves(registered, inputs, steps, context) {
	const waves = (0,_waves_js__WEBPACK_IMPORTED_MODULE_4__.n)(registered.flatMap(({ plan }) => plan.services.map(({ service }) => service)), inputs);
	const done = {
		updates: [],
		results: [],
		notes: []
	};
	const recall = createRecall(done, inputs, steps, context);
	let stop = null;
	for (const [index, wave] of waves.entries()) {
		const place = waves.length < 2 ? "" : `Wave ${index + 1} of ${waves.length}`;
		const part = partOf(registered, wave);
		if (stop !== null) {
			context.log.line(`${place} is not started, because ${stop}`);
			done.updates.push(...notStarted(part, stop));
			continue;
		}
		if (place !== "") context.log.line(`${place}: ${namesOf(wave)}`);
		const { current, moved } = index === 0 ? {
			current: part,
			moved: []
		} : await refresh(part, inputs, context);
		const updates = [...moved.length > 0 ? [] : await steps.update(current)];
		const states = [
			...updates,
			...moved,
			...moved.length > 0 ? notStarted(current, movedText(moved)) : []
		];
		done.updates.push(...states);
		done.notes.push(...await steps.tag(updates));
		done.results.push(...await steps.wait(updates, recall));
		recall.onPolled([]);
		const failures = states.flatMap((state) => failureOf(state, done.results));
		if (failures.length > 0) stop = `${failures.slice(0, 3).join(", ")}${place === "" ? "" : ` in wave ${index + 1}`}.`;
	}
	return {
		...done,
		results: await recall.settle(done.results)
	};
}
/** The revisions with only those of their services that are in a wave. */
function partOf(registered, wave) {
	const arns = new Set(wave.map(({ arn }) => arn));
	return registered.map((item) => ({
		...item,
		plan: {
			...item.plan,
			services: item.plan.services.filter(({ service }) => arns.has(service.arn))
		}
	})).filter(({ plan }) => plan.services.length > 0);
}
function namesOf(wave) {
	return wave.length > 5 ? `${wave.length} services` : wave.map(({ name }) => name).join(", ");
}
/**
* The services of a later wave as they are now: the rollback point is what runs before the change, and what another run
* has deployed meanwhile is not replaced. What cannot be read is taken as it was.
*/
async function refresh(part, { cluster }, context) {
	const arns = part.flatMap(({ plan }) => plan.services.map(({ service }) => service.arn));
	const found = new Map((await readAgain(cluster, arns, context)).map((service) => [service.arn, service]));
	const moved = [];
	return {
		current: part.map((item) => {
			const services = item.plan.services.flatMap((plan) => {
				const now = found.get(plan.service.arn);
				if (now === void 0) return [plan];
				if ((0,_service_js__WEBPACK_IMPORTED_MODULE_5__.a)(now, plan.service) && now.taskDefinition === plan.service.taskDefinition) {
					const { express } = plan.service;
					const members = {
						...plan.service.members,
						...now.members
					};
					return [{
						...plan,
						service: {
							...now,
							members,
							...express !== void 0 && { express }
						}
					}];
				}
				moved.push(untouched(item, plan, {
					kind: "moved",
					now: now.taskDefinition
				}));
				return [];
			});
			return {
				...item,
				plan: {
					...item.plan,
					services
				}
			};
		}),
		moved
	};
}
async function readAgain(cluster, arns, { ecs, signal }) {
	try {
		return (await Promise.all((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)(arns).map((ten) => ecs.describeServices(cluster, ten, signal)))).flat();
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t) return [];
		throw error;
	}
}
function movedText(moved) {
	return `another deployment changed ${moved.map(({ plan }) => plan.service.name).join(", ")} meanwhile.`;
}
function notStarted(part, why) {
	return part.flatMap((item) => item.plan.services.map((plan) => untouched(item, plan, {
		kind: "not-started",
		why
	})));
}
function untouched({ arn, plan: { target } }, plan, state) {
	return {
		plan,
		revision: arn,
		definition: target.definition,
		changedContainers: [],
		state
	};
}
/** What went wrong with a service, after its name; nothing where it ended as this step waits for. */
function failureOf({ plan, state }, results) {
	const { name } = plan.service;
	if ([
		"nothing-to-do",
		"tagged",
		"not-started"
	].includes(state.kind)) return [];
	if (!("handle" in state)) return [`${name} ${state.kind === "cancelled" ? "was cancelled" : "was not updated"}`];
	const { serviceArn } = state.handle;
	const verdict = results.find(({ watch }) => watch.handle.serviceArn === serviceArn)?.watch.verdict.kind ?? "unknown";
	const word = words[verdict];
	return word === null ? [] : [`${name} ${word}`];
}
const words = {
	completed: null,
	paused: null,
	failed: "failed",
	"timed-out": "timed out",
	cancelled: "was cancelled",
	superseded: "was superseded",
	recalled: "was rolled back",
	unknown: "could not be followed to its end",
	pending: "could not be followed to its end",
	unclear: "could not be followed to its end"
};
/**
* Rolls back with one service the others that this step changed: a deployment in progress ends there and goes the way of
* one that failed, and what has ended well already is rolled back at the same time. The rollback of each is its own.
*/
function createRecall(done, inputs, steps, { clock, log }) {
	const undone = /* @__PURE__ */ new Map();
	let isAnnounced = false;
	const announce = (cause) => {
		if (!isAnnounced) log.line(`The other services are rolled back too, because ${causeText(cause)}`);
		isAnnounced = true;
	};
	const updateOf = (watch) => done.updates.find(({ state }) => "handle" in state && state.handle === watch.handle);
	return {
		onPolled(watches) {
			if (inputs.rollbackScope !== "all") return watches;
			const cause = recallCause([...watches, ...done.results.map(({ watch }) => watch)], done.updates, inputs.rollbackOn);
			if (cause === null) return watches;
			const close = (watch) => {
				announce(cause);
				return recalled(watch, cause, clock.now());
			};
			const ended = [...watches.filter((watch) => !isGoingOn(watch)), ...done.results.map(({ watch }) => watch)];
			for (const watch of ended) {
				const { serviceArn } = watch.handle;
				if (undone.has(serviceArn) || !isRecallable(watch, updateOf(watch))) continue;
				undone.set(serviceArn, steps.finish(close(watch), done.updates));
			}
			return watches.map((watch) => isGoingOn(watch) && isRecallable(watch, updateOf(watch)) ? close(watch) : watch);
		},
		settled: () => Promise.all(undone.values()),
		settle: (results) => Promise.all(results.map((result) => undone.get(result.watch.handle.serviceArn) ?? result))
	};
}
function isGoingOn({ verdict }) {
	return verdict.kind === "pending" || verdict.kind === "unclear";
}



/***/ })

};
;