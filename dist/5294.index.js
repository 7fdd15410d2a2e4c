"use strict";
exports.id = 5294;
exports.ids = [5294];
exports.modules = {

/***/ 5294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ taskRequest),
/* harmony export */   t: () => (/* binding */ request_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9527);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_3__);





// src/run-task/request.ts
var request_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ planTask: () => planTask });
/**
* Plans the one-off task from the inputs, the revision's definition and the service that it borrows from (the first
* one; null when none is named). What ECS is sure to refuse is a problem here, before anything is registered.
*/
function planTask(inputs, definition, service) {
	const container = inputs.runTaskContainer ?? decidingContainer(definition);
	const borrowed = inputs.runTaskSubnets.length === 0 && inputs.runTaskLaunchType === null ? service : null;
	const parts = [
		compute(inputs, definition, borrowed),
		network(inputs, definition, borrowed, service),
		overrides(inputs, definition, container)
	];
	const problems = parts.flatMap((part) => part.problems);
	if (problems.length > 0) return { problems };
	return {
		request: (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.i)({
			cluster: inputs.cluster,
			startedBy: inputs.runTaskStartedBy
		}, [...parts.flatMap((part) => Object.entries(part.members)), ...optionalMembers(inputs)]),
		cluster: inputs.cluster,
		container,
		definition,
		waits: inputs.waitForTaskStopped ?? service !== null,
		precedesUpdate: service !== null,
		notes: parts.flatMap((part) => part.notes)
	};
}
/**
* RunTask's request. `identity` tells this run from every other one and is the same in each of its attempts. With the
* family, the container and its overrides it makes the client token, so that a request that is sent again starts
* nothing twice, by this attempt or by a later one (ECS API reference, "Ensuring idempotency"). The revision is no part
* of it: a later attempt that could not find its own revision registers another one of the same content.
*
* @param turn counts the tasks of this run that have ended without success
*/
function taskRequest(plan, revision, identity, turn = 0) {
	const { cluster, container, definition, request } = plan;
	const subject = [
		cluster,
		(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(definition.family) ?? revision,
		container,
		request.overrides ?? null
	];
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(JSON.stringify([
		identity,
		subject,
		turn
	])).digest("hex");
	return {
		...request,
		taskDefinition: revision,
		clientToken: `ecs-deploy-${hash.slice(0, 48)}`
	};
}
/** The only container, else the first essential one. */
function decidingContainer(definition) {
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.t)(definition);
	const essential = containers.find((container) => container.essential !== false);
	const deciding = containers.length === 1 ? containers[0] : essential ?? containers[0];
	return deciding === void 0 ? "" : (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.n)(deciding);
}
/** Never an empty list, and nothing that the user did not name. */
function optionalMembers(inputs) {
	const { runTaskManagedEbsVolumeName: name, runTaskManagedEbsVolume: managedEBSVolume } = inputs;
	const members = [];
	if (inputs.runTaskTags.length > 0) members.push(["tags", inputs.runTaskTags]);
	if (inputs.enableEcsManagedTags !== null) members.push(["enableECSManagedTags", inputs.enableEcsManagedTags]);
	if (name !== null && managedEBSVolume !== null) members.push(["volumeConfigurations", [{
		name,
		managedEBSVolume
	}]]);
	return members;
}
/** Capacity providers go before a launch type, and FARGATE is what neither means: both as in the deploy action. */
function compute(inputs, definition, borrowed) {
	const own = inputs.runTaskCapacityProviderStrategy;
	if (own.length > 0) return part({ capacityProviderStrategy: own });
	if (borrowed !== null) return part(computeOf(borrowed));
	const launchType = inputs.runTaskLaunchType ?? "FARGATE";
	const compatible = definition.requiresCompatibilities;
	if (!Array.isArray(compatible) || compatible.length === 0 || compatible.includes(launchType)) return part({ launchType });
	return part({}, [{
		input: "run-task-launch-type",
		message: inputs.runTaskLaunchType === null ? `The task would run on FARGATE, since neither \`run-task-launch-type\` nor \`run-task-capacity-provider-strategy\` is given, but the revision is for ${compatible.join(", ")} only (requiresCompatibilities).` : `\`run-task-launch-type\` is ${launchType}, but the revision is for ${compatible.join(", ")} only (requiresCompatibilities).`,
		example: `run-task-launch-type: ${String(compatible[0])}`
	}]);
}
/** The service's own way to run; RunTask takes a launch type or capacity providers, never both. */
function computeOf({ members }) {
	const providers = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.o)(members.capacityProviderStrategy);
	const launchType = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(members.launchType);
	const platformVersion = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(members.platformVersion);
	return {
		...providers.length > 0 && { capacityProviderStrategy: providers },
		...providers.length === 0 && launchType !== null && { launchType },
		...platformVersion !== null && { platformVersion }
	};
}
function network(inputs, definition, borrowed, service) {
	const { runTaskSubnets: subnets, runTaskSecurityGroups: securityGroups, runTaskAssignPublicIP: publicIp } = inputs;
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(definition.networkMode) !== "awsvpc") {
		const unused = [...subnets.length > 0 ? ["run-task-subnets"] : [], ...securityGroups.length > 0 ? ["run-task-security-groups"] : []];
		const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(definition.networkMode) ?? "bridge";
		return part({}, [], unused.map((name) => `${name} is not used: the revision's network mode is ${mode}, not awsvpc.`));
	}
	const base = vpcOf(borrowed);
	const theirs = {
		subnets: textsIn(base.subnets),
		securityGroups: textsIn(base.securityGroups)
	};
	const vpc = {
		subnets: subnets.length > 0 ? subnets : theirs.subnets,
		securityGroups: securityGroups.length > 0 ? securityGroups : theirs.securityGroups,
		assignPublicIp: publicIp ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(base.assignPublicIp) ?? "DISABLED"
	};
	if (vpc.subnets.length === 0) return part({}, [noSubnets(inputs, service)]);
	const { securityGroups: groups, ...rest } = vpc;
	return part({ networkConfiguration: { awsvpcConfiguration: groups.length > 0 ? {
		...rest,
		securityGroups: groups
	} : rest } });
}
function noSubnets({ runTaskLaunchType }, service) {
	return {
		input: "run-task-subnets",
		message: `The task needs \`run-task-subnets\`, since the network mode of the revision is awsvpc and ${service === null ? "no `service` is named whose network it could share" : runTaskLaunchType !== null ? `it shares the network of the service ${service.name} only where \`run-task-launch-type\` is not given` : `the service ${service.name} shows no network of its own`}.`,
		example: "run-task-subnets: subnet-0123456789abcdef0"
	};
}
function vpcOf(service) {
	const configuration = service?.members.networkConfiguration;
	const vpc = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(configuration) ? configuration.awsvpcConfiguration : void 0;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(vpc) ? vpc : {};
}
function textsIn(value) {
	return Array.isArray(value) ? value.filter((element) => typeof element === "string") : [];
}
/** The overrides as given, and the command in that of the deciding container. */
function overrides(inputs, definition, container) {
	const given = inputs.runTaskContainerOverrides;
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.t)(definition);
	const named = inputs.runTaskContainer;
	const problems = [...(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__.n)("run-task-container", named === null ? [] : [named], containers), ...(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__.n)("run-task-container-overrides", given.map(_revision_js__WEBPACK_IMPORTED_MODULE_2__.n), containers)];
	const command = inputs.runTaskCommand;
	const own = given.find((override) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.n)(override) === container);
	if (command !== null && own?.command !== void 0 && JSON.stringify(own.command) !== JSON.stringify(command)) {
		const message = `\`run-task-command\` and the \`command\` of ${container} in \`run-task-container-overrides\` are two different commands; give one.`;
		problems.push({
			input: "run-task-command",
			message,
			example: null
		});
	}
	const all = command === null ? given : withCommand(given, own, {
		name: container,
		command
	});
	return part(all.length > 0 ? { overrides: { containerOverrides: all } } : {}, problems);
}
function withCommand(given, own, override) {
	if (own === void 0) return [...given, override];
	return given.map((each) => each === own ? {
		...each,
		...override
	} : each);
}
function part(members, problems = [], notes = []) {
	return {
		members,
		problems,
		notes
	};
}



/***/ })

};
;