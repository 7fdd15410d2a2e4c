"use strict";
exports.id = 6029;
exports.ids = [6029];
exports.modules = {

/***/ 6029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRollback: () => (/* binding */ explainRollback)
/* harmony export */ });
/* harmony import */ var _refusal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1959);

// src/report/explain-rollback.ts
/**
* Adds to a rollback that failed what a person needs at once: what still runs, and why the tasks of the earlier
* revision fail, by the rules alone, without a further call.
*/
async function explainRollback(rollback, failed, region) {
	if (rollback.kind !== "failed") return rollback;
	const last = rollback.watch?.last ?? failed.last;
	const running = last === null || last.deployments.length === 0 ? {} : { running: runningIn(last) };
	const finding = rollback.watch === void 0 ? null : await findingOf(rollback.watch, region);
	const why = rollback.error === void 0 ? rollback.why : await whyRefused(rollback.error, rollback.to, failed);
	return {
		...rollback,
		why,
		...running,
		...finding === null ? {} : { finding }
	};
}
async function whyRefused(error, revision, { handle }) {
	const { explainRefusal, unknownCall } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 267));
	const finding = explainRefusal(error, {
		...unknownCall,
		cluster: handle.cluster,
		revision
	});
	return (0,_refusal_text_js__WEBPACK_IMPORTED_MODULE_0__.n)(error, finding) + (finding === null ? "" : ` ${(0,_refusal_text_js__WEBPACK_IMPORTED_MODULE_0__.r)(finding)}`);
}
async function findingOf(watch, region) {
	const [{ knownEvidence }, { diagnose }] = await Promise.all([__webpack_require__.e(/* import() */ 1336).then(__webpack_require__.bind(__webpack_require__, 1336)), Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(6939)]).then(__webpack_require__.bind(__webpack_require__, 6939))]);
	const { handle, last, verdict, serviceDeploymentArn, stoppedTrouble } = watch;
	const [first] = diagnose(knownEvidence({
		handle,
		region,
		definition: {},
		last,
		serviceDeploymentArn,
		events: [],
		stopped: [...watch.stopped.tasks.values()],
		stoppedTrouble,
		reason: verdict.kind === "failed" ? verdict.why : null
	})).causes;
	return first === void 0 || first.tasks === 0 || first.rule === "unknown" ? null : first;
}
/** Running tasks by revision, those of the newest deployment first. */
function runningIn({ deployments }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { taskDefinition, running } of deployments) counts.set(taskDefinition, (counts.get(taskDefinition) ?? 0) + running);
	return [...counts].flatMap(([revision, count]) => count > 0 ? [{
		revision,
		count
	}] : []);
}



/***/ })

};
;