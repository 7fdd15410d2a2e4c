"use strict";
exports.id = 9881;
exports.ids = [9881];
exports.modules = {

/***/ 9881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withImagesOfSources: () => (/* binding */ withImagesOfSources)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3710);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8356);




// src/service/image-sources.ts
/**
* The inputs with the images of `image-from` in `image` and `images`, each by the digest that all running tasks of its
* source have (DescribeTasks, `imageDigest`).
*
* @throws InputError with every source that cannot be promoted, and why
* @throws AwsError
*/
async function withImagesOfSources(inputs, context) {
	const found = await Promise.all(inputs.imageFrom.map((source) => imageOf(source, inputs, context)));
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
async function imageOf(source, inputs, context) {
	const { cluster, service: name, container } = source;
	const said = `\`${cluster}/${name}\``;
	const [service] = await context.ecs.describeServices(cluster, [name], context.signal);
	if (service === void 0 || service.status !== "ACTIVE") return { refusal: `The source ${said} cannot be promoted: the cluster \`${cluster}\` ${service === void 0 ? "has no service" : `has no active service`} \`${name}\`.` };
	const unsteady = unsteadyReason(service, inputs.promoteAfterMinutes, context.clock.now());
	if (unsteady !== null) return { refusal: `The source ${said} cannot be promoted: ${unsteady}` };
	const tasks = await context.ecs.tasksOfService(cluster, name, context.signal);
	const other = foreignTasks(service, tasks);
	if (other !== null) return { refusal: `The source ${said} cannot be promoted: ${other}` };
	const image = digestOf(tasks, source, inputs.containerName);
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
	if (others.length > 0) return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(deployments.length, "deployment")} are in progress. Wait until one is left.`;
	const state = stateReason(primary);
	if (state !== null) return state;
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
/** The image that a container runs in every task, by its digest. */
function digestOf(all, source, containerName) {
	const tasks = all.filter(({ lastStatus }) => lastStatus === "RUNNING");
	const chosen = chosenContainer(source, [...new Set(tasks.flatMap(({ containers }) => containers.map(({ name }) => name)))].filter((name) => !injected.test(name)), containerName);
	if ("refusal" in chosen) return chosen;
	const found = tasks.map(({ containers }) => containers.find(({ name }) => name === chosen.name) ?? null);
	const digests = new Set(found.map((container) => container?.imageDigest ?? null));
	if (digests.has(null)) return { refusal: `ECS shows no image digest of the container \`${chosen.name}\` in at least one running task.` };
	if (digests.size > 1) {
		const shown = [...digests].slice(0, 5).join(", ");
		return { refusal: `its tasks run ${digests.size} different digests in the container \`${chosen.name}\`: ${shown}.` };
	}
	const [digest = ""] = digests;
	const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(found[0]?.image ?? "");
	if (!(0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(image) || !/^sha256:[0-9a-f]{64}$/.test(digest ?? "")) return { refusal: `the image of the container \`${chosen.name}\` or its digest cannot be read.` };
	return { image: (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.r)({
		...image,
		tag: null,
		digest
	}) };
}
/** The container that is named, else that of `container-name` or of the line, else the only one. */
function chosenContainer(source, names, containerName) {
	const { from, container } = source;
	const listed = names.map((name) => `\`${name}\``).join(", ");
	if (from !== null) {
		if (names.includes(from)) return { name: from };
		const near = (0,_similar_js__WEBPACK_IMPORTED_MODULE_2__.t)(from, names)[0];
		return { refusal: `its tasks have no container \`${from}\`, only ${listed}.${near === void 0 ? "" : ` Did you mean \`${near}\`?`}` };
	}
	const meant = container === null ? containerName : [container];
	const same = names.filter((name) => meant.includes(name));
	const [only, ...more] = same.length > 0 ? same : names;
	if (only !== void 0 && more.length === 0) return { name: only };
	return { refusal: `its tasks have several containers: ${listed}. Name the one, as \`${`${source.cluster}/${source.service}/${names[0] ?? "app"}`}\`.` };
}



/***/ })

};
;