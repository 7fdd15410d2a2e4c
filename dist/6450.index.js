"use strict";
exports.id = 6450;
exports.ids = [6450];
exports.modules = {

/***/ 6450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followUp: () => (/* binding */ followUp)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4664);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8909);
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5713);





// src/post-deploy/choose-revisions.ts
/**
* Which active revisions of a family to deregister: those beyond the newest `keep`, but never the ones that serve, the
* ones before them, and the ones in use. Pure.
*
* @param active ARNs of one family's active revisions, in any order
*/
function choose(active, keep, served, uses) {
	const newestFirst = [...active].sort((one, other) => numberOf(other) - numberOf(one));
	const needed = /* @__PURE__ */ new Map();
	for (const use of [...served.flatMap((one) => usesOf$1(one, newestFirst)), ...uses]) {
		const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(use.revision);
		if (!needed.has(name)) needed.set(name, use);
	}
	const beyond = newestFirst.slice(keep).reverse();
	return {
		remove: beyond.filter((arn) => !needed.has((0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(arn))),
		spared: beyond.flatMap((arn) => needed.get((0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(arn)) ?? [])
	};
}
/**
* The revision that runs and the one to roll back to. If what ran before is not known, or is the same, that is the
* next lower active one, as it is for `rollback-to: previous`.
*/
function usesOf$1({ revision, previous }, newestFirst) {
	const earlier = (previous === revision ? null : previous) ?? newestFirst.find((arn) => numberOf(arn) < numberOf(revision)) ?? null;
	const serving = {
		revision,
		by: "this deployment"
	};
	return earlier === null ? [serving] : [serving, {
		revision: earlier,
		by: "a rollback of this deployment"
	}];
}
function numberOf(revision) {
	return (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.a)(revision)?.revision ?? 0;
}
// src/post-deploy/clean-up.ts
/** Between two calls: ECS refills one a second for RegisterTaskDefinition and DeregisterTaskDefinition of a whole region (ECS API reference, "Request throttling"), and others deploy, too. */
const pauseMs = 1e3;
/** After so many, usage is read again. */
const batchSize = 10;
/**
* Deregisters old revisions of one family, oldest first, politely. What is in use is read right before and again every
* ten, since a deregistered revision can never be made active again. Never throws an AwsError: whatever is in the way is
* a warning, and what is left waits for the next run.
*/
async function cleanUp(request, context) {
	const done = [];
	const progress = {
		left: 0,
		spared: []
	};
	try {
		await removeAll$1(request, context, done, progress);
		return {
			deregistered: done,
			notes: notesOf(request, done, progress),
			warnings: []
		};
	} catch (error) {
		const notes = notesOf(request, done, progress);
		if (context.signal.aborted) return {
			deregistered: done,
			notes: [...notes, "The run was cancelled: no more are deregistered."],
			warnings: []
		};
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		if (error.details.kind === "throttled") return {
			deregistered: done,
			notes: [...notes, error.message],
			warnings: []
		};
		return {
			deregistered: done,
			notes,
			warnings: [`${done.length === 0 ? "Old revisions" : "The rest of the old revisions"} of ${request.family} stay registered (keep-revisions): ${error.message}`]
		};
	}
}
async function removeAll$1(request, context, done, progress) {
	const { family, keep, served, most, untilMs } = request;
	const active = await context.ecs.activeRevisionsOf(family, context.signal);
	if (active.length <= keep) return;
	for (;;) {
		const uses = [...request.uses, ...await readUses(request, context)];
		const { remove, spared } = choose(active.filter((arn) => !done.includes(arn)), keep, served, uses);
		Object.assign(progress, {
			left: remove.length,
			spared
		});
		const batch = remove.slice(0, Math.min(batchSize, most - done.length));
		if (batch.length === 0) return;
		for (const arn of batch) {
			if (done.length > 0) await context.clock.sleep(pauseMs, context.signal);
			if (context.clock.now() >= untilMs) return;
			context.signal.throwIfAborted();
			await context.ecs.deregisterTaskDefinition(arn, context.writeSignal);
			done.push(arn);
			progress.left -= 1;
		}
	}
}
/** What services, their deployments and tasks use at this moment. */
async function readUses(request, context) {
	const { cluster, services, family } = request;
	const tens = Array.from({ length: Math.ceil(services.length / 10) }, (_, index) => services.slice(index * 10, index * 10 + 10));
	const [described, tasks] = await Promise.all([Promise.all(tens.map((names) => context.ecsForPolling.describeServices(cluster, names, context.signal))), tasksIn(request, context)]);
	const byServices = described.flat().flatMap((service) => {
		const deployed = service.deployments.map((deployment) => ({
			revision: deployment.taskDefinition,
			by: `deployment ${deployment.id} of service ${service.name}`
		}));
		return service.taskDefinition === null ? deployed : [...deployed, {
			revision: service.taskDefinition,
			by: `service ${service.name}`
		}];
	});
	const byTasks = tasks.map((revision) => ({
		revision,
		by: "a running task"
	}));
	return [...byServices, ...byTasks].filter((use) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.a)(use.revision)?.family === family);
}
async function tasksIn({ cluster, family, services }, context) {
	try {
		return await context.ecs.revisionsOfTasks(cluster, family, context.signal);
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.details.code === "ClusterNotFoundException" && services.length === 0) return [];
		throw error;
	}
}
function notesOf({ family, keep }, done, { left, spared }) {
	const notes = [];
	if (done.length > 0) {
		const names = done.map(_arn_js__WEBPACK_IMPORTED_MODULE_4__.s).join(", ");
		notes.push(`Deregistered ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(done.length, "old revision")} of ${family} beyond the newest ${keep}: ${names}`);
	}
	for (const { revision, by } of spared) notes.push(`${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(revision)} is kept: it is used by ${by}`);
	if (left > 0) notes.push(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(left, "more old revision")} of ${family} left for the next run`);
	return notes;
}
// src/post-deploy/write.ts
/** When the entries are read again: EventBridge allows "a short period of time for changes to take effect" (API reference, "PutTargets"). */
const findAfterMs = [
	0,
	1e3,
	2e3,
	4e3
];
const conflicts = /* @__PURE__ */ new Set(["ConcurrentModificationException", "ConflictException"]);
/** The answer was lost, or something else was changed at that moment: what was written is looked for. */
var UnsettledError = class extends Error {};
/**
* Writes entries whole and reads them again. What was lost on the way is looked for before it is written again, made from
* what is there by then. Never throws an AwsError.
*/
async function writeAndVerify(place, attempts, revisions, context) {
	const pauses = {
		delays: findAfterMs,
		clock: context.clock,
		signal: context.signal
	};
	const state = {
		moved: [],
		open: attempts,
		seen: null,
		sent: {
			refused: [],
			error: null
		}
	};
	const send = async () => {
		const { seen } = state;
		if (seen !== null) {
			takeShown(place, state, seen);
			state.open = state.open.flatMap((attempt) => nextAttempts(place, attempt, seen, revisions));
		}
		state.seen = null;
		state.sent = await write(place, state.open, context);
		if (isWorthRepeating(state.sent)) throw new UnsettledError();
	};
	const find = async () => {
		const { open, sent } = state;
		const seen = await readAgain(place, context);
		if (seen === null) return { kind: "unknown" };
		state.seen = seen;
		return (isWorthRepeating(sent) ? open : open.filter((each) => refusalOf(place, each, sent) === null)).every((attempt) => isShown(place, attempt, seen)) ? {
			kind: "found",
			value: void 0
		} : { kind: "not-sent" };
	};
	try {
		const isLost = (error) => error instanceof UnsettledError;
		await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_3__.r)({
			send,
			find,
			isLost,
			...pauses
		});
		if (state.sent.error === null && state.seen === null) await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_3__.t)(find, pauses);
	} catch (error) {
		if (!(error instanceof UnsettledError)) throw error;
	}
	return writtenOf(place, state);
}
function takeShown(place, state, seen) {
	const shown = state.open.filter((attempt) => isShown(place, attempt, seen));
	state.moved.push(...shown);
	state.open = state.open.filter((attempt) => !shown.includes(attempt));
}
function writtenOf(place, state) {
	const { moved, seen, sent } = state;
	if (sent.error !== null && !isWorthRepeating(sent)) return {
		moved,
		seen: null,
		warnings: unsent(place, state.open, sent)
	};
	if (seen === null) return unread$1(place, moved, state.open, sent);
	takeShown(place, state, seen);
	return {
		moved,
		seen,
		warnings: [...unsent(place, state.open, sent), ...changed(place, moved, seen)]
	};
}
async function write(place, attempts, context) {
	try {
		const entries = attempts.map((attempt) => attempt.entry);
		return {
			refused: await context.schedules.writeEntries(place, entries, context.writeSignal),
			error: null
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		return {
			refused: [],
			error
		};
	}
}
function isWorthRepeating({ error, refused }) {
	if (error !== null) return (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_3__.n)(error) || conflicts.has(error.details.code);
	return refused.some((one) => conflicts.has(one.code));
}
function refusalOf(place, attempt, sent) {
	return sent.refused.find((one) => one.id === (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.r)(place.kind, attempt.entry)) ?? null;
}
/** The place's entries as they are now; null where they cannot be read. */
async function readAgain(place, { schedules, signal }) {
	try {
		return await schedules.readEntries(place, signal) ?? [];
	} catch (error) {
		if (!signal.aborted && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		return null;
	}
}
function seenOf(place, attempt, seen) {
	const id = (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.r)(place.kind, attempt.entry);
	return seen.find((entry) => (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.r)(place.kind, entry) === id);
}
function isShown(place, attempt, seen) {
	const entry = seenOf(place, attempt, seen);
	return entry !== void 0 && (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.t)(place.kind, entry) === attempt.to;
}
/** The same attempt made from what is there now; none when there is nothing to move any more. */
function nextAttempts(place, attempt, seen, revisions) {
	const entry = seenOf(place, attempt, seen);
	if (entry === void 0) return [];
	const judgement = (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.a)(place.kind, entry, revisions);
	return judgement.kind === "move" ? [judgement] : [];
}
function unsent(place, open, sent) {
	return open.map((attempt) => {
		const { kind } = sent.error?.details ?? { kind: null };
		const runs = kind === "lost" || kind === "aborted" ? "may still run" : "still runs";
		const still = `schedules: ${(0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.i)(place, attempt.entry)} ${runs} ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(attempt.from)}`;
		if (sent.error !== null) return `${still}: ${sent.error.message}`;
		const refused = refusalOf(place, attempt, sent);
		if (refused !== null) return `${still}: EventBridge refused the change: ${refused.code}: ${refused.message}`;
		return `${still}: AWS took the change to ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(attempt.to)}, but does not show it.`;
	});
}
/** Written, but not readable afterwards: what was accepted counts as moved, with a warning. */
function unread$1(place, moved, open, sent) {
	const taken = open.filter((attempt) => sent.error === null && refusalOf(place, attempt, sent) === null);
	const lost = open.filter((attempt) => !taken.includes(attempt));
	const doubts = taken.map((attempt) => {
		return `schedules: ${(0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.i)(place, attempt.entry)} was moved to ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(attempt.to)}, but could not be read again to make sure.`;
	});
	return {
		moved: [...moved, ...taken],
		seen: null,
		warnings: [...doubts, ...unsent(place, lost, sent)]
	};
}
function changed(place, moved, seen) {
	return moved.flatMap((attempt) => {
		const others = (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.n)(attempt.entry, seenOf(place, attempt, seen) ?? {});
		if (others.length === 0) return [];
		return [`schedules: ${(0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.i)(place, attempt.entry)} runs ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(attempt.to)} now, but other settings of it are not what was written: ${others.join(", ")}. Compare it with what it should be.`];
	});
}
// src/post-deploy/update-schedules.ts
const nothing = {
	moved: [],
	notes: [],
	warnings: [],
	uses: [],
	unread: []
};
/**
* Moves the targets of rules and schedules to the revisions that serve now: each is read whole, written back whole with
* nothing but its task definition changed, and read again. Never throws an AwsError: the deploy is done by now, so
* whatever is in the way is a warning.
*
* @param revisions ARNs
*/
async function updateSchedules(names, revisions, context) {
	const all = [];
	for (const name of names) all.push(await moveNamed(name, revisions, context));
	return joined(all);
}
function joined(all) {
	return {
		moved: all.flatMap((one) => one.moved),
		notes: all.flatMap((one) => one.notes),
		warnings: all.flatMap((one) => one.warnings),
		uses: all.flatMap((one) => one.uses),
		unread: all.flatMap((one) => one.unread)
	};
}
/** A name may be a rule's and a schedule's at once: both are meant then. */
async function moveNamed(name, revisions, context) {
	const ecsForPolling = context.signal.aborted ? [] : await Promise.all((0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.o)(name).map((place) => readPlace(place, context)));
	if (context.signal.aborted) return unread(name, "the run was cancelled.");
	const found = ecsForPolling.flatMap(({ place, entries }) => entries === null ? [] : [{
		place,
		entries
	}]);
	if (found.length > 0) return joined(await Promise.all(found.map(({ place, entries }) => movePlace(place, entries, revisions, context))));
	const errors = ecsForPolling.flatMap(({ error }) => error?.message ?? []);
	return errors.length > 0 ? unread(name, errors.join(" ")) : {
		...nothing,
		warnings: [unknownName(name)]
	};
}
async function readPlace(place, context) {
	try {
		return {
			place,
			entries: await context.schedules.readEntries(place, context.signal),
			error: null
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		return {
			place,
			entries: null,
			error
		};
	}
}
function unread(name, why) {
	const warning = `schedules: ${name} could not be read, so it was not moved and may still run the earlier revision: ${why}`;
	return {
		...nothing,
		warnings: [warning],
		unread: [name]
	};
}
function unknownName(name) {
	return `schedules: there is neither an EventBridge rule nor an EventBridge Scheduler schedule ${name} ${name.includes("/") ? "on that event bus or in that schedule group" : "on the default event bus or in the default schedule group (one elsewhere is named as group/name)"} of this account and region. Nothing was moved for it.`;
}
async function movePlace(place, entries, revisions, context) {
	const judged = entries.map((entry) => ({
		title: (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.i)(place, entry),
		of: (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.a)(place.kind, entry, revisions)
	}));
	const attempts = judged.flatMap(({ of }) => of.kind === "move" ? [of] : []);
	const written = attempts.length === 0 ? null : await writeAndVerify(place, attempts, revisions, context);
	const isOurs = judged.some(({ of }) => of.kind !== "other" && of.kind !== "no-task");
	return {
		moved: (written?.moved ?? []).map(({ entry, from, to }) => ({
			target: (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.i)(place, entry),
			from,
			to
		})),
		notes: judged.flatMap(({ title, of }) => noteOn(title, of) ?? []),
		warnings: [
			...judged.flatMap(({ title, of }) => warningOn(title, of) ?? []),
			...isOurs ? [] : [idleWarning(place, revisions)],
			...written?.warnings ?? []
		],
		uses: usesIn(place, written?.seen ?? entries),
		unread: []
	};
}
function noteOn(title, judgement) {
	if (judgement.kind === "current") return `${title} runs ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(judgement.revision)} already`;
	if (judgement.kind === "follows") return `${title} is unchanged: it names the family ${judgement.family} without a revision, and ECS runs the newest active one`;
	if (judgement.kind === "other") return `${title} is unchanged: it runs ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(judgement.definition)}, which this run did not deploy`;
	if (judgement.kind === "no-task") return `${title} is unchanged: it names no task definition`;
	return null;
}
function warningOn(title, judgement) {
	if (judgement.kind !== "unclear") return null;
	const { family, revisions } = judgement;
	return `schedules: ${title} was not moved: this run left services of the family ${family} on several revisions (${revisions.join(", ")}).`;
}
function idleWarning(place, revisions) {
	const families = revisions.map((revision) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(revision).replace(/:\d+$/, ""));
	const named = [...new Set(families)].join(", ");
	return `schedules: nothing in ${(0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.s)(place)} runs a task of ${named}, so nothing was moved for it.`;
}
function usesIn(place, entries) {
	return entries.flatMap((entry) => {
		const revision = (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.t)(place.kind, entry);
		return revision === null ? [] : [{
			revision,
			by: (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_2__.i)(place, entry)
		}];
	});
}
// src/post-deploy/follow-up.ts
/** At most so many revisions a run, and at most so long: a backlog of thousands goes over some runs. */
const mostRemoved = 50;
const mostMs = 9e4;
/**
* What comes after a successful deploy: schedules are moved to the revisions that serve now, then old revisions are
* deregistered. Never throws, and never makes a good deploy red.
*
* @param served the revisions that succeeded; nothing is done without any
*/
async function followUp(request, served, context) {
	const done = {
		moved: [],
		deregistered: [],
		warnings: []
	};
	if (served.length === 0 || request.schedules.length === 0 && request.keepRevisions === null) return done;
	context.log.startGroup("Afterwards");
	try {
		const moved = await moveAll(request, served, context);
		done.moved.push(...moved.moved);
		done.warnings.push(...moved.warnings);
		await removeAll(request, served, moved, done, context);
	} catch (error) {
		done.warnings.push(`The work after the deployment was interrupted. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)}`);
	}
	context.log.endGroup();
	return done;
}
async function moveAll(request, served, context) {
	const revisions = [...new Set(served.map(({ revision }) => revision))];
	const moved = await updateSchedules(request.schedules, revisions, context);
	for (const { target, from, to } of moved.moved) context.log.line(`${target}: ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(from)} → ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(to)}`);
	for (const note of moved.notes) context.log.line(note);
	return moved;
}
async function removeAll(request, served, { uses, unread }, done, context) {
	const { keepRevisions: keep, cluster, services, rollbackPoints } = request;
	if (keep === null) return;
	if (unread.length > 0) {
		const names = unread.join(", ");
		done.warnings.push(`No revision was deregistered (keep-revisions), because it is not known which revision ${names} runs.`);
		return;
	}
	const untilMs = context.clock.now() + mostMs;
	const known = [...uses, ...rollbackPoints.map((revision) => ({
		revision,
		by: "the rollback point of a service that failed"
	}))];
	for (const [family, ofFamily] of byFamily(served)) {
		if (context.signal.aborted) return;
		const most = mostRemoved - done.deregistered.length;
		const cleaned = await cleanUp({
			family,
			keep,
			cluster,
			services,
			served: ofFamily,
			uses: usesOf(family, known),
			most,
			untilMs
		}, context);
		for (const note of cleaned.notes) context.log.line(note);
		done.deregistered.push(...cleaned.deregistered);
		done.warnings.push(...cleaned.warnings);
	}
}
function byFamily(served) {
	const families = /* @__PURE__ */ new Map();
	for (const one of served) {
		const family = (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.a)(one.revision)?.family;
		if (family !== void 0) families.set(family, [...families.get(family) ?? [], one]);
	}
	return families;
}
function usesOf(family, uses) {
	return uses.filter((use) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.a)(use.revision)?.family === family);
}



/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judge),
/* harmony export */   i: () => (/* binding */ entryTitle),
/* harmony export */   n: () => (/* binding */ differences),
/* harmony export */   o: () => (/* binding */ scheduleTargetsOf),
/* harmony export */   r: () => (/* binding */ entryId),
/* harmony export */   s: () => (/* binding */ titleOf),
/* harmony export */   t: () => (/* binding */ definitionIn)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);



// src/post-deploy/schedule-targets.ts
/** The places that a name of the user's may mean: the two services do not know each other's names. */
function scheduleTargetsOf(text) {
	const [name = "", within = null] = text.split("/").reverse();
	return [{
		kind: "rule",
		name,
		within
	}, {
		kind: "schedule",
		name,
		within
	}];
}
/** A place as messages name it. */
function titleOf({ kind, name, within }) {
	return `${kind} ${within === null ? name : `${within}/${name}`}`;
}
/** An entry as messages name it: a rule has several targets, a schedule is one. */
function entryTitle(place, entry) {
	return place.kind === "rule" ? `${titleOf(place)}, target ${entryId(place.kind, entry)}` : titleOf(place);
}
function entryId(kind, entry) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(kind === "rule" ? entry.Id : entry.Name) ?? "";
}
function targetIn(kind, entry) {
	if (kind === "rule") return entry;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(entry.Target) ? entry.Target : {};
}
/** The task definition that an entry runs, as it names it; null when it runs none. */
function definitionIn(kind, entry) {
	const parameters = targetIn(kind, entry).EcsParameters;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(parameters) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(parameters.TaskDefinitionArn) : null;
}
/** The entry to write: with another task definition, and with every other member, known to us or not, as it was. */
function withDefinition(kind, entry, revision) {
	const target = targetIn(kind, entry);
	const parameters = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(target.EcsParameters) ? target.EcsParameters : {};
	const moved = {
		...target,
		EcsParameters: {
			...parameters,
			TaskDefinitionArn: revision
		}
	};
	return kind === "rule" ? moved : {
		...withoutDescription(entry),
		Target: moved
	};
}
/** Members of a schedule that GetSchedule shows and UpdateSchedule does not take (EventBridge Scheduler API reference). */
const describing = /* @__PURE__ */ new Set([
	"Arn",
	"CreationDate",
	"LastModificationDate"
]);
function withoutDescription(schedule) {
	return Object.fromEntries(Object.entries(schedule).filter(([name]) => !describing.has(name)));
}
/** The members that an entry shows otherwise than they were written: none when everything was kept. */
function differences(written, seen) {
	return [...new Set([...Object.keys(written), ...Object.keys(seen)].filter((name) => !describing.has(name)))].filter((name) => (0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__.n)(written[name] ?? null) !== (0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__.n)(seen[name] ?? null));
}
/** Judges one entry by the revisions that serve now, at most one of which is of its family. Pure. */
function judge(kind, entry, revisions) {
	const from = definitionIn(kind, entry);
	if (from === null) return { kind: "no-task" };
	const [to, ...others] = [...new Set(revisions)].filter((revision) => isOfSameFamily(from, revision));
	if (to === void 0) return {
		kind: "other",
		definition: from
	};
	const { family = "", revision = null } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.a)(from) ?? {};
	if (revision === null) return {
		kind: "follows",
		family
	};
	if (others.length > 0) return {
		kind: "unclear",
		family,
		revisions: [to, ...others].map(_arn_js__WEBPACK_IMPORTED_MODULE_2__.s)
	};
	if (from === to) return {
		kind: "current",
		revision: to
	};
	return {
		kind: "move",
		from,
		to,
		entry: withDefinition(kind, entry, to)
	};
}
/** A family of the same name in another account or region is another family. */
function isOfSameFamily(one, other) {
	const family = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.a)(one)?.family;
	if (family === void 0 || family !== (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.a)(other)?.family) return false;
	const [first, second] = [(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.i)(one), (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.i)(other)];
	if (first === null || second === null) return true;
	return first.account === second.account && first.region === second.region;
}



/***/ })

};
;