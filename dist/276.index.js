"use strict";
exports.id = 276;
exports.ids = [276];
exports.modules = {

/***/ 276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(819);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(950);


// src/report/log.ts
function newsLines(news, startedAtMs, several) {
	return news.filter(isTelling).map((item) => newsLine(item, startedAtMs, several));
}
function isTelling(news) {
	return news.kind !== "state" || news.state === "FAILED" || /rolling back/i.test(news.reason ?? "");
}
function newsLine(news, startedAtMs, several) {
	return `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.t)(news.atMs - startedAtMs).padStart(12)}  ${several ? `${news.service}: ` : ""}${newsText(news)}`;
}
function newsText(news) {
	if (news.kind === "counts") return countsText(news.counts);
	if (news.kind === "event") return `event: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(eventTail(news.message))}`;
	return `deployment ${news.deploymentId} is ${news.state}${news.reason ? `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(news.reason)}` : ""}`;
}
function countsText(counts) {
	const starting = counts.pending > 0 ? `, ${counts.pending} starting` : "";
	const failed = counts.failed > 0 ? `, ${counts.failed} failed` : "";
	const old = counts.old > 0 ? ` · ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.g)(counts.old, "old task")} still running` : "";
	return `${counts.running}/${counts.desired} running${starting}${failed}${old}`;
}
function eventTail(message) {
	return message.replace(/^\(service [^)\s]+\)\s*/, "");
}
// src/service/service.ts
function primaryOf(service) {
	return service.deployments.find((deployment) => deployment.status === "PRIMARY") ?? null;
}
// src/rollout/started.ts
function wayBackOf(service, changing) {
	const members = {};
	for (const name of changing) {
		const value = service.members[name];
		if (value !== void 0) members[name] = value;
	}
	return {
		revision: servedRevision(service),
		deployments: new Map(service.deployments.map((deployment) => [deployment.id, deployment.updatedAtMs])),
		revisions: new Set(service.deployments.map((deployment) => deployment.taskDefinition)),
		desired: service.desired,
		members
	};
}
function servedRevision(service) {
	const served = (state) => state === "COMPLETED" || state === null;
	const primary = primaryOf(service);
	if (!primary || served(primary.rolloutState)) return service.taskDefinition;
	return service.deployments.find((deployment) => deployment !== primary && served(deployment.rolloutState))?.taskDefinition ?? service.taskDefinition;
}
// src/report/plan-lines.ts
function planLines(plan) {
	return plan.revisions.flatMap((revision) => [
		`Base: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(revision.desired.base.origin)}`,
		...revision.services.map((service) => serviceLine(service, revision)),
		...revision.images.map(imageLine),
		...revision.changes.filter((change) => !isImage$1(change, revision)).map((change) => `  ${changeLine(change)}`),
		...revision.desired.notes.map((note) => `  note: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(note)}`)
	]);
}
function serviceLine(plan, revision) {
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(plan.service.name);
	const why = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(plan.reasons.join("; "));
	if (plan.action === "none") return `${name}: nothing to do, ${why}`;
	const from = servedRevision(plan.service);
	const to = revision.existing === null ? "a new revision" : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(revision.existing);
	return `${name}: ${from === null ? "" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(from)} → `}${to} (${why})`;
}
function imageLine(image) {
	const from = image.from === null || image.from === image.to ? "" : `${image.from} → `;
	return `  image of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(image.container)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(`${from}${image.to}`)}`;
}
function isImage$1(change, revision) {
	return revision.images.some(({ container }) => change.path === `${container}.image`);
}
function changeLine(change) {
	const sign = {
		added: "+",
		removed: "-",
		changed: "~"
	}[change.kind];
	const path = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(change.path);
	if (change.hidden) return `${sign} ${path} (value hidden)`;
	const value = (text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(text ?? "", 200));
	if (change.kind === "added") return `${sign} ${path}: ${value(change.to)}`;
	if (change.kind === "removed") return `${sign} ${path}: ${value(change.from)}`;
	return `${sign} ${path}: ${value(change.from)} → ${value(change.to)}`;
}
// src/watch/sighting.ts
const nothingSeen = {
	seen: false,
	absentLooks: 0,
	absentSinceMs: null,
	failedLooks: 0,
	failure: null,
	rollingBack: false,
	failedTasks: 0
};
function ownDeployment(started, service) {
	return service.deployments.find((deployment) => deployment.id === started.deploymentId) ?? null;
}
function remember(before, started, service, nowMs) {
	const own = ownDeployment(started, service);
	const primary = primaryOf(service);
	const failed = own?.rolloutState === "FAILED";
	return {
		seen: before.seen || own !== null,
		absentLooks: own ? 0 : before.absentLooks + 1,
		absentSinceMs: own ? null : before.absentSinceMs ?? nowMs,
		failedLooks: failed && own === primary ? before.failedLooks + 1 : 0,
		failure: (failed ? own.rolloutReason : null) ?? before.failure ?? failureEvent(started, service),
		rollingBack: before.rollingBack || saysRollback(started, service, primary),
		failedTasks: Math.max(before.failedTasks, own?.failed ?? 0)
	};
}
function failureEvent(started, service) {
	return service.events.find((event) => event.message.includes(started.deploymentId) && /deployment failed/i.test(event.message))?.message ?? null;
}
function saysRollback(started, service, primary) {
	if (primary && primary.id !== started.deploymentId && /rolling back to deployment/i.test(primary.rolloutReason ?? "")) return true;
	return service.events.some((event) => !started.knownEvents.has(event.id) && /rolling back to deployment/i.test(event.message));
}
// src/watch/timeline.ts
function emptyTimeline(started) {
	return {
		service: started.service,
		startedAtMs: started.startedAtMs,
		news: []
	};
}
function newsOf(timeline, started, service, atMs) {
	return [
		...eventNews(timeline, started, service, atMs),
		...countNews(timeline, started, service, atMs),
		...stateNews(timeline, service, atMs)
	];
}
function extend(timeline, news) {
	return news.length === 0 ? timeline : {
		...timeline,
		news: [...timeline.news, ...news]
	};
}
function eventNews(timeline, started, service, atMs) {
	const told = new Set(timeline.news.flatMap((item) => item.kind === "event" ? [item.id] : []));
	return service.events.filter((event) => !started.knownEvents.has(event.id) && !told.has(event.id)).reverse().map((event) => ({
		kind: "event",
		atMs,
		service: started.service,
		id: event.id,
		message: event.message
	}));
}
function countNews(timeline, started, service, atMs) {
	const counts = countsOf(started, service);
	const last = timeline.news.findLast((item) => item.kind === "counts");
	if (last?.kind === "counts" && JSON.stringify(last.counts) === JSON.stringify(counts)) return [];
	return [{
		kind: "counts",
		atMs,
		service: started.service,
		counts
	}];
}
function countsOf(started, service) {
	const own = ownDeployment(started, service);
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
function stateNews(timeline, service, atMs) {
	return service.deployments.flatMap((deployment) => {
		const state = deployment.rolloutState;
		if (state === null) return [];
		const last = timeline.news.findLast((item) => item.kind === "state" && item.deploymentId === deployment.id);
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
// src/report/verdicts.ts
function watchedReport(watched, joined) {
	const { started, verdict, timeline, last } = watched;
	const events = timeline.news.flatMap((item) => item.kind === "event" ? [{
		atMs: item.atMs,
		message: item.message
	}] : []);
	const counts = last === null ? null : countsOf(started, last);
	return {
		...startedReport(started, watched.endedAtMs),
		outcome: outcomeOf$1(verdict, joined),
		reason: reasonOf$1(verdict, started),
		changed: !joined,
		serviceDeploymentArn: watched.serviceDeploymentArn,
		desired: counts?.desired ?? started.wayBack.desired,
		running: last?.running ?? 0,
		timeline,
		events: events.slice(-10)
	};
}
function startedOnlyReport(started, service, nowMs) {
	const reason = `The deployment of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(started.revision)} was started; it is not waited for.`;
	return {
		...startedReport(started, nowMs),
		outcome: "deployed",
		reason,
		desired: service.desired,
		running: service.running
	};
}
function startedReport(started, endedAtMs) {
	return {
		service: started.service,
		serviceArn: started.serviceArn,
		cluster: started.cluster,
		outcome: "deployed",
		reason: "",
		changed: true,
		revision: started.revision,
		previous: started.wayBack.revision,
		deploymentId: started.deploymentId || null,
		serviceDeploymentArn: null,
		desired: started.wayBack.desired,
		running: 0,
		seconds: Math.round((endedAtMs - started.startedAtMs) / 1e3),
		timeline: null,
		events: []
	};
}
function unchangedReport(plan, cluster) {
	return {
		...untouchedReport(plan.service, cluster, plan.service.taskDefinition),
		outcome: "unchanged",
		reason: `Nothing to do: ${plan.reasons.join("; ")}.`,
		deploymentId: primaryOf(plan.service)?.id ?? null
	};
}
function notBegunReport(service, cluster, revision, error) {
	const base = untouchedReport(service, cluster, revision);
	const state = `The service was not changed and runs ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(base.previous ?? "what it ran")}.`;
	if (error === "cancelled") return {
		...base,
		outcome: "cancelled",
		reason: `The run was cancelled. ${state}`
	};
	const { kind } = error.details;
	if (kind !== "lost" && kind !== "aborted") return {
		...base,
		outcome: "failed",
		reason: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)(error)} ${state}`
	};
	const doubt = "Whether ECS took the update is not known: look at the service before you deploy again.";
	return {
		...base,
		outcome: kind === "lost" ? "unknown" : "cancelled",
		reason: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)(error)} ${doubt}`
	};
}
function untouchedReport(service, cluster, revision) {
	return {
		service: service.name,
		serviceArn: service.arn,
		cluster,
		outcome: "failed",
		reason: "",
		changed: false,
		revision,
		previous: servedRevision(service),
		deploymentId: null,
		serviceDeploymentArn: null,
		desired: service.desired,
		running: service.running,
		seconds: 0,
		timeline: null,
		events: []
	};
}
function outcomeOf$1(verdict, joined) {
	if (verdict.kind === "completed") return joined ? "unchanged" : "deployed";
	if (verdict.kind === "failed") return verdict.rollback.state === "done" ? "rolled-back" : "failed";
	if (verdict.kind === "pending" || verdict.kind === "unclear") return "unknown";
	return verdict.kind;
}
function reasonOf$1(verdict, started) {
	const goesOn = `Deployment ${started.deploymentId} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(started.revision)} is left as it is and goes on in ECS.`;
	if (verdict.kind === "failed") return verdict.rollback.state === "none" ? `${verdict.why} ${leftAs(started)}` : `${verdict.why} ${verdict.rollback.why}`;
	if (verdict.kind === "timed-out") return `Not done in time: ${verdict.why} ${goesOn}`;
	if (verdict.kind === "cancelled") return `${verdict.why} ${goesOn}`;
	if (verdict.kind === "unknown") return `${verdict.why} ${goesOn} Its end is not known.`;
	return verdict.why;
}
function leftAs(started) {
	const previous = started.wayBack.revision;
	const before = previous === null || previous === started.revision ? "" : ` It ran ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(previous)} before.`;
	return `Nothing was rolled back: the service is set to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(started.revision)}.${before}`;
}
// src/taskdef/members.ts
const CONTAINER = "containerDefinitions[]";
const MAPPINGS = /* @__PURE__ */ new Set([
	`${CONTAINER}.dockerLabels`,
	`${CONTAINER}.logConfiguration.options`,
	`${CONTAINER}.firelensConfiguration.options`,
	"volumes[].dockerVolumeConfiguration.labels",
	"volumes[].dockerVolumeConfiguration.driverOpts"
]);
function memberPath(parent, key) {
	if (MAPPINGS.has(parent)) return `${parent}{}`;
	return parent === "" ? key : `${parent}.${key}`;
}
function elementPath(parent) {
	return `${parent}[]`;
}
function inContainer(...members) {
	return members.map((member) => `${CONTAINER}.${member}`);
}
// src/taskdef/revision.ts
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
function withoutDescription(definition) {
	return Object.fromEntries(Object.entries(definition).filter(([key]) => !DESCRIBE_ONLY.has(key)));
}
function containersOf(definition) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(definition.containerDefinitions);
}
function nameOf(named) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(named.name) ?? "";
}
function withMembers(object, members) {
	return Object.fromEntries(new Map([...Object.entries(object), ...members]));
}
function withoutMember(object, key) {
	return Object.fromEntries(Object.entries(object).filter(([member]) => member !== key));
}
function tagsIn(value) {
	return ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value) ? Object.entries(value) : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(value).map((tag) => [tag.key, tag.value])).flatMap(([key, text]) => {
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
// src/taskdef/clean.ts
const EMPTY_TEXT_IS_A_VALUE = /* @__PURE__ */ new Set([
	...inContainer("command[]", "entryPoint[]", "healthCheck.command[]", "environment[].value", "dockerLabels{}", "logConfiguration.options{}", "firelensConfiguration.options{}", "systemControls[].value"),
	"proxyConfiguration.properties[].name",
	"proxyConfiguration.properties[].value",
	"volumes[].dockerVolumeConfiguration.labels{}",
	"volumes[].dockerVolumeConfiguration.driverOpts{}"
]);
function cleanDefinition(definition, keepKeys) {
	return cleanMembers(withoutDescription(definition), "", new Set(keepKeys));
}
function cleanMembers(object, path, keep) {
	const members = Object.entries(object).flatMap(([key, value]) => {
		const cleaned = clean(value, memberPath(path, key), keep);
		if (cleaned !== void 0) return [[key, cleaned]];
		return keep.has(key) ? [[key, emptied(value)]] : [];
	});
	return Object.fromEntries(members);
}
function clean(value, path, keep) {
	if (value === null) return void 0;
	if (value === "") return EMPTY_TEXT_IS_A_VALUE.has(path) ? "" : void 0;
	if (Array.isArray(value)) {
		const elements = value.map((element) => clean(element, elementPath(path), keep)).filter((element) => element !== void 0);
		return elements.length === 0 ? void 0 : elements;
	}
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value)) return value;
	const members = cleanMembers(value, path, keep);
	return Object.keys(members).length === 0 ? void 0 : members;
}
function emptied(value) {
	if (Array.isArray(value)) return [];
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value) ? {} : value;
}
// src/taskdef/normalize.ts
function normalizeDefinition(definition) {
	const sized = withSizes(cleanDefinition(definition, []));
	const plain = normalizeMembers(withPlainTask(withMembers(sized, [["containerDefinitions", containersOf(sized).map((one) => withPlainPorts(one, sized))]])), "");
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(plain) ? plain : {};
}
function sameDefinition(a, b) {
	const [one, other] = alignRoles(normalizeDefinition(a), normalizeDefinition(b));
	return canonicalText(one) === canonicalText(other);
}
function canonicalText(value) {
	if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value)) return JSON.stringify(value);
	return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`).join(",")}}`;
}
function alignRoles(a, b) {
	let pair = [a, b];
	for (const member of ["taskRoleArn", "executionRoleArn"]) {
		const roles = pair.map((one) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(one[member]));
		if (!(roles.every((role) => role !== null) && roles.filter((role) => role?.startsWith("arn:")).length === 1)) continue;
		const [first = "", second = ""] = roles.map((role) => role?.slice(role.lastIndexOf("/") + 1));
		pair = [withMembers(pair[0], [[member, first]]), withMembers(pair[1], [[member, second]])];
	}
	return pair;
}
function withSizes(definition) {
	return withMembers(definition, [["cpu", sizeOf(definition.cpu, /^(\d+(?:\.\d+)?|\.\d+)\s*vcpu$/i)], ["memory", sizeOf(definition.memory, /^(\d+(?:\.\d+)?|\.\d+)\s*gb$/i)]].flatMap(([key, size]) => size === null ? [] : [[key, size]]));
}
function sizeOf(value, inLargeUnits) {
	if (typeof value === "number") return String(value);
	const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(value)?.trim() ?? null;
	if (text === null) return null;
	if (/^\d+$/.test(text)) return String(Number(text));
	const large = inLargeUnits.exec(text)?.[1];
	return large === void 0 ? text : String(Math.round(Number(large) * 1024));
}
function withPlainPorts(container, definition) {
	if (container.portMappings === void 0) return container;
	const isOwn = definition.networkMode === "awsvpc" || definition.networkMode === "host";
	return withMembers(container, [["portMappings", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(container.portMappings).map((mapping) => {
		return mapping.hostPort === 0 || isOwn && mapping.hostPort === mapping.containerPort ? withoutMember(mapping, "hostPort") : mapping;
	})]]);
}
function withPlainTask(definition) {
	const compatibilities = Array.isArray(definition.requiresCompatibilities) ? definition.requiresCompatibilities : [];
	const platform = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(definition.runtimePlatform) ? definition.runtimePlatform : {};
	const isWindows = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(platform.operatingSystemFamily)?.startsWith("WINDOWS") === true;
	const isFargate = compatibilities.includes("FARGATE");
	const plain = definition.networkMode === "bridge" && !isWindows && !isFargate ? withoutMember(definition, "networkMode") : definition;
	if (!isFargate || compatibilities.length > 1) return plain;
	const rest = withoutDefaults(platform, {
		cpuArchitecture: "X86_64",
		operatingSystemFamily: "LINUX"
	});
	return Object.keys(rest).length === 0 ? withoutMember(plain, "runtimePlatform") : withMembers(plain, [["runtimePlatform", rest]]);
}
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
const VANISH = /* @__PURE__ */ new Set(["containerDefinitions[].linuxParameters", "volumes[].efsVolumeConfiguration.authorizationConfig"]);
const SETS = new Map([
	["containerDefinitions", ["name"]],
	["volumes", ["name"]],
	["requiresCompatibilities", []],
	["placementConstraints", ["type", "expression"]],
	["inferenceAccelerators", ["deviceName"]],
	["proxyConfiguration.properties", ["name"]],
	...inContainer("environment", "secrets", "ulimits", "logConfiguration.secretOptions").map((path) => [path, ["name"]]),
	...inContainer("linuxParameters.capabilities.add", "linuxParameters.capabilities.drop").map((path) => [path, []]),
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
		const elements = value.map((element) => normalizeMembers(element, elementPath(path)));
		const keys = SETS.get(path);
		return keys === void 0 ? elements : sorted(elements, keys);
	}
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value)) return value;
	const members = Object.entries(value).flatMap(([key, member]) => {
		const place = memberPath(path, key);
		const plain = normalizeMembers(member, place);
		return VANISH.has(place) && (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(plain) && Object.keys(plain).length === 0 ? [] : [[key, plain]];
	});
	return withoutDefaults(Object.fromEntries(members), DEFAULTS.get(path) ?? {});
}
function withoutDefaults(object, defaults) {
	return Object.fromEntries(Object.entries(object).filter(([key, value]) => !(Object.hasOwn(defaults, key) && defaults[key] === value)));
}
function sorted(elements, keys) {
	const keyOf = (element) => canonicalText((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(element) ? keys.map((key) => element[key] ?? null) : element);
	return elements.map((element) => ({
		element,
		key: keyOf(element)
	})).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ element }) => element);
}
// src/taskdef/provenance.ts
const KEYS = [
	["github:sha", "sha"],
	["github:repository", "repository"],
	["github:run-id", "runId"],
	["github:ref", "ref"],
	["github:actor", "actor"]
];
const PROVENANCE_KEYS = new Set(KEYS.map(([key]) => key));
const MOST_TAGS = 50;
const LONGEST_VALUE = 256;
function provenanceTags(provenance) {
	return KEYS.flatMap(([key, member]) => {
		const value = validValue(provenance[member] ?? "");
		return value === "" ? [] : [{
			key,
			value
		}];
	});
}
function validValue(text) {
	return [...text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "_")].slice(0, LONGEST_VALUE).join("");
}
function withoutProvenance(tags) {
	return tags.filter((tag) => !PROVENANCE_KEYS.has(tag.key));
}
function addProvenance(tags, provenance) {
	const taken = new Set(tags.map((tag) => tag.key));
	const wanted = provenanceTags(provenance).filter((tag) => !taken.has(tag.key));
	const room = Math.max(0, MOST_TAGS - tags.length);
	const left = wanted.slice(room).map((tag) => tag.key);
	const notes = left.length === 0 ? [] : [`ECS takes ${MOST_TAGS} tags, so ${left.join(", ")} had to be left out.`];
	return {
		tags: [...tags, ...wanted.slice(0, room)],
		notes
	};
}
// src/taskdef/register.ts
async function registerRevision(request, writer, timing) {
	const { tags, notes } = addProvenance(request.tags, request.provenance);
	const run = {
		request,
		writer,
		timing
	};
	try {
		return {
			...await registerOnce(run, tags),
			tagged: tags.length > request.tags.length,
			notes
		};
	} catch (error) {
		if (!isTaggingDenied(error) || tags.length === 0) throw error;
		return registerWithLess(run, tags.length > request.tags.length, error);
	}
}
async function registerWithLess(run, hadProvenance, denial) {
	const { tags, carried = [] } = run.request;
	const warning = "Tagging was denied, so the revision does not tell which run made it. Allow ecs:TagResource for the role that this job uses.";
	try {
		if (!hadProvenance) throw denial;
		return {
			...await registerOnce(run, tags),
			tagged: false,
			notes: [warning]
		};
	} catch (error) {
		const asked = tags.filter((tag) => !carried.some(({ key, value }) => key === tag.key && value === tag.value));
		if (!isTaggingDenied(error) || tags.length === 0 || asked.length > 0) throw error;
		const lost = `The tags ${tags.map(({ key }) => key).join(", ")} of the revision before were left out too.`;
		return {
			...await registerOnce(run, []),
			tagged: false,
			notes: [`${warning} ${lost}`]
		};
	}
}
function isTaggingDenied(error) {
	if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.v) || error.details.kind !== "denied") return false;
	return error.details.action === "ecs:TagResource" || error.message.includes("ecs:TagResource");
}
const MOST_SENDS = 3;
const LOOK_AFTER_MS = [
	500,
	1500,
	4e3
];
const CLOCK_SKEW_MS = 12e4;
const MOST_NEIGHBOURS = 4;
async function registerOnce(run, tags) {
	const { definition } = run.request;
	const body = tags.length === 0 ? definition : {
		...definition,
		tags: tags.map(({ key, value }) => ({
			key,
			value
		}))
	};
	const sinceMs = run.timing.clock.now();
	for (let sends = 1;; sends += 1) try {
		return await run.writer.registerTaskDefinition(body, run.timing.signal);
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.v) || error.details.kind !== "lost") throw error;
		const found = await lookForOurs(run, {
			tags,
			sinceMs
		}, error);
		if (found !== null) return found;
		if (sends >= MOST_SENDS) throw error;
	}
}
async function lookForOurs(run, attempt, lost) {
	for (const pauseMs of LOOK_AFTER_MS) {
		await pause$1(run.timing, pauseMs, lost);
		const found = await lookOnce(run, attempt, lost);
		if (found !== null) return found;
	}
	return null;
}
async function pause$1({ clock, signal }, ms, lost) {
	try {
		await clock.sleep(ms, signal);
	} catch (error) {
		throw signal.aborted ? lost : error;
	}
}
async function lookOnce(run, attempt, lost) {
	let reference = String(run.request.definition.family);
	for (let looks = 0; looks < MOST_NEIGHBOURS; looks += 1) {
		const described = await describe$1(run, reference, lost);
		const seen = registrationIn(described);
		if (described === null || seen === null || seen.atMs < attempt.sinceMs - CLOCK_SKEW_MS) return null;
		if (isOurs(described, run.request.definition, attempt.tags)) {
			const { arn, family, revision } = seen;
			return {
				arn,
				family,
				revision
			};
		}
		if (seen.revision <= 1) return null;
		reference = `${seen.family}:${seen.revision - 1}`;
	}
	return null;
}
async function describe$1(run, reference, lost) {
	try {
		return await run.writer.describeTaskDefinition(reference, run.timing.signal);
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.v)) throw error;
		if (error.details.kind === "refused") return null;
		const message = `${lost.message} Whether it was done could not be seen: ${error.message}`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.v(message, lost.details, error);
	}
}
function registrationIn(described) {
	const seen = described?.taskDefinition;
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(seen)) return null;
	const { taskDefinitionArn: arn, family, revision, registeredAt } = seen;
	if (typeof arn !== "string" || typeof family !== "string" || typeof revision !== "number") return null;
	return {
		arn,
		family,
		revision,
		atMs: typeof registeredAt === "number" ? registeredAt * 1e3 : Number.POSITIVE_INFINITY
	};
}
function isOurs(described, definition, tags) {
	const runOf = (all) => all.find(({ key }) => key === "github:run-id")?.value ?? null;
	const theirs = runOf(tagsIn(described.tags));
	const ours = runOf(tags);
	if (ours !== null && theirs !== ours) return false;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(described.taskDefinition) && sameDefinition(described.taskDefinition, definition);
}
// src/rollout/update.ts
const settleAfterMs = [
	1e3,
	2e3,
	4e3
];
const maxSends = 3;
async function startUpdate(update, ports) {
	const startedAtMs = ports.clock.now();
	const answer = await send(update, ports);
	const after = shows(update, answer) ? answer : await settle(update, ports) ?? answer;
	const primary = primaryOf(after);
	return startedOf(update, after, startedAtMs, primary !== null && !update.service.deployments.some((before) => before.id === primary.id));
}
function joinRollout(update, nowMs) {
	const started = startedOf(update, update.service, nowMs, true);
	const since = primaryOf(update.service)?.createdAtMs ?? 0;
	const earlier = update.service.events.filter((event) => event.atMs < since);
	return {
		...started,
		knownEvents: new Set(earlier.map((event) => event.id))
	};
}
function startedOf(update, after, startedAtMs, isNew) {
	return {
		service: update.service.name,
		serviceArn: update.service.arn,
		cluster: update.cluster,
		revision: update.revision,
		deploymentId: ownIn(update, after)?.id ?? primaryOf(after)?.id ?? "",
		isNew,
		startedAtMs,
		knownEvents: new Set(update.service.events.map((event) => event.id)),
		wayBack: wayBackOf(update.service, Object.keys(update.members))
	};
}
async function send(update, ports) {
	const request = {
		cluster: update.cluster,
		service: update.name,
		taskDefinition: update.revision,
		...update.members
	};
	for (let sends = 1;; sends += 1) try {
		return await ports.ecs.updateService(request, ports.signal);
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.v) || error.details.kind !== "lost") throw error;
		const done = await settle(update, ports);
		if (done) return done;
		if (sends >= maxSends || ports.signal.aborted) throw error;
	}
}
async function settle(update, ports) {
	for (const ms of settleAfterMs) {
		const service = await look$1(update, ms, ports).catch(() => void 0);
		if (service && ownIn(update, service)) return service;
		if (ports.signal.aborted) return null;
	}
	return null;
}
async function look$1(update, afterMs, ports) {
	await ports.clock.sleep(afterMs, ports.signal);
	const [service] = await ports.ecs.describeServices(update.cluster, [update.service.arn], ports.signal);
	return service;
}
function shows(update, after) {
	const changes = update.service.taskDefinition !== update.revision;
	const expected = changes || update.members.forceNewDeployment === true;
	const inPlace = changes && primaryOf(after)?.taskDefinition === update.revision;
	return !expected || inPlace || ownIn(update, after) !== void 0;
}
function ownIn(update, service) {
	const before = new Set(update.service.deployments.map((deployment) => deployment.id));
	return service.deployments.find((deployment) => !before.has(deployment.id) && deployment.taskDefinition === update.revision);
}
// src/rollout/carry-out.ts
async function register(plan, provenance, ports) {
	const done = [];
	for (const revision of plan.revisions) done.push(await registerOne(revision, provenance, ports));
	return done;
}
async function registerOne(plan, provenance, ports) {
	if (plan.existing !== null) return {
		plan,
		arn: plan.existing,
		registered: false,
		error: null,
		warnings: []
	};
	if (ports.signal.aborted) return {
		plan,
		arn: null,
		registered: false,
		error: null,
		warnings: []
	};
	const { definition, tags, base } = plan.desired;
	const carried = base.arn === null ? [] : base.tags;
	try {
		const made = await registerRevision({
			definition,
			tags,
			provenance,
			carried
		}, ports.writer, {
			clock: ports.clock,
			signal: ports.writeSignal
		});
		return {
			plan,
			arn: made.arn,
			registered: true,
			error: null,
			warnings: made.notes
		};
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.v)) throw error;
		return {
			plan,
			arn: null,
			registered: false,
			error,
			warnings: []
		};
	}
}
async function update(registered, cluster, names, ports) {
	const jobs = registered.flatMap((revision) => revision.plan.services.map((service) => begin$1(service, revision, cluster, names, ports)));
	return Promise.all(jobs);
}
async function begin$1(plan, revision, cluster, names, ports) {
	const { arn } = revision;
	if (plan.action === "none") return {
		plan,
		revision: arn,
		state: { kind: "nothing-to-do" }
	};
	if (revision.error) return {
		plan,
		revision: null,
		state: {
			kind: "refused",
			error: revision.error
		}
	};
	if (arn === null || ports.signal.aborted) return {
		plan,
		revision: arn,
		state: { kind: "cancelled" }
	};
	const name = names.get(plan.service.arn) ?? plan.service.name;
	const change = {
		service: plan.service,
		cluster,
		name,
		revision: arn,
		members: plan.members
	};
	if (plan.action === "join") return {
		plan,
		revision: arn,
		state: {
			kind: "joined",
			started: joinRollout(change, ports.clock.now())
		}
	};
	try {
		return {
			plan,
			revision: arn,
			state: {
				kind: "started",
				started: await startUpdate(change, {
					ecs: ports.updater,
					clock: ports.clock,
					signal: ports.writeSignal
				})
			}
		};
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.v)) throw error;
		return {
			plan,
			revision: arn,
			state: {
				kind: "refused",
				error
			}
		};
	}
}
// src/lib/image.ts
const HOST = /^(?:\[[0-9a-fA-F:]+\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::\d{1,5})?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,}$/;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
function parseImage(text) {
	const image = text.trim();
	const problem = unfinished(image);
	if (problem !== null) return { problem };
	const [named = "", ...digests] = image.split("@");
	const digest = digests.length === 0 ? null : digests.join("@");
	const slash = named.indexOf("/");
	const first = slash < 0 ? "" : named.slice(0, slash);
	const registry = isRegistry(first) ? first : null;
	const path = registry === null ? named : named.slice(slash + 1);
	const colon = path.lastIndexOf(":");
	const tag = colon < 0 ? null : path.slice(colon + 1);
	const repository = colon < 0 ? path : path.slice(0, colon);
	const wrong = wrongPart({
		registry,
		repository,
		tag,
		digest
	});
	return wrong === null ? {
		registry,
		repository,
		tag,
		digest
	} : { problem: `the image '${image}' ${wrong}` };
}
function unfinished(image) {
	if (image === "") return "the image is empty";
	const placeholder = /\$\{\{.*?\}\}|\$\{[^}]*\}?|\$\(.*?\)|\$\w*|\{\{.*?\}\}|<[^>]*>/.exec(image);
	if (placeholder !== null) return `the image '${image}' holds ${placeholder[0]}, which nothing has filled in`;
	if (image.includes("***")) return `the image '${image}' was masked by GitHub; pass repository:tag without the registry host instead`;
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(image)) return `the image '${image}' begins with a URL scheme; leave it out`;
	return /\s/.test(image) ? `the image '${image}' holds white space` : null;
}
function isRegistry(first) {
	return first === "localhost" || first.includes(".") || first.includes(":");
}
function wrongPart({ registry, repository, tag, digest }) {
	if (registry === null && repository.startsWith("/")) return "has an empty registry host";
	if (registry !== null && !HOST.test(registry)) return wrongHost(registry);
	if (repository === "") return "has an empty repository name";
	if (tag === "") return "has an empty tag";
	if (digest === "") return "has an empty digest";
	if (repository.split("/").includes("")) return "has an empty part in its repository name";
	if (repository !== repository.toLowerCase()) return "has capital letters in its repository name";
	if (!repository.split("/").every((part) => PATH_COMPONENT.test(part))) return "has no valid repository name";
	if (tag !== null && !TAG.test(tag)) return "has no valid tag (letters, digits, _ . -, at most 128)";
	if (digest !== null && !DIGEST.test(digest)) return "has no valid digest (sha256: and 64 hexadecimal digits)";
	if (digest?.startsWith("sha256:") && !SHA256.test(digest)) return "has no valid digest (64 hexadecimal digits)";
	return null;
}
function wrongHost(registry) {
	return registry.split(":")[0]?.split(".").includes("") === true ? "has an empty part in its registry host" : "has no valid registry host";
}
function isImage(parsed) {
	return !("problem" in parsed);
}
function formatImage({ registry, repository, tag, digest }) {
	return `${registry === null ? "" : `${registry}/`}${repository}${tag === null ? "" : `:${tag}`}${digest === null ? "" : `@${digest}`}`;
}
function sameRepository(a, b) {
	return repositoryKey(a) === repositoryKey(b);
}
function repositoryKey({ registry, repository }) {
	const host = registry?.toLowerCase() ?? "docker.io";
	if ([
		"docker.io",
		"index.docker.io",
		"registry-1.docker.io"
	].includes(host)) return `docker.io/${repository.includes("/") ? repository : `library/${repository}`}`;
	const ecr = ecrHost(host);
	return `${ecr === null ? host : `ecr:${ecr.account}:${ecr.region}`}/${repository}`;
}
const ECR_HOST = /^(\d{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9][a-z0-9_-]*)\.([a-z0-9.-]+)$/;
const SUFFIXES = {
	aws: ["amazonaws.com", "on.aws"],
	"aws-cn": ["amazonaws.com.cn", "on.amazonwebservices.com.cn"],
	"aws-us-gov": ["amazonaws.com", "on.aws"],
	"aws-eusc": ["amazonaws.eu"],
	"aws-iso": ["c2s.ic.gov"],
	"aws-iso-b": ["sc2s.sgov.gov"],
	"aws-iso-e": ["cloud.adc-e.uk"],
	"aws-iso-f": ["csp.hci.ic.gov"]
};
const ALL_SUFFIXES = new Set(Object.values(SUFFIXES).flat());
function ecrHost(host) {
	const [, account, joint, fips, region, suffix] = ECR_HOST.exec(host.toLowerCase()) ?? [];
	if (account === void 0 || region === void 0 || suffix === void 0) return null;
	if (!ALL_SUFFIXES.has(suffix) || joint === "-" !== suffix.startsWith("on.")) return null;
	return {
		account,
		region,
		partition: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.a)(region),
		suffix,
		dualStack: joint === "-",
		fips: fips !== void 0
	};
}
function ecrRegistry(account, region) {
	return `${account}.dkr.ecr.${region}.${SUFFIXES[(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.a)(region)]?.[0] ?? "amazonaws.com"}`;
}
function ecrImage(account, region, image) {
	return {
		...image,
		registry: ecrRegistry(account, region)
	};
}
// src/taskdef/containers.ts
function chooseTargets(containers, request) {
	const unknown = unknownContainers("container-name", request.named, containers);
	if (request.named.length > 0) return {
		image: request.image === null ? [] : [...request.named],
		settings: request.settings.length === 0 ? [] : [...request.named],
		problems: unknown
	};
	const image = request.image === null ? [] : imageTargets(containers, request.image) ?? onlyOne(containers);
	if (request.image !== null && image.length === 0) return {
		image,
		settings: [],
		problems: [unclearImage(containers)]
	};
	const settings = request.settings.length === 0 ? [] : image.length > 0 ? image : onlyOne(containers);
	return {
		image,
		settings,
		problems: request.settings.length > 0 && settings.length === 0 ? [unclearSettings(containers, request.settings)] : []
	};
}
function imageTargets(containers, image) {
	const same = containers.filter((container) => {
		const present = parseImage((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(container.image) ?? "");
		return isImage(present) && sameRepository(present, image);
	});
	return same.length === 0 ? null : same.map(nameOf);
}
function onlyOne(containers) {
	const [only, ...others] = containers;
	return only === void 0 || others.length > 0 ? [] : [nameOf(only)];
}
function unknownContainers(input, names, containers) {
	const known = containers.map(nameOf);
	return names.filter((name) => !known.includes(name)).map((name) => ({
		input,
		message: `The revision has no container '${name}'${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(name, known)}. Its containers: ${withImages(containers)}.`,
		example: null
	}));
}
function unclearImage(containers) {
	return {
		input: "image",
		message: `It is not clear which container \`image\` is for: none has an image of its repository. The containers: ${withImages(containers)}.`,
		example: `container-name: ${exampleName(containers)}`
	};
}
function unclearSettings(containers, settings) {
	return {
		input: "container-name",
		message: `It is not clear which container ${settings.map((name) => `\`${name}\``).join(", ")} ${settings.length === 1 ? "is" : "are"} for. The containers: ${withImages(containers)}.`,
		example: `container-name: ${exampleName(containers)}`
	};
}
function exampleName(containers) {
	return containers[0] === void 0 ? "web" : nameOf(containers[0]);
}
function withImages(containers) {
	return containers.map((container) => `${nameOf(container)} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(container.image) ?? "no image"})`).join(", ");
}
// src/taskdef/environment.ts
function setVariables(container, variables) {
	return setEntries(container, {
		list: "environment",
		rival: "secrets",
		entries: variables.map(({ name, value }) => ({
			name,
			value
		})),
		rivalNoun: "secret",
		rule: "environment-variables sets a variable of that name"
	});
}
function setSecrets(container, secrets) {
	return setEntries(container, {
		list: "secrets",
		rival: "environment",
		entries: secrets.map(({ name, value }) => ({
			name,
			valueFrom: value
		})),
		rivalNoun: "variable",
		rule: "secrets sets a secret of that name"
	});
}
function setEntries(container, { list, rival, entries, rivalNoun, rule }) {
	if (entries.length === 0) return {
		container,
		notes: []
	};
	const names = new Set(entries.map(nameOf));
	const rivals = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(container[rival]);
	const removed = rivals.filter((entry) => names.has(nameOf(entry)));
	const changed = withMembers(container, [[list, mergedByName((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(container[list]), entries)]]);
	const notes = removed.map((entry) => `The ${rivalNoun} ${nameOf(entry)} of container ${nameOf(container)} was removed: ${rule}.`);
	if (removed.length === 0) return {
		container: changed,
		notes
	};
	return {
		container: withMembers(changed, [[rival, rivals.filter((entry) => !names.has(nameOf(entry)))]]),
		notes
	};
}
function mergedByName(present, entries) {
	const byName = new Map(entries.map((entry) => [nameOf(entry), entry]));
	const names = new Set(present.map(nameOf));
	return [...present.map((entry) => withMembers(entry, Object.entries(byName.get(nameOf(entry)) ?? {}))), ...entries.filter((entry) => !names.has(nameOf(entry)))];
}
function fillMissingValues(definition) {
	const notes = [];
	const members = [];
	const containers = definition.containerDefinitions;
	if (Array.isArray(containers)) members.push(["containerDefinitions", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(containers).map((container) => filledContainer(container, notes))]);
	const proxy = definition.proxyConfiguration;
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(proxy) && Array.isArray(proxy.properties)) {
		const properties = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(proxy.properties).map((property) => isValueless(property) ? filled(property) : property);
		members.push(["proxyConfiguration", withMembers(proxy, [["properties", properties]])]);
	}
	return {
		definition: withMembers(definition, members),
		notes
	};
}
function filledContainer(container, notes) {
	if (!Array.isArray(container.environment)) return container;
	return withMembers(container, [["environment", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(container.environment).map((variable) => {
		if (!isValueless(variable)) return variable;
		notes.push(`The variable ${nameOf(variable)} of container ${nameOf(container)} has no value; it is set to an empty one.`);
		return filled(variable);
	})]]);
}
function isValueless(entry) {
	return nameOf(entry) !== "" && (entry.value === void 0 || entry.value === null);
}
function filled(entry) {
	return withMembers(withoutMember(entry, "value"), [["value", ""]]);
}
// src/taskdef/merge.ts
const CONTAINER_LISTS = {
	environment: {
		members: {},
		text: "value"
	},
	secrets: {
		members: {},
		text: "valueFrom"
	}
};
const LISTS = {
	containerDefinitions: {
		members: CONTAINER_LISTS,
		text: null
	},
	volumes: {
		members: {},
		text: null
	}
};
function mergeOverrides(definition, overrides) {
	const { tags: _, ...members } = overrides;
	return mergeObject(definition, members, LISTS);
}
function mergeObject(base, over, lists) {
	const merged = new Map(Object.entries(base));
	for (const [key, value] of Object.entries(over)) {
		const list = Object.hasOwn(lists, key) ? lists[key] : void 0;
		const present = merged.get(key);
		if (value === null) merged.delete(key);
		else if (list !== void 0) merged.set(key, mergeList((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(present), value, list));
		else if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value)) merged.set(key, mergeObject((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(present) ? present : {}, value, {}));
		else merged.set(key, value);
	}
	return Object.fromEntries(merged);
}
function mergeList(base, over, list) {
	let merged = [...base];
	for (const [name, value] of namedEntries(over, list)) {
		const place = merged.findIndex((entry) => nameOf(entry) === name);
		if (value === null) merged = merged.filter((entry) => nameOf(entry) !== name);
		else if (place === -1) merged.push(mergeObject({ name }, value, list.members));
		else merged = merged.map((entry) => nameOf(entry) === name ? mergeObject(entry, value, list.members) : entry);
	}
	return merged;
}
function namedEntries(over, list) {
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(over)) return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(over).map((entry) => [nameOf(entry), entry]);
	return Object.entries(over).flatMap(([name, value]) => {
		if (value === null) return [[name, null]];
		if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value)) return [[name, {
			...value,
			name
		}]];
		return list.text === null ? [] : [[name, {
			name,
			[list.text]: value
		}]];
	});
}
function overrideProblems(overrides) {
	const containers = overrides.containerDefinitions;
	const inContainers = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(containers) ? Object.entries(containers) : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(containers).map((container) => [nameOf(container), container]);
	return [...Object.entries(LISTS).flatMap(([key, list]) => listProblems(key, overrides[key], list)), ...inContainers.flatMap(([name, container]) => !(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(container) ? [] : Object.entries(CONTAINER_LISTS).flatMap(([key, list]) => listProblems(`${name}.${key}`, container[key], list)))];
}
function listProblems(path, value, list) {
	if (value === void 0 || value === null) return [];
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value)) return Object.entries(value).filter(([, entry]) => Array.isArray(entry) || list.text === null && entry !== null && !(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(entry)).map(([name]) => `The entry '${name}' of ${path} must be a mapping, or null to remove it.`);
	if (!Array.isArray(value)) return [`${path} must be a list, or a mapping from names.`];
	return value.some((entry) => !(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(entry) || ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(entry.name) ?? "") === "") ? [`Every entry of ${path} needs a name, by which it is merged.`] : [];
}
function mergeTags(tags, over) {
	const merged = new Map(tags.map((tag) => [tag.key, tag]));
	if (over === null) return [];
	for (const tag of tagsIn(over)) merged.set(tag.key, tag);
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(over)) {
		for (const [key, value] of Object.entries(over)) if (value === null) merged.delete(key);
	}
	return [...merged.values()];
}
// src/taskdef/types.ts
const TYPES = new Map(Object.entries({
	integer: [
		...inContainer("cpu", "memory", "memoryReservation", "startTimeout", "stopTimeout"),
		...inContainer("portMappings[].containerPort", "portMappings[].hostPort", "ulimits[].softLimit", "ulimits[].hardLimit"),
		...inContainer("healthCheck.interval", "healthCheck.timeout", "healthCheck.retries", "healthCheck.startPeriod"),
		...inContainer("restartPolicy.restartAttemptPeriod", "restartPolicy.ignoredExitCodes[]", "linuxParameters.tmpfs[].size"),
		...inContainer("linuxParameters.sharedMemorySize", "linuxParameters.maxSwap", "linuxParameters.swappiness"),
		"ephemeralStorage.sizeInGiB",
		"volumes[].efsVolumeConfiguration.transitEncryptionPort"
	],
	boolean: [
		...inContainer("essential", "privileged", "readonlyRootFilesystem", "interactive", "pseudoTerminal", "disableNetworking"),
		...inContainer("mountPoints[].readOnly", "volumesFrom[].readOnly", "restartPolicy.enabled", "linuxParameters.initProcessEnabled"),
		"enableFaultInjection",
		"volumes[].configuredAtLaunch",
		"volumes[].dockerVolumeConfiguration.autoprovision"
	],
	"number as text": [
		"cpu",
		"memory",
		...inContainer("user", "resourceRequirements[].value", "systemControls[].value"),
		"proxyConfiguration.properties[].value"
	],
	text: [
		...inContainer("name", "image", "command[]", "entryPoint[]", "healthCheck.command[]", "dockerLabels{}", "hostname"),
		...inContainer("environment[].name", "environment[].value", "secrets[].name", "secrets[].valueFrom", "workingDirectory"),
		...inContainer("logConfiguration.logDriver", "logConfiguration.options{}", "firelensConfiguration.options{}", "links[]"),
		"family",
		"taskRoleArn",
		"executionRoleArn",
		"networkMode",
		"volumes[].name"
	],
	list: [
		...inContainer("command", "entryPoint", "environment", "environmentFiles", "secrets", "portMappings", "mountPoints"),
		...inContainer("volumesFrom", "dependsOn", "links", "ulimits", "extraHosts", "systemControls", "resourceRequirements"),
		...inContainer("healthCheck.command", "logConfiguration.secretOptions", "dnsServers", "dnsSearchDomains", "dockerSecurityOptions"),
		"containerDefinitions",
		"volumes",
		"placementConstraints",
		"requiresCompatibilities",
		"proxyConfiguration.properties"
	],
	mapping: [
		...inContainer("dockerLabels", "logConfiguration", "logConfiguration.options", "healthCheck", "linuxParameters"),
		...inContainer("environment[]", "environmentFiles[]", "secrets[]", "portMappings[]", "mountPoints[]", "dependsOn[]"),
		...inContainer("volumesFrom[]", "ulimits[]", "systemControls[]", "resourceRequirements[]", "firelensConfiguration"),
		...inContainer("restartPolicy", "firelensConfiguration.options", "repositoryCredentials"),
		"containerDefinitions[]",
		"volumes[]",
		"runtimePlatform",
		"ephemeralStorage",
		"proxyConfiguration",
		"proxyConfiguration.properties[]"
	]
}).flatMap(([type, paths]) => paths.map((path) => [path, type])));
function convertTypes(definition) {
	const notes = [];
	const problems = [];
	const visit = (value, place) => {
		const converted = convert(value, TYPES.get(place.path));
		if ("wrong" in converted) problems.push(`${place.shown} must be ${converted.wrong}, but it is ${typeName(value)}.`);
		else if (converted.value !== value) notes.push(`${place.shown} was ${typeName(value)}; it is sent as ${typeName(converted.value)}.`);
		return within("wrong" in converted ? value : converted.value, place, visit);
	};
	const members = Object.entries(definition).map(([key, value]) => [key, visit(value, {
		path: key,
		shown: key
	})]);
	return {
		definition: Object.fromEntries(members),
		notes,
		problems
	};
}
function within(value, { path, shown }, visit) {
	if (Array.isArray(value)) return value.map((element, index) => visit(element, {
		path: elementPath(path),
		shown: shownElement(element, index, path, shown)
	}));
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value)) return value;
	const members = Object.entries(value).map(([key, member]) => {
		return [key, visit(member, {
			path: memberPath(path, key),
			shown: `${shown}.${key}`
		})];
	});
	return Object.fromEntries(members);
}
function shownElement(element, index, path, shown) {
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(element) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(element.name) : null;
	if (name === null || name === "") return `${shown}[${index}]`;
	return path === "containerDefinitions" ? name : `${shown}.${name}`;
}
function convert(value, type) {
	if (type === void 0 || value === null) return { value };
	switch (type) {
		case "integer": return integer(value);
		case "boolean": return typeof value === "string" ? booleanText(value) : is(typeof value === "boolean", value, "true or false");
		case "number as text": return typeof value === "number" ? { value: String(value) } : is(typeof value === "string", value, "a text");
		case "text": return is(typeof value === "string", value, "a text (put it in quotes)");
		case "list": return is(Array.isArray(value) || value === "", value, "a list");
		case "mapping": return is((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value) || value === "", value, "a mapping");
	}
}
function integer(value) {
	if (value === "") return { value };
	if (typeof value === "string" && /^\s*-?\d{1,15}\s*$/.test(value)) return { value: Number(value) };
	return is(Number.isInteger(value), value, "a whole number");
}
function booleanText(value) {
	const word = value.trim().toLowerCase();
	if (word === "") return { value };
	return word === "true" || word === "false" ? { value: word === "true" } : { wrong: "true or false" };
}
function is(right, value, wanted) {
	return right ? { value } : { wrong: wanted };
}
function typeName(value) {
	if (Array.isArray(value)) return "a list";
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value)) return "a mapping";
	return typeof value === "string" ? "a text" : typeof value === "number" ? "a number" : "true or false";
}
// src/taskdef/validate.ts
const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;
function definitionProblems(definition) {
	const containers = containersOf(definition);
	return [
		...familyProblems((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(definition.family)),
		...containers.length === 0 ? ["The revision has no containers."] : [],
		...repeated(containers.map(nameOf)).map((name) => `There is more than one container ${name}.`),
		...repeated((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(definition.volumes).map(nameOf)).map((name) => `There is more than one volume ${name}.`),
		...containers.flatMap(containerProblems)
	];
}
function familyProblems(family) {
	if (family === null) return ["The task definition names no family."];
	if (FAMILY.test(family)) return [];
	return [`The family '${family}' has other characters than letters, digits, - and _, or more than 255 of them.`];
}
function containerProblems(container, index) {
	const name = nameOf(container);
	if (name === "") return [`Container ${index + 1} has no name.`];
	const problems = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(container.image) === null ? [`The container ${name} has no image.`] : [];
	const log = container.logConfiguration;
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(log) && log.logDriver === void 0) problems.push(`The logConfiguration of container ${name} has no logDriver.`);
	const secrets = new Set((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(container.secrets).map(nameOf));
	const both = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(container.environment).map(nameOf).filter((variable) => secrets.has(variable));
	return [...problems, ...both.map((variable) => `${variable} is both a variable and a secret of container ${name}; ECS takes only one of the two.`)];
}
function repeated(names) {
	return [...new Set(names.filter((name, index) => name !== "" && names.indexOf(name) !== index))];
}
// src/taskdef/render.ts
function renderRevision(base, changes, context) {
	const source = base.arn === null ? "task-definition" : null;
	const start = convertTypes(withoutMember(withoutDescription(base.definition), "tags"));
	const wrong = [...problemsOf(source, start.problems), ...problemsOf("task-definition-overrides", overrideProblems(context.overrides ?? {}))];
	if (wrong.length > 0) return {
		definition: start.definition,
		tags: base.tags,
		notes: [],
		problems: wrong
	};
	const changed = applyInputs(start.definition, changes, context);
	const filled = fillMissingValues(mergeOverrides(changed.definition, context.overrides ?? {}));
	const typed = convertTypes(filled.definition);
	const definition = cleanDefinition(typed.definition, changes.keepNullValueKeys);
	return {
		definition,
		tags: renderTags(base, changes, context),
		notes: [.../* @__PURE__ */ new Set([
			...start.notes,
			...changed.notes,
			...filled.notes,
			...typed.notes
		])],
		problems: [
			...changed.problems,
			...problemsOf("task-definition-overrides", typed.problems),
			...problemsOf(source, definitionProblems(definition))
		]
	};
}
function problemsOf(input, messages) {
	return messages.map((message) => ({
		input,
		message,
		example: null
	}));
}
function renderTags(base, changes, context) {
	const asked = tagsIn(changes.taskDefinitionTags.map(({ name, value }) => ({
		key: name,
		value
	})));
	return mergeTags([...withoutProvenance(base.tags).filter((tag) => asked.every(({ key }) => key !== tag.key)), ...asked], context.overrides?.tags);
}
function applyInputs(definition, changes, { images }) {
	const containers = containersOf(definition);
	const resolved = (text) => images.get(text) ?? text;
	const badImages = [...changes.image === null ? [] : [{
		input: "image",
		image: changes.image
	}], ...changes.images.map(({ image }) => ({
		input: "images",
		image
	}))].flatMap(({ input, image }) => imageProblem(input, resolved(image)));
	const single = changes.image === null ? null : parsedOrNull(resolved(changes.image));
	const settings = changes.image !== null && single === null ? [] : givenSettings(changes);
	const targets = chooseTargets(containers, {
		named: changes.containerName,
		image: single,
		settings
	});
	const unknown = unknownContainers("images", changes.images.map(({ container }) => container), containers);
	const byName = new Map([...targets.image.map((name) => [name, resolved(changes.image ?? "")]), ...changes.images.map(({ container, image }) => [container, resolved(image)])]);
	const changed = containers.map((container) => {
		const image = byName.get(nameOf(container));
		const withImage = image === void 0 ? container : withMembers(container, [["image", image]]);
		return targets.settings.includes(nameOf(container)) ? applySettings(withImage, changes) : {
			container: withImage,
			notes: []
		};
	});
	return {
		definition: withMembers(definition, [...taskMembers(changes), ["containerDefinitions", changed.map(({ container }) => container)]]),
		notes: [...pickedNotes(targets.image, changes), ...changed.flatMap(({ notes }) => notes)],
		problems: [
			...badImages,
			...targets.problems,
			...unknown
		]
	};
}
function parsedOrNull(text) {
	const parsed = parseImage(text);
	return isImage(parsed) ? parsed : null;
}
function imageProblem(input, text) {
	const parsed = parseImage(text);
	if (isImage(parsed)) return [];
	return [{
		input,
		message: `${parsed.problem.charAt(0).toUpperCase()}${parsed.problem.slice(1)}.`,
		example: input === "image" ? "image: web:1.4.2" : "images: web=web:1.4.2"
	}];
}
function pickedNotes(picked, changes) {
	if (picked.length < 2 || changes.containerName.length > 0) return [];
	return [`The image goes to the containers ${picked.join(", ")}, which all have one of its repository.`];
}
function taskMembers(changes) {
	return [
		"taskRoleArn",
		"executionRoleArn",
		"cpu",
		"memory"
	].flatMap((member) => {
		const value = changes[member];
		return value === null ? [] : [[member, value]];
	});
}
function givenSettings(changes) {
	const lists = {
		"environment-variables": changes.environmentVariables,
		secrets: changes.secrets,
		"env-files": changes.envFiles,
		"docker-labels": changes.dockerLabels,
		"log-configuration-options": changes.logConfigurationOptions
	};
	return [
		...Object.entries(lists).flatMap(([input, values]) => values.length > 0 ? [input] : []),
		...changes.logConfigurationLogDriver === null ? [] : ["log-configuration-log-driver"],
		...changes.command === null ? [] : ["command"]
	];
}
function applySettings(container, changes) {
	const variables = setVariables(container, changes.environmentVariables);
	const secrets = setSecrets(variables.container, changes.secrets);
	const log = setLog(secrets.container, changes);
	const members = [];
	if (changes.envFiles.length > 0) members.push(["environmentFiles", changes.envFiles.map((value) => ({
		value,
		type: "s3"
	}))]);
	if (changes.dockerLabels.length > 0) members.push(["dockerLabels", withPairs(container.dockerLabels, changes.dockerLabels)]);
	if (changes.command !== null) members.push(["command", changes.command]);
	return {
		container: withMembers(log.container, members),
		notes: [
			...variables.notes,
			...secrets.notes,
			...log.notes
		]
	};
}
function setLog(container, { logConfigurationLogDriver: driver, logConfigurationOptions: options }) {
	if (driver === null && options.length === 0) return {
		container,
		notes: []
	};
	const present = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(container.logConfiguration) ? container.logConfiguration : {};
	const kept = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(present.options) ? Object.keys(present.options) : [];
	const before = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(present.logDriver);
	const notes = driver !== null && before !== null && before !== driver && kept.length > 0 ? [`The log driver of container ${nameOf(container)} changes from ${before} to ${driver}; the options ${kept.join(", ")} are kept. Remove what ${driver} does not know with task-definition-overrides.`] : [];
	const members = [];
	if (driver !== null) members.push(["logDriver", driver]);
	if (options.length > 0) members.push(["options", withPairs(present.options, options)]);
	return {
		container: withMembers(container, [["logConfiguration", withMembers(present, members)]]),
		notes
	};
}
function withPairs(present, pairs) {
	return withMembers((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(present) ? present : {}, pairs.map(({ name, value }) => [name, value]));
}
// src/taskdef/source.ts
const EXAMPLE = "task-definition: deploy/task-definition.json";
async function chooseSource(inputs, files) {
	const { taskDefinition, taskDefinitionArn, taskDefinitionFamily: family, taskDefinitionRevision: revision } = inputs;
	if (taskDefinition !== null) return fileOrReference(taskDefinition, files);
	if (taskDefinitionArn !== null) return referenceOrProblem("task-definition-arn", taskDefinitionArn);
	if (family !== null) return referenceOrProblem("task-definition-family", revision === null ? family : `${family}:${revision}`);
	if (revision !== null) return oneProblem("task-definition-revision", "A revision number alone names no task definition: its family is missing.", "task-definition-family: web");
	if (inputs.service.length > 0) return { kind: "running" };
	return oneProblem("task-definition", "There is nothing to deploy: neither a task definition nor a service is named.", EXAMPLE);
}
async function fileOrReference(value, files) {
	if (value.startsWith("arn:")) return referenceOrProblem("task-definition", value);
	const path = files.resolve(value);
	if (await files.exists(path)) return {
		kind: "file",
		path,
		text: await files.read(path)
	};
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.i)(value) !== null) return {
		kind: "ecs",
		reference: value
	};
	return oneProblem("task-definition", `There is no file ${path}, and '${value}' is neither an ARN nor family:revision.${/[$*]/.test(value) ? " It holds a placeholder that nothing filled in." : ""}`, EXAMPLE);
}
function referenceOrProblem(input, reference) {
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.i)(reference) !== null) return {
		kind: "ecs",
		reference
	};
	return oneProblem(input, `'${reference}' names no task definition.${reference.includes("***") ? " GitHub masked the account id: pass family:revision from job to job instead." : ""}`, `${input}: ${exampleOf(input)}`);
}
function exampleOf(input) {
	if (input === "task-definition-family") return "web";
	return input === "task-definition" ? "web:41" : "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:41";
}
function oneProblem(input, message, example = null) {
	return { problems: [{
		input,
		message,
		example
	}] };
}
async function parseDefinition(text, path) {
	const parsed = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.c)(text.replace(/^\uFEFF/, ""));
	const wrong = (message) => oneProblem("task-definition", `${path}: ${message}`);
	if ("problem" in parsed) return wrong(`${parsed.problem}.`);
	const { value } = parsed;
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value)) return wrong(`it holds ${kindOf(value)}, not the mapping that a task definition is.`);
	const wrapped = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value.taskDefinition) && value.containerDefinitions === void 0;
	const definition = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(value.taskDefinition) && wrapped ? value.taskDefinition : value;
	const problem = shapeProblem(definition);
	if (problem !== null) return wrong(problem);
	const tags = [...tagsIn(definition.tags), ...wrapped ? tagsIn(value.tags) : []];
	const byKey = new Map(tags.map((tag) => [tag.key, tag]));
	return {
		definition: withoutMember(definition, "tags"),
		tags: [...byKey.values()],
		arn: null,
		origin: `the file ${path}`
	};
}
function shapeProblem(definition) {
	const { family, containerDefinitions: containers } = definition;
	if (containers === void 0 || containers === null) {
		const cased = Object.keys(definition).find((key) => key.toLowerCase() === "containerdefinitions");
		return `it has no containerDefinitions, so it is no task definition.${cased === void 0 ? "" : ` It has '${cased}': names begin with a small letter here.`}`;
	}
	if (!Array.isArray(containers)) return `containerDefinitions must be a list, but it is ${kindOf(containers)}.`;
	const odd = containers.find((container) => container !== null && !(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(container));
	if (odd !== void 0) return `every entry of containerDefinitions must be a mapping, but one is ${kindOf(odd)}.`;
	if (family === void 0 || family === null || typeof family === "string") return null;
	return `family must be a text, but it is ${kindOf(family)}; put it in quotes.`;
}
function kindOf(value) {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : `a ${typeof value === "string" ? "text" : typeof value}`;
}
function baseFromEcs(described) {
	const definition = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(described.taskDefinition) ? described.taskDefinition : {};
	const arn = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(definition.taskDefinitionArn);
	return {
		definition,
		tags: tagsIn(described.tags),
		arn,
		origin: arn === null ? "a revision in ECS" : `the revision ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(arn)}`
	};
}
async function readOverrides(input, files) {
	if (input === null) return { overrides: null };
	const name = "task-definition-overrides";
	const inline = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.s)(input.text);
	const path = files.resolve(input.text.trim());
	if (!inline && !await files.exists(path)) return oneProblem(name, `${/^[\w./\\~ -]+$/.test(input.text.trim()) ? `There is no file ${path}, and the` : "The"} text is no YAML or JSON mapping.`, `${name}: '{"cpu": "512"}'`);
	const parsed = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.c)(inline ? input.text : await files.read(path));
	const where = inline ? "The text" : `${path}:`;
	if ("problem" in parsed) return oneProblem(name, `${where} cannot be read: ${parsed.problem}.`);
	if (parsed.value === null) return { overrides: null };
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(parsed.value)) return oneProblem(name, `${where} holds ${kindOf(parsed.value)}, not a mapping.`);
	return { overrides: parsed.value };
}
// src/service/running-images.ts
async function freshnessOf(definition, service, cluster, ports) {
	const tagged = taggedImages(definition);
	if (tagged.length === 0) return { kind: "same" };
	try {
		return compare(tagged, await digestsOf(service, cluster, ports), await Promise.all(tagged.map(({ image }) => ports.images.findImage(image, ports.signal))));
	} catch (error) {
		if (ports.signal.aborted) throw error;
		return {
			kind: "unclear",
			why: error instanceof Error ? error.message : String(error)
		};
	}
}
function taggedImages(definition) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(definition.containerDefinitions).flatMap((container) => {
		const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(container.image) ?? "";
		const parsed = parseImage(text);
		const image = isImage(parsed) ? ecrImageOf(parsed) : null;
		if (image === null || "digest" in image.reference) return [];
		return [{
			container: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(container.name) ?? "",
			text,
			image
		}];
	});
}
function ecrImageOf(parsed) {
	const host = parsed.registry === null ? null : ecrHost(parsed.registry);
	if (host === null) return null;
	const reference = parsed.digest === null ? { tag: parsed.tag ?? "latest" } : { digest: parsed.digest };
	return {
		account: host.account,
		region: host.region,
		repository: parsed.repository,
		reference
	};
}
async function digestsOf(service, cluster, ports) {
	if (service.serviceRevisions.length > 0) {
		const pinned = await ports.running.serviceRevisionDigests(service.serviceRevisions, ports.signal).catch(() => /* @__PURE__ */ new Map());
		if (pinned.size > 0) return pinned;
	}
	return ports.running.runningDigests(cluster, service.name, ports.signal);
}
function compare(tagged, running, found) {
	const doubts = [];
	for (const [index, { container, text }] of tagged.entries()) {
		const now = found[index];
		const runs = running.get(container);
		if (now?.kind !== "image") doubts.push(`ECR has no ${text}`);
		else if (runs === void 0) doubts.push(`no running task shows which digest of ${text} it runs`);
		else if (!now.digests.includes(runs)) return {
			kind: "moved",
			container,
			image: text,
			from: runs,
			to: now.digest
		};
	}
	return doubts.length === 0 ? { kind: "same" } : {
		kind: "unclear",
		why: doubts.join("; ")
	};
}
// src/service/image-names.ts
async function resolveImageNames(texts, bases, home, ports) {
	const present = bases.flatMap((base) => presentImages(base));
	const notes = [];
	const pairs = await Promise.all([...new Set(texts)].map(async (text) => {
		const image = parseImage(text);
		if (!isImage(image) || image.registry !== null) return [text, text];
		const { found, note } = await resolve(image, present, home, ports);
		if (note !== null) notes.push(note);
		return [text, formatImage(found)];
	}));
	return {
		resolved: new Map(pairs),
		notes
	};
}
function presentImages(base) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(base.definition.containerDefinitions).flatMap((container) => {
		const image = parseImage((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(container.image) ?? "");
		return isImage(image) && ecrImageOf(image) !== null ? [image] : [];
	});
}
async function resolve(image, present, home, ports) {
	const sameName = present.filter((candidate) => candidate.repository === image.repository);
	const atHome = sameName.find((candidate) => isHome(candidate, home));
	if (atHome) return {
		found: {
			...image,
			registry: atHome.registry
		},
		note: null
	};
	const elsewhere = sameName[0] ? {
		...image,
		registry: sameName[0].registry
	} : null;
	try {
		const account = await homeAccount(image, home, ports);
		return {
			found: account === null ? elsewhere ?? image : ecrImage(account, home.region, image),
			note: null
		};
	} catch (error) {
		if (ports.signal.aborted) throw error;
		const taken = elsewhere ? `the registry of the present image, ${elsewhere.registry}` : "Docker Hub, as written";
		const note = `Whether ECR has a repository "${image.repository}" could not be asked, so it is taken from ${taken}. ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`;
		return {
			found: elsewhere ?? image,
			note
		};
	}
}
function isHome(image, home) {
	const host = image.registry === null ? null : ecrHost(image.registry);
	return host !== null && host.region === home.region && (home.account === null || host.account === home.account);
}
async function homeAccount(image, home, ports) {
	const reference = image.digest === null ? { tag: image.tag ?? "latest" } : { digest: image.digest };
	const found = await ports.images.findImage({
		account: null,
		region: home.region,
		repository: image.repository,
		reference
	}, ports.signal);
	if (found.kind === "no-repository") return null;
	return found.account ?? home.account ?? ports.images.repositoryAccount(image.repository, home.region, ports.signal);
}
// src/service/desired.ts
async function desire(inputs, services, home, ports) {
	const source = ok(await chooseSource(inputs, ports.files));
	const { overrides } = ok(await readOverrides(inputs.taskDefinitionOverrides, ports.files));
	const runningArns = [...new Set(services.flatMap((service) => service.taskDefinition ?? []))];
	const named = source.kind === "ecs" ? source.reference : null;
	const [file, described] = await Promise.all([source.kind === "file" ? parseDefinition(source.text, source.path).then(ok) : null, describeAll([...named === null ? [] : [named], ...runningArns], ports)]);
	const running = new Map(runningArns.flatMap((arn) => entry(arn, described.get(arn))));
	const single = file ?? (named === null ? null : described.get(named)) ?? null;
	const groups = single ? [{
		base: single,
		services: [...services]
	}] : groupByRevision(services, running);
	const names = await resolveImageNames(imagesIn(inputs), groups.map((group) => group.base), home, ports);
	const rendered = groups.map((group) => ({
		group,
		result: renderRevision(group.base, inputs, {
			images: names.resolved,
			overrides
		})
	}));
	const problems = rendered.flatMap(({ result }) => result.problems);
	if (problems.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.y(distinct(problems));
	const revisions = rendered.map(({ group, result }) => ({
		...group,
		definition: result.definition,
		tags: result.tags,
		notes: [...names.notes, ...result.notes]
	}));
	return {
		source: source.kind,
		revisions,
		running
	};
}
function ok(result) {
	if ("problems" in result) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.y(result.problems);
	return result;
}
function entry(arn, base) {
	return base === void 0 ? [] : [[arn, base]];
}
async function describeAll(references, ports) {
	const distinctReferences = [...new Set(references)];
	const described = await Promise.all(distinctReferences.map((reference) => ports.ecs.describeTaskDefinition(reference, ports.signal)));
	return new Map(distinctReferences.map((reference, index) => [reference, baseFromEcs(described[index] ?? {})]));
}
function groupByRevision(services, running) {
	const groups = /* @__PURE__ */ new Map();
	for (const service of services) {
		const base = service.taskDefinition === null ? void 0 : running.get(service.taskDefinition);
		if (!base) continue;
		const group = groups.get(service.taskDefinition ?? "") ?? {
			base,
			services: []
		};
		group.services.push(service);
		groups.set(service.taskDefinition ?? "", group);
	}
	return [...groups.values()];
}
function imagesIn(inputs) {
	return [...inputs.image === null ? [] : [inputs.image], ...inputs.images.map((line) => line.image)];
}
function distinct(problems) {
	return problems.filter((problem, index) => problems.findIndex((other) => other.message === problem.message) === index);
}
// src/taskdef/diff.ts
function diffDefinitions(from, to) {
	const [before, after] = alignRoles(normalizeDefinition(from ?? {}), normalizeDefinition(to));
	const lists = ["containerDefinitions", "volumes"];
	const task = (definition) => lists.reduce(withoutMember, definition);
	return [
		...diffContainers((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(before.containerDefinitions), (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(after.containerDefinitions)),
		...diffMembers(task(before), task(after), ""),
		...diffNamed((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(before.volumes), (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(after.volumes), "volumes", (volume) => shown(withoutMember(volume, "name")))
	];
}
function diffContainers(before, after) {
	return pairs(before, after).flatMap(([name, from, to]) => {
		if (from === void 0 || to === void 0) return diffValue(imageText(from), imageText(to), name);
		return diffContainer(from, to, name);
	});
}
function imageText(container) {
	return container === void 0 ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(container.image) ?? "a container";
}
function diffContainer(from, to, name) {
	const lists = [
		"environment",
		"secrets",
		"image"
	];
	const rest = (container) => lists.reduce(withoutMember, container);
	return [
		...diffValue(from.image, to.image, `${name}.image`),
		...diffNamed((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(from.environment), (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(to.environment), `${name}.environment`, null),
		...diffNamed((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(from.secrets), (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(to.secrets), `${name}.secrets`, secretText),
		...diffMembers(rest(from), rest(to), `${name}.`)
	];
}
function secretText(secret) {
	const { name: _, valueFrom, ...others } = secret;
	return typeof valueFrom === "string" && Object.keys(others).length === 0 ? valueFrom : shown(withoutMember(secret, "name"));
}
function diffNamed(before, after, path, text) {
	return pairs(before, after).flatMap(([name, from, to]) => {
		if (canonicalText(from ?? null) === canonicalText(to ?? null)) return [];
		const textOrNull = (entry) => entry === void 0 || text === null ? null : text(entry);
		const kind = from === void 0 ? "added" : to === void 0 ? "removed" : "changed";
		return [{
			path: `${path}.${name}`,
			kind,
			from: textOrNull(from),
			to: textOrNull(to),
			hidden: text === null
		}];
	});
}
function pairs(before, after) {
	const from = new Map(before.map((entry) => [nameOf(entry), entry]));
	const to = new Map(after.map((entry) => [nameOf(entry), entry]));
	return [.../* @__PURE__ */ new Set([...to.keys(), ...from.keys()])].map((name) => [
		name,
		from.get(name),
		to.get(name)
	]);
}
function diffMembers(from, to, prefix) {
	return [.../* @__PURE__ */ new Set([...Object.keys(to), ...Object.keys(from)])].flatMap((key) => diffValue(from[key], to[key], `${prefix}${key}`));
}
function diffValue(from, to, path) {
	if (from === void 0 && to === void 0) return [];
	if (from !== void 0 && to !== void 0 && canonicalText(from) === canonicalText(to)) return [];
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(from ?? {}) && (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(to ?? {})) return diffMembers((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(from) ? from : {}, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(to) ? to : {}, `${path}.`);
	return [{
		path,
		kind: from === void 0 ? "added" : to === void 0 ? "removed" : "changed",
		from: from === void 0 ? null : shown(from),
		to: to === void 0 ? null : shown(to),
		hidden: false
	}];
}
function shown(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
// src/taskdef/images.ts
function containerImageChanges(from, to) {
	const before = new Map(containersOf(from ?? {}).map((container) => [nameOf(container), (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(container.image)]));
	return containersOf(to).map((container) => ({
		container: nameOf(container),
		from: before.get(nameOf(container)) ?? null,
		to: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(container.image) ?? ""
	}));
}
// src/taskdef/reuse.ts
function sameRevision(a, b) {
	return sameTags(a.tags, b.tags) && sameDefinition(a.definition, b.definition);
}
function sameTags(a, b) {
	const text = (tags) => withoutProvenance(tags).map(({ key, value }) => canonicalText([key, value])).sort().join();
	return text(a) === text(b);
}
// src/service/service-plan.ts
function planService(service, revision, asked) {
	const reasons = [];
	if (revision.kind === "other") reasons.push(revision.reason);
	if (asked.forceNewDeployment === true) reasons.push("force-new-deployment is set");
	for (const [name, value] of Object.entries(asked)) if (name !== "forceNewDeployment" && !holds(service.members[name], value)) reasons.push(`${name} changes`);
	if (reasons.length > 0) return {
		service,
		action: "update",
		members: asked,
		reasons
	};
	const primary = primaryOf(service);
	if (primary?.rolloutState === "FAILED") return {
		service,
		action: "update",
		members: {
			...asked,
			forceNewDeployment: true
		},
		reasons: ["the last deployment of this very revision failed"]
	};
	if (primary?.rolloutState === "IN_PROGRESS") return {
		service,
		action: "join",
		members: {},
		reasons: ["this very revision is being rolled out already"]
	};
	return {
		service,
		action: "none",
		members: {},
		reasons: ["the service runs this very revision"]
	};
}
function holds(present, asked) {
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(asked)) return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(present) && Object.entries(asked).every(([name, value]) => holds(present[name], value));
	if (Array.isArray(asked)) {
		const list = present === void 0 ? [] : present;
		return Array.isArray(list) && list.length === asked.length && asked.every((value, index) => holds(list[index], value));
	}
	return present === asked;
}
// src/service/plan.ts
function runsAlready(revision, running) {
	return running !== void 0 && sameRevision(revision, running);
}
function makePlan(desired, freshness, asked) {
	const warnings = desired.revisions.flatMap((revision) => revision.notes);
	for (const [service, state] of freshness) if (state.kind === "unclear") warnings.push(`${service}: whether its image tags were pushed anew could not be checked (${state.why}). force-new-deployment redeploys in any case.`);
	return {
		revisions: desired.revisions.map((revision) => planRevision(revision, desired, freshness, asked)),
		warnings
	};
}
function planRevision(revision, desired, freshness, asked) {
	const runningOf = (service) => desired.running.get(service.taskDefinition ?? "");
	const first = revision.services[0];
	const before = first ? runningOf(first) : void 0;
	const named = desired.source === "ecs" && isUntouched(revision) ? revision.base.arn : null;
	const states = revision.services.map((service) => stateOf(service, revision, named, runningOf(service), freshness.get(service.name)));
	const changed = states.some((state) => state.kind === "other");
	return {
		desired: revision,
		existing: named ?? (changed || !first ? null : first.taskDefinition),
		changes: before ? diffDefinitions(before.definition, revision.definition) : [],
		images: containerImageChanges(before?.definition ?? null, revision.definition),
		services: revision.services.map((service, index) => planOf(service, states[index], named, freshness.get(service.name), asked))
	};
}
function isUntouched(revision) {
	return runsAlready(revision, revision.base);
}
function stateOf(service, revision, named, running, fresh) {
	if (named !== null) return named === service.taskDefinition ? { kind: "same" } : {
		kind: "other",
		reason: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(named)} is named`
	};
	if (!runsAlready(revision, running)) return {
		kind: "other",
		reason: reasonOf(revision, running)
	};
	if (fresh?.kind === "moved") return {
		kind: "other",
		reason: movedText(fresh)
	};
	return { kind: "same" };
}
function planOf(service, state, named, fresh, asked) {
	const plan = planService(service, state ?? { kind: "same" }, asked);
	if (named === null || named !== service.taskDefinition || fresh?.kind !== "moved") return plan;
	return {
		service,
		action: "update",
		members: {
			...asked,
			forceNewDeployment: true
		},
		reasons: [movedText(fresh)]
	};
}
function movedText(fresh) {
	return `${fresh.image} was pushed anew: ${fresh.from.slice(0, 19)}… runs, the tag is ${fresh.to.slice(0, 19)}… now`;
}
function reasonOf(revision, running) {
	if (running === void 0) return "it runs no revision that can be read";
	const changes = diffDefinitions(running.definition, revision.definition).length;
	return changes === 0 ? "its tags change" : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.g)(changes, "change");
}
// src/watch/cadence.ts
const second = 1e3;
const minute = 60 * second;
function pauseMs(pace) {
	const wanted = Math.min(wantedMs(pace), pace.maxMs);
	const untilLastLook = pace.remainingMs - 500;
	if (untilLastLook > 0) return Math.min(wanted, untilLastLook);
	return Math.max(0, Math.min(wanted, pace.remainingMs));
}
function wantedMs(pace) {
	if (pace.blindLooks > 0) return pace.blindLooks === 1 ? 2.5 * second : pace.maxMs;
	if (pace.settlingLooks > 0 && pace.settlingLooks <= 20) return 2.5 * second;
	if (pace.sinceStartMs < minute) return 2.5 * second;
	if (pace.sinceStartMs < 5 * minute) return 5 * second;
	return pace.sinceChangeMs < 2 * minute ? 10 * second : 15 * second;
}
// src/watch/verdict.ts
const staleReadMs = 8e3;
function judge(started, sighting, service, nowMs, fate) {
	if (service.status !== "ACTIVE") return {
		kind: "failed",
		why: `The service is ${service.status}: it was deleted while the deployment ran.`,
		rollback: { state: "none" }
	};
	const primary = primaryOf(service);
	if (!primary) return {
		kind: "pending",
		why: "ECS shows no deployment of the service.",
		settling: false
	};
	if (primary.id === started.deploymentId) return judgeOwn(started, sighting, service, primary);
	return judgeOther(started, sighting, service, primary, nowMs, fate);
}
function judgeOwn(started, sighting, service, own) {
	if (own.rolloutState === "FAILED") {
		const why = own.rolloutReason ?? "ECS marked the deployment as FAILED.";
		if ((service.circuitBreaker.rollback || rollsBackOnAlarm(service)) && sighting.failedLooks < 2) return {
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
	if (own.taskDefinition !== started.revision) return {
		kind: "pending",
		why: `ECS shows ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(own.taskDefinition)} still.`,
		settling: false
	};
	const oldTasks = service.deployments.filter((deployment) => deployment !== own).reduce((sum, deployment) => sum + deployment.running + deployment.pending, 0);
	const wanted = service.scheduling === "DAEMON" ? own.desired : Math.max(own.desired, service.desired);
	const runs = started.isNew ? own.running >= wanted : own.running === wanted;
	const done = own.rolloutState === "COMPLETED" || own.rolloutState === null && own.pending === 0;
	if (runs && oldTasks === 0 && done) return completed(started, own, wanted);
	const settling = runs && oldTasks === 0;
	return {
		kind: "pending",
		why: missing(started, own, wanted, oldTasks, settling),
		settling
	};
}
function completed(started, own, wanted) {
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(started.revision);
	if (wanted > 0) return {
		kind: "completed",
		why: `${name} runs ${own.running} of ${wanted} tasks and serves alone.`,
		warning: null
	};
	const warning = `The service wants 0 tasks: ${name} is set, but nothing ran, so nothing was proven.`;
	return {
		kind: "completed",
		why: warning,
		warning
	};
}
function missing(started, own, wanted, oldTasks, settling) {
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(started.revision);
	if (settling) return `All ${wanted} tasks of ${name} run; ECS has not completed the deployment yet.`;
	const failed = own.failed > 0 ? `, ${own.failed} failed` : "";
	const old = oldTasks > 0 ? `; ${oldTasks} older ${oldTasks === 1 ? "task runs" : "tasks run"} still` : "";
	return `${own.running} of ${wanted} tasks of ${name} run${failed}${old}.`;
}
function judgeOther(started, sighting, service, primary, nowMs, fate) {
	if (sighting.failure !== null || sighting.rollingBack) return rolledBack(started, sighting, service, primary);
	const existedBefore = started.wayBack.deployments.has(primary.id);
	if (existedBefore && isStale(started, sighting, primary, nowMs)) return {
		kind: "pending",
		why: "ECS does not show the new deployment yet.",
		settling: false
	};
	if (fate === void 0) return {
		kind: "unclear",
		why: `Deployment ${primary.id} is the newest one now.`
	};
	if (fate === "rolled-back") return rolledBack(started, sighting, service, primary);
	const looksLikeRollback = (existedBefore || started.wayBack.revisions.has(primary.taskDefinition)) && (existedBefore || sighting.failedTasks > 0 && service.circuitBreaker.rollback || rollsBackOnAlarm(service));
	if (fate === "unknown" && looksLikeRollback) return rolledBack(started, sighting, service, primary);
	if (fate === "running" && existedBefore) return {
		kind: "pending",
		why: "ECS does not show the new deployment at the moment.",
		settling: false
	};
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(primary.taskDefinition);
	return {
		kind: "superseded",
		why: `Another deployment (${primary.id}, ${name}) replaced ours (${started.deploymentId}) while it was running.`,
		by: primary.id
	};
}
function isStale(started, sighting, primary, nowMs) {
	if (primary.updatedAtMs !== started.wayBack.deployments.get(primary.id)) return false;
	const absentForMs = nowMs - (sighting.absentSinceMs ?? nowMs);
	return sighting.absentLooks < 3 || absentForMs < staleReadMs;
}
function rolledBack(started, sighting, service, primary) {
	const why = sighting.failure ?? `ECS gave deployment ${started.deploymentId} up.`;
	const to = primary.taskDefinition;
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(to);
	if (primary.rolloutState === "FAILED") return {
		kind: "failed",
		why,
		rollback: {
			state: "failed",
			to,
			why: `ECS's rollback to ${name} failed too: ${primary.rolloutReason ?? "ECS gives no reason."}`
		}
	};
	const ownTasks = ownDeployment(started, service);
	const alone = !ownTasks || ownTasks.running + ownTasks.pending === 0;
	const serves = primary.running >= Math.max(primary.desired, service.scheduling === "DAEMON" ? 0 : service.desired);
	const state = primary.rolloutState !== "IN_PROGRESS" && alone && serves ? "done" : "running";
	return {
		kind: "failed",
		why,
		rollback: {
			state,
			to,
			why: state === "done" ? `ECS rolled back to ${name}, which serves again.` : `ECS is rolling back to ${name}.`
		}
	};
}
function rollsBackOnAlarm(service) {
	const configuration = service.members.deploymentConfiguration;
	const alarms = typeof configuration === "object" && configuration && "alarms" in configuration ? configuration.alarms : null;
	return typeof alarms === "object" && alarms !== null && "rollback" in alarms && alarms.rollback === true;
}
// src/watch/poll.ts
async function watch(started, settings, ports, tell) {
	const beganAtMs = ports.clock.now();
	let watches = started.map(begin);
	let pulse = {
		startedAtMs: beganAtMs,
		changedAtMs: beganAtMs,
		lastLookAtMs: beganAtMs,
		blindLooks: 0,
		trouble: null
	};
	while (watches.some(isOpen)) {
		if (ports.signal.aborted) return close(watches, ports, "cancelled", "The run was cancelled.");
		const looked = await look(watches, pulse, ports, tell);
		watches = looked.watches;
		pulse = looked.pulse;
		if (!watches.some(isOpen)) break;
		if (ports.clock.now() >= settings.deadlineMs - 500) return outOfTime(watches, pulse, ports);
		await pause(watches, pulse, settings, ports);
	}
	return watches;
}
function begin(started) {
	return {
		started,
		verdict: {
			kind: "pending",
			why: "Not looked yet.",
			settling: false
		},
		timeline: emptyTimeline(started),
		last: null,
		endedAtMs: started.startedAtMs,
		serviceDeploymentArn: null,
		sighting: nothingSeen,
		settlingLooks: 0,
		missingLooks: 0
	};
}
function isOpen(watch) {
	const { verdict } = watch;
	if (verdict.kind === "failed") return verdict.rollback.state === "running";
	return verdict.kind === "pending" || verdict.kind === "unclear";
}
async function look(watches, pulse, ports, tell) {
	const open = watches.filter(isOpen);
	let services;
	try {
		services = await describe(open, ports);
	} catch (error) {
		return blind(watches, pulse, ports, error);
	}
	const nowMs = ports.clock.now();
	const fresh = [];
	const next = await Promise.all(watches.map(async (watch) => {
		if (!isOpen(watch)) return watch;
		const seen = await see(watch, services.get(watch.started.serviceArn), nowMs, ports);
		fresh.push(...seen.timeline.news.slice(watch.timeline.news.length));
		return seen;
	}));
	if (fresh.length > 0) tell(fresh);
	const changedAtMs = fresh.length > 0 ? nowMs : pulse.changedAtMs;
	return {
		watches: next,
		pulse: {
			...pulse,
			changedAtMs,
			lastLookAtMs: nowMs,
			blindLooks: 0,
			trouble: null
		}
	};
}
async function describe(open, ports) {
	const chunks = [];
	for (const [cluster, started] of byCluster(open)) for (let index = 0; index < started.length; index += 10) {
		const names = started.slice(index, index + 10).map((item) => item.serviceArn);
		chunks.push(ports.ecs.describeServices(cluster, names, ports.signal));
	}
	const services = (await Promise.all(chunks)).flat();
	return new Map(services.map((service) => [service.arn, service]));
}
function byCluster(open) {
	const groups = /* @__PURE__ */ new Map();
	for (const { started } of open) groups.set(started.cluster, [...groups.get(started.cluster) ?? [], started]);
	return groups;
}
async function see(watch, service, nowMs, ports) {
	const { started } = watch;
	if (!service) return unseen(watch, nowMs);
	const sighting = remember(watch.sighting, started, service, nowMs);
	const timeline = extend(watch.timeline, newsOf(watch.timeline, started, service, nowMs));
	let verdict = judge(started, sighting, service, nowMs);
	let { serviceDeploymentArn } = watch;
	if (verdict.kind === "unclear" || serviceDeploymentArn === null && !watch.sighting.seen && sighting.seen) {
		const record = await recordOf(started, ports);
		serviceDeploymentArn = record.arn ?? serviceDeploymentArn;
		if (verdict.kind === "unclear") verdict = judge(started, sighting, service, nowMs, record.fate);
	}
	const settlingLooks = verdict.kind === "pending" && verdict.settling ? watch.settlingLooks + 1 : 0;
	return {
		...watch,
		sighting,
		timeline,
		verdict,
		last: service,
		endedAtMs: nowMs,
		serviceDeploymentArn,
		settlingLooks,
		missingLooks: 0
	};
}
function unseen(watch, nowMs) {
	const missingLooks = watch.missingLooks + 1;
	if (missingLooks < 3) return {
		...watch,
		missingLooks,
		endedAtMs: nowMs
	};
	const why = "The service does not exist any more: it was deleted while the deployment ran.";
	return {
		...watch,
		missingLooks,
		endedAtMs: nowMs,
		verdict: {
			kind: "failed",
			why,
			rollback: { state: "none" }
		}
	};
}
async function recordOf(started, ports) {
	try {
		const record = await ports.ecs.findServiceDeployment(started, ports.signal);
		return record ? {
			arn: record.arn,
			fate: fateOf(record.status)
		} : {
			arn: null,
			fate: "unknown"
		};
	} catch {
		return {
			arn: null,
			fate: "unknown"
		};
	}
}
function fateOf(status) {
	if (status.startsWith("ROLLBACK_")) return "rolled-back";
	if (status === "SUCCESSFUL") return "successful";
	if (status === "STOPPED" || status === "STOP_REQUESTED") return "stopped";
	return status === "PENDING" || status === "IN_PROGRESS" ? "running" : "unknown";
}
function blind(watches, pulse, ports, error) {
	const trouble = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)(error);
	const blindLooks = pulse.blindLooks + 1;
	const kind = error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.v ? error.details.kind : "refused";
	if (kind === "aborted" || ports.signal.aborted) return {
		watches: [...watches],
		pulse
	};
	const lost = kind === "credentials" || (kind === "denied" || kind === "refused") && blindLooks >= 2;
	const next = {
		...pulse,
		blindLooks,
		trouble
	};
	return {
		watches: lost ? close(watches, ports, "unknown", `Sight of the deployment was lost: ${trouble}`) : [...watches],
		pulse: next
	};
}
function outOfTime(watches, pulse, ports) {
	if (pulse.blindLooks > 0 && ports.clock.now() - pulse.lastLookAtMs > 6e4) return close(watches, ports, "unknown", `Sight of the deployment was lost and time ran out: ${pulse.trouble ?? "no answer"}`);
	return close(watches, ports, "timed-out", null);
}
function close(watches, ports, kind, why) {
	const endedAtMs = ports.clock.now();
	return watches.map((watch) => {
		if (!isOpen(watch)) return watch;
		if (watch.verdict.kind === "failed" && kind === "timed-out") return {
			...watch,
			endedAtMs
		};
		const sentence = [why, watch.last === null ? null : watch.verdict.why].filter((part) => part !== null).join(" ") || "Nothing was seen of it.";
		return {
			...watch,
			endedAtMs,
			verdict: {
				kind,
				why: sentence
			}
		};
	});
}
async function pause(watches, pulse, settings, ports) {
	const nowMs = ports.clock.now();
	const open = watches.filter(isOpen);
	const ms = pauseMs({
		sinceStartMs: nowMs - pulse.startedAtMs,
		sinceChangeMs: nowMs - pulse.changedAtMs,
		blindLooks: pulse.blindLooks,
		settlingLooks: Math.max(0, ...open.map((watch) => watch.settlingLooks)),
		maxMs: settings.maxDelayMs,
		remainingMs: settings.deadlineMs - nowMs
	});
	try {
		await ports.clock.sleep(ms, ports.signal);
	} catch (error) {
		if (!ports.signal.aborted) throw error;
	}
}
// src/deploy.ts
async function deploy(inputs, snapshot, ports) {
	const startedAtMs = ports.clock.now();
	const services = await snapshot;
	const plan = await decide(inputs, await desire(inputs, services, homeOf(services, ports), ports), ports);
	const files = writeRendered(plan, ports);
	showPlan(plan, ports.log);
	const registered = await registerAll(plan, ports);
	const begun = await updateAll(registered, inputs, ports);
	const watched = await waitFor(begun, inputs, ports);
	const endedAtMs = ports.clock.now();
	const reports = begun.map((item) => serviceReport(item, watched, inputs.cluster, endedAtMs));
	const warnings = [
		...plan.warnings,
		...registered.flatMap((item) => item.warnings),
		...watchWarnings(watched)
	];
	for (const warning of warnings) ports.log.warning(warning);
	return {
		mode: inputs.mode,
		outcome: outcomeOf(reports, registered),
		cluster: inputs.cluster,
		region: ports.region,
		startedAtMs,
		endedAtMs,
		revisions: registered.map((item, index) => ({
			family: String(item.plan.desired.definition.family ?? ""),
			arn: item.arn,
			registered: item.registered,
			file: files[index] ?? null,
			changes: item.plan.changes,
			images: item.plan.images
		})),
		services: reports,
		warnings,
		refusal: refusalOf(registered, reports)
	};
}
function homeOf(services, ports) {
	return {
		account: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(services[0]?.arn ?? "")?.account ?? null,
		region: ports.region
	};
}
async function decide(inputs, desired, ports) {
	const unchanged = inputs.forceNewDeployment ? [] : desired.revisions.flatMap((revision) => revision.services.map((service) => ({
		service,
		running: desired.running.get(service.taskDefinition ?? "")
	})).filter(({ running }) => runsAlready(revision, running)).map(({ service }) => ({
		service,
		definition: revision.definition
	})));
	const checks = await Promise.all(unchanged.map(async ({ service, definition }) => {
		const images = {
			images: ports.images,
			running: ports.ecs,
			signal: ports.signal
		};
		return [service.name, await freshnessOf(definition, service, inputs.cluster, images)];
	}));
	return makePlan(desired, new Map(checks), (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.t)(inputs));
}
function writeRendered(plan, ports) {
	return plan.revisions.map(({ desired: { definition, tags } }) => {
		const text = JSON.stringify(tags.length > 0 ? {
			...definition,
			tags
		} : definition, null, 2);
		return ports.files.writeTemporary(`task-definition-${String(definition.family ?? "revision")}`, `${text}\n`);
	});
}
function showPlan(plan, log) {
	log.startGroup("What changes");
	for (const line of planLines(plan)) log.line(line);
	log.endGroup();
}
async function registerAll(plan, ports) {
	if (!plan.revisions.some((revision) => revision.existing === null)) return register(plan, ports.provenance, carryOutPorts(ports));
	ports.log.startGroup("Register the revision");
	const registered = await register(plan, ports.provenance, carryOutPorts(ports));
	for (const item of registered) if (item.registered && item.arn) ports.log.line(`Registered ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(item.arn)} (${item.arn})`);
	ports.log.endGroup();
	return registered;
}
async function updateAll(registered, inputs, ports) {
	const plans = registered.flatMap((item) => item.plan.services);
	if (plans.length === 0) return [];
	if (plans.every((plan) => plan.action === "none")) return update(registered, inputs.cluster, namesOf(plans.map((plan) => plan.service), inputs), carryOutPorts(ports));
	ports.log.startGroup("Update the service");
	const begun = await update(registered, inputs.cluster, namesOf(plans.map((plan) => plan.service), inputs), carryOutPorts(ports));
	for (const { plan, state } of begun) {
		if (state.kind === "started") ports.log.line(`${plan.service.name}: ${state.started.isNew ? `deployment ${state.started.deploymentId} started` : "updated; ECS needs no new deployment for this"}`);
		if (state.kind === "joined") ports.log.line(`${plan.service.name}: deployment ${state.started.deploymentId} of this revision is under way already`);
	}
	ports.log.endGroup();
	return begun;
}
function namesOf(services, inputs) {
	return new Map(services.map((service) => [service.arn, inputs.service.find((name) => name === service.arn) ?? service.name]));
}
function carryOutPorts(ports) {
	return {
		writer: ports.ecs,
		updater: ports.ecs,
		clock: ports.clock,
		signal: ports.signal,
		writeSignal: ports.writeSignal
	};
}
async function waitFor(begun, inputs, ports) {
	const started = begun.flatMap(({ state }) => state.kind === "started" || state.kind === "joined" ? [state.started] : []);
	if (started.length === 0 || !inputs.waitForServiceStability) return [];
	const settings = {
		deadlineMs: ports.clock.now() + inputs.waitForMinutes * 6e4,
		maxDelayMs: inputs.waitMaxDelaySeconds * 1e3
	};
	ports.log.startGroup(`Wait until ${started.map((item) => item.service).join(", ")} serves (at most ${inputs.waitForMinutes} min)`);
	const startedAtMs = Math.min(...started.map((item) => item.startedAtMs));
	const watched = await watch(started, settings, {
		ecs: ports.looks,
		clock: ports.clock,
		signal: ports.signal
	}, (news) => {
		for (const line of newsLines(news, startedAtMs, started.length > 1)) ports.log.line(line);
	});
	ports.log.endGroup();
	return watched;
}
function serviceReport(begun, watched, cluster, nowMs) {
	const { plan, state } = begun;
	if (state.kind === "nothing-to-do") return unchangedReport(plan, cluster);
	if (state.kind === "cancelled") return notBegunReport(plan.service, cluster, begun.revision, "cancelled");
	if (state.kind === "refused") return notBegunReport(plan.service, cluster, begun.revision, state.error);
	const seen = watched.find((item) => item.started === state.started);
	return seen ? watchedReport(seen, state.kind === "joined") : startedOnlyReport(state.started, plan.service, nowMs);
}
function watchWarnings(watched) {
	return watched.flatMap(({ started, verdict }) => verdict.kind === "completed" && verdict.warning !== null ? [`${started.service}: ${verdict.warning}`] : []);
}
function outcomeOf(services, registered) {
	if (services.length > 0) return (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.r)(services.map((service) => service.outcome));
	if (registered.some((item) => item.error !== null)) return "failed";
	return registered.some((item) => item.arn === null) ? "cancelled" : "registered";
}
function refusalOf(registered, services) {
	if (services.length > 0) return null;
	const error = registered.flatMap((item) => item.error ?? [])[0];
	if (error) return error.message;
	return registered.some((item) => item.arn === null) ? "The run was cancelled before anything was registered." : null;
}



/***/ }),

/***/ 819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isGreen),
/* harmony export */   r: () => (/* binding */ worstOutcome),
/* harmony export */   t: () => (/* binding */ formatDuration)
/* harmony export */ });
// src/contract/outcomes.ts
const OUTCOMES = [
	{
		name: "failed",
		meaning: "It failed, and the service was not rolled back (turned off, nothing to go back to, or the rollback failed too, which is said).",
		step: "red"
	},
	{
		name: "unknown",
		meaning: "The action lost sight of a deployment that it had started (credentials expired, access denied while watching).",
		step: "red"
	},
	{
		name: "timed-out",
		meaning: "Neither done nor failed in time; the deployment is left as it is.",
		step: "red"
	},
	{
		name: "cancelled",
		meaning: "The workflow was cancelled; the log says what is still running.",
		step: "red"
	},
	{
		name: "superseded",
		meaning: "Another deployment took over while waiting; it is left alone.",
		step: "red"
	},
	{
		name: "rolled-back",
		meaning: "The service runs an earlier revision now, because the deployment failed.",
		step: "red unless asked for"
	},
	{
		name: "deployed",
		meaning: "The new revision serves alone and its deployment completed (or was started, when told not to wait).",
		step: "green"
	},
	{
		name: "planned",
		meaning: "It was shown what a deployment would change, and nothing was changed.",
		step: "green"
	},
	{
		name: "registered",
		meaning: "The revision is registered; no service was named.",
		step: "green"
	},
	{
		name: "unchanged",
		meaning: "There was nothing to do.",
		step: "green"
	}
];
function worstOutcome(outcomes) {
	const present = new Set(outcomes);
	return OUTCOMES.find(({ name }) => present.has(name))?.name ?? "unchanged";
}
function isGreen(outcome, asked) {
	const step = OUTCOMES.find(({ name }) => name === outcome)?.step;
	return step === "green" || step === "red unless asked for" && asked.rollback;
}
// src/lib/duration.ts
const second = 1e3;
function formatDuration(elapsedMs) {
	const seconds = Math.max(0, Math.floor(elapsedMs / second));
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${twoDigits(seconds % 60)} s`;
	return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}
function twoDigits(number) {
	return String(number).padStart(2, "0");
}



/***/ })

};
;