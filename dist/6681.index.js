"use strict";
exports.id = 6681;
exports.ids = [6681];
exports.modules = {

/***/ 6681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentsOf: () => (/* binding */ commentsOf)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);


// src/report/comments.ts
/** GitHub refuses longer comments (65,536 characters). */
const longest = 6e4;
/** Of more services, one comment is about all: GitHub limits how many a minute are written. */
const mostComments = 10;
/** One comment for each cluster and service, found again by its marker. */
async function commentsOf(report) {
	const { services, revisions } = report;
	if (services.length > mostComments) return [await commentOf(report, `${services.length} services`)];
	if (services.length === 0) return [await commentOf(report, revisions.map(({ family }) => family).join(","))];
	return Promise.all(services.map((service) => commentOf(partOf(report, service), service.service)));
}
async function commentOf(report, subject) {
	const marker = `<!-- ecs-deploy-action ${`${report.region}/${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.t)(report.cluster)}/${subject}`.replace(/[^\w ,./-]/g, "").slice(0, 600)} -->`;
	return {
		marker,
		body: `${marker}\n${await (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__.n)(report, longest)}`
	};
}
/** The report as if it were about one service alone. */
function partOf(report, service) {
	const { services, revisions, steps, github } = report;
	if (services.length === 1) return report;
	const own = revisions.filter((revision) => isOf(revision, service, revisions)).map((revision) => ({
		...revision,
		members: revision.members.filter((one) => one.service === service.service)
	}));
	const names = [service.service, ...own.map(({ family }) => family)];
	const shipped = (github?.shipped ?? []).filter((range) => range.services.includes(service.service));
	return {
		...report,
		outcome: service.outcome,
		succeeded: service.succeeded,
		services: [service],
		revisions: own,
		steps: steps.filter((step) => step.split(/[^\w-]/).some((word) => names.includes(word))),
		github: github && {
			...github,
			shipped
		}
	};
}
function isOf({ arn, family }, service, all) {
	if (all.length === 1) return true;
	if (arn !== null && service.revision !== null) return arn === service.revision;
	return (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.a)(service.previous ?? "")?.family === family;
}



/***/ })

};
;