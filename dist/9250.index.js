"use strict";
exports.id = 9250;
exports.ids = [9250];
exports.modules = {

/***/ 9250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withPromotedImages: () => (/* binding */ withPromotedImages)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3710);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8356);
/* harmony import */ var _target_revisions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6197);






// src/service/image-sources.ts
/**
* The inputs with the images of `image-from` in `image` and `images`, each by the digest that all running tasks of its
* source have (DescribeTasks, `imageDigest`).
*
* @throws InputError with every source that cannot be promoted, and why
* @throws AwsError
*/
async function withImagesOfSources(inputs, readTargets, context) {
	const found = await Promise.all(inputs.imageFrom.map((source) => imageOf(source, inputs, readTargets, context)));
	const refusals = found.flatMap((each) => "refusal" in each ? [each.refusal] : []);
	if (refusals.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(refusals.map((message) => ({
		input: "image-from",
		message,
		example: null
	})));
	const images = found.flatMap((each) => "image" in each ? [each] : []);
	const lines = images.flatMap(({ container, image }) => container === null ? [] : [{
		container,
		image
	}]);
	return {
		...inputs,
		image: images.find(({ container }) => container === null)?.image ?? inputs.image,
		images: [...inputs.images, ...lines]
	};
}
async function imageOf(source, inputs, readTargets, context) {
	const { cluster, service: name, container } = source;
	const said = `\`${cluster}/${name}\``;
	const [service] = await context.ecs.describeServices(cluster, [name], context.signal);
	if (service === void 0 || service.status !== "ACTIVE") return { refusal: `The source ${said} cannot be promoted: the cluster \`${cluster}\` ${service === void 0 ? "has no service" : `has no active service`} \`${name}\`.` };
	const unsteady = unsteadyReason(service, inputs.promoteAfterMinutes, context.clock.now());
	if (unsteady !== null) return { refusal: `The source ${said} cannot be promoted: ${unsteady}` };
	const tasks = await context.ecs.tasksOfService(cluster, name, context.signal);
	const other = foreignTasks(service, tasks);
	if (other !== null) return { refusal: `The source ${said} cannot be promoted: ${other}` };
	const running = tasks.filter(({ lastStatus }) => lastStatus === "RUNNING");
	const chosen = await chosenContainer(source, containersIn(running), inputs.containerName, readTargets);
	const image = "refusal" in chosen ? chosen : digestOf(running, chosen.name);
	if ("refusal" in image) return { refusal: `The source ${said} cannot be promoted: ${image.refusal}` };
	return {
		container,
		image: image.image
	};
}
/** Why a service is not steady, as a sentence; null where it is, and has been for long enough. */
function unsteadyReason(service, minutes, nowMs) {
	if (service.usesTaskSets) return "its tasks are in task sets (CodeDeploy or an external controller), which have no deployment that could be called completed. Use `images` with the digest instead.";
	const { deployments, running, desired, pending } = service;
	const [primary, ...others] = deployments;
	if (primary === void 0) return "it has no deployment.";
	const state = stateReason(primary);
	if (state !== null) return state;
	if (others.length > 0) return "tasks of an earlier deployment still run. Wait until they have stopped.";
	if (desired === 0) return "its desired count is 0, so nothing proves which image runs.";
	if (running !== desired || pending > 0) return `${running} of ${desired} tasks are running${pending > 0 ? `, ${pending} pending` : ""}.`;
	const steadyMinutes = (nowMs - primary.updatedAtMs) / 6e4;
	if (minutes === 0 || steadyMinutes >= minutes) return null;
	const since = new Date(primary.updatedAtMs).toISOString();
	const left = Math.ceil(minutes - steadyMinutes);
	return `it has been steady for ${Math.max(0, Math.floor(steadyMinutes))} of the ${minutes} minutes of \`promote-after-minutes\` (since ${since}, \`updatedAt\` of its deployment ${primary.id}). Try again in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(left, "minute")}.`;
}
function stateReason({ rolloutState, id }) {
	if (rolloutState === null || rolloutState === "COMPLETED") return null;
	if (rolloutState === "IN_PROGRESS") return `its deployment ${id} is in progress. Wait until it has completed.`;
	return `its deployment ${id} is ${rolloutState}, not COMPLETED.`;
}
/** Running tasks that the completed deployment did not start; null where there are none. */
function foreignTasks(service, tasks) {
	const running = tasks.filter(({ lastStatus }) => lastStatus === "RUNNING");
	if (running.length === 0) return "none of its tasks is running.";
	const [primary] = service.deployments;
	const others = running.filter(({ startedBy, revision }) => startedBy !== primary?.id || revision !== primary.taskDefinition);
	if (others.length === 0) return null;
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(others.length, "running task")} of it ${others.length === 1 ? "is" : "are"} not of its completed deployment ${primary?.id ?? ""}.`;
}
/** Containers that ECS or GuardDuty add to a task, and that no task definition has. */
const injected = /^(?:ecs-service-connect-|aws-guardduty-agent)/;
/** The containers of the tasks by name, each with the image that one of them runs. */
function containersIn(tasks) {
	const containers = tasks.flatMap((task) => task.containers.filter(({ name }) => !injected.test(name)));
	return new Map(containers.map(({ name, image }) => [name, image ?? ""]));
}
/** The image that a container runs in every task, by its digest. */
function digestOf(tasks, name) {
	const found = tasks.map(({ containers }) => containers.find((container) => container.name === name) ?? null);
	const digests = new Set(found.map((container) => container?.imageDigest ?? null));
	if (digests.has(null)) return { refusal: `ECS shows no image digest of the container \`${name}\` in at least one running task.` };
	if (digests.size > 1) {
		const shown = [...digests].slice(0, 5).join(", ");
		return { refusal: `its tasks run ${digests.size} different digests in the container \`${name}\`: ${shown}.` };
	}
	const [digest = ""] = digests;
	const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(found[0]?.image ?? "");
	if (!(0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(image) || !/^sha256:[0-9a-f]{64}$/.test(digest ?? "")) return { refusal: `the image of the container \`${name}\` or its digest cannot be read.` };
	return { image: (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.r)({
		...image,
		tag: null,
		digest
	}) };
}
/**
* The container that is named, else that of `container-name` or of the line, else the only one, else the only one whose
* image has the repository of a container that it is for.
*/
async function chosenContainer(source, containers, containerName, readTargets) {
	const { from, container } = source;
	const names = [...containers.keys()];
	if (from !== null) {
		if (names.includes(from)) return { name: from };
		const near = (0,_similar_js__WEBPACK_IMPORTED_MODULE_2__.t)(from, names)[0];
		const hint = near === void 0 ? "" : ` Did you mean \`${near}\`?`;
		return { refusal: `its tasks have no container \`${from}\`, only ${listed(containers)}.${hint}` };
	}
	const meant = container === null ? containerName : [container];
	const same = names.filter((name) => meant.includes(name));
	const [only, ...more] = same.length > 0 ? same : names;
	if (only !== void 0 && more.length === 0) return { name: only };
	const targets = (await readTargets()).filter(({ name }) => meant.length === 0 || meant.includes(name));
	const [match, ...others] = names.filter((name) => targets.some(({ image }) => isSameRepository(containers.get(name) ?? "", image)));
	if (match !== void 0 && others.length === 0) return { name: match };
	const whose = match === void 0 ? "None of them has the repository of a container of the new revision." : `${1 + others.length} of them have the repository of a container of the new revision.`;
	const example = `${container === null ? "" : `${container}=`}${source.cluster}/${source.service}/${match ?? names[0] ?? "app"}`;
	return { refusal: `its tasks have several containers: ${listed(containers)}. ${whose} Name the one, as \`${example}\`.` };
}
function isSameRepository(one, other) {
	const [a, b] = [(0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(one), (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(other)];
	return (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(a) && (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(b) && (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.c)(a, b);
}
/** `app` (web), `proxy` (nginx): with the repository. */
function listed(containers) {
	return [...containers].slice(0, 20).map(([name, text]) => {
		const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(text);
		return (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(image) ? `\`${name}\` (${image.repository})` : `\`${name}\``;
	}).join(", ");
}
// src/modes/promoted-images.ts
/**
* The inputs with the images of `image-from` in them, and the context for what follows: a revision that was read to
* find the container of an image is not read again.
*
* @throws InputError with every source that cannot be promoted, and why
* @throws AwsError
*/
async function withPromotedImages(inputs, services, run) {
	const context = {
		...run,
		ecs: readOnce(run.ecs)
	};
	const readTargets = async () => {
		return (await (0,_target_revisions_js__WEBPACK_IMPORTED_MODULE_4__.t)(inputs, services, context)).flatMap(({ definition }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.o)(definition.containerDefinitions)).map(({ name, image }) => ({
			name: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.s)(name) ?? "",
			image: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.s)(image) ?? ""
		}));
	};
	return {
		inputs: await withImagesOfSources(inputs, readTargets, context),
		context
	};
}
/** Reads each revision once. */
function readOnce(ecs) {
	const read = /* @__PURE__ */ new Map();
	return {
		...ecs,
		describeTaskDefinition(reference, signal) {
			const answer = read.get(reference) ?? ecs.describeTaskDefinition(reference, signal);
			read.set(reference, answer);
			return answer;
		}
	};
}



/***/ })

};
;