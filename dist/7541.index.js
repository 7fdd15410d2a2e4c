"use strict";
exports.id = 7541;
exports.ids = [7541];
exports.modules = {

/***/ 7541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatheredReads: () => (/* binding */ gatheredReads)
/* harmony export */ });
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);


// src/lib/gathered.ts
/** Requests that come within so long of each other share a call, ms. */
const gatherMs = 200;
/**
* A read of one thing that shares its call with the reads of others at about the same time. Where the shared call is
* denied, as for one of several resources, each thing is read by itself.
*/
function gathered({ most, read }, clock) {
	let waiting = [];
	async function send(together) {
		const { signal, forget } = whenAllAborted(new Set(together.map((one) => one.signal)));
		const keys = [...new Set(together.map(({ key }) => key))];
		try {
			const answers = await read(keys, signal);
			for (const { key, resolve } of together) resolve(answers[keys.indexOf(key)] ?? null);
		} catch (error) {
			if (keys.length > 1 && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.details.kind === "denied") await Promise.all(together.map((one) => send([one])));
			else for (const { reject } of together) reject(error);
		} finally {
			forget();
		}
	}
	async function sendAll() {
		await clock.sleep(gatherMs);
		const all = waiting;
		waiting = [];
		for (let index = 0; index < all.length; index += most) send(all.slice(index, index + most));
	}
	return (key, signal) => {
		const answer = new Promise((resolve, reject) => {
			waiting.push({
				key,
				signal,
				resolve,
				reject
			});
			if (waiting.length === 1) sendAll();
		});
		return (0,_abort_js__WEBPACK_IMPORTED_MODULE_1__.t)(answer, signal);
	};
}
/** A signal that is aborted once every one of these is; `forget` ends that. */
function whenAllAborted(signals) {
	const all = new AbortController();
	const check = () => {
		if ([...signals].every(({ aborted }) => aborted)) all.abort(/* @__PURE__ */ new Error("no caller waits any more"));
	};
	for (const signal of signals) signal.addEventListener("abort", check, { once: true });
	check();
	return {
		signal: all.signal,
		forget: () => {
			for (const signal of signals) signal.removeEventListener("abort", check);
		}
	};
}
// src/deployment/gathered-reads.ts
/** What ECS answers in one call. */
const mostServices = 10;
const mostRecords = 20;
/**
* The same reads for a step with many services: what is read of one service shares its calls with what is read of
* others at that time. Each rollback is watched by itself, and a deployment by stages is watched by its own record.
*/
function gatheredReads(ecs, clock) {
	const clusters = /* @__PURE__ */ new Map();
	const serviceOf = (cluster) => {
		const known = clusters.get(cluster) ?? gathered({
			most: mostServices,
			read: readServices(ecs, cluster)
		}, clock);
		clusters.set(cluster, known);
		return known;
	};
	const recordOf = gathered({
		most: mostRecords,
		read: readRecords(ecs)
	}, clock);
	return {
		...ecs,
		async describeServices(cluster, services, signal) {
			const [only, ...others] = services;
			if (only === void 0 || others.length > 0 || !only.startsWith("arn:")) return ecs.describeServices(cluster, services, signal);
			const service = await serviceOf(cluster)(only, signal);
			return service === null ? [] : [service];
		},
		describeServiceDeployment: recordOf
	};
}
function readServices(ecs, cluster) {
	return async (arns, signal) => {
		const found = await ecs.describeServices(cluster, arns, signal);
		return arns.map((arn) => found.find((service) => service.arn === arn) ?? null);
	};
}
function readRecords(ecs) {
	return async (arns, signal) => {
		const found = await ecs.describeServiceDeployments(arns, signal);
		return arns.map((arn) => found.find((record) => record.arn === arn) ?? null);
	};
}



/***/ })

};
;