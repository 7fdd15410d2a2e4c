"use strict";
exports.id = 4478;
exports.ids = [4478];
exports.modules = {

/***/ 4478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shortenings: () => (/* binding */ shortenings)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _failed_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2363);
/* harmony import */ var _same_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);



// src/report/shorten.ts
/** How much each step leaves. */
const shortLine = 200;
const shortText = 500;
const shownChanges = 100;
const shownExplanations = 5;
const shownServices = 100;
const shownMessages = 20;
/**
* What a page that grew too long does without, in this order, each on top of those before it. It is the report that is
* shortened and never the page: no cut goes through a tag, a fence or a character.
*/
const shortenings = [
	{
		what: "most lines of the containers’ logs and the events of the services",
		apply: ofServices(withShortLog)
	},
	{
		what: `all but the first ${shownChanges} changes of a task definition`,
		apply: ofRevisions(({ changes, members, ...revision }) => ({
			...revision,
			changes: changes.slice(0, shownChanges),
			members: members.slice(0, shownChanges)
		}))
	},
	{
		what: `all but ${shownExplanations} explanations of failed services`,
		apply: withFewExplanations
	},
	{
		what: "the diagram",
		apply: ofServices((service) => ({
			...service,
			timeline: null
		}))
	},
	{
		what: "the changes",
		apply: ofRevisions((revision) => ({
			...revision,
			changes: [],
			members: []
		}))
	},
	{
		what: "the commits",
		apply: (report) => ({
			...report,
			github: report.github && {
				...report.github,
				shipped: []
			}
		})
	},
	{
		what: "the rest of the explanations",
		apply: withoutDetails
	},
	{
		what: `all but ${shownServices} services`,
		apply: withFewServices
	}
];
function ofServices(change) {
	return (report) => ({
		...report,
		services: report.services.map(change)
	});
}
function ofRevisions(change) {
	return (report) => ({
		...report,
		revisions: report.revisions.map(change)
	});
}
function withShortLog({ diagnosis, ...service }) {
	const tail = diagnosis?.tail ?? null;
	const lines = tail?.lines.slice(-10).map((line) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(line, shortLine)) ?? [];
	const shorter = tail === null ? diagnosis : diagnosis && {
		...diagnosis,
		tail: {
			...tail,
			lines
		}
	};
	return {
		...service,
		diagnosis: shorter,
		events: []
	};
}
function withFewExplanations(report) {
	const explained = (0,_same_cause_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,_failed_services_js__WEBPACK_IMPORTED_MODULE_2__.t)(report)).slice(0, shownExplanations).flatMap(({ services }) => services);
	return ofServices((service) => explained.includes(service) ? service : bare(service))(report);
}
/** What is left is bounded whatever AWS said, but for the number of services and images. */
function withoutDetails(report) {
	const few = (texts) => texts.slice(0, shownMessages).map((text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(text, shortText));
	return {
		...ofServices(bare)(report),
		task: report.task && {
			...report.task,
			lastLines: [],
			reason: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(report.task.reason, shortText)
		},
		warnings: few(report.warnings),
		steps: few(report.steps),
		refusal: report.refusal && few(report.refusal.split("\n")).join("\n")
	};
}
function withFewServices(report) {
	const [failed, revisions] = [(0,_failed_services_js__WEBPACK_IMPORTED_MODULE_2__.t)(report), report.revisions.slice(0, shownServices)];
	const others = report.services.filter((service) => !failed.includes(service));
	return {
		...report,
		revisions,
		services: [...failed, ...others].slice(0, shownServices)
	};
}
function bare(service) {
	return {
		...service,
		reason: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(service.reason, shortText),
		cause: "",
		advice: "",
		diagnosis: null,
		events: []
	};
}



/***/ })

};
;