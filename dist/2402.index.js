"use strict";
exports.id = 2402;
exports.ids = [2402];
exports.modules = {

/***/ 2402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   missingState: () => (/* binding */ missingState)
/* harmony export */ });
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3710);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1711);


// src/preflight/missing-images.ts
/** What is to be said of an image that ECR does not have: loaded only where one is missing. */
async function missingState(one, isWithoutRepository, lookup) {
	if (isWithoutRepository) return {
		kind: "no-repository",
		cached: await isCached(one, lookup)
	};
	const [cached, tags] = await Promise.all([isCached(one, lookup), tagsNear(one, lookup)]);
	return {
		kind: "no-image",
		cached,
		...tags
	};
}
/** Names that AWS's console proposes for the prefixes of pull through caches. */
const USUAL_PREFIXES = [
	"ecr-public",
	"docker-hub",
	"quay",
	"k8s",
	"kubernetes",
	"github",
	"gitlab",
	"microsoft-container-registry",
	"azure",
	"chainguard"
];
/** Whether a pull through cache fills the repository; null when that could not be found out. */
async function isCached({ text, image }, { context, reading }) {
	const { repository } = image;
	if (!repository.includes("/")) return false;
	if (USUAL_PREFIXES.some((prefix) => repository.startsWith(`${prefix}/`))) return true;
	if (!(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__.o)(reading, 1)) return null;
	const what = `whether a pull through cache has ${text}`;
	const prefixes = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__.t)(reading, what, (signal) => context.ecr.cachePrefixes(image, signal));
	if (prefixes === null) return null;
	return prefixes.some((prefix) => prefix === "ROOT" || repository.startsWith(`${prefix}/`));
}
const MOST_TAGS = 3;
/** Tags that may have been meant, from the first pages of the repository. */
async function tagsNear({ text, image }, { context, reading }) {
	const what = `which tags are near to ${text}`;
	const tags = [];
	let page = null;
	do {
		if (!(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__.o)(reading, 1)) break;
		const current = page;
		const answer = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__.t)(reading, what, (signal) => context.ecr.tagPage(image, current, signal));
		tags.push(...answer?.tags ?? []);
		page = current === null ? answer?.next ?? null : null;
	} while (page !== null);
	const wanted = "tag" in image.reference ? image.reference.tag : "";
	return {
		nearest: (0,_similar_js__WEBPACK_IMPORTED_MODULE_0__.t)(wanted, tags.map(({ tag }) => tag), MOST_TAGS),
		newest: tags.sort((a, b) => b.pushedAtMs - a.pushedAtMs).slice(0, MOST_TAGS).map(({ tag }) => tag)
	};
}



/***/ })

};
;