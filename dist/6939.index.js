"use strict";
exports.id = 6939;
exports.ids = [6939];
exports.modules = {

/***/ 6939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1600);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7111);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2088);




// src/diagnose/groups.ts
/** The failed tasks by cause, the biggest group first. */
function groupsIn(evidence) {
	const groups = /* @__PURE__ */ new Map();
	for (const failure of (0,_texts_js__WEBPACK_IMPORTED_MODULE_2__.c)(evidence)) {
		const group = groupOf(failure);
		const key = JSON.stringify([
			group.stopCode,
			group.container,
			group.exit,
			alike(group.reason)
		]);
		groups.set(key, {
			...group,
			count: (groups.get(key)?.count ?? 0) + 1
		});
	}
	return [...groups.values()].sort((one, other) => other.count - one.count);
}
function groupOf({ task, container, exitCode, outOfMemory }) {
	const own = task.containers.find(({ name }) => name === container)?.reason ?? null;
	const reasons = [task.stoppedReason, own].filter((text) => text !== null && text !== "");
	return {
		stopCode: task.stopCode,
		container,
		exit: exitCode === null ? null : (0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__.t)(exitCode, outOfMemory),
		exitCode,
		reason: reasons.join(" – ") || "no reason given",
		count: 1,
		task: task.id
	};
}
/** A reason without what differs from task to task: ids, addresses, times, counts of retries. */
function alike(reason) {
	return reason.replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi, "*").replace(/\b(?:eni|i|subnet|sg)-[0-9a-f]{6,}\b/gi, "*").replace(/\b[0-9a-f]{32}(?:-\d+)?\b/gi, "*").replace(/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, "*").replace(/\b\d+\b/g, "#");
}
// src/diagnose/diagnose.ts
/** Explains a failure. Pure: the same evidence, the same words. */
function diagnose(evidence) {
	const causes = inOrder(_rules_js__WEBPACK_IMPORTED_MODULE_3__.t.flatMap((rule) => rule.finds(evidence) ?? []).map(_rules_js__WEBPACK_IMPORTED_MODULE_3__.s));
	const groups = groupsIn(evidence);
	const named = causes.some(({ rank }) => rank > _rules_js__WEBPACK_IMPORTED_MODULE_3__.o.symptom + 1) ? causes : [...unnamed(groups), ...causes];
	return {
		service: evidence.service,
		headline: named[0]?.cause ?? unexplained(evidence),
		causes: named,
		groups,
		targets: targetsIn(evidence),
		tail: tailOf(evidence.tail),
		missingEvidence: evidence.missingEvidence,
		checks: evidence.checks ?? []
	};
}
/** By rank; but what explains less than half as many tasks as another finding does steps behind it. */
function inOrder(found) {
	const most = Math.max(0, ...found.map(({ tasks, rank }) => rank >= _rules_js__WEBPACK_IMPORTED_MODULE_3__.o.health ? tasks : 0));
	const isRare = ({ tasks }) => tasks > 0 && tasks * 2 < most;
	const weight = (finding) => isRare(finding) ? finding.rank / 2 : finding.rank;
	return [...found].sort((one, other) => weight(other) - weight(one) || other.tasks - one.tasks);
}
/** What no rule knows is shown as AWS said it. */
function unnamed(groups) {
	return groups.map(({ container, exit, reason, count }) => {
		const who = container === null ? "" : ` (container ${container}${exit === null ? "" : `, ${exit}`})`;
		return {
			rule: "unknown",
			cause: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(count, "task")} of the revision stopped${who}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(reason)}`,
			advice: ["Look the reason up in the ECS developer guide, \"Stopped task error codes\"."],
			tasks: count,
			rank: _rules_js__WEBPACK_IMPORTED_MODULE_3__.o.symptom + 2
		};
	});
}
function unexplained(evidence) {
	const said = evidence.record?.reason ?? evidence.reason;
	if (said !== null) return said;
	const unread = evidence.missingEvidence.length === 0 ? "" : ", and not everything could be read";
	return `Nothing that ECS shows says why the deployment of ${evidence.service} failed${unread}.`;
}
function targetsIn(evidence) {
	const failure = (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__.i)(evidence);
	return evidence.targetGroups.flatMap((group) => {
		const isBlamed = failure?.group === group;
		const unhealthy = [...(0,_rules_js__WEBPACK_IMPORTED_MODULE_3__.a)(group), ...group.targets.filter(({ state }) => state === "unused")];
		if (!isBlamed && unhealthy.length === 0) return [];
		const states = /* @__PURE__ */ new Map();
		for (const { state, description, reason: code } of unhealthy) {
			const reason = description ?? code ?? "no reason given";
			const key = `${state} ${reason}`;
			states.set(key, {
				state,
				reason,
				count: (states.get(key)?.count ?? 0) + 1
			});
		}
		if (states.size === 0 && failure !== null && failure.description !== null) states.set("", {
			state: "unhealthy",
			reason: failure.description,
			count: failure.failures.length
		});
		return [{
			name: group.name,
			check: (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__.r)(group, isBlamed ? failure.port : null),
			states: [...states.values()]
		}];
	});
}
function tailOf(tail) {
	if (tail === null || tail.lines.length === 0) return null;
	const lines = tail.lines.flatMap(({ text }) => text.split(/\r?\n/)).filter((line) => line.trim() !== "");
	return {
		...tail,
		lines: lines.slice(-30)
	};
}



/***/ })

};
;