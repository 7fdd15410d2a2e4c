"use strict";
exports.id = 3724;
exports.ids = [3724];
exports.modules = {

/***/ 734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ countChanges),
/* harmony export */   t: () => (/* binding */ changesMarkdown)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/report/changes.ts
/**
* The changes of the revisions and of their services as Markdown tables, values of variables hidden, equal tables once;
* empty when nothing changes.
*/
function changesMarkdown(revisions) {
	const changed = revisions.filter((revision) => countChanges([revision]) > 0);
	const families = /* @__PURE__ */ new Map();
	for (const revision of changed) {
		const table = tableOf(revision);
		families.set(table, [...families.get(table) ?? [], (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(revision.family)]);
	}
	return [...families].map(([table, names]) => changed.length > 1 ? `**${[...new Set(names)].join(", ")}**\n\n${table}` : table).join("\n\n");
}
function tableOf(revision) {
	const rows = revision.changes.map(({ path, kind, from, to, hidden }) => {
		const before = kind === "added" ? "" : shownValue(from, hidden);
		const after = kind === "removed" ? "" : shownValue(to, hidden);
		return `| ${kind} | ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(path)} | ${before} | ${after} |`;
	});
	const members = revision.members.map(({ service, member, from, to }) => {
		const value = (json) => json === null ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(JSON.stringify(json), 300));
		return `| ${from === null ? "added" : "changed"} | service ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(`${service}.${member}`, 300))} | ${value(from)} | ${value(to)} |`;
	});
	return [
		"| | Member | From | To |",
		"|---|---|---|---|",
		...rows,
		...members
	].join("\n");
}
/** How many changes the revisions and their services have: the one count that log, summary, comment and outputs show. */
function countChanges(revisions) {
	return revisions.reduce((sum, { changes, members }) => sum + changes.length + members.length, 0);
}
function shownValue(value, hidden) {
	if (hidden) return "<i>hidden</i>";
	return value === null ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(value, 300));
}



/***/ }),

/***/ 4275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ scalingPlans),
/* harmony export */   c: () => (/* binding */ containerImageChanges),
/* harmony export */   i: () => (/* binding */ readTargets),
/* harmony export */   l: () => (/* binding */ sameTags),
/* harmony export */   n: () => (/* binding */ isRollback),
/* harmony export */   o: () => (/* binding */ suspendedIn),
/* harmony export */   r: () => (/* binding */ isSuspended),
/* harmony export */   s: () => (/* binding */ runsAlready),
/* harmony export */   t: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4447);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6988);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7657);
/* harmony import */ var _read_alarms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5166);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8356);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4949);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3710);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3170);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(194);
/* harmony import */ var _fargate_sizes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5190);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4664);
/* harmony import */ var _ecr_image_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9993);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1711);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9336);
/* harmony import */ var _normalize_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7732);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1868);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5180);
/* harmony import */ var _service_changes_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4936);
/* harmony import */ var _paused_services_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8610);
/* harmony import */ var _controllers_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1134);
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1321);























// src/taskdef/reuse.ts
/** Whether two revisions are the same: what they mean to ECS and their tags, those of provenance aside. */
function sameRevision(a, b) {
	return sameTags(a.tags, b.tags) && (0,_normalize_js__WEBPACK_IMPORTED_MODULE_12__.i)(a.definition, b.definition);
}
/** Whether two lists of tags are the same in any order, those of provenance aside. */
function sameTags(a, b) {
	const text = (tags) => (0,_provenance_js__WEBPACK_IMPORTED_MODULE_13__.a)(tags).map(({ key, value }) => (0,_normalize_js__WEBPACK_IMPORTED_MODULE_12__.n)([key, value])).sort().join();
	return text(a) === text(b);
}
// src/preflight/compute.ts
const FARGATE_PROVIDERS = ["FARGATE", "FARGATE_SPOT"];
/** @param members those of the service as it will be; null when the revision is only registered */
function computeOf(definition, members) {
	const compatibilities = compatibilitiesOf(definition);
	if (members === null) return compatibilities.includes("FARGATE") ? { kind: "fargate" } : { kind: "other" };
	if (compatibilities.includes("MANAGED_INSTANCES")) return { kind: "other" };
	const providers = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(members.capacityProviderStrategy).flatMap((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(one.capacityProvider) ?? []);
	if (providers.length > 0) {
		const onFargate = providers.filter((name) => FARGATE_PROVIDERS.includes(name)).length;
		if (onFargate === providers.length) return { kind: "fargate" };
		return onFargate === 0 ? {
			kind: "instances",
			providers
		} : { kind: "other" };
	}
	if (members.launchType === "FARGATE") return { kind: "fargate" };
	return members.launchType === "EC2" ? {
		kind: "instances",
		providers: []
	} : { kind: "other" };
}
function compatibilitiesOf(definition) {
	const list = definition.requiresCompatibilities;
	return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
}
/** Whether Fargate's rules hold: its tasks run there, or RegisterTaskDefinition is asked to make sure that they could. */
function isForFargate({ definition, hosting }) {
	return hosting.kind === "fargate" || compatibilitiesOf(definition).includes("FARGATE");
}
function isWindows(definition) {
	return systemOf(definition)?.startsWith("WINDOWS") === true;
}
function systemOf({ runtimePlatform }) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(runtimePlatform) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(runtimePlatform.operatingSystemFamily) : null;
}
/**
* The platform that the revision itself asks for, as image manifests name it; null where it says nothing and nothing
* is the default. Fargate takes LINUX on X86_64 (ECS API reference, "RuntimePlatform"); an instance is what it is.
*/
function requestedPlatform(definition, hosting) {
	const platform = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(definition.runtimePlatform) ? definition.runtimePlatform : {};
	const architecture = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(platform.cpuArchitecture) ?? (hosting.kind === "fargate" ? "X86_64" : null);
	if (architecture === null) return null;
	return `${isWindows(definition) ? "windows" : "linux"}/${architecture === "ARM64" ? "arm64" : "amd64"}`;
}
// src/preflight/new-references.ts
/** Members of a revision that name a role, a secret, a parameter, a log group or a file system. */
const naming = /* @__PURE__ */ new Set([
	"taskRoleArn",
	"executionRoleArn",
	"valueFrom",
	"credentialsParameter",
	"awslogs-group",
	"awslogs-region",
	"awslogs-create-group",
	"fileSystemId",
	"accessPointId"
]);
/**
* Whether a revision may refer to something that another one does not: then it is worth loading what finds out. An
* ordinary change of an image refers to nothing new.
*/
function mayReferToMore(definition, running) {
	const known = new Set(namedIn(running));
	return namedIn(definition).some((each) => !known.has(each));
}
function namedIn(value) {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([member, each]) => typeof each === "string" && naming.has(member) ? `${member} ${each}` : namedIn(each));
}
// src/preflight/checks/auto-scaling.ts
/** A desired count that auto scaling would not leave as it is. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html */
const autoScalingChecks = [(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("desired-count-limits", "The desired count is within the limits of auto scaling", {
	severity: "warning",
	finds: ({ service, members, scalableTarget, region }) => {
		const count = members.desiredCount;
		if (service === null || scalableTarget === null || typeof count !== "number") return [];
		const { min, max, resourceId } = scalableTarget;
		if (count >= min && count <= max) return [];
		const [limit, option] = count < min ? [min, "--min-capacity"] : [max, "--max-capacity"];
		return [{
			subject: service.name,
			message: `The desired count of service ${service.name} is to be ${count}, but its auto scaling keeps it between ${min} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(max, "task")}: Application Auto Scaling sets it to ${limit} with its next scaling activity.`,
			advice: `Set \`desired-count\` to a number from ${min} to ${max}, leave it out, or change the limit: \`aws application-autoscaling register-scalable-target --region ${region} --service-namespace ecs --scalable-dimension ${_resource_id_js__WEBPACK_IMPORTED_MODULE_18__.n} --resource-id ${resourceId} ${option} ${count}\``
		}];
	}
})];
// src/preflight/checks/definition.ts
/** Names within the revision that have to fit each other. API_ContainerDefinition. */
const definitionChecks = [
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("unique-names", "Containers, volumes and secrets have names of their own", { finds: ({ definition }) => [
		...repeated("container", (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition), "the revision"),
		...repeated("volume", (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(definition.volumes), "the revision"),
		...(0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).flatMap((container) => repeated("secret", (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(container.secrets), `container ${(0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(container)}`))
	] }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("variable-or-secret", "No name is both a variable and a secret", { finds: ({ definition }) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).flatMap(variablesAndSecrets) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("depends-on-container", "Containers depend on containers that exist", { finds: ({ definition }) => {
		const names = (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).map(_revision_js__WEBPACK_IMPORTED_MODULE_5__.n);
		return dependenciesIn(definition).filter(({ to }) => !names.includes(to)).map(({ from, to }) => absent({
			of: `container ${from}`,
			says: "depends on",
			kind: "container",
			name: to
		}, names));
	} }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("depends-on-condition", "Containers wait for conditions that can come about", { finds: ({ definition }) => dependenciesIn(definition).flatMap((one) => conditionProblem(one, definition)) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("depends-on-cycle", "No containers wait for each other", { finds: ({ definition }) => cycleProblem(definition) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("mount-points", "Mount points name volumes that exist", { finds: ({ definition }) => {
		const volumes = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(definition.volumes).map(_revision_js__WEBPACK_IMPORTED_MODULE_5__.n);
		return (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).flatMap((container) => (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(container.mountPoints).flatMap(({ sourceVolume }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(sourceVolume) ?? []).filter((name) => !volumes.includes(name)).map((name) => absent({
			of: `container ${(0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(container)}`,
			says: "mounts",
			kind: "volume",
			name
		}, volumes)));
	} }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("volumes-from", "Volumes are taken from containers that exist", { finds: ({ definition }) => {
		const names = (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).map(_revision_js__WEBPACK_IMPORTED_MODULE_5__.n);
		return (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).flatMap((container) => (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(container.volumesFrom).flatMap(({ sourceContainer }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(sourceContainer) ?? []).filter((name) => !names.includes(name)).map((name) => absent({
			of: `container ${(0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(container)}`,
			says: "takes volumes from",
			kind: "container",
			name
		}, names)));
	} }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("service-volume", "The service's volumes are volumes of the revision that it may configure", {
		severity: "warning",
		finds: ({ definition, members, service }) => {
			const names = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(definition.volumes).filter(({ configuredAtLaunch }) => configuredAtLaunch === true).map(_revision_js__WEBPACK_IMPORTED_MODULE_5__.n);
			return (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(members.volumeConfigurations).map(_revision_js__WEBPACK_IMPORTED_MODULE_5__.n).filter((name) => !names.includes(name)).map((name) => absent({
				of: `service ${service?.name ?? ""}`,
				says: "configures",
				kind: "volume",
				name
			}, names, "with configuredAtLaunch"));
		}
	})
];
function repeated(kind, named, where) {
	const names = named.map(_revision_js__WEBPACK_IMPORTED_MODULE_5__.n);
	return [...new Set(names.filter((name, index) => name !== "" && names.indexOf(name) !== index))].map((name) => ({
		subject: where === "the revision" ? `${kind} ${name}` : where,
		message: `There is more than one ${kind} ${name} in ${where}.`,
		advice: "Leave one of them out, or give it another name."
	}));
}
function variablesAndSecrets(container) {
	const secrets = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(container.secrets).map(_revision_js__WEBPACK_IMPORTED_MODULE_5__.n);
	const both = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(container.environment).map(_revision_js__WEBPACK_IMPORTED_MODULE_5__.n).filter((name) => secrets.includes(name));
	const subject = `container ${(0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(container)}`;
	return [...new Set(both)].map((name) => ({
		subject,
		message: `${name} is both a variable and a secret of ${subject}, and ECS accepts only one of the two.`,
		advice: "Set it with `environment-variables` or with `secrets`, which removes the other one."
	}));
}
function absent({ of, says, kind, name }, there, which = "") {
	const near = (0,_similar_js__WEBPACK_IMPORTED_MODULE_4__.t)(name, there, 1);
	const list = there.length === 0 ? "it has none" : `it has ${there.join(", ")}`;
	const quality = which === "" ? "" : ` ${which}`;
	return {
		subject: of,
		message: `${of.charAt(0).toUpperCase()}${of.slice(1)} ${says} ${kind} ${name}, but the revision has no such ${kind}${quality} (${list}).`,
		advice: near[0] === void 0 ? "Add it, or leave the reference out." : `Add it, or name ${near[0]} if that is meant.`
	};
}
function dependenciesIn(definition) {
	return (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).flatMap((container) => (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(container.dependsOn).map(({ containerName, condition }) => ({
		from: (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(container),
		to: (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(containerName) ?? "",
		condition: (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(condition) ?? ""
	})));
}
function conditionProblem({ from, to, condition }, definition) {
	const target = (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).find((container) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(container) === to);
	if (target === void 0) return [];
	const subject = `container ${from}`;
	if (condition === "HEALTHY" && !hasHealthCheck(target)) return [{
		subject,
		message: `Container ${from} waits until ${to} is HEALTHY, but ${to} has no healthCheck in the revision.`,
		advice: `Give ${to} a healthCheck, or wait for START.`
	}];
	if ((condition === "COMPLETE" || condition === "SUCCESS") && target.essential !== false) return [{
		subject,
		message: `Container ${from} waits for the ${condition} of ${to}, but ${to} is essential: its end ends the task.`,
		advice: `Set \`essential: false\` on ${to}.`
	}];
	return [];
}
function hasHealthCheck({ healthCheck }) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(healthCheck) || !Array.isArray(healthCheck.command)) return false;
	return healthCheck.command.length > 0 && healthCheck.command[0] !== "NONE";
}
function cycleProblem(definition) {
	const waits = /* @__PURE__ */ new Map();
	for (const { from, to } of dependenciesIn(definition)) waits.set(from, [...waits.get(from) ?? [], to]);
	for (const start of waits.keys()) {
		const cycle = rollbackPoint(start, waits);
		if (cycle === null) continue;
		const message = `The containers ${cycle.join(" → ")} wait for each other, so none of them can start.`;
		return [{
			subject: `container ${start}`,
			message,
			advice: "Take one of these out of dependsOn."
		}];
	}
	return [];
}
/** The way from a container through those that it waits for back to itself; null when there is none. */
function rollbackPoint(start, waits) {
	const paths = [[start]];
	const seen = /* @__PURE__ */ new Set();
	for (let path = paths.shift(); path !== void 0; path = paths.shift()) for (const next of waits.get(path.at(-1) ?? "") ?? []) {
		if (next === start) return [...path, start];
		if (seen.has(next)) continue;
		seen.add(next);
		paths.push([...path, next]);
	}
	return null;
}
// src/preflight/checks/deployment-percent.ts
/** The limits of the deployment configuration. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html */
const deploymentPercentChecks = [(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("deployment-percent", "The deployment configuration lets ECS start or stop a task", { finds: (all) => {
	const { service } = all;
	const rollout = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__.t)(all);
	if (service === null || rollout === null || rollout.startable > 0 || rollout.stoppable > 0) return [];
	if (service.running !== rollout.desired || service.pending > 0) return [];
	const message = `With ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(rollout.desired, "task")}, minimumHealthyPercent ${rollout.minimumPercent} and maximumPercent ${rollout.maximumPercent} ECS may neither start a task nor stop one, so the deployment would never end.`;
	const advice = `Raise maximumPercent or lower minimumHealthyPercent: ${(0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__.n)({
		...rollout,
		maximumPercent: 200
	})}`;
	return [{
		subject: `service ${service.name}`,
		message,
		advice
	}];
} })];
// src/preflight/checks/fargate.ts
/** What Fargate asks of a revision. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html */
const LOG_DRIVERS = [
	"awslogs",
	"splunk",
	"awsfirelens"
];
const LEAST_WINDOWS_CPU = 1024;
/** GiB: API_EphemeralStorage. */
const STORAGE = {
	least: 21,
	most: 200
};
const fargateChecks = [
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("fargate-size", "The task's cpu and memory are a size of Fargate's", { finds: onFargate(({ definition }) => sizeProblem(definition)) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("fargate-windows-size", "A Windows task on Fargate has at least 1 vCPU", { finds: onFargate(({ definition }) => {
		const cpu = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__.r)(definition.cpu);
		if (!isWindows(definition) || cpu === null || cpu >= LEAST_WINDOWS_CPU) return [];
		const message = `The task has ${cpu} CPU units, but Windows on Fargate needs at least ${LEAST_WINDOWS_CPU}.`;
		return [{
			subject: familyOf(definition),
			message,
			advice: "Set `cpu` to 1024 or more, and `memory` to fit."
		}];
	}) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("fargate-network-mode", "A task on Fargate has the network mode awsvpc", { finds: onFargate(({ definition }) => {
		if (definition.networkMode === "awsvpc") return [];
		const message = `The network mode is ${(0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(definition.networkMode) ?? "not set"}, but Fargate takes awsvpc only.`;
		return [{
			subject: familyOf(definition),
			message,
			advice: "Set `networkMode: awsvpc` in the definition."
		}];
	}) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("execution-role", "The revision has an execution role where ECS needs one", { finds: (all) => (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(all.definition.executionRoleArn) === null ? roleProblem(all) : [] }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("fargate-log-driver", "Containers on Fargate have log drivers that it knows", { finds: onFargate(({ definition }) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).flatMap((container) => {
		const driver = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(container.logConfiguration) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(container.logConfiguration.logDriver) : null;
		if (driver === null || LOG_DRIVERS.includes(driver)) return [];
		const subject = `container ${(0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(container)}`;
		return [{
			subject,
			message: `The log driver of ${subject} is ${driver}, but Fargate knows ${LOG_DRIVERS.join(", ")} only.`,
			advice: "Set `log-configuration-log-driver` to one of these."
		}];
	})) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("fargate-namespaces", "A task on Fargate shares no process or IPC namespace that it cannot share", { finds: onFargate(({ definition }) => namespaceProblems(definition)) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("fargate-ephemeral-storage", "Ephemeral storage on Fargate is 21 to 200 GiB", { finds: onFargate(({ definition }) => {
		const size = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(definition.ephemeralStorage) ? (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__.a)(definition.ephemeralStorage.sizeInGiB) : null;
		if (size === null || size >= STORAGE.least && size <= STORAGE.most) return [];
		const message = `The ephemeral storage is ${size} GiB, but Fargate takes ${STORAGE.least} to ${STORAGE.most}.`;
		return [{
			subject: familyOf(definition),
			message,
			advice: "Leave ephemeralStorage out for the 20 GiB that every task has."
		}];
	}) })
];
function onFargate(finds) {
	return (all) => isForFargate(all) ? finds(all) : [];
}
function familyOf(definition) {
	return `revision of ${(0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(definition.family) ?? "no family"}`;
}
function sizeProblem(definition) {
	const subject = familyOf(definition);
	const [cpu, memory] = [(0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__.r)(definition.cpu), (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__.i)(definition.memory)];
	if (cpu === null || memory === null) return [{
		subject,
		message: `The task has no readable ${[cpu === null ? "cpu" : [], memory === null ? "memory" : []].flat().join(" and ")}, and Fargate needs both at the level of the task.`,
		advice: "Set `cpu` and `memory`, 256 and 512 for instance."
	}];
	if ((0,_fargate_sizes_js__WEBPACK_IMPORTED_MODULE_8__.n)({
		cpu,
		memory
	})) return [];
	const cpus = (0,_fargate_sizes_js__WEBPACK_IMPORTED_MODULE_8__.t)();
	const unknown = cpus.includes(cpu) ? "" : ` (its CPU units are ${cpus.join(", ")})`;
	const near = (0,_fargate_sizes_js__WEBPACK_IMPORTED_MODULE_8__.r)({
		cpu,
		memory
	}).map((size) => `cpu ${size.cpu} with memory ${size.memory}`);
	return [{
		subject,
		message: `Fargate has no size of ${cpu} CPU units with ${memory} MiB${unknown}.`,
		advice: `The nearest sizes: ${near.join("; ")}.`
	}];
}
/**
* What the execution role is for: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
* On instances their own role pulls from ECR and writes logs; secrets and registry credentials need it everywhere.
*/
function roleProblem(all) {
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(all.definition);
	const uses = /* @__PURE__ */ new Set();
	for (const container of containers) {
		const log = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(container.logConfiguration) ? container.logConfiguration : {};
		if ((0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(container.secrets).length + (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(log.secretOptions).length > 0) uses.add("read secrets");
		if ((0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(container.repositoryCredentials)) uses.add("read the registry's credentials");
		if (!isForFargate(all)) continue;
		const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_7__.s)((0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(container.image) ?? "");
		if ((0,_image_js__WEBPACK_IMPORTED_MODULE_7__.a)(image) && (0,_image_js__WEBPACK_IMPORTED_MODULE_7__.i)(image)) uses.add("pull from ECR");
		if (log.logDriver === "awslogs") uses.add("write to CloudWatch Logs");
		if ((0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(container.environmentFiles).length > 0) uses.add("read environment files");
	}
	if (uses.size === 0) return [];
	const message = `The revision has no execution role, and ECS needs one to ${[...uses].join(", to ")}.`;
	return [{
		subject: familyOf(all.definition),
		message,
		advice: "Set `execution-role-arn` to a role that has AmazonECSTaskExecutionRolePolicy."
	}];
}
/** API_RegisterTaskDefinition, "pidMode" and "ipcMode". */
function namespaceProblems(definition) {
	const subject = familyOf(definition);
	const [pid, ipc] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(definition.pidMode), (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(definition.ipcMode)];
	const found = [];
	if (pid !== null && (pid !== "task" || isWindows(definition))) {
		const message = `The revision's pidMode is ${pid}, but Fargate takes ${isWindows(definition) ? "none for Windows" : "task only"}.`;
		found.push({
			subject,
			message,
			advice: "Leave pidMode out, or run the service on instances."
		});
	}
	if (ipc !== null) {
		const message = `The revision's ipcMode is ${ipc}, but Fargate takes none.`;
		found.push({
			subject,
			message,
			advice: "Leave ipcMode out, or run the service on instances."
		});
	}
	return found;
}
// src/preflight/platforms.ts
function readManifest(text) {
	const manifest = parsed(text);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(manifest)) return { kind: "other" };
	if (Array.isArray(manifest.manifests)) return {
		kind: "index",
		children: (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(manifest.manifests).flatMap(({ digest, platform }) => {
			const name = platformName(platform);
			return typeof digest === "string" && name !== null ? [{
				digest,
				platform: name
			}] : [];
		})
	};
	const config = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(manifest.config) ? manifest.config : {};
	const digest = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(config.digest);
	const isImage = /(?:oci\.image\.config|docker\.container\.image)\.v1\+json$/.test((0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(config.mediaType) ?? "");
	return digest !== null && isImage ? {
		kind: "single",
		config: digest
	} : { kind: "other" };
}
/** The platform in an image's config blob; null when it has none. */
function platformOfConfig(text) {
	return platformName(parsed(text));
}
function platformName(platform) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(platform)) return null;
	const [os, architecture] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(platform.os), (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(platform.architecture)];
	if (!os || !architecture || os === "unknown" || architecture === "unknown") return null;
	return `${os}/${architecture}`.toLowerCase();
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
/** Older platforms that run on a newer one: containerd takes them for it (its platforms package, `platformVector`). */
const ALSO_RUNS = {
	"linux/amd64": ["linux/386"],
	"linux/arm64": ["linux/arm"]
};
/** Whether an image that has these platforms runs on the wanted one. */
function runsOn(has, wanted) {
	return [wanted, ...ALSO_RUNS[wanted] ?? []].some((platform) => has.includes(platform));
}
/**
* The platforms of which an image needs one: the one that the revision asks for, else those of the instances, all of
* which have to be known. Empty when it is not known.
*/
function wantedPlatforms({ definition, hosting, instances }) {
	const requested = requestedPlatform(definition, hosting);
	if (requested !== null) return [requested];
	const platforms = (instances ?? []).filter(({ status }) => status === "ACTIVE").map(({ attributes }) => instancePlatform(attributes));
	return platforms.includes(null) ? [] : [...new Set(platforms.filter((platform) => platform !== null))].sort();
}
function instancePlatform(attributes) {
	const architecture = {
		x86_64: "amd64",
		arm64: "arm64"
	}[attributes.get("ecs.cpu-architecture") ?? ""];
	const system = attributes.get("ecs.os-type") ?? null;
	return architecture === void 0 || system === null ? null : `${system.toLowerCase()}/${architecture}`;
}
/** The platforms of a found image; null when they are not known. */
function platformsOf(state) {
	return state.kind === "found" ? state.platforms : null;
}
// src/preflight/checks/image.ts
/** Images that are not there, or not what the task can run. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html */
const imageChecks = [
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("image-reference", "Images are finished, well-formed references", { finds: ({ definition }) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).flatMap((container) => {
		const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_7__.s)((0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(container.image) ?? "");
		if ((0,_image_js__WEBPACK_IMPORTED_MODULE_7__.a)(parsed)) return [];
		const subject = `container ${(0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(container)}`;
		return [{
			subject,
			message: `In ${subject}, ${parsed.problem}.`,
			advice: "Name it with `image` or `images`, or write it as registry/repository:tag in the definition."
		}];
	}) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("image-exists", "Images in private ECR are there", { finds: ({ images, region }) => distinct(images).flatMap((image) => missing(image, region)) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("image-platform", "Images have the platform that their tasks run on", { finds: (all) => {
		const wanted = wantedPlatforms(all);
		return wanted.length === 0 ? [] : distinct(all.images).flatMap((image) => wrongPlatform(image, wanted, all));
	} })
];
/** Several containers may have one image: it is spoken of once. */
function distinct(images) {
	return images.filter((image, index) => images.findIndex(({ text }) => text === image.text) === index);
}
function missing({ text, image, state }, region) {
	if (image === null || state.kind !== "no-image" && state.kind !== "no-repository") return [];
	if (state.cached === true) return [];
	const place = `ECR${image.account === null ? "" : ` of account ${image.account}`} in ${image.region}`;
	const unsure = state.cached === null ? ", unless a pull through cache fetches it" : "";
	const severity = state.cached === null ? "warning" : "error";
	if (state.kind === "no-repository") return [{
		subject: text,
		message: `Image ${text} does not exist: ${place} has no repository ${image.repository}${unsure}.`,
		advice: `Check its account, region and name.${image.region === region ? "" : ` The service runs in ${region}, the image names ${image.region}.`}`,
		severity
	}];
	const what = "tag" in image.reference ? `tag ${image.reference.tag}` : `image ${image.reference.digest}`;
	return [{
		subject: text,
		message: `Image ${text} does not exist: repository ${image.repository} in ${place} has no ${what}${unsure}.`,
		advice: tagAdvice(state.nearest, state.newest),
		severity
	}];
}
function tagAdvice(nearest, newest) {
	return `Push it to this account and region before the deployment.${nearest.length === 0 ? "" : ` Similar tags: ${nearest.join(", ")}.`}${newest.length === 0 ? "" : ` Pushed most recently: ${newest.join(", ")}.`}`;
}
function wrongPlatform(image, wanted, all) {
	const has = platformsOf(image.state);
	if (has === null || wanted.some((platform) => runsOn(has, platform))) return [];
	const platforms = wanted.join(" or ");
	const holds = has.length === 0 ? "names no platform" : `is for ${has.join(", ")}`;
	const why = requestedPlatform(all.definition, all.hosting) === null ? "the instances are" : "the revision runs on";
	return [{
		subject: image.text,
		message: `Image ${image.text} ${holds}, but ${why} ${platforms}: its containers could not start.`,
		advice: `Set the revision's runtimePlatform.cpuArchitecture to what the image has (X86_64 is linux/amd64, ARM64 is linux/arm64), or build the image for ${wanted[0]}: \`docker buildx build --platform ${wanted[0]}\`.`
	}];
}
// src/preflight/checks/load-balancer.ts
/** The service's load balancers against the ports of the revision. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html */
const loadBalancerChecks = [
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("load-balancer-container", "Load balancers name containers of the revision", { finds: (facts) => balancersOf(facts).flatMap((balancer) => {
		const names = (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(facts.definition).map(_revision_js__WEBPACK_IMPORTED_MODULE_5__.n);
		if (balancer.container === null || balancer.definition !== null) return [];
		const message = `${balancer.title} sends to container ${balancer.container}, but the revision has no such container (it has ${names.join(", ")}).`;
		const advice = `Keep the container's name in the revision, or name another one in ${written(balancer, names[0] ?? "web", balancer.port)}`;
		return [{
			subject: balancer.subject,
			message,
			advice
		}];
	}) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("load-balancer-port", "Load balancers name ports that the revision maps", { finds: (facts) => balancersOf(facts).flatMap(unmappedPort) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("target-type", "Target groups take the kind of targets that the revision's network mode makes", { finds: (facts) => groupsOf(facts).flatMap(({ balancer, group }) => wrongTargetType(facts, balancer, group)) }),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("target-protocol", "Target groups speak the protocol of the port", {
		severity: "advice",
		finds: (facts) => groupsOf(facts).flatMap(({ balancer, group }) => wrongProtocol(balancer, group))
	}),
	(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("target-health-port", "Target groups check a port that the revision maps", {
		severity: "advice",
		finds: (facts) => groupsOf(facts).flatMap(({ balancer, group }) => wrongHealthPort(facts, balancer, group))
	})
];
function balancersOf({ definition, members, service }) {
	const byAppSpec = service?.usesTaskSets === true;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(members.loadBalancers).map((entry) => {
		const targetGroupArn = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(entry.targetGroupArn);
		const advanced = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(entry.advancedConfiguration) ? entry.advancedConfiguration : {};
		const name = targetGroupArn?.split("/")[1] ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(entry.loadBalancerName) ?? "a load balancer";
		const container = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(entry.containerName);
		return {
			subject: `service ${service?.name ?? ""}`,
			title: byAppSpec ? `CodeDeploy's AppSpec for service ${service.name}` : `The ${targetGroupArn === null ? "load balancer" : "target group"} ${name} of service ${service?.name ?? ""}`,
			targetGroupArn,
			alternateArn: (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(advanced.alternateTargetGroupArn),
			container,
			port: (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__.a)(entry.containerPort),
			byAppSpec,
			definition: (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).find((one) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(one) === container) ?? null
		};
	});
}
/** The load balancers whose target groups could be read. */
function groupsOf(facts) {
	return balancersOf(facts).flatMap((balancer) => (facts.targetGroups ?? []).filter(({ arn }) => arn === balancer.targetGroupArn || arn === balancer.alternateArn).map((group) => ({
		balancer,
		group
	})));
}
/** ARNs of all target groups that the service's load balancers name. */
function targetGroupArns(members) {
	const arns = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(members.loadBalancers).flatMap(({ targetGroupArn, advancedConfiguration }) => {
		const advanced = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(advancedConfiguration) ? advancedConfiguration : {};
		return [(0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(targetGroupArn), (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(advanced.alternateTargetGroupArn)];
	});
	return [...new Set(arns.filter((arn) => arn !== null))];
}
function mappingsOf(container) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(container.portMappings);
}
function maps(mapping, port) {
	const [first, last] = ((0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(mapping.containerPortRange) ?? "").split("-").map(Number);
	if (first !== void 0 && last !== void 0 && first <= port && port <= last) return true;
	return (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__.a)(mapping.containerPort) === port;
}
function portsText(container) {
	const ports = mappingsOf(container).map(({ containerPort, containerPortRange }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(containerPortRange) ?? String(containerPort));
	return ports.length === 0 ? "no port at all" : ports.join(", ");
}
/** Where another container or port is named, and what is written there. */
function written({ targetGroupArn, byAppSpec }, container, port) {
	if (byAppSpec) return `the AppSpec (\`codedeploy-appspec\`), as its LoadBalancerInfo: ${JSON.stringify({
		ContainerName: container,
		ContainerPort: port
	})}`;
	return `\`service-overrides\`: ${JSON.stringify({ loadBalancers: [{
		targetGroupArn,
		containerName: container,
		containerPort: port
	}] })}`;
}
/** The classic: the target group was made for port 80, the application listens on 8080. */
function unmappedPort(balancer) {
	const { container, port, definition, subject, title } = balancer;
	if (port === null || definition === null || mappingsOf(definition).some((one) => maps(one, port))) return [];
	const message = `${title} sends to port ${port} of container ${container}, but the revision maps ${portsText(definition)} there.`;
	const mapped = mappingsOf(definition).flatMap(({ containerPort }) => (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__.a)(containerPort) ?? []);
	return [{
		subject,
		message,
		advice: `Map containerPort ${port} in the revision.${mapped[0] === void 0 ? "" : ` Or, if the application listens on ${mapped[0]}, send to that in ${written(balancer, container ?? "", mapped[0])}`}`
	}];
}
/** "The provided target group … has target type instance, which is incompatible with the awsvpc network mode". */
function wrongTargetType({ definition, hosting }, { subject }, group) {
	const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(definition.networkMode) ?? "bridge";
	const wrong = mode === "awsvpc" ? "instance" : "ip";
	if (hosting.kind === "other" || group.targetType !== wrong) return [];
	const right = wrong === "ip" ? "instance" : "ip";
	return [{
		subject,
		message: `Target group ${group.name} has targets of type ${wrong}, but tasks in network mode ${mode} are targets of type ${right}.`,
		advice: `Make a target group of type ${right}: the type of one that exists cannot be changed.`
	}];
}
const OVER_UDP = ["UDP", "QUIC"];
function wrongProtocol({ subject, container, port, definition }, group) {
	if (definition === null || port === null || group.protocol === null || /^(TCP_|GENEVE)/.test(group.protocol)) return [];
	const spoken = mappingsOf(definition).filter((one) => maps(one, port)).map(({ protocol }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(protocol) ?? "tcp");
	const wanted = OVER_UDP.includes(group.protocol) ? "udp" : "tcp";
	if (spoken.length === 0 || spoken.includes(wanted)) return [];
	return [{
		subject,
		message: `Target group ${group.name} speaks ${group.protocol}, but port ${port} of container ${container} is mapped for ${spoken.join(", ")}.`,
		advice: `Map the port for ${wanted}, or use a target group of another protocol.`
	}];
}
/** Only a port of its own can be wrong here; in bridge mode it has to be a fixed port of the host. */
function wrongHealthPort({ definition }, { subject }, { name, check: { port: text } }) {
	const port = Number(text);
	const isOwn = definition.networkMode === "awsvpc" || definition.networkMode === "host";
	const isMapped = (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).flatMap(mappingsOf).some((mapping) => isOwn ? maps(mapping, port) : (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__.a)(mapping.hostPort) === port);
	if (!Number.isInteger(port) || port <= 0 || isMapped) return [];
	return [{
		subject,
		message: `The health check of target group ${name} asks on port ${port}, which the revision does not map.`,
		advice: "Check that something listens there, and that the security group lets the load balancer in; or use traffic-port."
	}];
}
// src/preflight/checks/paused.ts
/** A deployment that waits for approval. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html */
const pausedChecks = [(0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)("paused-deployment", "No deployment of the service is paused", { finds: ({ service, pause }) => {
	if (service === null || pause === null) return [];
	const revision = service.taskDefinition === null ? "another revision" : (0,_arn_js__WEBPACK_IMPORTED_MODULE_19__.s)(service.taskDefinition);
	return [{
		subject: service.name,
		message: `The deployment of ${revision} to service ${service.name} is paused and waits for an answer: ${pause}. A new deployment would replace it.`,
		advice: "Let it go on with `mode: continue`, or end it with `mode: rollback`, and deploy then. To replace it all the same, set `preflight: warn`."
	}];
} })];
// src/preflight/checks/index.ts
/** The checks of every run, in the order in which their findings are reported. */
const CHECKS = [
	...imageChecks,
	...definitionChecks,
	...fargateChecks,
	...loadBalancerChecks,
	...deploymentPercentChecks,
	...autoScalingChecks,
	..._read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.r,
	...pausedChecks
];
// src/preflight/look-up-images.ts
/** Looks up the ECR images of a revision: one call a repository, then what is asked of each, all side by side. */
async function lookUpImages(definition, questions, context, reading) {
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(definition).map((container) => {
		const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(container.image) ?? "";
		const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_7__.s)(text);
		return {
			container: (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(container),
			text,
			image: (0,_image_js__WEBPACK_IMPORTED_MODULE_7__.a)(parsed) ? (0,_ecr_image_js__WEBPACK_IMPORTED_MODULE_9__.t)(parsed) : null
		};
	});
	const references = containers.flatMap(({ text, image }) => image === null ? [] : [{
		text,
		image
	}]);
	const lookup = {
		questions,
		context,
		reading
	};
	const groups = await Promise.all(byRepository(references).map((group) => lookUpGroup(group, lookup)));
	const states = new Map(groups.flat());
	return containers.map((one) => ({
		...one,
		state: states.get(one.text) ?? { kind: "unknown" }
	}));
}
/** Each image once, together with the others of its repository. */
function byRepository(references) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of references) {
		const key = `${one.image.account}/${one.image.region}/${one.image.repository}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [one]);
		else if (group.every(({ text }) => text !== one.text)) group.push(one);
	}
	return [...groups.values()];
}
async function lookUpGroup(group, lookup) {
	const { questions, reading, context } = lookup;
	const [{ image: place }] = group;
	const what = `whether ECR has ${group.map(({ text }) => text).join(", ")}`;
	const unknown = (found) => group.map(({ text }) => [text, unknownState(found, lookup)]);
	if (!(0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.o)(reading, 1) && !questions.scans) return unknown((0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.n)(what, "so many repositories are not asked"));
	const ids = group.map(({ image }) => image.reference);
	const answer = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.a)(reading, what, (signal) => context.ecr.storedImages(place, ids, signal));
	if ("missing" in answer) return unknown(answer.missing);
	const { value } = answer;
	return Promise.all(group.map(async (one, index) => {
		const stored = value === null ? null : value[index] ?? {
			kind: "failed",
			code: "no answer"
		};
		return [one.text, await stateOf$1(one, stored, lookup)];
	}));
}
/** Where scans are asked for, an image without one fails the run, and that says why: a notice would repeat it. */
function unknownState(found, { questions, reading }) {
	if (!questions.scans) (0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.i)(reading, found);
	return {
		kind: "unknown",
		missing: found
	};
}
/** @param stored null when there is no such repository */
async function stateOf$1(one, stored, lookup) {
	if (stored === null || stored.kind === "missing") return (await __webpack_require__.e(/* import() */ 2402).then(__webpack_require__.bind(__webpack_require__, 2402))).missingState(one, stored === null, lookup);
	if (stored.kind === "found") return foundState(one, stored, lookup);
	return unknownState((0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.n)(`whether ECR has ${one.text}`, `ecr:BatchGetImage answered ${stored.code}`), lookup);
}
async function foundState(one, stored, lookup) {
	const { questions } = lookup;
	const manifest = readManifest(stored.manifest);
	const place = {
		...one.image,
		account: stored.account ?? one.image.account
	};
	const digests = scannedDigests(stored.digest, manifest, questions.platform);
	const [platforms, scanned] = await Promise.all([questions.platforms ? platformsIn(one, manifest, lookup) : null, questions.scans ? readScan({
		text: one.text,
		place,
		digests
	}, lookup) : { scan: null }]);
	return {
		kind: "found",
		account: place.account,
		digest: stored.digest,
		platforms,
		...scanned
	};
}
/** ECR's scan; its code is loaded only where it is asked for. */
async function readScan(subject, { context, reading }) {
	return (await __webpack_require__.e(/* import() */ 5325).then(__webpack_require__.bind(__webpack_require__, 5325))).scanOf(subject, context, reading);
}
/**
* ECR scans the images of an index and not the index itself. Where it is not known which of them will run, all count.
*/
function scannedDigests(digest, manifest, platform) {
	if (manifest.kind !== "index" || manifest.children.length === 0) return [digest];
	const own = manifest.children.find((one) => platform !== null && runsOn([one.platform], platform));
	return own === void 0 ? [...new Set(manifest.children.map((child) => child.digest))] : [own.digest];
}
async function platformsIn(one, manifest, { context, reading }) {
	if (manifest.kind === "index") return [...new Set(manifest.children.map(({ platform }) => platform))];
	if (manifest.kind !== "single") return null;
	const what = `the platform of ${one.text}`;
	if (!(0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.o)(reading, 1)) {
		(0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.i)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.n)(what, "so many images are not asked"));
		return null;
	}
	const text = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.t)(reading, what, (signal) => context.ecr.blob(one.image, manifest.config, signal));
	const platform = text === null ? null : platformOfConfig(text);
	return platform === null ? null : [platform];
}
// src/preflight/gather.ts
const MOST_CALLS = 6;
const INSTANCE_CALLS = 2;
/** The checks must not delay the deployment; what is asked for explicitly, digests and scans, has its own limit. */
const patienceMs = 2e3;
const digestPatienceMs = 1e4;
const scanPatienceMs = 75e3;
/**
* Reads what the checks need, in parallel and best effort: what is denied or fails is missing evidence. For an ordinary
* service at most six calls, in at most three steps; ECR's scans are polled beyond that while they run.
*
* @throws the signal's reason when the run is cancelled
*/
async function gatherFacts(subject, questions, context, signal) {
	const done = new AbortController();
	const within = (ms) => limited(ms, AbortSignal.any([signal, done.signal]), context.clock);
	const reading = {
		signal: within(patienceMs),
		missingEvidence: [],
		budget: { left: MOST_CALLS }
	};
	const scans = questions.failOnVulnerabilities !== null;
	const imagePatienceMs = scans ? scanPatienceMs : questions.pinsImages ? digestPatienceMs : null;
	const imageReading = imagePatienceMs === null ? reading : {
		...reading,
		signal: within(imagePatienceMs)
	};
	const base = knownFacts(subject, questions);
	const arns = questions.checks ? targetGroupArns(base.members) : [];
	const counts = questions.checks && base.hosting.kind === "instances";
	const placing = counts ? await __webpack_require__.e(/* import() */ 7453).then(__webpack_require__.bind(__webpack_require__, 7453)) : null;
	reading.budget.left -= (arns.length > 0 ? 1 : 0) + (counts ? INSTANCE_CALLS : 0);
	const platform = requestedPlatform(base.definition, base.hosting);
	const platforms = questions.checks && (platform !== null || counts);
	const [images, targetGroups, instances, alarms] = await Promise.all([
		lookUpImages(base.definition, {
			platform,
			platforms,
			scans
		}, context, imageReading),
		arns.length === 0 ? [] : (0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.t)(reading, "the target groups", (own) => context.elb.describeTargetGroups(arns, own)),
		counts ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.t)(reading, "the instances' room", (own) => context.ecs.readInstances(subject.cluster, own)) : null,
		questions.checks ? (0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.t)(subject, context, reading) : {}
	]);
	done.abort(/* @__PURE__ */ new Error("done"));
	signal.throwIfAborted();
	const facts = {
		...base,
		images,
		targetGroups,
		...alarms
	};
	if (placing === null) return {
		facts,
		missingEvidence: reading.missingEvidence
	};
	const constraints = placing.constraintsOf(facts, reading);
	return {
		facts: placing.withInstances({
			...facts,
			constraints
		}, instances, reading),
		missingEvidence: reading.missingEvidence
	};
}
/** A signal that is aborted with another one, and after a time. */
function limited(ms, signal, clock) {
	const late = new AbortController();
	clock.sleep(ms, signal).then(() => late.abort(/* @__PURE__ */ new Error(`there was no answer within ${ms / 1e3} seconds`)), () => void 0);
	return AbortSignal.any([signal, late.signal]);
}
/** What needs no call. */
function knownFacts({ definition, service, cluster, region, serviceChanges = {}, scalableTarget = null, pause = null }, questions) {
	const members = service === null ? {} : merged(service.members, serviceChanges);
	const hosting = computeOf(definition, service === null ? null : members);
	return {
		definition,
		service,
		members,
		cluster: (0,_arn_js__WEBPACK_IMPORTED_MODULE_19__.t)(cluster),
		region,
		hosting,
		images: [],
		targetGroups: null,
		instances: null,
		scalableTarget,
		pause,
		constraints: [],
		failOnVulnerabilities: questions.failOnVulnerabilities
	};
}
/** What is sent replaces; of the deployment configuration only the parts that are sent. */
function merged(present, serviceChanges) {
	const [before, after] = [present.deploymentConfiguration, serviceChanges.deploymentConfiguration];
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(before) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(after)) return {
		...present,
		...serviceChanges
	};
	return {
		...present,
		...serviceChanges,
		deploymentConfiguration: {
			...before,
			...after
		}
	};
}
// src/preflight/preflight.ts
/** A gate of its own: it stops the run at every level of `preflight`. */
const VULNERABILITIES = "image-vulnerabilities";
/**
* Finds what can be known before anything changes: reads, then asks all checks. Writes nothing, and fails no run by
* itself: the findings are the caller's.
*
* @throws the signal's reason when the run is cancelled
*/
async function preflight(request, context, signal) {
	const { level, failOnVulnerabilities, pinImageDigest = false } = request.settings;
	const checks = level !== "off";
	if (!checks && failOnVulnerabilities === null && !pinImageDigest) return {
		findings: [],
		missingEvidence: [],
		images: []
	};
	const { facts, missingEvidence } = await gatherFacts(request, {
		checks,
		failOnVulnerabilities,
		pinsImages: pinImageDigest
	}, context, signal);
	return {
		findings: await findingsIn(facts, request.settings),
		missingEvidence,
		images: facts.images
	};
}
async function findingsIn(facts, settings) {
	const { level } = settings;
	const found = [...CHECKS, ...(await moreChecks(facts)).map(({ id, title, finds }) => (0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.i)(id, title, { finds }))].filter(({ id }) => level !== "off" || id === VULNERABILITIES).flatMap((check) => check.finds(facts)).map((finding) => ({
		...finding,
		severity: severityOf(finding, facts, settings)
	}));
	return found.filter((finding) => finding.check !== VULNERABILITIES || !isImplied(finding, found, facts));
}
/** The checks that few services need. */
async function moreChecks({ failOnVulnerabilities, hosting, members }) {
	const isManaged = (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.o)(members.gatewayConnectors).length > 0 || members.resourceManagementType === "ECS";
	return [
		...failOnVulnerabilities === null ? [] : (await __webpack_require__.e(/* import() */ 7913).then(__webpack_require__.bind(__webpack_require__, 7913))).vulnerabilityChecks,
		...hosting.kind === "instances" ? (await __webpack_require__.e(/* import() */ 2863).then(__webpack_require__.bind(__webpack_require__, 2863))).capacityChecks : [],
		...isManaged ? (await __webpack_require__.e(/* import() */ 9334).then(__webpack_require__.bind(__webpack_require__, 9334))).MANAGED_CHECKS : []
	];
}
function severityOf({ check, severity, subject }, { images }, { level, isRollback = false }) {
	if (severity !== "error") return severity;
	if (check !== VULNERABILITIES) return level === "warn" ? "warning" : severity;
	const isScanned = images.some(({ text, state }) => text === subject && state.kind === "found" && state.scan !== null);
	return isRollback && !isScanned ? "warning" : severity;
}
/** An image that cannot be deployed at all has no scan either: one error is enough. */
function isImplied(gate, found, { images }) {
	const same = images.filter(({ text }) => text === gate.subject);
	if (same.some(({ state }) => state.kind === "found")) return false;
	const subjects = [gate.subject, ...same.map(({ container }) => `container ${container}`)];
	return found.some(({ check, severity, subject }) => check !== VULNERABILITIES && check.startsWith("image-") && severity === "error" && subjects.includes(subject));
}
// src/preflight/check-plan.ts
/**
* Checks all that a plan is going to change, side by side, and pins the images where that is asked for. What several
* services share is read once.
*
* @throws the signal's reason when the run is cancelled
*/
async function checkPlan(plan, request, context, signal) {
	const shared = sharing(context);
	const [references, ...done] = await Promise.all([checkNewReferences(plan, request, context, signal), ...plan.revisions.map(async (revision) => {
		const { definition } = revision.target;
		const each = subjectsOf(revision, request.settings).map((service) => preflight({
			...request,
			serviceChanges: changesFor(service, request),
			scalableTarget: service === null ? null : (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.r)(service, request.scaling),
			pause: service === null ? null : request.pauses.get(service.arn) ?? null,
			definition,
			service
		}, shared, signal));
		return {
			definition,
			found: await Promise.all(each)
		};
	})]);
	const all = done.flatMap(({ found }) => found);
	const lines = (0,_read_alarms_js__WEBPACK_IMPORTED_MODULE_2__.a)([...all, references].flatMap(({ findings }) => findings), [
		...[...all, references].flatMap(({ missingEvidence }) => missingEvidence),
		...request.missingEvidence,
		...missingScaling(request)
	]);
	const digests = new Map(all.flatMap(({ images }) => images.flatMap(({ text, state }) => state.kind === "found" ? [[text, state.digest]] : [])));
	const pinned = await Promise.all(done.map(({ definition, found }) => pin(definition, found, request.settings)));
	return {
		...lines,
		digests,
		pinned
	};
}
/** Checks what the services that change refer to and their running tasks do not: these have proven the rest. */
async function checkNewReferences({ revisions }, { settings: { level }, running, region }, context, signal) {
	const subjects = revisions.flatMap(({ target: { definition }, services }) => services.filter(({ action }) => action === "update" || action === "create").flatMap(({ service, members }) => {
		const proven = (0,_service_js__WEBPACK_IMPORTED_MODULE_20__.n)(service) ? running.get(service.taskDefinition ?? "")?.definition : {};
		if (proven === void 0) return [];
		const isNew = members.networkConfiguration !== void 0 || mayReferToMore(definition, proven);
		const onFargate = computeOf(definition, {
			...service.members,
			...members
		}).kind === "fargate";
		return isNew ? [{
			service,
			definition,
			running: proven,
			onFargate,
			members
		}] : [];
	}));
	if (level === "off" || subjects.length === 0) return {
		findings: [],
		missingEvidence: []
	};
	const { checkReferences } = await __webpack_require__.e(/* import() */ 8205).then(__webpack_require__.bind(__webpack_require__, 8205));
	const { findings, unread } = await checkReferences(subjects, {
		region,
		level
	}, context, signal);
	return {
		findings,
		missingEvidence: unread.map(({ what, error }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.r)(what, error))
	};
}
function missingScaling({ scaling, settings }) {
	if (scaling?.kind !== "unread" || settings.level === "off") return [];
	return [(0,_reading_js__WEBPACK_IMPORTED_MODULE_10__.r)("whether `desired-count` is within the limits of auto scaling", scaling.error)];
}
function changesFor(service, { changesOf, balancersOf }) {
	const serviceChanges = changesOf(service);
	const loadBalancers = service === null ? null : balancersOf(service);
	return loadBalancers === null ? serviceChanges : {
		...serviceChanges,
		loadBalancers
	};
}
/** The services that change; null stands for a revision that no service runs. What stays as it is needs no check. */
function subjectsOf({ services }, { pinImageDigest, failOnVulnerabilities }) {
	if (services.length === 0) return [null];
	return services.filter(({ action }) => action === "update" || action === "create" || pinImageDigest || failOnVulnerabilities !== null).map(({ service }) => service);
}
async function pin(definition, found, { pinImageDigest }) {
	const [first] = found;
	if (!pinImageDigest || first === void 0) return {
		definition,
		notes: []
	};
	const { pinDigests } = await __webpack_require__.e(/* import() */ 9440).then(__webpack_require__.bind(__webpack_require__, 9440));
	return pinDigests(definition, first.images);
}
/** The APIs with every answer kept: fifty services of one image ask for it once. */
function sharing(context) {
	const answers = /* @__PURE__ */ new Map();
	const once = (name, api) => new Proxy(api, { get(target, method) {
		const call = Reflect.get(target, method);
		if (typeof call !== "function") return call;
		return (...args) => {
			const key = JSON.stringify([
				name,
				String(method),
				args.filter((arg) => !(arg instanceof AbortSignal))
			]);
			if (!answers.has(key)) answers.set(key, call.apply(target, args));
			return answers.get(key);
		};
	} });
	const { clock, ecs, ecr, elb, cloudWatch } = context;
	return {
		clock,
		ecs: once("ecs", ecs),
		ecr: once("ecr", ecr),
		elb: once("elb", elb),
		cloudWatch: once("cloudWatch", cloudWatch)
	};
}
// src/taskdef/images.ts
/** The image of every container of a definition, beside the one that it had before. */
function containerImageChanges(from, to) {
	const before = new Map((0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(from ?? {}).map((container) => [(0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(container), (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(container.image)]));
	return (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.t)(to).map((container) => ({
		container: (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(container),
		from: before.get((0,_revision_js__WEBPACK_IMPORTED_MODULE_5__.n)(container)) ?? null,
		to: (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.s)(container.image) ?? ""
	}));
}
// src/service/service-plan.ts
/**
* Decides what one service needs. Pure.
*
* @param tags tags to add to the service
*/
function planService(service, revision, serviceChanges, tags = []) {
	if (service.isPlanned !== void 0) return planCreation(service, serviceChanges, tags);
	const plan = planUpdate(service, revision, serviceChanges);
	if (tags.length === 0) return plan;
	const changes = [...plan.changes, ...tagChanges(service, tags)];
	if (plan.action !== "none") return {
		...plan,
		tags,
		changes,
		reasons: [...plan.reasons, "tags are added"]
	};
	return {
		...plan,
		action: "tag",
		tags,
		changes,
		reasons: ["tags are added"]
	};
}
/** What a service that does not exist is created with: `serviceChanges` has its members. */
function planCreation(service, serviceChanges, tags) {
	const { forceNewDeployment: _, ...members } = serviceChanges;
	return {
		service,
		action: "create",
		members,
		changes: [...Object.entries(members).map(([member, value]) => ({
			member,
			from: null,
			to: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.h)(value)
		})), ...tagChanges(service, tags)],
		tags,
		reasons: ["the service does not exist yet"]
	};
}
/** One change for each tag, from the value that the service has now. */
function tagChanges(service, tags) {
	return tags.map(({ key, value }) => ({
		member: `tags.${key}`,
		from: (0,_service_tags_js__WEBPACK_IMPORTED_MODULE_14__.o)(service, key),
		to: value
	}));
}
function planUpdate(service, revision, serviceChanges) {
	const reasons = [];
	if (revision.kind === "other") reasons.push(revision.reason);
	if (serviceChanges.forceNewDeployment === true) reasons.push("force-new-deployment is set");
	const changes = memberChanges(service, serviceChanges);
	reasons.push(...changes.map(({ member }) => `${member} changes`));
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_20__.s)(service);
	if (revision.kind === "same" && primary?.rolloutState === "FAILED") {
		const members = {
			...serviceChanges,
			forceNewDeployment: true
		};
		reasons.push("the last deployment of this revision failed");
		return {
			service,
			action: "update",
			members,
			changes,
			reasons
		};
	}
	if (reasons.length > 0) return {
		service,
		action: "update",
		members: forcedWhereNeeded(service, serviceChanges, changes),
		changes,
		reasons
	};
	if ((0,_service_js__WEBPACK_IMPORTED_MODULE_20__.i)(service)) return {
		service,
		action: "join",
		members: {},
		changes,
		reasons: ["this revision is already being rolled out"]
	};
	if (primary !== null && service.desired > 0 && service.running === 0) return {
		service,
		action: "join",
		members: {},
		changes,
		reasons: ["the service is set to this revision, but none of its tasks runs"]
	};
	return {
		service,
		action: "none",
		members: {},
		changes,
		reasons: ["the service already runs this revision"]
	};
}
/**
* ECS changes the capacity providers of a service only where a new deployment is forced, also beside another revision (ECS
* API reference, "UpdateService"). A service of CodeDeploy changes them by its AppSpec.
*/
function forcedWhereNeeded({ controller }, serviceChanges, changes) {
	return controller === "ECS" && changes.some(({ member }) => member === "capacityProviderStrategy") ? {
		...serviceChanges,
		forceNewDeployment: true
	} : serviceChanges;
}
function memberChanges(service, serviceChanges) {
	const present = (0,_service_js__WEBPACK_IMPORTED_MODULE_20__.o)(service);
	return Object.entries(serviceChanges).filter(([name, value]) => name !== "forceNewDeployment" && !holds(present[name], value)).map(([member, to]) => ({
		member,
		from: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.h)(present[member] ?? null),
		to: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.h)(to)
	}));
}
/**
* Whether the present value has everything that is asked for: objects member by member, lists whole. AWS fills in
* defaults beside what a user gave, so more than was asked for is no difference.
*/
function holds(current, serviceChanges) {
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(serviceChanges)) return (0,_json_js__WEBPACK_IMPORTED_MODULE_17__.t)(current) && Object.entries(serviceChanges).every(([name, value]) => holds(current[name], value));
	if (Array.isArray(serviceChanges)) {
		const list = current === void 0 ? [] : current;
		return Array.isArray(list) && list.length === serviceChanges.length && serviceChanges.every((value, index) => holds(list[index], value));
	}
	return current === serviceChanges;
}
// src/service/plan.ts
/** Whether the rendered revision is the one that the service runs, provenance tags aside. */
function runsAlready(revision, running) {
	return running !== void 0 && sameRevision(revision, running);
}
/** Decides what to register and what to update. Pure: everything that was read comes as an argument. */
function makePlan(target, tagDrift, requestOf) {
	const warnings = target.revisions.flatMap((revision) => revision.notes);
	for (const [service, state] of tagDrift) if (state.kind === "unclear") warnings.push(`${service}: whether its image tags were pushed again could not be checked (${state.why}). force-new-deployment redeploys in any case.`);
	return {
		revisions: target.revisions.map((revision) => planRevision(revision, target, tagDrift, requestOf)),
		warnings
	};
}
/** The plan with what changes of the auto scaling of its services, by their ARNs. Pure. */
function withScaling(plan, scalings) {
	const scaled = (service) => {
		const scaling = scalings.get(service.service.arn);
		if (scaling === void 0) return service;
		return {
			...service,
			scaling,
			reasons: [...service.reasons, "its auto scaling changes"]
		};
	};
	if (scalings.size === 0) return plan;
	return {
		...plan,
		revisions: plan.revisions.map((revision) => ({
			...revision,
			services: revision.services.map(scaled)
		}))
	};
}
function planRevision(revision, target, tagDrift, requestOf) {
	const runningOf = (service) => target.running.get(service.taskDefinition ?? "");
	const first = revision.services[0];
	const before = first ? runningOf(first) : void 0;
	const named = target.source === "ecs" && isUntouched(revision) ? revision.base.arn : null;
	const states = revision.services.map((service) => stateOf(service, revision, named, runningOf(service), tagDrift.get(service.name)));
	const changed = states.some((state) => state.kind === "other");
	return {
		target: revision,
		existing: named ?? (changed || !first ? null : first.taskDefinition),
		changes: before || revision.isInline ? (0,_diff_js__WEBPACK_IMPORTED_MODULE_11__.t)(before?.definition ?? null, revision.definition) : [],
		images: containerImageChanges(before?.definition ?? null, revision.definition),
		services: revision.services.map((service, index) => planOf(service, states[index], named, tagDrift.get(service.name), requestOf(service)))
	};
}
/** A revision that a name points to and that no other input changes. */
function isUntouched(revision) {
	return runsAlready(revision, revision.base);
}
function stateOf(service, revision, named, running, drift) {
	if (named !== null) return named === service.taskDefinition ? { kind: "same" } : {
		kind: "other",
		reason: revision.why ?? "an existing revision"
	};
	if (service.isPlanned !== void 0) return {
		kind: "other",
		reason: "the service does not exist yet"
	};
	if (!runsAlready(revision, running)) return {
		kind: "other",
		reason: reasonOf(revision, running)
	};
	if (drift?.kind === "moved") return {
		kind: "other",
		reason: movedText(drift)
	};
	return { kind: "same" };
}
function planOf(service, state, named, drift, { changes, tags, neverServed = false }) {
	const planned = planService(service, state ?? { kind: "same" }, changes, tags);
	const plan = neverServed ? {
		...planned,
		neverServed: true
	} : planned;
	if (named === null || named !== service.taskDefinition || drift?.kind !== "moved") return plan;
	const members = {
		...changes,
		forceNewDeployment: true
	};
	return {
		...plan,
		action: "update",
		members,
		reasons: [movedText(drift)]
	};
}
function movedText(drift) {
	return `${drift.image} was pushed again: ${drift.from.slice(0, 19)}… runs, the tag is ${drift.to.slice(0, 19)}… now`;
}
function reasonOf(revision, running) {
	if (running === void 0) return "what it runs could not be read";
	return (0,_diff_js__WEBPACK_IMPORTED_MODULE_11__.t)(running.definition, revision.definition).length === 0 ? "its tags change" : "its task definition changes";
}
// src/modes/prepare-scaling.ts
/** How long the check of `desired-count` may take, ms: it must not delay the deployment for long. */
const scalingPatienceMs = 1e4;
/**
* The scalable targets of the services, for `suspend-auto-scaling`, for `autoScaling` of the service definition and for
* the check of `desired-count`; null where nothing asks for them.
*
* @throws AwsError where they are to be suspended or changed and cannot even be read
*/
async function readTargets(inputs, services, context) {
	const isChecked = inputs.preflight !== "off" && (0,_service_changes_js__WEBPACK_IMPORTED_MODULE_21__.r)(inputs).desiredCount !== void 0;
	const asker = inputs.suspendAutoScaling ? "`suspend-auto-scaling` is set" : wantedScaling(inputs, context) !== null ? "The service definition has `autoScaling`" : null;
	if (services.length === 0 || !(asker !== null || isChecked)) return null;
	const { readScaling } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4447)).then((n) => n.n);
	const { autoScaling, clock, signal } = context;
	if (asker === null) return (0,_abort_js__WEBPACK_IMPORTED_MODULE_22__.n)(clock.now() + scalingPatienceMs, {
		clock,
		signal
	}, (own) => readScaling(services, autoScaling, own));
	const scaling = await readScaling(services, autoScaling, signal);
	if (scaling.kind === "read") return scaling;
	const { message, details } = scaling.error;
	const why = `${asker}, and the auto scaling of the services could not be read.`;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.M)(message)} ${why}`, details, scaling.error);
}
/** The definition, where its `autoScaling` counts in this run. */
function wantedScaling({ mode }, { serviceDefinition }) {
	if (mode !== "deploy" || serviceDefinition?.kind !== "ecs") return null;
	const { autoScaling } = serviceDefinition;
	return autoScaling === null ? null : {
		...serviceDefinition,
		autoScaling
	};
}
/**
* What `autoScaling` of the service definition changes, by the service's ARN.
*
* @param changesOf members of a service that the run sets
* @throws InputError, AwsError
*/
async function scalingPlans(inputs, services, { scaling, changesOf }, context) {
	const definition = wantedScaling(inputs, context);
	if (definition === null || scaling === null) return /* @__PURE__ */ new Map();
	const express = services.find((service) => (0,_controllers_js__WEBPACK_IMPORTED_MODULE_16__.t)(service).removesScaling);
	if (express !== void 0) {
		const message = `${await definition.at(["autoScaling"])}${express.name} is an Express service, whose auto scaling ECS manages: it scales by \`scalingTarget\`, not by \`autoScaling\`.`;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r([{
			input: "service-definition",
			message,
			example: null
		}]);
	}
	const { readScalingPlans } = await __webpack_require__.e(/* import() */ 7466).then(__webpack_require__.bind(__webpack_require__, 7466));
	return readScalingPlans(services, definition, {
		scaling,
		changesOf
	}, context);
}
/** The scalable targets with the limits that they are going to have. */
function withPlannedLimits(scaling, plans) {
	if (scaling?.kind !== "read" || plans.size === 0) return scaling;
	const limits = new Map([...plans.values()].map((plan) => [plan.resourceId, plan.limits]));
	const targets = [...scaling.targets].map(([id, target]) => [id, {
		...target,
		...limits.get(id)
	}]);
	return {
		kind: "read",
		targets: new Map(targets)
	};
}
/** The services that a run changes and whose auto scaling it suspends. */
function suspendedIn(plan, scaling, inputs) {
	if (!inputs.suspendAutoScaling || scaling?.kind !== "read") return [];
	return plan.revisions.flatMap(({ services }) => services.filter(isSuspended)).flatMap(({ service }) => {
		const target = scaling.targets.get((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_18__.t)(service));
		return target === void 0 ? [] : [{
			service: service.name,
			target
		}];
	});
}
/** A service that does not exist yet has no auto scaling to suspend; one that is only tagged keeps its tasks. */
function isSuspended({ action }) {
	return action !== "none" && action !== "create" && action !== "tag";
}
// src/modes/decide.ts
/** Whether an earlier revision is asked for. */
function isRollback(inputs) {
	return inputs.mode === "rollback";
}
/**
* Decides, and checks what is to change before anything does. Findings stop the run, all at once; a dry run shows them.
* Pinned images make other revisions, so the decision is made again with them.
*/
async function decide(inputs, target, { drift, deployPlans, scaling, requestOf, scalings }, context) {
	const complete = await unfinishedFor(deployPlans);
	const planFor = (revisions) => {
		const planned = complete(withScaling(makePlan(revisions, drift, requestOf), scalings));
		return target.ended?.inPlan(planned) ?? planned;
	};
	const plan = planFor(target);
	const level = isRollback(inputs) && inputs.preflight === "error" ? "warn" : inputs.preflight;
	const pinImageDigest = inputs.pinImageDigest && !isRollback(inputs);
	const settings = {
		level,
		failOnVulnerabilities: inputs.failOnImageVulnerabilities,
		pinImageDigest,
		isRollback: isRollback(inputs)
	};
	const changesOf = (service) => service === null ? (0,_service_changes_js__WEBPACK_IMPORTED_MODULE_21__.r)(inputs) : requestOf(service).changes;
	const balancersOf = (service) => deployPlans.get(service.arn)?.loadBalancers ?? null;
	const { cluster } = inputs;
	const { pauses, missingEvidence } = await pausedServices(plan, inputs, context);
	const gathered = {
		changesOf,
		balancersOf,
		scaling: withPlannedLimits(scaling, scalings),
		settings,
		alarms: alarmsIn(context)
	};
	const { running } = target;
	const found = await checkPlan(plan, {
		cluster,
		region: context.region,
		running,
		...gathered,
		pauses,
		missingEvidence
	}, context, context.signal);
	for (const notice of found.notices) context.log.notice(notice);
	for (const advice of found.advice) context.log.notice(advice);
	const pinned = {
		...target,
		revisions: target.revisions.map((revision, index) => withPins(revision, found.pinned[index]))
	};
	const attested = await verifyAttestations(pinned.revisions, inputs, context);
	const problems = [
		...found.problems,
		...await verificationProblems(plan, context),
		...attested.problems
	];
	if (problems.length > 0 && !inputs.dryRun) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(problems);
	const stops = problems.map(({ message }) => `This would stop a deploy: ${message}`);
	for (const { definition } of attested.revisions) context.hide(definition);
	const decided = pinImageDigest || inputs.verifyAttestation !== null ? planFor({
		...pinned,
		revisions: attested.revisions
	}) : plan;
	const same = [...drift.values()].flatMap((each) => each.kind === "moved" ? [] : [...each.digests]);
	const digests = new Map([...same, ...found.digests]);
	return {
		...decided,
		digests,
		warnings: [
			...decided.warnings,
			...stops,
			...found.warnings
		]
	};
}
/** How deployments that have not ended well change the plan. Loads the code only where there are such. */
async function unfinishedFor(deployPlans) {
	if ([...deployPlans.values()].every(({ unfinished }) => unfinished === void 0)) return (plan) => plan;
	const { withUnfinished } = await __webpack_require__.e(/* import() */ 2359).then(__webpack_require__.bind(__webpack_require__, 2359));
	return (plan) => withUnfinished(plan, deployPlans);
}
/** The images that inputs set, proven and pinned where `verify-attestation` asks for it; else as they are. */
async function verifyAttestations(revisions, inputs, context) {
	const { verifyAttestation: whose } = inputs;
	if (whose === null || isRollback(inputs)) return {
		revisions,
		problems: []
	};
	return (await __webpack_require__.e(/* import() */ 4440).then(__webpack_require__.bind(__webpack_require__, 4440))).verifyRevisions(revisions, whose, inputs, context);
}
/** What `verify` asks for and cannot have. */
async function verificationProblems(plan, context) {
	if (context.checks.every(({ placeholders }) => placeholders.length === 0)) return [];
	return (await __webpack_require__.e(/* import() */ 9988).then(__webpack_require__.bind(__webpack_require__, 9988))).placeholderProblems(plan, context);
}
/** The alarms that `verify` names. */
function alarmsIn({ checks }) {
	return [...new Set(checks.flatMap(({ alarms }) => alarms))];
}
/** A rollback ends what is paused. */
function pausedServices(plan, inputs, context) {
	const isChecked = inputs.preflight !== "off" && !isRollback(inputs);
	return (0,_paused_services_js__WEBPACK_IMPORTED_MODULE_15__.n)(isChecked ? plan : {
		...plan,
		revisions: []
	}, inputs.cluster, context);
}
function withPins(revision, pinned) {
	return pinned ? {
		...revision,
		definition: pinned.definition,
		notes: [...revision.notes, ...pinned.notes]
	} : revision;
}



/***/ }),

/***/ 5190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isFargateSize),
/* harmony export */   r: () => (/* binding */ nearestSizes),
/* harmony export */   t: () => (/* binding */ fargateCpus)
/* harmony export */ });
// src/preflight/fargate-sizes.ts
/**
* Fargate's sizes: for each number of CPU units the least memory, the most, and the step in between, in MiB.
* https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html
*/
const TABLE = [
	[
		512,
		1024,
		4096,
		1024
	],
	[
		1024,
		2048,
		8192,
		1024
	],
	[
		2048,
		4096,
		16384,
		1024
	],
	[
		4096,
		8192,
		30720,
		1024
	],
	[
		8192,
		16384,
		61440,
		4096
	],
	[
		16384,
		32768,
		122880,
		8192
	]
];
/** The smallest CPU has a list of its own: 512 MiB is no step from 1024. */
const SIZES = [...[
	512,
	1024,
	2048
].map((memory) => ({
	cpu: 256,
	memory
})), ...TABLE.flatMap(([cpu, least, most, step]) => Array.from({ length: (most - least) / step + 1 }, (_, index) => ({
	cpu,
	memory: least + index * step
})))];
function isFargateSize({ cpu, memory }) {
	return SIZES.some((size) => size.cpu === cpu && size.memory === memory);
}
/** The CPU units that there are. */
function fargateCpus() {
	return [...new Set(SIZES.map(({ cpu }) => cpu))];
}
/**
* Valid sizes near to one that is not, at most three: with the same CPU the next smaller and the next larger memory,
* and the smallest CPU that takes at least this memory.
*/
function nearestSizes({ cpu, memory }) {
	const sameCpu = SIZES.filter((size) => size.cpu === cpu);
	const near = [
		sameCpu.findLast((size) => size.memory < memory),
		sameCpu.find((size) => size.memory >= memory),
		SIZES.find((size) => size.cpu >= cpu && size.memory >= memory),
		SIZES.at(-1)
	];
	const found = [...new Set(near.slice(0, 3).filter((size) => size !== void 0))];
	return (found.length > 0 ? found : near.slice(3)).filter((size) => size !== void 0);
}



/***/ }),

/***/ 8610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPausedServices),
/* harmony export */   t: () => (/* binding */ mayBePaused)
/* harmony export */ });
/* harmony import */ var _controllers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1134);
/* harmony import */ var _obstacles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8629);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1711);
/* harmony import */ var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1775);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6988);





// src/modes/paused-services.ts
/**
* Reads which services of a plan a pause hook holds. Only a service with lifecycle hooks and a deployment in progress
* costs calls: one or two. Best effort: what cannot be read is missing evidence.
*
* @throws the signal's reason when the run is cancelled
*/
async function readPausedServices(plan, cluster, context) {
	const updated = plan.revisions.flatMap(({ services }) => services.filter(({ action }) => action === "update"));
	const pauses = /* @__PURE__ */ new Map();
	const missingEvidence = [];
	await Promise.all(updated.map(({ service }) => service).filter(mayBePaused).map(async (service) => {
		try {
			const { pauses: found } = await (0,_controllers_js__WEBPACK_IMPORTED_MODULE_0__.t)(service).readHold(service, cluster, context);
			const [pause] = found;
			if (pause !== void 0) pauses.set(service.arn, (0,_obstacles_js__WEBPACK_IMPORTED_MODULE_1__.r)(pause));
		} catch (error) {
			context.signal.throwIfAborted();
			missingEvidence.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__.r)(`whether a pause hook holds the deployment of ${service.name}`, error));
		}
	}));
	return {
		pauses,
		missingEvidence
	};
}
/** Whether a pause hook may hold the newest deployment. */
function mayBePaused(service) {
	return (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_3__.i)(service) && (0,_service_js__WEBPACK_IMPORTED_MODULE_4__.s)(service)?.rolloutState === "IN_PROGRESS";
}



/***/ }),

/***/ 3724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reportToGitHub),
/* harmony export */   n: () => (/* binding */ refuseServices),
/* harmony export */   r: () => (/* binding */ asPlanned),
/* harmony export */   t: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4664);
/* harmony import */ var _service_changes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4936);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6988);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5180);
/* harmony import */ var _controllers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1134);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7157);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4275);
/* harmony import */ var _unchanged_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7360);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1968);
/* harmony import */ var _shipped_older_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5379);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(734);
/* harmony import */ var _target_revisions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6197);














// src/report/on-github.ts
/** How long the end of a run waits for GitHub; after a cancel the runner leaves no more than seconds altogether. */
const patienceMs = 5e3;
const patienceAfterCancelMs = 1e3;
/** GitHub shows no more of it. */
const longestDescription = 140;
/**
* Asks GitHub what ships and, where that is wanted, keeps a GitHub Deployment. Nothing here is awaited before the end:
* the deploy goes on meanwhile. Nothing is ever thrown either.
*/
function followOnGitHub(inputs, { plan, running, isRollback }, context) {
	const { github, gitHubRun: run, clock } = context;
	const stop = new AbortController();
	const ranges = run.hasToken ? (0,_shipped_js__WEBPACK_IMPORTED_MODULE_7__.n)(plan, running, run) : [];
	const shipped = (0,_shipped_js__WEBPACK_IMPORTED_MODULE_7__.a)(ranges, github, isRollback, stop.signal);
	const links = {
		logUrl: run.runUrl,
		environmentUrl: inputs.environmentUrl
	};
	const load = () => __webpack_require__.e(/* import() */ 5218).then(__webpack_require__.bind(__webpack_require__, 5218));
	const creation = begin(inputs, plan, run, async (deployment) => (await load()).beginDeployment(deployment, links, github, stop.signal));
	const endOf = async (report) => {
		const kept = await creation;
		const reason = report.services.find(({ outcome }) => outcome === report.outcome)?.reason ?? report.refusal ?? "";
		const end = {
			outcome: report.outcome,
			succeeded: report.succeeded,
			reason: context.redact(reason)
		};
		const shown = {
			...links,
			environmentUrl: links.environmentUrl ?? urlOf(report)
		};
		return kept === null ? null : (await load()).endDeployment(kept, end, shown, github, stop.signal);
	};
	return {
		async end(report) {
			const inTime = new AbortController();
			runOut(clock, context.signal, inTime.signal).then(() => stop.abort(/* @__PURE__ */ new Error("the step does not wait for it any longer")));
			const [found, kept] = await Promise.all([shipped, endOf(report)]);
			inTime.abort();
			const notices = [...found.notice === null ? [] : [found.notice], ...kept?.notices ?? []];
			const { repositoryUrl, runUrl } = run;
			const commit = (0,_shipped_js__WEBPACK_IMPORTED_MODULE_7__.i)(refOf(inputs, plan, run));
			return {
				shipped: found.shipped,
				repositoryUrl,
				deploymentId: kept?.id ?? null,
				commit,
				runUrl,
				notices
			};
		},
		abandon: () => stop.abort(/* @__PURE__ */ new Error("the run ended"))
	};
}
/** Where the first service is reached whose address was read. */
function urlOf({ services }) {
	return services.find(({ url }) => url !== null)?.url ?? null;
}
/** Resolves when the end of a run must not wait any longer, which a cancel makes sooner, or when it need not. */
async function runOut(clock, cancelled, inTime) {
	const sleep = (ms, signal) => clock.sleep(ms, signal).catch(() => void 0);
	if (!cancelled.aborted) await sleep(patienceMs, AbortSignal.any([cancelled, inTime]));
	if (cancelled.aborted && !inTime.aborted) await sleep(patienceAfterCancelMs, inTime);
}
/** Begins the deployment where one is wanted and can be named; null where none is. */
async function begin(inputs, plan, run, create) {
	const services = plan.revisions.flatMap((revision) => revision.services.map(({ service }) => service.name));
	if (!inputs.githubDeployment || inputs.dryRun || services.length === 0) return null;
	const ref = refOf(inputs, plan, run);
	if (ref === null) return {
		id: null,
		notices: [`No GitHub Deployment was created: ${inputs.mode === "rollback" ? "the revision carries no github:sha tag of this repository" : "there is no GITHUB_SHA"}.`]
	};
	const cluster = (0,_arn_js__WEBPACK_IMPORTED_MODULE_11__.t)(inputs.cluster);
	const description = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(`${services.slice(0, 5).join(", ")} in ${cluster}`, longestDescription);
	return create({
		ref,
		environment: inputs.environment ?? cluster,
		transient: run.isPullRequest,
		description
	});
}
/**
* The commit that the environment shall show. A revision that was there already is of its own commit, not of this
* run's; a rollback without a known commit must not claim that the newest one is back.
*/
function refOf(inputs, plan, run) {
	const [first] = plan.revisions;
	const existing = first !== void 0 && first.existing !== null ? (0,_shipped_js__WEBPACK_IMPORTED_MODULE_7__.t)(first, run) : null;
	if (existing !== null || inputs.mode === "rollback") return existing;
	return run.pullRequestSha ?? run.sha;
}
// src/modes/github.ts
/**
* What was prepared, if it is what `plan-id` names. The code is loaded only with that input.
*
* @throws InputError where anything is not as it was planned
*/
async function asPlanned(inputs, prepared) {
	if (inputs.planId === null) return prepared;
	const { checkPlanId } = await __webpack_require__.e(/* import() */ 3673).then(__webpack_require__.bind(__webpack_require__, 3673));
	return checkPlanId(inputs.planId, inputs, prepared);
}
/** Asks GitHub what ships, and keeps its Deployment, while `work` makes the report. */
async function reportToGitHub(inputs, { plan, running }, context, work) {
	const checked = await checkCommit(inputs, plan, running, context);
	const onGitHub = followOnGitHub(inputs, {
		plan,
		running,
		isRollback: (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.n)(inputs)
	}, checked);
	try {
		const report = await work();
		const github = await onGitHub.end(report);
		const older = olderWarnings(github, inputs);
		for (const warning of older) context.log.warning(warning);
		return {
			...report,
			warnings: [...report.warnings, ...older],
			github
		};
	} catch (error) {
		onGitHub.abandon();
		throw error;
	}
}
/**
* `on-older-commit: refuse` asks GitHub before the first write; returns the context with GitHub's answers kept.
*
* @throws InputError where an older commit would be deployed
*/
async function checkCommit(inputs, plan, running, context) {
	if (inputs.onOlderCommit !== "refuse" || inputs.mode !== "deploy" || inputs.dryRun) return context;
	const { refuseOlderCommit } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.bind(__webpack_require__, 9547));
	const { notices, compare } = await refuseOlderCommit(plan, running, context);
	for (const notice of notices) context.log.notice(notice);
	return {
		...context,
		github: {
			...context.github,
			compare
		}
	};
}
/** By what GitHub said of the commits that ship: nothing waits for it, and it is never asked again. */
function olderWarnings({ shipped }, { mode, dryRun, onOlderCommit }) {
	if (mode !== "deploy" || onOlderCommit === "allow") return [];
	const options = {
		dryRun,
		refuses: onOlderCommit === "refuse"
	};
	return (0,_shipped_older_js__WEBPACK_IMPORTED_MODULE_8__.t)(shipped).map((older) => (0,_shipped_older_js__WEBPACK_IMPORTED_MODULE_8__.r)(older, options));
}
// src/report/plan-lines.ts
/** What will change, for people: from → to, images, members, and why. */
function planLines(plan) {
	return byChanges(plan.revisions).flatMap(({ revisions, lines }) => [
		{ text: `Base: ${baseText(revisions)}` },
		...revisions.flatMap((revision) => revision.services.flatMap((service) => serviceLines(service, revision))),
		...lines
	]);
}
/** Revisions that change in the same way have their changes told once. */
function byChanges(revisions) {
	const groups = /* @__PURE__ */ new Map();
	for (const revision of revisions) {
		const lines = [
			...revision.images.map(imageLine),
			...revision.changes.filter((change) => !isImage(change, revision)).map(changeLine),
			...revision.target.notes.map((note) => ({ text: `  note: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)(note)}` }))
		];
		const key = JSON.stringify(lines);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			revisions: [revision],
			lines
		});
		else group.revisions.push(revision);
	}
	return [...groups.values()];
}
function baseText(revisions) {
	const [first, ...others] = new Set(revisions.map(({ target }) => target.base.origin));
	return others.length === 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)(first ?? "") : "the revision that each service runs";
}
function serviceLines(service, revision) {
	const changes = [...service.changes, ...service.scaling?.changes ?? []];
	return [{ text: serviceLine(service, revision) }, ...changes.map(memberLine)];
}
function serviceLine(plan, revision) {
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)(plan.service.name);
	const why = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)(plan.reasons.join("; "));
	if (plan.action === "none") return `${name}: ${plan.scaling === void 0 ? "nothing to do, " : ""}${why}`;
	if (plan.action === "end") return `${name}: ${why}`;
	const from = (0,_handle_js__WEBPACK_IMPORTED_MODULE_4__.r)(plan.service);
	const to = revision.existing === null ? "a new revision" : (0,_arn_js__WEBPACK_IMPORTED_MODULE_11__.s)(revision.existing);
	if (from !== null && from === revision.existing) return `${name}: ${to} stays (${why})`;
	return `${name}: ${from === null ? "" : `${(0,_arn_js__WEBPACK_IMPORTED_MODULE_11__.s)(from)} → `}${to} (${why})`;
}
/** What the service shows no value of is added: it may have the default of ECS. */
function memberLine({ member, from, to }) {
	const text = (value) => value === null ? "not set" : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(JSON.stringify(value), 200));
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(member, 200));
	if (from === null) return {
		text: `  + service.${name}: ${text(to)}`,
		tone: "added"
	};
	return {
		text: `  ~ service.${name}: ${text(from)} → ${text(to)}`,
		tone: "changed"
	};
}
function imageLine(image) {
	const same = image.from === null || image.from === image.to;
	const text = `  image of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)(image.container)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)(same ? image.to : `${image.from} → ${image.to}`)}`;
	return same ? { text } : {
		text,
		tone: "changed"
	};
}
/** Said by the line of its container's image already. */
function isImage(change, revision) {
	return revision.images.some(({ container }) => change.path === `${container}.image`);
}
/** One line a change of the revision: `~ web.image: app:1 → app:2`. Values of variables are never in a change. */
function changeLine(change) {
	return {
		text: `  ${{
			added: "+",
			removed: "-",
			changed: "~"
		}[change.kind]} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)(change.path)}${changeText(change)}`,
		tone: change.kind
	};
}
function changeText({ kind, from, to, hidden }) {
	if (hidden) return " (value hidden)";
	const value = (text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(text ?? "", 200));
	if (kind === "changed") return `: ${value(from)} → ${value(to)}`;
	return `: ${value(kind === "added" ? to : from)}`;
}
// src/modes/refuse-services.ts
/** @throws InputError for services that this action cannot deploy, or cannot wait for as the inputs ask */
function refuseServices(services, inputs, changesOf = () => ({})) {
	refuseOtherControllers(services);
	refuseStages(services, changesOf, inputs);
}
/** @throws InputError for services that this action cannot deploy */
function refuseOtherControllers(services) {
	const problems = services.flatMap((service) => (0,_controllers_js__WEBPACK_IMPORTED_MODULE_3__.t)(service).refusal(service) ?? []);
	if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(problems.map((message) => ({
		input: "service",
		message,
		example: null
	})));
}
/** @throws InputError for services whose deployments have no lifecycle stage that could be waited for */
function refuseStages(services, changesOf, inputs) {
	const stage = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(inputs.waitUntil);
	if (stage === null) return;
	const problems = services.flatMap((service) => (0,_controllers_js__WEBPACK_IMPORTED_MODULE_3__.t)(service).stageRefusal(service, changesOf(service)) ?? []);
	if (problems.length === 0) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(problems.map((why) => ({
		input: "wait-until",
		message: `\`wait-until\` is \`${stage}\`. ${why} Allowed for it: \`completed\`, \`baking\`, \`paused\`.`,
		example: "wait-until: completed"
	})));
}
// src/modes/prepare.ts
/**
* The first half of a run, up to the plan: what is (`snapshot`, which is read while this code is loaded), what is
* wanted, and the steps between the two. A dry run ends here.
*
* @throws InputError, AwsError when the run cannot begin
*/
async function prepare(inputs, snapshot, context) {
	const startedAtMs = context.clock.now();
	const services = await withAllMembers(await snapshot, inputs, context);
	const requestOf = await requestsFor(inputs, services, context);
	const isDeploy = inputs.mode === "deploy";
	refuseServices(services, inputs, (service) => isDeploy ? requestOf(service).changes : {});
	const target = await targetRevisionsFor(inputs, services, context);
	const [drift, planned, scaling] = await Promise.all([
		tagDrift(inputs, target, context),
		planDeployments(inputs, services, requestOf, context),
		(0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.i)(inputs, services, context)
	]);
	const deployPlans = new Map([...planned, ...target.ended?.deployPlans ?? []]);
	const changesOf = (service) => requestOf(service).changes;
	const scalings = await (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.a)(inputs, services, {
		scaling,
		changesOf
	}, context);
	const decided = await (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.t)(inputs, target, {
		drift,
		deployPlans,
		scaling,
		requestOf,
		scalings
	}, context);
	const task = await taskFor(inputs, decided, services);
	const notes = [...task?.notes ?? [], ...[...deployPlans.values()].flatMap((each) => each.warnings)];
	const plan = {
		...decided,
		warnings: [...decided.warnings, ...notes]
	};
	const files = writeRendered(plan, context);
	showPlan(plan, context.log);
	return {
		startedAtMs,
		plan,
		task,
		deployPlans,
		suspended: (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.o)(plan, scaling, inputs),
		files,
		running: target.running,
		isNamed: target.source === "ecs"
	};
}
/** The services with the members that only their service revisions show, where the inputs ask for such a member. */
async function withAllMembers(services, inputs, context) {
	const changes = {
		...context.serviceDefinition?.members,
		...(0,_service_changes_js__WEBPACK_IMPORTED_MODULE_12__.r)(inputs)
	};
	if (!("gatewayConnectors" in changes || "monitoring" in changes)) return services;
	const { withRevisionMembers } = await __webpack_require__.e(/* import() */ 3892).then(__webpack_require__.bind(__webpack_require__, 3892)).then((n) => n.r);
	const read = await withRevisionMembers(services, changes, context.ecsForPolling, context.signal);
	if (read.trouble !== null) context.log.notice(`What runs could not be compared with what is asked for, so the service is updated in any case. ${read.trouble}`);
	return read.services;
}
/** What is asked of each service: by the inputs, and by the definition. */
async function requestsFor(inputs, services, context) {
	const given = (0,_service_changes_js__WEBPACK_IMPORTED_MODULE_12__.r)(inputs);
	const { serviceDefinition } = context;
	if (serviceDefinition === null || (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.n)(inputs)) {
		const request = {
			changes: given,
			tags: []
		};
		return () => request;
	}
	const requestFor = serviceDefinition.kind === "express" ? (await __webpack_require__.e(/* import() */ 8117).then(__webpack_require__.bind(__webpack_require__, 8117))).expressRequest : (await __webpack_require__.e(/* import() */ 9846).then(__webpack_require__.bind(__webpack_require__, 9846))).definitionRequest;
	const expiry = (0,_service_tags_js__WEBPACK_IMPORTED_MODULE_2__.n)(inputs, context.clock.now());
	const requests = new Map(services.map((each) => [each.arn, requestFor(each, serviceDefinition, {
		given,
		expiry
	})]));
	return ({ arn }) => requests.get(arn) ?? {
		changes: given,
		tags: []
	};
}
/** How its controller is going to deploy each service, by the service's ARN. */
async function planDeployments(inputs, services, requestOf, context) {
	const changes = (service) => requestOf(service).changes;
	const plans = await Promise.all(groupBy(services, _controllers_js__WEBPACK_IMPORTED_MODULE_3__.t).map(([controller, group]) => controller.plan(group, changes, inputs, context)));
	return new Map(plans.flatMap((each) => [...each]));
}
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) groups.set(keyOf(item), [...groups.get(keyOf(item)) ?? [], item]);
	return [...groups];
}
/** The one-off task of the (first) revision. A rollback makes no revision to run one of. */
async function taskFor(inputs, plan, services) {
	const definition = plan.revisions[0]?.target.definition;
	if (!inputs.runTask || (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.n)(inputs) || definition === void 0) return null;
	const { planTask } = await __webpack_require__.e(/* import() */ 5294).then(__webpack_require__.bind(__webpack_require__, 5294)).then((n) => n.t);
	const planned = planTask(inputs, definition, services[0] ?? null);
	if ("problems" in planned) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(planned.problems);
	return planned;
}
/** What shall run: a new revision made from the inputs, or an earlier one. */
async function targetRevisionsFor(given, services, context) {
	if ((0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.n)(given)) {
		const { rollbackTargets } = await __webpack_require__.e(/* import() */ 9220).then(__webpack_require__.bind(__webpack_require__, 9220));
		return rollbackTargets(given, services, context);
	}
	if (given.imageFrom.length === 0) return renderedRevisions(given, services, context);
	const { withPromotedImages } = await __webpack_require__.e(/* import() */ 9250).then(__webpack_require__.bind(__webpack_require__, 9250));
	const promoted = await withPromotedImages(given, services, context);
	return renderedRevisions(promoted.inputs, services, promoted.context);
}
/** The revisions made from the inputs. */
async function renderedRevisions(inputs, services, context) {
	const home = {
		account: (0,_arn_js__WEBPACK_IMPORTED_MODULE_11__.i)(services[0]?.arn ?? "")?.account ?? null,
		region: context.region
	};
	const { serviceDefinition } = context;
	if (serviceDefinition?.members.primaryContainer === void 0) return (0,_target_revisions_js__WEBPACK_IMPORTED_MODULE_10__.r)(inputs, services, home, context);
	const { resolveExpressRevisions } = await __webpack_require__.e(/* import() */ 6823).then(__webpack_require__.bind(__webpack_require__, 6823));
	return resolveExpressRevisions(inputs, serviceDefinition, services, home, context);
}
/** Whether the tags of unchanged services were pushed again. */
async function tagDrift(inputs, target, context) {
	const asksForTags = !(0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.n)(inputs) && !inputs.forceNewDeployment;
	const settled = (service) => !(0,_service_js__WEBPACK_IMPORTED_MODULE_13__.i)(service) && (0,_service_js__WEBPACK_IMPORTED_MODULE_13__.s)(service)?.rolloutState !== "FAILED";
	const unchanged = target.revisions.flatMap((revision) => revision.services.filter(settled).filter((service) => asksForTags && (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.s)(revision, target.running.get(service.taskDefinition ?? ""))).map((service) => ({
		service,
		revision
	})));
	if (unchanged.length === 0) return /* @__PURE__ */ new Map();
	const { tagDriftOf } = await __webpack_require__.e(/* import() */ 2913).then(__webpack_require__.bind(__webpack_require__, 2913));
	const checks = await Promise.all(unchanged.map(async ({ service, revision }) => {
		return [service.name, await tagDriftOf(revision, service, inputs.cluster, context)];
	}));
	return new Map(checks);
}
/** Leaves each rendered revision in a file, as the render action does, for steps that come after. */
function writeRendered(plan, context) {
	return plan.revisions.map(({ target: { definition, tags } }) => {
		const text = JSON.stringify(tags.length > 0 ? {
			...definition,
			tags
		} : definition, null, 2);
		try {
			return context.files.writeTemporary(`task-definition-${String(definition.family ?? "revision")}`, `${text}\n`);
		} catch (error) {
			context.log.warning(`The file with the rendered task definition could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)}. The output task-definition is empty. Is RUNNER_TEMP a folder that can be written?`);
			return null;
		}
	});
}
function showPlan(plan, log) {
	log.startGroup("What changes");
	const count = (0,_changes_js__WEBPACK_IMPORTED_MODULE_9__.n)(plan.revisions.map((revision) => ({
		...revision,
		members: (0,_unchanged_service_js__WEBPACK_IMPORTED_MODULE_6__.t)(revision)
	})));
	if (count > 0) log.line((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(count, "change"));
	for (const { text, tone } of planLines(plan)) log.line(text, tone);
	log.endGroup();
}



/***/ }),

/***/ 5166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ preflightLines),
/* harmony export */   i: () => (/* binding */ check),
/* harmony export */   n: () => (/* binding */ read_alarms_exports),
/* harmony export */   r: () => (/* binding */ alarmChecks),
/* harmony export */   t: () => (/* binding */ readAlarms)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1711);


// src/preflight/messages.ts
/** Findings and gaps in words. */
function preflightLines(findings, missingEvidence) {
	const said = (severity) => [...new Set(findings.filter((finding) => finding.severity === severity).map(sentence))];
	const checkOf = (message) => findings.find((finding) => sentence(finding) === message)?.check;
	return {
		problems: said("error").map((message) => ({
			input: null,
			message,
			example: null,
			check: checkOf(message) ?? ""
		})),
		warnings: said("warning"),
		advice: said("advice"),
		notices: notices(missingEvidence)
	};
}
function sentence({ message, advice }) {
	return `${message} ${advice}`;
}
function notices(missingEvidence) {
	const denied = /* @__PURE__ */ new Map();
	for (const { what, action } of missingEvidence) {
		if (action === null) continue;
		denied.set(action, [.../* @__PURE__ */ new Set([...denied.get(action) ?? [], what])]);
	}
	return [...[...denied].map(([action, whats]) => `Not checked: ${whats.join("; ")}. Allow ${action} for the role that this job uses.`), ...new Set(missingEvidence.filter(({ action }) => action === null).map(({ what, why }) => `Not checked: ${what} (${why}).`))];
}
// src/preflight/finding.ts
/** A check whose findings are errors unless they say otherwise. */
function check(id, title, parts) {
	return {
		id,
		title,
		finds: (facts) => parts.finds(facts).map(({ subject, message, advice, severity }) => ({
			check: id,
			severity: severity ?? parts.severity ?? "error",
			subject,
			message,
			advice
		}))
	};
}
// src/preflight/checks/alarms.ts
const checks = [{
	id: "alarm-missing",
	title: "The CloudWatch alarms that `verify` names exist",
	finds: ({ missing, region }) => missing.map((name) => ({
		subject: name,
		message: `The alarm ${name} of \`verify\` does not exist in ${region}.`,
		advice: "Correct its name, or create it in the account and region of the service."
	}))
}, {
	id: "alarm-in-alarm",
	title: "None of the CloudWatch alarms that `verify` names is in ALARM before the deployment",
	finds: ({ ringing }) => ringing.map((name) => ({
		subject: name,
		message: `The alarm ${name} of \`verify\` is in ALARM already, so it cannot tell whether the new revision is right.`,
		advice: "Resolve the alarm first. To deploy nevertheless, set `preflight: warn`: the alarm then counts once it has left ALARM."
	}))
}];
/** The alarms of `verify`: what is in ALARM already says nothing about the new revision. */
const alarmChecks = checks.map(({ id, title, finds }) => check(id, title, { finds: ({ alarms }) => alarms === void 0 ? [] : finds(alarms) }));
/** The same for alarms alone. */
function findInAlarms(alarms) {
	return checks.flatMap(({ id, finds }) => finds(alarms).map((found) => ({
		check: id,
		severity: "error",
		...found
	})));
}
// src/preflight/read-alarms.ts
var read_alarms_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ checkAlarms: () => checkAlarms });
/** The alarms of `verify`, all with one call. */
async function readAlarms({ alarms: names = [], region }, { cloudWatch }, reading) {
	if (names.length === 0) return {};
	const read = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__.t)(reading, "the alarms of `verify`", (own) => cloudWatch.describeAlarms(names, own));
	if (read === null) return {};
	return { alarms: {
		region,
		ringing: read.filter(({ state }) => state === "ALARM").map(({ name }) => name),
		missing: names.filter((name) => !read.some((alarm) => alarm.name === name))
	} };
}
/**
* Checks the alarms of `verify` alone, where no revision is to be checked.
*
* @param level `preflight`: what becomes of errors; with `off` nothing is read
*/
async function checkAlarms(question, level, context, signal) {
	if (level === "off") return preflightLines([], []);
	const reading = {
		signal,
		missingEvidence: [],
		budget: { left: 1 }
	};
	const { alarms } = await readAlarms(question, context, reading);
	signal.throwIfAborted();
	const found = alarms === void 0 ? [] : findInAlarms(alarms);
	return preflightLines(level === "warn" ? found.map((finding) => ({
		...finding,
		severity: "warning"
	})) : found, reading.missingEvidence);
}



/***/ }),

/***/ 4447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ read_exports),
/* harmony export */   r: () => (/* binding */ targetOf),
/* harmony export */   t: () => (/* binding */ readScaling)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);



// src/service/scaling/read.ts
var read_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ readScaling: () => readScaling });
/** Reads the scalable targets of services: one call for fifty. */
async function readScaling(services, api, signal) {
	try {
		const targets = await api.describeScalableTargets(services.map(_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.t), signal);
		return {
			kind: "read",
			targets: new Map(targets.map((target) => [target.resourceId, target]))
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
		return {
			kind: "unread",
			error
		};
	}
}
/** The target of a service; null where it has none, or none was read. */
function targetOf(service, scaling) {
	return scaling?.kind === "read" ? scaling.targets.get((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.t)(service)) ?? null : null;
}



/***/ }),

/***/ 1711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readOrMissing),
/* harmony export */   i: () => (/* binding */ note),
/* harmony export */   n: () => (/* binding */ missing),
/* harmony export */   o: () => (/* binding */ spend),
/* harmony export */   r: () => (/* binding */ missingFor),
/* harmony export */   t: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/preflight/reading.ts
/** Makes a call; null when it went wrong, with the reason in `missingEvidence`. @param what it was for, to be read after "not checked:" */
async function attempt(reading, what, read) {
	const result = await readOrMissing(reading, what, read);
	if ("value" in result) return result.value;
	note(reading, result.missing);
	return null;
}
/** Makes a call whose failure the caller reports itself: nothing is noted. */
async function readOrMissing({ signal }, what, read) {
	try {
		return { value: await untilAborted(() => read(signal), signal) };
	} catch (error) {
		return { missing: signal.aborted ? missing(what, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(signal.reason)) : missingFor(what, error) };
	}
}
/** Takes calls out of the budget; false when there are not so many left. */
function spend({ budget }, calls) {
	if (budget.left < calls) return false;
	budget.left -= calls;
	return true;
}
function note({ missingEvidence }, found) {
	if (!missingEvidence.some(({ what, action, why }) => what === found.what && action === found.action && why === found.why)) missingEvidence.push(found);
}
function missing(what, why) {
	return {
		what,
		action: null,
		why
	};
}
/** What an error leaves unknown. */
function missingFor(what, error) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) return missing(what, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error));
	const { kind, action, operation, code } = error.details;
	return kind === "denied" ? {
		what,
		action: action ?? operation,
		why: "access was denied"
	} : missing(what, `${operation} failed: ${code}`);
}
/** A call that does not heed the signal is left behind. */
function untilAborted(call, signal) {
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason);
		if (signal.aborted) return abort();
		signal.addEventListener("abort", abort, { once: true });
		call().then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
	});
}



/***/ }),

/***/ 3170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ numberIn),
/* harmony export */   i: () => (/* binding */ mebibytes),
/* harmony export */   n: () => (/* binding */ settingText),
/* harmony export */   o: () => (/* binding */ taskNeeds),
/* harmony export */   r: () => (/* binding */ cpuUnits),
/* harmony export */   t: () => (/* binding */ rolloutOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90);


// src/taskdef/size.ts
/** A number, or the number that a text is; null for anything else. */
function numberIn(value) {
	if (typeof value === "number") return value;
	const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(value)?.trim() ?? "";
	return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
/** A task's `cpu` in CPU units: `1024` and `1 vCPU` are the same (API_RegisterTaskDefinition); null when it is neither. */
function cpuUnits(value) {
	return inUnits(value, /^(\d+(?:\.\d+)?|\.\d+)\s*vcpu$/i);
}
/** A task's `memory` in MiB: `2048` and `2 GB` are the same; null when it is neither. */
function mebibytes(value) {
	return inUnits(value, /^(\d+(?:\.\d+)?|\.\d+)\s*gb$/i);
}
function inUnits(value, large) {
	const plain = numberIn(value);
	if (plain !== null) return plain;
	const number = large.exec((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(value)?.trim() ?? "")?.[1];
	return number === void 0 ? null : Math.round(Number(number) * 1024);
}
/**
* The task's own size, else the sum of its containers': of memory the reservation counts where there is one
* (API_ContainerDefinition, "memoryReservation").
*/
function taskNeeds(definition) {
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.t)(definition);
	const sum = (of) => containers.reduce((total, container) => total + (of(container) ?? 0), 0);
	return {
		cpu: cpuUnits(definition.cpu) ?? sum((container) => numberIn(container.cpu)),
		memory: mebibytes(definition.memory) ?? sum((container) => numberIn(container.memoryReservation) ?? numberIn(container.memory)),
		gpus: sum((container) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.o)(container.resourceRequirements).filter(({ type }) => type === "GPU").reduce((total, { value }) => total + (numberIn(value) ?? 0), 0)),
		ports: containers.flatMap((container) => hostPorts(container, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(definition.networkMode)))
	};
}
function hostPorts(container, networkMode) {
	if (networkMode === "awsvpc" || networkMode === "none") return [];
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.o)(container.portMappings).flatMap(({ hostPort, containerPort, protocol }) => {
		const port = numberIn(networkMode === "host" ? containerPort ?? hostPort : hostPort);
		return port === null || port === 0 ? [] : [`${port}/${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(protocol) ?? "tcp"}`];
	});
}
// src/preflight/rollout.ts
/**
* Rounding as in the ECS API reference, "DeploymentConfiguration": the upper limit is rounded down, the lower one up.
* Null for services that the arithmetic does not hold for: daemons, and those that run and want nothing.
*/
function rolloutOf({ service, members }) {
	if (service === null || service.scheduling === "DAEMON") return null;
	const configuration = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(members.deploymentConfiguration) ? members.deploymentConfiguration : {};
	const desired = numberIn(members.desiredCount) ?? service.desired;
	if (desired === 0) return null;
	const minimumPercent = numberIn(configuration.minimumHealthyPercent) ?? 100;
	const maximumPercent = numberIn(configuration.maximumPercent) ?? 200;
	const present = service.running + service.pending;
	const isRolling = ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(configuration.strategy) ?? service.strategy) === "ROLLING";
	if (!isRolling) return {
		desired,
		minimumPercent,
		maximumPercent,
		startable: desired,
		stoppable: 0,
		beside: desired,
		isRolling
	};
	return {
		desired,
		minimumPercent,
		maximumPercent,
		startable: Math.max(0, Math.floor(desired * maximumPercent / 100) - present),
		stoppable: Math.max(0, service.running - Math.ceil(desired * minimumPercent / 100)),
		beside: 1,
		isRolling
	};
}
/** The input that sets these limits, to be copied. */
function settingText({ minimumPercent, maximumPercent }) {
	return `\`service-overrides: ${JSON.stringify({ deploymentConfiguration: {
		minimumHealthyPercent: minimumPercent,
		maximumPercent
	} })}\``;
}



/***/ }),

/***/ 5379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ olderText),
/* harmony export */   r: () => (/* binding */ olderWarning),
/* harmony export */   t: () => (/* binding */ olderCommits)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/report/shipped-older.ts
/** Names that a sentence lists; the others are counted. */
const mostNames = 5;
/** The ranges that a deploy takes back. */
function olderCommits(shipped) {
	return shipped.filter(({ direction, lacking }) => direction === "back" && lacking === 0).map((item) => ({
		...item,
		commits: item.total
	}));
}
/** One sentence that says it. */
function olderText({ services, from, to, commits }) {
	const more = services.length - mostNames;
	return `${`${services.slice(0, mostNames).join(", ")}${more > 0 ? ` and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(more, "other service")}` : ""}`} ${services.length === 1 ? "runs" : "run"} commit ${from.slice(0, 7)}, which contains ${to.slice(0, 7)}, the commit to deploy, and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(commits, "newer commit")}: a deploy takes ${commits === 1 ? "it" : "them"} out of service.`;
}
/** The warning of a run that deploys an older commit, or would. */
function olderWarning(older, { dryRun, refuses }) {
	if (dryRun && refuses) return `This would stop a deploy: ${olderText(older)}`;
	return `${olderText(older)} The run is late, or was run again after a newer one. \`on-older-commit: refuse\` stops such runs; \`on-older-commit: allow\` says nothing of them.`;
}



/***/ }),

/***/ 1968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readShipped),
/* harmony export */   i: () => (/* binding */ fullSha),
/* harmony export */   n: () => (/* binding */ commitRanges),
/* harmony export */   o: () => (/* binding */ shippedMarkdown),
/* harmony export */   r: () => (/* binding */ commitsOutput),
/* harmony export */   s: () => (/* binding */ unknownText),
/* harmony export */   t: () => (/* binding */ commitOfRevision)
/* harmony export */ });
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7157);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _github_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3317);



// src/report/shipped.ts
/** Several services rarely run different commits; more comparisons than this would be too long a list. */
const mostRanges = 5;
const mostShown = 30;
const longestMessage = 120;
/** Job outputs hold a megabyte, but a variable of a later step 128 kB (`MAX_ARG_STRLEN` of Linux). */
const mostInOutput = 100;
/**
* From which commit to which each service goes: by the `github:sha` tags of the revisions, and for a revision that is
* registered now by this run's own commit. Services of which that is not known, or that come from another repository,
* have none.
*
* @param same also where both are the same commit
*/
function commitRanges(plan, running, run, most = mostRanges, { same = false } = {}) {
	const ranges = /* @__PURE__ */ new Map();
	for (const revision of plan.revisions) {
		const to = commitOfRevision(revision, run);
		for (const { service, action } of revision.services) {
			const base = running.get((0,_handle_js__WEBPACK_IMPORTED_MODULE_0__.r)(service) ?? "");
			const from = base === void 0 ? null : commitTag(base.tags, run.repository);
			if (action === "none" || to === null || from === null || from === to && !same) continue;
			const range = ranges.get(`${from} ${to}`) ?? {
				services: [],
				from,
				to
			};
			range.services.push(service.name);
			ranges.set(`${from} ${to}`, range);
		}
	}
	return [...ranges.values()].slice(0, most);
}
/** The commit that a planned revision is of; null where that is not known. */
function commitOfRevision({ existing, target }, run) {
	if (existing === null) return fullSha(run.sha);
	return commitTag(target.base.tags, run.repository);
}
/** A commit of another repository is nothing that this repository's GitHub could tell of. */
function commitTag(tags, repository) {
	const tagOf = (key) => tags.find((tag) => tag.key === key)?.value ?? null;
	const home = tagOf("github:repository");
	return repository !== null && (home === null || home.toLowerCase() === repository.toLowerCase()) ? fullSha(tagOf("github:sha")) : null;
}
/** Tags are untrusted text, and this one becomes part of an address. */
function fullSha(text) {
	return text !== null && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text) ? text : null;
}
/** Asks GitHub about the ranges, side by side. Never rejects: commits are worth a notice, never a deploy. */
async function readShipped(ranges, reader, isRollback, signal) {
	try {
		const found = await Promise.all(ranges.map((range) => readRange(range, reader, isRollback, signal)));
		const unknown = ranges.filter((_, index) => found[index] === "unknown");
		return {
			shipped: found.flatMap((item) => item === "unknown" || item === null ? [] : [item]),
			notice: isRollback || unknown.length === 0 ? null : unknown.map(unknownText).join(" ")
		};
	} catch (error) {
		return {
			shipped: [],
			notice: (0,_github_notice_js__WEBPACK_IMPORTED_MODULE_2__.t)("Which commits ship could not be found out", "contents: read", error)
		};
	}
}
/** What GitHub does not know: a commit that a force-push removed, or a repository that the token may not read. */
function unknownText({ services, from, to }) {
	return `Which commits ship to ${services.length > 5 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(services.length, "service") : services.join(", ")}, and whether they are older than what runs, is not known: GitHub cannot compare ${from.slice(0, 7)}, which runs, with ${to.slice(0, 7)}, the commit to deploy. The job needs \`permissions: contents: read\`, and both commits must be in the repository.`;
}
async function readRange(range, reader, isRollback, signal) {
	const compareAs = (direction) => direction === "back" ? reader.compare(range.to, range.from, signal) : reader.compare(range.from, range.to, signal);
	const guess = isRollback ? "back" : "forward";
	const first = await compareAs(guess);
	if (first === null) return "unknown";
	const turned = first.ahead === 0 && first.behind > 0;
	const other = guess === "back" ? "forward" : "back";
	const answer = turned ? await compareAs(other) : first;
	if (answer === null || answer.ahead === 0) return null;
	const { commits, ahead, behind } = answer;
	return {
		...range,
		direction: turned ? other : guess,
		commits,
		total: ahead,
		lacking: behind
	};
}
/**
* The commits for the summary: at most thirty, newest first, then how many more.
* @param tenseOf by the services
* @param repositoryUrl `https://github.com/acme/shop`
*/
function shippedMarkdown(shipped, tenseOf, repositoryUrl) {
	return shipped.map((item) => {
		return `**${`${shipped.length > 1 ? `${item.services.map(_index_js__WEBPACK_IMPORTED_MODULE_1__.E).join(", ")}. ` : ""}${titles[tenseOf(item.services)][item.direction]}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(item.total, "commit")}`}** (${linked("compare", compareUrl(item, repositoryUrl))})\n\n${listOf(item)}`;
	}).join("\n\n");
}
const titles = {
	done: {
		forward: "Shipped",
		back: "Rolled back"
	},
	planned: {
		forward: "Would ship",
		back: "Would be rolled back"
	},
	failed: {
		forward: "Not shipped",
		back: "Not rolled back"
	},
	undone: {
		forward: "Rolled back",
		back: "Restored"
	}
};
function listOf({ commits, total, lacking, direction }) {
	const shown = commits.slice(0, mostShown);
	const lines = shown.map(({ sha, message, author, url }) => {
		const by = author === "" ? "" : `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(author, 60))}`;
		return `- ${linked((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(sha.slice(0, 7)), url)} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(message, longestMessage))}${by}`;
	});
	if (total > shown.length) lines.push(`- and ${total - shown.length} more`);
	const other = direction === "back" ? "come in that were not there" : "of what ran before are not in it";
	if (lacking > 0) lines.push(`- on the other hand, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(lacking, "commit")} ${other}: the branches diverged`);
	return lines.join("\n");
}
/** The page on which GitHub shows the same. */
function compareUrl({ from, to, direction }, repositoryUrl) {
	return direction === "back" ? `${repositoryUrl}/compare/${to}...${from}` : `${repositoryUrl}/compare/${from}...${to}`;
}
function linked(text, url) {
	return `<a href="${url.replace(/["'<>\s]/g, (character) => encodeURIComponent(character))}">${text}</a>`;
}
/** The output `commits`: those of the first service, newest first, as far as a step can pass them on. */
function commitsOutput(shipped) {
	const commits = shipped[0]?.commits.slice(0, mostInOutput) ?? [];
	return JSON.stringify(commits.map(({ sha, message, author, url }) => ({
		sha,
		message: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(message, 200),
		author,
		url
	})));
}



/***/ })

};
;