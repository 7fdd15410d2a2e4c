"use strict";
exports.id = 5325;
exports.ids = [5325];
exports.modules = {

/***/ 5325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanOf: () => (/* binding */ scanOf)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1711);

// src/preflight/scans.ts
/** A scan on push takes about half a minute (ECR user guide, "Image scanning"). */
const patienceMs = 6e4;
const pauseMs = 5e3;
/**
* ECR's scan of an image; waits while it is in progress. Of several digests every one must have a finished scan, and
* each severity counts as often as in the worst of them: one of them is what runs. What is in the way is part of the
* result, because a missing scan fails the run.
*/
async function scanOf(subject, context, reading) {
	const what = `the vulnerabilities of ${subject.text}`;
	const results = await Promise.all(subject.digests.map(async (digest) => {
		const answer = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__.a)(reading, what, (signal) => settled(subject.place, digest, context, signal));
		if ("missing" in answer) return {
			scan: null,
			noScan: {
				kind: "unread",
				missing: answer.missing
			}
		};
		const { value } = answer;
		if (value.kind === "done") return { scan: value.scan };
		return {
			scan: null,
			noScan: value.kind === "none" ? {
				kind: "none",
				digest
			} : value
		};
	}));
	return results.find(({ scan }) => scan === null) ?? { scan: worstOf(results.flatMap(({ scan }) => scan ?? [])) };
}
function worstOf(scans) {
	const counts = {};
	for (const scan of scans) for (const [severity, count] of Object.entries(scan.counts)) counts[severity] = Math.max(counts[severity] ?? 0, count);
	return {
		counts,
		names: [...new Map(scans.flatMap((scan) => scan.names).map((named) => [named.name, named])).values()]
	};
}
async function settled(place, digest, { ecr, clock }, signal) {
	const untilMs = clock.now() + patienceMs;
	for (;;) {
		const answer = await ecr.scanOf(place, digest, signal);
		if (answer.kind !== "running" || clock.now() + pauseMs > untilMs) return answer;
		await clock.sleep(pauseMs, signal);
	}
}



/***/ })

};
;