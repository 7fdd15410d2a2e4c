"use strict";
exports.id = 8854;
exports.ids = [8854,5139,2007];
exports.modules = {

/***/ 8854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _obstacles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8629);
/* harmony import */ var _controllers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1134);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7157);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9984);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9336);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4275);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8378);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1868);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3724);
/* harmony import */ var _plan3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5139);











// src/deployment/choose-pauses.ts
/**
* Chooses the pauses to continue. Approved is what was tested: anything else that is paused is a problem, and so is a
* service without a pause. Only a later attempt of the same run may find what it is about gone on. Pure.
*/
function choosePauses(held, approved, isRerun) {
	const candidates = held.map((item) => ({
		...item,
		pauses: item.hold.pauses.filter((pause) => isApproved(pause, approved))
	}));
	const goesOn = ({ hold, pauses }) => pauses.length > 0 || hold.state === "in-progress";
	const mayBeAnswered = approved.serviceDeploymentArn !== null || candidates.some(goesOn);
	const chosen = [];
	const problems = [];
	for (const { service, hold, pauses } of candidates) {
		const isSame = approved.serviceDeploymentArn === null || approved.serviceDeploymentArn === hold.serviceDeploymentArn;
		const resumes = isRerun && isSame;
		const isOther = resumes && approved.hookId === null && hold.continued;
		if (pauses.length > 0 && isOther) chosen.push({
			kind: "continue",
			service,
			pauses: [],
			left: pauses
		});
		else if (pauses.length > 0) chosen.push({
			kind: "continue",
			service,
			pauses
		});
		else if (resumes && hold.state === "in-progress") chosen.push({
			kind: "continue",
			service,
			pauses: []
		});
		else if (resumes && hold.state === "successful" && mayBeAnswered) chosen.push({
			kind: "done",
			service,
			why: hold.now
		});
		else problems.push(problemOf(service, hold, approved));
	}
	return {
		chosen,
		problems
	};
}
function isApproved(pause, { serviceDeploymentArn, hookId }) {
	return (serviceDeploymentArn === null || pause.serviceDeploymentArn === serviceDeploymentArn) && (hookId === null || pause.hookId === hookId);
}
function problemOf({ name }, { pauses, now }, { serviceDeploymentArn, hookId }) {
	const isOther = serviceDeploymentArn !== null && !pauses.some((pause) => pause.serviceDeploymentArn === serviceDeploymentArn);
	const input = isOther ? "service-deployment-arn" : hookId !== null ? "hook-id" : "service";
	const subject = isOther ? `\`service-deployment-arn\` is ${serviceDeploymentArn}` : `\`hook-id\` is ${hookId}`;
	return {
		input,
		message: `${input === "service" ? "" : `${subject}, which is not paused. `}${pauses.length === 0 ? `No pause hook holds a deployment of service "${name}". ${now}` : `Paused now in service "${name}": ${pauses.map(_obstacles_js__WEBPACK_IMPORTED_MODULE_0__.r).join("; ")}. Nothing was continued, since only what was named may be.`}`,
		example: null
	};
}
// src/service/continued-revisions.ts
/**
* The revisions that services are being deployed with, and how they differ from what served before, each read once. A
* revision that may not be read is shown without its content: the deployment goes on without it.
*/
async function readContinuedRevisions(services, servedBefore, context) {
	const present = [...new Set(services.flatMap((service) => service.taskDefinition ?? []))];
	const before = services.flatMap((service) => servedBefore(service) ?? []);
	const arns = [.../* @__PURE__ */ new Set([...present, ...before])];
	const bases = await Promise.all(arns.map((arn) => readBase(arn, context)));
	const running = new Map(arns.flatMap((arn, index) => entryOf(arn, bases[index] ?? null)));
	return {
		revisions: present.map((arn) => {
			const theirs = services.filter((service) => service.taskDefinition === arn);
			const [first] = theirs;
			const base = running.get(arn) ?? {
				arn,
				origin: arn,
				definition: {},
				tags: []
			};
			const definition = (0,_revision_js__WEBPACK_IMPORTED_MODULE_6__.a)(base.definition);
			const served = running.get(first === void 0 ? "" : servedBefore(first) ?? "");
			return {
				target: {
					base,
					definition,
					tags: base.tags,
					notes: [],
					services: theirs
				},
				existing: arn,
				changes: served === void 0 ? [] : (0,_diff_js__WEBPACK_IMPORTED_MODULE_4__.t)(served.definition, definition),
				images: (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.c)(served?.definition ?? null, definition)
			};
		}),
		running
	};
}
async function readBase(arn, { ecs, hide, signal }) {
	try {
		const base = (0,_source_js__WEBPACK_IMPORTED_MODULE_7__.n)(await ecs.describeTaskDefinition(arn, signal));
		hide(base.definition);
		return base;
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t && error.details.kind !== "aborted") return null;
		throw error;
	}
}
function entryOf(arn, base) {
	return base === null ? [] : [[arn, base]];
}
// src/modes/continue.ts
/**
* `mode: continue`: answers the pauses of the services with CONTINUE, then watches and reports as a deploy does. The
* code that writes is loaded only after everything has been found.
*
* @throws InputError where another deployment is paused than the named one, or none; AwsError
*/
async function run(inputs, snapshot, context) {
	const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__.r)(inputs, await prepareToContinue(inputs, await snapshot, context));
	return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__.i)(inputs, prepared, context, async () => {
		if (inputs.dryRun) return (0,_plan3_js__WEBPACK_IMPORTED_MODULE_10__.showPlanned)(inputs, prepared, context);
		const { applyPlan } = await __webpack_require__.e(/* import() */ 7387).then(__webpack_require__.bind(__webpack_require__, 7387));
		return applyPlan(inputs, prepared, context);
	});
}
async function prepareToContinue(inputs, services, context) {
	const startedAtMs = context.clock.now();
	(0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__.n)(services, inputs);
	const held = await Promise.all(services.map(async (service) => {
		return {
			service,
			hold: await (0,_controllers_js__WEBPACK_IMPORTED_MODULE_1__.t)(service).readHold(service, inputs.cluster, context)
		};
	}));
	const { serviceDeploymentArn, hookId } = inputs;
	const { chosen, problems } = choosePauses(held, {
		serviceDeploymentArn,
		hookId
	}, (0,_provenance_js__WEBPACK_IMPORTED_MODULE_8__.n)(context.provenance));
	if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.r(problems);
	showPauses(chosen, context);
	const warnings = [...chosen.some(({ kind }) => kind === "continue") ? await alarmWarnings(inputs, context) : [], ...chosen.flatMap(leftWarnings)];
	const served = new Map(await Promise.all(held.map(async (item) => [item.service.arn, await servedBefore(item, context)])));
	const servedBy = ({ arn }) => served.get(arn) ?? null;
	const { revisions, running } = await readContinuedRevisions(services, servedBy, context);
	const plan = {
		revisions: revisions.map((revision) => ({
			...revision,
			services: chosen.filter(({ service }) => revision.target.services.includes(service)).map((item) => planOf(item))
		})),
		warnings
	};
	return {
		startedAtMs,
		plan,
		task: null,
		deployPlans: new Map(chosen.map((item) => [item.service.arn, deployPlanOf(item, servedBy(item.service))])),
		suspended: (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.o)(plan, await (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__.i)(inputs, services, context), inputs),
		files: [],
		running,
		isNamed: false
	};
}
/** A re-run does not answer a pause that its earlier attempt may not have been about. */
function leftWarnings(item) {
	if (item.kind !== "continue") return [];
	return (item.left ?? []).map((pause) => `${item.service.name} is paused by ${(0,_obstacles_js__WEBPACK_IMPORTED_MODULE_0__.r)(pause)}, and another pause of its deployment was continued before. A re-run does not answer this one, because its earlier attempt may have continued the other. To continue it, give \`hook-id: ${pause.hookId}\`, or start another run.`);
}
/** The alarms of `verify`, before anything is answered; a dry run shows what would stop it. */
async function alarmWarnings(inputs, context) {
	const alarms = context.checks.flatMap((check) => check.alarms);
	if (alarms.length === 0) return [];
	const { checkAlarms } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5166)).then((n) => n.n);
	const { problems, warnings, notices } = await checkAlarms({
		alarms: [...new Set(alarms)],
		region: context.region
	}, inputs.preflight, context, context.signal);
	for (const notice of notices) context.log.notice(notice);
	if (problems.length > 0 && !inputs.dryRun) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.r(problems);
	return [...warnings, ...problems.map(({ message }) => `This would stop it: ${message}`)];
}
/**
* The revision that served before the paused deployment; null for none. Without older tasks the service does not show
* it any more, and ECS's record of the deployment names it.
*/
async function servedBefore({ service, hold }, { ecs, signal }) {
	const known = (0,_handle_js__WEBPACK_IMPORTED_MODULE_2__.r)(service);
	if (known !== null && known !== service.taskDefinition) return known;
	if (hold.serviceDeploymentArn === null) return null;
	try {
		return (await ecs.sourceRevisions(hold.serviceDeploymentArn, signal)).find((source) => source !== service.taskDefinition) ?? null;
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t && error.details.kind !== "aborted") return null;
		throw error;
	}
}
function pausesOf(item) {
	return item.kind === "continue" ? item.pauses : [];
}
function planOf(item) {
	const { service } = item;
	const common = {
		service,
		members: {},
		changes: []
	};
	if (item.kind === "done") return {
		...common,
		action: "none",
		reasons: [item.why.replace(/\.$/, "")]
	};
	const reasons = item.pauses.length === 0 ? ["an earlier attempt of this run has continued its deployment, which is in progress"] : item.pauses.map((pause) => `continues ${(0,_obstacles_js__WEBPACK_IMPORTED_MODULE_0__.r)(pause)}`);
	return {
		...common,
		action: "continue",
		reasons
	};
}
function deployPlanOf(item, served) {
	return {
		warnings: [],
		loadBalancers: null,
		start: async (update, _, context) => (await __webpack_require__.e(/* import() */ 910).then(__webpack_require__.bind(__webpack_require__, 910))).continueDeployment(update, {
			pauses: pausesOf(item),
			served
		}, context)
	};
}
/** What is paused, before anything is answered. */
function showPauses(chosen, { log }) {
	log.startGroup("What is paused");
	for (const item of chosen) {
		const { name } = item.service;
		if (item.kind === "done") log.line(`${name}: ${item.why}`);
		else if (item.pauses.length === 0) log.line(`${name}: continued by an earlier attempt of this run`);
		else for (const pause of item.pauses) log.line(`${name}: ${(0,_obstacles_js__WEBPACK_IMPORTED_MODULE_0__.r)(pause)}`);
	}
	log.endGroup();
}



/***/ }),

/***/ 2016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withDigests),
/* harmony export */   t: () => (/* binding */ inWave)
/* harmony export */ });
// src/report/image-digests.ts
/**
* The images of a revision with the digests that ECR, or the service that runs them, showed for their tags, and with
* what attestations prove of them.
*/
function withDigests({ images, target }, { digests }) {
	return images.map((image) => {
		const digest = digests?.get(image.to);
		const proof = target.proofs?.[image.container];
		return {
			...image,
			...digest !== void 0 && { digest },
			...proof !== void 0 && { proof }
		};
	});
}
// src/report/in-wave.ts
/** Which wave the service is in; nothing without waves. */
function inWave({ arn }, waves) {
	const wave = waves?.get(arn);
	return wave === void 0 ? {} : { wave };
}



/***/ }),

/***/ 5978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isSuccess),
/* harmony export */   r: () => (/* binding */ worstOutcome),
/* harmony export */   t: () => (/* binding */ OUTCOMES)
/* harmony export */ });
// src/contract/outcomes.ts
/** How a run ended for a service, worst first: with several services the worst outcome is the run's. */
const OUTCOMES = [
	{
		name: "failed",
		meaning: "The deployment failed, and the service was not rolled back: rollback is turned off, there is no earlier revision, or the rollback failed too.",
		step: "red"
	},
	{
		name: "unknown",
		meaning: "The action lost track of the deployment that it started, because the credentials expired or access was denied.",
		step: "red"
	},
	{
		name: "timed-out",
		meaning: "The deployment neither completed nor failed within the time limit. It is left as it is.",
		step: "red"
	},
	{
		name: "cancelled",
		meaning: "The workflow was cancelled. The log shows what is still running.",
		step: "red"
	},
	{
		name: "superseded",
		meaning: "Another deployment replaced this one. It is left alone.",
		step: "red"
	},
	{
		name: "rolled-back",
		meaning: "The service runs an earlier revision, because the deployment failed. Green with `mode: rollback`.",
		step: "red unless asked for"
	},
	{
		name: "paused",
		meaning: "A pause hook holds the deployment, and `wait-until: paused` ends the step there.",
		step: "green"
	},
	{
		name: "deployed",
		meaning: "The deployment completed: the new revision is stable, and no old tasks remain. Without waiting: the deployment was started.",
		step: "green"
	},
	{
		name: "removed",
		meaning: "`mode: remove`: the service is deleted, and all of its tasks have stopped.",
		step: "green"
	},
	{
		name: "reported",
		meaning: "`mode: status`: the step showed what runs. Red where `fail-on` names something that was found.",
		step: "green"
	},
	{
		name: "planned",
		meaning: "The step showed what a deployment would change. Nothing was changed.",
		step: "green"
	},
	{
		name: "registered",
		meaning: "The revision was registered. No service was named.",
		step: "green"
	},
	{
		name: "unchanged",
		meaning: "The service already runs this revision. Nothing was changed.",
		step: "green"
	}
];
/** The worst of several outcomes; `unchanged` when there are none. */
function worstOutcome(outcomes) {
	const present = new Set(outcomes);
	return OUTCOMES.find(({ name }) => present.has(name))?.name ?? "unchanged";
}
/** Whether the step is green; a rollback is only where the user asked for one. */
function isSuccess(outcome, run) {
	const step = OUTCOMES.find(({ name }) => name === outcome)?.step;
	return step === "green" || step === "red unless asked for" && run.rollback;
}



/***/ }),

/***/ 5139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   showPlanned: () => (/* binding */ showPlanned)
/* harmony export */ });
/* harmony import */ var _controllers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1134);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6988);
/* harmony import */ var _in_wave_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2016);
/* harmony import */ var _succeeded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7554);
/* harmony import */ var _unchanged_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7360);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5180);
/* harmony import */ var _waves_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2693);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3724);











// src/report/rollout-cost.ts
/**
* How many tasks a deployment runs at its peak, and how many it keeps, in one sentence. Desired count, percentages and
* strategy are those that the same UpdateService sets: ECS computes both limits from them, `maximumPercent` rounded
* down and `minimumHealthyPercent` rounded up (ECS API reference, "DeploymentConfiguration").
*
* @param asked the members of UpdateService that go with the deployment
*/
function rolloutCost(service, serviceChanges) {
	if (service.scheduling === "DAEMON") return "Each instance stops its task before it starts the new one.";
	const desired = numberOf(serviceChanges.desiredCount) ?? service.desired;
	const { strategy, maximumPercent, minimumHealthyPercent } = configurationOf(service, serviceChanges);
	if (service.usesTaskSets) return `Both revisions run at the same time: up to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(2 * desired, "task")}, ${more(2 * desired, service)}.`;
	if (strategy !== "ROLLING") return `Both revisions run at the same time: up to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(desired, "new task")} in addition to the ${service.running} that run now.`;
	const most = Math.floor(desired * maximumPercent / 100);
	const least = Math.ceil(desired * minimumHealthyPercent / 100);
	const peak = Math.max(most, service.running);
	const limit = peak === most ? ` (${maximumPercent} % of ${desired})` : "";
	return `Up to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(peak, "task")} run at the same time${limit}, ${more(peak, service)}; a task is stopped only while at least ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(least, "healthy one")} ${least === 1 ? "remains" : "remain"}.`;
}
function more(peak, { running }) {
	const extra = Math.max(0, peak - running);
	return extra === 0 ? "no more than now" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(extra, "extra task")} compared with the ${running} now`;
}
function configurationOf(service, serviceChanges) {
	const present = service.members.deploymentConfiguration;
	const wanted = serviceChanges.deploymentConfiguration;
	const percent = (name, fallback) => numberOf(memberOf(wanted, name)) ?? numberOf(memberOf(present, name)) ?? fallback;
	const strategy = memberOf(wanted, "strategy");
	return {
		strategy: typeof strategy === "string" && strategy !== "" ? strategy : service.strategy,
		maximumPercent: percent("maximumPercent", 200),
		minimumHealthyPercent: percent("minimumHealthyPercent", 100)
	};
}
function memberOf(value, name) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.t)(value) ? value[name] : void 0;
}
function numberOf(value) {
	return typeof value === "number" ? value : null;
}
// src/report/build-plan.ts
/** What a run would do, in its order, one sentence each. */
function planSteps({ plan, task, suspended, tags = [], waves = /* @__PURE__ */ new Map(), checks = [] }) {
	const registers = plan.revisions.filter(({ existing, target }) => existing === null && !target.isInline);
	const waveOf = ({ service }) => waves.get(service.arn) ?? 0;
	const updates = plan.revisions.flatMap((revision) => revision.services.map((service) => ({
		revision,
		service
	}))).sort((one, other) => waveOf(one.service) - waveOf(other.service));
	const steps = [
		...registers.map(({ target }) => `Register a new revision of ${(0,_json_js__WEBPACK_IMPORTED_MODULE_6__.s)(target.definition.family) ?? "its family"}.`),
		...task === null ? [] : [taskStep(task)],
		...suspended.map(suspendStep),
		...updates.flatMap(({ revision, service }) => {
			const wave = waveOf(service);
			return stepOf(revision, service).map((step) => wave === 0 ? step : `Wave ${wave}: ${step}`);
		}),
		...updates.some(({ service }) => deploys.includes(service.action)) ? checks.map(checkStep) : [],
		...updates.flatMap(({ service }) => scalingSteps(service)),
		...updates.flatMap(({ service }) => tags.map((tag) => tagStep(service, tag)))
	];
	return steps.length === 0 ? ["Nothing: everything already runs as requested."] : steps;
}
/** Actions after which there is a deployment to watch. */
const deploys = [
	"create",
	"update",
	"join",
	"continue"
];
const moments = {
	serving: "once the new revision serves all production traffic",
	"test-traffic": "while the new revision has test traffic",
	"each-step": "at every step of the deployment"
};
function checkStep({ name, when, fromStart }) {
	return `Check ${name}, ${fromStart ? "from the start of the deployment on" : moments[when]}.`;
}
function suspendStep({ service, target: { min, max } }) {
	return `Suspend the auto scaling of ${service} (${min} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(max, "task")}) until the end of the step.`;
}
/** Never its command: it may contain secrets. */
function taskStep({ container, waits }) {
	return `Run the one-off task; ${waits ? `the exit code of container ${container} decides whether the run continues` : "the step does not wait for it"}.`;
}
function scalingSteps({ service, scaling }) {
	return scaling === void 0 ? [] : [`Set the auto scaling of ${service.name}: ${scaling.summary}.`];
}
function tagStep({ service }, { key, value }) {
	return `Set the tag ${key} of ${service.name} to ${value}.`;
}
function stepOf(revision, plan) {
	const { service, action, changes, reasons, members: serviceChanges } = plan;
	if (action === "none") return [];
	if (action === "continue" || action === "end") return reasons.map((reason) => `${service.name}: ${reason}.`);
	if (action === "create") return [creationStep(service, revision, serviceChanges)];
	if (action === "tag") return [`Add tags to ${service.name}.`];
	if (action === "join") return [waitStep(service)];
	const to = nameOf(revision);
	const members = changes.length === 0 ? "" : `, and set ${changes.map(({ member }) => member).join(", ")}`;
	const cost = rolloutCost(service, serviceChanges);
	return [`${(0,_controllers_js__WEBPACK_IMPORTED_MODULE_0__.t)(service).describe(service, to, members)} ${cost}`];
}
function waitStep(service) {
	return service.running > 0 || (0,_service_js__WEBPACK_IMPORTED_MODULE_7__.i)(service) || (0,_service_js__WEBPACK_IMPORTED_MODULE_7__.s)(service) === null ? `Wait for the rollout of ${service.name} that is in progress.` : `Wait until tasks of ${service.name} run.`;
}
function nameOf({ existing, target }) {
	if (existing !== null) return (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(existing);
	return target.isInline ? "a revision that ECS makes of `primaryContainer`" : "the new revision";
}
/** The step that creates a service. */
function creationStep({ name, scheduling }, revision, members) {
	const to = nameOf(revision);
	const { desiredCount } = members;
	return `Create the service ${name} with ${to}${scheduling === "DAEMON" || typeof desiredCount !== "number" ? "" : ` and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(desiredCount, "task")}`}.`;
}
/** The report of a dry run: what would be, and nothing was changed. */
function plannedReport(run, planned) {
	const { plan, files, waves } = planned;
	return {
		...run,
		...(0,_succeeded_js__WEBPACK_IMPORTED_MODULE_2__.t)({ outcome: "planned" }, run.mode),
		revisions: plan.revisions.map((revision, index) => ({
			family: String(revision.target.definition.family ?? ""),
			arn: revision.existing,
			registered: false,
			file: files[index] ?? null,
			changes: revision.changes,
			members: (0,_unchanged_service_js__WEBPACK_IMPORTED_MODULE_3__.t)(revision),
			images: (0,_in_wave_js__WEBPACK_IMPORTED_MODULE_9__.n)(revision, plan)
		})),
		services: plan.revisions.flatMap((revision) => revision.services.map((service) => ({
			...plannedService(service, revision, run),
			...(0,_in_wave_js__WEBPACK_IMPORTED_MODULE_9__.t)(service.service, waves)
		}))),
		steps: planSteps(planned),
		task: null,
		warnings: plan.warnings,
		refusal: null,
		github: null
	};
}
function plannedService(plan, revision, { cluster, mode }) {
	const untouched = (0,_unchanged_service_js__WEBPACK_IMPORTED_MODULE_3__.n)(plan.service, cluster, revision.existing);
	return (0,_succeeded_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		...untouched,
		outcome: "planned",
		reason: `${plan.reasons.join("; ")}.`
	}, mode);
}
// src/modes/plan.ts
/**
* `mode: deploy` and `mode: rollback` with `dry-run`: everything up to the first write, shown. Loads nothing that writes.
*
* @throws InputError, AwsError when the run could not begin
*/
async function run(inputs, snapshot, context) {
	const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__.r)(inputs, await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__.t)(inputs, snapshot, context));
	return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__.i)(inputs, prepared, context, async () => showPlanned(inputs, prepared, context));
}
/** The report of a dry run, its steps and warnings shown. */
async function showPlanned(inputs, prepared, context) {
	const { mode, cluster } = inputs;
	const { clock, log, region } = context;
	const { startedAtMs } = prepared;
	const tags = mode === "deploy" ? (0,_service_tags_js__WEBPACK_IMPORTED_MODULE_4__.n)(inputs, clock.now()) : [];
	const services = prepared.plan.revisions.flatMap((revision) => revision.services.map(({ service }) => service));
	const waves = (0,_waves_js__WEBPACK_IMPORTED_MODULE_10__.t)(services, inputs);
	const about = {
		mode,
		dryRun: true,
		cluster,
		region,
		startedAtMs,
		endedAtMs: clock.now()
	};
	const { makePlanId } = await __webpack_require__.e(/* import() */ 6054).then(__webpack_require__.bind(__webpack_require__, 3673));
	const planId = makePlanId(inputs, prepared);
	const report = {
		...plannedReport(about, {
			...prepared,
			tags,
			waves,
			checks: context.checks
		}),
		planId
	};
	log.startGroup("What would be done");
	for (const step of report.steps) log.line(step);
	log.line(`Plan id: ${planId}`);
	log.endGroup();
	for (const warning of report.warnings) log.warning(warning);
	return report;
}



/***/ }),

/***/ 7554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withSucceeded)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5978);

// src/report/succeeded.ts
/**
* Adds whether it succeeded: outcome `rolled-back` is a success only of `mode: rollback`. Nothing else decides this.
*
* @param isFound whether `mode: status` found what `fail-on` names
*/
function withSucceeded(part, mode, isFound = false) {
	return {
		...part,
		succeeded: !isFound && (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.n)(part.outcome, { rollback: mode === "rollback" })
	};
}



/***/ }),

/***/ 2693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wavesOf),
/* harmony export */   t: () => (/* binding */ waveNumbers)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/service/waves.ts
/**
* The services in the order in which they are deployed: those of one wave at the same time. One wave unless
* `service-order: by-line` and several lines ask for more.
*/
function wavesOf(services, { serviceOrder, serviceLines }) {
	if (serviceOrder !== "by-line" || serviceLines.length < 2) return [[...services]];
	const lineOf = new Map(serviceLines.flatMap((line, index) => line.map((one) => [(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.c)(one).name, index])));
	return serviceLines.map((_, index) => services.filter(({ name }) => (lineOf.get(name) ?? 0) === index)).filter((wave) => wave.length > 0);
}
/** The number of each service's wave, by the service's ARN, counted from 1; empty where there is only one wave. */
function waveNumbers(services, inputs) {
	const waves = wavesOf(services, inputs);
	if (waves.length < 2) return /* @__PURE__ */ new Map();
	return new Map(waves.flatMap((wave, index) => wave.map(({ arn }) => [arn, index + 1])));
}



/***/ })

};
;