"use strict";
exports.id = 2913;
exports.ids = [2913];
exports.modules = {

/***/ 2913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tagDriftOf: () => (/* binding */ tagDriftOf)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(194);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _ecr_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9993);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6988);




// src/service/tag-drift.ts
/**
* Compares the digests that the definition's ECR tags have now with those that the service runs. ECS pins a tag to
* its digest when a deployment starts its first task, so a tag that was pushed again is not picked up until the next
* deployment (ECS developer guide, "Container image resolution"). Images elsewhere and digests are never asked for; where
* the tag of one elsewhere names no version (`latest`, `main`), it is unclear whether it was pushed again.
*/
async function tagDriftOf({ definition, imageContainers = [] }, service, cluster, context) {
	const tagged = taggedImages(definition);
	const doubts = movableElsewhere(definition, imageContainers).map((text) => `${text} is not in ECR and names no version`);
	if (tagged.length === 0) return withDoubts(doubts, /* @__PURE__ */ new Map());
	try {
		return compare(tagged, await digestsOf(service, cluster, context), await Promise.all(tagged.map(({ image }) => context.ecr.findImage(image, context.signal))), doubts);
	} catch (error) {
		if (context.signal.aborted) throw error;
		return withDoubts([...doubts, error instanceof Error ? error.message : String(error)], /* @__PURE__ */ new Map());
	}
}
function taggedImages(definition) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(definition.containerDefinitions).flatMap((container) => {
		const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(container.image) ?? "";
		const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__.s)(text);
		const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__.a)(parsed) ? (0,_ecr_image_js__WEBPACK_IMPORTED_MODULE_1__.t)(parsed) : null;
		if (image === null || "digest" in image.reference) return [];
		return [{
			container: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(container.name) ?? "",
			text,
			image
		}];
	});
}
/**
* The images outside ECR by tags that are expected to be pushed again, as the definition names them: of the containers
* that inputs set, or of the only one. Those of sidecars are not what a run is to deploy.
*/
function movableElsewhere(definition, imageContainers) {
	const containers = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(definition.containerDefinitions);
	const texts = (containers.length === 1 ? containers : containers.filter(({ name }) => imageContainers.includes((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(name) ?? ""))).map(({ image }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(image) ?? "");
	return [...new Set(texts)].filter((text) => {
		const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__.s)(text);
		return (0,_image_js__WEBPACK_IMPORTED_MODULE_0__.a)(parsed) && (0,_ecr_image_js__WEBPACK_IMPORTED_MODULE_1__.t)(parsed) === null && namesNoVersion(parsed);
	});
}
/** A version or a commit has a digit; `latest`, `main`, `stable` and `prod` have none. */
function namesNoVersion({ tag, digest }) {
	return digest === null && !/\d/.test(tag ?? "latest");
}
async function digestsOf(service, cluster, context) {
	const digits = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.s)(service)?.id.split("/").pop() ?? "";
	const own = service.serviceRevisions.filter((arn) => arn.endsWith(`/${digits}`));
	const revisions = own.length > 0 ? own : service.serviceRevisions;
	if (revisions.length === 1) {
		const pinned = await context.ecs.serviceRevisionDigests(revisions, context.signal).catch(() => /* @__PURE__ */ new Map());
		if (pinned.size > 0) return pinned;
	}
	return context.ecs.runningDigests(cluster, service.name, service.taskDefinition, context.signal);
}
function compare(tagged, running, found, doubtsBefore) {
	const doubts = [...doubtsBefore];
	const digests = /* @__PURE__ */ new Map();
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
		else digests.set(text, now.digest);
	}
	return withDoubts(doubts, digests);
}
function withDoubts(doubts, digests) {
	return doubts.length === 0 ? {
		kind: "same",
		digests
	} : {
		kind: "unclear",
		digests,
		why: doubts.join("; ")
	};
}



/***/ })

};
;