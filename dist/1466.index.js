"use strict";
exports.id = 1466;
exports.ids = [1466];
exports.modules = {

/***/ 5878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cleanDefinition)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7644);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90);



// src/taskdef/clean.ts
/** Where an empty text is a value of its own, and not an input that was left empty. */
const EMPTY_TEXT_IS_A_VALUE = /* @__PURE__ */ new Set([
	...(0,_members_js__WEBPACK_IMPORTED_MODULE_0__.n)("command[]", "entryPoint[]", "healthCheck.command[]", "environment[].value", "dockerLabels{}", "logConfiguration.options{}", "firelensConfiguration.options{}", "systemControls[].value"),
	"proxyConfiguration.properties[].name",
	"proxyConfiguration.properties[].value",
	"volumes[].dockerVolumeConfiguration.labels{}",
	"volumes[].dockerVolumeConfiguration.driverOpts{}"
]);
/** What `aws ecs register-task-definition --generate-cli-skeleton` writes where a key of the user's goes. */
const SKELETON_KEY = "KeyName";
/**
* The definition without what only describes it and without what means "not set": null, `[]`, `{}` and `''`, also those
* that come about by leaving such members out, lists whose elements are all empty and entries whose members all are.
* @param keepKeys names of members that stay at any depth although they are empty (`keep-null-value-keys`); null goes
*   everywhere
*/
function cleanDefinition(definition, keepKeys) {
	return cleanMembers((0,_revision_js__WEBPACK_IMPORTED_MODULE_1__.a)(definition), "", new Set(keepKeys));
}
function cleanMembers(object, path, keep) {
	const members = Object.entries(object).flatMap(([key, value]) => {
		const cleaned = (0,_members_js__WEBPACK_IMPORTED_MODULE_0__.r)(path) && isBlankEntry(key, value) ? void 0 : clean(value, (0,_members_js__WEBPACK_IMPORTED_MODULE_0__.i)(path, key), keep);
		if (cleaned !== void 0) return [[key, cleaned]];
		return keep.has(key) && value !== null ? [[key, emptied(value)]] : [];
	});
	return Object.fromEntries(members);
}
/** The value without its empty parts; undefined when nothing is left. */
function clean(value, path, keep) {
	if (value === null) return void 0;
	if (value === "") return EMPTY_TEXT_IS_A_VALUE.has(path) ? "" : void 0;
	if (typeof value !== "object") return value;
	if (isBlank(value, path, keep)) return void 0;
	if (Array.isArray(value)) {
		const elements = value.map((element) => clean(element, (0,_members_js__WEBPACK_IMPORTED_MODULE_0__.t)(path), keep)).filter((element) => element !== void 0);
		return elements.length === 0 ? void 0 : elements;
	}
	const members = cleanMembers(value, path, keep);
	return Object.keys(members).length === 0 ? void 0 : members;
}
/** Whether nothing was filled in anywhere in it. A key that the user chose is something, its value may be empty. */
function isBlank(value, path, keep) {
	if (value === null || value === "") return true;
	if (Array.isArray(value)) return value.every((element) => isBlank(element, (0,_members_js__WEBPACK_IMPORTED_MODULE_0__.t)(path), keep));
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(value)) return false;
	if ((0,_members_js__WEBPACK_IMPORTED_MODULE_0__.r)(path)) return Object.entries(value).every(([key, member]) => isBlankEntry(key, member));
	return Object.entries(value).filter(([key, member]) => keep.has(key) && member !== null || !isBlank(member, (0,_members_js__WEBPACK_IMPORTED_MODULE_0__.i)(path, key), keep)).every(([key]) => path === "proxyConfiguration" && key === "type");
}
function isBlankEntry(key, value) {
	return value === null || value === "" && (key === "" || key === SKELETON_KEY);
}
function emptied(value) {
	if (Array.isArray(value)) return [];
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(value) ? {} : value;
}



/***/ }),

/***/ 3645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rollbackCommand),
/* harmony export */   t: () => (/* binding */ isStoppedInPlace)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1531);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);



// src/deployment/controllers/ecs/commands.ts
/**
* Blue/green, linear and canary deployments in progress are rolled back by ECS itself (StopServiceDeployment); what has
* completed, and rolling deployments, are followed by a deployment of the earlier revision.
*/
function isStoppedInPlace(watch) {
	const { last } = watch;
	return last !== null && (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__.n)(last) && !hasCompleted(watch, last);
}
function hasCompleted({ native, handle }, last) {
	if (native.record !== null) return !["PENDING", "IN_PROGRESS"].includes(native.record.status);
	return (0,_history_js__WEBPACK_IMPORTED_MODULE_0__.n)(handle, last)?.rolloutState === "COMPLETED";
}
/** The command that rolls the service back from this deployment as it was last seen. */
function rollbackCommand(watch) {
	const { cluster, service, serviceArn, rollbackPoint } = watch.handle;
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.i)(serviceArn)?.region ?? "";
	if (isStoppedInPlace(watch) && watch.serviceDeploymentArn !== null) return `aws ecs stop-service-deployment --region ${region} --service-deployment-arn ${watch.serviceDeploymentArn} --stop-type ROLLBACK`;
	return `aws ecs update-service --region ${region} --cluster ${cluster} --service ${service}${rollbackPoint.revision === null ? "" : ` --task-definition ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.s)(rollbackPoint.revision)}`} --force-new-deployment`;
}



/***/ }),

/***/ 4141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ completionText)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/deployment/controllers/ecs/completion.ts
/** What is said of a deployment that completed: with tasks, what became of the old ones. */
function completionText(name, { running, wanted }, { deploymentId, isNew, rollbackPoint }) {
	if (wanted === 0) return `The desired count is 0: ${name} is set, but no task ran, so the new revision is untested. \`desired-count\` starts tasks.`;
	const left = rollbackPoint.neverServed && [...rollbackPoint.deployments.keys()].every((id) => id === deploymentId) ? "it is the first deployment of the service" : "no old tasks remain";
	return `${name} runs ${running} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(wanted, "task")} and is stable; ${isNew ? left : "ECS needed no deployment for the change"}.`;
}



/***/ }),

/***/ 5098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ taskUrl),
/* harmony export */   i: () => (/* binding */ serviceUrl),
/* harmony export */   n: () => (/* binding */ logUrl),
/* harmony export */   r: () => (/* binding */ revisionUrl),
/* harmony export */   t: () => (/* binding */ codeDeployUrl)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/lib/console-url.ts
/** The console's host by partition; the isolated partitions have none that a link could name. */
const hosts = {
	aws: "console.aws.amazon.com",
	"aws-cn": "console.amazonaws.cn",
	"aws-us-gov": "console.amazonaws-us-gov.com",
	"aws-eusc": "console.amazonaws-eusc.eu"
};
/** The page of a service's deployments; null where the partition has no known console. */
function serviceUrl(serviceArn, clusterName, serviceName) {
	return consoleUrl(serviceArn, `clusters/${encodeURIComponent(clusterName)}/services/${encodeURIComponent(serviceName)}/deployments`);
}
/** The page of a task; null where the partition has no known console. */
function taskUrl(taskArn, clusterName) {
	return consoleUrl(taskArn, `clusters/${encodeURIComponent(clusterName)}/tasks/${encodeURIComponent((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.l)(taskArn))}/configuration`);
}
/** The page of one revision; null where the partition has no known console. */
function revisionUrl(arn) {
	const [family, revision] = ((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.i)(arn)?.resource ?? "").replace(/^task-definition\//, "").split(":");
	if (!family || !revision) return null;
	return consoleUrl(arn, `task-definitions/${encodeURIComponent(family)}/${revision}/containers`);
}
/** The page of a CodeDeploy deployment in the region of a service; null where the partition has no known console. */
function codeDeployUrl(serviceArn, id) {
	const parsed = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.i)(serviceArn);
	const host = parsed ? hosts[parsed.partition] : void 0;
	if (!parsed || !host) return null;
	return `https://${parsed.region}.${host}/codesuite/codedeploy/deployments/${encodeURIComponent(id)}?region=${parsed.region}`;
}
function consoleUrl(arn, path) {
	const parsed = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.i)(arn);
	const host = parsed ? hosts[parsed.partition] : void 0;
	return parsed && host ? `https://${parsed.region}.${host}/ecs/v2/${path}?region=${parsed.region}` : null;
}
/** The page of one log stream; null where the partition has no known console. */
function logUrl(region, group, stream) {
	const host = hosts[(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.o)(region)];
	const twice = (name) => encodeURIComponent(encodeURIComponent(name)).replaceAll("%", "$");
	if (host === void 0) return null;
	return `https://${region}.${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${twice(group)}/log-events/${twice(stream)}`;
}



/***/ }),

/***/ 1134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ scalingRemovalCommand),
/* harmony export */   t: () => (/* binding */ controllerFor)
/* harmony export */ });
/* harmony import */ var _console_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5098);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4664);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4949);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1818);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7657);
/* harmony import */ var _task_sets_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6174);
/* harmony import */ var _task_sets2_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1350);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9984);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2813);
/* harmony import */ var _deployment_watch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4002);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2638);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1531);
/* harmony import */ var _stopped_tasks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6461);
/* harmony import */ var _obstacles_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8629);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8356);
/* harmony import */ var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1775);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6988);
/* harmony import */ var _completion_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4141);




















// src/deployment/removal/commands.ts
/** The command that deletes a service with all of its tasks. */
function deletionCommand({ service, cluster }) {
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.i)(service.arn)?.region;
	return `aws ecs delete-service${region === void 0 ? "" : ` --region ${region}`} --cluster ${cluster} --service ${service.name} --force`;
}
/** The command with which a person deregisters the scalable target of a service. */
function scalingRemovalCommand(service) {
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.i)(service.arn)?.region;
	return `aws application-autoscaling deregister-scalable-target${region === void 0 ? "" : ` --region ${region}`} --service-namespace ecs --scalable-dimension ${_resource_id_js__WEBPACK_IMPORTED_MODULE_14__.n} --resource-id ${(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_14__.t)(service)}`;
}
// src/deployment/controllers/codedeploy/commands.ts
/**
* The command that rolls the service back from this deployment as it was last seen: a deployment that has ended cannot
* be stopped, so the earlier revision is deployed.
*/
function rollbackCommand({ handle, state }) {
	return state !== null && (0,_record_js__WEBPACK_IMPORTED_MODULE_15__.t)(state.record) ? redeployCommand(handle) : stopCommand(handle);
}
function stopCommand(handle) {
	return `aws deploy stop-deployment${regionOption(handle)} --deployment-id ${handle.deploymentId} --auto-rollback-enabled`;
}
function redeployCommand(handle) {
	const { application, group, appSpec } = handle.codeDeploy.plan;
	const made = appSpec(handle.rollbackPoint.revision ?? handle.revision);
	const content = "spec" in made ? JSON.stringify(made.spec) : "";
	const revision = JSON.stringify({
		revisionType: "AppSpecContent",
		appSpecContent: { content }
	});
	return `aws deploy create-deployment${regionOption(handle)} --application-name ${quoted(application)} --deployment-group-name ${quoted(group)} --revision ${quoted(revision)}`;
}
function regionOption({ serviceArn }) {
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.i)(serviceArn)?.region;
	return region === void 0 ? "" : ` --region ${region}`;
}
/** For a POSIX shell, in single quotes where it is needed. */
function quoted(text) {
	return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
// src/deployment/controllers/codedeploy/progress.ts
/** How far a deployment has come, from CodeDeploy's lifecycle events and the weights of its task sets. */
function progressOf$1({ state, completion }) {
	const target = state?.target ?? null;
	const events = target?.events ?? [];
	const absent = events.length > 0 ? "Skipped" : "Pending";
	const statusOf = (event) => events.find(({ name }) => name === event)?.status ?? absent;
	const weight = (0,_task_sets2_js__WEBPACK_IMPORTED_MODULE_16__.t)(target)?.trafficWeight ?? 0;
	const record = state?.record ?? null;
	const isOver = record !== null && (record.status === "Succeeded" || record.terminationWait);
	const serves = completion !== null || isOver || statusOf("AllowTraffic") === "Succeeded";
	const production = serves || weight > 0;
	return {
		serves,
		production,
		testTraffic: statusOf("AllowTestTraffic") === "Succeeded" && !production,
		step: production ? `${serves ? 100 : weight} %` : null,
		has: {
			testTraffic: statusOf("AllowTestTraffic") !== "Skipped",
			steps: true
		},
		kind: "this CodeDeploy deployment",
		testTrafficKeptBy: "a Lambda function at AfterAllowTestTraffic in the AppSpec"
	};
}
/** DescribeServices shows the target groups of each task set (ECS API reference, "TaskSet"). */
function targetGroupsOf$1({ state, last }) {
	const green = (0,_task_sets2_js__WEBPACK_IMPORTED_MODULE_16__.t)(state?.target ?? null);
	if (green === null || last === null) return { why: "CodeDeploy does not show the task set of the new revision yet." };
	const groupsOf = (isFresh) => (0,_task_sets_js__WEBPACK_IMPORTED_MODULE_17__.i)(last).filter(({ id }) => id === green.id === isFresh).flatMap(({ loadBalancers }) => loadBalancers).flatMap(({ targetGroupArn }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_18__.s)(targetGroupArn) ?? []);
	const fresh = groupsOf(true);
	if (fresh.length === 0) return { why: "ECS does not show the target group of the new task set." };
	return {
		fresh,
		old: groupsOf(false).filter((group) => !fresh.includes(group))
	};
}
// src/deployment/controllers/codedeploy/index.ts
const noHooks = "CodeDeploy deploys it, and its deployments have no pause hooks of ECS. One that waits for approval is continued by: aws deploy continue-deployment --deployment-id ID";
/** CodeDeploy's blue/green deployments of ECS services. All but its words is loaded when a service needs it. */
const codeDeployController = {
	id: "CODE_DEPLOY",
	displayName: "CodeDeploy",
	refusal: ({ name, isPlanned }) => isPlanned === void 0 ? null : `Service "${name}" does not exist, and its definition has the deployment controller CODE_DEPLOY. This action creates services with the deployment controller ECS only. Create the service by other means; afterwards it is deployed as usual.`,
	async plan(services, changesOf, inputs, context) {
		const { planCodeDeployments } = await __webpack_require__.e(/* import() */ 8380).then(__webpack_require__.bind(__webpack_require__, 8380));
		const plans = await planCodeDeployments(services, changesOf, inputs, context);
		return new Map([...plans].map(([arn, plan]) => [arn, deployPlan(plan)]));
	},
	stageRefusal: ({ name }) => `CodeDeploy deploys service "${name}": such a deployment has lifecycle events of CodeDeploy, and no lifecycle stage of ECS to wait for.`,
	describe: (service, to, members) => `Deploy ${to} to ${service.name} with CodeDeploy${members}.`,
	runsSideBySide: () => true,
	watch: async (handle) => (await __webpack_require__.e(/* import() */ 3490).then(__webpack_require__.bind(__webpack_require__, 3490))).startCodeDeployWatch(ofCodeDeploy(handle)),
	async poll(watch, service, settings, { clock, codeDeploy, ecsForPolling, signal }) {
		const { pollCodeDeploy } = await __webpack_require__.e(/* import() */ 3490).then(__webpack_require__.bind(__webpack_require__, 3490));
		return pollCodeDeploy(watch, service instanceof Error ? null : service ?? null, settings, {
			clock,
			codeDeploy,
			ecs: ecsForPolling,
			signal
		});
	},
	progress: (watch) => progressOf$1(watch),
	targetGroups: async (watch) => targetGroupsOf$1(watch),
	configuredWaitMs: ({ handle }) => ofCodeDeploy(handle).codeDeploy.plan.waitsMs,
	async rollBack(target, { handle }, context) {
		const { startCodeDeployRollback } = await __webpack_require__.e(/* import() */ 431).then(__webpack_require__.bind(__webpack_require__, 431));
		return startCodeDeployRollback(target, ofCodeDeploy(handle), codeDeployController, context);
	},
	readHold: async () => ({
		serviceDeploymentArn: null,
		state: "other",
		pauses: [],
		continued: false,
		now: noHooks
	}),
	answerPause: async () => ({
		kind: "over",
		why: noHooks
	}),
	rollbackCommand: (watch) => rollbackCommand(watch),
	remove: async (removal, context) => (await __webpack_require__.e(/* import() */ 2939).then(__webpack_require__.bind(__webpack_require__, 2939))).removeCodeDeployService(removal, context),
	removesScaling: false,
	removalCommand: deletionCommand,
	consoleUrl: ({ serviceArn, deploymentId }) => (0,_console_url_js__WEBPACK_IMPORTED_MODULE_0__.t)(serviceArn, deploymentId),
	ids: ({ deploymentId }) => ({
		deploymentId,
		codeDeployDeploymentId: deploymentId
	})
};
function deployPlan(plan) {
	return {
		warnings: plan.warnings,
		loadBalancers: plan.loadBalancers,
		...plan.unfinished !== null && { unfinished: unfinished(plan, plan.unfinished) },
		async start(update, { isRollback, isOwn }, context) {
			const { startCodeDeploy } = await __webpack_require__.e(/* import() */ 567).then(__webpack_require__.bind(__webpack_require__, 567));
			const options = {
				stopRunning: isRollback,
				resumes: isOwn(update.revision)
			};
			return startCodeDeploy(update, plan, codeDeployController, options, context);
		}
	};
}
function unfinished(plan, { id, createdAtMs, ...found }) {
	return {
		id,
		...found,
		async join(update, startedAtMs) {
			const { codeDeployHandle } = await __webpack_require__.e(/* import() */ 5431).then(__webpack_require__.bind(__webpack_require__, 5431)).then((n) => n.n);
			return codeDeployHandle(update, plan, codeDeployController, {
				id,
				resumedMs: createdAtMs,
				startedAtMs
			});
		}
	};
}
/** The handle that this controller made. */
function ofCodeDeploy(handle) {
	if (!("codeDeploy" in handle)) throw new Error(`${handle.deploymentId} is not a deployment of CodeDeploy.`);
	return handle;
}
// src/deployment/controllers/ecs/protection.ts
function noOldTasks(atMs) {
	return {
		count: 0,
		rest: "",
		sinceMs: atMs,
		lastRead: null,
		protected: [],
		denied: false
	};
}
/** Adds one poll to the history. */
function followOldTasks(before, handle, service, nowMs) {
	const own = (0,_history_js__WEBPACK_IMPORTED_MODULE_7__.n)(handle, service);
	const count = (own === null ? [] : service.deployments.filter((deployment) => deployment !== own)).reduce((sum, { running, pending }) => sum + running + pending, 0);
	const rest = `${own?.running ?? 0} ${service.events[0]?.id ?? ""}`;
	return count === before.count && rest === before.rest ? before : {
		...before,
		count,
		rest,
		sinceMs: nowMs
	};
}
/** Without any event; draining takes 5 min by default (deregistration delay of a target group), a stop up to 2 min more. */
const longMs = 48e4;
/** Between two questions. */
const leastBetweenMs = 6e4;
/** ECS's own words for a deployment that protected tasks hold up (ECS developer guide, "Service event messages"). */
const heldUp = /number of protected tasks|unable to stop or start tasks/i;
/**
* Whether it is time to ask ECS about protection: its events say that tasks could not be stopped, the old tasks are all
* that is missing and stay for longer than any draining, or time is about to run out. Never in a plain deploy.
*/
function shouldReadProtection(old, handle, service, { nowMs, deadlineMs }) {
	const isLate = nowMs >= deadlineMs - 500;
	const sinceReadMs = old.lastRead === null ? Number.POSITIVE_INFINITY : nowMs - old.lastRead.atMs;
	if (old.count === 0 || old.denied || sinceReadMs < leastBetweenMs) return false;
	if (isLate) return true;
	if (old.lastRead?.count === old.count) return false;
	const own = (0,_history_js__WEBPACK_IMPORTED_MODULE_7__.n)(handle, service);
	const isFull = own !== null && own.running >= Math.max(own.desired, service.desired);
	const fresh = service.events.filter(({ id }) => !handle.knownEvents.has(id));
	return isFull && nowMs - old.sinceMs >= longMs || fresh.some(({ message }) => heldUp.test(message.slice(0, 2e3)));
}
/** What keeps old tasks running; null where nothing does. */
function protectionOf(old, handle) {
	const tasks = old.protected;
	if (tasks.length === 0 || old.count === 0) return null;
	const ends = tasks.flatMap(({ untilMs }) => untilMs ?? []);
	return {
		tasks: tasks.length,
		untilMs: ends.length === 0 ? null : Math.max(...ends),
		command: command(tasks, handle)
	};
}
/** UpdateTaskProtection takes ten tasks at most. */
const mostTasks = 10;
function command(tasks, handle) {
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.i)(handle.serviceArn)?.region;
	const ids = tasks.slice(0, mostTasks).map(({ id }) => id);
	return `aws ecs update-task-protection${region ? ` --region ${region}` : ""} --cluster ${handle.cluster} --tasks ${ids.join(" ")} --no-protection-enabled`;
}
// src/deployment/controllers/ecs/old-tasks.ts
/**
* Says why old tasks stay under scale-in protection: as an event once, and in the sentence of what is
* missing. If the read is denied or fails, nothing is said.
*/
async function readProtection(watch, service, at, context) {
	const followed = {
		...watch,
		oldTasks: followOldTasks(watch.oldTasks, watch.handle, service, at.nowMs)
	};
	if (watch.verdict.kind !== "pending" || keepsOldTasks(watch, service)) return followed;
	return withSentence(shouldReadProtection(followed.oldTasks, watch.handle, service, at) ? await readTasks(followed, at.nowMs, context) : followed);
}
/** A deployment by stages keeps its old tasks on purpose until it cleans up. */
function keepsOldTasks({ native }, service) {
	return (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__.n)(service) && native.record?.lifecycleStage !== "CLEAN_UP";
}
async function readTasks(watch, nowMs, { ecs, signal }) {
	const { cluster, service, deploymentId } = watch.handle;
	const lastRead = {
		atMs: nowMs,
		count: watch.oldTasks.count
	};
	try {
		const tasks = await ecs.protectedTasks({
			cluster,
			service,
			deploymentId
		}, signal);
		const known = {
			...watch,
			oldTasks: {
				...watch.oldTasks,
				lastRead,
				protected: tasks
			}
		};
		return tasks.length > 0 && watch.oldTasks.protected.length === 0 ? withEvent(known, nowMs) : known;
	} catch (error) {
		const denied = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t && error.details.kind === "denied";
		return {
			...watch,
			oldTasks: {
				...watch.oldTasks,
				lastRead,
				denied
			}
		};
	}
}
function withEvent(watch, atMs) {
	const { service } = watch.handle;
	const protection = protectionOf(watch.oldTasks, watch.handle);
	if (protection === null) return watch;
	return {
		...watch,
		timeline: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__.i)(watch.timeline, [{
			kind: "protection",
			atMs,
			service,
			stage: null,
			protection
		}])
	};
}
function withSentence(watch) {
	const protection = protectionOf(watch.oldTasks, watch.handle);
	if (watch.verdict.kind !== "pending" || protection === null) return watch;
	return {
		...watch,
		verdict: {
			...watch.verdict,
			why: `${watch.verdict.why} ${(0,_obstacles_js__WEBPACK_IMPORTED_MODULE_9__.a)(protection)}`
		}
	};
}
// src/deployment/controllers/ecs/rolling.ts
/** How long a known deployment may be missing from answers before that is taken for more than a stale read. */
const staleReadMs = 8e3;
/** Judges one poll. `recordState` is given once an earlier judgement was `unclear`. Pure: the same poll, the same verdict. */
function judge(handle, history, service, nowMs, recordState) {
	if (service.status !== "ACTIVE") return {
		kind: "failed",
		why: `The service is ${service.status}: it was deleted while the deployment ran.`,
		rollback: { state: "none" },
		gone: true
	};
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_19__.s)(service);
	if (!primary) return {
		kind: "pending",
		why: "ECS shows no deployment of the service.",
		settling: false
	};
	if (primary.id === handle.deploymentId) return judgeOwn(handle, history, service, primary);
	return judgeOther(handle, history, service, primary, nowMs, recordState);
}
/** Our deployment is the newest one. */
function judgeOwn(handle, history, service, own) {
	if (own.rolloutState === "FAILED") {
		const why = own.rolloutReason ?? "ECS marked the deployment as FAILED.";
		if ((service.circuitBreaker.rollback || rollsBackOnAlarm(service)) && history.failedStatePolls < 2) return {
			kind: "pending",
			why,
			settling: true
		};
		return {
			kind: "failed",
			why,
			rollback: { state: "none" }
		};
	}
	if (!(0,_service_js__WEBPACK_IMPORTED_MODULE_19__.r)(handle.revision, own, service)) return {
		kind: "pending",
		why: `ECS still shows ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.s)(own.taskDefinition)}.`,
		settling: false
	};
	const oldTasks = service.deployments.filter((deployment) => deployment !== own).reduce((sum, deployment) => sum + deployment.running + deployment.pending, 0);
	const wanted = service.scheduling === "DAEMON" ? own.desired : Math.max(own.desired, service.desired);
	const runs = handle.isNew ? own.running >= wanted : own.running === wanted;
	const done = own.rolloutState === "COMPLETED" || own.rolloutState === null && own.pending === 0;
	if (runs && oldTasks === 0 && done) return completed(handle, own, wanted);
	const early = (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_11__.t)(service);
	if (early !== null && completesEarly(handle, history, own, wanted)) return wanted === 0 ? completed(handle, own, wanted) : completedEarly(handle, own, {
		wanted,
		oldTasks,
		early
	});
	const settling = runs && oldTasks === 0;
	return {
		kind: "pending",
		why: missing(handle, own, wanted, oldTasks, settling),
		settling
	};
}
function completed(handle, { running }, wanted) {
	const why = (0,_completion_js__WEBPACK_IMPORTED_MODULE_12__.t)((0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.s)(handle.revision), {
		running,
		wanted
	}, handle);
	return {
		kind: "completed",
		why,
		warning: wanted === 0 ? why : null
	};
}
/**
* ECS completed this very deployment, and a task of it runs: with `earlySuccessCriteria` that is its end. A deployment
* that had completed before this run shows COMPLETED too, while it takes a new count.
*/
function completesEarly(handle, history, own, wanted) {
	return own.rolloutState === "COMPLETED" && (0,_history_js__WEBPACK_IMPORTED_MODULE_7__.r)(handle, history) && (own.running > 0 || wanted === 0);
}
/** ECS starts the rest and removes what is old in the background, and watches neither. */
function completedEarly(handle, own, { wanted, oldTasks, early }) {
	const criteria = [...early.healthyPercent === null ? [] : [`healthyPercent ${early.healthyPercent}`], ...early.cleanup === null ? [] : [`sourceServiceRevisionCleanup ${early.cleanup}`]];
	const by = criteria.length === 0 ? "" : ` (${criteria.join(", ")})`;
	const old = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_10__.j)(oldTasks, "old task")} ${oldTasks === 1 ? "is" : "are"} still draining`;
	const why = `${(0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.s)(handle.revision)} runs ${own.running} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_10__.j)(wanted, "task")} and ${old}: ECS completed the deployment early, by the service's earlySuccessCriteria${by}.`;
	return {
		kind: "completed",
		why,
		warning: `${why} ECS does the rest in the background and no longer stops or rolls back this deployment.`
	};
}
function missing(handle, own, wanted, oldTasks, settling) {
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.s)(handle.revision);
	if (settling) return `All ${wanted} tasks of ${name} run; ECS has not completed the deployment yet.`;
	const failed = own.failed > 0 ? `, ${own.failed} failed` : "";
	const old = oldTasks > 0 ? `; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_10__.j)(oldTasks, "old task")} ${oldTasks === 1 ? "is" : "are"} still running` : "";
	return `${own.running} of ${wanted} tasks of ${name} run${failed}${old}.`;
}
/** Another deployment is the newest one: ECS rolled back, another run deployed, or it is a stale read. */
function judgeOther(handle, history, service, primary, nowMs, recordState) {
	if (history.failure !== null || history.rollingBack) return rolledBack(handle, history, service, primary);
	const existedBefore = handle.rollbackPoint.deployments.has(primary.id);
	if (existedBefore && isStale(handle, history, primary, nowMs)) return {
		kind: "pending",
		why: "ECS does not show the new deployment yet.",
		settling: false
	};
	if (recordState === void 0) return {
		kind: "unclear",
		why: `Deployment ${primary.id} is now the newest one.`
	};
	if (recordState === "rolled-back") return rolledBack(handle, history, service, primary);
	const looksLikeRollback = (existedBefore || handle.rollbackPoint.revisions.has(primary.taskDefinition)) && (existedBefore || history.failedTasks > 0 && service.circuitBreaker.rollback || rollsBackOnAlarm(service));
	if (recordState === "unknown" && looksLikeRollback) return rolledBack(handle, history, service, primary);
	if (recordState === "running" && existedBefore) return {
		kind: "pending",
		why: "ECS does not show the new deployment at the moment.",
		settling: false
	};
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.s)(primary.taskDefinition);
	return {
		kind: "superseded",
		why: `Another deployment (${primary.id}, ${name}) replaced this one (${handle.deploymentId}) while it was running.`,
		by: primary.id
	};
}
/** An answer that shows the world as it was before the change, to the millisecond, is a read from the past. */
function isStale(handle, history, primary, nowMs) {
	if (primary.updatedAtMs !== handle.rollbackPoint.deployments.get(primary.id)) return false;
	const absentForMs = nowMs - (history.absentSinceMs ?? nowMs);
	return history.absentPolls < 3 || absentForMs < staleReadMs;
}
function rolledBack(handle, history, service, primary) {
	const why = history.failure ?? `ECS failed deployment ${handle.deploymentId}.`;
	const to = primary.taskDefinition;
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.s)(to);
	if (primary.rolloutState === "FAILED") return {
		kind: "failed",
		why,
		rollback: {
			state: "failed",
			to,
			why: `ECS's rollback to ${name} failed too: ${primary.rolloutReason ?? "ECS gives no reason."}`
		}
	};
	const ownTasks = (0,_history_js__WEBPACK_IMPORTED_MODULE_7__.n)(handle, service);
	const alone = !ownTasks || ownTasks.running + ownTasks.pending === 0;
	const serves = primary.running >= Math.max(primary.desired, service.scheduling === "DAEMON" ? 0 : service.desired);
	const state = (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_11__.t)(service) !== null && primary.rolloutState === "COMPLETED" && primary.running > 0 || primary.rolloutState !== "IN_PROGRESS" && alone && serves ? "done" : "running";
	return {
		kind: "failed",
		why,
		rollback: {
			state,
			to,
			why: state === "done" ? `ECS rolled back to ${name}, which is serving again.` : `ECS is rolling back to ${name}.`
		}
	};
}
/** Whether the service's deployment alarms roll back: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html */
function rollsBackOnAlarm(service) {
	const configuration = service.members.deploymentConfiguration;
	const alarms = typeof configuration === "object" && configuration && "alarms" in configuration ? configuration.alarms : null;
	return typeof alarms === "object" && alarms !== null && "rollback" in alarms && alarms.rollback === true;
}
// src/deployment/controllers/ecs/poll.ts
function startEcsWatch(handle) {
	return {
		...(0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_5__.n)(handle),
		native: _stages_js__WEBPACK_IMPORTED_MODULE_1__.r,
		oldTasks: noOldTasks(handle.startedAtMs),
		missingPolls: 0,
		recordReads: 0,
		routeStatus: null,
		collectedAtMs: handle.startedAtMs
	};
}
/** One service at one poll. */
async function pollService(watch, service, nowMs, settings, context) {
	if (!service) return missingService(watch, nowMs);
	const { handle } = watch;
	const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_7__.i)(watch.history, handle, service, nowMs);
	const events = (0,_events_js__WEBPACK_IMPORTED_MODULE_6__.r)(watch.timeline, handle, service, nowMs);
	const staged = await byRecord(await readRecordArn({
		...watch,
		history,
		last: service,
		endedAtMs: nowMs,
		missingPolls: 0
	}, service, nowMs, context), service, {
		nowMs,
		until: settings.until
	}, context);
	const collected = await collectStopped(staged.watch, events, nowMs, context);
	const failures = (0,_proof_js__WEBPACK_IMPORTED_MODULE_4__.o)(watch, collected, nowMs);
	const timeline = (0,_events_js__WEBPACK_IMPORTED_MODULE_6__.i)(watch.timeline, [
		...staged.events,
		...events,
		...failures
	]);
	const excluded = (0,_proof_js__WEBPACK_IMPORTED_MODULE_4__.i)(collected, watch.last, service, nowMs);
	const explained = await readProtection((0,_proof_js__WEBPACK_IMPORTED_MODULE_4__.r)({
		...collected,
		timeline,
		excluded
	}, service, settings.failureThreshold, nowMs), service, {
		nowMs,
		deadlineMs: settings.deadlineMs
	}, context);
	const ended = (0,_proof_js__WEBPACK_IMPORTED_MODULE_4__.t)(await reached(explained, nowMs, context), settings, nowMs);
	const settling = ended.verdict.kind === "pending" && ended.verdict.settling;
	return {
		...ended,
		settlingPolls: settling ? watch.settlingPolls + 1 : 0
	};
}
/** Judges by ECS's record where the service's deployments do not tell all. Loaded only then. */
async function byRecord(watch, service, at, context) {
	if (!(0,_stages_js__WEBPACK_IMPORTED_MODULE_1__.a)(service)) return {
		watch: {
			...watch,
			pause: null
		},
		events: []
	};
	const { pollRecord } = await __webpack_require__.e(/* import() */ 8002).then(__webpack_require__.bind(__webpack_require__, 8002));
	return pollRecord(watch, service, at, context);
}
/** A service behind an ECS gateway serves only once its route is active. */
async function reached(watch, nowMs, context) {
	if (watch.verdict.kind !== "completed" || watch.handle.viaGateway !== true) return watch;
	const { awaitRoute, isRouteSettled } = await __webpack_require__.e(/* import() */ 7265).then(__webpack_require__.bind(__webpack_require__, 7265));
	return isRouteSettled(watch) ? watch : awaitRoute(watch, nowMs, context);
}
/** ECS left the service out of its answer: once may be a stale read, three times it is gone. */
function missingService(watch, nowMs) {
	const missingPolls = watch.missingPolls + 1;
	if (missingPolls < 3) return {
		...watch,
		missingPolls,
		endedAtMs: nowMs
	};
	const why = "The service does not exist any more: it was deleted while the deployment ran.";
	return {
		...watch,
		missingPolls,
		endedAtMs: nowMs,
		verdict: {
			kind: "failed",
			why,
			rollback: { state: "none" },
			gone: true
		}
	};
}
/** How often ECS's record of the deployment is asked for merely to have its ARN: it may be listed seconds late. */
const recordReadsForArn = 3;
const recordReadsForStages = 30;
/** Judges the poll, and reads ECS's own record where the poll needs it. */
async function readRecordArn(watch, service, nowMs, context) {
	const verdict = judge(watch.handle, watch.history, service, nowMs);
	const mostReads = (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__.a)(service) ? recordReadsForStages : recordReadsForArn;
	const isWanted = (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__.a)(service) || watch.history.failedTasks > 0 || watch.history.failure !== null;
	const forArn = watch.serviceDeploymentArn === null && watch.history.seen && watch.recordReads < mostReads && (isWanted || context.fleet?.readsRecord(watch.handle) !== false);
	if (verdict.kind !== "unclear" && !forArn) return {
		...watch,
		verdict
	};
	const record = await recordOf(watch.handle, context);
	return {
		...watch,
		verdict: verdict.kind === "unclear" ? judge(watch.handle, watch.history, service, nowMs, record.recordState) : verdict,
		serviceDeploymentArn: record.arn ?? watch.serviceDeploymentArn,
		recordReads: record.denied ? recordReadsForStages : watch.recordReads + 1
	};
}
async function recordOf(handle, context) {
	try {
		const record = await context.ecs.findServiceDeployment(handle, context.signal);
		return {
			arn: record?.arn ?? null,
			recordState: record ? recordStateOf(record.status) : "unknown",
			denied: false
		};
	} catch {
		return {
			arn: null,
			recordState: "unknown",
			denied: true
		};
	}
}
/** Statuses of a service deployment: ECS API reference, "ServiceDeployment". */
function recordStateOf(status) {
	if (status.startsWith("ROLLBACK_")) return "rolled-back";
	if (status === "SUCCESSFUL") return "successful";
	if (status === "STOPPED" || status === "STOP_REQUESTED") return "stopped";
	return status === "PENDING" || status === "IN_PROGRESS" ? "running" : "unknown";
}
/** Between two reads of the stopped tasks when nothing points to any. */
const quietCollectMs = 3e4;
/** The same while a task is still ending, whose exit codes come late. */
const openCollectMs = 1e4;
/**
* Keeps the stopped tasks of our deployment. Asked for when something moved (a crash shows in the counts or the
* events), and now and then otherwise: a quiet rollout costs next to no calls for it.
*/
async function collectStopped(watch, events, nowMs, context) {
	const open = [...watch.stopped.tasks.values()].some((task) => task.lastStatus !== "STOPPED");
	const quietForMs = nowMs - watch.collectedAtMs;
	const decides = watch.completion === null ? watch.verdict.kind === "completed" : (0,_proof_js__WEBPACK_IMPORTED_MODULE_4__.a)(watch).length > 0;
	const often = (open || decides) && quietForMs >= openCollectMs;
	const due = events.length > 0 || often || quietForMs >= quietCollectMs;
	if (watch.stoppedTrouble !== null || !watch.history.seen) return watch;
	const { cluster, service, deploymentId } = watch.handle;
	const of = {
		cluster,
		service,
		deploymentId
	};
	const isUrgent = decides || events.some((event) => event.kind === "counts" && event.counts.failed > 0);
	try {
		const shared = await context.fleet?.stoppedTasks(of, isUrgent ? nowMs : null, context.signal);
		if (shared) return {
			...watch,
			stopped: (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_8__.s)(watch.stopped, shared)
		};
		if (!due) return watch;
		const stopped = await (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_8__.t)(watch.stopped, context.ecs, of, context.signal);
		return {
			...watch,
			stopped,
			collectedAtMs: nowMs
		};
	} catch (error) {
		const lasting = isDenied(error);
		return {
			...watch,
			collectedAtMs: nowMs,
			stoppedTrouble: lasting ? error : null
		};
	}
}
function isDenied(error) {
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t && error.details.kind === "denied";
}
// src/deployment/controllers/ecs/progress.ts
/** Stages in which all production traffic is with the new revision (ECS API reference, "ServiceDeployment"). */
const afterShift = [
	"POST_PRODUCTION_TRAFFIC_SHIFT",
	"BAKE_TIME",
	"CLEAN_UP"
];
const testTrafficKeptBy = "a pause hook at POST_TEST_TRAFFIC_SHIFT";
const kinds = {
	BLUE_GREEN: "a blue/green deployment",
	LINEAR: "a linear deployment",
	CANARY: "a canary deployment"
};
/** How far a deployment has come, from what the polls have shown. */
function progressOf({ last, native, completion }) {
	const has = hasOf(last);
	const kind = kinds[last?.strategy ?? ""] ?? "a rolling deployment";
	const { record } = native;
	if (last === null || record === null || !(0,_stages_js__WEBPACK_IMPORTED_MODULE_1__.n)(last)) {
		const serves = completion !== null;
		return {
			serves,
			production: serves,
			testTraffic: false,
			step: null,
			has,
			kind,
			testTrafficKeptBy
		};
	}
	const stage = record.lifecycleStage ?? "";
	const isOver = afterShift.includes(stage) || record.status === "SUCCESSFUL";
	const weight = record.target?.productionWeight ?? (isOver ? 100 : 0);
	const shifts = stage === "PRODUCTION_TRAFFIC_SHIFT" || stage === "PRE_PRODUCTION_TRAFFIC_SHIFT";
	const production = weight > 0 || isOver;
	const test = (record.target?.testWeight ?? 0) > 0 || stage === "POST_TEST_TRAFFIC_SHIFT";
	return {
		serves: isOver || completion !== null || weight >= 100 && !shifts,
		production,
		testTraffic: test && !production,
		step: has.steps && weight > 0 ? `${weight} %` : null,
		has,
		kind,
		testTrafficKeptBy
	};
}
function hasOf(service) {
	if (service === null) return {
		testTraffic: true,
		steps: true
	};
	const steps = service.strategy === "LINEAR" || service.strategy === "CANARY";
	return {
		testTraffic: (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__.n)(service),
		steps
	};
}
/**
* A rolling deployment has one target group for both revisions. Else the new revision's service revision tells which of
* the two it is, and the other one is the old revision's (ECS API reference, "ServiceRevision", `resolvedConfiguration`).
*
* @throws AwsError
*/
async function targetGroupsOf({ last, native }, { ecsForPolling, signal }) {
	if (last === null) return { why: "The service has not been read yet." };
	const balancers = (0,_json_js__WEBPACK_IMPORTED_MODULE_18__.o)(last.members.loadBalancers);
	if (!(0,_stages_js__WEBPACK_IMPORTED_MODULE_1__.n)(last)) return {
		fresh: balancers.flatMap(({ targetGroupArn }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_18__.s)(targetGroupArn) ?? []),
		old: []
	};
	const arn = native.record?.target?.serviceRevision ?? null;
	if (arn === null) return { why: "ECS's record of the deployment could not be read (ecs:DescribeServiceDeployments)." };
	const { own: fresh, managed } = await ecsForPolling.targetGroupsOfServiceRevision(arn, signal);
	const all = [.../* @__PURE__ */ new Set([...balancers.flatMap(bothGroups), ...managed])];
	if (fresh.length === 0 && all.length > 0) return { why: "ECS does not show the target group of the new revision yet." };
	return {
		fresh,
		old: all.filter((group) => !fresh.includes(group))
	};
}
function bothGroups({ targetGroupArn, advancedConfiguration }) {
	return [targetGroupArn, ((0,_json_js__WEBPACK_IMPORTED_MODULE_18__.t)(advancedConfiguration) ? advancedConfiguration : {}).alternateTargetGroupArn].flatMap((arn) => (0,_json_js__WEBPACK_IMPORTED_MODULE_18__.s)(arn) ?? []);
}
// src/deployment/controllers/ecs/index.ts
const plan$1 = {
	warnings: [],
	loadBalancers: null,
	start: async (update, options, context) => (await __webpack_require__.e(/* import() */ 9569).then(__webpack_require__.bind(__webpack_require__, 9569))).startPlanned(ecsController, update, options, context)
};
/** A paused deployment waits for an answer, not for the times that ECS is still to wait. */
function configuredWait({ last, pause, native }, until) {
	if (last === null) return 0;
	if (pause === null || pause.ofRollback) return (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__.t)(last, until);
	return (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__.i)(last, native.record?.target?.productionWeight ?? 0);
}
/** ECS's own controller: rolling, blue/green, linear and canary deployments. */
const ecsController = {
	id: "ECS",
	displayName: "ECS",
	refusal: () => null,
	plan: async (services) => new Map(services.map((service) => [service.arn, plan$1])),
	stageRefusal: _stages_js__WEBPACK_IMPORTED_MODULE_1__.o,
	describe: (service, to, members) => `Update ${service.name} to ${to}${members}.`,
	runsSideBySide: _stages_js__WEBPACK_IMPORTED_MODULE_1__.n,
	watch: async (handle) => startEcsWatch(handle),
	poll: async (watch, service, settings, context) => {
		if (service instanceof Error) throw service;
		return pollService(watch, service, context.clock.now(), settings, {
			...context,
			ecs: context.ecsForPolling
		});
	},
	progress: (watch) => progressOf(watch),
	targetGroups: (watch, context) => targetGroupsOf(watch, context),
	configuredWaitMs: (watch, until) => configuredWait(watch, until),
	rollBack: async (target, failed, context) => (await __webpack_require__.e(/* import() */ 8745).then(__webpack_require__.bind(__webpack_require__, 8745))).startRollback(target, failed, context),
	readHold: async (service, cluster, context) => (await __webpack_require__.e(/* import() */ 9361).then(__webpack_require__.bind(__webpack_require__, 9361))).readHold(service, cluster, context),
	answerPause: async (watch, action, context) => (await __webpack_require__.e(/* import() */ 9074).then(__webpack_require__.bind(__webpack_require__, 9074))).answerPause(watch, action, context),
	rollbackCommand: (watch) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__.n)(watch),
	remove: async (removal, context) => (await __webpack_require__.e(/* import() */ 8427).then(__webpack_require__.bind(__webpack_require__, 8427))).beginDeletion(removal, context),
	removesScaling: false,
	removalCommand: deletionCommand,
	consoleUrl: ({ cluster, serviceArn, service }) => (0,_console_url_js__WEBPACK_IMPORTED_MODULE_0__.i)(serviceArn, (0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.t)(cluster), service),
	ids: ({ deploymentId }) => ({
		deploymentId: deploymentId || null,
		codeDeployDeploymentId: null
	})
};
// src/deployment/controllers/express/index.ts
/**
* Express services (`resourceManagementType: ECS`): ECS makes their load balancer, scaling and canary deployments. They
* are updated by UpdateExpressGatewayService, and are watched and stopped as ECS's own deployments, which they are.
*/
const expressController = {
	...ecsController,
	id: "EXPRESS",
	displayName: "ECS Express",
	plan: async (services, changesOf, inputs) => {
		const { refuseMembers } = await __webpack_require__.e(/* import() */ 3852).then(__webpack_require__.bind(__webpack_require__, 3852));
		refuseMembers(services, changesOf, inputs);
		return new Map(services.map((service) => [service.arn, plan]));
	},
	describe: (service, to, members) => `Update the Express service ${service.name} to ${to}${members}.`,
	creation: async (update, context) => (await __webpack_require__.e(/* import() */ 7615).then(__webpack_require__.bind(__webpack_require__, 7615))).expressCreation(update, context),
	scaleToZero: async (failed, context) => (await __webpack_require__.e(/* import() */ 3962).then(__webpack_require__.bind(__webpack_require__, 3962))).scaleExpressToZero(failed, context),
	rollBack: async (target, failed, context) => {
		const [{ throughExpress }, { startRollback }] = await Promise.all([__webpack_require__.e(/* import() */ 5125).then(__webpack_require__.bind(__webpack_require__, 7506)), __webpack_require__.e(/* import() */ 8745).then(__webpack_require__.bind(__webpack_require__, 8745))]);
		const watch = failed;
		return startRollback(target, watch, throughExpress(watch.handle.serviceArn, null, context));
	},
	rollbackCommand: (failed) => {
		const watch = failed;
		const { serviceArn, rollbackPoint } = watch.handle;
		if (rollbackPoint.revision === null || (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__.t)(watch) && watch.serviceDeploymentArn !== null) return ecsController.rollbackCommand(watch);
		return `aws ecs update-express-gateway-service --region ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.i)(serviceArn)?.region ?? ""} --service-arn ${serviceArn} --task-definition-arn ${rollbackPoint.revision}`;
	},
	remove: async (removal, context) => (await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 429))).removeExpressService(removal, context),
	removesScaling: true,
	removalCommand: ({ service: { arn } }) => {
		return `aws ecs delete-express-gateway-service --region ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_13__.i)(arn)?.region ?? ""} --service-arn ${arn}`;
	}
};
const plan = {
	warnings: [],
	loadBalancers: null,
	start: async (update, options, context) => {
		if (update.inline !== void 0) return (await __webpack_require__.e(/* import() */ 8577).then(__webpack_require__.bind(__webpack_require__, 8577))).startInline(expressController, update, update.inline, context);
		const [{ throughExpress }, { startPlanned }] = await Promise.all([__webpack_require__.e(/* import() */ 5125).then(__webpack_require__.bind(__webpack_require__, 7506)), __webpack_require__.e(/* import() */ 9569).then(__webpack_require__.bind(__webpack_require__, 9569))]);
		return startPlanned(expressController, update, options, throughExpress(update.service.arn, update.service, context));
	}
};
// src/deployment/controllers/external.ts
/** Services whose task sets are made by other software: they are refused before anything else is asked of this controller. */
function externalController(type) {
	const never = () => {
		throw new Error(`Services with the deployment controller ${type} are not deployed.`);
	};
	return {
		id: type,
		displayName: type,
		refusal: ({ name }) => `Service "${name}" has the ${type} deployment controller: only the software that made its task sets can make the next one. Leave \`service\` out to register the revision only.`,
		plan: never,
		stageRefusal: never,
		describe: never,
		runsSideBySide: never,
		watch: never,
		poll: never,
		progress: never,
		targetGroups: never,
		configuredWaitMs: never,
		rollBack: never,
		readHold: never,
		answerPause: never,
		rollbackCommand: never,
		remove: async (removal, context) => (await __webpack_require__.e(/* import() */ 8427).then(__webpack_require__.bind(__webpack_require__, 8427))).beginDeletion(removal, context),
		removesScaling: false,
		removalCommand: deletionCommand,
		consoleUrl: never,
		ids: never
	};
}
// src/deployment/controllers/index.ts
/** The controllers that this action deploys with. */
const controllers = [
	ecsController,
	codeDeployController,
	expressController
];
/** The controller that deploys a service: the only place that reads the service's controller type. */
function controllerFor(service) {
	return controllers.find(({ id }) => id === service.controller) ?? externalController(service.controller);
}



/***/ }),

/***/ 1775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ onlyPauseStage),
/* harmony export */   i: () => (/* binding */ hasLifecycleHooks),
/* harmony export */   n: () => (/* binding */ ecsRule),
/* harmony export */   o: () => (/* binding */ pauseStages),
/* harmony export */   r: () => (/* binding */ failureRuleOf),
/* harmony export */   t: () => (/* binding */ earlySuccessOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

// src/service/deployment-configuration.ts
/** ECS's own rule where the service has none: half the desired count, at least 3, at most 200. */
const ecsRule = {
	type: "BOUNDED_PERCENT",
	value: 50,
	resetOnHealthyTask: true
};
/** The service's rule; that of a circuit breaker that is off counts too, and ECS's default where there is none. */
function failureRuleOf(service) {
	const breaker = objectOf(configurationOf(service).deploymentCircuitBreaker);
	return {
		...thresholdIn(breaker),
		resetOnHealthyTask: breaker.resetOnHealthyTask !== false
	};
}
function thresholdIn(breaker) {
	const { type, value } = objectOf(breaker.thresholdConfiguration);
	return (type === "COUNT" || type === "BOUNDED_PERCENT" || type === "UNBOUNDED_PERCENT") && typeof value === "number" && value > 0 ? {
		type,
		value
	} : ecsRule;
}
/** Null where the service has no early success; only rolling deployments know it. */
function earlySuccessOf(service) {
	const criteria = objectOf(configurationOf(service).earlySuccessCriteria);
	if (service.strategy !== "ROLLING" || criteria.enable !== true) return null;
	const { healthyPercent } = criteria;
	return {
		healthyPercent: typeof healthyPercent === "number" ? healthyPercent : null,
		cleanup: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(criteria.sourceServiceRevisionCleanup)
	};
}
/** Whether a deployment of the service may stop at a lifecycle hook, for a function or a person. */
function hasLifecycleHooks(service) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(configurationOf(service).lifecycleHooks).length > 0;
}
/**
* The stage at which the service pauses, where it pauses at one alone. DescribeServices may show nothing of a PAUSE
* hook but its `lifecycleStages`; a hook with a target calls a function.
*/
function onlyPauseStage(service) {
	const stages = pauseStages(service);
	return stages.size === 1 ? [...stages][0] ?? null : null;
}
/** The stages at which the service has pause hooks. */
function pauseStages(service) {
	const pauses = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(configurationOf(service).lifecycleHooks).filter(isPause);
	return new Set(pauses.flatMap(({ lifecycleStages }) => textsIn(lifecycleStages)));
}
function isPause({ targetType, hookTargetArn }) {
	return targetType === "PAUSE" || targetType === void 0 && hookTargetArn === void 0;
}
function textsIn(value) {
	return Array.isArray(value) ? value.flatMap((item) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(item) ?? []) : [];
}
function configurationOf(service) {
	return objectOf(service.members.deploymentConfiguration);
}
function objectOf(value) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(value) ? value : {};
}



/***/ }),

/***/ 4002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ excludeFailures),
/* harmony export */   i: () => (/* binding */ desiredOf),
/* harmony export */   n: () => (/* binding */ startWatch),
/* harmony export */   o: () => (/* binding */ thresholdOf),
/* harmony export */   r: () => (/* binding */ countFailed),
/* harmony export */   t: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2638);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1531);
/* harmony import */ var _stopped_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6461);



// src/deployment/failure-threshold.ts
/** Limits of a BOUNDED_PERCENT (ECS developer guide, "Deployment circuit breaker"). */
const least = 3;
const most = 200;
/** The number of failed tasks that fails a deployment: at least 1. The percentage is of the latest desired count. */
function thresholdOf(threshold, rule, desired) {
	if (threshold !== "auto") return threshold;
	if (rule.type === "COUNT") return Math.max(1, Math.ceil(rule.value));
	const share = Math.ceil(rule.value * desired / 100);
	if (rule.type === "UNBOUNDED_PERCENT") return Math.max(1, share);
	return Math.min(most, Math.max(least, share));
}
/** The desired count that a percentage is of: a DAEMON service shows its own in the deployment. */
function desiredOf(service, own) {
	return service.scheduling === "DAEMON" ? own?.desired ?? service.desired : service.desired;
}
const nothingExcluded = {
	tasks: /* @__PURE__ */ new Set(),
	atMs: 0
};
/**
* Follows ECS's reset of its count. Only a count that was seen to fall is a reset: a healthy task alone is not known
* to be one. `failed` are the failed tasks known by now, oldest first; `ecsBefore` and `ecsNow` are ECS's own counts.
*/
function excludeFailures(excluded, seen) {
	if (seen.ecsNow >= seen.ecsBefore) return excluded;
	const before = seen.failed.slice(0, Math.max(0, seen.failed.length - seen.ecsNow));
	return {
		tasks: /* @__PURE__ */ new Set([...excluded.tasks, ...before.map(({ arn }) => arn)]),
		atMs: seen.atMs
	};
}
/**
* How many failed tasks count. A task that ran when ECS reset its count and failed later may be the very one that was
* healthy for a moment: then nothing is forgiven, or a crash loop of such tasks would never end. Nor is ECS's count
* ever undercut, which a stale read makes look like a reset.
*/
function countFailed(failed, excluded, ecsCount) {
	const counted = failed.filter(({ arn }) => !excluded.tasks.has(arn));
	const ranThen = ({ startedAtMs }) => startedAtMs !== null && startedAtMs <= excluded.atMs;
	if (counted.some(ranThen)) return failed.length;
	return Math.min(failed.length, Math.max(counted.length, ecsCount));
}
// src/deployment/deployment-watch.ts
function startWatch(handle) {
	return {
		handle,
		verdict: {
			kind: "pending",
			why: "Not polled yet.",
			settling: false
		},
		timeline: (0,_events_js__WEBPACK_IMPORTED_MODULE_0__.n)(handle),
		last: null,
		endedAtMs: handle.startedAtMs,
		serviceDeploymentArn: null,
		pause: null,
		answeredHooks: new Map(handle.answeredHooks),
		stopped: _stopped_tasks_js__WEBPACK_IMPORTED_MODULE_2__.o,
		stoppedTrouble: null,
		completion: null,
		thresholdReachedAtMs: null,
		excluded: nothingExcluded,
		history: _history_js__WEBPACK_IMPORTED_MODULE_1__.t,
		closed: false,
		settlingPolls: 0,
		checks: [],
		unverified: null,
		readsChecks: false,
		checksUntilMs: 0,
		failedPolls: 0,
		pollError: null
	};
}
/** Without a verdict, or failed while the controller's own rollback is in progress. */
function isOpen(watch) {
	const { verdict } = watch;
	if (watch.closed) return false;
	if (verdict.kind === "failed") return verdict.rollback.state === "running";
	return verdict.kind === "pending" || verdict.kind === "unclear";
}



/***/ }),

/***/ 2638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isProgress),
/* harmony export */   i: () => (/* binding */ extendTimeline),
/* harmony export */   n: () => (/* binding */ emptyTimeline),
/* harmony export */   o: () => (/* binding */ serviceEvents),
/* harmony export */   r: () => (/* binding */ eventsOf),
/* harmony export */   t: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1531);

// src/deployment/events.ts
/** Whether an event tells how far a deployment by stages has come. */
function isProgress(event) {
	return "stage" in event;
}
function emptyTimeline(handle) {
	return {
		service: handle.service,
		startedAtMs: handle.startedAtMs,
		events: []
	};
}
/** What this poll shows that the timeline does not have yet. `atMs` is the time of the poll. */
function eventsOf(timeline, handle, service, atMs) {
	return [
		...serviceEvents(timeline, handle, service, atMs),
		...countEvents(timeline, handle, service, atMs),
		...stateEvents(timeline, service, atMs)
	];
}
function extendTimeline(timeline, events) {
	return events.length === 0 ? timeline : {
		...timeline,
		events: [...timeline.events, ...events]
	};
}
/** The service's events since the deployment began, each once, oldest first. */
function serviceEvents(timeline, handle, service, atMs) {
	const known = new Set(timeline.events.flatMap((item) => item.kind === "event" ? [item.id] : []));
	return service.events.filter((event) => !handle.knownEvents.has(event.id) && !known.has(event.id)).reverse().map((event) => ({
		kind: "event",
		atMs,
		service: handle.service,
		id: event.id,
		message: event.message
	}));
}
function countEvents(timeline, handle, service, atMs) {
	const counts = countsOf(handle, service);
	const last = timeline.events.findLast((item) => item.kind === "counts");
	if (last?.kind === "counts" && JSON.stringify(last.counts) === JSON.stringify(counts)) return [];
	return [{
		kind: "counts",
		atMs,
		service: handle.service,
		counts
	}];
}
function countsOf(handle, service) {
	const own = (0,_history_js__WEBPACK_IMPORTED_MODULE_0__.n)(handle, service);
	const running = own?.running ?? 0;
	const all = service.deployments.reduce((sum, deployment) => sum + deployment.running, 0);
	return {
		desired: service.scheduling === "DAEMON" ? own?.desired ?? service.desired : service.desired,
		running,
		pending: own?.pending ?? 0,
		failed: own?.failed ?? 0,
		old: all - running
	};
}
/** A deployment that reached another rollout state; the ones that were there before and did not change are no event. */
function stateEvents(timeline, service, atMs) {
	return service.deployments.flatMap((deployment) => {
		const state = deployment.rolloutState;
		if (state === null) return [];
		const last = timeline.events.findLast((item) => item.kind === "state" && item.deploymentId === deployment.id);
		if (last?.kind === "state" ? last.state === state : deployment.status !== "PRIMARY") return [];
		return [{
			kind: "state",
			atMs,
			service: timeline.service,
			deploymentId: deployment.id,
			state,
			reason: deployment.rolloutReason
		}];
	});
}



/***/ }),

/***/ 3317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ gitHubNotice)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/report/github-notice.ts
/**
* What the log says of something that GitHub refused.
*
* @param what a sentence without its end: `The comment could not be written`
* @param permission what GitHub's documentation asks for: `pull-requests: write`
*/
function gitHubNotice(what, permission, error) {
	return `${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error).replace(/\.$/, "")}.${isDenied(error) ? ` Give the job \`permissions: ${permission}\`.` : ""}`;
}
/** Of what a token may not see GitHub says that it is not there. A rate limit is a 403, too. */
function isDenied(error) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.n)) return false;
	return error.status === 404 || error.status === 403 && !/rate limit/i.test(error.message);
}



/***/ }),

/***/ 7157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rollbackPointOf),
/* harmony export */   r: () => (/* binding */ servedRevision),
/* harmony export */   t: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6988);

// src/deployment/handle.ts
/** What UpdateService takes for "as if never set", for members that DescribeServices leaves out then. */
const unset = {
	capacityProviderStrategy: [],
	placementConstraints: [],
	placementStrategy: [],
	loadBalancers: [],
	serviceRegistries: [],
	volumeConfigurations: [],
	vpcLatticeConfigurations: [],
	gatewayConnectors: [],
	healthCheckGracePeriodSeconds: 0,
	enableExecuteCommand: false,
	enableECSManagedTags: false,
	propagateTags: "NONE",
	serviceConnectConfiguration: { enabled: false }
};
/** Records the state of a service before the change, as the rollback point. `changing` names the UpdateService members to come. */
function rollbackPointOf(service, changing) {
	return {
		revision: servedRevision(service),
		deployments: new Map(service.deployments.map((deployment) => [deployment.id, deployment.updatedAtMs])),
		revisions: new Set(service.deployments.map((deployment) => deployment.taskDefinition)),
		desired: service.desired,
		members: membersOf(service, changing)
	};
}
/** Members of UpdateService by these names as a service has them now. */
function membersOf(service, names) {
	const members = {};
	for (const name of names) {
		const value = (0,_service_js__WEBPACK_IMPORTED_MODULE_0__.o)(service)[name] ?? unset[name];
		if (value !== void 0) members[name] = value;
	}
	return members;
}
/** The revision that last completed a deployment: the newest one may never have served. */
function servedRevision(service) {
	const served = (state) => state === "COMPLETED" || state === null;
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_0__.s)(service);
	if (!primary || served(primary.rolloutState) && !(0,_service_js__WEBPACK_IMPORTED_MODULE_0__.i)(service)) return service.taskDefinition;
	return service.deployments.find((deployment) => deployment !== primary && served(deployment.rolloutState))?.taskDefinition ?? service.taskDefinition;
}



/***/ }),

/***/ 1531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ updateHistory),
/* harmony export */   n: () => (/* binding */ ownDeployment),
/* harmony export */   r: () => (/* binding */ rollsOut),
/* harmony export */   t: () => (/* binding */ emptyHistory)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6988);

// src/deployment/history.ts
const emptyHistory = {
	seen: false,
	absentPolls: 0,
	absentSinceMs: null,
	failedStatePolls: 0,
	failure: null,
	rollingBack: false,
	failedTasks: 0,
	inProgress: false
};
function ownDeployment(handle, service) {
	return service.deployments.find((deployment) => deployment.id === handle.deploymentId) ?? null;
}
/** Whether this run saw the deployment roll out: one that only took a new count had completed long before. */
function rollsOut(handle, history) {
	return handle.isNew || handle.inProgress === true || history.inProgress;
}
/** Adds one poll to the history. */
function updateHistory(before, handle, service, nowMs) {
	const own = ownDeployment(handle, service);
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_0__.s)(service);
	const failed = own?.rolloutState === "FAILED";
	return {
		seen: before.seen || own !== null,
		absentPolls: own ? 0 : before.absentPolls + 1,
		absentSinceMs: own ? null : before.absentSinceMs ?? nowMs,
		failedStatePolls: failed && own === primary ? before.failedStatePolls + 1 : 0,
		failure: (failed ? own.rolloutReason : null) ?? before.failure ?? failureEvent(handle, service),
		rollingBack: before.rollingBack || saysRollback(handle, service, primary),
		failedTasks: Math.max(before.failedTasks, own?.failed ?? 0),
		inProgress: before.inProgress || own?.rolloutState === "IN_PROGRESS"
	};
}
/** The event by which ECS failed our deployment: its text names the deployment (troubleshooting guide, "Service event messages"). */
function failureEvent(handle, service) {
	const known = service.events.find((event) => event.message.includes(handle.deploymentId) && /deployment failed/i.test(event.message));
	if (known === void 0) return null;
	return known.message.replace(/^\(service [^)]*\)\s*/, "").replace(/^\(deployment [^)]*\)\s*deployment failed/i, "ECS failed the deployment");
}
/** ECS's words for a rollback stand in the newest deployment's reason while it runs, and in an event for good. */
function saysRollback(handle, service, primary) {
	if (primary && primary.id !== handle.deploymentId && /rolling back to deployment/i.test(primary.rolloutReason ?? "")) return true;
	return service.events.some((event) => !handle.knownEvents.has(event.id) && /rolling back to deployment/i.test(event.message));
}



/***/ }),

/***/ 7644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ memberPath),
/* harmony export */   n: () => (/* binding */ inContainer),
/* harmony export */   r: () => (/* binding */ isMapping),
/* harmony export */   t: () => (/* binding */ elementPath)
/* harmony export */ });
// src/taskdef/members.ts
/**
* Where a value lies in a task definition, as a path without positions and keys that a user chose:
* `containerDefinitions[].environment[].value`, `containerDefinitions[].dockerLabels{}`. The rules on members
* (which texts may be empty, which are whole numbers, which lists are sets) are tables over such paths.
*/
const CONTAINER = "containerDefinitions[]";
/** Objects whose keys are the user's. */
const MAPPINGS = /* @__PURE__ */ new Set([
	`${CONTAINER}.dockerLabels`,
	`${CONTAINER}.logConfiguration.options`,
	`${CONTAINER}.firelensConfiguration.options`,
	"volumes[].dockerVolumeConfiguration.labels",
	"volumes[].dockerVolumeConfiguration.driverOpts"
]);
/** Whether the keys of the object at a path are the user's own. */
function isMapping(path) {
	return MAPPINGS.has(path);
}
function memberPath(parent, key) {
	if (MAPPINGS.has(parent)) return `${parent}{}`;
	return parent === "" ? key : `${parent}.${key}`;
}
function elementPath(parent) {
	return `${parent}[]`;
}
/** Paths below a container: `inContainer('cpu', 'memory')`. */
function inContainer(...members) {
	return members.map((member) => `${CONTAINER}.${member}`);
}



/***/ }),

/***/ 7732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sameDefinition),
/* harmony export */   n: () => (/* binding */ canonicalText),
/* harmony export */   r: () => (/* binding */ normalizeDefinition),
/* harmony export */   t: () => (/* binding */ alignRoles)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5878);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7644);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90);




// src/taskdef/normalize.ts
/**
* A definition in the form by which revisions are compared: what ECS adds when it echoes a definition is taken off
* again, and what it keeps as a set is sorted. Only what surely means the same is made equal; members that are not
* known here take part as they are. The result is for comparing, not for registering.
*/
function normalizeDefinition(definition) {
	const sized = withSizes((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(definition, []));
	const plain = normalizeMembers(withPlainTask((0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.i)(sized, [["containerDefinitions", (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.t)(sized).map((one) => withPlainPorts(one, sized))]])), "");
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(plain) ? plain : {};
}
/** Whether two definitions mean the same to ECS. */
function sameDefinition(a, b) {
	const [one, other] = alignRoles(normalizeDefinition(a), normalizeDefinition(b));
	return canonicalText(one) === canonicalText(other);
}
/** JSON with the keys of all objects in order, for comparing. */
function canonicalText(value) {
	if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(value)) return JSON.stringify(value);
	return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`).join(",")}}`;
}
/**
* Roles may be given by name, and a name always means a role of the account (API_RegisterTaskDefinition): where one
* side has the name and the other an ARN, the ARN is cut to its name.
*/
function alignRoles(a, b) {
	let pair = [a, b];
	for (const member of ["taskRoleArn", "executionRoleArn"]) {
		const roles = pair.map((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(one[member]));
		if (!(roles.every((role) => role !== null) && roles.filter((role) => role?.startsWith("arn:")).length === 1)) continue;
		const [first = "", second = ""] = roles.map((role) => role?.slice(role.lastIndexOf("/") + 1));
		pair = [(0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.i)(pair[0], [[member, first]]), (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.i)(pair[1], [[member, second]])];
	}
	return pair;
}
/** Task sizes as ECS echoes them: CPU units and MiB as plain digits. */
function withSizes(definition) {
	const sizes = [["cpu", sizeOf(definition.cpu, /^(\d+(?:\.\d+)?|\.\d+)\s*vcpu$/i)], ["memory", sizeOf(definition.memory, /^(\d+(?:\.\d+)?|\.\d+)\s*gb$/i)]];
	return (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.i)(definition, sizes.flatMap(([key, size]) => size === null ? [] : [[key, size]]));
}
function sizeOf(value, inLargeUnits) {
	if (typeof value === "number") return String(value);
	const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(value)?.trim() ?? null;
	if (text === null) return null;
	if (/^\d+$/.test(text)) return String(Number(text));
	const large = inLargeUnits.exec(text)?.[1];
	return large === void 0 ? text : String(Math.round(Number(large) * 1024));
}
/**
* A host port that ECS chooses or that can be no other is as good as none: 0 in bridge mode, and in awsvpc and host
* mode the container's own (API_PortMapping).
*/
function withPlainPorts(container, definition) {
	if (container.portMappings === void 0) return container;
	const isOwn = definition.networkMode === "awsvpc" || definition.networkMode === "host";
	const mappings = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(container.portMappings).map((mapping) => {
		return mapping.hostPort === 0 || isOwn && mapping.hostPort === mapping.containerPort ? (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.o)(mapping, "hostPort") : mapping;
	});
	return (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.i)(container, [["portMappings", mappings]]);
}
/** Defaults of the task that depend on where it runs. */
function withPlainTask(definition) {
	const compatibilities = Array.isArray(definition.requiresCompatibilities) ? definition.requiresCompatibilities : [];
	const platform = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(definition.runtimePlatform) ? definition.runtimePlatform : {};
	const isWindows = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(platform.operatingSystemFamily)?.startsWith("WINDOWS") === true;
	const isFargate = compatibilities.includes("FARGATE");
	const plain = definition.networkMode === "bridge" && !isWindows && !isFargate ? (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.o)(definition, "networkMode") : definition;
	if (!isFargate || compatibilities.length > 1) return plain;
	const rest = withoutDefaults(platform, {
		cpuArchitecture: "X86_64",
		operatingSystemFamily: "LINUX"
	});
	return Object.keys(rest).length === 0 ? (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.o)(plain, "runtimePlatform") : (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.i)(plain, [["runtimePlatform", rest]]);
}
/** Defaults that ECS fills in, or that mean the same as leaving the member out (API_ContainerDefinition and others). */
const DEFAULTS = /* @__PURE__ */ new Map([
	["", { enableFaultInjection: false }],
	["containerDefinitions[]", {
		essential: true,
		cpu: 0,
		versionConsistency: "enabled",
		privileged: false,
		readonlyRootFilesystem: false,
		interactive: false,
		pseudoTerminal: false,
		disableNetworking: false
	}],
	["containerDefinitions[].portMappings[]", { protocol: "tcp" }],
	["containerDefinitions[].healthCheck", {
		interval: 30,
		timeout: 5,
		retries: 3
	}],
	["containerDefinitions[].restartPolicy", { restartAttemptPeriod: 300 }],
	["containerDefinitions[].mountPoints[]", { readOnly: false }],
	["containerDefinitions[].volumesFrom[]", { readOnly: false }],
	["containerDefinitions[].linuxParameters", { initProcessEnabled: false }],
	["volumes[]", { configuredAtLaunch: false }],
	["volumes[].dockerVolumeConfiguration", {
		scope: "task",
		autoprovision: false,
		driver: "local"
	}],
	["volumes[].efsVolumeConfiguration", {
		rootDirectory: "/",
		transitEncryption: "DISABLED"
	}],
	["volumes[].efsVolumeConfiguration.authorizationConfig", { iam: "DISABLED" }],
	["proxyConfiguration", { type: "APPMESH" }]
]);
/** Objects that say nothing once their defaults are off. A dockerVolumeConfiguration does: it makes a volume Docker's. */
const VANISH = /* @__PURE__ */ new Set(["containerDefinitions[].linuxParameters", "volumes[].efsVolumeConfiguration.authorizationConfig"]);
/** Lists whose order means nothing, and the members by which they are sorted; none for lists of texts. */
const SETS = new Map([
	["containerDefinitions", ["name"]],
	["volumes", ["name"]],
	["requiresCompatibilities", []],
	["placementConstraints", ["type", "expression"]],
	["inferenceAccelerators", ["deviceName"]],
	["proxyConfiguration.properties", ["name"]],
	...(0,_members_js__WEBPACK_IMPORTED_MODULE_1__.n)("environment", "secrets", "ulimits", "logConfiguration.secretOptions").map((path) => [path, ["name"]]),
	...(0,_members_js__WEBPACK_IMPORTED_MODULE_1__.n)("linuxParameters.capabilities.add", "linuxParameters.capabilities.drop").map((path) => [path, []]),
	["containerDefinitions[].portMappings", [
		"containerPort",
		"containerPortRange",
		"protocol",
		"hostPort"
	]],
	["containerDefinitions[].mountPoints", ["containerPath"]],
	["containerDefinitions[].dependsOn", ["containerName"]],
	["containerDefinitions[].systemControls", ["namespace"]],
	["containerDefinitions[].resourceRequirements", ["type"]],
	["containerDefinitions[].linuxParameters.devices", ["hostPath", "containerPath"]],
	["containerDefinitions[].linuxParameters.devices[].permissions", []],
	["containerDefinitions[].linuxParameters.tmpfs", ["containerPath"]]
]);
function normalizeMembers(value, path) {
	if (Array.isArray(value)) {
		const elements = value.map((element) => normalizeMembers(element, (0,_members_js__WEBPACK_IMPORTED_MODULE_1__.t)(path)));
		const keys = SETS.get(path);
		return keys === void 0 ? elements : sorted(elements, keys);
	}
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(value)) return value;
	const members = Object.entries(value).flatMap(([key, member]) => {
		const place = (0,_members_js__WEBPACK_IMPORTED_MODULE_1__.i)(path, key);
		const plain = normalizeMembers(member, place);
		return VANISH.has(place) && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(plain) && Object.keys(plain).length === 0 ? [] : [[key, plain]];
	});
	return withoutDefaults(Object.fromEntries(members), DEFAULTS.get(path) ?? {});
}
function withoutDefaults(object, defaults) {
	return Object.fromEntries(Object.entries(object).filter(([key, value]) => !(Object.hasOwn(defaults, key) && defaults[key] === value)));
}
/** Stable, so that a name that occurs twice keeps its order: the last one counts. */
function sorted(elements, keys) {
	const keyOf = (element) => canonicalText((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(element) ? keys.map((key) => element[key] ?? null) : element);
	return elements.map((element) => ({
		element,
		key: keyOf(element)
	})).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ element }) => element);
}



/***/ }),

/***/ 8629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ protectionText),
/* harmony export */   i: () => (/* binding */ pauseText),
/* harmony export */   n: () => (/* binding */ pauseLine),
/* harmony export */   o: () => (/* binding */ stayText),
/* harmony export */   r: () => (/* binding */ pauseName),
/* harmony export */   s: () => (/* binding */ utcMinute),
/* harmony export */   t: () => (/* binding */ pauseEnd)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/deployment/obstacles.ts
/** What a pause waits for, until when, and how to continue, in one line. */
function pauseText(pause) {
	const { command } = pause;
	return `It is paused${stageText(pause)} and waits for manual approval${deadlineText(pause)}. Continue with \`mode: continue\` of this action, or by: ${command} (or --action ROLLBACK to roll back).`;
}
/** The pause as the live log says it: what a person can do only where it is for a person to do it. */
function pauseLine(pause, by) {
	if (by === "person") return pauseText(pause);
	if (by === "later-step") return `hook ${pause.hookId} waits${stageText(pause)}; the step ends at this pause`;
	return `It is paused${stageText(pause)}${deadlineText(pause)}. ${answererText[by]}`;
}
const answererText = {
	checks: "The checks of this step answer it.",
	rollback: "The step continues it, because it rolls back."
};
/** That a failed deployment is left paused, until when, and what to do. */
function stayText(pause) {
	return `The deployment stays paused${stageText(pause)}${deadlineText(pause)}. Roll it back with \`mode: rollback\` of this action, or answer the hook by: ${pause.command} (or --action ROLLBACK to roll back).`;
}
function stageText({ stage }) {
	return stage === null ? "" : ` in the stage ${stage}`;
}
function deadlineText({ expiresAtMs, timeoutAction }) {
	const then = timeoutAction === "CONTINUE" ? "then ECS continues on its own" : "then ECS rolls back";
	return expiresAtMs === null ? "" : `, until ${utcMinute(expiresAtMs)} at the latest: ${then}`;
}
/** Which pause it is, as a part of a sentence. */
function pauseName({ hookId, serviceDeploymentArn, stage, expiresAtMs }) {
	return `hook ${hookId} of service deployment ${serviceDeploymentArn}${stage === null ? "" : ` at the stage ${stage}`}${expiresAtMs === null ? "" : ` until ${utcMinute(expiresAtMs)}`}`;
}
/** `2026-01-15 09:30 UTC`, for pauses; empty where ECS does not tell. */
function pauseEnd({ expiresAtMs }) {
	return expiresAtMs === null ? "" : utcMinute(expiresAtMs);
}
/** Why old tasks keep running, and how to end that. */
function protectionText({ tasks, untilMs, command }) {
	const until = untilMs === null ? "" : ` until ${utcMinute(untilMs)} at the latest`;
	const verb = tasks === 1 ? "is" : "are";
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(tasks, "old task")} ${verb} under scale-in protection${until}: ECS does not stop a protected task. End the protection in the application, or by: ${command}`;
}
/** `2026-01-15 09:30 UTC`: readers of the log are in other time zones than the runner. */
function utcMinute(ms) {
	return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}



/***/ }),

/***/ 2813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ failedTasks),
/* harmony export */   i: () => (/* binding */ excludedBy),
/* harmony export */   n: () => (/* binding */ provenUntilMs),
/* harmony export */   o: () => (/* binding */ newlyFailed),
/* harmony export */   r: () => (/* binding */ checkThreshold),
/* harmony export */   s: () => (/* binding */ reasonOf),
/* harmony export */   t: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4664);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1775);
/* harmony import */ var _deployment_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4002);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1531);
/* harmony import */ var _stopped_tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6461);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2638);







// src/deployment/check-threshold.ts
/** How long ECS's circuit breaker, which counts the same tasks, is given to come to its own verdict and rollback. */
const breakerGraceMs = 6e4;
/** The same where the breaker has counted nothing: it does not count tasks that crash after they ran a while. */
const uncountedBreakerGraceMs = 1e4;
/**
* Fails a deployment once too many of its tasks have failed, by our own count: ECS does not count every crash after
* RUNNING (aws/containers-roadmap#1206), and without a circuit breaker it counts for nothing.
*/
function checkThreshold(watch, service, threshold, nowMs) {
	if (watch.verdict.kind !== "pending" || watch.completion !== null) return watch;
	const own = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__.n)(watch.handle, service);
	const limit = (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_2__.o)(threshold, (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.r)(service), (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_2__.i)(service, own));
	const ecsCount = own?.failed ?? 0;
	const count = watch.stoppedTrouble === null ? countOf(watch, threshold, ecsCount) : ecsCount;
	if (count < limit) return watch;
	const thresholdReachedAtMs = watch.thresholdReachedAtMs ?? nowMs;
	const grace = !service.circuitBreaker.enabled ? 0 : ecsCount > 0 ? breakerGraceMs : uncountedBreakerGraceMs;
	if (nowMs - thresholdReachedAtMs < grace) return {
		...watch,
		thresholdReachedAtMs
	};
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_6__.s)(watch.handle.revision);
	const why = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(count, "task")} of ${name} failed (threshold ${limit}); ECS itself had not failed the deployment.`;
	return {
		...watch,
		thresholdReachedAtMs,
		verdict: {
			kind: "failed",
			why,
			rollback: { state: "none" }
		}
	};
}
/** A number is one of all tasks that failed; `auto` follows the resets of the service's breaker. */
function countOf(watch, threshold, ecsCount) {
	const failed = failedTasks(watch);
	return threshold === "auto" ? (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_2__.r)(failed, watch.excluded, ecsCount) : failed.length;
}
/** What is not counted after this poll: `before` is the service at the poll before. */
function excludedBy(watch, before, service, nowMs) {
	const { handle, excluded } = watch;
	const own = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__.n)(handle, service);
	if (own === null || before === null || !handle.isNew || !(0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.r)(service).resetOnHealthyTask) return excluded;
	return (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_2__.a)(excluded, {
		failed: failedTasks(watch),
		ecsBefore: (0,_history_js__WEBPACK_IMPORTED_MODULE_3__.n)(handle, before)?.failed ?? 0,
		ecsNow: own.failed,
		atMs: nowMs + own.createdAtMs - handle.startedAtMs
	});
}
/** Our deployment's failed tasks, oldest first. */
function failedTasks(watch) {
	return [...watch.stopped.tasks.values()].filter((task) => (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_4__.r)(task, noContainers) !== null).sort((one, other) => (one.stoppedAtMs ?? 1e400) - (other.stoppedAtMs ?? 1e400));
}
/** Which container is to blame is no question here. */
const noContainers = /* @__PURE__ */ new Set();
/** An event for each task that this poll showed to have failed. */
function newlyFailed(before, after, atMs) {
	return failedTasks(after).filter((task) => !before.stopped.tasks.has(task.arn)).map((task) => ({
		kind: "failure",
		atMs,
		service: after.handle.service,
		task: task.id,
		reason: reasonOf(task)
	}));
}
/** Why a task stopped, in ECS's words: the container's own reason says more than the task's. */
function reasonOf(task) {
	const exits = task.containers.flatMap(({ name, exitCode, reason }) => {
		if (exitCode === null && reason === null) return [];
		return [`${name}${exitCode === null ? "" : ` exited with ${exitCode}`}${reason === null ? "" : ` (${reason})`}`];
	});
	return [task.stoppedReason ?? task.stopCode ?? "no reason given", ...exits].join("; ");
}
// src/deployment/proof.ts
/** Failed tasks after its completion that fail a deployment, unless `failure-threshold` is smaller. */
const tooManyAfterwards = 2;
/** Beyond the time that is watched on, for the last poll. */
const lastPollMs = 6e4;
/**
* Holds a completed verdict back: for the bake time, in which a failed task fails the deployment, and for a minute
* where tasks failed while it rolled out. There a failed task makes it another minute, and a second one fails it.
*/
function prove(watch, settings, nowMs) {
	const { verdict, last } = watch;
	if (last === null || watch.completion === null && verdict.kind !== "completed") return watch;
	const proven = {
		...watch,
		completion: watch.completion ?? completionOf(watch, last, nowMs)
	};
	if (verdict.kind !== "completed" && verdict.kind !== "pending") return proven;
	const baked = bake(proven, last, settings, nowMs);
	return baked.completion.baked && baked.verdict.kind !== "failed" ? confirm(baked, last, settings, nowMs) : baked;
}
/** Until when a deployment that has completed may be watched, ms; 0 for one that has not. It is beside `wait-for-minutes`. */
function provenUntilMs(watch, settings) {
	const { completion } = watch;
	if (completion === null) return 0;
	return completion.atMs + Math.max(settings.bakeMs, confirmationMs(watch, completion, settings)) + lastPollMs;
}
/** Whether tasks failed while the deployment rolled out, so that its completion alone proves nothing. */
function isDoubted({ handle, history, stoppedTrouble }, completion) {
	if (!(0,_history_js__WEBPACK_IMPORTED_MODULE_3__.r)(handle, history)) return false;
	return stoppedTrouble === null ? completion.failed.size > 0 : completion.ecsHighest > 0;
}
function completionOf(watch, last, nowMs) {
	const own = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__.n)(watch.handle, last);
	return {
		atMs: nowMs,
		inEcsMs: own?.updatedAtMs ?? 0,
		failed: new Set(failedTasks(watch).map(({ arn }) => arn)),
		ecsHighest: watch.history.failedTasks,
		ecsCount: own?.failed ?? 0,
		baked: false
	};
}
/** Failed tasks since the completion; without permission to see tasks by ECS's own count. */
function failedSince(watch, { failed, inEcsMs, ecsCount }) {
	if (watch.stoppedTrouble !== null) {
		const own = watch.last === null ? null : (0,_history_js__WEBPACK_IMPORTED_MODULE_3__.n)(watch.handle, watch.last);
		return Math.max(0, (own?.failed ?? 0) - ecsCount);
	}
	return failedTasks(watch).filter((task) => !failed.has(task.arn) && endOf(task) > inEcsMs).length;
}
/** When a task began to end; one that shows no time yet does so at this moment. */
function endOf(task) {
	return task.stoppingAtMs ?? task.stoppedAtMs ?? Number.POSITIVE_INFINITY;
}
function bake(watch, last, settings, nowMs) {
	const { completion } = watch;
	if (completion.baked) return watch;
	const bakeMs = last.strategy === "ROLLING" ? settings.bakeMs : 0;
	if (bakeMs === 0) return {
		...watch,
		completion: {
			...completion,
			baked: true
		}
	};
	const crashed = failedSince(watch, completion);
	if (crashed > 0) return failed(watch, `The deployment had completed, but ${crashed === 1 ? "a task" : `${crashed} tasks`} of the new revision failed during the bake time.`);
	const leftMs = completion.atMs + bakeMs - nowMs;
	if (leftMs > 0) {
		const why = `Completed; watched for another ${seconds(leftMs)} of the bake time.`;
		return waits(nowMs === completion.atMs ? announced(watch, {
			kind: "bake",
			forMs: bakeMs
		}, nowMs) : watch, why);
	}
	const verdict = serves(watch, last, "The bake time is over and no task of the new revision failed.");
	return {
		...watch,
		verdict,
		completion: {
			...completion,
			baked: true
		}
	};
}
function confirm(watch, last, settings, nowMs) {
	const { completion, handle } = watch;
	const lengthMs = confirmationMs(watch, completion, settings);
	if (lengthMs === 0) return watch;
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_6__.s)(handle.revision);
	const since = failedSince(watch, completion);
	const own = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__.n)(handle, last);
	const limit = (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_2__.o)(settings.failureThreshold, (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.r)(last), (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_2__.i)(last, own));
	if (since >= Math.min(tooManyAfterwards, limit)) return failed(watch, `The deployment had completed, but ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(since, "more task")} of ${name} failed within ${seconds(nowMs - completion.atMs)}: its tasks had already failed during the rollout.`);
	const leftMs = completion.atMs + lengthMs - nowMs;
	if (leftMs > 0) {
		const why = `Completed; watched for another ${seconds(leftMs)}, because tasks of ${name} failed during the rollout.`;
		const event = {
			kind: "confirmation",
			revision: handle.revision
		};
		return waits(nowMs === completion.atMs ? announced(watch, event, nowMs) : watch, why);
	}
	return {
		...watch,
		verdict: serves(watch, last, `Tasks of ${name} failed during the rollout; the service is stable now.`)
	};
}
/** A minute, and another one where a task failed meanwhile. */
function confirmationMs(watch, completion, { proofMs }) {
	if (proofMs === 0 || !isDoubted(watch, completion)) return 0;
	return proofMs * (1 + Math.min(failedSince(watch, completion), 1));
}
/** Says once why the step is not done yet. */
function announced(watch, event, atMs) {
	const { service } = watch.handle;
	return {
		...watch,
		timeline: (0,_events_js__WEBPACK_IMPORTED_MODULE_5__.i)(watch.timeline, [{
			...event,
			atMs,
			service,
			stage: null
		}])
	};
}
function waits(watch, why) {
	return {
		...watch,
		verdict: {
			kind: "pending",
			why,
			settling: false
		}
	};
}
function failed(watch, why) {
	return {
		...watch,
		verdict: {
			kind: "failed",
			why,
			rollback: { state: "none" }
		}
	};
}
/** Counts that are short of the desired one at the end (a replaced task, a scale-out) are no failure; no task at all is. */
function serves({ handle, verdict }, last, otherwise) {
	const own = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__.n)(handle, last);
	if (verdict.kind !== "pending" || own?.running === 0) return verdict;
	return {
		kind: "completed",
		why: otherwise,
		warning: null
	};
}
function seconds(ms) {
	return `${Math.ceil(ms / 1e3)} s`;
}



/***/ }),

/***/ 1818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hasEnded)
/* harmony export */ });
// src/deployment/controllers/codedeploy/record.ts
const ended = [
	"Succeeded",
	"Failed",
	"Stopped"
];
function hasEnded(record) {
	return ended.includes(record.status);
}



/***/ }),

/***/ 4949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ scalableDimension),
/* harmony export */   t: () => (/* binding */ resourceIdOf)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/service/scaling/resource-id.ts
/** The one dimension of a service that can be scaled. */
const scalableDimension = "ecs:service:DesiredCount";
/** The name of a service in Application Auto Scaling. */
function resourceIdOf({ clusterArn, name }) {
	return `service/${(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.t)(clusterArn)}/${name}`;
}



/***/ }),

/***/ 90:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withoutDescription),
/* harmony export */   i: () => (/* binding */ withMembers),
/* harmony export */   n: () => (/* binding */ nameOf),
/* harmony export */   o: () => (/* binding */ withoutMember),
/* harmony export */   r: () => (/* binding */ tagsIn),
/* harmony export */   t: () => (/* binding */ containersOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

// src/taskdef/revision.ts
/** Members that DescribeTaskDefinition adds and RegisterTaskDefinition refuses (API_TaskDefinition). */
const DESCRIBE_ONLY = /* @__PURE__ */ new Set([
	"taskDefinitionArn",
	"revision",
	"status",
	"requiresAttributes",
	"compatibilities",
	"registeredAt",
	"registeredBy",
	"deregisteredAt",
	"deleteRequestedAt"
]);
/** The definition without the members that only describe. A member of such a name further down is left alone. */
function withoutDescription(definition) {
	return Object.fromEntries(Object.entries(definition).filter(([key]) => !DESCRIBE_ONLY.has(key)));
}
function containersOf(definition) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(definition.containerDefinitions);
}
/** The value of `name`; empty when there is none. */
function nameOf(named) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(named.name) ?? "";
}
/** A copy whose keys were changed; keeps members that are called `__proto__`, unlike an assignment. */
function withMembers(object, members) {
	return Object.fromEntries(new Map([...Object.entries(object), ...members]));
}
function withoutMember(object, key) {
	return Object.fromEntries(Object.entries(object).filter(([member]) => member !== key));
}
/** Tags as ECS lists them, or as a mapping; what has no key is left out, and so are AWS's own (`aws:…`), which only AWS may set. */
function tagsIn(value) {
	return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(value) ? Object.entries(value) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(value).map((tag) => [tag.key, tag.value])).flatMap(([key, text]) => {
		return typeof key === "string" && key !== "" && !key.toLowerCase().startsWith("aws:") ? [{
			key,
			value: tagValue(text)
		}] : [];
	});
}
function tagValue(value) {
	if (value === void 0 || value === null) return "";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}



/***/ }),

/***/ 7336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readsRecord),
/* harmony export */   i: () => (/* binding */ passedStepPausesMs),
/* harmony export */   n: () => (/* binding */ deploysByStages),
/* harmony export */   o: () => (/* binding */ stageRefusal),
/* harmony export */   r: () => (/* binding */ emptyRecord),
/* harmony export */   t: () => (/* binding */ configuredPauseMs)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1775);


// src/deployment/controllers/ecs/blue-green/stages.ts
const emptyRecord = {
	record: null,
	denied: false
};
/** Whether ECS deploys this service by stages. */
function deploysByStages(service) {
	return service.strategy !== "ROLLING";
}
/** Why no lifecycle stage of the service can be waited for; null where it deploys by stages after the changes. */
function stageRefusal({ name, strategy }, changes) {
	if (((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(objectOf(changes.deploymentConfiguration).strategy) ?? strategy) !== "ROLLING") return null;
	return `Service "${name}" deploys by rolling update, which has no lifecycle stage to wait for: only blue/green, linear and canary deployments have.`;
}
/** Whether ECS's record of the deployment is read at each poll: it alone shows stages, and where a hook waits. */
function readsRecord(service) {
	return deploysByStages(service) || (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__.i)(service);
}
/**
* The time for which ECS is configured to do nothing but wait, ms: bake time, and the pauses between the steps of a
* shift. It comes on top of the time for the rollout, since a rollout cannot be faster than that.
*/
function configuredPauseMs(service, until) {
	if (!deploysByStages(service)) return 0;
	const configuration = objectOf(service.members.deploymentConfiguration);
	return ((until === "baking" ? 0 : numberOf(configuration.bakeTimeInMinutes) ?? 0) + stepPauses(service.strategy, configuration)) * 6e4;
}
/** The time that ECS has waited between the steps of a shift until the new revision has this share of the traffic, ms. */
function passedStepPausesMs(service, weight) {
	const configuration = objectOf(service.members.deploymentConfiguration);
	return (deploysByStages(service) ? stepPauses(service.strategy, configuration) : 0) * (service.strategy === "CANARY" && weight > 0 ? 1 : weight / 100) * 6e4;
}
/** Minutes between the first share of the traffic and the last; defaults of the ECS API reference. */
function stepPauses(strategy, configuration) {
	if (strategy === "CANARY") return numberOf(objectOf(configuration.canaryConfiguration).canaryBakeTimeInMinutes) ?? 10;
	if (strategy !== "LINEAR") return 0;
	const linear = objectOf(configuration.linearConfiguration);
	return (Math.ceil(100 / (numberOf(linear.stepPercent) ?? 10)) - 1) * (numberOf(linear.stepBakeTimeInMinutes) ?? 6);
}
function objectOf(value) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(value) ? value : {};
}
function numberOf(value) {
	return typeof value === "number" ? value : null;
}



/***/ }),

/***/ 6461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isLost),
/* harmony export */   i: () => (/* binding */ isFinal),
/* harmony export */   n: () => (/* binding */ essentialContainers),
/* harmony export */   o: () => (/* binding */ nothingCollected),
/* harmony export */   r: () => (/* binding */ failureOf),
/* harmony export */   s: () => (/* binding */ withTasks),
/* harmony export */   t: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

// src/deployment/stopped-tasks.ts
/**
* Reasons that say nothing against the revision: the scheduler moved or removed the task, a user stopped it, its
* host or its Spot capacity went away (ECS developer guide, "Stopped task error codes").
*/
const outerReason = [
	/^Scaling activity initiated/i,
	/\brebalanc/i,
	/task stopped by user|stopped by user request/i,
	/\bHost EC2 (?:\(instance [^)]{0,100}\) )?(?:stopped|terminated)/i,
	/Spot (?:Task|instance) was interrupted|Spot interruption/i,
	/deregistration forced/i,
	/(?:maintenance on|issue with) the underlying (?:infrastructure|host)/i
];
const outerCodes = [
	"UserInitiated",
	"SpotInterruption",
	"TerminationNotice",
	"InfrastructureHealth"
];
const startError = /^(?:Task failed to start|\w+Error: |TaskFailedToStart)/;
/** Names of the containers whose end is the task's end: `essential` is true unless it is said to be false. */
function essentialContainers(definition) {
	const essential = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(definition.containerDefinitions).filter((container) => container.essential !== false);
	return new Set(essential.flatMap((container) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(container.name) ?? []));
}
/**
* Whether a stopped task is a failure of its revision; null when it was replaced, removed or lost for reasons of the
* outside. An essential container that ends with 0 is a failure too: a service's tasks are not meant to end.
*/
function failureOf(task, essential) {
	const reason = task.stoppedReason ?? "";
	if (isOuter(task)) return null;
	if (/failed container health check/i.test(reason)) return {
		kind: "container-check",
		container: unhealthyIn(task)
	};
	if (/health check|unhealthy/i.test(reason)) return {
		kind: "load-balancer",
		container: null
	};
	if (task.stopCode === "ServiceSchedulerInitiated") return null;
	if (task.stopCode === "TaskFailedToStart" || task.stopCode === null && startError.test(reason)) return {
		kind: "start",
		container: culpritOf(task, essential)
	};
	if (task.stopCode !== "EssentialContainerExited" && !/^Essential container in task exited/i.test(reason)) return null;
	return {
		kind: "exit",
		container: culpritOf(task, essential)
	};
}
/** Stopped for reasons of the outside, and not by the scheduler's ordinary work: worth telling, but no failure. */
function isLost(task) {
	return isOuter(task) && !/^Scaling activity|rebalanc/i.test(task.stoppedReason ?? "");
}
function isOuter(task) {
	const reason = task.stoppedReason ?? "";
	return outerCodes.includes(task.stopCode ?? "") || outerReason.some((pattern) => pattern.test(reason));
}
function unhealthyIn(task) {
	return task.containers.find((container) => container.healthStatus === "UNHEALTHY") ?? null;
}
/** The container that ended the task: the others are then told to stop, and show 143 or 137 for that. */
function culpritOf(task, essential) {
	const known = task.containers.filter((container) => essential.has(container.name));
	return worstOf(known.filter((container) => blame(container) > 0)) ?? worstOf(task.containers) ?? known[0] ?? null;
}
function worstOf(containers) {
	return containers.filter((container) => blame(container) > 0).sort((one, other) => blame(other) - blame(one))[0] ?? null;
}
/** How likely a container was the first to end. */
function blame({ exitCode, reason }) {
	if (/^OutOfMemory/i.test(reason ?? "")) return 6;
	if (reason !== null && /Error\b/.test(reason)) return 5;
	if (exitCode === null) return reason === null ? 0 : 1;
	if (exitCode === 137) return 2;
	if (exitCode === 143) return 1;
	return exitCode === 0 ? 3 : 4;
}
const nothingCollected = {
	tasks: /* @__PURE__ */ new Map(),
	foreign: /* @__PURE__ */ new Set()
};
/**
* One read of the service's stopped tasks: one ListTasks a hundred, and DescribeTasks only for those that are not
* yet known to be final. A task that is still ending is asked for again, because its exit codes come late.
*
* @throws AwsError
*/
async function collect(known, ecs, { cluster, service, deploymentId }, signal) {
	const open = (await ecs.listStoppedTasks(cluster, service, signal)).filter((arn) => !known.foreign.has(arn) && !isFinal(known.tasks.get(arn)));
	if (open.length === 0) return known;
	const described = await ecs.describeTasks(cluster, open, signal);
	const isOurs = (task) => task.startedBy === deploymentId;
	return {
		tasks: new Map([...known.tasks, ...described.filter(isOurs).map((task) => [task.arn, task])]),
		foreign: /* @__PURE__ */ new Set([...known.foreign, ...described.filter((task) => !isOurs(task)).map((task) => task.arn)])
	};
}
/** The same with tasks that were read with those of other services. */
function withTasks(known, tasks) {
	return tasks.size === 0 ? known : {
		...known,
		tasks: new Map([...known.tasks, ...tasks])
	};
}
/** Whether a task has told all that it will. */
function isFinal(task) {
	return task !== void 0 && (task.lastStatus === "STOPPED" || task.lastStatus === "DELETED");
}



/***/ }),

/***/ 6174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ taskSetsOf),
/* harmony export */   n: () => (/* binding */ primaryTaskSetOf),
/* harmony export */   r: () => (/* binding */ replacedRevision),
/* harmony export */   t: () => (/* binding */ allLoadBalancersOf)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);


// src/service/task-sets.ts
/** The task sets of a service, newest first; empty where ECS deploys it. */
function taskSetsOf({ members }) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(members.taskSets).map(toTaskSet).sort((one, other) => other.createdAtMs - one.createdAtMs);
}
/** The task set that gets the production traffic; null where ECS deploys the service. */
function primaryTaskSetOf(service) {
	return taskSetsOf(service).find(({ isPrimary }) => isPrimary) ?? null;
}
/** The load balancers of a service and of its task sets, as the API has them. */
function allLoadBalancersOf(service) {
	return [...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(service.members.loadBalancers), ...taskSetsOf(service).flatMap(({ loadBalancers }) => loadBalancers)];
}
function toTaskSet(members) {
	return {
		id: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(members.id),
		revision: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(members.taskDefinition),
		isPrimary: members.status === "PRIMARY",
		externalId: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(members.externalId),
		createdAtMs: timeOf(members.createdAt),
		running: countOf(members.runningCount),
		desired: countOf(members.computedDesiredCount),
		loadBalancers: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(members.loadBalancers),
		members
	};
}
/** A time of a raw response is in seconds, one that the SDK has read a text. */
function timeOf(value) {
	return typeof value === "number" ? value * 1e3 : Date.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(value) ?? "") || 0;
}
function countOf(value) {
	return typeof value === "number" ? value : 0;
}
/**
* ARN of the revision that the newest task set of a service replaces: it serves until all traffic has shifted, and is kept
* for a while then. Null where there is no other task set, and where that one's revision is the newer one: the service is
* being rolled back, or was.
*/
function replacedRevision(service) {
	const [newest, replaced] = taskSetsOf(service);
	const [from, to] = [(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.a)(replaced?.revision ?? ""), (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.a)(newest?.revision ?? "")];
	if (replaced === void 0 || from === null || to === null) return null;
	return from.family === to.family && (from.revision ?? 0) >= (to.revision ?? 0) ? null : replaced.revision;
}



/***/ }),

/***/ 1350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isGreen),
/* harmony export */   t: () => (/* binding */ greenOf)
/* harmony export */ });
// src/deployment/controllers/codedeploy/task-sets.ts
/** The task set of the new revision. */
function greenOf(target) {
	return target?.taskSets.find(isGreen) ?? null;
}
function isGreen(taskSet) {
	return taskSet.label.toLowerCase() === "green";
}



/***/ }),

/***/ 7360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unchangedService),
/* harmony export */   r: () => (/* binding */ unknownService),
/* harmony export */   t: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7157);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _console_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5098);



// src/report/unchanged-service.ts
/** The report of a service that was not changed; the caller adds the outcome and the reason. */
function unchangedService(service, cluster, revision) {
	return {
		...unknownService(service.name, cluster),
		serviceArn: service.isPlanned ? "" : service.arn,
		revision,
		previous: (0,_handle_js__WEBPACK_IMPORTED_MODULE_0__.r)(service),
		consoleUrl: (0,_console_url_js__WEBPACK_IMPORTED_MODULE_1__.i)(service.arn, (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.t)(cluster), service.name),
		desired: service.desired,
		running: service.running
	};
}
/** The report of a service of which nothing but its name is known; the caller adds the outcome and the reason. */
function unknownService(service, cluster) {
	return {
		service,
		serviceArn: "",
		cluster,
		outcome: "failed",
		reason: "",
		cause: "",
		advice: "",
		created: false,
		changed: false,
		revision: null,
		previous: null,
		deploymentId: null,
		codeDeployDeploymentId: null,
		consoleUrl: null,
		url: null,
		serviceDeploymentArn: null,
		pause: null,
		reachedStage: null,
		desired: 0,
		running: 0,
		seconds: 0,
		timeline: null,
		events: [],
		diagnosis: null,
		verification: [],
		otherRun: null
	};
}
/** The members of a revision's services that change. */
function membersOf({ services }) {
	return services.flatMap(({ service, changes, scaling }) => [...changes, ...scaling?.changes ?? []].map((change) => ({
		service: service.name,
		...change
	})));
}



/***/ })

};
;