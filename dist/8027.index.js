"use strict";
exports.id = 8027;
exports.ids = [8027,408];
exports.modules = {

/***/ 8027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readImages: () => (/* binding */ readImages),
/* harmony export */   recordDeployed: () => (/* binding */ recordDeployed),
/* harmony export */   recordRemoved: () => (/* binding */ recordRemoved)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4664);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);
/* harmony import */ var _github_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3317);
/* harmony import */ var _read_revisions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6484);






// src/report/deployment-records.ts
/** What GitHub takes (REST API description, "Create an artifact deployment record"). */
const longest = {
	name: 256,
	version: 100,
	environment: 128,
	cluster: 128,
	deploymentName: 256
};
const sha256 = /^sha256:[0-9a-f]{64}$/;
/** When the last record of a run is sent, ms after the first, and how many are sent at a time. */
const patienceMs = 3e4;
const atATime = 4;
/** One record for each image with a digest, and the containers whose digest is not known. Pure. */
function recordsOf(request) {
	const { status, cluster, environment, region } = request;
	const records = [];
	const unknown = [];
	for (const { service, images } of request.services) for (const { container, image, digest } of images) {
		const deploymentName = `${service}/${container}`;
		const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_2__.s)(image);
		if (!(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.a)(parsed) || digest === null || !sha256.test(digest)) {
			unknown.push(deploymentName);
			continue;
		}
		records.push({
			name: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)((0,_image_js__WEBPACK_IMPORTED_MODULE_2__.r)({
				...parsed,
				tag: null,
				digest: null
			}), longest.name),
			digest,
			version: parsed.tag === null ? null : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(parsed.tag, longest.version),
			status,
			logicalEnvironment: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(environment ?? cluster, longest.environment),
			physicalEnvironment: region,
			cluster: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(cluster, longest.cluster),
			deploymentName: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(deploymentName, longest.deploymentName)
		});
	}
	return {
		records,
		unknown
	};
}
/** Stores the records. Never rejects: what GitHub refuses is one notice, after which no further record is sent. */
async function storeRecords(request, { github, clock, signal }) {
	const { records, unknown } = recordsOf(request);
	const stored = [];
	const untilMs = clock.now() + patienceMs;
	const notices = unknown.length === 0 ? [] : [unknownText(unknown)];
	try {
		for (let from = 0; from < records.length; from += atATime) {
			if (clock.now() > untilMs) throw new Error("GitHub took too long");
			const group = records.slice(from, from + atATime);
			const sent = await Promise.allSettled(group.map((record) => github.storeDeploymentRecord(record, signal)));
			stored.push(...group.filter((_, index) => sent[index]?.status === "fulfilled"));
			const refused = sent.find((one) => one.status === "rejected");
			if (refused !== void 0) throw refused.reason;
		}
		return {
			stored,
			notices
		};
	} catch (error) {
		const left = records.length - stored.length;
		const what = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(left, "deployment record")} could not be stored`;
		return {
			stored,
			notices: [...notices, `${(0,_github_notice_js__WEBPACK_IMPORTED_MODULE_3__.t)(what, "artifact-metadata: write", error)}${hint(error)}`]
		};
	}
}
/** What has none of them answers that the address is not there. */
function hint(error) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.n) || error.status !== 404) return "";
	return " Deployment records exist for repositories of organizations on github.com and ghe.com, not for those of a user account or of GitHub Enterprise Server.";
}
const shown = 5;
function unknownText(unknown) {
	return `No deployment record was stored for ${unknown.slice(0, shown).join(", ")}${unknown.length > shown ? ` and ${unknown.length - shown} more` : ""}: the digest of the image is not known. Use \`pin-image-digest\`, or allow ecs:DescribeServiceRevisions.`;
}
// src/modes/deployment-records.ts
/**
* `deployment-record` after a deployment: one record for each image of the services. Never throws: what could not be read
* or stored is a notice.
*
* @param known digests that are known already, by the image as the revision names it
*/
async function recordDeployed(reports, known, inputs, context) {
	if (!hasToken(context)) return;
	const { ecsForPolling, signal, log } = context;
	try {
		const names = reports.map(({ serviceArn }) => serviceArn);
		await store("deployed", (await readImages((await ecsForPolling.describeServices(inputs.cluster, names, signal)).map((service) => {
			const revision = reports.find(({ serviceArn }) => serviceArn === service.arn)?.revision ?? null;
			return {
				...service,
				taskDefinition: revision ?? service.taskDefinition
			};
		}), context)).map(({ service, images }) => ({
			service,
			images: images.map((each) => ({
				...each,
				digest: each.digest ?? known.get(each.image) ?? null
			}))
		})), inputs, context);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		log.notice(`No deployment record was stored, because the services could not be read. ${error.message}`);
	}
}
/** The images of services that are going to be removed: they are not known afterwards. */
async function readImages(services, context) {
	const { ecsForPolling: ecs, hide, signal, log } = context;
	const definitions = await (0,_read_revisions_js__WEBPACK_IMPORTED_MODULE_4__.n)(services, {
		ecs,
		hide,
		signal
	});
	const digests = await (0,_read_revisions_js__WEBPACK_IMPORTED_MODULE_4__.r)(services, definitions.value, {
		ecs,
		hide,
		signal
	});
	for (const notice of [...definitions.notices, ...digests.notices]) log.notice(notice);
	return services.map((service) => ({
		service: service.name,
		images: imagesIn(service, definitions, digests)
	}));
}
function imagesIn({ arn, taskDefinition }, definitions, digests) {
	const definition = definitions.value.get(taskDefinition ?? "")?.definition ?? null;
	return (0,_read_revisions_js__WEBPACK_IMPORTED_MODULE_4__.t)(definition, digests.value.get(arn) ?? /* @__PURE__ */ new Map());
}
/** `deployment-record` after `mode: remove`. Never throws. */
async function recordRemoved(recorded, inputs, context) {
	if (recorded.length > 0 && hasToken(context)) await store("decommissioned", recorded, inputs, context);
}
async function store(status, services, { environment, cluster }, context) {
	const { region, log } = context;
	const { stored, notices } = await storeRecords({
		status,
		environment,
		cluster: (0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.t)(cluster),
		region,
		services
	}, context);
	for (const notice of notices) log.notice(notice);
	if (stored.length === 0) return;
	log.startGroup("Deployment records");
	log.line(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(stored.length, "record")} of environment ${stored[0]?.logicalEnvironment} stored at GitHub:`);
	for (const { deploymentName, digest } of stored) log.line(`  ${deploymentName}: ${status}, ${digest}`);
	log.endGroup();
}
function hasToken({ gitHubRun, log }) {
	if (!gitHubRun.hasToken) log.notice("No deployment record was stored: there is no `github-token`.");
	return gitHubRun.hasToken;
}



/***/ }),

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isImage),
/* harmony export */   c: () => (/* binding */ sameRepository),
/* harmony export */   i: () => (/* binding */ isEcrImage),
/* harmony export */   n: () => (/* binding */ ecrImage),
/* harmony export */   o: () => (/* binding */ isPublicEcrImage),
/* harmony export */   r: () => (/* binding */ formatImage),
/* harmony export */   s: () => (/* binding */ parseImage),
/* harmony export */   t: () => (/* binding */ ecrHost)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/lib/image.ts
const HOST = /^(?:\[[0-9a-fA-F:]+\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::\d{1,5})?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,}$/;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
/**
* The parts of an image reference.
* @returns the parts, or what is wrong in words; never throws.
*/
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
	if (wrong === null) return {
		registry,
		repository,
		tag,
		digest
	};
	return { problem: `the image '${image}' ${wrong}${wrong.startsWith("has an empty") ? emptyHint(wrong) : ""}` };
}
/** What is empty was most likely to be filled by an expression of the workflow. */
function emptyHint(wrong) {
	return `: the variable or output that fills it is empty; for a step's output (${wrong.endsWith("host") ? "of amazon-ecr-login, `steps.<id>.outputs.registry`" : "`steps.<id>.outputs.<name>`"}) check that a step before this one has that \`id\``;
}
/** What shows that a template or an expression was never filled in; null when nothing does. */
function unfinished(image) {
	if (image === "") return "the image is empty";
	const placeholder = /\$\{\{[^{}]*\}\}|\$\{[^}]*\}?|\$\([^)]*\)?|\$\w*|\{\{[^{}]*\}\}|<[^<>]*>/.exec(image);
	if (placeholder !== null) return `the image '${image}' holds ${placeholder[0]}, which nothing has filled in`;
	if (image.includes("***")) return `the image '${image}' was masked by GitHub; pass repository:tag without the registry host instead`;
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(image)) return `the image '${image}' begins with a URL scheme; leave it out`;
	return /\s/.test(image) ? `the image '${image}' holds white space` : null;
}
/** Docker's own rule for telling a host from the first part of a repository's path. */
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
/** The reference as text; the reverse of `parseImage`. */
function formatImage({ registry, repository, tag, digest }) {
	return `${registry === null ? "" : `${registry}/`}${repository}${tag === null ? "" : `:${tag}`}${digest === null ? "" : `@${digest}`}`;
}
/** Whether two references name the same repository, whatever the spelling of its registry, tag and digest. */
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
/** A partition's DNS suffixes, of ordinary and of dual-stack hosts, as in ECR's endpoints. */
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
/** What the host of a private ECR registry says; null when the host is no such thing. */
function ecrHost(host) {
	const [, account, joint, fips, region, suffix] = ECR_HOST.exec(host.toLowerCase()) ?? [];
	if (account === void 0 || region === void 0 || suffix === void 0) return null;
	if (!ALL_SUFFIXES.has(suffix) || joint === "-" !== suffix.startsWith("on.")) return null;
	return {
		account,
		region,
		partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.o)(region),
		suffix,
		dualStack: joint === "-",
		fips: fips !== void 0
	};
}
/** The host of an account's private ECR registry in a region. */
function ecrRegistry(account, region) {
	return `${account}.dkr.ecr.${region}.${SUFFIXES[(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.o)(region)]?.[0] ?? "amazonaws.com"}`;
}
/** The reference of an image in an account's private ECR registry. */
function ecrImage(account, region, image) {
	return {
		...image,
		registry: ecrRegistry(account, region)
	};
}
/** Whether an image lies in a private ECR registry. */
function isEcrImage(image) {
	return image.registry !== null && ecrHost(image.registry) !== null;
}
/** Whether an image lies in the public ECR gallery, whose API and permissions are others. */
function isPublicEcrImage(image) {
	return ["public.ecr.aws", "ecr-public.aws.com"].includes(image.registry?.toLowerCase() ?? "");
}



/***/ }),

/***/ 6484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tryEach),
/* harmony export */   i: () => (/* binding */ readEach),
/* harmony export */   n: () => (/* binding */ readDefinitions),
/* harmony export */   r: () => (/* binding */ readDigests),
/* harmony export */   t: () => (/* binding */ imagesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6988);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8378);






// src/status/read-each.ts
/** How many calls are made side by side: few enough that ECS's quotas are not used up at once, and that it takes seconds. */
const together = 10;
/** Troubles that the next call would meet, too. */
const lasting = [
	"denied",
	"throttled",
	"transient",
	"credentials"
];
/**
* Reads things one by one, ten at a time. An error that the next call would meet too ends the reading: a part that is
* denied or throttled is left empty, and does not take minutes.
*
* @throws whatever is no AwsError, and where the run was cancelled
*/
async function readEach(items, read) {
	const waiting = [...new Set(items)];
	const found = /* @__PURE__ */ new Map();
	const unread = [];
	let error = null;
	let isOver = false;
	const work = async () => {
		for (let item = waiting.shift(); item !== void 0; item = waiting.shift()) {
			if (isOver) {
				unread.push(item);
				continue;
			}
			try {
				found.set(item, await read(item));
			} catch (thrown) {
				if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || thrown.details.kind === "aborted") throw thrown;
				error ??= thrown;
				isOver ||= lasting.includes(thrown.details.kind);
				unread.push(item);
			}
		}
	};
	await Promise.all(Array.from({ length: together }, work));
	return {
		found,
		unread,
		error
	};
}
/** The same for calls that each stand for themselves: one that is denied says nothing of the others. */
async function tryEach(items, read) {
	const { found } = await readEach(items, async (item) => read(item).catch(asValue));
	return items.flatMap((item) => {
		const result = found.get(item);
		return result === void 0 ? [] : [{
			item,
			result
		}];
	});
}
function asValue(error) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.details.kind !== "aborted") return error;
	throw error;
}
/** The items in groups of at most `size`. */
function groupsOf(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, index * size + size));
}
// src/status/read-revisions.ts
/** What DescribeServiceRevisions takes in one call (ECS API reference). */
const mostRevisions = 20;
/** The longest reference that ECS takes is shorter. */
const digestForm = /^sha256:[0-9a-f]{64}$/;
/** The revisions that the services are set to, by ARN: one call for each, whatever the number of services that run it. */
async function readDefinitions(services, { ecs, hide, signal }) {
	const { found, unread, error } = await readEach(services.flatMap(({ taskDefinition }) => taskDefinition ?? []), async (arn) => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__.n)(await ecs.describeTaskDefinition(arn, signal)));
	for (const { definition } of found.values()) hide(definition);
	if (error === null) return {
		value: found,
		warnings: [],
		notices: []
	};
	return {
		value: found,
		warnings: [],
		notices: [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.j)(unread.length, "revision")} could not be read, so images, commits and differences are missing for their services: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.M)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error))}`]
	};
}
/**
* The digests that ECS pinned the images of the services to. Asked only for services of which the task definition does not
* tell all digests: twenty with one call.
*/
async function readDigests(services, definitions, { ecs, signal }) {
	const wanted = /* @__PURE__ */ new Map();
	for (const service of services) {
		const definition = definitions.get(service.taskDefinition ?? "")?.definition;
		const revision = definition !== void 0 && isPinned(definition) ? null : ownRevision(service);
		if (revision !== null) wanted.set(service.arn, revision);
	}
	const { found, error } = await readEach(groupsOf([...new Set(wanted.values())], mostRevisions), (group) => ecs.pinnedDigests(group, signal));
	const byRevision = new Map([...found.values()].flatMap((each) => [...each]));
	return {
		value: new Map([...wanted].map(([service, revision]) => [service, byRevision.get(revision) ?? /* @__PURE__ */ new Map()])),
		warnings: [],
		notices: error === null ? [] : [`The digests of some images could not be read: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.M)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error))}`]
	};
}
function isPinned(definition) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.o)(definition.containerDefinitions).every(({ image }) => digestIn((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(image) ?? "") !== null);
}
/** The service revision of the newest deployment, whose number it has at its end; the only one where there is one. */
function ownRevision(service) {
	const digits = (0,_service_js__WEBPACK_IMPORTED_MODULE_5__.s)(service)?.id.split("/").pop() ?? "";
	return service.serviceRevisions.find((arn) => digits !== "" && arn.endsWith(`/${digits}`)) ?? (service.serviceRevisions.length === 1 ? service.serviceRevisions[0] ?? null : null);
}
/** The images of a revision with their digests, as far as either is known. Pure. */
function imagesOf(definition, digests) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.o)(definition?.containerDefinitions).map((container) => {
		const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(container.name) ?? "";
		const image = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(container.image) ?? "";
		const pinned = digests.get(name) ?? null;
		const known = pinned !== null && digestForm.test(pinned) ? pinned : null;
		return {
			container: name,
			image,
			digest: digestIn(image) ?? known
		};
	});
}
function digestIn(image) {
	const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(image.slice(0, 1e3));
	return (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(parsed) ? parsed.digest : null;
}



/***/ }),

/***/ 8378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseDefinition),
/* harmony export */   i: () => (/* binding */ missingFile),
/* harmony export */   n: () => (/* binding */ baseFromEcs),
/* harmony export */   o: () => (/* binding */ readOverrides),
/* harmony export */   r: () => (/* binding */ chooseSource),
/* harmony export */   s: () => (/* binding */ misspeltMembers),
/* harmony export */   t: () => (/* binding */ EXAMPLE)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3710);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7644);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90);






// src/taskdef/known-members.ts
/**
* The members of RegisterTaskDefinition as in the API of @aws-sdk/client-ecs 3.1162, by the path of their object. A
* member that is not here is sent all the same: ECS may be younger than this table.
*/
const MEMBERS = {
	"": "family containerDefinitions taskRoleArn executionRoleArn networkMode volumes placementConstraints requiresCompatibilities cpu memory tags pidMode ipcMode proxyConfiguration inferenceAccelerators ephemeralStorage runtimePlatform enableFaultInjection",
	"containerDefinitions[]": "name image repositoryCredentials cpu memory memoryReservation links portMappings essential restartPolicy entryPoint command environment environmentFiles mountPoints volumesFrom linuxParameters secrets dependsOn startTimeout stopTimeout versionConsistency hostname user workingDirectory disableNetworking privileged readonlyRootFilesystem dnsServers dnsSearchDomains extraHosts dockerSecurityOptions interactive pseudoTerminal dockerLabels ulimits logConfiguration healthCheck systemControls resourceRequirements firelensConfiguration credentialSpecs",
	"containerDefinitions[].repositoryCredentials": "credentialsParameter",
	"containerDefinitions[].portMappings[]": "containerPort hostPort protocol name appProtocol containerPortRange",
	"containerDefinitions[].restartPolicy": "enabled ignoredExitCodes restartAttemptPeriod",
	"containerDefinitions[].environment[]": "name value",
	"containerDefinitions[].environmentFiles[]": "value type",
	"containerDefinitions[].mountPoints[]": "sourceVolume containerPath readOnly",
	"containerDefinitions[].volumesFrom[]": "sourceContainer readOnly",
	"containerDefinitions[].linuxParameters": "capabilities devices initProcessEnabled sharedMemorySize tmpfs maxSwap swappiness",
	"containerDefinitions[].linuxParameters.capabilities": "add drop",
	"containerDefinitions[].linuxParameters.devices[]": "hostPath containerPath permissions",
	"containerDefinitions[].linuxParameters.tmpfs[]": "containerPath size mountOptions",
	"containerDefinitions[].secrets[]": "name valueFrom",
	"containerDefinitions[].dependsOn[]": "containerName condition",
	"containerDefinitions[].extraHosts[]": "hostname ipAddress",
	"containerDefinitions[].ulimits[]": "name softLimit hardLimit",
	"containerDefinitions[].logConfiguration": "logDriver options secretOptions",
	"containerDefinitions[].logConfiguration.secretOptions[]": "name valueFrom",
	"containerDefinitions[].healthCheck": "command interval timeout retries startPeriod",
	"containerDefinitions[].systemControls[]": "namespace value",
	"containerDefinitions[].resourceRequirements[]": "type value sharingStrategy",
	"containerDefinitions[].firelensConfiguration": "type options",
	"volumes[]": "name host dockerVolumeConfiguration efsVolumeConfiguration s3filesVolumeConfiguration fsxWindowsFileServerVolumeConfiguration configuredAtLaunch",
	"volumes[].host": "sourcePath",
	"volumes[].dockerVolumeConfiguration": "scope autoprovision driver driverOpts labels",
	"volumes[].efsVolumeConfiguration": "fileSystemId rootDirectory transitEncryption transitEncryptionPort authorizationConfig",
	"volumes[].efsVolumeConfiguration.authorizationConfig": "accessPointId iam",
	"volumes[].s3filesVolumeConfiguration": "fileSystemArn rootDirectory transitEncryptionPort accessPointArn",
	"volumes[].fsxWindowsFileServerVolumeConfiguration": "fileSystemId rootDirectory authorizationConfig",
	"volumes[].fsxWindowsFileServerVolumeConfiguration.authorizationConfig": "credentialsParameter domain",
	"placementConstraints[]": "type expression",
	"tags[]": "key value",
	proxyConfiguration: "containerName type properties",
	"proxyConfiguration.properties[]": "name value",
	"inferenceAccelerators[]": "deviceName deviceType",
	ephemeralStorage: "sizeInGiB",
	runtimePlatform: "cpuArchitecture operatingSystemFamily"
};
/** What people write who know Docker Compose or Kubernetes better. */
const FOREIGN = {
	args: "command",
	containers: "containerDefinitions",
	env: "environment",
	envFrom: "environmentFiles",
	labels: "dockerLabels",
	logging: "logConfiguration",
	ports: "portMappings",
	volumeMounts: "mountPoints"
};
/** The known member that an unknown one of an object most likely means; null for none, and for a known one. */
function meantMember(name, path) {
	const known = Object.hasOwn(MEMBERS, path) ? MEMBERS[path]?.split(" ") ?? [] : [];
	if (known.length === 0 || known.includes(name)) return null;
	const foreign = Object.hasOwn(FOREIGN, name) ? FOREIGN[name] : void 0;
	if (foreign !== void 0 && known.includes(foreign)) return foreign;
	return (0,_similar_js__WEBPACK_IMPORTED_MODULE_1__.t)(name.slice(0, longestName), known, 1)[0] ?? null;
}
/** No member has a longer name. */
const longestName = 80;
/**
* A warning for each unknown member whose name is close to a known one, with where it stands. Members that only
* describe a revision must be gone by now.
*/
function misspeltMembers(definition) {
	const notes = [];
	const visit = (value, path, shown) => {
		if (Array.isArray(value)) for (const [index, element] of value.entries()) visit(element, (0,_members_js__WEBPACK_IMPORTED_MODULE_2__.t)(path), `${shown}[${index}]`);
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(value)) return;
		for (const [key, member] of Object.entries(value)) {
			const place = shown === "" ? key : `${shown}.${key}`;
			const meant = meantMember(key, path);
			if (meant !== null) notes.push(`${place.slice(0, 200)} is no member that ECS is known to have (did you mean \`${meant}\`?); it is sent as it is.`);
			visit(member, (0,_members_js__WEBPACK_IMPORTED_MODULE_2__.i)(path, key), place);
		}
	};
	visit(definition, "", "");
	return notes;
}
// src/taskdef/source.ts
const EXAMPLE = "task-definition: deploy/task-definition.json";
/**
* Decides where the base comes from. `task-definition` goes before `task-definition-arn`, and that before
* `task-definition-family`, as in the render action; with none of them it is what each service runs.
*/
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
	if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.a)(value) !== null) return {
		kind: "ecs",
		reference: value
	};
	const hint = /[$*]/.test(value) ? " It holds a placeholder that nothing filled in." : "";
	const missing = await missingFile(path, files);
	return oneProblem("task-definition", `${missing.message}, and '${value}' is neither an ARN nor family:revision.${hint}${missing.hint}`, EXAMPLE);
}
/** Why there is no file at a path, as a clause, and what to do about it, with a blank before it. */
async function missingFile(path, files) {
	const inside = await files.list(path);
	if (inside !== null) {
		const shown = inside.filter((name) => /\.(json|ya?ml)$/i.test(name)).sort().slice(0, 5).join(", ");
		return {
			message: `${path} is a folder, not a file`,
			hint: shown === "" ? "" : ` In it: ${shown}.`
		};
	}
	const workspace = await files.list(".");
	const isEmpty = workspace === null || workspace.length === 0;
	return {
		message: `There is no file ${path}`,
		hint: isEmpty ? " The workspace is empty: add a step `uses: actions/checkout` before this one." : ""
	};
}
function referenceOrProblem(input, reference) {
	if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.a)(reference) !== null) return {
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
/**
* Reads a file with a task definition: JSON or YAML, alone or as DescribeTaskDefinition and the AWS CLI write it
* (`{"taskDefinition": {…}, "tags": […]}`).
* @param path for messages
* @param fill null where nothing in files is filled in
*/
async function parseDefinition(text, path, fill = null) {
	const source = text.replace(/^\uFEFF/, "");
	const parsed = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(source);
	const wrong = (message) => oneProblem("task-definition", `${path}: ${message}`);
	if ("problem" in parsed) return wrong(`${parsed.problem}.${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(source, parsed.place)}`);
	const filled = await fillIn(parsed.value, {
		name: path,
		text: source,
		line: (place) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(source, place)
	}, fill);
	if ("problems" in filled) return filled;
	const { value } = filled;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(value)) return wrong(`it holds ${kindOf(value)}, not the mapping that a task definition is.`);
	const wrapped = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(value.taskDefinition) && value.containerDefinitions === void 0;
	const definition = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(value.taskDefinition) && wrapped ? value.taskDefinition : value;
	const problem = shapeProblem(definition);
	if (problem !== null) return wrong(problem);
	const tags = [...(0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.r)(definition.tags), ...wrapped ? (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.r)(value.tags) : []];
	const byKey = new Map(tags.map((tag) => [tag.key, tag]));
	return {
		definition: (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.o)(definition, "tags"),
		tags: [...byKey.values()],
		arn: null,
		origin: `the file ${path}`
	};
}
async function fillIn(value, origin, fill) {
	return fill === null ? { value } : fill(value, origin);
}
function shapeProblem(definition) {
	const { family, containerDefinitions: containers } = definition;
	if (containers === void 0 || containers === null) {
		const cased = Object.keys(definition).find((key) => key.toLowerCase() === "containerdefinitions");
		const near = Object.keys(definition).find((key) => meantMember(key, "") === "containerDefinitions");
		const meant = near === void 0 ? "" : ` It has '${near.slice(0, 80)}': did you mean \`containerDefinitions\`?`;
		return `it has no containerDefinitions, so it is not a task definition.${cased === void 0 ? meant : ` It has '${cased}': names begin with a small letter here.`}`;
	}
	if (!Array.isArray(containers)) return `containerDefinitions must be a list, but it is ${kindOf(containers)}.`;
	const odd = containers.find((container) => container !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(container));
	if (odd !== void 0) return `every entry of containerDefinitions must be a mapping, but one is ${kindOf(odd)}.`;
	if (family === void 0 || family === null || typeof family === "string") return null;
	return `family must be a text, but it is ${kindOf(family)}; put it in quotes.`;
}
function kindOf(value) {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : `a ${typeof value === "string" ? "text" : typeof value}`;
}
/**
* The base that a revision in ECS makes.
* @param described the whole answer of DescribeTaskDefinition with its tags
*/
function baseFromEcs(described) {
	const definition = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(described.taskDefinition) ? described.taskDefinition : {};
	const arn = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(definition.taskDefinitionArn);
	return {
		definition,
		tags: (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.r)(described.tags),
		arn,
		origin: arn === null ? "a revision in ECS" : `the revision ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.s)(arn)}`
	};
}
/**
* The value of `task-definition-overrides`: YAML or JSON in place, or in the file whose path is given; null when not set.
* @param fill null where nothing in files is filled in
*/
async function readOverrides(input, files, fill = null) {
	if (input === null) return { overrides: null };
	const name = "task-definition-overrides";
	const inline = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(input.text);
	const path = files.resolve(input.text.trim());
	if (!inline && !await files.exists(path)) {
		const missing = /^[\w./\\~ -]+$/.test(input.text.trim()) ? await missingFile(path, files) : null;
		return oneProblem(name, `${missing === null ? "The" : `${missing.message}, and the`} text is no YAML or JSON mapping.${missing?.hint ?? ""}`, `${name}: '{"cpu": "512"}'`);
	}
	const text = inline ? input.text : await files.read(path);
	const parsed = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(text);
	const where = inline ? "The text" : `${path}:`;
	if ("problem" in parsed) return oneProblem(name, `${where} cannot be read: ${parsed.problem}.`);
	if (parsed.value === null) return { overrides: null };
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(parsed.value)) return oneProblem(name, `${where} holds ${kindOf(parsed.value)}, not a mapping.`);
	const line = (place) => inline ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(text, place);
	const filled = await fillIn(parsed.value, {
		name: inline ? `\`${name}\`` : path,
		text,
		line
	}, fill);
	if ("problems" in filled) return filled;
	return { overrides: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(filled.value) ? filled.value : null };
}



/***/ })

};
;