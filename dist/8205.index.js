"use strict";
exports.id = 8205;
exports.ids = [8205];
exports.modules = {

/***/ 8205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkReferences: () => (/* binding */ checkReferences)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4664);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6988);
/* harmony import */ var _in_turns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2465);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1321);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3710);








// src/preflight/checks/file-systems.ts
const gone = ["deleting", "deleted"];
const fileSystemChecks = [
	{
		id: "file-system-exists",
		title: "The EFS file systems of volumes exist",
		finds: ({ fileSystems, home }) => fileSystems.flatMap((each) => missing$3(each, home.region))
	},
	{
		id: "file-system-mount-target",
		title: "The EFS file systems of volumes have a mount target",
		finds: ({ fileSystems }) => fileSystems.flatMap(withoutMountTarget)
	},
	{
		id: "access-point",
		title: "The EFS access points of volumes exist and belong to their file systems",
		finds: ({ fileSystems }) => fileSystems.flatMap(wrongAccessPoint)
	}
];
function missing$3({ reference: { id, volume }, fileSystem }, region) {
	if (fileSystem === void 0 || fileSystem !== null && !gone.includes(fileSystem.state)) return [];
	const message = `The EFS file system ${id} of volume ${volume} ${fileSystem === null ? `does not exist in ${region}` : `is ${fileSystem.state}`}: its tasks could not start.`;
	return [{
		subject: `volume ${volume}`,
		message,
		advice: "Correct `fileSystemId` in the volume of the revision."
	}];
}
function withoutMountTarget({ reference: { id, volume }, fileSystem }) {
	if (fileSystem?.mountTargets !== 0 || gone.includes(fileSystem.state)) return [];
	const message = `The EFS file system ${id} of volume ${volume} has no mount target: no task can reach it.`;
	return [{
		subject: `volume ${volume}`,
		message,
		advice: "Create a mount target in each Availability Zone of the service's subnets."
	}];
}
function wrongAccessPoint({ reference, accessPoint }) {
	const { id, volume, accessPoint: point } = reference;
	if (accessPoint === void 0 || point === null) return [];
	const isGone = accessPoint === null || gone.includes(accessPoint.state);
	if (!isGone && accessPoint.fileSystem === id) return [];
	const message = `The EFS access point ${point} of volume ${volume} ${isGone ? "does not exist" : `belongs to the file system ${accessPoint.fileSystem}, not to ${id}`}: its tasks could not start.`;
	return [{
		subject: `volume ${volume}`,
		message,
		advice: "Correct `accessPointId` in the volume of the revision."
	}];
}
// src/preflight/checks/log-groups.ts
const logGroupChecks = [{
	id: "log-group-exists",
	title: "The log groups of the revision exist, or are created",
	finds: (references) => references.missingLogGroups.flatMap((each) => missing$2(each, references.home.region))
}, {
	id: "log-group-permission",
	title: "The execution role may create the log groups that it is to create",
	finds: (references) => references.missingLogGroups.flatMap(notPermitted)
}];
function missing$2({ reference, near, deniedRole }, home) {
	if (deniedRole !== null) return [];
	const { name, container } = reference;
	const region = reference.region ?? home;
	const message = `The log group ${name} of container ${container} does not exist in ${region}: its tasks could not start.`;
	const advice = `Create it: \`aws logs create-log-group --region ${region} --log-group-name ${name}\`, or correct \`awslogs-group\`.${near.length === 0 ? "" : ` Similar log groups: ${near.join(", ")}.`}`;
	return [{
		subject: `log group ${name}`,
		message,
		advice
	}];
}
function notPermitted({ reference, deniedRole }) {
	if (deniedRole === null) return [];
	const { name, container } = reference;
	const message = `The log group ${name} of container ${container} does not exist, and the execution role ${deniedRole} may not create it: its policies do not allow logs:CreateLogGroup.`;
	return [{
		subject: `log group ${name}`,
		message,
		advice: "Allow logs:CreateLogGroup for that role, which AmazonECSTaskExecutionRolePolicy does not, or create the log group before the deployment."
	}];
}
// src/preflight/references/reference.ts
/** Longer texts name nothing: an ARN of AWS has 2,048 characters at most. */
const longest = 2048;
/** Everything that a revision refers to, in its order. What cannot be read as a reference is left out. */
function referencesIn(definition) {
	return [
		...roleOf(definition.executionRoleArn, "execution role"),
		...roleOf(definition.taskRoleArn, "task role"),
		...(0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.t)(definition).flatMap((container) => ofContainer(container, definition)),
		...(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(definition.volumes).flatMap(ofVolume)
	];
}
/** What a revision refers to and another one does not. Which container uses it makes no difference. */
function newReferences(definition, running) {
	const known = new Set(referencesIn(running).flatMap(namesOf));
	return referencesIn(definition).filter((each) => !namesOf(each).some((name) => known.has(name)));
}
/** A role may be given by its ARN here and by its name there. */
function namesOf(reference) {
	if (reference.kind !== "role") return [keyOf(reference)];
	return [keyOf(reference), `${reference.use} ${reference.name}`];
}
/** References to the same thing have the same key. */
function keyOf(reference) {
	switch (reference.kind) {
		case "role": return `${reference.use} ${reference.text}`;
		case "secret": return JSON.stringify([
			"secret",
			reference.id,
			reference.stage,
			reference.version
		]);
		case "parameter": return JSON.stringify(["parameter", reference.text]);
		case "log-group": return JSON.stringify([
			"log group",
			reference.region,
			reference.name,
			reference.isCreated,
			reference.creator
		]);
		case "file-system": return JSON.stringify([
			"file system",
			reference.id,
			reference.accessPoint
		]);
		case "network": {
			const [subnets, groups] = [reference.subnets, reference.securityGroups].map((ids) => [...ids].sort());
			return JSON.stringify([
				"network",
				subnets,
				groups
			]);
		}
	}
}
function readable(value) {
	const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(value);
	return text === null || text === "" || text.length > longest ? null : text;
}
function roleOf(value, use) {
	const text = readable(value);
	if (text === null) return [];
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.i)(text);
	const name = text.slice(text.lastIndexOf("/") + 1);
	if (!(arn === null ? !text.includes(":") : arn.service === "iam" && arn.resource.startsWith("role/")) || !/^[\w+=,.@-]{1,64}$/.test(name)) return [];
	return [{
		kind: "role",
		text,
		name,
		account: arn?.account ?? null,
		use
	}];
}
function ofContainer(container, { executionRoleArn }) {
	const owner = `container ${(0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.n)(container)}`;
	const log = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(container.logConfiguration) ? container.logConfiguration : {};
	const credentials = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(container.repositoryCredentials) ? container.repositoryCredentials : {};
	return [
		...(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(container.secrets).flatMap(({ name, valueFrom }) => referenceOf(valueFrom, `variable ${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(name) ?? ""} of ${owner}`)),
		...(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(log.secretOptions).flatMap(({ name, valueFrom }) => referenceOf(valueFrom, `log option ${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(name) ?? ""} of ${owner}`)),
		...secretOf(credentials.credentialsParameter, `credentials for the registry of ${owner}`),
		...logGroupOf(log, (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.n)(container), readable(executionRoleArn))
	];
}
/** The subnets and security groups of a service, which an Express service has right in its `networkConfiguration`. */
function networkIn(configuration, service) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(configuration)) return [];
	const { awsvpcConfiguration: inner } = configuration;
	const network = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(inner) ? inner : configuration;
	const subnets = idsIn(network.subnets, "subnet-");
	const securityGroups = idsIn(network.securityGroups, "sg-");
	if (subnets.length + securityGroups.length === 0) return [];
	return [{
		kind: "network",
		subnets,
		securityGroups,
		service
	}];
}
function idsIn(value, prefix) {
	const texts = Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
	return [...new Set(texts.filter((each) => each.startsWith(prefix) && /^[a-z0-9-]{1,64}$/.test(each)))];
}
function ofVolume(volume) {
	return [...fileSystemOf(volume), ...credentialsOf(volume)];
}
function fileSystemOf({ name, efsVolumeConfiguration: efs }) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(efs)) return [];
	const id = readable(efs.fileSystemId);
	if (id === null || !/^fs-[0-9a-f]{8,40}$/.test(id)) return [];
	const point = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(efs.authorizationConfig) ? readable(efs.authorizationConfig.accessPointId) : null;
	return [{
		kind: "file-system",
		id,
		accessPoint: point !== null && /^fsap-[0-9a-f]{8,40}$/.test(point) ? point : null,
		volume: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(name) ?? ""
	}];
}
function credentialsOf(volume) {
	const fsx = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(volume.fsxWindowsFileServerVolumeConfiguration) ? volume.fsxWindowsFileServerVolumeConfiguration : {};
	return referenceOf(((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(fsx.authorizationConfig) ? fsx.authorizationConfig : {}).credentialsParameter, `credentials of volume ${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(volume.name) ?? ""}`);
}
/** `valueFrom`: the ARN of a secret, or the ARN or the name of a parameter (ECS API reference, "Secret"). */
function referenceOf(value, user) {
	const text = readable(value);
	if (text === null) return [];
	return text.includes(":secretsmanager:") ? secretOf(text, user) : parameterOf(text, user);
}
/**
* `arn:…:secret:NAME:JSON-KEY:STAGE:VERSION`, whose last three parts may be empty (ECS developer guide, "Pass Secrets
* Manager secrets"), or a name.
*/
function secretOf(value, user) {
	const text = readable(value);
	if (text === null) return [];
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.i)(text);
	if (arn === null) return /^[\w/+=.@-]{1,512}$/.test(text) ? [{
		kind: "secret",
		id: text,
		account: null,
		region: null,
		stage: null,
		version: null,
		user
	}] : [];
	const [type, name, , stage, version] = arn.resource.split(":");
	if (arn.service !== "secretsmanager" || type !== "secret" || !name) return [];
	const { partition, region, account } = arn;
	return [{
		kind: "secret",
		id: `arn:${partition}:secretsmanager:${region}:${account}:secret:${name}`,
		account,
		region,
		stage: stage || null,
		version: version || null,
		user
	}];
}
/** The reference of Parameter Store to a secret is no parameter that Systems Manager lists. */
const secretPath = "/aws/reference/secretsmanager/";
function parameterOf(text, user) {
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.i)(text);
	const isArn = arn?.service === "ssm" && arn.resource.startsWith("parameter/");
	if (text.startsWith("arn:") && !isArn) return [];
	const full = isArn ? arn.resource.slice(9) : text;
	const [name = ""] = full.split(":");
	if (!/^[\w./-]{1,1011}$/.test(name) || name.startsWith(secretPath)) return [];
	const isPlain = isArn && !name.slice(1).includes("/");
	return [{
		kind: "parameter",
		text: isArn ? text.slice(0, text.length - full.length + name.length) : name,
		names: isPlain ? [name.slice(1), name] : [name],
		account: isArn ? arn.account : null,
		region: isArn ? arn.region : null,
		user
	}];
}
function logGroupOf(log, container, role) {
	const options = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(log.options) ? log.options : {};
	const name = readable(options["awslogs-group"]);
	if (log.logDriver !== "awslogs" || name === null || !/^[\w./#-]{1,512}$/.test(name)) return [];
	const region = readable(options["awslogs-region"]);
	const isRegion = region === null || /^[a-z0-9-]{1,40}$/.test(region);
	const isCreated = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(options["awslogs-create-group"])?.toLowerCase() === "true";
	return isRegion ? [{
		kind: "log-group",
		name,
		region,
		isCreated,
		creator: isCreated ? role : null,
		container
	}] : [];
}
// src/preflight/references/networks.ts
/** Ids for one call: the values that a filter of EC2 takes. */
const idsAtOnce = 200;
/** Subnets and security groups of services, by the key of their references. */
async function readNetworks(references, { context: { ec2 }, call }) {
	const [subnets, securityGroups] = await Promise.all([readVpcs(references.flatMap((each) => each.subnets), (ids) => call("whether the subnets of the service exist", (signal) => ec2.subnets(ids, signal))), readVpcs(references.flatMap((each) => each.securityGroups), (ids) => call("whether the security groups of the service exist", (signal) => ec2.securityGroups(ids, signal)))]);
	const elsewhere = references.flatMap((each) => groupsElsewhere(each, {
		subnets,
		securityGroups
	}));
	const associations = async () => {
		const groups = [...new Set(elsewhere)].slice(0, idsAtOnce);
		return groups.length === 0 ? [] : call("whether the security groups of the service are associated with its VPC", (signal) => ec2.associatedVpcs(groups, signal));
	};
	const associated = await associations() ?? null;
	return new Map(references.map((each) => [keyOf(each), {
		subnets,
		securityGroups,
		associated
	}]));
}
async function readVpcs(all, read) {
	const ids = [...new Set(all)];
	const groups = Array.from({ length: Math.ceil(ids.length / idsAtOnce) }, (_, index) => ids.slice(index * idsAtOnce, (index + 1) * idsAtOnce));
	const pages = await (0,_in_turns_js__WEBPACK_IMPORTED_MODULE_5__.t)(groups, async (group) => {
		const found = await read(group);
		if (found === void 0) return [];
		const vpcs = new Map(found.map(({ id, vpc }) => [id, vpc]));
		return group.map((id) => [id, vpcs.get(id) ?? null]);
	});
	return new Map(pages.flat());
}
/** The security groups that were not created in the VPC of the subnets. */
function groupsElsewhere(reference, { subnets, securityGroups }) {
	const known = reference.subnets.map((id) => subnets.get(id) ?? null).filter((vpc) => vpc !== null);
	if (known.length === 0) return [];
	return reference.securityGroups.filter((id) => {
		const vpc = securityGroups.get(id) ?? null;
		return vpc !== null && !known.includes(vpc);
	});
}
// src/preflight/checks/networks.ts
const networkChecks = [
	{
		id: "subnet-exists",
		title: "The subnets of the service exist",
		finds: ({ networks, home }) => networks.flatMap(({ reference, subnets }) => missing$1("subnet", {
			ids: reference.subnets,
			vpcs: subnets,
			service: reference.service
		}, home.region))
	},
	{
		id: "subnet-vpc",
		title: "The subnets of the service are in one VPC",
		finds: ({ networks }) => networks.flatMap(severalVpcs)
	},
	{
		id: "security-group-exists",
		title: "The security groups of the service exist",
		finds: ({ networks, home }) => networks.flatMap(({ reference: { securityGroups: ids, service }, securityGroups: vpcs }) => missing$1("security group", {
			ids,
			vpcs,
			service
		}, home.region))
	},
	{
		id: "security-group-vpc",
		title: "The security groups of the service are in the VPC of its subnets",
		finds: ({ networks }) => networks.flatMap(otherVpc)
	}
];
function missing$1(noun, { ids, vpcs, service }, region) {
	return ids.filter((id) => vpcs.get(id) === null).map((id) => ({
		subject: `service ${service}`,
		message: `The ${noun} ${id} of service ${service} does not exist in this account in ${region}.`,
		advice: "Correct its id in `networkConfiguration`."
	}));
}
/** The VPCs of the subnets that exist, each once. */
function vpcsOf({ reference, subnets }) {
	return [...new Set(reference.subnets.flatMap((id) => subnets.get(id) ?? []))];
}
function severalVpcs(network) {
	if (vpcsOf(network).length < 2) return [];
	const { reference, subnets } = network;
	const list = reference.subnets.flatMap((id) => {
		const vpc = subnets.get(id) ?? null;
		return vpc === null ? [] : [`${id} (${vpc})`];
	});
	const message = `The subnets of service ${reference.service} are in different VPCs: ${list.join(", ")}.`;
	return [{
		subject: `service ${reference.service}`,
		message,
		advice: "Name subnets of one VPC in `networkConfiguration`."
	}];
}
function otherVpc(network) {
	const { reference, securityGroups, associated } = network;
	const vpcs = vpcsOf(network);
	const isAssociated = (group) => associated?.some(({ id, vpc }) => id === group && vpcs.includes(vpc)) === true;
	return groupsElsewhere(reference, network).filter((id) => !isAssociated(id)).map((id) => {
		const message = `The security group ${id} of service ${reference.service} is in ${securityGroups.get(id)}, but its subnets are in ${vpcs.join(", ")}.`;
		const found = {
			subject: `service ${reference.service}`,
			message,
			advice: "Name a security group of that VPC in `networkConfiguration`, or associate this one with the VPC."
		};
		return associated === null ? {
			...found,
			severity: "warning"
		} : found;
	});
}
// src/preflight/references/trust-policy.ts
const tasksPrincipal = "ecs-tasks.amazonaws.com";
const action = "sts:AssumeRole";
/** Reads a trust policy, which may hold anything. Pure. */
function judgeTrust(text, home) {
	const statements = statementsIn(text);
	if (statements === null) return { kind: "possible" };
	if (statements.some(deniesSurely)) return {
		kind: "no",
		why: `a statement of its trust policy denies ${action} to ${tasksPrincipal}`
	};
	const allowing = statements.filter((each) => each.Effect === "Allow" && mayNameTasks(each) && mayNameAction(each, action));
	if (allowing.length === 0) return {
		kind: "no",
		why: `no statement of its trust policy allows ${action} to ${tasksPrincipal}`
	};
	const excluded = allowing.map((each) => exclusionOf(each.Condition, home));
	const [first] = excluded;
	if (first === void 0 || first === null || excluded.includes(null)) return { kind: "possible" };
	return {
		kind: "no",
		why: `its trust policy allows it to ${tasksPrincipal} only for ${first}`
	};
}
/** Null where the text is no policy. */
function statementsIn(text) {
	let policy;
	try {
		policy = JSON.parse(text);
	} catch {
		return null;
	}
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(policy) || (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.r)(policy)) return null;
	const { Statement } = policy;
	const list = Array.isArray(Statement) ? Statement : [Statement];
	return list.every(_json_js__WEBPACK_IMPORTED_MODULE_3__.t) ? list : null;
}
/** A member that is one text or several; null for anything else. */
function textsOf(value) {
	const list = Array.isArray(value) ? value : [value];
	return list.every((each) => typeof each === "string") ? list : null;
}
/** Principals of other kinds (AWS, Federated) are not ECS; `*` stands for everyone. */
function mayNameTasks({ Principal, NotPrincipal }) {
	if (NotPrincipal !== void 0 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(Principal)) return NotPrincipal !== void 0 || Principal === "*";
	if (textsOf(Principal.AWS)?.includes("*") === true) return true;
	if (Principal.Service === void 0) return false;
	const services = textsOf(Principal.Service);
	return services === null || services.some((each) => each === "*" || each.toLowerCase().startsWith("ecs-tasks."));
}
function mayNameAction({ Action, NotAction }, wanted) {
	if (NotAction !== void 0) return true;
	const actions = textsOf(Action);
	return actions === null || actions.some((each) => isLike(each, wanted));
}
/** IAM compares actions without regard to case; `?` stands for one character, which is more than is looked at here. */
function isLike(pattern, text) {
	return pattern.includes("?") || (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(pattern.toLowerCase(), text.toLowerCase());
}
/** Only a Deny without conditions that names ECS tasks is certain. */
function deniesSurely({ Effect, Principal, Action, Condition }) {
	if (Effect !== "Deny" || Condition !== void 0) return false;
	const services = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(Principal) ? textsOf(Principal.Service) : null;
	const isNamed = Principal === "*" || services?.includes("ecs-tasks.amazonaws.com") === true;
	const isAction = textsOf(Action)?.some((each) => !each.includes("?") && isLike(each, action)) === true;
	return isNamed && isAction;
}
/** Operators that compare with each of the values, of which one has to fit. */
const equalities = /* @__PURE__ */ new Set([
	"stringequals",
	"stringequalsifexists",
	"stringlike",
	"stringlikeifexists",
	"arnequals",
	"arnequalsifexists",
	"arnlike",
	"arnlikeifexists"
]);
/** What a condition asks for that is certainly not so, in words; null where it may hold. */
function exclusionOf(condition, home) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(condition)) return null;
	for (const [operator, keys] of Object.entries(condition)) {
		if (!equalities.has(operator.toLowerCase()) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(keys)) continue;
		for (const [key, value] of Object.entries(keys)) {
			const values = textsOf(value);
			if (values === null || values.length === 0) continue;
			const fits = fitOf(key, home);
			if (fits !== null && !values.some(fits)) return `${key} ${values.join(", ").slice(0, 200)}`;
		}
	}
	return null;
}
/** Whether a value may fit a key of the requests that ECS makes; null for keys that are not looked at. */
function fitOf(key, { account, region }) {
	const name = key.toLowerCase();
	if (name === "aws:sourceaccount") return (value) => account === null || mayBe(value, account);
	if (name !== "aws:sourcearn") return null;
	return (value) => {
		const [, , service = "*", arnRegion = "*", arnAccount = "*"] = value.split(":");
		const isHere = mayBe(arnRegion, region) && (account === null || mayBe(arnAccount, account));
		return value.includes("${") || mayBe(service, "ecs") && isHere;
	};
}
function mayBe(pattern, text) {
	return pattern.includes("${") || isLike(pattern, text);
}
// src/preflight/checks/roles.ts
const statement = `{"Effect": "Allow", "Principal": {"Service": "${tasksPrincipal}"}, "Action": "sts:AssumeRole"}`;
const roleChecks = [{
	id: "role-exists",
	title: "The roles of the revision exist",
	finds: (references) => references.roles.flatMap((each) => missing(each, references.home))
}, {
	id: "role-trust",
	title: "ECS tasks may assume the roles of the revision",
	finds: (references) => references.roles.flatMap((each) => untrusting(each, references.home))
}];
function inputOf({ use }) {
	return use === "task role" ? "task-role-arn" : "execution-role-arn";
}
function missing({ reference, role }, home) {
	const { text, name, use } = reference;
	const subject = `role ${name}`;
	if (role === null) return [{
		subject,
		message: `The ${use} ${text} does not exist: IAM${home.account === null ? "" : ` of account ${home.account}`} has no role ${name}.`,
		advice: `Create the role, or correct \`${inputOf(reference)}\`.`
	}];
	const found = (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.i)(role.arn);
	if (!text.startsWith("arn:") || found === null || role.arn === text) return [];
	if (found.account !== reference.account) return [];
	return [{
		subject,
		message: `The ${use} ${text} does not exist: the role ${name} has the ARN ${role.arn}.`,
		advice: `Set \`${inputOf(reference)}\` to ${role.arn}.`
	}];
}
function untrusting({ reference, role }, home) {
	if (role === null) return [];
	const { account } = reference;
	if (account !== null && (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.i)(role.arn)?.account !== account) return [];
	const trust = judgeTrust(role.trustPolicy, home);
	if (trust.kind === "possible") return [];
	const { name, use } = reference;
	const message = `ECS tasks may not assume the ${use} ${name}: ${trust.why}.`;
	return [{
		subject: `role ${name}`,
		message,
		advice: `Add this statement to the trust policy: ${statement}.`
	}];
}
// src/preflight/checks/secrets.ts
/** The label of the version whose value is read where the revision names none. */
const currentStage = "AWSCURRENT";
const secretChecks = [
	{
		id: "secret-exists",
		title: "The secrets of the revision exist in Secrets Manager",
		finds: (references) => references.secrets.flatMap((each) => missingSecret(each, placeOf(references)))
	},
	{
		id: "secret-value",
		title: "The secrets of the revision have a value",
		finds: (references) => references.secrets.flatMap((each) => withoutValue(each, regionOf(references)))
	},
	{
		id: "parameter-exists",
		title: "The parameters of the revision exist in Parameter Store",
		finds: (references) => references.missingParameters.map(({ reference, near }) => {
			const { text, user } = reference;
			const message = `The parameter ${text} (${user}) does not exist in ${placeOf(references)}.`;
			const similar = near.length === 0 ? "" : ` Similar parameters: ${near.join(", ")}.`;
			return {
				subject: `parameter ${text}`,
				message,
				advice: `Create it before the deployment, or correct its name.${similar}`
			};
		})
	}
];
function regionOf(references) {
	return references.home.region;
}
function placeOf(references) {
	const account = references.home.account;
	return account === null ? regionOf(references) : `account ${account} in ${regionOf(references)}`;
}
function missingSecret({ reference, secret, sameName }, place) {
	const { id, user } = reference;
	if (secret !== null) return [];
	const message = `The secret ${id} (${user}) does not exist in ${place}.`;
	const advice = sameName === null ? "Create it before the deployment, or correct its ARN in the revision." : `A secret of this name has the ARN ${sameName}: name that in the revision.`;
	return [{
		subject: `secret ${id}`,
		message,
		advice
	}];
}
function withoutValue({ reference, secret }, region) {
	if (secret === null) return [];
	const { id, user, stage, version } = reference;
	const subject = `secret ${id}`;
	const command = (name, more = "") => `\`aws secretsmanager ${name} --region ${region} --secret-id ${id}${more}\``;
	if (secret.isDeleted) return [{
		subject,
		message: `The secret ${id} (${user}) is scheduled for deletion: its value cannot be read.`,
		advice: `Restore it: ${command("restore-secret")}`
	}];
	const advice = `Store a value: ${command("put-secret-value", " --secret-string file://value")}`;
	if (secret.versions === null) return [{
		subject,
		message: `Secrets Manager shows no version of the secret ${id} (${user}), so it may have no value.`,
		advice,
		severity: "warning"
	}];
	if (version !== null) return [];
	const wanted = stage ?? currentStage;
	if ([...secret.versions.values()].some((labels) => labels.includes(wanted))) return [];
	const message = `The secret ${id} (${user}) has no version with the label ${wanted}: there is no value to read.`;
	if (stage === null) return [{
		subject,
		message,
		advice
	}];
	return [{
		subject,
		message,
		advice: "Correct the label in the revision, or attach it to a version of the secret."
	}];
}
// src/preflight/checks/references.ts
/** The checks of what a revision refers to. They are loaded only where a run refers to something new. */
const REFERENCE_CHECKS = [
	...roleChecks,
	...secretChecks,
	...logGroupChecks,
	...fileSystemChecks,
	...networkChecks
];
// src/preflight/references/file-systems.ts
/** The file systems and access points of volumes, by the key of their references. */
async function readFileSystems(references, { context: { efs }, call }) {
	const ids = [...new Set(references.map(({ id }) => id))];
	const points = [...new Set(references.flatMap(({ accessPoint }) => accessPoint ?? []))];
	const what = "whether the EFS file systems of the revision exist";
	const [fileSystems, accessPoints] = await Promise.all([(0,_in_turns_js__WEBPACK_IMPORTED_MODULE_5__.t)(ids, async (id) => [id, await call(what, (signal) => efs.describeFileSystem(id, signal))]), (0,_in_turns_js__WEBPACK_IMPORTED_MODULE_5__.t)(points, async (id) => [id, await call(what, (signal) => efs.describeAccessPoint(id, signal))])]);
	const [byId, byPoint] = [new Map(fileSystems), new Map(accessPoints)];
	return new Map(references.map((each) => {
		const accessPoint = each.accessPoint === null ? void 0 : byPoint.get(each.accessPoint);
		return [keyOf(each), {
			fileSystem: byId.get(each.id),
			accessPoint
		}];
	}));
}
// src/preflight/references/log-groups.ts
/** The log groups that do not exist and are not created either, by the key of their references. */
async function readLogGroups(references, reading) {
	const { home, context, call } = reading;
	const read = async (reference) => {
		const region = reference.region ?? home.region;
		const groupsFrom = (beginning) => (signal) => context.logs.logGroups(region, beginning, signal);
		const { name } = reference;
		const groups = await call("whether the log groups of the revision exist", groupsFrom(name));
		if (groups === void 0 || groups.includes(name)) return null;
		if (reference.isCreated) {
			const deniedRole = await roleWithoutPermission(reference, region, reading);
			return deniedRole === null ? null : [keyOf(reference), {
				near: [],
				deniedRole
			}];
		}
		const beginning = name.slice(0, name.lastIndexOf("/") + 1) || name.slice(0, 3);
		const others = beginning === "/" ? [] : await call(null, groupsFrom(beginning));
		return [keyOf(reference), {
			near: (0,_similar_js__WEBPACK_IMPORTED_MODULE_2__.t)(name, others ?? []),
			deniedRole: null
		}];
	};
	const facts = await (0,_in_turns_js__WEBPACK_IMPORTED_MODULE_5__.t)(references, read);
	return new Map(facts.filter((each) => each !== null));
}
/** The role that certainly may not create a log group; null where it may, or where that cannot be told. */
async function roleWithoutPermission({ name, creator }, region, { home, context, call }) {
	const { account } = home;
	if (creator === null || account === null) return null;
	const partition = (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.o)(region);
	const arn = creator.startsWith("arn:") ? creator : `arn:${partition}:iam::${account}:role/${creator}`;
	const group = `arn:${partition}:logs:${region}:${account}:log-group:${name}`;
	const resources = [group, `${group}:log-stream:`];
	const decision = await call("whether the execution role may create the log groups of the revision", (signal) => context.iam.simulatePolicy(arn, "logs:CreateLogGroup", resources, signal));
	return decision?.isCertain && !decision.isAllowed ? arn : null;
}
// src/preflight/references/roles.ts
/** The roles, by the key of their references; null for one that does not exist. A role of another account cannot be read. */
async function readRoles(references, { home, context, call }) {
	const own = references.filter(({ account }) => account === null || home.account === null || account === home.account);
	const names = [...new Set(own.map(({ name }) => name))];
	const what = "whether the roles of the revision exist and ECS tasks may assume them";
	const roles = new Map(await (0,_in_turns_js__WEBPACK_IMPORTED_MODULE_5__.t)(names, async (name) => [name, await call(what, (signal) => context.iam.getRole(name, signal))]));
	return new Map(own.flatMap((reference) => {
		const role = roles.get(reference.name);
		return role === void 0 ? [] : [[keyOf(reference), { role }]];
	}));
}
// src/preflight/references/secrets.ts
/** Names for one DescribeParameters. */
const namesAtOnce = 50;
/** So many of the missing parameters get names that are near. */
const mostNear = 5;
/** The secrets of this account and region, by the key of their references. */
async function readSecrets(references, { home, context, call }) {
	const own = references.filter((each) => isHere(each, home));
	const { describeSecret } = context.secretsManager;
	const read = async (id) => {
		const secret = await call("whether the secrets of the revision exist", (signal) => describeSecret(id, signal));
		if (secret === void 0) return void 0;
		const name = secret === null ? nameIn(id) : null;
		return {
			secret,
			sameName: (name === null ? null : await call(null, (signal) => describeSecret(name, signal)))?.arn ?? null
		};
	};
	const ids = [...new Set(own.map(({ id }) => id))];
	const secrets = new Map(await (0,_in_turns_js__WEBPACK_IMPORTED_MODULE_5__.t)(ids, async (id) => [id, await read(id)]));
	return new Map(own.flatMap((reference) => {
		const found = secrets.get(reference.id);
		return found === void 0 ? [] : [[keyOf(reference), found]];
	}));
}
/** What is in another account or region is not looked for; where this account is not known, no ARN is. */
function isHere({ account, region }, home) {
	return region === null || region === home.region && account === home.account;
}
/** The name in an ARN, which ends with a hyphen and six characters that Secrets Manager has added; null for a name. */
function nameIn(id) {
	const name = id.startsWith("arn:") ? id.split(":")[6] ?? "" : "";
	return /-[A-Za-z0-9]{6}$/.test(name) ? name.slice(0, -7) : null;
}
/** The parameters that do not exist in this account and region, by the key of their references, with names that are near. */
async function readParameters(references, { home, context, call }) {
	const own = references.filter((each) => isHere(each, home));
	const { existingParameters, parametersUnder } = context.ssm;
	const names = [...new Set(own.flatMap((each) => each.names))];
	const groups = Array.from({ length: Math.ceil(names.length / namesAtOnce) }, (_, index) => names.slice(index * namesAtOnce, (index + 1) * namesAtOnce));
	const read = await (0,_in_turns_js__WEBPACK_IMPORTED_MODULE_5__.t)(groups, async (group) => {
		const existing = await call("whether the parameters of the revision exist", (signal) => existingParameters(group, signal));
		return group.map((name) => [name, existing?.includes(name)]);
	});
	const exists = new Map(read.flat());
	const missing = own.filter((each) => each.names.every((name) => exists.get(name) === false));
	const near = async (reference, index) => {
		const name = reference.names[0] ?? "";
		const beginning = name.includes("/") ? name.slice(0, name.lastIndexOf("/") + 1) : name.slice(0, 3);
		if (index >= mostNear || beginning === "/") return [];
		const others = await call(null, (signal) => parametersUnder(beginning, signal));
		return (0,_similar_js__WEBPACK_IMPORTED_MODULE_2__.t)(name, others ?? []);
	};
	const facts = await Promise.all(missing.map(async (each, index) => [keyOf(each), { near: await near(each, index) }]));
	return new Map(facts);
}
// src/preflight/references/read.ts
/** The reads of all services of a run take no longer than this together. */
const patienceMs = 2e3;
/**
* Reads what the references of a run name, each once, side by side and best effort: what is denied, fails or takes too
* long is unread.
*
* @throws the signal's reason when the run is cancelled
*/
async function readReferences(references, home, context, signal) {
	const unread = [];
	const distinct = [...new Map(references.map((each) => [keyOf(each), each])).values()];
	const of = (kind) => distinct.filter((each) => each.kind === kind);
	const limit = {
		clock: context.clock,
		signal
	};
	const [roles, secrets, parameters, logGroups, fileSystems, networks] = await (0,_abort_js__WEBPACK_IMPORTED_MODULE_6__.n)(context.clock.now() + patienceMs, limit, (own) => {
		const reading = {
			home,
			context,
			call: callWith(own, unread)
		};
		return Promise.all([
			readRoles(of("role"), reading),
			readSecrets(of("secret"), reading),
			readParameters(of("parameter"), reading),
			readLogGroups(of("log-group"), reading),
			readFileSystems(of("file-system"), reading),
			readNetworks(of("network"), reading)
		]);
	});
	signal.throwIfAborted();
	return {
		unread,
		factsOf: (some) => ({
			home,
			roles: pick(some, "role", roles),
			secrets: pick(some, "secret", secrets),
			missingParameters: pick(some, "parameter", parameters),
			missingLogGroups: pick(some, "log-group", logGroups),
			fileSystems: pick(some, "file-system", fileSystems),
			networks: pick(some, "network", networks)
		})
	};
}
function callWith(signal, unread) {
	return async (what, read) => {
		try {
			signal.throwIfAborted();
			return await (0,_abort_js__WEBPACK_IMPORTED_MODULE_6__.t)(read(signal), signal);
		} catch (error) {
			const late = /* @__PURE__ */ new Error("there was no answer within 2 seconds");
			if (what !== null) unread.push({
				what,
				error: signal.aborted ? late : error
			});
			return;
		}
	};
}
/** The facts about these references, each with the reference as it is used there. */
function pick(some, kind, facts) {
	return some.filter((each) => each.kind === kind).flatMap((reference) => {
		const found = facts.get(keyOf(reference));
		return found === void 0 ? [] : [{
			...found,
			reference
		}];
	});
}
// src/preflight/references/check.ts
/**
* Checks what services newly refer to: what their running tasks use has been proven by them. All services share the reads.
*
* @throws the signal's reason when the run is cancelled
*/
async function checkReferences(subjects, { region, level }, context, signal) {
	const added = subjects.map(addedBy);
	const home = {
		account: accountOf(subjects),
		region
	};
	const { factsOf, unread } = await readReferences(added.flat(), home, context, signal);
	return {
		findings: added.flatMap((references) => {
			const facts = factsOf(references);
			return REFERENCE_CHECKS.flatMap(({ id, finds }) => finds(facts).map((found) => {
				const { severity = "error" } = found;
				return {
					...found,
					check: id,
					severity: level === "warn" && severity === "error" ? "warning" : severity
				};
			}));
		}),
		unread
	};
}
function addedBy(subject) {
	const { definition, running, onFargate } = subject;
	const isChecked = (each) => each.kind !== "log-group" || !each.isCreated || onFargate;
	return [...newReferences(definition, running).filter(isChecked), ...addedNetwork(subject)];
}
/** The network of the service, unless it has these subnets and security groups. */
function addedNetwork({ service, members }) {
	const known = networkIn(service.isPlanned === void 0 ? (0,_service_js__WEBPACK_IMPORTED_MODULE_7__.o)(service).networkConfiguration : void 0, service.name).map(keyOf);
	return networkIn(members.networkConfiguration, service.name).filter((each) => !known.includes(keyOf(each)));
}
/** The account that the services are in: roles of a revision are of the same one. */
function accountOf(subjects) {
	const arns = subjects.flatMap(({ service, definition }) => [
		service.arn,
		service.clusterArn,
		definition.executionRoleArn,
		definition.taskRoleArn
	]);
	for (const arn of arns) {
		const account = typeof arn === "string" ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.i)(arn)?.account : null;
		if (account) return account;
	}
	return null;
}



/***/ })

};
;