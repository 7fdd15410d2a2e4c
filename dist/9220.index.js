"use strict";
exports.id = 9220;
exports.ids = [9220];
exports.modules = {

/***/ 9220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollbackTargets: () => (/* binding */ rollbackTargets)
/* harmony export */ });
/* harmony import */ var _controllers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1134);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _never_served_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7939);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4664);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8378);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7657);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1868);
/* harmony import */ var _task_sets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6174);
/* harmony import */ var _paused_services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8610);










// src/service/rollback-target.ts
/** How many revisions are searched for a commit, newest first, and how many of them at a time. */
const searched = 100;
const atATime = 10;
/** ECS counts revisions to a million (service quotas), so longer numbers are commits. */
function parseTarget(text) {
	if (text.toLowerCase() === "previous") return { kind: "previous" };
	if (/^\d{1,6}$/.test(text)) return {
		kind: "number",
		revision: Number(text)
	};
	if (text.startsWith("arn:") || /^[\w-]+:\d+$/.test(text)) return {
		kind: "reference",
		reference: text
	};
	if (/^[0-9a-f]{7,40}$/i.test(text)) return {
		kind: "commit",
		sha: text.toLowerCase()
	};
	return {
		kind: "ref",
		name: text
	};
}
/**
* Finds the revision to roll a service back to.
*
* @returns the revision as ECS describes it, or the problem in words: nothing was changed
* @throws AwsError
*/
async function findTarget(text, service, cluster, context) {
	const reference = await referenceOf(parseTarget(text), service, cluster, context);
	if (typeof reference !== "string") return reference;
	const described = await describe(reference, context);
	if ("problem" in described) return described.problem;
	const base = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__.n)(described.answer);
	const status = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(base.definition.status);
	if (status !== null && status !== "ACTIVE") return problem(`${(0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(reference)} is ${status}: it was deregistered, and ECS deploys active revisions only.`);
	return base;
}
/** ECS keeps no record of what CodeDeploy has deployed, so one more revision back could be one too many. */
function rerunProblem({ name, taskDefinition }) {
	return problem(`This is a re-run, and whether an earlier attempt has rolled back "${name}" already cannot be told, because CodeDeploy deploys it. It runs ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(taskDefinition ?? "")}. To roll it back from there, start another run, or name the revision in \`rollback-to\`.`);
}
async function describe(reference, context) {
	try {
		return { answer: await context.ecs.describeTaskDefinition(reference, context.signal) };
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) || error.details.kind !== "refused") throw error;
		return { problem: problem(`There is no revision ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(reference)}. ${error.message}`) };
	}
}
function problem(message) {
	return {
		input: "rollback-to",
		message,
		example: "rollback-to: previous"
	};
}
async function referenceOf(target, service, cluster, context) {
	const present = service.taskDefinition ?? "";
	const family = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.a)(present)?.family ?? "";
	if (target.kind === "reference") return target.reference;
	if (target.kind === "number") return `${family}:${target.revision}`;
	if (target.kind === "previous") return previousOf(service, cluster, context);
	return commitOf(target, family, context);
}
/**
* The last revision, other than the present one, that completed a deployment of this service: one that failed never
* did, so bad → fix → bad does not roll back to bad. ECS keeps these records for 90 days. Where CodeDeploy deploys, it is
* the one that the newest task set replaces. A re-run of what has been rolled back already stays with the present one.
*/
async function previousOf(service, cluster, context) {
	const present = service.taskDefinition ?? "";
	const replaced = (0,_task_sets_js__WEBPACK_IMPORTED_MODULE_9__.r)(service);
	if (replaced !== null) return replaced;
	if ((0,_provenance_js__WEBPACK_IMPORTED_MODULE_5__.n)(context.provenance)) {
		if ((0,_task_sets_js__WEBPACK_IMPORTED_MODULE_9__.i)(service).length > 1) return present;
		if (service.usesTaskSets) return rerunProblem(service);
		const { isRolledBack } = await __webpack_require__.e(/* import() */ 9289).then(__webpack_require__.bind(__webpack_require__, 9289));
		if (await isRolledBack(service, cluster, context)) return present;
	}
	const earlier = (await completedRevisions(service, cluster, context)).find((revision) => revision !== present);
	if (earlier !== void 0) return earlier;
	const { family = "", revision = null } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.a)(present) ?? {};
	const lower = (await context.ecs.activeRevisions(family, context.signal)).find((arn) => ((0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.a)(arn)?.revision ?? 1e400) < (revision ?? 0));
	if (lower !== void 0) return lower;
	return problem(`There is nothing to roll back to: ECS records no completed deployment of "${service.name}" with another revision than ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(present)}, and the family "${family}" has no lower active revision.`);
}
/** Revisions of completed deployments, newest first; none where ECS keeps no such records or does not let us read them. */
async function completedRevisions(service, cluster, context) {
	try {
		const serviceRevisions = (await context.ecs.listDeployments(cluster, service.arn, "SUCCESSFUL", context.signal)).map(({ revision }) => revision);
		if (serviceRevisions.length === 0) return [];
		const taskDefinitions = await context.ecs.taskDefinitionsOf(serviceRevisions.slice(0, 20), context.signal);
		return serviceRevisions.flatMap((arn) => taskDefinitions.get(arn) ?? []);
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t && error.details.kind === "refused") return [];
		throw error;
	}
}
async function commitOf(target, family, context) {
	if (target.kind === "commit") {
		const found = await findBySha(target.sha, family, context);
		if (typeof found === "string") return found;
	}
	const name = target.kind === "commit" ? target.sha : target.name;
	const sha = /^[0-9a-f]{40}$/.test(name) ? name : await commitOnGitHub(name, context);
	if (typeof sha !== "string") return sha;
	const found = await findBySha(sha, family, context);
	if (typeof found === "string") return found;
	return problem(`No revision of "${family}" among the newest ${found.searched} carries the tag github:sha of commit ${sha}. Revisions registered by this action carry it, where tagging is allowed (ecs:TagResource).`);
}
async function commitOnGitHub(name, context) {
	try {
		return await context.github.resolveCommit(name, context.signal) ?? problem(`"${name}" is not a revision, and GitHub knows no commit, branch or tag of that name in this repository.`);
	} catch (error) {
		return problem(`"${name}" is not a revision, and GitHub could not be asked whether it is a commit, branch or tag: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error)}`);
	}
}
/** The newest active revision whose `github:sha` tag begins with `sha`. */
async function findBySha(sha, family, context) {
	const active = (await context.ecs.activeRevisions(family, context.signal)).slice(0, searched);
	for (let index = 0; index < active.length; index += atATime) {
		const batch = active.slice(index, index + atATime);
		const match = (await Promise.all(batch.map((arn) => context.ecs.describeTaskDefinition(arn, context.signal)))).findIndex((answer) => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__.n)(answer).tags.some((tag) => tag.key === "github:sha" && tag.value.startsWith(sha)));
		if (match >= 0) return batch[match] ?? "";
	}
	return { searched: active.length };
}
// src/service/rollback-revisions.ts
/**
* What `mode: rollback` desires: an earlier revision of each service, exactly as it was registered.
*
* @throws InputError naming every service that has nothing to roll back to
* @throws AwsError
*/
async function resolveRollbackRevisions(inputs, services, context) {
	const present = [...new Set(services.flatMap((service) => service.taskDefinition ?? []))];
	const [targets, described] = await Promise.all([Promise.all(services.map((service) => findTarget(inputs.rollbackTo ?? "previous", service, inputs.cluster, context))), Promise.all(present.map((arn) => context.ecs.describeTaskDefinition(arn, context.signal)))]);
	const problems = targets.filter(isProblem);
	if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.r(problems.map((problem) => asGiven(problem, inputs)));
	const bases = targets.filter((target) => !isProblem(target));
	return {
		source: "ecs",
		revisions: services.flatMap((service, index) => {
			const base = bases[index];
			if (base === void 0) return [];
			const definition = (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.a)(base.definition);
			const why = reasonFor(base, inputs);
			return {
				base,
				definition,
				tags: base.tags,
				notes: rerunNotes(base, service, inputs),
				services: [service],
				why
			};
		}),
		running: new Map(present.map((arn, index) => [arn, (0,_source_js__WEBPACK_IMPORTED_MODULE_4__.n)(described[index] ?? {})]))
	};
}
function reasonFor({ arn }, { rollbackTo }) {
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(arn ?? "");
	return isPrevious$1(rollbackTo) ? `${name} is the previous revision` : `${name} is the revision of \`rollback-to\``;
}
function isPrevious$1(rollbackTo) {
	return rollbackTo === null || rollbackTo.toLowerCase() === "previous";
}
/** `previous` is the present revision only where a re-run finds the service rolled back. */
function rerunNotes({ arn }, service, { rollbackTo }) {
	const isRolledBack = arn !== null && arn === service.taskDefinition && (0,_task_sets_js__WEBPACK_IMPORTED_MODULE_9__.r)(service) === null;
	if (!isPrevious$1(rollbackTo) || !isRolledBack) return [];
	return [`${service.name} has been rolled back to ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(arn)} already. A re-run does not roll it back once more: to do so, start another run, or name the revision in \`rollback-to\`.`];
}
/** Without `rollback-to` the user named no revision, so it is the service that has none. */
function asGiven(problem, { rollbackTo }) {
	return rollbackTo === null ? {
		...problem,
		input: "service",
		example: null
	} : problem;
}
function isProblem(target) {
	return "message" in target;
}
// src/modes/end-first-deployments.ts
/**
* What `mode: rollback` deploys: an earlier revision of each service. A service whose first deployment is paused has
* none, so that deployment is ended.
*
* @throws InputError naming every other service that has nothing to roll back to
* @throws AwsError
*/
async function rollbackTargets(inputs, services, context) {
	if (!isPrevious(inputs)) return resolveRollbackRevisions(inputs, services, context);
	const ended = services.filter((service) => service.desired === 0 && !(0,_paused_services_js__WEBPACK_IMPORTED_MODULE_6__.t)(service) && (0,_never_served_js__WEBPACK_IMPORTED_MODULE_2__.t)(service));
	if (ended.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.r(ended.map(endedProblem));
	const paused = await firstPaused(inputs, services, context);
	if (paused.length === 0) return resolveRollbackRevisions(inputs, services, context);
	const others = services.filter((service) => paused.every((item) => item.service !== service));
	const [earlier, ...present] = await Promise.all([resolveRollbackRevisions(inputs, others, context), ...paused.map(async ({ service }) => {
		const base = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__.n)(await context.ecs.describeTaskDefinition(service.taskDefinition ?? "", context.signal));
		context.hide(base.definition);
		return {
			base,
			definition: (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.a)(base.definition),
			tags: base.tags,
			notes: [],
			services: [service]
		};
	})]);
	const indexOf = ({ services: [service] }) => services.findIndex((each) => each.arn === service?.arn);
	return {
		...earlier,
		revisions: [...earlier.revisions, ...present].sort((one, other) => indexOf(one) - indexOf(other)),
		running: new Map([...earlier.running, ...present.map(({ base }) => [base.arn ?? "", base])]),
		ended: endedDeployments(paused)
	};
}
/** A revision that is named is deployed in any case. */
function isPrevious({ rollbackTo }) {
	return rollbackTo === null || rollbackTo.toLowerCase() === "previous";
}
/** Of a service whose first deployment has been ended already: no revision of its family has ever served in it. */
function endedProblem({ name }) {
	return {
		input: "service",
		message: `There is nothing to roll back to: no deployment of "${name}" has completed yet, its first one has ended, and it is scaled to 0.`,
		example: null
	};
}
/** Only a service with lifecycle hooks and a first deployment in progress costs calls: one or two. */
async function firstPaused({ cluster }, services, context) {
	const read = services.filter((service) => (0,_paused_services_js__WEBPACK_IMPORTED_MODULE_6__.t)(service) && (0,_never_served_js__WEBPACK_IMPORTED_MODULE_2__.t)(service)).map(async (service) => {
		const { pauses } = await (0,_controllers_js__WEBPACK_IMPORTED_MODULE_0__.t)(service).readHold(service, cluster, context);
		const pause = pauses.find(({ ofRollback }) => !ofRollback);
		return pause === void 0 ? [] : [{
			service,
			pause
		}];
	});
	return (await Promise.all(read)).flat();
}
function endedDeployments(paused) {
	const pauses = new Map(paused.map(({ service, pause }) => [service.arn, pause]));
	const ended = (plan) => {
		const pause = pauses.get(plan.service.arn);
		if (pause === void 0) return plan;
		const { hookId, stage } = pause;
		const why = `ends its first deployment, which hook ${hookId} holds${stage === null ? "" : ` at the stage ${stage}`}. No revision served before it, so there is nothing to roll back to: the service is scaled to 0, its tasks have up to a minute to stop, and the hook is answered with ROLLBACK`;
		return {
			service: plan.service,
			action: "end",
			members: {},
			changes: [],
			neverServed: true,
			reasons: [why]
		};
	};
	const deployPlans = [...pauses].map(([arn, pause]) => [arn, {
		warnings: [],
		loadBalancers: null,
		start: async (update, _, context) => (await __webpack_require__.e(/* import() */ 7905).then(__webpack_require__.bind(__webpack_require__, 7905))).endFirstDeployment(update, pause, context)
	}]);
	return {
		deployPlans: new Map(deployPlans),
		inPlan: (plan) => ({
			...plan,
			revisions: plan.revisions.map((revision) => ({
				...revision,
				services: revision.services.map(ended)
			}))
		})
	};
}



/***/ }),

/***/ 7939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ neverServedTag),
/* harmony export */   t: () => (/* binding */ hasNeverServed)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6988);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5180);


// src/service/never-served.ts
/**
* The tag of a service whose first deployment failed, and that was scaled to 0: the id of that deployment. A later
* deployment has another id, so the tag needs no removal.
*/
const neverServedTag = "ecs-deploy:never-served";
/** How long after the creation of a service its first deployment may be dated, ms. */
const firstDeploymentMs = 6e4;
/**
* Whether no deployment of the service has ever completed with tasks, as far as its present state and its tags show: ECS
* completes a deployment that is scaled to 0, too. Pure.
*/
function hasNeverServed(service) {
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__.s)(service);
	if (primary === null) return false;
	if ((0,_service_tags_js__WEBPACK_IMPORTED_MODULE_0__.o)(service, "ecs-deploy:never-served") === primary.id) return true;
	const isFirst = primary.createdAtMs - (0,_service_js__WEBPACK_IMPORTED_MODULE_1__.t)(service) < firstDeploymentMs;
	const isOpen = (state) => state === "IN_PROGRESS" || state === "FAILED";
	return isFirst && service.deployments.every(({ rolloutState }) => isOpen(rolloutState));
}



/***/ })

};
;