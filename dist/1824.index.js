"use strict";
exports.id = 1824;
exports.ids = [1824];
exports.modules = {

/***/ 1824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAutoScaling: () => (/* binding */ createAutoScaling)
/* harmony export */ });
/* harmony import */ var _enums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4065);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2114);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6855);
/* harmony import */ var _raw_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(528);





// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/DescribeScalingPoliciesCommand.js
var DescribeScalingPoliciesCommand = class extends (0,_enums_js__WEBPACK_IMPORTED_MODULE_0__.s)(_enums_js__WEBPACK_IMPORTED_MODULE_0__.a, _enums_js__WEBPACK_IMPORTED_MODULE_0__.o, "DescribeScalingPolicies", _enums_js__WEBPACK_IMPORTED_MODULE_0__.u) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends (0,_enums_js__WEBPACK_IMPORTED_MODULE_0__.s)(_enums_js__WEBPACK_IMPORTED_MODULE_0__.a, _enums_js__WEBPACK_IMPORTED_MODULE_0__.o, "ListTagsForResource", _enums_js__WEBPACK_IMPORTED_MODULE_0__.d) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/PutScalingPolicyCommand.js
var PutScalingPolicyCommand = class extends (0,_enums_js__WEBPACK_IMPORTED_MODULE_0__.s)(_enums_js__WEBPACK_IMPORTED_MODULE_0__.a, _enums_js__WEBPACK_IMPORTED_MODULE_0__.o, "PutScalingPolicy", _enums_js__WEBPACK_IMPORTED_MODULE_0__.f) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/RegisterScalableTargetCommand.js
var RegisterScalableTargetCommand = class extends (0,_enums_js__WEBPACK_IMPORTED_MODULE_0__.s)(_enums_js__WEBPACK_IMPORTED_MODULE_0__.a, _enums_js__WEBPACK_IMPORTED_MODULE_0__.o, "RegisterScalableTarget", _enums_js__WEBPACK_IMPORTED_MODULE_0__.p) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends (0,_enums_js__WEBPACK_IMPORTED_MODULE_0__.s)(_enums_js__WEBPACK_IMPORTED_MODULE_0__.a, _enums_js__WEBPACK_IMPORTED_MODULE_0__.o, "TagResource", _enums_js__WEBPACK_IMPORTED_MODULE_0__.m) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends (0,_enums_js__WEBPACK_IMPORTED_MODULE_0__.s)(_enums_js__WEBPACK_IMPORTED_MODULE_0__.a, _enums_js__WEBPACK_IMPORTED_MODULE_0__.o, "UntagResource", _enums_js__WEBPACK_IMPORTED_MODULE_0__.h) {};
// src/adapters/auto-scaling.ts
/** DescribeScalableTargets takes fifty resource ids a call (API reference). */
const idsPerCall = 50;
const dimension = {
	ServiceNamespace: _enums_js__WEBPACK_IMPORTED_MODULE_0__.r.ECS,
	ScalableDimension: _enums_js__WEBPACK_IMPORTED_MODULE_0__.n.ECSServiceDesiredCount
};
/**
* Application Auto Scaling. Every write sets a state and may be repeated: a lost answer is sent again.
*/
function createAutoScaling(configuration, settings) {
	const client = new _enums_js__WEBPACK_IMPORTED_MODULE_0__.c(configuration);
	const subjectOf = (name, resource, mutates) => ({
		operation: `application-autoscaling:${name}`,
		resource,
		mutates,
		idempotent: true
	});
	async function describeChunk(resourceIds, signal) {
		const subject = subjectOf("DescribeScalableTargets", resourceIds.join(", "), false);
		const found = [];
		const after = (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__.t)(subject.operation, subject.resource);
		let token;
		do {
			const command = new _enums_js__WEBPACK_IMPORTED_MODULE_0__.i({
				...dimension,
				ResourceIds: [...resourceIds],
				...token === void 0 ? {} : { NextToken: token }
			});
			const answer = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
			found.push(...(answer.ScalableTargets ?? []).map(toTarget));
			token = after(answer.NextToken);
		} while (token !== void 0);
		return found;
	}
	return {
		async describeScalableTargets(resourceIds, signal) {
			const chunks = [];
			for (let index = 0; index < resourceIds.length; index += idsPerCall) chunks.push(describeChunk(resourceIds.slice(index, index + idsPerCall), signal));
			return (await Promise.all(chunks)).flat().filter(({ resourceId }) => resourceIds.includes(resourceId));
		},
		async registerScalableTarget(resourceId, change, signal) {
			const command = new RegisterScalableTargetCommand({
				...dimension,
				ResourceId: resourceId,
				...membersOf(change)
			});
			const subject = subjectOf("RegisterScalableTarget", resourceId, true);
			await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
		},
		async describeScalingPolicies(resourceId, signal) {
			const subject = subjectOf("DescribeScalingPolicies", resourceId, false);
			const found = [];
			const after = (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__.t)(subject.operation, resourceId);
			let token;
			do {
				const query = {
					...dimension,
					ResourceId: resourceId,
					...token === void 0 ? {} : { NextToken: token }
				};
				const raw = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(settings, subject, async (abortSignal) => {
					const command = new DescribeScalingPoliciesCommand(query);
					let answer = {};
					(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(stackOf(command), (body) => {
						answer = body;
					});
					await client.send(command, { abortSignal });
					return answer;
				}, signal);
				found.push(...(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.a)(raw.ScalingPolicies).map(toPolicy));
				token = after((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.o)(raw.NextToken));
			} while (token !== void 0);
			return found;
		},
		async putTargetTrackingPolicy(resourceId, name, configuration, signal) {
			const place = {
				...dimension,
				ResourceId: resourceId,
				PolicyName: name
			};
			const subject = subjectOf("PutScalingPolicy", `${resourceId}, policy ${name}`, true);
			await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(settings, subject, (abortSignal) => {
				const command = new PutScalingPolicyCommand({
					...place,
					PolicyType: _enums_js__WEBPACK_IMPORTED_MODULE_0__.t.TargetTrackingScaling
				});
				(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(stackOf(command), {
					...place,
					PolicyType: _enums_js__WEBPACK_IMPORTED_MODULE_0__.t.TargetTrackingScaling,
					TargetTrackingScalingPolicyConfiguration: configuration
				});
				return client.send(command, { abortSignal });
			}, signal);
		},
		async listTags(arn, signal) {
			const command = new ListTagsForResourceCommand({ ResourceARN: arn });
			const subject = subjectOf("ListTagsForResource", arn, false);
			return (await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal)).Tags ?? {};
		},
		async tag(arn, tags, signal) {
			const command = new TagResourceCommand({
				ResourceARN: arn,
				Tags: { ...tags }
			});
			const subject = subjectOf("TagResource", arn, true);
			await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
		},
		async untag(arn, keys, signal) {
			const command = new UntagResourceCommand({
				ResourceARN: arn,
				TagKeys: [...keys]
			});
			const subject = subjectOf("UntagResource", arn, true);
			await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
		}
	};
}
function membersOf({ min, max, suspended }) {
	return {
		...min === void 0 ? {} : { MinCapacity: min },
		...max === void 0 ? {} : { MaxCapacity: max },
		...suspended && { SuspendedState: {
			DynamicScalingInSuspended: suspended.dynamicIn,
			DynamicScalingOutSuspended: suspended.dynamicOut,
			ScheduledScalingSuspended: suspended.scheduled
		} }
	};
}
function toTarget(target) {
	const state = target.SuspendedState;
	return {
		resourceId: target.ResourceId ?? "",
		arn: target.ScalableTargetARN ?? null,
		min: target.MinCapacity ?? 0,
		max: target.MaxCapacity ?? 0,
		suspended: {
			dynamicIn: state?.DynamicScalingInSuspended ?? false,
			dynamicOut: state?.DynamicScalingOutSuspended ?? false,
			scheduled: state?.ScheduledScalingSuspended ?? false
		}
	};
}
function toPolicy(policy) {
	const tracking = policy.TargetTrackingScalingPolicyConfiguration;
	return {
		name: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.o)(policy.PolicyName) ?? "",
		type: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.o)(policy.PolicyType) ?? "",
		tracking: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(tracking) ? tracking : null
	};
}
/** The clients' stacks differ only in the inputs that they are typed for. */
function stackOf(command) {
	return command.middlewareStack;
}



/***/ }),

/***/ 6855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createPaging)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/adapters/paging.ts
/** Far more than any list that is read here has: a hundred thousand entries. */
const mostPages = 1e3;
/**
* Guards a loop over pages against a server that never comes to the end: takes each answer's token and hands it on,
* undefined after the last page.
*
* @throws AwsError for a token that has come before, and after a thousand pages
*/
function createPaging(operation, resource) {
	const seen = /* @__PURE__ */ new Set();
	return (token) => {
		if (token === null || token === void 0 || token === "") return void 0;
		const trouble = seen.has(token) ? "the answer repeats the token of an earlier page, so the list has no end" : seen.size >= mostPages ? `the list has more than ${mostPages} pages` : null;
		if (trouble !== null) {
			const message = `${operation}${resource === null ? "" : ` (${resource})`} failed: ${trouble}.`;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(message, {
				kind: "refused",
				operation,
				code: "EndlessPages",
				resource,
				requestId: null,
				action: null
			});
		}
		seen.add(token);
		return token;
	};
}



/***/ }),

/***/ 528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sendRaw),
/* harmony export */   t: () => (/* binding */ receiveRaw)
/* harmony export */ });
// src/adapters/raw-json.ts
/** Sends `body` as it is. After serialisation and before signing, so that the signature covers it. */
function sendRaw(stack, body) {
	stack.add((next) => async (args) => {
		const request = args.request;
		request.body = JSON.stringify(body);
		request.headers["content-length"] = String(Buffer.byteLength(request.body));
		return next(args);
	}, {
		step: "build",
		name: "sendRaw",
		priority: "high",
		override: true
	});
}
/** Hands the answer's JSON to `take` before the SDK's own reading of it. Answers that are errors are left alone. */
function receiveRaw(stack, take) {
	stack.add((next) => async (args) => {
		const result = await next(args);
		const response = result.response;
		if (response.statusCode >= 300) return result;
		const bytes = await readAll(response.body);
		take(JSON.parse(bytes.toString("utf8")));
		response.body = bytes;
		return result;
	}, {
		step: "deserialize",
		name: "receiveRaw",
		priority: "low",
		override: true
	});
}
async function readAll(body) {
	if (typeof body === "string" || body instanceof Uint8Array) return Buffer.from(body);
	const chunks = [];
	for await (const chunk of body) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}



/***/ })

};
;