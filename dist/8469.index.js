"use strict";
exports.id = 8469;
exports.ids = [8469,5294];
exports.modules = {

/***/ 1600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ exitText)
/* harmony export */ });
// src/lib/exit-codes.ts
/** What an exit code of a container means, as a clause: "the command was not found". Null for codes without a meaning of their own. */
function exitMeaning(code) {
	return meanings[code] ?? signalMeaning(code);
}
const meanings = {
	0: "it ended normally",
	1: "the application reported an error",
	2: "the shell or the program was called with wrong arguments",
	125: "the container could not be run",
	126: "the command is not executable",
	127: "the command was not found",
	132: "illegal instruction, SIGILL",
	134: "the program aborted itself, SIGABRT",
	135: "bus error, SIGBUS",
	136: "arithmetic error, SIGFPE",
	137: "killed, SIGKILL",
	139: "segmentation fault, SIGSEGV",
	143: "told to stop, SIGTERM",
	255: "the program or its entry point failed with a code outside the range"
};
function signalMeaning(code) {
	return code > 128 && code < 165 ? `ended by signal ${code - 128}` : null;
}
/** `exit code 127 (the command was not found)`. */
function exitText(code, outOfMemory = false) {
	const meaning = outOfMemory ? "killed for using more memory than it may" : exitMeaning(code);
	return meaning === null ? `exit code ${code}` : `exit code ${code} (${meaning})`;
}



/***/ }),

/***/ 8469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlannedTask: () => (/* binding */ runPlannedTask)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4664);
/* harmony import */ var _console_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5098);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6058);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6819);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(837);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7657);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1600);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5294);
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5713);
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1321);
/* harmony import */ var _poll_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6432);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4256);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1868);
















// src/run-task/events.ts
/** A line of the live log: when, since the task was started, and what. Never a workflow command, whatever a container prints. */
function taskEventLine(event, startedAtMs) {
	return `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_10__.t)(event.atMs - startedAtMs).padStart(12)}  ${eventText(event)}`;
}
function eventText(event) {
	if (event.kind === "line") return `${event.container} | ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.C)(event.text)}`;
	if (event.kind === "status") return `task is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.T)(event.status)}`;
	return event.kind === "started" ? `task ${event.task} started` : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.T)(event.text);
}
// src/run-task/outcome.ts
/**
* Stops that cut a task short, whatever its container made of SIGTERM: a migration that Spot interrupted is not done
* because it exited politely (ECS API reference, "Task", stopCode).
*/
const cutShort = {
	UserInitiated: "a user stopped it",
	SpotInterruption: "Fargate Spot reclaimed its capacity",
	TerminationNotice: "its host was terminated",
	InfrastructureHealth: "its host was not healthy"
};
/** Whether a task has told all that it will. */
function hasStopped({ lastStatus }) {
	return lastStatus === "STOPPED" || lastStatus === "DELETED";
}
/** Whether a task was stopped from outside, before it ended by itself. */
function wasCutShort({ stopCode }) {
	return cutShort[stopCode ?? ""] !== void 0;
}
/**
* Judges a task that has stopped by one container of the definition. Containers that ECS or the platform stopped along
* with it, and those that are not in the definition at all, never decide.
*
* @param stoppedByUs the deciding container had ended, and the action stopped what still ran
*/
function judgeTask(task, container, definition, stoppedByUs = false) {
	const deciding = task.containers.find(({ name }) => name === container) ?? null;
	const exitCode = deciding?.exitCode ?? null;
	const others = othersText(task, container, definition);
	const failed = (reason) => ({
		ok: false,
		exitCode,
		reason: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.M)(reason)}${others}`
	});
	if (task.stopCode === "TaskFailedToStart") return failed(`The task never started: ${startTrouble(task)}`);
	if (exitCode === null) return failed(neverRan(task, container, deciding));
	const ended = (0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_5__.t)(exitCode, /^OutOfMemory/i.test(deciding?.reason ?? ""));
	const cut = stoppedByUs ? void 0 : cutShort[task.stopCode ?? ""];
	if (cut !== void 0) return failed(`The task was stopped before its end: ${cut}${because(task)}. Container ${container}: ${ended}`);
	if (exitCode !== 0) return failed(`Container ${container} failed: ${ended}${detail(deciding)}`);
	return {
		ok: true,
		exitCode,
		reason: `Container ${container} ended with exit code 0.${others}`
	};
}
/** Fargate tells all in the task's reason; on EC2 it is `Task failed to start`, and a container knows more. */
function startTrouble(task) {
	const details = task.containers.flatMap(({ name, reason }) => reason === null ? [] : [`container ${name}: ${reason}`]);
	const own = task.stoppedReason ?? "ECS gave no reason";
	return details.length === 0 ? own : `${own} (${details.join("; ")})`;
}
function neverRan(task, container, deciding) {
	const cut = cutShort[task.stopCode ?? ""];
	const why = deciding?.reason ?? (cut === void 0 ? task.stoppedReason ?? "ECS gave no reason" : `${cut}${because(task)}`);
	return `${task.startedAtMs === null ? "The task never started" : `Container ${container} has no exit code`}: ${why}`;
}
function because({ stoppedReason }) {
	return stoppedReason === null ? "" : ` (${stoppedReason})`;
}
function detail(container) {
	return container?.reason ? `. ${container.reason}` : "";
}
/** How the rest ended, where that is not simply well: ECS stops the others when an essential one ends. */
function othersText(task, container, definition) {
	const known = new Set((0,_json_js__WEBPACK_IMPORTED_MODULE_11__.o)(definition.containerDefinitions).flatMap(({ name }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.s)(name) ?? []));
	const ends = task.containers.filter(({ name, exitCode }) => name !== container && exitCode !== null && exitCode !== 0).map(({ name, exitCode }) => `${name}${known.has(name) ? "" : " (not of the task definition)"}: ${(0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_5__.t)(exitCode ?? 0)}`);
	return ends.length === 0 ? "" : ` Beside it, ${ends.join("; ")}.`;
}
// src/run-task/earlier.ts
/**
* Decides about the task of an earlier attempt. One that succeeded counts where a deployment follows it and its
* revision is the same: the attempt ended between the two. One that failed, or was stopped, runs again.
*/
function recordStateOf(task, plan, revision) {
	if (!hasStopped(task)) return task.stoppingAtMs !== null && wasCutShort(task) ? "wait" : "follow";
	return judgeTask(task, plan.container, plan.definition).ok && plan.precedesUpdate && task.revision === revision ? "counts" : "again";
}
/** Whether a running task is the one-off task of this plan and revision: of no service, and with the same overrides. */
function isPlanned(task, plan, revision) {
	if (task.revision !== revision || task.group.startsWith("service:")) return false;
	const overrides = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.t)(plan.request.overrides) ? plan.request.overrides.containerOverrides : void 0;
	const containerOverrides = Array.isArray(overrides) ? overrides.filter(_json_js__WEBPACK_IMPORTED_MODULE_11__.t) : [];
	const holds = (wanted) => {
		const has = task.containerOverrides.find((each) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.n)(each) === (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.n)(wanted)) ?? {};
		return Object.entries(wanted).every(([name, value]) => same(has[name], value));
	};
	const others = task.containerOverrides.filter((each) => !containerOverrides.some((wanted) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.n)(wanted) === (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.n)(each)));
	return containerOverrides.every(holds) && others.every((each) => each.command === void 0);
}
function same(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}
const pauseMs = 5e3;
/** Waits until a task that is being stopped is gone; false when time is up or the run was cancelled before. */
async function waitUntilStopped(read, untilMs, { clock, signal }) {
	while (clock.now() < untilMs && await (0,_clock_js__WEBPACK_IMPORTED_MODULE_12__.t)(pauseMs, clock, signal)) {
		const task = await read();
		if (task === null || hasStopped(task)) return true;
	}
	return false;
}
// src/run-task/failures.ts
/**
* The reasons and what they mean, as in ECS developer guide, "API failure reasons".
* https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html
*/
const meanings = [
	[/^RESOURCE:CPU/i, "no container instance has enough free CPU for the task; add instances or ask for less `cpu`"],
	[/^RESOURCE:MEMORY/i, "no container instance has enough free memory for the task; add instances or ask for less `memory`"],
	[/^RESOURCE:PORTS?/i, "a host port that the task needs is taken on every container instance"],
	[/^RESOURCE:ENI/i, "no container instance can take another network interface; add instances, or turn on ENI trunking (awsvpcTrunking)"],
	[/^RESOURCE:GPU/i, "no container instance has enough free GPUs"],
	[/^RESOURCE:FARGATE/i, "Fargate has no capacity for the task right now; try again later or allow more subnets"],
	[/^RESOURCE:/i, "no container instance has enough of that resource free"],
	[/^AGENT/i, "the ECS agent of the container instance is not connected; see to the agent and to the instance's network and role"],
	[/^ATTRIBUTE/i, "no container instance has an attribute that the revision requires (a log driver, a network mode, the CPU architecture …)"],
	[/^LOCATION/i, "the container instances are in other Availability Zones than the subnets"],
	[/^MISSING/i, "ECS does not know the container instance"],
	[/^INACTIVE/i, "the container instance is no longer registered with the cluster"],
	[/placement constraint/i, "no container instance satisfies the placement constraints of the revision"],
	[/^NO ACTIVE INSTANCES/i, "the capacity provider has no active container instances"],
	[/^EMPTY CAPACITY PROVIDER/i, "the capacity provider has no container instances"]
];
/** What a reason means, as a clause; null for one that ECS's documentation does not have. */
function failureMeaning(reason) {
	return meanings.find(([pattern]) => pattern.test(reason.trim()))?.[1] ?? null;
}
/** All failures of one call in one sentence; the same reason of several instances is said once. */
function failuresText(failures) {
	const texts = failures.map(({ reason, detail }) => {
		const meaning = failureMeaning(reason);
		const said = detail === null || detail === "" ? reason : `${reason} (${detail})`;
		return meaning === null ? said : `${said}: ${meaning}`;
	});
	const all = [...new Set(texts)].join("; ");
	return `ECS did not start the task: ${all === "" ? "it gave neither a task nor a reason" : all}.`;
}
// src/run-task/start.ts
/** Pauses before a stop whose answer was lost is sent again: the step ends soon. */
const stopAgainAfterMs = [500, 500];
/**
* Starts the task, once: a request whose answer was lost is sent again with the same client token, and ECS answers with
* the task that it has started. Never throws an AwsError. `signal` is that of writes, which a cancelled run lets finish.
*/
async function startTask(request, ecs, { clock, signal }) {
	let sends = 0;
	const send = () => {
		sends += 1;
		return ecs.runTask(request, signal);
	};
	try {
		const { tasks, failures, createdAtMs = null, lastStatus = null, takenBy } = await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_7__.i)(send, {
			clock,
			signal
		});
		if (takenBy !== void 0) return {
			kind: "taken",
			tasks: takenBy
		};
		if (tasks.length === 0) return {
			kind: "refused",
			reason: failuresText(failures)
		};
		return {
			kind: "started",
			tasks,
			createdAtMs,
			lastStatus
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t)) throw error;
		const { kind } = error.details;
		if (kind === "lost" || kind === "aborted" || sends > 1 && kind !== "refused") return {
			kind: "unknown",
			reason: `Whether ECS has started the task is not known. ${error.message}`
		};
		return {
			kind: "refused",
			reason: `The task could not be started. ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.M)(error.message)}`,
			error
		};
	}
}
/**
* Stops a task, and says how it went, as a sentence. Stopping what is stopping already changes nothing, so a request
* whose answer was lost is sent again.
*/
async function stopTask(task, reason, ecs, { clock, signal }) {
	const text = [...reason].slice(0, 255).join("");
	try {
		const send = () => ecs.stopTask(task.cluster, task.arn, text, signal);
		await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_7__.i)(send, {
			delays: stopAgainAfterMs,
			clock,
			signal
		});
		return "It was told to stop.";
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t)) throw error;
		return `It could not be stopped and may still run: ${error.message}`;
	}
}
// src/run-task/begin.ts
/** GitHub lets a run have so many attempts at most, and each has one token of its own. */
const mostTurns = 50;
/** A task that was created so long before it was asked for is an earlier attempt's; less may be the clocks' difference. */
const toleranceMs = 1e3;
/** ECS shows a stopped task for an hour at least (ECS API reference, "DescribeTasks"). */
const rememberedMs = 36e5;
/**
* Starts the one-off task, or finds the one that an earlier attempt of this run has started. The client token is the
* same in every attempt, so that ECS itself answers with the task that is there ("Ensuring idempotency"): nothing can
* come between looking and starting, and no permission is needed. A task that has ended without success gives its
* place to the next token. Never throws an AwsError.
*/
async function beginTask(plan, revision, settings, context, notice) {
	if (settings.searchesFirst === true && plan.waits) {
		const running = await findRunning(plan, revision, context, notice);
		if (running !== null) {
			notice(followText(running));
			return {
				kind: "started",
				tasks: [running],
				isNew: false
			};
		}
	}
	for (let turn = 0; turn < mostTurns; turn += 1) {
		const sentAtMs = context.clock.now();
		const start = await startTask((0,_request_js__WEBPACK_IMPORTED_MODULE_6__.n)(plan, revision, settings.identity, turn), context.ecs, {
			clock: context.clock,
			signal: context.writeSignal
		});
		if (start.kind !== "started" && start.kind !== "taken") return start;
		const isNew = isRecent(start, sentAtMs);
		if (isNew && settings.isRerun !== true) return {
			kind: "started",
			tasks: start.tasks,
			isNew
		};
		const started = await resume(start, {
			plan,
			revision,
			settings,
			context,
			notice,
			isNew
		});
		if (started !== null) return started;
		if (context.signal.aborted) return {
			kind: "cancelled",
			reason: "The task was not started."
		};
	}
	return {
		kind: "refused",
		reason: `The task was started ${mostTurns} times in this run. Start a new workflow run.`
	};
}
/** What a task is in before it runs. */
const beginning = [
	"PROVISIONING",
	"PENDING",
	"ACTIVATING"
];
function isRecent(start, sentAtMs) {
	if (start.kind === "taken") return false;
	const { createdAtMs, lastStatus } = start;
	return (createdAtMs === null || createdAtMs >= sentAtMs - toleranceMs) && (lastStatus === null || beginning.includes(lastStatus));
}
/** What becomes of an earlier attempt's task; null where the next one is to be started. */
async function resume(start, of) {
	const { plan, revision, notice } = of;
	const { tasks } = start;
	const [arn] = tasks;
	if (arn === void 0) return null;
	const following = {
		kind: "started",
		tasks,
		isNew: of.isNew
	};
	const task = await read(arn, of);
	if (task === "unreadable") return following;
	if (task === null) return isYoung(start, of.context.clock.now()) ? following : null;
	const recordState = recordStateOf(task, plan, revision);
	if (recordState === "follow" && of.isNew && beginning.includes(task.lastStatus)) return following;
	if (recordState === "follow") {
		notice(followText(arn, task.revision === revision ? null : task.revision));
		return {
			...following,
			isNew: false
		};
	}
	if (recordState === "counts") return countsFor(task, plan, tasks);
	if (recordState === "again") {
		notice(`Task ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.l)(arn)} of an earlier attempt of this run has ended. The task is run again.`);
		return null;
	}
	notice(`Task ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.l)(arn)} of an earlier attempt of this run is being stopped. The next one starts when it is gone.`);
	return waitFor(arn, of);
}
/** Not shown yet, rather than forgotten: reads lag behind writes, and the clocks may differ. */
function isYoung(start, nowMs) {
	return start.kind === "started" && start.createdAtMs !== null && nowMs - start.createdAtMs < rememberedMs;
}
async function waitFor(arn, of) {
	const { clock, signal } = of.context;
	const again = async () => {
		const task = await read(arn, of);
		return task === "unreadable" ? null : task;
	};
	if (await waitUntilStopped(again, clock.now() + of.settings.waitMs, {
		clock,
		signal
	})) return null;
	const text = `Task ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.l)(arn)} of an earlier attempt is still being stopped, so no other one was started.`;
	return {
		kind: signal.aborted ? "cancelled" : "timed-out",
		reason: text
	};
}
async function read(arn, { plan, context }) {
	try {
		const [task] = await context.ecsForPolling.describeTasks(plan.cluster, [arn], context.signal);
		return task ?? null;
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t)) throw error;
		return "unreadable";
	}
}
async function findRunning(plan, revision, { ecs, signal }, notice) {
	try {
		return (await ecs.runningTasks(plan.cluster, String(plan.request.startedBy ?? ""), signal)).find((task) => isPlanned(task, plan, revision))?.arn ?? null;
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t)) throw error;
		if (!signal.aborted) notice(`Whether an earlier attempt's task still runs was not looked up; ECS decides. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.a)(error)}`);
		return null;
	}
}
function followText(arn, revision = null) {
	const of = revision === null ? "" : ` (${(0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.s)(revision)})`;
	return `Task ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.l)(arn)}${of} of an earlier attempt of this run still runs: it is followed, and no second one is started.`;
}
function countsFor(task, plan, tasks) {
	const { exitCode, reason } = judgeTask(task, plan.container, plan.definition);
	return {
		kind: "counts",
		tasks,
		exitCode,
		reason: `Task ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.l)(task.arn)} of an earlier attempt of this run did this for the same revision. ${reason} It is not run a second time; a new workflow run runs it again.`
	};
}
// src/run-task/poll-interval.ts
const second = 1e3;
const minute = 60 * second;
/**
* The pause before the next poll of the task, ms. Half an hour costs 24 + 48 + 60 + 60 polls at most, of the 20 a second
* that ECS grants an account for reading tasks (ECS developer guide, "Request throttling").
*
* @param failedPolls polls in a row that failed
*/
function pollIntervalMs(sinceStartMs, failedPolls) {
	if (failedPolls > 1) return 15 * second;
	if (sinceStartMs < minute) return 2.5 * second;
	if (sinceStartMs < 5 * minute) return 5 * second;
	return sinceStartMs < 15 * minute ? 10 * second : 15 * second;
}
/**
* The pause before the next read of its log, ms: people watch it. GetLogEvents is granted 25 times a second and account
* (CloudWatch Logs user guide, "CloudWatch Logs quotas"), which a hundred jobs side by side have to share.
*/
function readIntervalMs(sinceLineMs) {
	return sinceLineMs < 30 * second ? 2.5 * second : 5 * second;
}
// src/run-task/follow.ts
/** A task may not be visible for so long after its start: reads lag behind writes (ECS API reference, "RunTask"). */
const invisibleMs = 6e4;
/** The last poll comes so long before the deadline, to be answered in time. */
const lastPollMs = 500;
/** What is asked at the deadline may be answered so long after it. */
const answerGraceMs = 3e3;
/** Watches the task and its log until it has stopped, time is up or the run is cancelled. A failed poll never throws. */
async function follow(of, context) {
	const { clock, signal } = context;
	const endMs = of.deadlineMs + answerGraceMs;
	let state = {
		last: null,
		seenAtMs: of.startedAtMs,
		failedPolls: 0,
		lost: null
	};
	let [pollAtMs, readAtMs, heardAtMs] = [
		of.startedAtMs + pollIntervalMs(0, 0),
		of.startedAtMs,
		of.startedAtMs
	];
	let byUs = false;
	for (;;) {
		if (signal.aborted) return {
			kind: "cancelled",
			last: state.last
		};
		if (clock.now() >= pollAtMs) {
			state = await (0,_abort_js__WEBPACK_IMPORTED_MODULE_14__.n)(endMs, context, (timed) => poll(state, of, context, timed));
			if (state.lost !== null) return {
				kind: "unknown",
				reason: state.lost
			};
			if (state.last !== null && hasStopped(state.last)) return {
				kind: "stopped",
				task: state.last,
				byUs
			};
			if (!byUs && goesOnAlone(state.last, of.plan)) {
				byUs = true;
				of.onEvent({
					kind: "notice",
					atMs: clock.now(),
					text: `Container ${of.plan.container} has ended, and others are still running. ${await of.stopRest()}`
				});
			}
			const pauseMs = pollIntervalMs(clock.now() - of.startedAtMs, state.failedPolls);
			pollAtMs = beforeDeadline(clock.now(), pauseMs, of.deadlineMs);
		}
		if (clock.now() >= readAtMs) {
			if (await (0,_abort_js__WEBPACK_IMPORTED_MODULE_14__.n)(endMs, context, (timed) => of.tail.read(timed))) heardAtMs = clock.now();
			const pauseMs = of.tail.isOver() ? Number.POSITIVE_INFINITY : readIntervalMs(clock.now() - heardAtMs);
			readAtMs = clock.now() + pauseMs;
		}
		if (clock.now() >= of.deadlineMs) return {
			kind: "timed-out",
			last: state.last
		};
		await (0,_clock_js__WEBPACK_IMPORTED_MODULE_12__.t)(Math.min(pollAtMs, readAtMs, of.deadlineMs) - clock.now(), clock, signal);
	}
}
function beforeDeadline(nowMs, pauseMs, deadlineMs) {
	const lastMs = deadlineMs - lastPollMs;
	return nowMs < lastMs ? Math.min(nowMs + pauseMs, lastMs) : nowMs + pauseMs;
}
async function poll(before, of, { ecsForPolling, clock, signal }, timed) {
	let task;
	try {
		[task] = await ecsForPolling.describeTasks(of.plan.cluster, [of.arn], timed);
	} catch (error) {
		return onPollError(before, error, signal);
	}
	const nowMs = clock.now();
	if (task === void 0) {
		const lost = nowMs - before.seenAtMs > invisibleMs ? "ECS does not show the task, so how it ended is not known." : null;
		return {
			...before,
			failedPolls: 0,
			lost
		};
	}
	of.tail.see(task);
	if (task.lastStatus !== before.last?.lastStatus) of.onEvent({
		kind: "status",
		atMs: nowMs,
		status: task.lastStatus
	});
	return {
		last: task,
		seenAtMs: nowMs,
		failedPolls: 0,
		lost: null
	};
}
/** The error policy of polling: see `losesTrack`. */
function onPollError(before, error, signal) {
	if (signal.aborted) return before;
	const failedPolls = before.failedPolls + 1;
	const lost = (0,_poll_errors_js__WEBPACK_IMPORTED_MODULE_8__.n)(error, failedPolls) ? `Lost track of the task; it may still be running, and its result is unknown. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.a)(error)}` : null;
	return {
		...before,
		failedPolls,
		lost
	};
}
/** Only an essential container takes the task down with it; another one's end would never come to an end of the task. */
function goesOnAlone(task, { container, definition }) {
	if (task?.lastStatus !== "RUNNING") return false;
	const isEssential = (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.t)(definition).find((each) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.n)(each) === container)?.essential !== false;
	const deciding = task.containers.find(({ name }) => name === container);
	return !isEssential && deciding?.lastStatus === "STOPPED" && deciding.exitCode !== null;
}
// src/run-task/log-stream.ts
/**
* Where awslogs puts a container's output: `prefix/container/task id`, or Docker's id of the container where no prefix
* is set, which only EC2 allows (ECS developer guide, "Send Amazon ECS logs to CloudWatch").
*/
function logStreamOf(container, task, region) {
	const log = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.t)(container.logConfiguration) ? container.logConfiguration : null;
	const driver = log === null ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.s)(log.logDriver);
	if (driver === null) return {
		kind: "elsewhere",
		why: "it has no logConfiguration"
	};
	if (driver !== "awslogs") return {
		kind: "elsewhere",
		why: `its logs go to ${driver}`
	};
	const options = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.t)(log?.options) ? log.options : {};
	const group = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.s)(options["awslogs-group"]);
	if (group === null) return {
		kind: "elsewhere",
		why: "its logConfiguration names no awslogs-group"
	};
	const prefix = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.s)(options["awslogs-stream-prefix"]);
	const stream = prefix === null ? task.runtimeId : `${prefix}/${(0,_json_js__WEBPACK_IMPORTED_MODULE_11__.s)(container.name) ?? ""}/${task.id}`;
	if (stream === null) return { kind: "later" };
	return {
		kind: "stream",
		stream: {
			region: (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.s)(options["awslogs-region"]) ?? region,
			group,
			stream
		}
	};
}
// src/run-task/tail.ts
/** Pages that one read takes at most: a container that never stops talking must not keep the task from being looked at. */
const mostPages = 50;
const keptLines = 50;
/** Follows the awslogs stream of a container by forward tokens, from its beginning. */
function createTail(of, logs, hearer) {
	const id = (0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.l)(of.task);
	const last = [];
	let runtimeId = null;
	let token = null;
	let over = false;
	let trouble = null;
	const place = logStreamOf(of.container, {
		id,
		runtimeId
	}, of.region);
	if (place.kind === "elsewhere") {
		over = true;
		hearer.notice(`The output of container ${of.name} is not shown: ${place.why}.`);
	}
	const take = (lines) => {
		for (const { atMs, text } of lines) for (const line of text.replace(/\r?\n$/, "").split(/\r?\n/)) {
			hearer.line(atMs, (0,_outside_js__WEBPACK_IMPORTED_MODULE_15__.t)(line, _outside_js__WEBPACK_IMPORTED_MODULE_15__.i));
			last.push((0,_outside_js__WEBPACK_IMPORTED_MODULE_15__.t)(line));
		}
		last.splice(0, last.length - keptLines);
	};
	const readPages = async (stream, signal) => {
		let heard = false;
		for (let pages = 0; pages < mostPages; pages += 1) {
			const page = await logs.readLog(stream, token, signal);
			if (page.kind !== "page") {
				trouble = page.kind === "no-group" ? `the log group ${stream.group} does not exist` : null;
				return heard;
			}
			trouble = null;
			take(page.lines);
			heard ||= page.lines.length > 0;
			if (page.token === token) return heard;
			token = page.token;
		}
		return heard;
	};
	return {
		async read(signal) {
			const where = logStreamOf(of.container, {
				id,
				runtimeId
			}, of.region);
			if (over || where.kind !== "stream") return false;
			try {
				return await readPages(where.stream, signal);
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t && error.details.kind === "denied") {
					over = true;
					hearer.notice(`The output of container ${of.name} is not shown: ${error.message}`);
				} else if (!signal.aborted) trouble = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.a)(error).replace(/\.$/, "");
				return false;
			}
		},
		see(task) {
			runtimeId = task.containers.find(({ name }) => name === of.name)?.runtimeId ?? runtimeId;
		},
		close() {
			if (!over && trouble !== null) hearer.notice(`The output of container ${of.name} may not be complete: ${trouble}.`);
		},
		isOver: () => over,
		lastLines: () => [...last]
	};
}
// src/run-task/run.ts
/**
* Runs the one-off task of a registered revision and, if asked to, waits for its end while `onEvent` gets its output, line
* by line. Never throws an AwsError: whatever happens is part of the result. What is not to go on is stopped.
*/
async function runOneOff(plan, revision, settings, context, onEvent) {
	const { clock } = context;
	const startedAtMs = clock.now();
	const result = (ended, taskArns, lastLines = []) => {
		const ok = ended.kind === "succeeded" || ended.kind === "started";
		return {
			...ended,
			ok,
			taskArns,
			container: plan.container,
			lastLines,
			startedAtMs,
			endedAtMs: clock.now()
		};
	};
	if (context.signal.aborted) return result(cancelled("The task was not started."), []);
	const notice = (text) => onEvent({
		kind: "notice",
		atMs: clock.now(),
		text
	});
	const start = await beginTask(plan, revision, settings, context, notice);
	if (start.kind !== "started") return result(...unstarted(start));
	const [arn = ""] = start.tasks;
	if (start.isNew) onEvent({
		kind: "started",
		atMs: clock.now(),
		task: (0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.l)(arn)
	});
	const task = {
		plan,
		arn,
		startedAtMs,
		settings,
		context
	};
	if (!plan.waits && !context.signal.aborted) return result({
		kind: "started",
		exitCode: null,
		reason: "The task was started; the step does not wait for its end."
	}, start.tasks);
	const tail = tailOf(task, onEvent);
	return result(await endOf(task, tail, onEvent), start.tasks, tail.lastLines());
}
/** How a run ends that has started no task, with the tasks that are to be named. */
function unstarted(start) {
	const { kind, reason } = start;
	if (kind === "counts") return [{
		kind: "succeeded",
		exitCode: start.exitCode,
		reason
	}, start.tasks];
	if (kind === "cancelled") return [cancelled(reason), []];
	const refused = start.error === void 0 ? {} : { refused: start.error };
	return [{
		kind: kind === "refused" ? "failed" : kind,
		exitCode: null,
		reason,
		...refused
	}, []];
}
function tailOf({ plan, arn, settings, context }, onEvent) {
	const { container: name } = plan;
	return createTail({
		task: arn,
		container: (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.t)(plan.definition).find((each) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.n)(each) === name) ?? {},
		name,
		region: settings.region
	}, withTimeout(context.logs, context.clock), {
		line: (atMs, text) => onEvent({
			kind: "line",
			atMs,
			container: name,
			text
		}),
		notice: (text) => onEvent({
			kind: "notice",
			atMs: context.clock.now(),
			text
		})
	});
}
const answerMs = 1e4;
/** A log that does not respond must not keep the task from being polled. */
function withTimeout(logs, clock) {
	return { async readLog(stream, token, signal) {
		const over = new AbortController();
		const either = AbortSignal.any([signal, over.signal]);
		let late = false;
		(0,_clock_js__WEBPACK_IMPORTED_MODULE_12__.t)(answerMs, clock, either).then((all) => {
			late = all;
			over.abort(/* @__PURE__ */ new Error("the log was waited for or has answered"));
		});
		try {
			return await logs.readLog(stream, token, either);
		} catch (error) {
			throw late ? /* @__PURE__ */ new Error(`CloudWatch Logs did not answer within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_10__.t)(answerMs)}`) : error;
		} finally {
			over.abort(/* @__PURE__ */ new Error("the log has answered"));
		}
	} };
}
async function endOf(task, tail, onEvent) {
	const { plan, arn, startedAtMs, settings, context } = task;
	const deadlineMs = startedAtMs + settings.waitMs;
	const stopRest = () => stop(task, `container ${plan.container} has ended`);
	const end = await follow({
		plan,
		arn,
		startedAtMs,
		deadlineMs,
		tail,
		onEvent,
		stopRest
	}, context);
	if (end.kind === "stopped") {
		await drain(end.task, plan, tail, context);
		tail.close();
		const verdict = judgeTask(end.task, plan.container, plan.definition, end.byUs);
		return {
			kind: verdict.ok ? "succeeded" : "failed",
			exitCode: verdict.exitCode,
			reason: verdict.reason
		};
	}
	return conclude(end, task, tail);
}
/** The task is still running, or its state is unknown: it is stopped if this run may decide that. */
async function conclude(end, task, tail) {
	if (end.kind === "unknown") return {
		kind: "unknown",
		exitCode: null,
		reason: `${end.reason} (task ${task.arn})`
	};
	const status = end.last === null ? "" : ` Its last status was ${end.last.lastStatus}.`;
	if (end.kind === "cancelled") {
		const stopped = await stop(task, "the run was cancelled");
		return cancelled(`The task ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.l)(task.arn)} was in progress. ${stopped}${status}`);
	}
	const limit = (0,_duration_js__WEBPACK_IMPORTED_MODULE_10__.t)(task.settings.waitMs);
	const stopped = await stop(task, `it was not done within ${limit}`);
	await tail.read(task.context.signal);
	tail.close();
	return {
		kind: "timed-out",
		exitCode: null,
		reason: `The task was not done within ${limit}. ${stopped}${status}`
	};
}
function cancelled(reason) {
	return {
		kind: "cancelled",
		exitCode: null,
		reason: `The run was cancelled. ${reason}`
	};
}
function stop({ plan, arn, settings, context }, why) {
	const signals = {
		clock: context.clock,
		signal: context.writeSignal
	};
	return stopTask({
		cluster: plan.cluster,
		arn
	}, `${settings.runName}: ${why}`, context.ecs, signals);
}
/** How long after the end of its containers a stream may still get lines: awslogs sends them in batches. */
const lateMs = {
	afterSome: 5e3,
	afterNone: 1e4
};
/** Reads the log until nothing more is to be expected of a task that has stopped. */
async function drain(task, { container }, tail, { clock, signal }) {
	const nowMs = clock.now();
	const endedAtMs = Math.min(nowMs, task.stoppingAtMs ?? nowMs);
	const hasRun = task.containers.some(({ name, exitCode }) => name === container && exitCode !== null);
	while (!signal.aborted) {
		const heard = await tail.read(signal);
		const late = tail.lastLines().length > 0 ? lateMs.afterSome : lateMs.afterNone;
		const isQuiet = !heard && clock.now() - endedAtMs >= late;
		if (tail.isOver() || !hasRun || isQuiet || clock.now() - nowMs >= 15e3) return;
		await (0,_clock_js__WEBPACK_IMPORTED_MODULE_12__.t)(1e3, clock, signal);
	}
}
// src/modes/one-off-task.ts
/** Runs the one-off task of a plan to its end, with its log. What went wrong is part of the result. */
async function runPlannedTask(task, { arn, isReused, startedAtMs }, inputs, context) {
	const { clock, region, log } = context;
	const { repository, runId } = context.provenance;
	const settings = {
		waitMs: inputs.waitForMinutes * 6e4,
		identity: taskIdentity(context.provenance, task.waits, startedAtMs),
		searchesFirst: isReused,
		isRerun: (0,_provenance_js__WEBPACK_IMPORTED_MODULE_9__.n)(context.provenance),
		runName: runId === null ? "a run outside GitHub" : `run ${runId} of ${repository ?? "a repository"}`,
		region
	};
	log.startGroup(`Run the one-off task of ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.s)(arn)}`);
	const beganAtMs = clock.now();
	const ended = await runOneOff(task, arn, settings, context, (events) => log.line(taskEventLine(events, beganAtMs)));
	const about = {
		cluster: task.cluster,
		region,
		service: null,
		revision: arn,
		definition: task.definition
	};
	const result = await (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__.n)(ended, about);
	log.line(result.reason);
	const [started = ""] = result.kind === "started" ? result.taskArns : [];
	const url = (0,_console_url_js__WEBPACK_IMPORTED_MODULE_0__.a)(started, (0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.t)(inputs.cluster));
	if (url !== null) log.line(`Follow it at ${url}`);
	log.endGroup();
	return result;
}
/**
* What tells this step's task from others', in every attempt of the run. A task that is not waited for, or is started
* outside GitHub, is a new one each time: the moment tells.
*/
function taskIdentity({ repository, runId, job, step }, waits, nowMs) {
	if (runId === null || !waits) return [runId ?? "", String(nowMs)];
	return [
		repository ?? "",
		runId,
		job ?? "",
		step ?? ""
	];
}



/***/ }),

/***/ 5294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ taskRequest),
/* harmony export */   t: () => (/* binding */ request_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9527);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_3__);





// src/run-task/request.ts
var request_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ planTask: () => planTask });
/**
* Plans the one-off task from the inputs, the revision's definition and the service that it borrows from (the first
* one; null when none is named). What ECS is sure to refuse is a problem here, before anything is registered.
*/
function planTask(inputs, definition, service) {
	const container = inputs.runTaskContainer ?? decidingContainer(definition);
	const borrowed = inputs.runTaskSubnets.length === 0 && inputs.runTaskLaunchType === null ? service : null;
	const parts = [
		compute(inputs, definition, borrowed),
		network(inputs, definition, borrowed, service),
		overrides(inputs, definition, container)
	];
	const problems = parts.flatMap((part) => part.problems);
	if (problems.length > 0) return { problems };
	return {
		request: (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.i)({
			cluster: inputs.cluster,
			startedBy: inputs.runTaskStartedBy
		}, [...parts.flatMap((part) => Object.entries(part.members)), ...optionalMembers(inputs)]),
		cluster: inputs.cluster,
		container,
		definition,
		waits: inputs.waitForTaskStopped ?? service !== null,
		precedesUpdate: service !== null,
		notes: parts.flatMap((part) => part.notes)
	};
}
/**
* RunTask's request. `identity` tells this run from every other one and is the same in each of its attempts. With the
* family, the container and its overrides it makes the client token, so that a request that is sent again starts
* nothing twice, by this attempt or by a later one (ECS API reference, "Ensuring idempotency"). The revision is no part
* of it: a later attempt that could not find its own revision registers another one of the same content.
*
* @param turn counts the tasks of this run that have ended without success
*/
function taskRequest(plan, revision, identity, turn = 0) {
	const { cluster, container, definition, request } = plan;
	const subject = [
		cluster,
		(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(definition.family) ?? revision,
		container,
		request.overrides ?? null
	];
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(JSON.stringify([
		identity,
		subject,
		turn
	])).digest("hex");
	return {
		...request,
		taskDefinition: revision,
		clientToken: `ecs-deploy-${hash.slice(0, 48)}`
	};
}
/** The only container, else the first essential one. */
function decidingContainer(definition) {
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.t)(definition);
	const essential = containers.find((container) => container.essential !== false);
	const deciding = containers.length === 1 ? containers[0] : essential ?? containers[0];
	return deciding === void 0 ? "" : (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.n)(deciding);
}
/** Never an empty list, and nothing that the user did not name. */
function optionalMembers(inputs) {
	const { runTaskManagedEbsVolumeName: name, runTaskManagedEbsVolume: managedEBSVolume } = inputs;
	const members = [];
	if (inputs.runTaskTags.length > 0) members.push(["tags", inputs.runTaskTags]);
	if (inputs.enableEcsManagedTags !== null) members.push(["enableECSManagedTags", inputs.enableEcsManagedTags]);
	if (name !== null && managedEBSVolume !== null) members.push(["volumeConfigurations", [{
		name,
		managedEBSVolume
	}]]);
	return members;
}
/** Capacity providers go before a launch type, and FARGATE is what neither means: both as in the deploy action. */
function compute(inputs, definition, borrowed) {
	const own = inputs.runTaskCapacityProviderStrategy;
	if (own.length > 0) return part({ capacityProviderStrategy: own });
	if (borrowed !== null) return part(computeOf(borrowed));
	const launchType = inputs.runTaskLaunchType ?? "FARGATE";
	const compatible = definition.requiresCompatibilities;
	if (!Array.isArray(compatible) || compatible.length === 0 || compatible.includes(launchType)) return part({ launchType });
	return part({}, [{
		input: "run-task-launch-type",
		message: inputs.runTaskLaunchType === null ? `The task would run on FARGATE, since neither \`run-task-launch-type\` nor \`run-task-capacity-provider-strategy\` is given, but the revision is for ${compatible.join(", ")} only (requiresCompatibilities).` : `\`run-task-launch-type\` is ${launchType}, but the revision is for ${compatible.join(", ")} only (requiresCompatibilities).`,
		example: `run-task-launch-type: ${String(compatible[0])}`
	}]);
}
/** The service's own way to run; RunTask takes a launch type or capacity providers, never both. */
function computeOf({ members }) {
	const providers = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.o)(members.capacityProviderStrategy);
	const launchType = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(members.launchType);
	const platformVersion = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(members.platformVersion);
	return {
		...providers.length > 0 && { capacityProviderStrategy: providers },
		...providers.length === 0 && launchType !== null && { launchType },
		...platformVersion !== null && { platformVersion }
	};
}
function network(inputs, definition, borrowed, service) {
	const { runTaskSubnets: subnets, runTaskSecurityGroups: securityGroups, runTaskAssignPublicIP: publicIp } = inputs;
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(definition.networkMode) !== "awsvpc") {
		const unused = [...subnets.length > 0 ? ["run-task-subnets"] : [], ...securityGroups.length > 0 ? ["run-task-security-groups"] : []];
		const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(definition.networkMode) ?? "bridge";
		return part({}, [], unused.map((name) => `${name} is not used: the revision's network mode is ${mode}, not awsvpc.`));
	}
	const base = vpcOf(borrowed);
	const theirs = {
		subnets: textsIn(base.subnets),
		securityGroups: textsIn(base.securityGroups)
	};
	const vpc = {
		subnets: subnets.length > 0 ? subnets : theirs.subnets,
		securityGroups: securityGroups.length > 0 ? securityGroups : theirs.securityGroups,
		assignPublicIp: publicIp ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(base.assignPublicIp) ?? "DISABLED"
	};
	if (vpc.subnets.length === 0) return part({}, [noSubnets(inputs, service)]);
	const { securityGroups: groups, ...rest } = vpc;
	return part({ networkConfiguration: { awsvpcConfiguration: groups.length > 0 ? {
		...rest,
		securityGroups: groups
	} : rest } });
}
function noSubnets({ runTaskLaunchType }, service) {
	return {
		input: "run-task-subnets",
		message: `The task needs \`run-task-subnets\`, since the network mode of the revision is awsvpc and ${service === null ? "no `service` is named whose network it could share" : runTaskLaunchType !== null ? `it shares the network of the service ${service.name} only where \`run-task-launch-type\` is not given` : `the service ${service.name} shows no network of its own`}.`,
		example: "run-task-subnets: subnet-0123456789abcdef0"
	};
}
function vpcOf(service) {
	const configuration = service?.members.networkConfiguration;
	const vpc = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(configuration) ? configuration.awsvpcConfiguration : void 0;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(vpc) ? vpc : {};
}
function textsIn(value) {
	return Array.isArray(value) ? value.filter((element) => typeof element === "string") : [];
}
/** The overrides as given, and the command in that of the deciding container. */
function overrides(inputs, definition, container) {
	const given = inputs.runTaskContainerOverrides;
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.t)(definition);
	const named = inputs.runTaskContainer;
	const problems = [...(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__.n)("run-task-container", named === null ? [] : [named], containers), ...(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__.n)("run-task-container-overrides", given.map(_revision_js__WEBPACK_IMPORTED_MODULE_2__.n), containers)];
	const command = inputs.runTaskCommand;
	const own = given.find((override) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.n)(override) === container);
	if (command !== null && own?.command !== void 0 && JSON.stringify(own.command) !== JSON.stringify(command)) {
		const message = `\`run-task-command\` and the \`command\` of ${container} in \`run-task-container-overrides\` are two different commands; give one.`;
		problems.push({
			input: "run-task-command",
			message,
			example: null
		});
	}
	const all = command === null ? given : withCommand(given, own, {
		name: container,
		command
	});
	return part(all.length > 0 ? { overrides: { containerOverrides: all } } : {}, problems);
}
function withCommand(given, own, override) {
	if (own === void 0) return [...given, override];
	return given.map((each) => each === own ? {
		...each,
		...override
	} : each);
}
function part(members, problems = [], notes = []) {
	return {
		members,
		problems,
		notes
	};
}



/***/ })

};
;