"use strict";
exports.id = 408;
exports.ids = [408];
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



/***/ })

};
;