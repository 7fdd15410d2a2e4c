"use strict";
exports.id = 2088;
exports.ids = [2088];
exports.modules = {

/***/ 4043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ remember),
/* harmony export */   n: () => (/* binding */ failsDeployment),
/* harmony export */   r: () => (/* binding */ failureText),
/* harmony export */   t: () => (/* binding */ MOMENTS)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/verification/check.ts
const MOMENTS = [
	"serving",
	"test-traffic",
	"each-step"
];
/** Keeps the last three. */
function remember(seen, text) {
	return [...seen, text].slice(-3);
}
/** Whether a result fails the deployment. */
function failsDeployment({ state, onInconclusive }) {
	return state === "failed" || state === "inconclusive" && onInconclusive === "fail";
}
/** What failed a deployment: a sentence for each check. Holds text from outside. */
function failureText(failed) {
	const how = (state) => state === "failed" ? "failed" : "was inconclusive, which fails it (`on-inconclusive: fail`)";
	return failed.map(({ check, state, reason }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(`Check ${check} ${how(state)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(reason, 800)}`)).join(" ");
}



/***/ }),

/***/ 1600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ exitText)
/* harmony export */ });
// src/lib/exit-codes.ts
/** What an exit code of a container means, as a clause: "the command was not found". Null for codes without a meaning of their own. */
function exitMeaning(code) {
	return meanings[code] ?? signalMeaning(code);
}
const meanings = {
	0: "it ended normally",
	1: "the application reported an error",
	2: "the shell or the program was called with wrong arguments",
	125: "the container could not be run",
	126: "the command is not executable",
	127: "the command was not found",
	132: "illegal instruction, SIGILL",
	134: "the program aborted itself, SIGABRT",
	135: "bus error, SIGBUS",
	136: "arithmetic error, SIGFPE",
	137: "killed, SIGKILL",
	139: "segmentation fault, SIGSEGV",
	143: "told to stop, SIGTERM",
	255: "the program or its entry point failed with a code outside the range"
};
function signalMeaning(code) {
	return code > 128 && code < 165 ? `ended by signal ${code - 128}` : null;
}
/** `exit code 127 (the command was not found)`. */
function exitText(code, outOfMemory = false) {
	const meaning = outOfMemory ? "killed for using more memory than it may" : exitMeaning(code);
	return meaning === null ? `exit code ${code}` : `exit code ${code} (${meaning})`;
}



/***/ }),

/***/ 2088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unhealthyTargets),
/* harmony export */   c: () => (/* binding */ explainText),
/* harmony export */   i: () => (/* binding */ targetFailureIn),
/* harmony export */   n: () => (/* binding */ answerRules),
/* harmony export */   o: () => (/* binding */ RANK),
/* harmony export */   r: () => (/* binding */ checkText),
/* harmony export */   s: () => (/* binding */ asSentence),
/* harmony export */   t: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7657);
/* harmony import */ var _access_denied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3005);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7111);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1600);
/* harmony import */ var _fargate_sizes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5190);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4664);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4043);









// src/diagnose/words.ts
/** What all texts of one kind say, whatever they are about. Each pattern takes a bounded part of a text. */
/** The other side was not reached, or the connection broke. `StatusCode: 0` is the Go SDK's word for no answer. */
const networkWords = /i\/o timeout|deadline exceeded|send request failed|request send failed|connection refused|connect: |request cancell?ed|context cancell?ed|connection issue|connection reset|connection timed out|TLS handshake timeout|no route to host|network is unreachable|Client\.Timeout|StatusCode: 0\b|check your (?:task )?network configuration/i;
/** A host name was not resolved. */
const lookupWords = /no such host|server misbehaving|Temporary failure in name resolution|Name or service not known/i;
const deniedWords = /Access ?Denied|not authorized|UnauthorizedOperation/i;
/** How often AWS tried; null where the text does not tell. One try means an answer, several mean none. */
function triesIn(text) {
	const found = /retried (\d{1,3}) time|maximum number of attempts, (\d{1,3})/i.exec(text);
	return found === null ? null : Number(found[1] ?? found[2]);
}
/** Whether a text may end before its reason: AWS cuts at 255 characters, consoles and people sooner. */
function isCut(text) {
	return /(?:\.\.\.|…|[:,("])$/.test(text) || text.length >= 253;
}
/** The region that a text names: of an ARN, of a host of AWS, in words; null for none. */
function regionIn(text) {
	return (/arn:[\w-]{2,20}:[\w-]{1,40}:([a-z]{2,5}(?:-[a-z]{1,10}){1,3}-\d{1,2}):/.exec(text) ?? /\.([a-z]{2,5}(?:-[a-z]{1,10}){1,3}-\d{1,2})\.(?:amazonaws|api\.aws|on\.aws)/.exec(text) ?? /Parameter Store in ([a-z]{2,5}(?:-[a-z]{1,10}){1,3}-\d{1,2})\b/i.exec(text))?.[1] ?? null;
}
/** The part of a text from the first of these marks on, which tells more than its beginning; the text where none is in it. */
function after(text, ...marks) {
	for (const mark of marks) {
		const at = text.lastIndexOf(mark);
		if (at >= 0 && at + mark.length < text.length) return text.slice(at + mark.length);
	}
	return text;
}
/** A value from a text for a command line; the word where it has anything that a shell would take for more. */
function inCommand(value, word) {
	return value != null && /^[\w./@:+=-]{1,500}$/.test(value) ? value : word;
}
/** With a capital at its beginning, where it begins with a word and not with a name. */
function capital(text) {
	return /^[a-z]{1,20} /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
// src/diagnose/rules/rule.ts
/** A cause may end in AWS's own words, which often lack the full stop; another sentence follows it. */
function asSentence(finding) {
	return {
		...finding,
		cause: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(finding.cause)
	};
}
/** How much an explanation says. What names the thing that is wrong stands above what only follows from it. */
const RANK = {
	/** The text names the very thing: an image, a secret, a port. */
	exact: 90,
	/** ECS's own verdict names its reason: an alarm, a hook. */
	verdict: 80,
	/** A line of the container's log. */
	log: 70,
	/** An exit code. */
	exit: 60,
	/** A health check that failed. */
	health: 55,
	/** No room for a task. */
	placement: 50,
	/** Tasks that went away for reasons of the outside. */
	lost: 35,
	/** What may be the reason, seen without a failed task. */
	circumstance: 30,
	/** The last words of a deployment that failed for another reason. */
	symptom: 10
};
const ordinarySources = [
	"task",
	"event",
	"end"
];
/**
* Rules from a list of text rules: a text belongs to the first one whose pattern it matches, so the special stands
* before the general and no text is explained twice.
*/
function textRules(list) {
	const taken = /* @__PURE__ */ new WeakMap();
	const takenIn = (evidence) => {
		const known = taken.get(evidence) ?? share(list, evidence);
		taken.set(evidence, known);
		return known;
	};
	return list.map((rule) => ({
		id: rule.id,
		finds: (evidence) => {
			const said = takenIn(evidence).get(rule.id);
			const last = said?.at(-1);
			if (said === void 0 || last === void 0) return null;
			const sayers = new Set(said.flatMap(({ task }) => task ?? [])).size;
			const tasks = said.some(({ source }) => source === "log") ? Math.max(sayers, tasksLikeTail(evidence)) : sayers;
			const rank = typeof rule.rank === "function" ? rule.rank(last) : rule.rank;
			return {
				rule: rule.id,
				cause: rule.cause(last),
				advice: rule.advice(last),
				tasks,
				rank
			};
		}
	}));
}
/** Which rule takes which texts. */
function share(list, evidence) {
	const shares = /* @__PURE__ */ new Map();
	for (const text of (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.n)(evidence)) for (const rule of list) {
		if (!(rule.sources ?? ordinarySources).includes(text.source)) continue;
		const match = matchOf(rule, text.text);
		if (match === null) continue;
		const said = saidOf(text, match, evidence);
		if (rule.when?.(said) === false) continue;
		shares.set(rule.id, [...shares.get(rule.id) ?? [], said]);
		break;
	}
	return shares;
}
/** What the first rule that knows a single text says of it; null where none does. */
function explainText(list, words, evidence) {
	const text = {
		source: "end",
		text: (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.t)(words),
		task: null,
		container: null
	};
	for (const rule of list) {
		const match = matchOf(rule, text.text);
		if (match === null) continue;
		const said = saidOf(text, match, evidence);
		if (rule.when?.(said) === false) continue;
		const rank = typeof rule.rank === "function" ? rule.rank(said) : rule.rank;
		return {
			rule: rule.id,
			cause: rule.cause(said),
			advice: rule.advice(said),
			tasks: 0,
			rank
		};
	}
	return null;
}
/** Whether a text says what a rule knows: the match of its pattern, or null. `when` is not asked. */
function matchOf({ pattern, also, unless }, text) {
	const match = pattern.exec(text);
	if (match === null || also?.test(text) === false || unless?.test(text) === true) return null;
	return match;
}
function saidOf(text, match, evidence) {
	const named = text.source === "log" ? null : (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.a)(text.text);
	const container = containerOf(text, named, evidence);
	const image = named === null || isImageOf(container, named) ? container?.image : shown(named);
	return {
		...text,
		match,
		evidence,
		container,
		named,
		isImageKnown: image !== void 0,
		image: image ?? (named === null ? "an image of the revision" : "one of its images"),
		launchType: text.task?.launchType ?? launchTypeOf(evidence),
		task: text.task?.id ?? null
	};
}
function shown({ image, open }) {
	return image === null ? void 0 : `${image}${open ? "…" : ""}`;
}
function isImageOf(container, named) {
	return container !== null && (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.r)(named, [container]) !== null;
}
/** Capacity providers of Fargate have fixed names; all others are instances. */
function launchTypeOf({ launchType, capacityProviders }) {
	if (launchType !== null || capacityProviders.length === 0) return launchType;
	const fargate = capacityProviders.filter((name) => /^FARGATE(?:_SPOT)?$/.test(name)).length;
	if (fargate === 0) return "EC2";
	return fargate === capacityProviders.length ? "FARGATE" : null;
}
function containerOf({ text, container }, named, evidence) {
	const containers = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(evidence.definition);
	const own = containers.find(({ name }) => name === container);
	if (own !== void 0) return own;
	if (named !== null) return (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.r)(named, containers);
	const mentioned = containers.filter(({ image }) => image !== "" && text.includes(image));
	if (mentioned[0] !== void 0) return mentioned[0];
	if (containers.length === 1) return containers[0] ?? null;
	if (!_texts_js__WEBPACK_IMPORTED_MODULE_3__.o.test(text)) return null;
	return provenByEcr(containers, evidence) ?? onlyChanged(text, containers, evidence) ?? onlyInEcr(text, containers);
}
/** Fargate does not always say whose image could not be pulled: the one that ECR does not have is it, one that it has may be. */
function provenByEcr(containers, { images, definition }) {
	const wanted = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.m)(definition);
	const lacking = images.find(({ state }) => state.kind !== "image" || state.platforms !== void 0 && !state.platforms.includes(wanted));
	return containers.find(({ image }) => image === lacking?.image) ?? null;
}
/** The only container whose image the deployment changed, where the platform is missing: the other images ran before. */
function onlyChanged(text, containers, evidence) {
	if (!/\bplatform\b/.test(text)) return null;
	const changed = containers.filter(({ name }) => evidence.changedContainers?.includes(name));
	return changed.length === 1 ? changed[0] ?? null : null;
}
/** What a registry answers, or that it does not: then any of the images may be meant. */
const registryWords = /\b40[134]\b|\b429\b|toomanyrequests|denied|timeout|cancell?ed|no such host|x509|not found/i;
/** The only image in ECR, where the text is about ECR, or about what an image of one's own build may lack. */
function onlyInEcr(text, containers) {
	if (registryWords.test(text) && !/starport-layer-bucket|Amazon ECR/i.test(text)) return null;
	const there = containers.filter(({ image }) => (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.s)((0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.i)(image)).kind === "ecr");
	return there.length === 1 ? there[0] ?? null : null;
}
/** The failure of the task whose log was read; null when there is none. */
function tailFailure(evidence) {
	return (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.c)(evidence).find(({ task }) => task.id === evidence.tail?.task) ?? null;
}
/** How many failed tasks ended as the one whose log was read: their logs are taken to say the same. */
function tasksLikeTail(evidence) {
	const read = tailFailure(evidence);
	if (read === null) return 0;
	const endedAlike = ({ kind, container, exitCode }) => kind === read.kind && container === read.container && exitCode === read.exitCode;
	return (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.c)(evidence).filter(endedAlike).length;
}
/** `container web`, or a word where it is not known. */
function containerWord$1({ container }) {
	return container === null ? "a container" : `container ${container.name}`;
}
/** `Image web:1` at the beginning of a sentence, or a word where it is not known. */
function theImage({ image, isImageKnown }) {
	return isImageKnown ? `Image ${image}` : "An image of the revision";
}
/** `the task`; on instances the ECS agent pulls images and reads secrets, through the instance's network. */
function puller({ launchType }) {
	return isOnInstance({ launchType }) ? "the instance" : "the task";
}
function isOnInstance({ launchType }) {
	return launchType === "EC2" || launchType === "EXTERNAL";
}
/** The name of a role from its ARN; the text itself where it is none. */
function roleName(arn) {
	return arn.split(":role/")[1]?.split("/").at(-1) || arn;
}
/** Whose permissions count before the containers run. */
function executionRole({ definition, launchType }) {
	const arn = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(definition.executionRoleArn);
	if (arn !== null) return `the execution role ${roleName(arn)}`;
	return launchType === "EC2" ? "the instance's role (the revision has no execution role)" : "the execution role (the revision has none)";
}
/** The repository part of an image, for commands; the image itself where it cannot be read. */
function repositoryOf(image) {
	const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_2__.s)(withoutEnd(image, "…"));
	return (0,_image_js__WEBPACK_IMPORTED_MODULE_2__.a)(parsed) ? parsed.repository : image;
}
/** The first ARN of an AWS service in a text, without the punctuation around it. */
function arnIn(text, service) {
	const found = new RegExp(`arn:[a-z-]{2,20}:${service}:[^\\s'"\`,;)\\]]{1,600}`).exec(text)?.[0];
	return found === void 0 ? null : withoutEnd(found, ".:…");
}
/** A text without these characters at its end. */
function withoutEnd(text, characters) {
	let end = text.length;
	while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
// src/diagnose/rules/denied.ts
/** Whose policy is to be changed where IAM denied something to a task. */
/** Who was denied something: the role that the text names, else the execution role. */
function deniedRole({ text, evidence }) {
	const name = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(text)?.name ?? null;
	if (name === null) return executionRole(evidence);
	const { executionRoleArn, taskRoleArn } = evidence.definition;
	if (name === roleName((0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(executionRoleArn) ?? "")) return `the execution role ${name}`;
	if (name === roleName((0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(taskRoleArn) ?? "")) return `the task role ${name}`;
	return `the role ${name}`;
}
/** `ecr:BatchGetImage was denied to the execution role web`, or whose policy does not allow it where the text says so. */
function refusal(said, action) {
	const denied = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(said.text);
	const place = denied === null ? null : (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.n)(denied);
	const what = denied?.action ?? action;
	if (place === null) return `${what} was denied to ${deniedRole(said)}`;
	return `${place} ${denied?.explicit ? "denies" : "does not allow"} ${what} to ${deniedRole(said)}`;
}
/** What to allow, and in whose policy. */
function allow(said, action, resource) {
	const denied = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(said.text);
	const role = deniedRole(said);
	if (denied === null) return `Allow ${action}${resource === null ? "" : ` on ${resource}`} for ${role}.`;
	return (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.t)(denied, role, denied.action ?? action, denied.resource ?? resource);
}
/** Whether a policy of the role itself is to be changed: nothing names another one. */
function isOwnPolicy({ text }) {
	const denied = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(text);
	return denied === null || (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.n)(denied) === null;
}
// src/diagnose/rules/agent.ts
/**
* What the ECS agent of an instance says when it cannot make ready what a task needs. Its sentences are shorter than
* those of Fargate and do not begin with an error's name: https://github.com/aws/amazon-ecs-agent
*/
const { exact: rank$21, symptom: symptom$2 } = RANK;
/** What the agent wanted the credentials for, by its word for the resource. */
const resources = [
	[/\basm secret/i, "secrets"],
	[/\bssm secret/i, "parameters"],
	[/credentialspec/i, "the credential specification"],
	[/environment file/i, "environment files"],
	[/fsxwindowsfileserver/i, "the credentials of the FSx file system"],
	[/registry key|asm resource/i, "the registry's credentials"]
];
const wanted = ({ text }) => resources.find(([words]) => words.test(text))?.[1] ?? "what the task needs";
const agentRules = [
	{
		id: "execution-role-unavailable",
		pattern: /unable to (?:find|get) execution role credentials|uses execution credentials, but the credentials are empty/i,
		rank: rank$21,
		cause: (said) => `The ECS agent on the instance has no credentials of ${executionRole(said.evidence)}, and needs them to read ${wanted(said)}.`,
		advice: ({ evidence: of }) => typeof of.definition.executionRoleArn === "string" ? ["Check that the role exists, and that its trust policy lets ecs-tasks.amazonaws.com assume it.", "Deploy again; if it stays on one instance, restart its ECS agent (systemctl restart ecs) and update it."] : ["Set executionRoleArn in the task definition (or the input execution-role-arn) to a role that may read them."]
	},
	{
		id: "secret-reference-invalid",
		pattern: /invalid ARN format for the AWS Secrets Manager secret|could not find a secretsmanager secretID from value (\S{1,600})|the provided SSM parameter:(\S{1,600}) is in an invalid format|unsupported credentialsParameter|unexpected ARN format with parameters|Invalid name\. Must be a valid name containing/i,
		rank: rank$21,
		cause: ({ match, container, text }) => {
			const value = match[1] ?? match[2] ?? null;
			const name = container?.secrets.find(({ from }) => value !== null && from.includes(value))?.name;
			const named = value ?? arnIn(text, "secretsmanager") ?? arnIn(text, "ssm");
			return `${name === void 0 ? "A secret" : `The secret ${name}`} of the task definition has a valueFrom that ECS cannot read${named === null ? "" : `: ${named}`}.`;
		},
		advice: () => ["Write it as arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME-XXXXXX, with :JSON-KEY:STAGE:VERSION behind it only where one of them is wanted; empty parts keep their colons (…-XXXXXX:password::).", "For a parameter write its name or arn:aws:ssm:REGION:ACCOUNT:parameter/NAME."]
	},
	{
		id: "firelens-config",
		pattern: /firelens s3 config|(?:unable to )?generate firelens config|(?:firelens|log router)\b.{0,80}?config (?:file )?(?:from|in) S3|download s3 config (\S{1,400}) from bucket (\S{1,100})|option config-file-(?:type|value)/i,
		rank: rank$21,
		cause: (said) => {
			const [, key, bucket] = /download s3 config (\S{1,400}) from bucket ([\w.-]{1,100})/i.exec(said.text) ?? [];
			const file = key === void 0 ? arnIn(said.text, "s3") : `s3://${bucket}/${key}`;
			const what = `The configuration file${file === null ? "" : ` ${file}`} of the log router`;
			if (/option config-file/i.test(said.text)) return `The firelensConfiguration of the log router is not complete: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(said.text, "failed: "), 200)}`;
			const why = deniedWords.test(said.text) ? "access was denied" : /NoSuch|NotFound|404/i.test(said.text) ? "it does not exist" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(said.text, "error: ", "config: "), 200);
			return `${what} could not be read: ${why}${why.endsWith(".") ? "" : "."}`;
		},
		advice: (said) => [`Allow s3:GetObject on the file and s3:GetBucketLocation on its bucket for ${deniedRole(said)}: the execution role reads it, not the task role.`, "Check config-file-type (s3 or file) and config-file-value (the full ARN of the object, or the path in the image) in firelensConfiguration.options."]
	},
	{
		id: "credential-spec",
		pattern: /credentialspec|\bgMSA\b|kerberos ticket|domainless/i,
		rank: rank$21,
		cause: (said) => `The Active Directory identity (gMSA) of ${containerWord$1(said)} could not be set up: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(said.text, "Error: "), 250)}`,
		advice: (said) => [deniedWords.test(said.text) ? allow(said, "ssm:GetParameters", null) : "Check credentialSpecs of the container: credentialspec: or credentialspecdomainless: and the ARN of a parameter or of an object in S3.", "Check that the instance has joined the domain, or for domainless gMSA that the secret holds the user of the domain, and that ECS_GMSA_SUPPORTED is true in its ecs.config."]
	},
	{
		id: "fsx-mount",
		pattern: /fsxwindowsfileserver|FSx (?:for )?Windows/i,
		rank: rank$21,
		cause: (said) => `The FSx file system could not be connected on the instance: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(said.text, "Error: "), 250)}`,
		advice: () => [
			"Check authorizationConfig of the volume: credentialsParameter is the ARN of a secret or parameter with username and password of a user of the domain.",
			"Allow inbound port 445 from the instance's security group in that of the file system; the instance must resolve its DNS name and be joined to the domain.",
			"Check rootDirectory: the share and the folder must exist."
		]
	},
	{
		id: "cgroup-failed",
		pattern: /cgroup(?:v2)? (?:create|init|resource|spec validator)|unable to apply cgroup configuration|expected cgroupsPath to be of format|mkdir \/sys\/fs\/cgroup\//i,
		rank: rank$21,
		cause: (said) => /no space left|cannot allocate/i.test(said.text) ? "The kernel of the instance has no control group (cgroup) left for the task: old ones were not removed. Its disk is not full." : `The control group (cgroup) of the task could not be made on the instance: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(said.text, "err=", "process: ", "failed: "), 200)}`,
		advice: () => ["Replace the instance; deploy again.", "Use a current ECS-optimised AMI: agent, Docker and the cgroup version (1 or 2, cgroupfs or systemd) must go together."]
	},
	{
		id: "stopped-before-pull",
		pattern: /Task stopped before image pull could begin/i,
		rank: symptom$2 + 2,
		cause: () => "The task was stopped before its images were pulled: the reason is one of the task or of another container, not of this image.",
		advice: ({ evidence: of }) => [`See the reasons of all containers: aws ecs describe-tasks --cluster ${of.cluster} --region ${of.region} --query "tasks[].[stoppedReason,containers[].reason]" --tasks with the id of the task`]
	},
	{
		id: "container-vanished",
		pattern: /ContainerVanishedError|No container matching saved ID found|NoSuchContainerError|No such container:/i,
		rank: rank$21 - 10,
		cause: (said) => `Docker on the instance no longer has ${containerWord$1(said)}: something other than ECS removed it, or Docker was restarted.`,
		advice: () => ["Look for what removes containers on the instance: a clean-up by docker system prune, a restart of Docker, a full disk.", "Deploy again; replace the instance if it stays."]
	}
];
// src/diagnose/rules/blue-green.ts
/**
* "Service deployment rolled back because of invalid networking configuration": what is wrong stands behind it.
* https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-troubleshooting.html
*/
const rank$20 = RANK.verdict;
const groupIn = ({ text }) => /targetgroup\/([^/\s)'"]{1,100})/.exec(text)?.[1] ?? null;
const arnOf = (said) => arnIn(said.text, "elasticloadbalancing");
/** The rule that the text speaks of: `production` unless it says test. */
const ruleIn = ({ text }) => /\btest ?listener/i.test(text) ? "testListenerRule" : "productionListenerRule";
const seeRules = "See what it forwards to: aws elbv2 describe-rules --rule-arns with the ARN in loadBalancers[].advancedConfiguration of the service --query \"Rules[].Actions\"";
const blueGreenRules = [
	{
		id: "blue-green-group-missing",
		pattern: /\btarget groups? [^.()]{0,300}?does not exist/i,
		rank: rank$20,
		cause: (said) => `The target group${groupIn(said) === null ? "" : ` ${groupIn(said)}`} of the service does not exist, so ECS cannot move the traffic.`,
		advice: (said) => [`Check it: aws elbv2 describe-target-groups ${arnOf(said) === null ? "" : `--target-group-arns ${arnOf(said)} `}--region ${said.evidence.region}`, "Make it again, or name others in targetGroupArn and alternateTargetGroupArn (service-overrides: loadBalancers)."]
	},
	{
		id: "blue-green-group-count",
		pattern: /exactly one target group(?: serving traffic)?(?: but found (\d{1,3}))?/i,
		rank: rank$20,
		cause: (said) => `The ${ruleIn(said)} sends traffic to ${said.match[1] === void 0 ? "none or to several target groups" : `${said.match[1]} target groups`}, and before a deployment exactly one may serve.`,
		advice: () => ["Give the target group that serves the weight 100 and the other one 0 in the rule's forward action (aws elbv2 modify-rule).", seeRules]
	},
	{
		id: "blue-green-group-unexpected",
		pattern: /forwarding (?:\w{1,20} )?traffic to (?:an )?unexpected target group/i,
		rank: rank$20,
		cause: (said) => `The ${ruleIn(said)} forwards to ${groupIn(said) === null ? "a target group" : `target group ${groupIn(said)}`}, which is neither targetGroupArn nor alternateTargetGroupArn of the service.`,
		advice: () => ["Change the rule so that it forwards only to the two target groups of the service, or name the one that it forwards to in loadBalancers (service-overrides).", seeRules]
	},
	{
		id: "blue-green-networking",
		pattern: /must be associated with the productionListenerRule|not associated with (?:either )?(?:the )?(?:production|test)ListenerRule/i,
		rank: rank$20,
		cause: (said) => groupIn(said) === null ? "Both target groups of the blue/green deployment must be in the production or test listener rule, and one is not." : `Target group ${groupIn(said)} is in neither the production nor the test listener rule of the service.`,
		advice: () => ["Put targetGroupArn and alternateTargetGroupArn into the forward action of the rule in advancedConfiguration.productionListenerRule, weights 100 and 0."]
	},
	{
		id: "blue-green-networking-other",
		pattern: /invalid networking configuration[.:]? ?/i,
		rank: rank$20,
		cause: ({ text, match }) => {
			const rest = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(text.slice(match.index + match[0].length), 250);
			return `ECS does not accept the load balancer settings of the service${rest === "" ? "." : `: ${rest}`}`;
		},
		advice: () => ["Compare targetGroupArn, alternateTargetGroupArn, productionListenerRule and testListenerRule of the service with the load balancer: aws elbv2 describe-rules --listener-arn with the ARN of its listener"]
	}
];
// src/diagnose/rules/capacity.ts
/**
* No room for a task. The texts are those of service events, and the codes those of capacity providers and RunTask.
* https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
*/
const { placement: rank$19 } = RANK;
/** What is free on the instance with the most of it: `; the instance with the most free has 128 MiB`. */
function mostLeft({ instances }, of, unit) {
	const usable = (instances ?? []).filter(({ status, agentConnected }) => status === "ACTIVE" && agentConnected);
	if (usable.length === 0) return "";
	return `; the instance with the most free has ${Math.max(...usable.map(of))}${unit}`;
}
function hostPorts(evidence) {
	const ports = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(evidence.definition).flatMap(({ ports: mapped }) => mapped.flatMap(({ host }) => host ?? []));
	return ports.length === 0 ? "the host port that it needs" : `host port ${ports.join(", ")}`;
}
const moreCapacity = "Add instances, or let the Auto Scaling group grow: a capacity provider with managed scaling does it automatically.";
const stopFirst = (evidence) => `Or let ECS stop a task first: minimumHealthyPercent is ${evidence.percents.minimum}, maximumPercent ${evidence.percents.maximum}; a lower minimum frees room during the deployment.`;
const instanceRules = [
	{
		id: "no-cpu",
		pattern: /insufficient CPU units|RESOURCE:CPU/i,
		rank: rank$19,
		cause: ({ evidence: of }) => `No instance has room for one more task: it needs ${(0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.h)(of.definition).cpu ?? "its"} CPU units${mostLeft(of, ({ cpu }) => cpu, "")}.`,
		advice: ({ evidence: of }) => [
			moreCapacity,
			"Or lower the revision's cpu.",
			stopFirst(of)
		]
	},
	{
		id: "no-memory",
		pattern: /insufficient memory available|RESOURCE:MEMORY/i,
		rank: rank$19,
		cause: ({ evidence: of }) => `No instance has room for one more task: it needs ${(0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.h)(of.definition).memory ?? "its"} MiB of memory${mostLeft(of, ({ memory }) => memory, " MiB")}.`,
		advice: ({ evidence: of }) => [
			moreCapacity,
			"Or lower the revision's memory, or give its containers a memoryReservation.",
			stopFirst(of)
		]
	},
	{
		id: "no-port",
		pattern: /already using a port required|RESOURCE:PORTS/i,
		rank: rank$19,
		cause: ({ evidence: of }) => `No instance has ${hostPorts(of)} free for one more task.`,
		advice: ({ evidence: of }) => [
			"Set hostPort to 0, which takes a free one for each task, or use networkMode awsvpc.",
			"A fixed host port needs one instance more than there are tasks.",
			stopFirst(of)
		]
	},
	{
		id: "no-gpu",
		pattern: /RESOURCE:GPU|insufficient GPU|not enough GPU/i,
		rank: rank$19,
		cause: () => "No instance has a free GPU for one more task.",
		advice: () => ["Add GPU instances, or lower the GPU count in resourceRequirements.", "Allow ECS to stop a task first: minimumHealthyPercent below 100."]
	},
	{
		id: "no-eni",
		pattern: /RESOURCE:ENI|unused device index|NetworkInterfaceLimit|network interface limit/i,
		rank: rank$19,
		cause: () => "No instance can take one more network interface, and each task in networkMode awsvpc needs one.",
		advice: () => ["Turn on ENI trunking: aws ecs put-account-setting-default --name awsvpcTrunking --value enabled, then replace the instances.", "Or use larger or more instances, or networkMode bridge."]
	},
	{
		id: "no-attribute",
		pattern: /missing an attribute required|^(?:TaskFailedToStart: )?ATTRIBUTE\b|\berror:? ["'(]?ATTRIBUTE\b/,
		rank: rank$19,
		cause: () => "No instance has an attribute that the revision requires.",
		advice: ({ evidence: of }) => [`See what it requires: aws ecs describe-task-definition --task-definition ${of.revision.split("/").at(-1)} --query taskDefinition.requiresAttributes`, "Common ones: another processor (runtimePlatform), an old ECS agent, a log driver that is not enabled, no room for network interfaces."]
	},
	{
		id: "no-agent",
		pattern: /\berror:? ["'(]?AGENT\b|^(?:TaskFailedToStart: )?AGENT\b|\bagents?\b[^.]{0,80}?\b(?:not connect\w{0,3}|disconnected)|doesn.t have the agent connected|Timed out waiting for Amazon ECS Agent to start/i,
		rank: rank$19,
		cause: ({ evidence: of }) => {
			const off = (of.instances ?? []).filter(({ agentConnected }) => !agentConnected).length;
			return `The ECS agent of the instances is not connected${off > 0 ? ` on ${off} of ${of.instances?.length}` : ""}, so no task can be placed there.`;
		},
		advice: () => ["Restart the agent (systemctl restart ecs) or replace the instance.", "Check that the instances reach ECS: a way out or the endpoints ecs, ecs-agent and ecs-telemetry, and AmazonEC2ContainerServiceforEC2Role."]
	},
	{
		id: "constraint-unsatisfied",
		pattern: /placement constraint unsatisfied|MemberOf placement constraint|distinctInstance/i,
		rank: rank$19,
		cause: () => "No instance satisfies the placement constraints of the service or of the revision.",
		advice: () => ["Check the memberOf expressions and distinctInstance against what the instances have: aws ecs list-attributes --target-type container-instance", "distinctInstance needs as many instances as there are tasks, those of the rollout included."]
	},
	{
		id: "no-instances-in-provider",
		pattern: /No Container Instances were found in your capacity provider|EMPTY CAPACITY PROVIDER/i,
		rank: rank$19,
		cause: ({ evidence: { capacityProviders: names } }) => `The capacity provider${names.length > 0 ? ` ${names.join(", ")}` : ""} has no instances.`,
		advice: () => ["Check that its Auto Scaling group has a maximum above 0 and that its instances join this cluster (ECS_CLUSTER in the instance's ecs.config).", "Turn on managed scaling, so that the group grows with the tasks."]
	},
	{
		id: "no-instances",
		pattern: /No Container Instances were found in your cluster|NO ACTIVE INSTANCES/i,
		rank: rank$19,
		cause: ({ evidence: of }) => `Cluster ${of.cluster} has no instances to run tasks on.`,
		advice: () => ["Check that the Auto Scaling group has instances, that their ecs.config names this cluster and that their role allows ecs:RegisterContainerInstance.", "If the tasks are meant for Fargate, the service needs launch type FARGATE or a FARGATE capacity provider, and the one-off task run-task-launch-type: FARGATE."]
	},
	{
		id: "wrong-zone",
		pattern: /^(?:TaskFailedToStart: )?LOCATION\b|RESOURCE:LOCATION/,
		rank: rank$19,
		cause: () => "No instance is in an Availability Zone of the service's subnets.",
		advice: () => ["Name subnets in the zones of the instances in the service's networkConfiguration, or spread the Auto Scaling group over them."]
	}
];
/** Stands last: a placement that failed for an unknown reason. */
const unknownPlacementRules = [{
	id: "not-placed",
	pattern: /unable to place (?:a )?tasks?(?: in your cluster)?(?: because)?(.{0,400})/i,
	rank: rank$19 - 5,
	cause: ({ match }) => `ECS could not place a task${match[1] ? `:${match[1].replace(/^\.? ?Reason:|^\./, "")}` : "."}`,
	advice: () => ["See the service events and the ECS developer guide, \"Service event messages\"."]
}];
// src/diagnose/rules/codedeploy.ts
/**
* CodeDeploy's own words, for the end of a deployment and for one that it does not begin. What ECS answers to it is
* explained by the rules for refused calls.
*/
const { exact: exact$1, verdict: verdict$2, symptom: symptom$1 } = RANK;
const busyId = (text) => /active Deployment '?(d-\w{1,20})/i.exec(text)?.[1] ?? null;
const codeDeployRules = [
	{
		id: "codedeploy-alarm",
		pattern: /alarms have been activated according to the Amazon CloudWatch metrics(?:.{0,200}?Activated alarms: ?<?([^>]{1,300}))?/i,
		rank: verdict$2,
		cause: ({ match }) => {
			const names = (match[1] ?? "").split(/[,;] ?/).filter((name) => name.trim() !== "");
			return `${names.length === 0 ? "A CloudWatch alarm" : `The CloudWatch ${names.length === 1 ? "alarm" : "alarms"} ${names.slice(0, 5).join(", ")}`} of the deployment group went into ALARM, so CodeDeploy stopped the deployment.`;
		},
		advice: ({ match, evidence: of }) => [`See why: aws cloudwatch describe-alarm-history --alarm-name ${/^[\w.-]{1,200}$/.exec(match[1] ?? "")?.[0] ?? "<alarm-name>"} --region ${of.region}`, "If the alarm is too sensitive for a rollout, lengthen its period or remove it from alarmConfiguration of the deployment group."]
	},
	{
		id: "codedeploy-role-denied",
		pattern: /The IAM role (\S{1,600}) does not give you permission to perform operations in the following AWS service: (\w{1,60})/i,
		rank: exact$1,
		cause: ({ match }) => `CodeDeploy may not act in ${match[2]}: its service role ${roleName(match[1] ?? "")} lacks a permission.`,
		advice: () => ["Attach AWSCodeDeployRoleForECS to the service role of the deployment group (AWSCodeDeployRoleForECSLimited leaves out Lambda hooks and other buckets).", "Allow it iam:PassRole on the execution role and the task role of the task definition."]
	},
	{
		id: "codedeploy-hook-failed",
		pattern: /lifecycle event validation functions failed|HOOK_EXECUTION_FAILURE/i,
		rank: verdict$2,
		cause: () => "A Lambda function of the AppSpec (Hooks) failed or did not answer, so CodeDeploy failed the deployment.",
		advice: ({ evidence: of }) => [`See which event failed: aws deploy get-deployment-target --deployment-id ${/^d-\w{1,20}$/.exec(of.deploymentId)?.[0] ?? "<deployment-id>"} --target-id <cluster>:<service> --region ${of.region} --query "deploymentTarget.ecsTarget.lifecycleEvents"`, "Look at the log of its function, /aws/lambda/ and its name: it must call PutLifecycleEventHookExecutionStatus with Succeeded within an hour."]
	},
	{
		id: "codedeploy-timeout",
		pattern: /timed out while waiting for the replacement task set to become healthy(?:.{0,60}?is (\d{1,4}) minutes)?/i,
		rank: symptom$1,
		cause: ({ match }) => `The tasks of the new task set did not all become healthy${match[1] === void 0 ? " in time" : ` within ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(Number(match[1]), "minute")}`}, so CodeDeploy failed the deployment.`,
		advice: ({ evidence: of }) => [`See why tasks stopped: aws ecs list-tasks --cluster ${of.cluster} --service-name ${of.service} --desired-status STOPPED --region ${of.region}`, `And what the service says: aws ecs describe-services --cluster ${of.cluster} --services ${of.service} --region ${of.region} --query "services[].events[:10].message"`]
	},
	{
		id: "codedeploy-busy",
		pattern: /already has an active Deployment|DeploymentLimitExceededException/i,
		rank: exact$1,
		cause: ({ text }) => `CodeDeploy still has a deployment of this group in progress${busyId(text) === null ? "" : ` (${busyId(text)})`}, and a group has one at a time.`,
		advice: ({ text, evidence: of }) => [`Wait for its end: aws deploy get-deployment --deployment-id ${busyId(text) ?? "<deployment-id>"}${of.region === "" ? "" : ` --region ${of.region}`} --query deploymentInfo.status`, "It lasts until the old tasks are terminated: terminationWaitTimeInMinutes of the deployment group. To end it now: aws deploy stop-deployment."]
	},
	{
		id: "codedeploy-load-balancer",
		pattern: /load balancing in the deployment group is invalid|must contain a valid pair of target groups|InvalidLoadBalancerInfoException|InvalidTargetGroupPairException/i,
		rank: exact$1,
		cause: () => "The deployment group has no valid pair of target groups: ECS needs a blue one, a green one and the listener that serves.",
		advice: () => ["Set loadBalancerInfo.targetGroupPairInfoList of the deployment group: two target groups and prodTrafficRoute with the ARN of the listener (aws deploy update-deployment-group).", "One of the two must be the target group of the service."]
	},
	{
		id: "appspec-invalid",
		pattern: /AppSpec (?:file|content)[^.]{0,80}?(?:is not valid|is invalid|is missing|contains an invalid|could not be|not well-formed)|InvalidRevisionException/i,
		rank: exact$1,
		cause: ({ text }) => {
			const part = /(?:invalid|missing) (\w{3,40})(?::? '?([\w./:-]{1,200}))?/i.exec(text);
			return `CodeDeploy does not accept the AppSpec: something is wrong${part === null || /^(?:AppSpec|revision|or|and)/i.test(part[1] ?? "") ? "" : ` in ${part[1]}${part[2] === void 0 ? "" : ` (${part[2].replace(/\.$/, "")})`}`}.`;
		},
		advice: () => ["It needs version 0.0 and Resources[0].TargetService with Type AWS::ECS::Service and Properties: TaskDefinition, LoadBalancerInfo (ContainerName, ContainerPort).", "Leave codedeploy-appspec out unless it has hooks or a network configuration: this action writes an AppSpec by itself."]
	},
	{
		id: "codedeploy-service-missing",
		pattern: /INVALID_ECS_SERVICE|ECS service (\S{1,255})? ?(?:could not be found|cannot be found|was not found|is not active)/i,
		rank: exact$1,
		cause: ({ match, text, evidence: of }) => `The ECS service of the deployment group, ${arnIn(text, "ecs") ?? match[1] ?? of.service}, does not exist or is not ACTIVE.`,
		advice: () => ["If the service was created again or in another cluster, correct the deployment group. Compare ecsServices of the deployment group with the service: aws deploy get-deployment-group --query \"deploymentGroupInfo.ecsServices\""]
	}
];
// src/diagnose/rules/host.ts
/** The host of a container: its GPU driver, and Docker or the runtime that starts it. */
const { exact: rank$18 } = RANK;
const gpuRules = [
	{
		id: "gpu-driver-not-ready",
		pattern: /driver rpc error|(?:initialization|driver) error: [^;]{0,60}timed out/i,
		also: /nvidia/i,
		rank: rank$18,
		cause: (said) => `The GPU driver on the instance did not respond in time when ${containerWord$1(said)} was started.`,
		advice: () => ["Deploy again; if it stays on one instance, replace the instance.", "Keep the driver loaded: nvidia-persistenced on the instance, which newer ECS GPU-optimised AMIs start."]
	},
	{
		id: "gpu-driver-old",
		pattern: /unsatisfied condition: ?([^\s,;]{1,60})?|please update your driver|driver version is insufficient/i,
		also: /nvidia|cuda/i,
		rank: rank$18,
		cause: (said) => `The GPU driver of the instance is too old for the CUDA version of image ${said.image}${said.match[1] === void 0 ? "" : ` (it asks for ${said.match[1]})`}.`,
		advice: () => ["Take a newer ECS GPU-optimised AMI for the instances, or an image that is built on an older CUDA version."]
	},
	{
		id: "gpu-driver",
		pattern: /could not select device driver|load library failed: libnvidia|no NVIDIA (?:GPU )?(?:device|driver)|driver not loaded|nvml error/i,
		also: /nvidia|gpu/i,
		rank: rank$18,
		cause: (said) => `The instance has no GPU driver for ${containerWord$1(said)}, or no GPU.`,
		advice: () => ["Use the ECS GPU-optimised AMI and set ECS_ENABLE_GPU_SUPPORT=true in the instance's ecs.config."]
	},
	{
		id: "gpu-container",
		pattern: /nvidia-container-cli: ?([^;]{0,200})/i,
		rank: rank$18 - 5,
		cause: (said) => `The GPU could not be given to ${containerWord$1(said)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(said.match[1] || said.text, 200)}`,
		advice: () => ["Check the GPU on the instance with nvidia-smi; replace the instance where it does not answer."]
	}
];
const replaceAdvice = "Look at the load and the disk of the instance; restart Docker there, or replace the instance if it stays.";
const engineRules = [{
	id: "docker-timeout",
	pattern: /DockerTimeoutError|ContainerRuntimeTimeoutError|Could not transition to \w{1,40}; timed out/i,
	rank: rank$18 - 5,
	cause: (said) => isOnInstance(said) ? `Docker on the instance did not respond in time for ${containerWord$1(said)}.` : `The container runtime of AWS Fargate did not get ${containerWord$1(said)} ready in time.`,
	advice: (said) => isOnInstance(said) ? ["Look at the load and the disk of the instance; replace it if it stays.", "Large images: raise ECS_CONTAINER_START_TIMEOUT or ECS_CONTAINER_CREATE_TIMEOUT."] : ["Deploy again: this passes where the host was the reason.", "If it stays, make the image smaller, and check its volumes and its log driver: both are set up before the start."]
}, {
	id: "docker-host",
	pattern: /failed to create endpoint|bridge store|bridgeEndpoint|Cannot connect to the Docker daemon|containerd\.sock|docker\.sock|failed programming external connectivity|ContainerRuntimeError|CannotStopContainerError|CannotStopTimeoutError/i,
	rank: rank$18 - 5,
	cause: dockerHostCause,
	advice: (said) => isOnInstance(said) ? [replaceAdvice] : ["Deploy again: the host belongs to AWS, and the next task gets another one.", "If it stays, open a case at AWS Support with the ARN of the task."]
}];
function dockerHostCause(said) {
	const { text } = said;
	const on = isOnInstance(said) ? "Docker on the instance" : "The container runtime of AWS Fargate";
	if (/CannotStop/i.test(text)) return `${on} could not stop ${containerWord$1(said)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(text, "Error: "), 200)}`;
	if (/endpoint|bridge|external connectivity/i.test(text)) return `${on} ${/timeout|timed out/i.test(text) ? "timed out" : "failed"} when it set up the network of ${containerWord$1(said)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(text, "daemon: ", "API error (500): "), 200)}`;
	return `${on} could not start ${containerWord$1(said)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(text, "Error: "), 200)}`;
}
const hostRules = [...gpuRules, ...engineRules];
// src/diagnose/rules/runtime.ts
/** What runc, Docker and Windows refuse when they make or start a container, apart from its command and its mounts. */
const { exact: rank$17 } = RANK;
function runtimeSaid({ text }) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(text, "container init: ", "container process: ", "runc create failed: ", "daemon: "), 200);
}
const newHost = (said) => isOnInstance(said) ? "Take a current ECS-optimised AMI for the instances: its kernel, runc and Docker go together." : "Deploy again: the next task gets another host. If it stays, open a case at AWS Support with the ARN of the task.";
const runtimeRules = [
	{
		id: "image-windows-version",
		pattern: /operating system does not match the host operating system|no matching manifest for windows/i,
		rank: rank$17,
		cause: (said) => `The Windows version of image ${said.image} is not that of the host, and Windows containers need the same one.`,
		advice: () => ["Build on a base image of the same release: ltsc2019 or ltsc2022, as the host has it.", "Set runtimePlatform.operatingSystemFamily to that release (WINDOWS_SERVER_2022_CORE and so on), and run the service on hosts of it."]
	},
	{
		id: "passwd-missing",
		pattern: /open \S{0,300}\/etc\/(passwd|group): no such file/i,
		rank: rank$17,
		cause: (said) => `Image ${said.image} has no /etc/${said.match[1]}, in which the user of ${containerWord$1(said)} is looked up.`,
		advice: () => ["Name the user by number in the image or in the container definition (USER 1000, user: \"1000:1000\"), or add /etc/passwd to the image.", "Check that the image is one for Linux: an image for Windows has none either."]
	},
	{
		id: "volume-owner",
		pattern: /failed to (?:copy file info for|chown) (\S{1,400}?):? |lchown (\S{1,400}): operation not permitted/i,
		also: /chown/i,
		unless: /CannotPull|Lchown ["']/,
		rank: rank$17,
		cause: (said) => `Docker could not give the volume ${said.match[1] ?? said.match[2]} the owner that the directory has in image ${said.image}: the file system of the volume does not allow it.`,
		advice: () => ["On EFS with an access point: make the directory in the image owned by the user id of the access point (posixUser), or mount it where the image has no directory.", "Or mount the file system without an access point that enforces a user, and without root squash."]
	},
	{
		id: "sysctl-denied",
		pattern: /(?:open |write )?sysctl "?([a-z][\w.-]{2,80})"?[^:]{0,40}:.{0,80}(?:permission denied|not permitted|no such file)|sysctl "?([a-z][\w.-]{2,80})"? is not (?:in a separate kernel namespace|allowed)/i,
		rank: rank$17,
		cause: (said) => `The kernel parameter ${said.match[1] ?? said.match[2]} may not be set for ${containerWord$1(said)} on this host.`,
		advice: (said) => ["Check systemControls of the container: only parameters of the container’s own namespaces are allowed, and those of the network need networkMode awsvpc or bridge.", newHost(said)]
	},
	{
		id: "ulimit-denied",
		pattern: /setting rlimit(?:s)?[^:]{0,60}|error setting rlimit/i,
		rank: rank$17,
		cause: (said) => `A limit in ulimits of ${containerWord$1(said)} is above what the host allows: ${runtimeSaid(said)}`,
		advice: () => ["Lower hardLimit and softLimit in ulimits of the container: nofile at most 1048576, and soft not above hard."]
	},
	{
		id: "security-profile",
		pattern: /seccomp|apparmor|selinux|capabilit(?:y|ies) .{0,40}(?:unknown|invalid|not permitted)|unknown capability/i,
		also: /OCI runtime|runc|container init|daemon/i,
		rank: rank$17,
		cause: (said) => `A security setting of ${containerWord$1(said)} does not go with the host: ${runtimeSaid(said)}`,
		advice: (said) => ["Check dockerSecurityOptions, linuxParameters.capabilities and privileged of the container.", newHost(said)]
	},
	{
		id: "variable-invalid",
		pattern: /setenv: invalid argument|invalid environment variable|argument list too long/i,
		also: /container|exec|daemon/i,
		rank: rank$17,
		cause: (said) => /too long/i.test(said.text) ? `The variables and the command of ${containerWord$1(said)} are together longer than the kernel takes.` : `An environment variable of ${containerWord$1(said)} has an invalid name or value: an empty name, an = in it, or a NUL character.`,
		advice: () => ["Check environment, secrets and environment files of the container for empty names and for values of several hundred kilobytes."]
	},
	{
		id: "link-target-missing",
		pattern: /Cannot link to a non[- ]running container: \/?(\S{1,255})|could not get container for (\S{1,255})/i,
		rank: rank$17,
		cause: (said) => `A container that ${containerWord$1(said)} links to does not run.`,
		advice: () => ["See the reason of that container: it ended or could not start.", "links start containers in order but do not wait for them: use dependsOn with HEALTHY, and networkMode awsvpc instead of links."]
	},
	{
		id: "image-gone",
		pattern: /No such image: ?(\S{1,400})?/i,
		also: /CannotCreate|CannotStart|daemon/i,
		rank: rank$17,
		cause: (said) => `The instance no longer had ${said.match[1] ?? said.image} when ${containerWord$1(said)} was made: something removed it after the pull.`,
		advice: () => ["Look for what removes images on the instance (docker system prune); ECS_IMAGE_CLEANUP_INTERVAL cleans up by itself.", "Deploy again. With ECS_IMAGE_PULL_BEHAVIOR prefer-cached or once, set it to default."]
	},
	{
		id: "command-missing",
		pattern: /No command specified/i,
		rank: rank$17,
		cause: (said) => `Image ${said.image} has neither ENTRYPOINT nor CMD, and ${containerWord$1(said)} has no command.`,
		advice: () => ["Set command or entryPoint in the container definition, or CMD in the image."]
	},
	{
		id: "container-name-taken",
		pattern: /container name "?\/?(\S{1,255}?)"? is already in use/i,
		rank: rank$17 - 5,
		cause: () => "Docker on the instance still has a container of this name, so it made no new one: its state and that of the ECS agent differ.",
		advice: () => ["Restart the ECS agent (systemctl restart ecs), or replace the instance.", "Deploy again."]
	},
	{
		id: "runtime-missing",
		pattern: /unknown or invalid runtime name: ?([\w.-]{1,60})/i,
		rank: rank$17,
		cause: (said) => `Docker on the instance has no runtime ${said.match[1]}, which ${containerWord$1(said)} needs.`,
		advice: () => ["For GPUs use the ECS GPU-optimised AMI, with ECS_ENABLE_GPU_SUPPORT=true; for Neuron and others the AMI that has the runtime."]
	},
	{
		id: "host-exhausted",
		pattern: /resource temporarily unavailable|cannot allocate memory|too many open files|can.t get final child.s PID from pipe|device or resource busy/i,
		also: /CannotStart|CannotCreate|runc|shim|daemon/i,
		rank: rank$17 - 5,
		cause: (said) => `${isOnInstance(said) ? "The instance" : "The host"} had no memory, processes or open files left to start ${containerWord$1(said)}: ${runtimeSaid(said)}`,
		advice: (said) => isOnInstance(said) ? ["Look at memory, processes and open files of the instance; reserve memory for it with ECS_RESERVED_MEMORY, and give every container a memory limit.", "Replace the instance, and deploy again."] : ["Deploy again: the next task gets another host.", "Give the task more memory."]
	},
	{
		id: "device-nodes",
		pattern: /error creating device nodes|\bmknod \S{1,400}/i,
		rank: rank$17,
		cause: (said) => `The device files of ${containerWord$1(said)} under /dev could not be made in its file system: a volume is mounted at / or /dev, or its file system allows no devices.`,
		advice: () => ["Mount volumes below a directory of their own, not at / or /dev: see containerPath in mountPoints.", "A file system of EFS takes no device files."]
	},
	{
		id: "docker-storage",
		pattern: /devicemapper: Error|dm_task_run failed|overlay2?: .{0,60}(?:invalid|failed)|error creating (?:overlay|aufs) mount/i,
		rank: rank$17 - 5,
		cause: (said) => `The storage of Docker on ${isOnInstance(said) ? "the instance" : "the host"} failed: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(said.text, "daemon: ", "layer: ", "Error: "), 200)}`,
		advice: (said) => ["Deploy again; if it stays on one instance, replace the instance.", newHost(said)]
	},
	{
		id: "runtime-hook",
		pattern: /(?:running|executing) (?:prestart |createRuntime |poststart )?hook #?\d{1,2}/i,
		rank: rank$17 - 10,
		cause: (said) => `A hook of the container runtime failed before ${containerWord$1(said)} started${isCut(said.text) || !/stderr|exit status \d[^0-9]{2}/i.test(said.text) ? "; the text of AWS is cut off before the reason. On GPU instances it is the hook of NVIDIA, which finds no GPU or no driver" : `: ${runtimeSaid(said)}`}.`,
		advice: () => ["For a task with GPUs, use the ECS GPU-optimised AMI and an instance type with a GPU, and check nvidia-smi on the instance.", "See the whole text in the log of Docker on the instance: journalctl -u docker"]
	}
];
// src/diagnose/rules/commands.ts
/** Containers that are there and cannot be started. */
const { exact: rank$16 } = RANK;
function hostPortIn({ text }) {
	const port = /:(\d{1,5}) failed/.exec(text)?.[1];
	return port === void 0 ? "" : ` ${port}`;
}
/** Where the task definition mounts a volume over the program, which then hides the one in the image. */
function hiddenBy(said) {
	const program = programIn(said) ?? "";
	const container = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.o)(said.evidence.definition.containerDefinitions).find(({ name }) => name === said.container?.name);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.o)(container?.mountPoints).map(({ containerPath }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(containerPath) ?? "").filter((path) => path.length > 1 && program.startsWith(`${path.replace(/\/$/, "")}/`));
}
/** The program as runc and Docker write it, under any number of escapes; null where the text has none. */
function programIn({ text }) {
	const [, quoted, plain] = /exec: \\{0,8}"([^"\\]{1,400})|\bexec:? ([^\s:"]{1,400}):/.exec(text) ?? [];
	return (quoted ?? plain)?.trim().replaceAll(/ {2,}/g, " ") ?? null;
}
function commandOf(said) {
	const program = programIn(said);
	return `The command${program === null ? "" : ` ${program}`} of ${containerWord$1(said)}`;
}
/** Whether the program has blanks in it: its arguments were given with it. */
function isOneString(said) {
	return programIn(said)?.includes(" ") === true;
}
function programAdvice(said) {
	const [image, program] = [inCommand(said.image, "IMAGE"), inCommand(programIn(said), "")];
	return [`Check that the program is in the image: ${program === "" ? `docker run --rm -it --entrypoint sh ${image}` : `docker run --rm --entrypoint sh ${image} -c "command -v ${program}"`}`];
}
const programRules = [
	{
		id: "exec-format-error",
		pattern: /exec format error/i,
		sources: ["task", "log"],
		rank: rank$16,
		cause: (said) => {
			const { image, evidence: of } = said;
			return `Image ${image} was built for another processor than ${(0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.m)(of.definition)}, on which the task runs (exec format error).`;
		},
		advice: ({ image, evidence: of }) => [
			`Build for it: docker buildx build --platform ${(0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.m)(of.definition)} --push -t ${inCommand(image, "IMAGE")} .`,
			"Or set the revision's runtimePlatform.cpuArchitecture to what the image is: X86_64 for linux/amd64, ARM64 for linux/arm64.",
			"If the processor is right, the entry point is a script without a first line such as #!/bin/sh."
		]
	},
	{
		id: "command-not-found",
		pattern: /executable file not found in|no such file or d(?:irect|\.\.\.|…|$)|hcs::System::CreateProcess: .{0,200}cannot find the (?:file|path)/i,
		also: /executable file not found|exec: \\{0,8}"|\bexec [^\s:]{1,400}: no such file|\bstat [^\s:]{1,400}: no such file|hcs::System::CreateProcess/i,
		unless: /rootfs_linux|dial unix|mounting |device information|initialize logging driver/i,
		rank: rank$16,
		cause: (said) => isOneString(said) ? `The image ${said.image} has no program '${programIn(said)}': the command of ${containerWord$1(said)} is one string with its arguments in it.` : `${commandOf(said)} is not in the image ${said.image}.`,
		advice: (said) => [
			programIn(said)?.startsWith("-") === true ? `The command begins with an option (${programIn(said)}): put the program before it, or leave entryPoint to the image.` : "Check command and entryPoint: each argument is its own element ([\"npm\",\"start\"], not [\"npm start\"]).",
			...isOneString(said) || programIn(said)?.startsWith("-") === true ? [] : programAdvice(said),
			...hiddenBy(said).map((path) => `A volume is mounted at ${path} and hides what the image has there: mount it elsewhere.`)
		]
	},
	{
		id: "command-not-executable",
		pattern: /permission denied|is a directory/i,
		also: /exec:|\bexec [^\s:]{1,400}:|starting container process|container init/i,
		unless: /rootfs_linux|dial (?:unix|tcp)|mounting |docker\.sock|cgroup|sysctl/i,
		sources: [
			"task",
			"event",
			"end"
		],
		rank: rank$16,
		cause: (said) => `${commandOf(said)} is in the image but may not be executed.`,
		advice: (said) => {
			return [`Make it executable in the image: RUN chmod +x ${inCommand(programIn(said), "PATH")}, or git update-index --chmod=+x on it before the build.`];
		}
	}
];
const containerRules = [
	{
		id: "host-port-taken",
		pattern: /port is already allocated|address already in use/i,
		also: /Cannot(?:Start|Create)|external connectivity|Bind for/i,
		rank: rank$16,
		cause: (said) => `The host port${hostPortIn(said)} of ${containerWord$1(said)} is taken on the instance.`,
		advice: () => ["Set hostPort to 0, which takes a free one for each task, or use networkMode awsvpc.", "A fixed host port needs more instances than tasks, or minimumHealthyPercent below 100."]
	},
	{
		id: "memory-limit-too-low",
		pattern: /memory limit too low|Minimum memory limit|container init was OOM-killed/i,
		rank: rank$16,
		cause: (said) => `The memory limit of ${containerWord$1(said)} is too low to start it.`,
		advice: () => ["Raise the container's memory (hard limit) or leave it out and set memoryReservation."]
	},
	{
		id: "user-unknown",
		pattern: /unable to find (?:user|group) ([^\s:]{1,200})|chdir to cwd \(?\\{0,4}"?([^")\\]{1,300})/i,
		rank: rank$16,
		cause: (said) => `The ${said.match[1] === void 0 ? `working directory ${said.match[2]}` : `user ${said.match[1]}`} of ${containerWord$1(said)} is not in the image ${said.image}${/permission denied/i.test(said.text) ? ", or its user may not enter it" : ""}.`,
		advice: () => ["Correct user and workingDirectory in the container definition, or make them in the image."]
	},
	{
		id: "dependency",
		pattern: /TaskDependencyError|\bdependsOn\b|dependency (?:graph|container|condition)|dependency \S{0,200} ?(?:failed|unhealthy|timed out)|dependen(?:t|cy) container (\S{1,255}) (?:exited|failed|did not)/i,
		rank: rank$16 - 5,
		cause: (said) => said.match[1] === void 0 ? `A container that another one depends on did not get ready: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(said.text, 250)}` : `Container ${said.match[1]}, on which another one depends, did not end or start as it must${/non-zero/i.test(said.text) ? ": it ended with an exit code other than 0" : ""}.`,
		advice: () => ["Check the dependsOn conditions (HEALTHY needs a healthCheck, SUCCESS an exit with 0) and startTimeout."]
	}
];
/** Where the text ends within the command, or behind it: the reason is one of two, and mostly the first. */
const cutProgramRules = [{
	id: "command-failed",
	pattern: /exec: \\{0,8}"[^"\\]{1,400}/i,
	also: /starting container process|OCI runtime|oci runtime/,
	unless: /rootfs_linux|permission denied|hook \d|exec format/i,
	rank: rank$16 - 5,
	cause: (said) => `${commandOf(said)} could not be executed${isOneString(said) ? ": it is one string with its arguments in it" : ""}; the text of AWS is cut off before the reason, and mostly the program is not in the image.`,
	advice: (said) => ["Check command and entryPoint: each argument is its own element ([\"npm\",\"start\"], not [\"npm start\"]).", ...isOneString(said) ? ["A line for a shell needs one: [\"sh\", \"-c\", \"…\"]. What is installed belongs into the image, not into the command."] : programAdvice(said)]
}];
/** In the order in which they may take a text: who the command runs as before the command. */
const commandRules = [
	...containerRules.filter(({ id }) => id === "user-unknown"),
	...programRules,
	...containerRules.filter(({ id }) => id !== "user-unknown"),
	...hostRules,
	...runtimeRules,
	...cutProgramRules
];
/** Stands last: without a special rule, the text itself is the cause. */
const unknownStartRules = [{
	id: "start-failed",
	pattern: /ResourceInitializationError|Cannot(?:Start|Create|Inspect)ContainerError|ContainerNetworkingError|HostConfigError|DockerStateError|failed to launch a task|could not launch \d{1,6} tasks?/i,
	rank: rank$16 - 15,
	cause: (said) => `A task with ${containerWord$1(said)} could not be started: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(said.text, 300)}`,
	advice: () => ["Look the text up in the ECS developer guide, \"Stopped task error codes\"."]
}];
// src/diagnose/rules/config.ts
/** The deployment's own settings: hooks, alarms, percentages, revisions; and what its end says by itself. */
const { verdict: verdict$1, symptom } = RANK;
/** A bare event without the service's name and the deployment's id in front. */
function bare(text) {
	return text.replace(/^\(?service [^)\s]{1,300}\)? /, "").replace(/^\(?deployment [^)\s]{1,100}\)? (?:deployment failed: )?/, "");
}
function stageOf({ text }) {
	const stage = /\b(?:RECONCILE_SERVICE|(?:PRE_|POST_)?SCALE_UP|(?:PRE_|POST_)?(?:TEST|PRODUCTION)_TRAFFIC_SHIFT|BAKE_TIME|CLEAN_UP)\b/.exec(text)?.[0];
	return stage === void 0 ? "" : ` at ${stage}`;
}
/** The name of the Lambda function that a text names. */
function functionIn({ text }) {
	return /:function:([\w-]{1,140})/.exec(text)?.[1] ?? null;
}
const named = (name) => name === null ? "" : ` ${name}`;
function deniedIn({ text }) {
	return /not authorized to perform/i.test(text) ? (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(text) : null;
}
function alarmNames({ record }) {
	const triggered = record?.alarms?.triggered ?? [];
	const names = triggered.length > 0 ? triggered : record?.alarms?.names ?? [];
	if (names.length === 0) return "A CloudWatch alarm of the deployment";
	return `The CloudWatch alarm ${names.join(", ")}`;
}
const hookRules = [
	{
		id: "hook-timeout",
		pattern: /hook.{0,120}?timed out/i,
		rank: verdict$1,
		cause: (said) => `A lifecycle hook${stageOf(said)} timed out: no answer came in time.`,
		advice: () => ["A PAUSE hook waits for an approval (`mode: continue` of this action): raise its timeoutInMinutes, or set its action to CONTINUE.", "A Lambda hook must return {\"hookStatus\": \"SUCCEEDED\"} before its timeout."]
	},
	{
		id: "hook-answer",
		pattern: /unable to parse the response from (\S{1,300})/i,
		rank: verdict$1,
		cause: (said) => `The lifecycle hook ${functionIn(said) ?? said.match[1]}${stageOf(said)} gave an answer that ECS does not understand.`,
		advice: () => ["Return {\"hookStatus\": \"SUCCEEDED\"}, \"FAILED\" or \"IN_PROGRESS\"."]
	},
	{
		id: "hook-not-invoked",
		pattern: /unable to invoke (?:the )?(?:lifecycle )?hook|not authorized to perform:? ?lambda:InvokeFunction/i,
		rank: verdict$1,
		cause: (said) => `ECS could not invoke the lifecycle hook${named(functionIn(said))}${stageOf(said)}${deniedIn(said) === null ? "" : ": lambda:InvokeFunction was denied"}, so it never ran.`,
		advice: (said) => {
			const denied = deniedIn(said);
			const who = denied?.name == null ? "the hook's role (lifecycleHooks[].roleArn)" : `the role ${denied.name}`;
			return denied === null ? [`Check that the function exists in this region: aws lambda get-function --function-name ${functionIn(said) ?? "<function-name>"} --region ${said.evidence.region}`, `Allow lambda:InvokeFunction on it for ${who}, which ecs.amazonaws.com must be allowed to assume.`] : [(0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.t)(denied, who, "lambda:InvokeFunction", denied.resource ?? arnIn(said.text, "lambda"))];
		}
	},
	{
		id: "express-denied",
		pattern: /PROVISIONING lifecycle hook\(?s?\)? failed/i,
		also: /Access ?Denied|not authorized/i,
		rank: verdict$1,
		cause: (said) => {
			const denied = deniedIn(said);
			return `ECS could not make the resources of the Express service: ${denied?.action ?? "a call"} was denied to its infrastructure role${denied?.name == null ? "" : ` ${denied.name}`}.`;
		},
		advice: (said) => {
			const denied = deniedIn(said);
			return [
				"Attach AmazonECSInfrastructureRoleforExpressGatewayServices to the infrastructure role of the service, in its newest version.",
				...denied?.action == null ? ["See which call it was: CloudTrail, errorCode AccessDenied, user name of that role."] : [(0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.t)(denied, "the infrastructure role", denied.action, denied.resource)],
				"If the service was made without its load balancer, delete it, wait until it is INACTIVE, and create it again."
			];
		}
	},
	{
		id: "hook-failed",
		pattern: /lifecycle hook\(?s?\)? failed/i,
		rank: verdict$1,
		cause: (said) => `The lifecycle hook${named(functionIn(said))}${stageOf(said)} failed and stopped the deployment.`,
		advice: (said) => {
			const name = functionIn(said);
			const { cluster, service, region } = said.evidence;
			return [name === null ? `See which hooks there are: aws ecs describe-services --cluster ${cluster} --services ${service} --region ${region} --query "services[].deploymentConfiguration.lifecycleHooks"` : `Look at its log: aws logs tail /aws/lambda/${name} --since 1h --region ${region}`];
		}
	},
	{
		id: "hook-not-run",
		pattern: /hook execution failure/i,
		rank: verdict$1,
		cause: () => "ECS could not run a lifecycle hook of the service, and ended the deployment for it.",
		advice: ({ evidence: { cluster, service, region } }) => [
			`See which hooks it has: aws ecs describe-services --cluster ${cluster} --services ${service} --region ${region} --query "services[].deploymentConfiguration"`,
			"Hooks that are left from BLUE_GREEN fail under ROLLING: service-overrides: { deploymentConfiguration: { lifecycleHooks: [] } }",
			"Check that each hook's function exists and that its role allows lambda:InvokeFunction."
		]
	},
	{
		id: "alarm",
		pattern: /alarm detected|alarm\(?s?\)? went into ALARM|because .{0,200}?CloudWatch alarm/i,
		rank: verdict$1,
		cause: ({ evidence: of }) => `${alarmNames(of)} went into ALARM, so ECS failed the deployment.`,
		advice: ({ evidence: of }) => [`See why: aws cloudwatch describe-alarm-history --alarm-name ${of.record?.alarms?.triggered[0] ?? of.record?.alarms?.names[0] ?? "<alarm-name>"} --region ${of.region}`, "If the alarm is too sensitive for a rollout, lengthen its period or remove it from deploymentConfiguration.alarms."]
	}
];
const settingRules = [
	{
		id: "protected-tasks",
		pattern: /number of protected tasks|\btasks? (?:are |is )?(?:under|with) (?:scale-in |task )?protection|DEPLOYMENT_BLOCKED/i,
		rank: verdict$1,
		cause: ({ text }) => {
			const count = /\b(\d{1,5}) (?:older )?tasks? (?:are |is )?(?:under|with)/i.exec(text)?.[1];
			return `${count === void 0 ? "Old tasks are" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(Number(count), "old task")}${count === void 0 ? "" : count === "1" ? " is" : " are"} under scale-in protection, so ECS does not stop ${count === "1" ? "it" : "them"} and the deployment cannot finish; the new revision is not at fault.`;
		},
		advice: ({ evidence: { cluster, service, region } }) => [
			"Wait until their protection ends (two hours unless set otherwise), with a longer wait-for-minutes.",
			`See which: aws ecs get-task-protection --cluster ${cluster} --region ${region} --tasks $(aws ecs list-tasks --cluster ${cluster} --service-name ${service} --region ${region} --query "taskArns[]" --output text)`,
			`Or end it, which stops the work that they do: aws ecs update-task-protection --cluster ${cluster} --region ${region} --no-protection-enabled --tasks with the ARNs of those`
		]
	},
	{
		id: "revision-inactive",
		pattern: /Task ?Definition (?:is|was) (?:inactive|not active|deregistered)|TaskDefinition is inactive|inactive task definition/i,
		rank: RANK.exact,
		cause: ({ evidence: of }) => `Revision ${of.revision.split("/").at(-1)} was deregistered, so ECS starts no tasks of it.`,
		advice: () => ["Deploy again: a new revision is registered.", "Check whether something cleans up revisions that are still in use."]
	},
	{
		id: "throttled",
		pattern: /operations are being throttled|\bRate exceeded\b|\bRequest ?limit ?exceeded\b/i,
		unless: /\binterface\b/i,
		sources: ["event", "end"],
		rank: RANK.circumstance,
		cause: ({ text }) => `AWS throttles the calls of this account: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(bare(text), 200)}`,
		advice: () => ["Deploy fewer services at once, or wait longer (wait-for-minutes); max-retries sets how often a refused call is tried.", "Fargate launch rate and the load balancer API have quotas of their own: Service Quotas."]
	}
];
const configRules = [...hookRules, ...settingRules];
/** What only says that something failed: stands last, and last among the causes. */
const symptomRules = [{
	id: "cannot-start-consistently",
	pattern: /unable to consistently start tasks/i,
	rank: symptom + 1,
	cause: () => "ECS keeps failing to start tasks of the revision.",
	advice: ({ evidence: of }) => [`List the stopped tasks: aws ecs list-tasks --cluster ${of.cluster} --service-name ${of.service} --desired-status STOPPED`]
}, {
	id: "circuit-breaker",
	pattern: /circuit breaker|tasks failed to start/i,
	sources: ["end", "event"],
	rank: symptom,
	cause: ({ text, evidence: { record } }) => {
		const breaker = record?.breaker ?? null;
		return `ECS's circuit breaker failed the deployment after too many failed tasks${breaker === null || breaker.failures === 0 ? "" : ` (${breaker.failures} failed, threshold ${breaker.threshold})`}${/no rollback candidate/i.test(text) ? "; there was no earlier deployment to roll back to" : ""}.`;
	},
	advice: ({ evidence: of }) => [`List the stopped tasks: aws ecs list-tasks --cluster ${of.cluster} --service-name ${of.service} --desired-status STOPPED`]
}];
/** Minimum and maximum that let ECS neither start nor stop a task: said by an event, or by the arithmetic where nothing moved. */
const percentRule = {
	id: "percents-impossible",
	finds(of) {
		const isLogged = of.events.some(({ message }) => /unable to stop or start tasks during a deployment/i.test(message));
		if (!isLogged && !standsStill(of)) return null;
		const { desired } = of.counts;
		const { minimum, maximum } = of.percents;
		return {
			rule: "percents-impossible",
			cause: `With a desired count of ${desired}, minimumHealthyPercent ${minimum} and maximumPercent ${maximum} ECS may neither start a new task nor stop an old one.`,
			advice: [
				"Raise maximumPercent to 200, so that a new task starts beside the old ones.",
				"Or lower minimumHealthyPercent (0 for a single task), where there is room for no other.",
				"Either with service-overrides: { deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100 } }"
			],
			tasks: 0,
			rank: isLogged ? verdict$1 : RANK.circumstance
		};
	}
};
/** Upper = desired × maximum, rounded down; lower = desired × minimum, rounded up (ECS developer guide, "Rolling update"). */
function standsStill(of) {
	const { desired, running, pending } = of.counts;
	if (of.strategy !== "ROLLING" || desired === 0 || running + pending + of.failed.length > 0) return false;
	const upper = Math.floor(desired * of.percents.maximum / 100);
	const lower = Math.ceil(desired * of.percents.minimum / 100);
	return upper <= desired && lower >= desired;
}
/** Alarms that ECS's record shows as triggered although no text says so. */
const alarmRecordRule = {
	id: "alarm-triggered",
	finds(of) {
		const triggered = of.record?.alarms?.triggered ?? [];
		const texts = [
			of.reason,
			of.record?.reason,
			...of.events.map(({ message }) => message)
		].join("\n");
		if (triggered.length === 0 || /alarm/i.test(texts)) return null;
		const advice = [`See why: aws cloudwatch describe-alarm-history --alarm-name ${triggered[0]} --region ${of.region}`];
		return {
			rule: "alarm-triggered",
			cause: `${alarmNames(of)} went into ALARM during the deployment.`,
			advice,
			tasks: 0,
			rank: verdict$1
		};
	}
};
// src/diagnose/rules/log-advice.ts
/** How to read a container's log: it is shown where it could be read, else it may be in CloudWatch Logs, or nowhere. */
function logAdvice(name, { tail, definition, region }) {
	if (tail !== null && tail.lines.length > 0 && (name === null || tail.container === name)) return "Read the last lines of its log below.";
	const container = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(definition).find((one) => one.name === name);
	if (container === void 0) return "Read the container's log.";
	const { logDriver, logOptions } = container;
	if (logDriver === null) return `Give container ${container.name} a logConfiguration (awslogs): without one its output is lost.`;
	const group = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(logOptions["awslogs-group"]);
	if (logDriver !== "awslogs" || group === null) return `Read its log, which goes to ${logDriver}.`;
	const where = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(logOptions["awslogs-region"]) ?? region;
	return `Read its log: aws logs tail ${inCommand(group, "LOG_GROUP")} --since 1h --region ${inCommand(where, "REGION")}`;
}
// src/diagnose/rules/container-checks.ts
const checks$1 = [
	{
		id: "container-check-service-connect",
		fits: (_command, _startSeconds, shown) => shown !== null && /^ecs-service-connect/.test(shown),
		cause: () => "The Service Connect proxy (container ecs-service-connect) failed its health check: it got no configuration from ECS, or not in time.",
		advice: (of) => [
			"Allow HTTPS (443) from the tasks to ECS: a NAT gateway, a public address, or the interface endpoints ecs-agent, ecs-telemetry and ecs.",
			"Give the task more CPU and memory: the proxy needs about 256 CPU units and 64 MiB of its own.",
			`Look at its log, in logConfiguration of serviceConnectConfiguration; where there is none, add it (aws ecs update-service --cluster ${of.cluster} --service ${of.service} --service-connect-configuration).`
		]
	},
	{
		id: "container-check-program",
		fits: (command) => programOf(command) !== null,
		cause: (name, program, after) => `The health check of ${name} failed: it calls ${program}, which may not be in the image, or the application did not answer it within ${after} s.`,
		advice: (of, container, program) => [
			`Check that it exists: docker run --rm --entrypoint sh ${inCommand(container?.image, "IMAGE")} -c "command -v ${program}" (slim and distroless images have none).`,
			`Run the check by hand: aws ecs execute-command --cluster ${of.cluster} --task <task-id> --container ${container?.name ?? "<container>"} --interactive --command "${inCommand(program, "<command>")} …"`,
			"Give an application that starts slowly more time: healthCheck.startPeriod, up to 300 seconds."
		]
	},
	{
		id: "container-check-early",
		fits: (_, startSeconds) => startSeconds === 0,
		cause: (name, _, after) => `The health check of ${name} failed, and it has no startPeriod: an application that is not ready after ${after} s is replaced.`,
		advice: (_, container) => ["Set healthCheck.startPeriod to more than the application needs to start, up to 300 seconds.", `Run the check's command by hand in ${wordFor(container)}: it must end with 0.`]
	},
	{
		id: "container-check-failed",
		fits: () => true,
		cause: (name, _, after) => after === 0 ? `The health check of ${name} failed.` : `The health check of ${name} failed for ${after} s.`,
		advice: (of, container) => [`Run its command by hand in ${wordFor(container)}: it must end with 0 within healthCheck.timeout.`, logAdvice(container?.name ?? null, of)]
	}
];
/** A program that images often lack; null when the check calls none. */
function programOf(command) {
	return /\b(curl|wget|nc|grpc_health_probe)\b/.exec(command)?.[1] ?? null;
}
const containerCheckRules = checks$1.map((rule) => ({
	id: rule.id,
	finds: (of) => {
		const failed = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.c)(of).filter(({ kind }) => kind === "container-check");
		const isLogged = of.events.some(({ message }) => /failed container health checks/i.test(message));
		if (failed.length === 0 && !isLogged) return null;
		const container = checkedContainer(of, failed.at(-1));
		const { command, startSeconds, retries, intervalSeconds } = container?.healthCheck ?? noCheck;
		const text = command.slice(1).join(" ");
		if (checks$1.find(({ fits }) => fits(text, startSeconds, unhealthyIn$1(failed.at(-1)))) !== rule) return null;
		const after = container?.healthCheck == null ? 0 : startSeconds + retries * intervalSeconds;
		const cause = rule.cause(wordFor(container), programOf(text) ?? "its command", after);
		const rank = failed.length > 0 ? RANK.health : RANK.circumstance;
		return {
			rule: rule.id,
			cause,
			advice: rule.advice(of, container, programOf(text) ?? ""),
			tasks: failed.length,
			rank
		};
	}
}));
/** Where the definition has no check the image's platform added it: only the event is known then. */
const noCheck = {
	command: [],
	startSeconds: 1,
	retries: 3,
	intervalSeconds: 30
};
function unhealthyIn$1(failure) {
	return failure?.task.containers.find(({ healthStatus }) => healthStatus === "UNHEALTHY")?.name ?? null;
}
/** The container that failed its check; null where several have one and nothing tells which. */
function checkedContainer(of, failure) {
	const containers = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(of.definition);
	const shown = unhealthyIn$1(failure);
	const known = containers.find(({ name }) => name === (shown ?? (containers.length === 1 ? failure?.container : null)));
	if (known !== void 0) return known;
	const checked = containers.filter(({ healthCheck }) => healthCheck !== null);
	return checked.length === 1 ? checked[0] ?? null : null;
}
function wordFor(container) {
	return container === null ? "a container" : `container ${container.name}`;
}
// src/diagnose/rules/log-words.ts
/** `Container web (exit code 1)` */
function who(said) {
	const failure = tailFailure(said.evidence);
	const name = said.container?.name ?? failure?.container ?? "";
	return failure === null || failure.exitCode === null ? `Container ${name}` : `Container ${name} (exit code ${failure.exitCode})`;
}
/** The first group that matched. */
function firstOf({ match }) {
	return match.slice(1).find((part) => part !== void 0) ?? null;
}
/** Forms in which programs write an address; the first group is the host, with its port or before it. */
const addresses = [
	/server at "([^"\s]{1,200})"[^"]{0,80}?port (\d{1,5})/i,
	/host "([^"\s]{1,200})"[^"]{0,80}?port (\d{1,5})/i,
	/\b(\d{1,3}(?:\.\d{1,3}){3}:\d{1,5})\b/,
	/(?<![\w.:/-])([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}:\d{2,5})(?![\w:])/i,
	/(?<![\w.:/-])([a-z0-9.-]{1,200}:\d{2,5}): (?:\[Errno|timed out|connection)/i,
	/(\[[0-9a-f:]{2,45}\]:\d{1,5}|(?<!\S)::1?:\d{1,5})/i
];
/** The address that a line names: `db.internal:5432`; null where it names none. */
function addressIn$1(text) {
	for (const pattern of addresses) {
		const [, host, port] = pattern.exec(text) ?? [];
		if (host !== void 0) return port === void 0 ? host : `${host}:${port}`;
	}
	return null;
}
/** The port at the end of an address, or after the word; null where there is none. */
function portIn(text) {
	return /:(\d{1,5})(?![\d.\w]|:\S)/.exec(text)?.[1] ?? /\bport:? (\d{1,5})\b/i.exec(text)?.[1] ?? null;
}
// src/diagnose/rules/log-data.ts
/** Lines about what a database lacks: itself, a table, a free connection, TLS, a migration. */
const runMigrations = "Run the migrations before the services are updated: run-task: true with run-task-command, or a job before this one.";
const dataHints = [
	{
		id: "database-tls",
		pattern: /no pg_hba\.conf entry.{0,200}(?:no encryption|SSL off)|require_secure_transport=ON|SSL connection is required|connection is insecure|server does not support SSL|The server does not support SSL connections/i,
		cause: (said) => /does not support SSL/i.test(said.text) ? `${who(said)}: it asks for TLS, and the database does not offer it.` : `${who(said)}: the database accepts only connections with TLS, and it connected without.`,
		advice: ({ text }) => [/does not support SSL/i.test(text) ? "Turn TLS off in the connection (sslmode=disable), or on in the database." : "Turn TLS on in the connection: sslmode=require for PostgreSQL, ssl-mode=REQUIRED for MySQL, with the certificates of Amazon RDS (global-bundle.pem) for verify-full.", "RDS for PostgreSQL demands TLS from version 15 on (rds.force_ssl)."]
	},
	{
		id: "database-missing",
		pattern: /\bdatabase "?'?`?([\w.-]{1,120})"?'?`? does not exist|Unknown database '([^']{1,120})'|Cannot open database "([^"]{1,120})"/i,
		cause: (said) => `${who(said)}: the database ${firstOf(said) ?? "that it uses"} does not exist on the server.`,
		advice: () => ["Create it, or correct its name in the variable or secret that holds it: without a name PostgreSQL takes that of the user.", "Check that host and port are those of the right server and environment."]
	},
	{
		id: "table-missing",
		pattern: /\brelation "([^"]{1,120})" does not exist|Table '([^']{1,120})' doesn't exist|no such table: ([\w.]{1,120})|Invalid object name '([^']{1,120})'|column "?([\w.]{1,120})"? (?:of relation "[^"]{1,120}" )?does not exist|Unknown column '([^']{1,120})'/i,
		cause: (said) => `${who(said)}: ${/column/i.test(said.match[0]) ? "the column" : "the table"} ${firstOf(said)} does not exist in the database: most likely a migration did not run.`,
		advice: () => [runMigrations, "Check that the database is the one of this environment, and the schema in the search path."]
	},
	{
		id: "database-connections",
		pattern: /too many (?:clients already|connections)|remaining connection slots are reserved|max_connections|connection pool (?:exhausted|timeout)|TimeoutError: QueuePool limit/i,
		cause: (said) => /pool/i.test(said.match[0]) ? `${who(said)}: its connection pool to the database has no free connection.` : `${who(said)}: the database has no free connection left.`,
		advice: () => ["During a rollout the new tasks connect beside the old ones: a smaller pool for each task, or a lower maximumPercent, keeps the sum below max_connections.", "Or put RDS Proxy or PgBouncer between them, or take a larger database."]
	},
	{
		id: "migration-failed",
		pattern: /Migration checksum mismatch|Migrations have failed validation|Can't locate revision identified by|failed migrations in the target database|\bP30(?:05|09|18)\b|Waiting for changelog lock|Could not acquire change log lock|Found non-empty schema|Dirty database version|ActiveRecord::PendingMigration|InconsistentMigrationHistory/i,
		cause: (said) => `${who(said)}: a migration of its database schema failed (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(said.text, 140)}).`,
		advice: ({ text }) => [/lock/i.test(text) ? "Another task holds the lock, or one was killed while it held it: release it (liquibase release-locks), then deploy again." : "Compare the migrations in the image with the history table of the database: a newer revision, or another branch, has changed it.", "Run migrations once before the rollout (run-task: true), not in each task at its start."]
	}
];
// src/diagnose/rules/log-other-side.ts
/** Lines about the other side: databases, AWS, hosts; and about what the operating system denies. */
function other({ text }) {
	return addressIn$1(text) ?? "something that it needs (a database, a queue, another service)";
}
function isLocal(address) {
	return /^(?:localhost|127\.|\[?::1)/i.test(address ?? "");
}
const localAdvice = "localhost inside a task is the task itself: give the host name of the other side in the variables, or run it as a container of the same task.";
const databaseHints = [{
	id: "database-login",
	pattern: /password authentication failed for user|Access denied for user|no pg_hba\.conf entry|Login failed for user|SASL authentication failed|MongoServerError: Authentication failed|WRONGPASS|NOAUTH/i,
	cause: (said) => `${who(said)}: database login failed.`,
	advice: () => ["Check the user and the secret that hold its password: a rotated password needs a new deployment.", "Check that the database lets in this user, from this network, with or without TLS."]
}, {
	id: "database-permission",
	pattern: /permission denied (?:for|to) (?:table|relation|schema|database|sequence|function|view|create|set)\b ?([\w."]{1,120})?/i,
	cause: (said) => `${who(said)}: its database user lacks a permission (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(said.match[0], 120)}).`,
	advice: () => ["Grant it in the database to the user that the application signs in as (GRANT …), or run the migration as the owner."]
}];
const awsHints$1 = [{
	id: "task-role-denied",
	pattern: /not authorized to perform|\bAccessDenied(?:Exception)?\b/,
	cause: (said) => {
		const action = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(said.text)?.action ?? null;
		if (action === null) return `${who(said)}: AWS denied it access.`;
		return isOwnPolicy(said) ? `${who(said)}: AWS denied it ${action}.` : `${who(said)}: ${refusal(said, action)}.`;
	},
	advice: (said) => {
		const denied = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(said.text);
		if (!isOwnPolicy(said)) return [allow(said, "the action", null)];
		const on = denied?.resource == null ? "" : ` on ${denied.resource}`;
		return [`Allow ${denied?.action ?? "the action in the log"}${on} for the revision's task role (taskRoleArn)${denied?.name == null ? "" : `, ${denied.name} here`}; the execution role is not what the application uses.`];
	}
}];
const connectionHints = [
	{
		id: "host-unknown",
		pattern: /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (\S{1,253})|UnknownHostException: ([\w.-]{1,253})|lookup (\S{1,253})(?: on \S{1,80})?: no such host|could not translate host name "([^"]{1,253})"|Name or service not known|Temporary failure in name resolution/i,
		cause: (said) => `${who(said)}: the host name ${firstOf(said) ?? "of something that it needs"} cannot be resolved.`,
		advice: () => ["Check its spelling, and that the VPC of the service resolves it (private hosted zone, Cloud Map, Service Connect)."]
	},
	{
		id: "connection-refused",
		pattern: /ECONNREFUSED|connection refused|Connection to \S{1,253} refused|actively refused/i,
		cause: (said) => `${who(said)}: the connection to ${other(said)} was refused: nothing listens there.`,
		advice: ({ text }) => [isLocal(addressIn$1(text)) ? localAdvice : "Check host and port in the variables; localhost inside a task is the task itself.", "Check that the other side runs and listens on that port and on all its addresses. Security groups do not refuse, they let a call time out."]
	},
	{
		id: "connection-timed-out",
		pattern: /ETIMEDOUT|connection timed out|i\/o timeout|connect(?:ion)? timeout|timeout expired|ConnectTimeout|timed out (?:while )?(?:connecting|waiting for a connection)/i,
		cause: (said) => `${who(said)}: ${other(said)} did not respond in time: most likely a security group or a route blocks the connection.`,
		advice: () => [
			"Allow inbound traffic from the task's security group on that port in the other side's security group.",
			"Check the routes of the subnets (a NAT gateway for hosts outside the VPC) and the network ACLs.",
			"Check host and port in the variables."
		]
	},
	{
		id: "connection-failed",
		pattern: /could not connect to server|Communications link failure|EHOSTUNREACH|ENETUNREACH|no route to host|network is unreachable|Can't reach database server|ServerSelectionTimeoutError|MongooseServerSelectionError|Server selection timed out|NoBrokersAvailable|Unable to connect to (?:the )?(?:database|any of the specified)|Broker may not be available/i,
		cause: (said) => `${who(said)}: it cannot connect to ${other(said)}.`,
		advice: () => ["Check host and port in the variables, and that the other side runs.", "Allow inbound traffic from the task's security group on that port in the other side's security group, and check the routes of the subnets."]
	}
];
const systemHints = [{
	id: "read-only-file-system",
	pattern: /EROFS|read-only file system/i,
	cause: (said) => `${who(said)}: it writes to a read-only file system (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(said.text, 120)}).`,
	advice: () => ["Mount a volume where the program writes, with readonlyRootFilesystem set to true, or write to a path that is one already.", "Check readOnly of the mount point."]
}, {
	id: "permission-denied",
	pattern: /EACCES|permission denied|Operation not permitted/i,
	unless: /publickey/i,
	cause: (said) => `${who(said)}: the operating system denied it something (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(said.text, 120)}).`,
	advice: ({ text }) => [`Give the user of the container ownership of ${pathIn(text) ?? "the files"}: COPY --chown in the image, and the owner of the root directory of a volume or access point.`, "Or run the container as the user that owns them (user)."]
}];
/** The path that a line complains of; null where it names none. */
function pathIn(text) {
	return /(?<![\w/.])(\/[\w.@-]{1,100}(?:\/[\w.@-]{1,100}){0,12})/.exec(text)?.[1] ?? null;
}
const otherSideHints = [
	...databaseHints,
	...awsHints$1,
	...connectionHints,
	...systemHints
];
// src/diagnose/rules/log-program.ts
/** Lines about the program itself: its files, its runtime, its configuration, its credentials, a crash. */
/** Java's number for the form of a class file is that of the Java version and 44. */
function javaOf(classFile) {
	const version = Number((classFile ?? "").split(".")[0]);
	return version > 44 && version < 200 ? `Java ${version - 44}` : "another version of Java";
}
const fileHints = [
	{
		id: "program-file-missing",
		pattern: /Unable to access jarfile (\S{1,300})|can't open file '([^']{1,300})'|no main manifest attribute, in (\S{1,300})|Missing script: "?([\w:.-]{1,100})|(?<![\w+-])([\w+-]{1,80}\.so[\w.]{0,20}): cannot open shared object file|Could not open input file: (\S{1,300})|Error: Could not find the file (\S{1,300})|gunicorn\.errors\.AppImportError: (.{1,120})/i,
		cause: (said) => /main manifest/i.test(said.text) ? `${who(said)}: ${firstOf(said)} names no main class: it is not the runnable JAR of the build.` : /Missing script/i.test(said.text) ? `${who(said)}: package.json in the image has no script "${firstOf(said)}".` : `${who(said)}: ${firstOf(said)} is not in the image.`,
		advice: ({ text }) => [/\.so/.test(text) ? "Install the system package that has the library in the image (apt-get install or apk add), in its last stage." : "Check that the image holds it: the COPY lines, .dockerignore, and the stage that is copied.", "Check command and workingDirectory of the container definition: a relative path begins there."]
	},
	{
		id: "java-version",
		pattern: /UnsupportedClassVersionError(?:.{0,200}?class file version (\d{2,3})[^)]{0,20}\)[^)]{0,120}?up to (\d{2,3}))?/i,
		cause: (said) => `${who(said)}: its classes are built for ${javaOf(said.match[1])}, and the image has ${said.match[2] === void 0 ? "an older one" : javaOf(said.match[2])}.`,
		advice: () => ["Take a base image with the Java version of the build, or build for the one of the image (release in Maven or Gradle)."]
	},
	{
		id: "server-config-invalid",
		pattern: /nginx: \[emerg\] (?!.{0,60}(?:bind\(\)|Permission denied))(.{1,200})|AH00526: (.{1,200})|httpd: Syntax error on (.{1,200})|\[ALERT\].{0,60}parsing \[([^\]]{1,200})/i,
		cause: (said) => {
			const [, host] = /host not found in upstream "([^"]{1,200})"/i.exec(said.text) ?? [];
			return host === void 0 ? `${who(said)}: the web server does not accept its configuration: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(firstOf(said) ?? said.text, 160)}.` : `${who(said)}: the web server cannot resolve the host name ${host}, to which its configuration sends requests.`;
		},
		advice: ({ text }) => [.../host not found in upstream/i.test(text) ? ["In one task with networkMode awsvpc the other container is localhost with its containerPort; names of containers resolve with networkMode bridge and links only.", "For another service use the name of Service Connect or Cloud Map, and a resolver with a variable in proxy_pass, so that nginx starts without it."] : ["Test it: docker run --rm with the image, and nginx -t (or apachectl configtest) as command, with the variables of the revision."], .../certificate|open\(\)/i.test(text) ? ["Check that the file is in the image, or on the volume that is mounted there."] : []]
	}
];
const awsHints = [{
	id: "aws-credentials-missing",
	pattern: /Unable to locate credentials|Could not load credentials from any providers|NoCredentialProviders|Unable to load (?:AWS )?credentials|no EC2 IMDS role found|failed to (?:refresh|retrieve) (?:cached )?credentials|InvalidIdentityToken|CredentialUnavailable/i,
	cause: (said) => `${who(said)}: it calls AWS and has no credentials${typeof said.evidence.definition.taskRoleArn === "string" ? ", although the revision has a task role" : ": the revision has no task role"}.`,
	advice: ({ evidence: of }) => typeof of.definition.taskRoleArn === "string" ? ["Update the AWS SDK in the image: an old one does not read AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.", "Check that the program keeps that variable (sudo, cron and su drop it), and that no proxy stands before 169.254.170.2 (NO_PROXY)."] : ["Set taskRoleArn in the task definition (or the input task-role-arn) to a role that ecs-tasks.amazonaws.com may assume, with the permissions of the application."]
}, {
	id: "aws-region-missing",
	pattern: /You must specify a region|Region is missing|Unable to (?:find|load) a region|MissingRegion|could not find region configuration|Invalid Configuration: Missing Region/i,
	cause: (said) => `${who(said)}: it calls AWS and knows no region.`,
	advice: ({ evidence: of }) => [`Set the variable AWS_REGION: ${of.region || "the region"} (environment-variables); some SDKs read AWS_DEFAULT_REGION.`]
}];
const programHints = [
	{
		id: "certificate-untrusted",
		pattern: /CERTIFICATE_VERIFY_FAILED|self[- ]signed certificate|unable to (?:get local issuer|verify the first) certificate|PKIX path building failed|x509: certificate (?:signed by unknown|has expired|is valid for)|UNABLE_TO_VERIFY_LEAF_SIGNATURE|certificate verify failed/i,
		cause: (said) => `${who(said)}: it does not trust the certificate of a server that it calls (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(said.text, 120)}).`,
		advice: () => [
			"Install the certificates in the image (ca-certificates), and the authority of your own or the bundle of Amazon RDS beside them.",
			"Tell the runtime of them: NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, REQUESTS_CA_BUNDLE, or the truststore of Java.",
			"Check that the host name is that of the certificate, and that it has not ended."
		]
	},
	{
		id: "disk-written-full",
		pattern: /ENOSPC|no space left on device|disk quota exceeded/i,
		cause: (said) => `${who(said)}: its storage is full (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(said.text, 120)}).`,
		advice: () => ["On Fargate set ephemeralStorage.sizeInGiB (21 to 200; it is 20 without); on instances free space on their disk.", "Write large files to a volume, and logs to stdout."]
	},
	{
		id: "worker-timeout",
		pattern: /\[CRITICAL\] WORKER TIMEOUT|Worker \(pid:\d{1,8}\) was sent SIGKILL|failed to boot within/i,
		cause: (said) => `${who(said)}: a worker of its server did not answer in time and was ended${/SIGKILL/.test(said.text) ? ": most likely it lacked memory" : ""}.`,
		advice: () => ["Raise the timeout of the workers (gunicorn --timeout), or see what they wait for at the start: a database, another service.", "Give the task more memory and CPU: fewer workers, or more of both."]
	},
	{
		id: "program-crashed",
		pattern: /^panic: (?!.{0,200}(?:dial |lookup |connect|environment|permission|\bEOF\b))(.{1,300})|^fatal error: (?!runtime: out of memory)(.{1,200})|^thread '[^']{1,80}' (?:\(\d{1,9}\) )?panicked at (.{1,200})/,
		cause: (said) => `${who(said)}: the program crashed (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(firstOf(said) ?? said.text, 160)}).`,
		advice: () => ["The lines below the message name the place in the code.", "If only the new revision crashes, compare its variables and secrets with those of the one before: a missing value is the most common reason."]
	}
];
const programHintsInLog = [
	...fileHints,
	...awsHints,
	...programHints
];
// src/diagnose/rules/log.ts
/** Lines that programs write when they cannot start. */
const startHints = [
	{
		id: "port-in-use",
		pattern: /EADDRINUSE|address already in use|port (\d{1,5}) (?:was|is) already in use/i,
		cause: (said) => `${who(said)}: the port ${said.match[1] ?? portIn(said.text) ?? "that it listens on"} is taken already.`,
		advice: () => ["Containers of one task in networkMode awsvpc share their ports: give each its own.", "Check that the entry point does not start the server twice."]
	},
	{
		id: "port-privileged",
		pattern: /\b(?:listen|bind|binding)\b|make_sock|could not bind/i,
		also: /EACCES|permission denied/i,
		unless: /\b(?:open|mkdir|unlink|rename|scandir|chmod|chown) |\.sock\b/i,
		cause: (said) => `${who(said)}: its user may not listen on port ${portIn(said.text) ?? "that it asks for"}: a port below 1024 needs root or the capability NET_BIND_SERVICE.`,
		advice: () => ["Listen on a port from 1024 up, 8080 for instance, and change containerPort and the port of the health check with it.", "Or run the container as root (user), where the image allows it."]
	},
	{
		id: "heap-exhausted",
		pattern: /java\.lang\.OutOfMemoryError|heap out of memory|insufficient memory for the Java Runtime|fatal error: runtime: out of memory|^MemoryError\b/,
		cause: (said) => `${who(said)}: ${exhausted(said.text)}.`,
		advice: ({ text }) => [.../Metaspace/.test(text) ? ["Raise -XX:MaxMetaspaceSize or leave it out: the heap is not what is full."] : [], "Raise the task's memory, and the program's own limit with it: -XX:MaxRAMPercentage=75 for Java, --max-old-space-size for Node.js."]
	},
	{
		id: "script-interpreter-missing",
		pattern: /\bexec (\S{1,400}): no such file or directory|standard_init_linux\.go[^:]{0,40}:[^:]{0,40}: [^:]{0,60}no such file|bad interpreter|env: [^\s]{1,80}\\r/,
		cause: (said) => `${who(said)}: its entry point${said.match[1] === void 0 ? "" : ` ${said.match[1]}`}, or the interpreter that it names, is not in the image.`,
		advice: () => ["Check the path, and that the first line names a shell that the image has (#!/bin/sh, not bash, on Alpine).", "Windows line ends make the kernel look for \"sh\\r\": save the script with LF."]
	},
	{
		id: "module-missing",
		pattern: /Cannot find module '([^']{1,300})'|ModuleNotFoundError: No module named '([^']{1,300})'|Could not find or load main class (\S{1,300})|NoClassDefFoundError: (\S{1,300})|cannot load such file -- (\S{1,300})|error while loading shared libraries: ([^:]{1,300})|Cannot find package '([^']{1,300})'/,
		cause: (said) => `${who(said)}: ${firstOf(said) ?? "a module"} is not in the image.`,
		advice: () => ["Check that the image holds it: .dockerignore, the stage that is copied, dependencies left out as development ones.", "Check command and workingDirectory of the container definition."]
	},
	{
		id: "variable-missing",
		pattern: /(?:missing|required|undefined|must set|not set|unset).{0,20}\benv(?:ironment)?[ _]var(?:iable)?s?\W{0,4}([A-Z][A-Z0-9_]{2,60})?|\benv(?:ironment)?[ _]var(?:iable)?s?[^A-Z]{0,6}([A-Z][A-Z0-9_]{2,60})?.{0,12}(?:missing|required|not set|must be set|undefined|not defined)|KeyError: '([A-Z][A-Z0-9_]{2,80})'|\b([A-Z][A-Z0-9_]{2,80})[`'"]? (?:environment variable )?(?:is required|is not set|must be set|is not defined|is missing)|[`'"]([A-Z][A-Z0-9_]{2,80})[`'"] (?:environment )?variable\b|Field required \[type=missing|Could not resolve placeholder '([^']{1,200})'/,
		cause: (said) => `${who(said)}: the environment variable ${firstOf(said) ?? fieldIn(said) ?? "that it needs"} is not set.`,
		advice: (said) => {
			const name = firstOf(said) ?? fieldIn(said);
			const has = said.container?.variables.length ?? 0;
			return [name === null ? "Set it with environment-variables or secrets." : `Set it with environment-variables or secrets: ${name}=…`, `The revision gives container ${said.container?.name ?? ""} ${has} variables and ${said.container?.secrets.length ?? 0} secrets.`];
		}
	}
];
/** The setting that pydantic names on the line before its complaint; null where there is none. */
function fieldIn({ text, evidence }) {
	const lines = (evidence.tail?.lines ?? []).map((line) => line.text.trim());
	const before = lines[lines.indexOf(text.trim()) - 1] ?? "";
	return /^Field required/.test(text.trim()) && /^\w{2,80}$/.test(before) ? before : null;
}
function exhausted(text) {
	if (/java\.lang\.OutOfMemoryError: Java heap|GC overhead/.test(text)) return "Java heap exhausted";
	if (/OutOfMemoryError: Metaspace/.test(text)) return "Java ran out of Metaspace, the memory for its classes";
	if (/heap out of memory/.test(text)) return "Node.js heap exhausted";
	if (/MemoryError\b/.test(text) && !/java/i.test(text)) return "Python ran out of memory";
	return /java/i.test(text) ? "Java ran out of memory" : "Go ran out of memory";
}
/** Beside a health check that failed, a line of the log is a hint only. */
function rankOf({ evidence, text }) {
	const kind = tailFailure(evidence)?.kind;
	if (kind !== "exit" && kind !== "start") return RANK.circumstance + 5;
	const lines = evidence.tail?.lines ?? [];
	return RANK.log + lines.findLastIndex((line) => (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.t)(line.text) === text) / lines.length;
}
const logRules = [
	...startHints,
	...programHintsInLog,
	...dataHints,
	...otherSideHints
].map((rule) => ({
	...rule,
	sources: ["log"],
	rank: rankOf
}));
const reading = [...commandRules, ...logRules].filter(({ sources }) => sources?.includes("log"));
/** Whether a line of the log says more about the end of the task that it belongs to than an exit code can. */
function logExplains(evidence) {
	return (evidence.tail?.lines ?? []).some(({ text }) => reading.some((rule) => matchOf(rule, (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.t)(text)) !== null));
}
/** The line of the log that most likely tells what went wrong; null when nothing is there. */
function tellingLine(evidence) {
	const lines = (evidence.tail?.lines ?? []).map(({ text }) => (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.t)(text)).filter((text) => text !== "");
	const isFrame = (text) => /^(?:at |\.\.\. |File "|#\d|goroutine |\[0x)/.test(text);
	const line = lines.filter((text) => !isFrame(text) && /error|exception|fatal|panic|fail|cannot|can't|unable/i.test(text)).at(-1) ?? lines.at(-1);
	return line === void 0 ? null : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(line, 160);
}
// src/diagnose/rules/exits.ts
const dockerRun = (name, of) => `Try the very image: docker run --rm ${inCommand(imageOf(name, of), "IMAGE")}, with the variables of the revision.`;
const readLog = (name, of) => logAdvice(name, of);
function imageOf(name, { definition }) {
	return (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(definition).find((container) => container.name === name)?.image ?? null;
}
/** ` The last complaint in its log: …` */
function complaint(name, of) {
	const line = of.tail?.container === name ? tellingLine(of) : null;
	return line === null ? "." : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(`; its log says: ${line}`);
}
function limitOf(name, of) {
	const limit = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.f)(of.definition, name);
	return limit === null ? "its memory limit" : `its memory limit of ${limit} MiB`;
}
function plainExit(id, code, what, rank, steps) {
	const cause = (name, _, of) => `Container ${name} ended with exit code ${code}: ${what}${complaint(name, of)}`;
	const advice = (name, of) => steps.map((step) => typeof step === "string" ? step : step(name, of));
	return {
		id,
		takes: (found) => found === code,
		rank,
		cause,
		advice
	};
}
const { exit, exact } = RANK;
const exits = [
	{
		id: "out-of-memory",
		takes: (_, outOfMemory) => outOfMemory,
		rank: exact,
		cause: (name, _, of) => `Container ${name} was killed because it used more than ${limitOf(name, of)}.`,
		advice: (name, of) => [`Raise the memory of container ${name} or of the task (memory; now ${(0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.f)(of.definition, name) ?? "unset"} MiB).`, "Limit the program itself below that: -XX:MaxRAMPercentage=75 for Java, --max-old-space-size for Node.js."]
	},
	{
		id: "exit-0",
		takes: (code) => code === 0,
		rank: exit + 5,
		cause: (name) => `Container ${name} ended by itself with exit code 0, but a container of a service must keep running.`,
		advice: (name) => ["Keep the process in the foreground (no daemon mode, no & at the end of the command).", `If container ${name} is meant to end (a migration), run it with run-task, or set essential to false.`]
	},
	{
		...plainExit("exit-1", 1, "the application reported an error", exit, [readLog, dockerRun]),
		vague: true
	},
	{
		...plainExit("exit-2", 2, "the shell or the program did not understand its arguments", exit, ["Check command and entryPoint: each argument is its own element.", readLog]),
		vague: true
	},
	plainExit("exit-125", 125, "the container could not be run", exit, ["Check privileges, mounts and devices of the container definition.", readLog]),
	plainExit("exit-126", 126, "its command exists but cannot be executed", exit + 15, ["Make it executable in the image: RUN chmod +x PATH.", "Check that it was built for the processor that the task runs on."]),
	plainExit("exit-127", 127, "its command was not found", exit + 15, ["Check command and entryPoint against what the image has.", "A shell script may call a program that the image lacks: the log names it."]),
	plainExit("exit-132", 132, "the processor does not know an instruction of the program (SIGILL)", exit + 15, ["Build for the processor of the task: without options such as -march=native.", "Check runtimePlatform.cpuArchitecture."]),
	{
		...plainExit("exit-134", 134, "the program aborted itself (SIGABRT)", exit, [readLog, "An assertion, a failed allocation or a crash of the runtime ends so."]),
		vague: true
	},
	{
		id: "exit-137",
		takes: (code) => code === 137,
		rank: exit + 5,
		cause: (name, _, of) => `Container ${name} was killed (exit code 137): most likely the task used more than ${limitOf(name, of)}, though ECS does not say so.`,
		advice: () => ["Look at its memory in Container Insights, and raise memory.", "The other way to 137: told to stop, it did not end within stopTimeout (30 s unless set)."]
	},
	plainExit("exit-139", 139, "it accessed invalid memory (SIGSEGV)", exit + 15, ["Suspect native libraries: of another processor, or of another C library (musl on Alpine, glibc elsewhere).", dockerRun]),
	plainExit("exit-143", 143, "it was told to stop (SIGTERM)", exit - 2, ["Another essential container ended first, or a process manager in the image stopped it: see the other containers of the task.", readLog]),
	{
		...plainExit("exit-255", 255, "the program or its entry point failed outright", exit, ["Check that the image was built for the processor of the task (exec format error).", readLog]),
		vague: true
	},
	{
		id: "exit-other",
		takes: () => true,
		rank: exit,
		vague: true,
		cause: (name, code, of) => `Container ${name} ended with ${(0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_4__.t)(code)}${complaint(name, of)}`,
		advice: (name, of) => [readLog(name, of), dockerRun(name, of)]
	}
];
const exitRules = exits.map((rule) => ({
	id: rule.id,
	finds: (of) => {
		const mine = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.c)(of).filter((failure) => exitOf(failure) === rule);
		const last = mine.at(-1);
		if (last === void 0 || last.exitCode === null) return null;
		if (rule.vague === true && logExplains(of) && endedAlike(tailFailure(of), last)) return null;
		const name = last.container ?? "unknown";
		return {
			rule: rule.id,
			cause: rule.cause(name, last.exitCode, of),
			advice: rule.advice(name, of),
			tasks: mine.length,
			rank: rule.rank
		};
	}
}));
function exitOf({ exitCode, outOfMemory }) {
	if (exitCode === null) return null;
	return exits.find(({ takes }) => takes(exitCode, outOfMemory)) ?? null;
}
function endedAlike(one, other) {
	return one?.container === other.container && one?.exitCode === other.exitCode;
}
// src/diagnose/rules/fargate.ts
/** Quotas and capacity that AWS itself lacks. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html */
const { placement: rank$15 } = RANK;
const quota = (service, name) => `Ask for more: Service Quotas, ${service}, "${name}".`;
const fargateRules = [
	{
		id: "provisioning-limit",
		pattern: /tasks provisioning capacity limit/i,
		rank: rank$15,
		cause: ({ evidence: of }) => `Cluster ${of.cluster} has as many tasks waiting for capacity (PROVISIONING) as ECS allows.`,
		advice: () => ["Look at why they wait: the Auto Scaling groups behind the capacity providers do not grow, or not fast enough.", "Deploy fewer services at once."]
	},
	{
		id: "fargate-task-limit",
		pattern: /limit on the number of tasks you can run concurrently/i,
		rank: rank$15,
		cause: () => "The account's quota of tasks that run at once is used up.",
		advice: () => ["Stop tasks that are not needed.", quota("AWS Fargate", "Fargate On-Demand vCPU resource count")]
	},
	{
		id: "fargate-vcpu-limit",
		pattern: /limit on the number of (?:Fargate )?(Spot )?vCPUs you can run concurrently/i,
		rank: rank$15,
		cause: ({ match, evidence: of }) => `The account's Fargate ${match[1] === void 0 ? "" : "Spot "}quota of vCPUs in ${of.region} is used up.`,
		advice: ({ match }) => [quota("AWS Fargate", `Fargate ${match[1] === void 0 ? "On-Demand" : "Spot"} vCPU resource count`), "Remember that a rollout needs the new tasks beside the old ones: a lower maximumPercent needs less."]
	},
	{
		id: "fargate-no-capacity",
		pattern: /Capacity is unavailable at this time|RESOURCE:FARGATE/i,
		rank: rank$15,
		cause: ({ evidence: of }) => `AWS had no ${of.capacityProviders.includes("FARGATE_SPOT") ? "Fargate Spot" : "Fargate"} capacity left for the task in the zones of the service.`,
		advice: () => [
			"Name subnets in more availability zones.",
			"With FARGATE_SPOT, give FARGATE a base in the capacity provider strategy.",
			"Deploy again later, or with a smaller task size."
		]
	},
	{
		id: "fargate-size-limit",
		pattern: /requested (CPU|MEMORY) configuration is above your limit/i,
		rank: rank$15,
		cause: ({ match, evidence: of }) => {
			const { cpu, memory } = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.h)(of.definition);
			return match[1]?.toUpperCase() === "CPU" ? `The task's ${cpu} CPU units are above what the account may ask of Fargate.` : `The task's ${memory} MiB of memory are above what the account may ask of Fargate.`;
		},
		advice: () => [quota("AWS Fargate", "Fargate On-Demand vCPU resource count"), "Or lower the revision's cpu and memory."]
	},
	{
		id: "fargate-zone",
		pattern: /unable to place a task\. Reason: Internal error/i,
		rank: rank$15,
		cause: () => "Fargate could not place the task: a subnet of the service is in an Availability Zone where Fargate does not run, or AWS had an internal failure.",
		advice: () => ["Name subnets in other availability zones in the service's networkConfiguration.", "Deploy again: a failure of AWS passes."]
	}
];
// src/diagnose/rules/registry.ts
const unknownRegistry = {
	kind: "unknown",
	host: "the registry",
	ecrRegion: null,
	isMisspelt: false
};
/** Where the image of a text lies; `region` is that of ECR, else the deployment's own. */
function registryOf(said) {
	const found = findRegistry(said);
	return {
		...found,
		region: found.ecrRegion ?? said.evidence.region
	};
}
function findRegistry({ named, container, image, evidence }) {
	if (named !== null) return (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.s)(named.image === null ? named.host : (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.i)(image));
	if (container !== null) return (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.s)((0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.i)(container.image));
	const hosts = new Set((0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(evidence.definition).map(({ image }) => (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.i)(image)));
	const [first] = hosts;
	return hosts.size === 1 && first !== void 0 ? (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.s)(first) : unknownRegistry;
}
function isEcr(said) {
	return registryOf(said).kind === "ecr";
}
/** The registry at the beginning of a sentence. */
function registryName(said) {
	const { kind, host } = registryOf(said);
	if (kind === "docker-hub") return host;
	return kind === "unknown" ? "The registry" : `The registry ${host}`;
}
// src/diagnose/rules/way-out.ts
/**
* What to do where a task cannot reach a service of AWS; `endpoints` as they are named in the VPC console. On Fargate
* the task's own network interface is used, on instances that of the instance: its ECS agent pulls, reads and logs.
*/
function wayOutAdvice(said, endpoints) {
	const access = endpoints === null ? "a NAT gateway" : `a NAT gateway, or VPC endpoints for ${endpoints}`;
	const ends = endpoints === null ? "" : ", and inbound 443 from it in the endpoints' security groups";
	return isOnInstance(said) ? [`Give the instance's subnet outbound access: ${access}; in a public subnet the instance needs a public IP address.`, `Allow outbound 443 from the instance's security group${ends}.`] : [`Give the subnets outbound access: ${access}; in public subnets set assignPublicIp to ENABLED.`, `Allow outbound 443 from the task's security group${ends}.`];
}
/** What pulling from ECR needs: the layers lie in S3. */
const ecrEndpoints = "ecr.api, ecr.dkr and logs, and a gateway endpoint for s3";
// src/diagnose/rules/image-refusals.ts
/** Registries that answer, and hand nothing out. ECR takes the task's role, all others the credentials of a secret. */
const { exact: rank$14 } = RANK;
/** An HTTP status of a registry, as containerd and Docker write it. */
const refusedCode = /\b40[13] (?:Forbidden|Unauthorized)|HTTP 40[13] response/i;
const privateWords = /pull access denied|requested access to the resource is denied|insufficient_scope|docker login|no basic auth credentials|authorization token has expired|failed to authorize|anonymous token|oauth token|authentication required|unauthorized: |\b40[13] (?:Forbidden|Unauthorized)|HTTP 40[13] response/i;
const cacheAdvice = "Pull through ECR: make a pull-through cache rule for the registry and use its repository in the image.";
const signInAdvice = "If it is private, put the credentials into Secrets Manager and name the secret in the container's repositoryCredentials.";
/** A layer's host is S3's; a manifest's is the registry's own. Without a host, ECR's layers are meant: their copy failed. */
function isEcrLayer(said) {
	if (/starport-layer-bucket|\.s3[.-]/.test(said.text)) return true;
	return /failed to copy: httpRead/i.test(said.text) && said.named === null && isEcr(said) && networkWords.test(said.text);
}
const layerRule = {
	id: "image-layer-blocked",
	pattern: /starport-layer-bucket|httpRead(?:er)?Seeker/i,
	when: isEcrLayer,
	rank: rank$14,
	cause: (said) => isLayerDenied(said) ? `The layers of ${said.image} may not be read: ECR keeps them in S3, and ${(0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(said.text)?.action == null ? "access to them was denied" : refusal(said, "s3:GetObject")}.` : `The layers of ${said.image} could not be fetched: ECR keeps them in S3, which ${puller(said)} cannot reach or may not read.`,
	advice: (said) => [`Allow s3:GetObject on arn:aws:s3:::prod-${registryOf(said).region}-starport-layer-bucket/* in the policy of the S3 gateway endpoint.`, ...isLayerDenied(said) ? [] : ["Check that the route tables of the subnets lead to the S3 gateway endpoint or to a NAT gateway.", ...wayOutAdvice(said, "s3").slice(1)]]
};
function isLayerDenied({ text }) {
	return refusedCode.test(text) || deniedWords.test(text);
}
const imageLimitRules = [
	{
		id: "image-throttled",
		pattern: /toomanyrequests|429 Too Many Requests|Rate exceeded/i,
		also: _texts_js__WEBPACK_IMPORTED_MODULE_3__.o,
		unless: /pull rate limit|docker\.com\/increase-rate-limit/i,
		when: isEcr,
		rank: rank$14,
		cause: (said) => `ECR throttled the pull of ${said.image}: too many requests of this account at once.`,
		advice: () => ["Deploy again, with fewer tasks at a time: this passes.", "If it stays, ask for more: Service Quotas, Amazon Elastic Container Registry, the rate of its API calls."]
	},
	{
		id: "image-rate-limit",
		pattern: /toomanyrequests|pull rate limit|429 Too Many Requests/i,
		rank: rank$14,
		cause: (said) => isEcr(said) ? "Docker Hub refused to hand out an image of the task: its limit for pulls is used up." : `${registryName(said)} refused to hand out ${said.image}: its limit for pulls is used up.`,
		advice: (said) => [
			cacheAdvice,
			...registryOf(said).kind === "public-ecr" ? ["A pull with credentials of AWS has a higher limit; copy the image to a repository of your own."] : ["Or sign in: put the credentials into Secrets Manager and name the secret in repositoryCredentials."],
			"A rerun may pass once the limit is lifted (Docker Hub counts by the hour and by IP address)."
		]
	},
	layerRule
];
const imageRefusalRules = [
	{
		id: "image-denied",
		pattern: /not authorized to perform: ecr:(?!GetAuthorizationToken)\w{1,60}|no basic auth credentials|Check that the role has the permissions|pull access denied|authorization token has expired|requested access to the resource is denied|\b40[13] (?:Forbidden|Unauthorized)|HTTP 40[13] response/i,
		when: (said) => (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(said.text)?.action?.startsWith("ecr:") === true || isEcr(said),
		rank: rank$14,
		cause: (said) => {
			const action = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(said.text)?.action ?? null;
			const why = action === null ? "access to the ECR repository was denied" : refusal(said, action);
			const or = action === null ? ", or the tag does not exist and the role may not see that" : "";
			return `${capital(puller(said))} may not pull ${said.image}: ${why}${or}.`;
		},
		advice: (said) => isOwnPolicy(said) ? [
			`Attach AmazonECSTaskExecutionRolePolicy to ${deniedRole(said)}, or allow ecr:BatchGetImage, ecr:GetDownloadUrlForLayer, ecr:BatchCheckLayerAvailability and ecr:GetAuthorizationToken.`,
			`If the repository belongs to another account, allow this account in its policy: aws ecr get-repository-policy --repository-name ${repositoryOf(said.image)} --region ${registryOf(said).region}`,
			"Check the spelling of the repository and of the tag.",
			.../token has expired/i.test(said.text) ? ["An expired token on an instance: restart its ECS agent."] : []
		] : [allow(said, "ecr:BatchGetImage", null)]
	},
	{
		id: "image-credentials-wrong",
		pattern: /incorrect username or password|invalid username\/password|bad username or password|authentication (?:failed|failure)/i,
		also: /pull|registry|image|repository|https?:\/\//i,
		when: (said) => _texts_js__WEBPACK_IMPORTED_MODULE_3__.o.test(said.text) || said.named !== null,
		rank: rank$14,
		cause: (said) => `${registryName(said)} refused the user name and password with which ${said.image} was to be pulled.`,
		advice: (said) => ["Put valid ones into the secret that the container names in repositoryCredentials, as {\"username\": …, \"password\": …}: an access token may have ended.", ...isOnInstance(said) ? ["Without repositoryCredentials the instance signs in by ECS_ENGINE_AUTH_DATA in /etc/ecs/ecs.config: correct it and restart the ECS agent."] : []]
	},
	{
		id: "image-private",
		pattern: privateWords,
		also: /pull|registry|image|repository/i,
		rank: rank$14,
		cause: refusedCause,
		advice: refusedAdvice
	}
];
function refusedCause(said) {
	return `${registryName(said)} does not hand out ${said.image}: the repository is private or does not exist.`;
}
function refusedAdvice(said) {
	const { kind, host } = registryOf(said);
	if (kind === "public-ecr") return [`Check the spelling of ${said.image}: all images of ${host} are public, so it does not exist there.`];
	return [
		kind === "docker-hub" && (said.named?.host ?? null) === null ? "Check the spelling of the image: a name without a registry host means Docker Hub, not ECR." : `Check the spelling of ${said.image}: its repository and its tag.`,
		signInAdvice,
		...kind === "unknown" ? [`For an image in ECR: attach AmazonECSTaskExecutionRolePolicy to ${deniedRole(said)}.`] : []
	];
}
/** The registry answered, but the text is cut before its code. */
const cutAnswerRules = [{
	id: "image-answer-cut",
	pattern: /unexpected status (?:code|from)|httpRead(?:er)?Seeker/i,
	when: ({ text }) => isCut(text),
	rank: rank$14 - 5,
	cause: (said) => `${registryName(said)} refused to hand out ${said.image}; the text of AWS is cut off before the code${registryOf(said).kind === "ecr" ? "" : ", mostly it is the limit for pulls"}.`,
	advice: (said) => isEcr(said) ? [`Check that ${deniedRole(said)} may pull (AmazonECSTaskExecutionRolePolicy), and that the policy of the S3 gateway endpoint allows the bucket of the layers.`, "See the whole text: aws ecs describe-tasks, soon after the task stopped."] : [
		cacheAdvice,
		signInAdvice,
		"A rerun may pass once the limit is lifted (Docker Hub counts by the hour and by IP address)."
	]
}];
// src/diagnose/rules/image.ts
/** Images that are not there, or not what the task can run. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html */
const { exact: rank$13 } = RANK;
/** What ECR says of the image that the text is about; null when it was not asked. */
function stateOf({ evidence: { images }, image }) {
	return images.find((one) => one.image === image)?.state ?? null;
}
function listImages(said) {
	const { ecrRegion, region, host } = registryOf(said);
	if (!said.isImageKnown) return whichImages(said);
	if (!isEcr(said) || ecrRegion === null) return `See in ${host} which tags ${repositoryOf(said.image)} has.`;
	return `See the newest tags: aws ecr describe-images --repository-name ${inCommand(repositoryOf(said.image), "REPOSITORY")} --region ${region} --query 'sort_by(imageDetails,&imagePushedAt)[-5:].imageTags'`;
}
/** Where the text names none of several images, the reader has to look at all of them. */
function whichImages({ evidence }) {
	return `The text does not say which image it is. The revision has ${(0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(evidence.definition).map(({ name, image }) => `${image} (${name})`).join(", ") || "none"}.`;
}
function pullByHand(said, why) {
	return said.isImageKnown ? [`${why}: docker pull ${inCommand(said.image, "IMAGE")}`] : [];
}
function listRepositories(said) {
	if (!isEcr(said)) return `See in ${registryOf(said).host} what there is.`;
	return `See what there is: aws ecr describe-repositories --region ${registryOf(said).region} --query 'repositories[].repositoryName'`;
}
const notFound = /: not found\b|manifest unknown|\bmanifest for \S{1,400} not found|\bimage '?\S{1,400} not found|Tag \S{1,128} not found in repository|ImageNotFound|Requested image not found|API error \(404\)|404 Not Found/i;
function missingImage(said) {
	const { image } = said;
	if (stateOf(said)?.kind === "no-repository") return missingRepository(said, null);
	if (stateOf(said)?.kind === "image") return `${theImage(said)} did not exist when the task started.`;
	if (said.named === null && /API error \(404\)/.test(said.text)) return `${registryName(said)} says that it has no such image: ${image} (404).`;
	return image.includes("@") ? `The digest of image ${image} no longer exists.` : `${theImage(said)} does not exist.`;
}
function missingRepository(said, name) {
	if (!said.isImageKnown && name === null) return `The repository of ${said.image} does not exist.`;
	return `The repository ${name ?? repositoryOf(said.image)} of ${said.image} does not exist in ${registryOf(said).host}.`;
}
const missingRules = [{
	id: "image-repository-missing",
	pattern: /repository with name '([^']{1,256})' does not exist|name unknown|repository does not exist in the registry|\brepository '?([^\s']{1,400}) not found/i,
	rank: rank$13,
	cause: (said) => missingRepository(said, said.match[1] ?? null),
	advice: (said) => ["Check the account, the region and the name in the image: the repository must be there before the deploy.", listRepositories(said)]
}, {
	id: "image-not-found",
	pattern: notFound,
	also: /pull|manifest|image|repository/i,
	rank: rank$13,
	cause: missingImage,
	advice: (said) => stateOf(said)?.kind === "no-repository" ? [listRepositories(said), "Check the account, the region and the name in the image."] : [
		listImages(said),
		isEcr(said) ? "Check that the build pushed this very tag, to this account and region, before the deploy began." : "Check that the build pushed this very tag before the deploy began.",
		...isEcr(said) ? ["If it was there once, a lifecycle policy may have removed it."] : []
	]
}];
const platformRule = {
	id: "image-wrong-platform",
	pattern: /descriptor (?:matching|for) platform [{'"]{0,2}([\w/.-]{3,60})?|no match(?:ing manifest)? for (?:platform )?([\w/.-]{3,60})?|image operating system .{1,40} cannot be used/i,
	rank: rank$13,
	cause: (said) => {
		const platform = said.match[1] ?? said.match[2] ?? (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.m)(said.evidence.definition);
		const state = stateOf(said);
		const has = state?.kind === "image" && state.platforms ? `; it has ${state.platforms.join(", ")}` : "";
		return `${theImage(said)} has nothing for the platform ${platform} that the task runs on${has}.`;
	},
	advice: ({ evidence: { definition: body }, image }) => [`Build for it: docker buildx build --platform ${(0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.m)(body)} --push -t ${inCommand(image, "IMAGE")} .`, "Or set the revision's runtimePlatform.cpuArchitecture to what the image has: X86_64 for linux/amd64, ARM64 for linux/arm64."]
};
const diskRule = {
	id: "disk-full",
	pattern: /no space left on device|Thin Pool has .{0,40}free data blocks/i,
	rank: rank$13,
	cause: (said) => `The disk${isOnInstance(said) ? " of the instance" : " of the task"} was full while ${said.image} was pulled or its container was made.`,
	advice: (said) => isOnInstance(said) ? ["Free space on the instance (docker system prune) or give it a larger volume.", "Configure the ECS agent to clean up earlier: ECS_ENGINE_TASK_CLEANUP_WAIT_DURATION and ECS_IMAGE_MINIMUM_CLEANUP_AGE."] : ["Set the revision's ephemeralStorage.sizeInGiB (21 to 200; it is 20 without).", "Make the image smaller."]
};
/** Images that are there and that no host can unpack: deploying again does not help. */
const brokenRules = [
	{
		id: "image-attestation",
		pattern: /application\/vnd\.in-toto|failed to get stream processor/i,
		rank: rank$13,
		cause: (said) => `The manifest list of ${said.image} has a build attestation where the host expects layers of an image.`,
		advice: (said) => [`Build without attestations and push again: docker buildx build --provenance=false --sbom=false --platform ${(0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.m)(said.evidence.definition)} --push -t ${inCommand(said.isImageKnown ? said.image : null, "IMAGE")} .`, "Name the image by its tag or by the digest of the list, not by the digest of an entry whose platform is unknown/unknown."]
	},
	{
		id: "image-compression",
		pattern: /invalid compression algorithm|failed to decompress|unsupported compression|magic number mismatch/i,
		also: /pull|layer|image/i,
		rank: rank$13,
		cause: (said) => `The layers of ${said.image} are compressed in a way that the host cannot read.`,
		advice: () => ["Build with gzip layers and push again: docker buildx build --output type=image,push=true,compression=gzip,force-compression=true", "Layers of zstd need Fargate platform version 1.4.0, or a current Docker or containerd on the instances."]
	},
	{
		id: "image-broken",
		pattern: /mismatched image rootfs and manifest layers|unexpected commit digest|failed size validation|invalid tar header|failed to verify|digest mismatch|wrong diff id|layers? from manifest don.t match image configuration/i,
		also: /pull|layer|image/i,
		rank: rank$13,
		cause: (said) => `${theImage(said)} is broken: its manifest, its configuration and its layers do not match.`,
		advice: (said) => ["Build the image again and push it, without the cache of the build.", ...said.isImageKnown ? pullByHand(said, "See whether it can be pulled elsewhere") : [whichImages(said)]]
	},
	{
		id: "image-file-owner",
		pattern: /failed to Lchown|\blchown \//i,
		also: _texts_js__WEBPACK_IMPORTED_MODULE_3__.o,
		rank: rank$13,
		cause: (said) => {
			const [, path, id] = /Lchown ["']([^"']{1,300})["'] for UID (\d{1,12})/i.exec(said.text) ?? [];
			const owner = path === void 0 ? "its owner" : `the owner of ${path}, user id ${id},`;
			return `${theImage(said)} has a file that the host cannot unpack: ${owner} is outside of the ids that the host knows.`;
		},
		advice: () => ["Give the files an owner with a user and group id below 65536 in the build (COPY --chown, tar --no-same-owner), and push the image again."]
	}
];
const breakOffRule = {
	id: "image-pull-interrupted",
	pattern: /failed to register layer|failed to extract layer|context cancell?ed|unexpected EOF|connection reset by peer|short read/i,
	also: _texts_js__WEBPACK_IMPORTED_MODULE_3__.o,
	rank: rank$13 - 5,
	cause: (said) => /failed to (?:register|extract) layer: (?!context)/i.test(said.text) ? `A layer of ${said.image} could not be unpacked: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(said.text.slice(said.match.index), 200)}` : `The pull of ${said.image} broke off half way.`,
	advice: (said) => ["Deploy again: this passes where the network was the reason.", `If it persists, check the disk${isOnInstance(said) ? " of the instance" : " (ephemeralStorage)"} and what is between ${puller(said)} and the registry; build and push the image again.`]
};
const formRules = [{
	id: "image-name-invalid",
	pattern: /invalid reference format|InvalidImageReference|couldn't parse image/i,
	rank: rank$13,
	cause: (said) => `'${said.image}' is not a valid image reference.`,
	advice: () => ["Write it as registry/repository:tag, in small letters; look for a variable that was empty when the reference was made."]
}, {
	id: "image-archived",
	pattern: /ImageArchived|\bimage .{0,200}is archived/i,
	rank: rank$13,
	cause: (said) => `${theImage(said)} is archived in ECR and cannot be pulled.`,
	advice: (said) => [`Restore it in ECR (repository ${repositoryOf(said.image)}) or push it again.`]
}];
const manifestRule = {
	id: "image-manifest-unsupported",
	pattern: /unsupported (?:manifest )?media type|manifest\.v1\+|schema ?(?:version )?1\b|media type .{1,120} (?:is not supported|unsupported)/i,
	rank: rank$13,
	cause: (said) => `The manifest of ${said.image} is of a kind that the host cannot read.`,
	advice: () => ["Build and push the image again with a current version of docker buildx; schema 1 manifests are no longer accepted."]
};
/** Without a special rule, the text itself is the cause. */
const unknownPullRules = [{
	id: "image-pull-failed",
	pattern: /CannotPull\w{0,40}Error|can.t pull the image|cannot pull '|failed to pull image/i,
	rank: rank$13 - 10,
	cause: (said) => {
		const state = stateOf(said)?.kind;
		if (state === "no-image") return `${theImage(said)} does not exist.`;
		if (state === "no-repository") return missingRepository(said, null);
		const of = said.container === null ? "" : ` of ${containerWord$1(said)}`;
		const end = isCut(said.text) ? " (the text is cut off)" : "";
		return `${theImage(said)}${of} could not be pulled: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(said.text, 300)}${end}`;
	},
	advice: (said) => [
		listImages(said),
		isEcr(said) ? `Check that ${deniedRole(said)} may pull (AmazonECSTaskExecutionRolePolicy) and that ${puller(said)} has a way to ECR.` : `Check that ${puller(said)} has a way to ${registryOf(said).host}, and its credentials where the image is private.`,
		...pullByHand(said, "See what a pull by hand says")
	]
}];
const imageRules = [
	platformRule,
	diskRule,
	...missingRules,
	...brokenRules,
	breakOffRule,
	manifestRule,
	...formRules,
	...cutAnswerRules,
	...unknownPullRules
];
// src/diagnose/rules/image-access.ts
/** Registries that cannot be reached, or that refuse. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html */
const { exact: rank$12 } = RANK;
function spelling(said) {
	const { isMisspelt, host } = registryOf(said);
	return isMisspelt ? [`Check the spelling of ${host}: hosts of ECR are ACCOUNT.dkr.ecr.REGION.amazonaws.com.`] : [];
}
/** What the pull needs of the network, by where the image lies. */
function routeAdvice(said) {
	const { kind, host } = registryOf(said);
	if (kind === "ecr" || kind === "unknown") return [...spelling(said), ...wayOutAdvice(said, ecrEndpoints)];
	return [...wayOutAdvice(said, null), `VPC endpoints do not lead to ${host}: without a NAT gateway, copy the image to ECR or pull it through ECR's cache.`];
}
/** Without a secret's own answer, several tries mean that nothing answered. */
function credentialsTrouble({ text }) {
	if (/malformed|invalid schema|unmarshal|empty (?:field|response|secrets value)/i.test(text)) return "malformed";
	if (deniedWords.test(text)) return "denied";
	return networkWords.test(text) || (triesIn(text) ?? 1) > 1 ? "network" : "unknown";
}
const credentialRules = [{
	id: "image-registry-credentials",
	pattern: /CannotPullContainerAuthError|registry auth from asm|private registry (?:auth|cred)|repositoryCredentials|asm fetching (?:authorization data|username|password)/i,
	rank: rank$12,
	cause: (said) => {
		const why = {
			malformed: ": the secret does not hold a user name and a password as JSON",
			network: `: ${puller(said)} most likely cannot reach AWS Secrets Manager, which stores them`,
			denied: `: ${refusal(said, "secretsmanager:GetSecretValue")}`,
			unknown: ""
		};
		return `The credentials for ${isEcr(said) ? "a private registry" : `the registry of ${said.image}`} could not be read${why[credentialsTrouble(said)]}.`;
	},
	advice: (said) => {
		const malformed = credentialsTrouble(said) === "malformed";
		const exists = malformed ? "Put the value as {\"username\": …, \"password\": …} into the secret that repositoryCredentials.credentialsParameter names: aws secretsmanager put-secret-value" : "Check that the secret in repositoryCredentials.credentialsParameter exists and holds {\"username\": …, \"password\": …}.";
		const allowed = isOwnPolicy(said) ? `Allow secretsmanager:GetSecretValue on it (and kms:Decrypt on its key) for ${deniedRole(said)}.` : allow(said, "secretsmanager:GetSecretValue", null);
		if (credentialsTrouble(said) === "network") return [...wayOutAdvice(said, "secretsmanager"), exists];
		if (malformed) return [exists];
		return credentialsTrouble(said) === "denied" ? [allowed] : [exists, allowed];
	}
}];
const answerRules$1 = [{
	id: "image-upstream",
	pattern: /pull[- ]through cache|UpstreamImage|Upstream(?:AccessDenied|TooManyRequests|Unavailable)/i,
	rank: rank$12,
	cause: (said) => `ECR's pull-through cache could not get ${said.image} from the registry behind it.`,
	advice: (said) => ["Check the cache rule and its credentials: aws ecr describe-pull-through-cache-rules and validate-pull-through-cache-rule.", `Allow ecr:BatchImportUpstreamImage and ecr:CreateRepository for ${deniedRole(said)}: the first pull needs them.`]
}, {
	id: "image-registry-failed",
	pattern: /\b50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)|unexpected HTTP status: 50\d/i,
	also: _texts_js__WEBPACK_IMPORTED_MODULE_3__.o,
	rank: rank$12,
	cause: (said) => `${registryName(said)} failed internally when ${said.image} was pulled (HTTP ${/\b50\d/.exec(said.text)?.[0] ?? "5xx"}).`,
	advice: (said) => ["Deploy again: this passes.", `If it persists, check the status page of ${registryOf(said).host}, and a proxy between ${puller(said)} and the registry.`]
}];
const wayRules = [
	{
		id: "image-registry-unknown-host",
		pattern: lookupWords,
		also: /pull|resolve ref|dkr[.-]ecr|registry/i,
		rank: rank$12,
		cause: (said) => `The host name ${registryOf(said).kind === "docker-hub" || registryOf(said).kind === "unknown" ? `of the registry of ${said.image}` : registryOf(said).host} cannot be resolved from ${puller(said)}${registryOf(said).isMisspelt ? ": it is not a host of ECR, most likely misspelt" : ""}.`,
		advice: (said) => [`Check the spelling of ${registryOf(said).host}, its region included.`, isEcr(said) ? "Turn on DNS resolution and DNS host names in the VPC, and private DNS for the ecr.dkr and ecr.api endpoints." : "Turn on DNS resolution in the VPC; a private name needs a hosted zone that the VPC is associated with."].slice(0, registryOf(said).isMisspelt ? 1 : 2)
	},
	{
		id: "image-registry-certificate",
		pattern: /x509: /,
		also: /pull|registry/i,
		rank: rank$12,
		cause: (said) => `The certificate of the registry of ${said.image} is not trusted by the host that pulls.`,
		advice: () => ["Give the registry a certificate of a public authority, or pull the image through ECR: Fargate trusts no private authority."]
	},
	{
		id: "image-no-route",
		pattern: /connection issue between the task and Amazon ECR|check your network|i\/o timeout|request cancell?ed|TLS handshake timeout|deadline exceeded|connect: |connection refused|send request failed|Client\.Timeout|no route to host|network is unreachable/i,
		also: _texts_js__WEBPACK_IMPORTED_MODULE_3__.o,
		rank: rank$12,
		cause: (said) => registryOf(said).isMisspelt ? `${registryOf(said).host} did not answer, so ${said.image} could not be pulled: it is not a host of ECR, most likely misspelt.` : `${capital(puller(said))} cannot reach ${registryOf(said).host}, so ${said.image} could not be pulled.`,
		advice: routeAdvice
	}
];
const imageAccessRules = [
	...imageLimitRules,
	...credentialRules,
	...imageRefusalRules,
	...answerRules$1,
	...wayRules
];
// src/diagnose/rules/logging.ts
/** Log drivers that cannot be set up: a container without its log is not started. */
const { exact: rank$11 } = RANK;
/** Texts about CloudWatch Logs, and not about another driver. */
const awslogs = /Cloudwatch|awslogs|validate logger args|logs:(?:Create|Put)\w|https:\/\/logs\./i;
/** The log group that a text or the container names; null when none does. */
function groupName({ text, container }) {
	return /:log-group:([\w./#-]{1,512})/.exec(text)?.[1] ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(container?.logOptions["awslogs-group"]);
}
function logGroup(said) {
	const name = groupName(said);
	return name === null ? `The log group of ${containerWord$1(said)}` : `The log group ${name}`;
}
function createGroup(said) {
	const region = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(said.container?.logOptions["awslogs-region"]) ?? regionIn(said.text) ?? said.evidence.region;
	const name = groupName(said);
	if (name === null) return `Create the log group that the option awslogs-group names, in ${region}.`;
	return `Create it: aws logs create-log-group --log-group-name ${inCommand(name, "NAME")} --region ${region}`;
}
function seeGroup(said) {
	const region = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(said.container?.logOptions["awslogs-region"]) ?? said.evidence.region;
	const name = groupName(said);
	return `See whether it exists: aws logs describe-log-groups${name === null ? "" : ` --log-group-name-prefix ${inCommand(name, "NAME")}`} --region ${region}`;
}
/** On instances Docker writes the log, with the instance's role unless the agent is told otherwise. */
function writer(said) {
	const role = deniedRole(said);
	return isOnInstance(said) && !role.startsWith("the role ") && !role.startsWith("the instance's") ? `the instance's role (or ${role}, with ECS_ENABLE_AWSLOGS_EXECUTIONROLE_OVERRIDE)` : role;
}
function isAwslogs({ text, container }) {
	return awslogs.test(text) || container?.logDriver === "awslogs";
}
const awslogsRules = [
	{
		id: "log-group-denied",
		pattern: /logs:CreateLogGroup|create Cloudwatch log group:/i,
		also: deniedWords,
		rank: rank$11,
		cause: (said) => `${logGroup(said)} may not be created: ${refusal(said, "logs:CreateLogGroup")}.`,
		advice: (said) => [createGroup(said), isOwnPolicy(said) ? `Or allow logs:CreateLogGroup for ${writer(said)}: AmazonECSTaskExecutionRolePolicy does not.` : allow(said, "logs:CreateLogGroup", null)]
	},
	{
		id: "log-stream-denied",
		pattern: /logs:(?:CreateLogStream|PutLogEvents)|log ?stream:/i,
		also: deniedWords,
		rank: rank$11,
		cause: (said) => `${logGroup(said)} may not be written to: ${refusal(said, "logs:CreateLogStream")}.`,
		advice: (said) => [isOwnPolicy(said) ? `Allow logs:CreateLogStream and logs:PutLogEvents on the log group for ${writer(said)}; AmazonECSTaskExecutionRolePolicy has both.` : allow(said, "logs:CreateLogStream", null)]
	},
	{
		id: "log-no-route",
		pattern: /logger args|logging driver|connection issue between the task and (?:Amazon )?CloudWatch/i,
		also: networkWords,
		when: (said) => isAwslogs(said) && !deniedWords.test(said.text) && !lookupWords.test(said.text) && !otherAddress.test(said.text),
		rank: rank$11,
		cause: (said) => `${logGroup(said)} could not be opened: ${puller(said)} cannot reach CloudWatch Logs.`,
		advice: (said) => [...wayOutAdvice(said, "logs"), "Check that awslogs-region is the region of the log group."]
	},
	{
		id: "log-group-missing",
		pattern: /specified log group does not exist|cannot find the Amazon CloudWatch log group|\bLogGroup does not exist/i,
		rank: rank$11,
		cause: (said) => `${logGroup(said)} does not exist.`,
		advice: (said) => [createGroup(said), `Or set the log option awslogs-create-group to true and allow logs:CreateLogGroup for ${writer(said)}.`]
	},
	{
		id: "log-options",
		pattern: /awslogs driver arguments|awslogs-region is required|unknown log opt|must specify a value for awslogs|but no log configuration specified/i,
		rank: rank$11,
		cause: (said) => withoutOptions.test(said.text) ? `Container ${withoutOptions.exec(said.text)?.[1] ?? said.container?.name ?? ""} logs through FireLens (awsfirelens) without any options, which Fargate does not accept.` : `The log options of ${containerWord$1(said)} are not valid: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(said.text.split(": ").at(-1) ?? said.text, 200)}.`,
		advice: ({ text }) => [withoutOptions.test(text) ? "Give its logConfiguration at least one option: the output of Fluent Bit (Name: cloudwatch_logs and so on), or what the log router's own file takes." : awslogs.test(text) ? "Set awslogs-group, awslogs-region and awslogs-stream-prefix in logConfiguration.options." : "Correct logConfiguration.options: only options of the container's log driver are taken."]
	},
	{
		id: "log-not-ready",
		pattern: /validate logger args|create Cloudwatch log (?:stream|group)/i,
		rank: rank$11 - 5,
		cause: (said) => `${logGroup(said)} could not be opened${isCut(said.text) ? "; the text of AWS is cut off before the reason" : ", and AWS does not say why"}: it does not exist, ${puller(said)} cannot reach CloudWatch Logs, or access is denied.`,
		advice: (said) => [
			seeGroup(said),
			`Check that ${writer(said)} may write to it: logs:CreateLogStream, logs:PutLogEvents, and logs:CreateLogGroup with awslogs-create-group.`,
			...wayOutAdvice(said, "logs")
		]
	}
];
/** An address that a driver of another kind dials; CloudWatch Logs answers on 443. */
const otherAddress = /dial (unix|tcp|udp)[: ]{1,2}(?:lookup )?((?![^\s,]{1,250}:443\b)[^\s,]{2,250})/i;
const withoutOptions = /logging driver specified of container (\S{1,255}), but no log configuration specified/i;
function driverOf({ container }) {
	const driver = container?.logDriver ?? null;
	return driver === null || driver === "awslogs" ? "The log driver" : `The log driver ${driver}`;
}
function addressIn({ text }) {
	return (otherAddress.exec(text)?.[2] ?? "").replace(/:$/, "");
}
const listenerAdvice$1 = {
	fluentd: "Start fluentd or Fluent Bit there before the tasks (a daemon service), or set the option fluentd-async to true.",
	awsfirelens: "Make the container depend on the log router with the condition START, and check the log of the router.",
	syslog: "Start the syslog server there, and check the option syslog-address.",
	gelf: "Check the option gelf-address, and that the server listens there.",
	splunk: "Check the options splunk-url and splunk-token; splunk-verify-connection set to false skips the check at the start."
};
const otherDriverRules = [
	{
		id: "log-driver-unreachable",
		pattern: otherAddress,
		also: /logging driver|fluentd|splunk|syslog|gelf|logentries/i,
		rank: rank$11,
		cause: (said) => lookupWords.test(said.text) ? `${driverOf(said)} of ${containerWord$1(said)} cannot resolve the address that it writes to: ${addressIn(said)}.` : /timeout|deadline/i.test(said.text) ? `${driverOf(said)} of ${containerWord$1(said)} got no answer from ${addressIn(said)}.` : `${driverOf(said)} of ${containerWord$1(said)} cannot connect to ${addressIn(said)}: nothing listens there.`,
		advice: (said) => [listenerAdvice$1[said.container?.logDriver ?? ""] ?? (/fluent/i.test(said.text) ? listenerAdvice$1.fluentd : void 0) ?? "Start the log server there before the tasks, and check its address in logConfiguration.options.", .../timeout|deadline/i.test(said.text) ? ["Check the routes and security groups between the task and that address."] : []]
	},
	{
		id: "log-driver-missing",
		pattern: /error looking up logging plugin ([\w./:-]{1,100})|logging driver is not (?:supported|available)|logger: no log driver named '?([\w./:-]{1,100})/i,
		rank: rank$11,
		cause: (said) => {
			const name = said.match[1] ?? said.match[2] ?? said.container?.logDriver ?? null;
			return `The log driver${name === null ? "" : ` ${name.replace(/:$/, "")}`} of ${containerWord$1(said)} is not available on the instance.`;
		},
		advice: () => ["Enable it for the ECS agent: ECS_AVAILABLE_LOGGING_DRIVERS in /etc/ecs/ecs.config; a plugin must be installed in Docker too.", "Or use a driver that the instances have: awslogs, or awsfirelens."]
	},
	{
		id: "log-driver",
		pattern: /failed to initialize logging driver/i,
		rank: rank$11,
		cause: (said) => `${driverOf(said)} of ${containerWord$1(said)} could not be set up: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(said.text, "logging driver: "), 200)}`,
		advice: (said) => isAwslogs(said) ? [`Check that the log group exists and that ${writer(said)} may write to it.`] : ["Check the options of the driver in logConfiguration.options against what its server expects.", .../x509|certificate/i.test(said.text) ? ["Give its server a certificate of a public authority: Fargate trusts no private one (splunk-insecureskipverify set to true skips the check)."] : []]
	}
];
const loggingRules = [...awslogsRules, ...otherDriverRules];
// src/diagnose/rules/lost.ts
const losses = [
	{
		id: "spot-interrupted",
		is: ({ stopCode, stoppedReason }) => stopCode === "SpotInterruption" || /Spot/.test(stoppedReason ?? ""),
		cause: (tasks) => `Spot capacity was reclaimed, which stopped ${tasks} of the revision.`,
		advice: ["Give FARGATE, or an On-Demand capacity provider, a base in the capacity provider strategy.", "Deploy again: the revision is not to blame."]
	},
	{
		id: "stopped-by-user",
		is: ({ stopCode, stoppedReason }) => stopCode === "UserInitiated" && !/deregist/i.test(stoppedReason ?? ""),
		cause: (tasks, reason) => `A user stopped ${tasks} of the revision: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(reason, 200)}`,
		advice: ["See who it was: CloudTrail, event StopTask."]
	},
	{
		id: "host-lost",
		is: () => true,
		cause: (tasks, reason) => `The host of ${tasks} of the revision was lost: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(reason, 200)}`,
		advice: ["Check the Auto Scaling group: an instance refresh, a scale-in, or an instance that was removed by hand.", "Deploy again: the revision is not to blame."]
	}
];
const lostRules = losses.map((loss) => ({
	id: loss.id,
	finds: (evidence) => {
		const tasks = evidence.lost.filter((task) => losses.find(({ is }) => is(task)) === loss);
		const last = tasks.at(-1);
		if (last === void 0) return null;
		const cause = loss.cause((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(tasks.length, "task"), last.stoppedReason ?? last.stopCode ?? "no reason given");
		return {
			rule: loss.id,
			cause,
			advice: loss.advice,
			tasks: tasks.length,
			rank: RANK.lost
		};
	}
}));
// src/diagnose/rules/managed-instances.ts
/**
* Instances that EC2 does not give: ECS Managed Instances show EC2's own answer at the task.
* https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-managed-instances.html
*/
const { placement: rank$10 } = RANK;
const managedInstanceRules = [
	{
		id: "ec2-vcpu-limit",
		pattern: /VcpuLimitExceeded|(?:than|exceeds?) your current vCPU limit(?: of (\d{1,7}))?|InstanceLimitExceeded|MaxSpotInstanceCountExceeded/i,
		rank: rank$10 + 10,
		cause: ({ text, evidence: of }) => {
			const limit = /vCPU limit of (\d{1,7})/i.exec(text)?.[1];
			return `The account's quota of EC2 vCPUs in ${of.region} is used up${limit === void 0 ? "" : ` (${limit})`}, so no instance was launched for the task.`;
		},
		advice: () => ["Ask for more: Service Quotas, Amazon EC2, \"Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances\", or the quota of the instance family.", "Terminate instances that nothing uses, or let the capacity provider take instance types of another family."]
	},
	{
		id: "ec2-no-capacity",
		pattern: /Insufficient(?:Instance|Host|ReservedInstance)?Capacity|do not have sufficient (\S{2,40}) capacity|UnfulfillableCapacity/i,
		rank: rank$10 + 10,
		cause: ({ text }) => {
			const type = /sufficient ([a-z][\w.-]{2,30}) capacity/i.exec(text)?.[1];
			const zone = /Availability Zone you requested \(([\w-]{5,30})\)/i.exec(text)?.[1];
			return `EC2 had no ${type ?? "instance"}${type === void 0 ? "" : " instance"} left${zone === void 0 ? " in the zones of the capacity provider" : ` in ${zone}`} for the task.`;
		},
		advice: () => ["Name subnets in more zones, and more instance types, in the capacity provider or the Auto Scaling group.", "Deploy again later: capacity changes from hour to hour."]
	},
	{
		id: "capacity-timeout",
		pattern: /timed out waiting for (?:instance )?capacity|timeout waiting for (?:instance )?capacity/i,
		rank: rank$10,
		cause: ({ text }) => `No instance came in time for the task: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(text, 250)}`,
		advice: () => ["Look up the request of EC2 in CloudTrail (event RunInstances or CreateFleet): its error says why no instance was launched.", "Check that the subnets have free addresses, and that new instances reach ECS: a way out, or the endpoints ecs, ecs-agent and ecs-telemetry."]
	}
];
// src/diagnose/rules/network.ts
/** A task's network interface, and where a revision may run at all. */
const { placement: rank$9 } = RANK;
/** EC2's refusal to make an interface; its code stands behind the subnet. */
const making = /Create ?Network ?Interface|attempting to tag the network interface/i;
function subnetOf({ text }) {
	const id = /subnet-[0-9a-f]{3,40}/.exec(text)?.[0];
	return id === void 0 ? "the subnet of the service" : `subnet ${id}`;
}
function describeSubnets({ text, evidence }) {
	const id = /subnet-[0-9a-f]{8,40}/.exec(text)?.[0];
	return `See what is left: aws ec2 describe-subnets${id === void 0 ? "" : ` --subnet-ids ${id}`} --region ${evidence.region} --query "Subnets[].[SubnetId,AvailableIpAddressCount]"`;
}
/** What EC2 said behind the subnet; null where it gave no code, which AWS's guide lists as a full subnet. */
function codeIn(text) {
	const at = making.exec(text);
	if (at === null) return null;
	const rest = text.slice(at.index + at[0].length).replace(/^.{0,80}in subnet ["']?[\w-]{0,60}["']?/i, "");
	return /[:(] ?([A-Z][\w.]{4,80})/.exec(rest)?.[1] ?? null;
}
const interfaceRules = [
	{
		id: "subnet-full",
		pattern: /InsufficientFreeAddresses|(?:insufficient|not have enough) free addresses|Create ?Network ?Interface|no free IP addresses/i,
		when: ({ text }) => /free (?:IP )?addr|InsufficientFreeAddr/i.test(text) || codeIn(text) === null,
		rank: rank$9 + 20,
		cause: (said) => /free/i.test(said.text) ? `No network interface could be made in ${subnetOf(said)}: it has no free IP address left.` : `No network interface could be made in ${subnetOf(said)}: most likely it has no free IP address left.`,
		advice: (said) => [describeSubnets(said), "Add larger subnets to the service's networkConfiguration, or free addresses."]
	},
	{
		id: "network-missing",
		pattern: /Invalid(?:Group|Subnet|SubnetID|SecurityGroup|SecurityGroupID)\.?NotFound|(?:security ?group|subnet)(?: ID)? '?([\w-]{1,60})'? (?:does not|doesn.t) exist/i,
		rank: rank$9 + 20,
		cause: ({ text, match }) => {
			const id = /(?:sg|subnet)-[0-9a-f]{3,40}/.exec(text)?.[0] ?? null;
			if (id !== null) return `The ${id.startsWith("sg-") ? "security group" : "subnet"} ${id} of the service does not exist.`;
			const name = match[1] ?? /(?:security ?group|subnet)(?: ID)? '([\w-]{1,60})'/i.exec(text)?.[1] ?? null;
			if (name === null) return "A security group or subnet of the service's network configuration does not exist.";
			const kind = /subnet/i.test(text) ? "subnet" : "security group";
			return `'${name}' is not the id of a ${kind} that exists: ids begin with ${kind === "subnet" ? "subnet-" : "sg-"}.`;
		},
		advice: () => ["Correct the subnets and security groups of the service's networkConfiguration (service-overrides)."]
	},
	{
		id: "eni-limit",
		pattern: /NetworkInterfaceLimitExceeded/i,
		also: making,
		rank: rank$9 + 20,
		cause: ({ evidence }) => `The account's quota of network interfaces in ${evidence.region} is used up, and each task needs one.`,
		advice: () => ["Ask for more: Service Quotas, Amazon Virtual Private Cloud, \"Network interfaces per Region\".", "Delete interfaces that nothing uses: aws ec2 describe-network-interfaces --filters Name=status,Values=available"]
	},
	{
		id: "eni-tag-policy",
		pattern: /TagPolicyViolation|tag policy/i,
		also: making,
		rank: rank$9 + 20,
		cause: () => "A tag policy of the account's organization refused the task's network interface: ECS gives it the tags of the task.",
		advice: () => ["Give the service tags that the policy allows, with propagateTags SERVICE (service-overrides), or let the tag policy leave out network interfaces."]
	},
	{
		id: "eni-denied",
		pattern: /AuthFailure|UnauthorizedOperation|AccessDenied|not authorized|OperationNotPermitted/i,
		also: making,
		rank: rank$9 + 20,
		cause: (said) => `EC2 did not allow ECS to make the task's network interface in ${subnetOf(said)} (${codeIn(said.text) ?? said.match[0]}).`,
		advice: () => ["Check the service-linked role AWSServiceRoleForECS, and that no service control policy denies ec2:CreateNetworkInterface.", "Where the subnet is shared from another account, check that it is still shared, and that the security groups belong to this account."]
	},
	{
		id: "eni-throttled",
		pattern: /RequestLimitExceeded|Throttling|Rate exceeded/i,
		also: making,
		rank: rank$9 + 15,
		cause: () => "EC2 throttled ECS when it made the network interface of a task.",
		advice: () => ["Deploy again, with fewer services at a time: this passes."]
	},
	{
		id: "eni-failed",
		pattern: making,
		rank: rank$9 + 15,
		cause: (said) => `EC2 could not make the task's network interface in ${subnetOf(said)}: ${codeIn(said.text) ?? "no reason given"}${isCut(said.text) ? "…" : ""}.`,
		advice: () => ["Look the code up in the EC2 API reference, \"Error codes\".", "Deploy again: failures inside EC2 pass."]
	},
	{
		id: "eni-timeout",
		pattern: /network interface provision/i,
		rank: rank$9 + 15,
		cause: () => "The task's network interface was not ready in time.",
		advice: () => ["Deploy again: this mostly passes.", "If it persists, check the free IP addresses of the subnets and the quota of network interfaces in the region."]
	},
	{
		id: "eni-attach",
		pattern: /attempting to attach (?:the )?network interface|failed to (?:configure|setup|set up) (?:the )?(?:regular )?ENI/i,
		rank: rank$9 + 15,
		cause: () => "The task's network interface could not be attached and set up: a failure inside EC2 or on the host, which mostly passes.",
		advice: () => ["Deploy again: this mostly passes.", "If it stays on one instance, replace the instance: its ECS agent sets the interface up."]
	}
];
const placeRules = [{
	id: "internal-error",
	pattern: /\bInternalError\b/,
	rank: rank$9 + 10,
	cause: () => "ECS had an internal failure while it started the task.",
	advice: () => ["Deploy again. If it persists, check the AWS Health Dashboard of the region."]
}, {
	id: "compute-incompatible",
	pattern: /not compatible with the selected compute strategy|does not support launch_type (\w{1,40})/i,
	rank: rank$9 + 20,
	cause: ({ match, evidence: of }) => `The revision is not made for where the service runs it (${match[1] ?? of.launchType ?? of.capacityProviders.join(", ")}): see its requiresCompatibilities.`,
	advice: () => ["Add the launch type to the revision's requiresCompatibilities and meet its rules (FARGATE: networkMode awsvpc, cpu, memory, executionRoleArn).", "Or change the service's capacityProviderStrategy (service-overrides)."]
}];
const networkRules = [...interfaceRules, ...placeRules];
// src/diagnose/rules/permissions.ts
/** Roles that ECS itself acts with. */
const { verdict, circumstance } = RANK;
/** The role that could not be assumed: as the text names it, else the only one that the revision has. */
function assumed({ match, evidence: { definition } }) {
	const word = match[1];
	if (word !== void 0 && !/^(?:that|and|of|for|to|provided)$/i.test(word)) return roleOf(word);
	const own = [definition.executionRoleArn, definition.taskRoleArn].flatMap((arn) => (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(arn) ?? []);
	return own[0] !== void 0 && own.every((arn) => arn === own[0]) ? roleName(own[0]) : null;
}
/** ` NAME` of the role that was denied; empty where the text does not name one. */
function namedIn(text) {
	const name = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(text)?.name ?? null;
	return name === null ? "" : ` ${name}`;
}
/** What ECS does with the infrastructure role, by the name of the session in which it acts (ECS developer guide, "Amazon ECS infrastructure IAM role"). */
const sessions = {
	ECSTaskVolumesForEBS: {
		what: "manage the EBS volumes of the tasks",
		policy: "AmazonECSInfrastructureRolePolicyForVolumes"
	},
	ECSServiceConnectForTLS: {
		what: "issue the certificates of Service Connect",
		policy: "AmazonECSInfrastructureRolePolicyForServiceConnectTransportLayerSecurity"
	},
	ECSNetworkingWithVPCLattice: {
		what: "register the tasks in VPC Lattice",
		policy: "AmazonECSInfrastructureRolePolicyForVpcLattice"
	},
	ECSManagedInstancesForCompute: {
		what: "launch instances for the tasks",
		policy: "AmazonECSInfrastructureRolePolicyForManagedInstances"
	}
};
function sessionIn(text) {
	const found = sessions[/assumed-role\/[\w+=,.@-]{1,64}\/(\w{1,64})/.exec(text)?.[1] ?? ""];
	return found === void 0 ? null : {
		...found,
		passes: /iam:PassRole/i.test(text)
	};
}
/** The name of a role from its ARN in a text, which may end with punctuation. */
function roleOf(arn) {
	return roleName(arn.replace(/[.,:;]{1,8}$/, ""));
}
const permissionRules = [
	{
		id: "hook-role",
		pattern: /hook.{0,120}?unable to assume (?:the )?role '?([^'\s]{1,600})/i,
		rank: verdict,
		cause: ({ match }) => `A lifecycle hook could not be called: ECS may not assume its role ${roleOf(match[1] ?? "")}.`,
		advice: () => ["Allow ecs.amazonaws.com to assume the hook's role in its trust policy, and allow the role lambda:InvokeFunction."]
	},
	{
		id: "infrastructure-role",
		pattern: /missing permissions on (?:the )?ECS Infrastructure Role(?: '?([^'\s]{1,600}))?/i,
		rank: verdict,
		cause: ({ match }) => `ECS may not move the load balancer's traffic: the infrastructure role ${roleOf(match[1] ?? "")} lacks permissions.`,
		advice: () => ["Attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it (loadBalancers[].advancedConfiguration.roleArn)."]
	},
	{
		id: "infrastructure-role-action",
		pattern: /\/(?:ECSTaskVolumesForEBS|ECSServiceConnectForTLS|ECSNetworkingWithVPCLattice|ECSManagedInstancesForCompute)\b/,
		also: /not authorized to perform/i,
		when: ({ text }) => sessionIn(text) !== null,
		rank: RANK.exact,
		cause: ({ text }) => {
			const denied = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(text);
			const on = denied?.action === "iam:PassRole" && denied.resource !== null ? ` on the role ${roleName(denied.resource)}` : "";
			return `ECS may not ${sessionIn(text)?.what}: ${denied?.action ?? "a call"}${on} was denied to the infrastructure role${namedIn(text)}.`;
		},
		advice: ({ text }) => {
			const denied = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(text);
			const policy = `Attach ${sessionIn(text)?.policy} to the infrastructure role${namedIn(text)}.`;
			const own = denied === null ? [] : [(0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.t)(denied, `the role${namedIn(text)}`, denied.action ?? "the action", denied.resource)];
			if (sessionIn(text)?.passes === true) return [...own, "The managed policy allows iam:PassRole only on roles whose name begins with ecsInstanceRole: name the role of the instance profile so."];
			return denied?.policy == null || denied.policy === "identity" ? [policy, ...own] : own;
		}
	},
	{
		id: "infrastructure-role-trust",
		pattern: /unable to assume the configured ECS Infrastructure Role(?: '?([^'\s]{1,600}))?/i,
		rank: RANK.exact,
		cause: ({ match }) => `ECS cannot assume the infrastructure role${match[1] ? ` ${roleOf(match[1])}` : ""}.`,
		advice: ({ match }) => [
			"Allow sts:AssumeRole to ecs.amazonaws.com (not ecs-tasks.amazonaws.com) in its trust policy.",
			`See it: aws iam get-role --role-name ${match[1] ? roleOf(match[1]) : "ROLE"} --query Role.AssumeRolePolicyDocument`,
			"A role that was made a moment ago may need a minute: run it again."
		]
	},
	{
		id: "service-linked-role",
		pattern: /unable to assume the service[- ]linked role/i,
		rank: RANK.exact,
		cause: () => "The account has no service-linked role for ECS (AWSServiceRoleForECS), or ECS may not use it.",
		advice: () => ["Create it once for the account: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com", "Wait a minute, then run it again."]
	},
	{
		id: "account-blocked",
		pattern: /account is currently blocked|AWS account was blocked|\bBlockedException\b/i,
		rank: RANK.exact,
		cause: () => "AWS has blocked this account, so it starts no tasks: an unpaid bill, a missing verification or a suspected misuse.",
		advice: () => ["Ask AWS Support to lift the block (case type \"Account and billing\"), and check the e-mails to the address of the root user.", "Deploying again does not help until then."]
	},
	{
		id: "role-not-assumable",
		pattern: /unable to assume (?:the )?role(?: '?([\w+=,.@:/-]{1,600}))?/i,
		rank: RANK.exact,
		cause: (said) => `ECS cannot assume the role ${assumed(said) ?? "of the task"}: its trust policy does not let the tasks in, or it does not exist.`,
		advice: (said) => [
			"Allow sts:AssumeRole to ecs-tasks.amazonaws.com in its trust policy.",
			`See it: aws iam get-role --role-name ${assumed(said) ?? "<role-name>"} --query Role.AssumeRolePolicyDocument`,
			"A role that was made a moment ago may need a minute: deploy again."
		]
	},
	{
		id: "infrastructure-role-denied",
		pattern: /not authorized to perform:? ?elasticloadbalancing:((?:Modify|Describe)(?:Listeners?|Rules?)\b|SetRulePriorities)/i,
		rank: RANK.exact,
		cause: ({ text, match }) => `ECS may not move the load balancer's traffic: elasticloadbalancing:${match[1]} was denied to the infrastructure role${namedIn(text)}.`,
		advice: ({ text, match }) => {
			const denied = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(text);
			const who = `the infrastructure role${namedIn(text)}`;
			return ["Attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it (loadBalancers[].advancedConfiguration.roleArn of the service).", ...denied?.policy == null || denied.policy === "identity" ? [] : [(0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.t)(denied, who, `elasticloadbalancing:${match[1]}`, denied.resource)]];
		}
	},
	{
		id: "load-balancer-denied",
		pattern: /not authorized to perform:? ?elasticloadbalancing:(\w{1,60})|(?:failed to (?:register|deregister) targets|describe target health).{0,300}?AccessDenied/i,
		rank: RANK.exact,
		cause: ({ text, match }) => `ECS may not register the tasks at the load balancer${match[1] ? `: elasticloadbalancing:${match[1]} was denied${namedIn(text) === "" ? "" : ` to the role${namedIn(text)}`}` : ""}.`,
		advice: ({ text }) => ["Restore the service-linked role: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com", `If the service has its own role${namedIn(text)}, attach AmazonEC2ContainerServiceRole to it.`]
	},
	{
		id: "service-permissions",
		pattern: /IAM permissions policies have been misconfigured|IAM trust relationship/i,
		rank: RANK.exact,
		cause: () => "ECS can no longer manage the service: the policies or the trust of its role were changed.",
		advice: () => ["Restore the service-linked role AWSServiceRoleForECS, and check for a service control policy that denies it."]
	},
	{
		id: "target-health-unread",
		pattern: /failed to (?:describe target health|(?:de)?register targets)/i,
		unless: /does not exist|NotFound/i,
		rank: circumstance,
		cause: ({ text }) => `ECS and the load balancer do not work together: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(text.replace(/^\(?service [^)\s]{1,300}\)? /, ""), 250)}`,
		advice: () => ["Check that the target group still exists and that its target type suits the network mode (ip for awsvpc)."]
	}
];
/** Stands late: a refusal of IAM that no rule knows more of. */
const unknownDenialRules = [{
	id: "role-denied",
	pattern: /not authorized to perform:? ?([\w-]{1,40}:\w{1,80})/i,
	rank: RANK.exact - 10,
	cause: (said) => {
		const resource = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(said.text)?.resource ?? null;
		return `IAM denied a call: ${refusal(said, said.match[1] ?? "it")}${resource === null ? "" : `, on ${resource}`}.`;
	},
	advice: (said) => [allow(said, said.match[1] ?? "the action", null)]
}];
// src/diagnose/rules/refused-platform.ts
/** What Fargate and the network mode awsvpc do not accept in a task definition, as RegisterTaskDefinition says it. */
const { exact: rank$8 } = RANK;
const onInstances = "Or run it on instances: requiresCompatibilities EC2, and a service with their capacity provider.";
/** Members of the task definition by the words that AWS has for them. */
const members = [
	[/^placement constraints?|^task placement constraints?/i, "placementConstraints"],
	[/^GPU/i, "resourceRequirements of type GPU"],
	[/^ipcMode/i, "ipcMode"],
	[/^pidMode/i, "pidMode"],
	[/^devices/i, "linuxParameters.devices"],
	[/^sharedMemorySize/i, "linuxParameters.sharedMemorySize"],
	[/^tmpfs/i, "linuxParameters.tmpfs"],
	[/^links?\b/i, "links"],
	[/^privileged/i, "privileged"]
];
function memberOf(words) {
	return members.find(([pattern]) => pattern.test(words))?.[1] ?? words;
}
/** `8080 of container web`: the port mappings whose two ports differ. */
function unequalPorts({ definition }) {
	const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.o)(definition.containerDefinitions).flatMap((container) => (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.o)(container.portMappings).filter(({ hostPort, containerPort }) => hostPort !== void 0 && hostPort !== containerPort).map(({ hostPort, containerPort }) => `${hostPort} to ${containerPort} of container ${(0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(container.name)}`));
	return found.length === 0 ? "" : `: ${found.slice(0, 3).join(", ")}`;
}
const refusedPlatformRules = [
	{
		id: "fargate-network-mode",
		pattern: /Fargate only supports network mode/i,
		rank: rank$8,
		cause: ({ evidence: of }) => {
			const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(of.definition.networkMode) ?? "none";
			return `Fargate runs tasks only with networkMode awsvpc, and the task definition has ${mode === "awsvpc" ? "another one" : mode}.`;
		},
		advice: () => ["Set networkMode to awsvpc in the task definition, and leave hostPort out of its port mappings."]
	},
	{
		id: "fargate-firelens-file",
		pattern: /does not support FirelensConfiguration config file from '?s3/i,
		rank: rank$8,
		cause: () => "Fargate does not read a configuration of FireLens from S3 (config-file-type s3).",
		advice: () => ["Put the file into the image of the log router and set config-file-type to file, config-file-value to its path.", "Or take an image of AWS for Fluent Bit with the tag init-latest, which reads files from S3 itself (variables aws_fluent_bit_init_s3_1 and so on, s3:GetObject for the task role)."]
	},
	{
		id: "fargate-host-path",
		pattern: /host\.sourcePath should not be set for volumes in Fargate/i,
		rank: rank$8,
		cause: () => "A volume of the task definition names a path of the host (host.sourcePath), and on Fargate there is none.",
		advice: () => ["Leave host out of the volume for storage of the task alone, or use EFS or EBS for data that stays.", onInstances]
	},
	{
		id: "fargate-unsupported",
		pattern: /Fargate (?:launch type |compatible task definitions? )?do(?:es)? not support (?:the )?'?([\w .-]{2,80})|(?<![\w.-])'?([\w.-]{2,60})'? (?:is|are) not supported (?:on|by|in|with|for) (?:AWS )?Fargate/i,
		unless: /Placement strateg/i,
		rank: rank$8,
		cause: ({ match }) => `The task definition has ${memberOf((match[1] ?? match[2] ?? "").replace(/[. ]{1,3}$/, ""))}, which Fargate does not support.`,
		advice: () => ["Remove it from the task definition.", onInstances]
	},
	{
		id: "awsvpc-ports",
		pattern: /When networkMode=awsvpc, the host ports and container ports/i,
		rank: rank$8,
		cause: ({ evidence: of }) => `With networkMode awsvpc, hostPort must be the same as containerPort, and it is not${unequalPorts(of)}.`,
		advice: () => ["Leave hostPort out of portMappings, or set it to the containerPort: each task has an address of its own.", "The port that users see is the one of the load balancer."]
	},
	{
		id: "awsvpc-unsupported",
		pattern: /\b([\w. ]{2,60}?) (?:is|are) not supported when networkMode=(\w{1,20})/i,
		rank: rank$8,
		cause: ({ match }) => `The task definition has ${memberOf(match[1]?.trim() ?? "")}, which networkMode ${match[2]} does not support.`,
		advice: () => ["Remove it: containers of one task reach each other by localhost and the containerPort."]
	}
];
// src/diagnose/rules/refused-revision.ts
/**
* What ECS refuses of a task definition (RegisterTaskDefinition), and of what a one-off task overrides in it. The same
* sentences come back in events and in CodeDeploy's errors.
*/
const { exact: rank$7 } = RANK;
const refusedRevisionRules = [
	{
		id: "execution-role-missing",
		pattern: /requires task definition to have execution role ARN(?: to support ([\w -]{1,60}))?/i,
		rank: rank$7,
		cause: ({ match }) => `The task definition has no execution role, and Fargate needs one${match[1] ? ` for ${match[1]}` : ""}.`,
		advice: () => ["Set executionRoleArn in the task definition (or the input execution-role-arn) to a role with AmazonECSTaskExecutionRolePolicy that ecs-tasks.amazonaws.com may assume.", "Allow iam:PassRole on it for the role that this job uses."]
	},
	{
		id: "fargate-size",
		pattern: /No Fargate configuration exists for given values(?:: (\d{1,9}) CPU, (\d{1,9}) memory)?|Fargate requires that '(cpu|memory)' be defined|Invalid '(cpu|memory)' setting for task/i,
		rank: rank$7,
		cause: sizeCause,
		advice: sizeAdvice
	},
	{
		id: "arn-invalid",
		pattern: /Invalid arn syntax/i,
		rank: rank$7,
		cause: ({ evidence: of }) => {
			const members = withoutArn(of.definition);
			if (members.length === 0) return "A member of the task definition that must be an ARN is none; ECS does not say which.";
			return `ECS requires an ARN where the task definition has none: ${members.slice(0, 5).join(", ")}.`;
		},
		advice: ({ evidence: of }) => ["Write full ARNs (arn:aws:…): in the roles, in environmentFiles, in secrets' valueFrom where it names a secret of Secrets Manager, and in firelensConfiguration's config-file-value for S3.", ...isForFargate(of) ? ["On Fargate, firelensConfiguration takes config-file-type file only."] : []]
	},
	{
		id: "role-invalid",
		pattern: /\bRole is not valid\b/i,
		rank: rank$7,
		cause: ({ evidence: of }) => `ECS does not take a role of the task definition (${roleMembers(of.definition).join(", ") || "executionRoleArn or taskRoleArn"}): it does not exist, or its ARN is wrong.`,
		advice: ({ evidence: of }) => [...rolesOf(of.definition).slice(0, 2).map(([, arn]) => `See whether it exists: aws iam get-role --role-name ${roleName(arn)}`), "Write the full ARN of the role: arn:aws:iam::ACCOUNT:role/NAME, with its path, of the account that the job deploys to."]
	},
	{
		id: "firelens-driver-missing",
		pattern: /firelensConfiguration object is specified, at least one container/i,
		rank: rank$7,
		cause: ({ evidence: of }) => {
			const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.o)(of.definition.containerDefinitions).find((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.t)(one.firelensConfiguration))?.name;
			return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(name) === null ? "A container" : `Container ${(0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(name)}`} has a firelensConfiguration, but no container logs through awsfirelens.`;
		},
		advice: () => ["Set logConfiguration.logDriver to awsfirelens for the containers whose output it is to route, or remove the firelensConfiguration."]
	},
	{
		id: "log-options-missing",
		pattern: /Log driver ([\w-]{1,40}) requires options: ([\w, -]{1,200})/i,
		rank: rank$7,
		cause: ({ match, evidence: of }) => {
			const names = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(of.definition).flatMap((one) => one.logDriver === match[1] ? one.name : []);
			return `The log driver ${match[1]}${names.length > 0 ? ` of container ${names.slice(0, 3).join(", ")}` : ""} lacks an option that it needs: ${(match[2] ?? "").trim()}.`;
		},
		advice: ({ match, evidence: of }) => [match[1] === "awslogs" ? `Set logConfiguration.options: { awslogs-region: ${of.region || "the region"}, awslogs-group: the log group, awslogs-stream-prefix: a word } (or the input log-configuration-options).` : `Set ${match[2]?.trim()} in logConfiguration.options (or by the input log-configuration-options).`]
	},
	{
		id: "container-memory-missing",
		pattern: /setting for container '([^']{1,255})'\. At least one of 'memory' or 'memoryReservation'/i,
		rank: rank$7,
		cause: ({ match }) => `Container ${match[1]} has neither memory nor memoryReservation, and the task has no memory.`,
		advice: ({ match }) => [`Set memory or memoryReservation (MiB) of container ${match[1]}, or memory of the task.`]
	},
	{
		id: "container-setting-invalid",
		pattern: /Invalid '([\w.]{1,60})' setting for container '([^']{1,255})'/i,
		rank: rank$7,
		cause: ({ match }) => match[1] === "containerPort" ? `A port mapping of container ${match[2]} has no containerPort, or none from 1 to 65535.` : `The member ${match[1]} of container ${match[2]} has a value that ECS does not take.`,
		advice: ({ match }) => match[1] === "containerPort" ? [`Give each entry of portMappings of container ${match[2]} a containerPort, and remove empty entries.`] : [`Correct ${match[1]} of container ${match[2]} in the task definition, or remove it.`]
	},
	{
		id: "container-incomplete",
		pattern: /Container\.(name|image)(?: repository)? should not be null or empty/i,
		rank: rank$7,
		cause: ({ match }) => `A container of the task definition has no ${match[1]}.`,
		advice: () => ["containerDefinitions is the list of the containers alone, each with a name and an image: not a whole task definition, and without empty elements."]
	},
	{
		id: "log-router-missing",
		pattern: /awsfirelens requires a firelensConfiguration/i,
		rank: rank$7,
		cause: () => "A container logs through awsfirelens, and no container of the task definition is the log router.",
		advice: () => ["Add a container with firelensConfiguration { \"type\": \"fluentbit\" } and an image of AWS for Fluent Bit.", "Or use another logDriver, awslogs for instance."]
	},
	{
		id: "secret-name-taken",
		pattern: /secret name must be unique and not shared with (?:[^']{0,120}'([^']{1,255})')?|Duplicate secret names? found:? ?([\w.-]{1,255})?/i,
		rank: rank$7,
		cause: ({ match }) => /^Duplicate/i.test(match[0]) ? `The name ${withoutEnd(match[2] ?? "of a secret", ".")} is given to two secrets of one container.` : `${match[1] ? `The name ${match[1]} is` : "A name is"} both a variable and a secret of one container.`,
		advice: ({ match }) => [match[2] === void 0 ? `Remove ${match[1] ?? "it"} from environment or from secrets of the container.` : `Leave one entry ${withoutEnd(match[2], ".")} in secrets of the container.`]
	},
	{
		id: "revision-too-large",
		pattern: /Actual length: '?(\d{1,9})'?\. Max allowed length is '?(\d{1,9})'? bytes/i,
		rank: rank$7,
		cause: ({ match }) => `The task definition is ${match[1]} bytes long, and ECS accepts at most ${match[2]}.`,
		advice: () => ["Move variables into an environment file (input env-files) or into Parameter Store (input secrets).", "Remove long commands, labels and variables that the containers do not need."]
	},
	{
		id: "overrides-too-large",
		pattern: /Container Overrides length must be at most (\d{1,9})/i,
		rank: rank$7,
		cause: ({ match }) => `The container overrides of the one-off task are longer than the ${match[1]} characters that ECS accepts.`,
		advice: () => ["Shorten run-task-command and run-task-container-overrides: put a long command into a script of the image, and values into the task definition."]
	},
	{
		id: "override-container-unknown",
		pattern: /Override for container named (\S{1,255}) is not a container in the TaskDefinition/i,
		rank: rank$7,
		cause: ({ match, evidence: of }) => `The task definition has no container ${match[1]}, which run-task overrides: it has ${(0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(of.definition).map(({ name }) => name).join(", ") || "others"}.`,
		advice: () => ["Name one of its containers in run-task-container or run-task-container-overrides."]
	},
	{
		id: "family-missing",
		pattern: /Family can ?not be blank/i,
		rank: rank$7,
		cause: () => "The task definition has no family.",
		advice: () => ["Set family in the task definition: the name under which ECS numbers its revisions.", "If it has one, the file is not the task definition itself: one that describe-task-definition printed has it under taskDefinition."]
	},
	{
		id: "definition-unreadable",
		pattern: /Unrecognized collection type class|\b([A-Z]{3,20})_VALUE can ?not be converted to (?:an? )?(\w{1,30})|Start of (\w{1,20}) found where not expected|Unexpected (?:field|list element|null)/i,
		rank: rank$7,
		cause: ({ match }) => {
			const found = match[1]?.toLowerCase();
			if (found !== void 0) return `A member of the request has a value of type ${found} where ECS expects ${match[2]}.`;
			return "A member of the request has the wrong type: ECS expects a list or an object there, or a single value.";
		},
		advice: () => ["Compare the types in the file with: aws ecs register-task-definition --generate-cli-skeleton input", "Common: containerDefinitions or portMappings that are no lists, values of environment without quotes, cpu of a container in quotes."]
	},
	{
		id: "volume-undefined",
		pattern: /Unknown volume '?([^'\s]{1,255}?)'?\.?(?:$|\s)/i,
		rank: rank$7,
		cause: ({ match }) => `A container mounts the volume ${match[1]}, which the task definition does not have.`,
		advice: ({ match }) => [`Add { "name": "${match[1]}" } to volumes of the task definition, or correct sourceVolume in mountPoints.`]
	},
	{
		id: "execution-role-for-secrets",
		pattern: /task execution role is (?:missing|required)|executionRoleArn is (?:missing|required)/i,
		rank: rank$7,
		cause: () => "The task definition uses secrets or private images, and has no execution role to read them with.",
		advice: () => ["Set executionRoleArn in the task definition (or the input execution-role-arn) to a role that ecs-tasks.amazonaws.com may assume."]
	},
	{
		id: "family-busy",
		pattern: /Too many concurrent attempts to create a new revision/i,
		rank: rank$7,
		cause: () => "Other runs register revisions of the same family at the same time, so ECS refused this one.",
		advice: ({ evidence: of }) => [`Make runs that deploy this family wait for each other: concurrency: { group: deploy-${(0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(of.definition.family) ?? "<family>"}, cancel-in-progress: false }`, "Run it again; max-retries sets how often a call is tried."]
	}
];
function isForFargate({ launchType, definition: of }) {
	const { requiresCompatibilities: wanted } = of;
	return launchType === "FARGATE" || Array.isArray(wanted) && wanted.includes("FARGATE");
}
function sizeCause({ match, evidence: of }) {
	const [, cpu, memory, missing, invalid] = match;
	if (missing) return `The task definition has no ${missing}, and Fargate needs it at the task level.`;
	if (invalid) return `The ${invalid} of the task has a value that ECS does not take, or an empty one.`;
	const size = [cpu ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(of.definition.cpu), memory ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(of.definition.memory)];
	return size.includes(null) ? "Fargate has no task size of this cpu and memory." : `Fargate has no task size of ${size[0]} CPU units with ${size[1]} MiB of memory.`;
}
function sizeAdvice({ match, evidence: of }) {
	const cpu = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.p)(match[1] ?? of.definition.cpu) ?? 256;
	const memory = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.p)(match[2] ?? of.definition.memory) ?? 512;
	return [`Set cpu and memory of the task (inputs cpu and memory) to a size that Fargate has: ${(0,_fargate_sizes_js__WEBPACK_IMPORTED_MODULE_5__.r)({
		cpu,
		memory
	}).map((size) => `cpu: ${size.cpu} with memory: ${size.memory}`).join(", or ")}.`, "All sizes: ECS developer guide, \"Task CPU and memory\"."];
}
function rolesOf(from) {
	return ["executionRoleArn", "taskRoleArn"].flatMap((member) => {
		const arn = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(from[member]);
		return arn === null || arn === "" ? [] : [[member, arn]];
	});
}
function roleMembers(from) {
	return rolesOf(from).map(([member, arn]) => `${member} ${roleName(arn)}`);
}
/** Members that must hold an ARN and do not, by name: their values may be secrets. A role may be named without ARN. */
function withoutArn(from) {
	const isNone = (value) => typeof value === "string" && !/^arn:[\w-]{1,20}:[\w-]{1,40}:[^:]{0,40}:[^:]{0,40}:./.test(value.slice(0, 300));
	const containers = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.o)(from.containerDefinitions).flatMap((container) => {
		const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(container.name) ?? "?";
		const firelens = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.t)(container.firelensConfiguration) ? container.firelensConfiguration.options : null;
		const log = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.t)(container.logConfiguration) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.o)(container.logConfiguration.secretOptions) : [];
		const secrets = [...(0,_json_js__WEBPACK_IMPORTED_MODULE_7__.o)(container.secrets), ...log].filter(({ valueFrom }) => typeof valueFrom === "string" && /:/.test(valueFrom) && isNone(valueFrom));
		return [
			...(0,_json_js__WEBPACK_IMPORTED_MODULE_7__.t)(firelens) && firelens["config-file-type"] === "s3" && isNone(firelens["config-file-value"]) ? [`firelensConfiguration.options.config-file-value of container ${name}`] : [],
			...(0,_json_js__WEBPACK_IMPORTED_MODULE_7__.o)(container.environmentFiles).filter(({ value }) => isNone(value)).map(() => `environmentFiles[].value of container ${name}`),
			...secrets.map((secret) => `valueFrom of the secret ${(0,_json_js__WEBPACK_IMPORTED_MODULE_7__.s)(secret.name) ?? "?"} of container ${name}`)
		];
	});
	const roles = rolesOf(from).flatMap(([member, arn]) => /[:/]/.test(arn) && isNone(arn) ? member : []);
	return [.../* @__PURE__ */ new Set([...roles, ...containers])];
}
// src/diagnose/rules/refused-service.ts
/** What ECS refuses of a service or of a task to run (UpdateService, CreateService, RunTask). */
const { exact: rank$6 } = RANK;
const firstId = (text, kind) => (kind === "sg" ? /\bsg-[0-9a-zA-Z]{1,40}/ : /\bsubnet-[0-9a-zA-Z]{1,40}/).exec(text)?.[0] ?? null;
/** ` --region eu-west-1`, or nothing where the region is not known. */
const inRegion = ({ evidence: of }) => of.region === "" ? "" : ` --region ${of.region}`;
/** What UpdateService leaves to CodeDeploy, in the words of ECS; its revision where it does not say. */
function refusedChange(text) {
	if (/force a new deployment/i.test(text)) return "force a new deployment";
	const what = /Unable to update ([\w ]{3,60}?) (?:on|for|of) services? with/i.exec(text)?.[1];
	return what === void 0 || /task definition/i.test(what) ? "change its revision" : `change its ${what}`;
}
const revisionOf = ({ evidence: of }) => of.revision.split("/").at(-1) ?? "";
const refusedServiceRules = [
	{
		id: "other-controller",
		pattern: /with an? (CODE_DEPLOY|EXTERNAL) deployment controller|Use AWS CodeDeploy to trigger a new deployment/i,
		rank: rank$6,
		cause: ({ match, text }) => match[1]?.toUpperCase() === "EXTERNAL" ? "The service has the deployment controller EXTERNAL: another tool deploys it by task sets, and UpdateService may not change its revision." : `The service is deployed by CodeDeploy (deployment controller CODE_DEPLOY), so UpdateService may not ${refusedChange(text)}.`,
		advice: ({ match }) => match[1]?.toUpperCase() === "EXTERNAL" ? ["Deploy it by the tool that owns its task sets, or change its deploymentController to ECS."] : ["Set codedeploy-application and codedeploy-deployment-group, so that this action deploys it through CodeDeploy.", "Another tool that calls UpdateService (CloudFormation, Terraform) must leave the task definition of this service alone."]
	},
	{
		id: "service-exists",
		pattern: /Creation of service was not idempotent/i,
		rank: rank$6,
		cause: ({ text }) => {
			const name = /idempotent\.? "([^"]{1,255})"/.exec(text)?.[1];
			return `A service ${name === void 0 ? "of this name" : name} exists in the cluster already with other settings, or is still being deleted.`;
		},
		advice: (said) => [`See it: aws ecs describe-services --cluster ${said.evidence.cluster || "CLUSTER"} --services ${/idempotent\.? "([^"]{1,255})"/.exec(said.text)?.[1] ?? said.evidence.service}${inRegion(said)} --query "services[].[status,taskDefinition]"`, "If it is ACTIVE, update it instead of creating it; if it is DRAINING, wait until it is INACTIVE and run this again."]
	},
	{
		id: "desired-count-limit",
		pattern: /Desired count exceeds limit/i,
		rank: rank$6,
		cause: () => "The desired count is above the quota \"Tasks per service\" (5,000 unless it was raised).",
		advice: (said) => [`See the quota: aws service-quotas list-service-quotas --service-code ecs${inRegion(said)}`, "Lower desired-count, split the service, or ask for more: Service Quotas, Amazon ECS, \"Tasks per service\"."]
	},
	{
		id: "platform-unknown",
		pattern: /PlatformUnknownException|specified platform(?: version)? does not exist/i,
		rank: rank$6,
		cause: ({ evidence: of }) => `The Fargate platform version${of.platformVersion ? ` ${of.platformVersion}` : " that was asked for"} does not exist.`,
		advice: () => ["Set platformVersion to LATEST or 1.4.0 (Linux), with all three numbers: service-overrides: { platformVersion: LATEST }"]
	},
	{
		id: "platform-too-old",
		pattern: /PlatformTaskDefinitionIncompatib|does not satisfy the task definition.s required capabilities|requested capabilities are not supported/i,
		rank: rank$6,
		cause: ({ evidence: of }) => `The Fargate platform version${of.platformVersion ? ` ${of.platformVersion}` : " of the service"} does not support something that the task definition uses (EFS volumes, environment files, ephemeral storage, secrets of one JSON key).`,
		advice: () => ["Set platformVersion to LATEST: service-overrides: { platformVersion: LATEST }", "LATEST is 1.4.0 for Linux; services made before it may still name 1.3.0."]
	},
	{
		id: "vpc-mismatch",
		pattern: /does not appear to belong to the same VPC|belong to different (?:VPCs|networks)/i,
		rank: rank$6,
		cause: ({ text }) => {
			const group = firstId(text, "sg");
			return `${group === null ? "A security group" : `Security group ${group}`} is in a different VPC than the subnets.`;
		},
		advice: (said) => [`See its VPC: aws ec2 describe-security-groups --group-ids ${firstId(said.text, "sg") ?? "<security-group-id>"}${inRegion(said)} --query "SecurityGroups[].VpcId"; that of the subnets: aws ec2 describe-subnets${inRegion(said)} --query "Subnets[].[SubnetId,VpcId]"`, "Name security groups and subnets of one VPC: in networkConfiguration (service-overrides), or in run-task-subnets and run-task-security-groups for the one-off task."]
	},
	{
		id: "ec2-throttled",
		pattern: /Error retrieving .{1,200}(?:Request limit exceeded|RequestLimitExceeded|Rate exceeded)/i,
		rank: rank$6,
		cause: ({ text }) => {
			const id = firstId(text, "sg") ?? firstId(text, "subnet");
			return `AWS throttled the EC2 call by which ECS reads the network settings${id === null ? "" : ` (${id})`}; nothing is wrong with these.`;
		},
		advice: () => ["Wait a few minutes and run it again; max-retries sets how often a call is tried.", "See what else calls EC2 in this account and region at the time: CloudTrail, or Service Quotas of Amazon EC2."]
	},
	{
		id: "long-arn-off",
		pattern: /new ARN and resource ID format must be enabled/i,
		rank: rank$6,
		cause: () => "The account still gives this caller short ARNs, and what has a short ARN takes no tags (the service may date from before long ARNs).",
		advice: (said) => [`Turn long ARNs on: aws ecs put-account-setting-default --name serviceLongArnFormat --value enabled${inRegion(said)} (also taskLongArnFormat and containerInstanceLongArnFormat).`, "A service that was made before keeps its short ARN: delete and create it again, or leave out propagate-tags, enable-ecs-managed-tags and other tags."]
	},
	{
		id: "exec-role-missing",
		pattern: /valid taskRoleArn is not being used/i,
		rank: rank$6,
		cause: () => "The service has ECS Exec turned on, and the task definition has no task role, which ECS Exec needs.",
		advice: () => ["Set taskRoleArn (input task-role-arn) to a role that allows ssmmessages:CreateControlChannel, CreateDataChannel, OpenControlChannel and OpenDataChannel.", "Or turn ECS Exec off: service-overrides: { enableExecuteCommand: false }"]
	},
	{
		id: "revision-missing",
		pattern: /Task ?Definition not found|Unable to describe task definition/i,
		rank: rank$6,
		cause: (said) => `ECS has no task definition ${revisionOf(said) || "of the name that was asked for"} in this account and region.`,
		advice: (said) => [`See those that there are: aws ecs list-task-definitions${revisionOf(said) === "" ? "" : ` --family-prefix ${revisionOf(said).split(":")[0]}`}${inRegion(said)}`, "An empty name comes from a variable or an output that is not set: check the expression and its step id."]
	},
	{
		id: "network-configuration-missing",
		pattern: /Network Configuration must be provided when networkMode/i,
		rank: rank$6,
		cause: () => "The revision has networkMode awsvpc, and neither subnets nor security groups were given.",
		advice: () => ["For the one-off task set run-task-subnets and run-task-security-groups.", "For a service set networkConfiguration.awsvpcConfiguration (service-overrides)."]
	},
	{
		id: "network-configuration-superfluous",
		pattern: /Network Configuration is not valid for the given networkMode/i,
		rank: rank$6,
		cause: ({ evidence: of }) => `The revision has networkMode ${of.definition.networkMode ?? "bridge"}, which supports no subnets or security groups, and some were given.`,
		advice: () => ["Leave out run-task-subnets, run-task-security-groups and networkConfiguration, or set networkMode to awsvpc in the task definition."]
	},
	{
		id: "provider-missing",
		pattern: /specified capacity provider '?([\w-]{1,255})?'? ?(?:was not found|could not be found|does not exist|is not associated|is not in an ACTIVE state)/i,
		rank: rank$6,
		cause: ({ match, text, evidence: of }) => `The capacity provider ${match[1] ?? of.capacityProviders.join(", ")} ${/not in an ACTIVE/i.test(text) ? "is not ACTIVE: it is still being created, or being deleted" : `does not exist, or is not associated with cluster ${of.cluster}`}.`,
		advice: (said) => [`See what the cluster has: aws ecs describe-clusters --clusters ${said.evidence.cluster || "CLUSTER"}${inRegion(said)} --query "clusters[].capacityProviders"`, "Associate it: aws ecs put-cluster-capacity-providers; or name another one in capacityProviderStrategy."]
	},
	{
		id: "force-needed",
		pattern: /you must force a new deployment/i,
		rank: rank$6,
		cause: () => "A change of the capacity provider strategy needs a forced deployment.",
		advice: () => ["Set force-new-deployment: true"]
	},
	{
		id: "service-inactive",
		pattern: /ServiceNotActiveException|Service was not ACTIVE/i,
		rank: rank$6,
		cause: ({ evidence: of }) => `Service ${of.service} is not ACTIVE: it was deleted, or is being deleted.`,
		advice: () => ["Create the service again, or name the one that replaced it."]
	},
	{
		id: "service-missing",
		pattern: /ServiceNotFoundException|\bService not found\b/i,
		unless: /service discovery|servicediscovery/i,
		rank: rank$6,
		cause: ({ evidence: of }) => `Cluster ${of.cluster || "of the call"} has no service ${of.service}.`,
		advice: (said) => [`See those that there are: aws ecs list-services --cluster ${said.evidence.cluster || "CLUSTER"}${inRegion(said)}`]
	},
	{
		id: "cluster-missing",
		pattern: /ClusterNotFoundException|\bCluster not found\b|referenced cluster was inactive/i,
		rank: rank$6,
		cause: ({ text, evidence: of }) => /was inactive/i.test(text) ? `Cluster ${of.cluster || "of the call"} is INACTIVE: it was deleted.` : `Cluster ${of.cluster || "of the call"} does not exist in this account and region${of.region === "" ? "" : ` (${of.region})`}.`,
		advice: (said) => [`See those that there are: aws ecs list-clusters${inRegion(said)}`]
	}
];
// src/diagnose/rules/refused-settings.ts
/** Settings of a service that do not go together, as ECS says it at UpdateService and CreateService. */
const { exact: rank$5 } = RANK;
const clusterOf = ({ evidence: of }) => of.cluster || "<cluster>";
const refusedSettingRules = [
	{
		id: "percents-refused",
		pattern: /maximumPercent and minimumHealthyPercent cannot (?:both )?be 100/i,
		rank: rank$5,
		cause: () => "With minimumHealthyPercent and maximumPercent both 100, ECS may neither start a new task nor stop an old one.",
		advice: () => ["Set one of them apart: service-overrides: { deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100 } }"]
	},
	{
		id: "grace-without-load-balancer",
		pattern: /Health check grace period is only valid for services configured to use load balancers/i,
		rank: rank$5,
		cause: () => "The service has healthCheckGracePeriodSeconds, which ECS accepts only with load balancers.",
		advice: () => ["Remove healthCheckGracePeriodSeconds, or add loadBalancers to the service."]
	},
	{
		id: "placement-on-fargate",
		pattern: /Placement (strateg(?:y|ies)|constraints?)(?: and \w{1,20})? (?:is|are) not supported with (?:the )?FARGATE/i,
		rank: rank$5,
		cause: () => "Fargate supports neither placement strategies nor placement constraints, and the service has some.",
		advice: () => ["Remove them: service-overrides: { placementStrategy: [], placementConstraints: [] }; also placementConstraints of the task definition."]
	},
	{
		id: "public-ip-on-ec2",
		pattern: /Assign ?public ?IP is not supported for this launch type/i,
		rank: rank$5,
		cause: () => "A public address (assignPublicIp) is for tasks on Fargate only, not on instances.",
		advice: () => ["Set assignPublicIp to DISABLED in networkConfiguration (service-overrides), or run-task-assign-public-IP: DISABLED for the one-off task."]
	},
	{
		id: "service-draining",
		pattern: /Unable to start a service that is still draining/i,
		rank: rank$5,
		cause: ({ evidence: of }) => `Service ${of.service} is being deleted, and its last tasks are still ending.`,
		advice: ({ evidence: { cluster, service, region } }) => [`Wait until it is gone, then run it again: aws ecs wait services-inactive --cluster ${cluster} --services ${service} --region ${region}`]
	},
	{
		id: "port-name-missing",
		pattern: /\bport ?names?\b[^.]{0,120}?(?:not found|does not exist|do not exist|could not be found)/i,
		rank: rank$5,
		cause: () => "Service Connect names a port that no container of the task definition has.",
		advice: () => ["Give the port mapping that name (portMappings[].name), or correct portName in serviceConnectConfiguration (service-overrides)."]
	},
	{
		id: "launch-type-and-strategy",
		pattern: /both a launch type and (?:a )?capacity provider strategy/i,
		rank: rank$5,
		cause: () => "The request has a launch type and a capacity provider strategy, of which ECS accepts only one.",
		advice: () => ["For a service keep one of launchType and capacityProviderStrategy (service-definition or service-overrides).", "For the one-off task set run-task-launch-type or run-task-capacity-provider-strategy, not both."]
	},
	{
		id: "strategy-without-weight",
		pattern: /no capacity providers? with a weight value greater than zero/i,
		rank: rank$5,
		cause: (said) => `No capacity provider of ${/default capacity provider strategy/i.test(said.text) ? `the default strategy of cluster ${clusterOf(said)}` : "the strategy"} has a weight above 0, so ECS knows none to start tasks on.`,
		advice: (said) => ["Name one in capacityProviderStrategy of the service: service-overrides: { capacityProviderStrategy: [{ capacityProvider: FARGATE, weight: 1 }] }", `Or give the cluster a default: aws ecs put-cluster-capacity-providers --cluster ${clusterOf(said)} --capacity-providers FARGATE FARGATE_SPOT --default-capacity-provider-strategy capacityProvider=FARGATE,weight=1`]
	},
	{
		id: "namespace-missing",
		pattern: /NamespaceNotFoundException|Failed to retrieve namespace|namespace '?[\w./:-]{1,255}'? (?:was not found|does not exist)/i,
		rank: rank$5,
		cause: ({ text }) => {
			const name = /namespace (?:for )?'?([\w./:-]{2,255})/i.exec(text)?.[1]?.replace(/\.$/, "");
			return `The Cloud Map namespace ${name !== void 0 && !/^(?:was|wasn|does|could|is)$/.test(name) ? name : "of Service Connect"} does not exist in this account and region.`;
		},
		advice: ({ evidence: of }) => [`See those that there are: aws servicediscovery list-namespaces${of.region === "" ? "" : ` --region ${of.region}`}`, "Create it (aws servicediscovery create-http-namespace), or correct serviceConnectConfiguration.namespace; for a namespace shared from another account give its ARN."]
	},
	{
		id: "subnets-empty",
		pattern: /subnets can ?not be empty/i,
		rank: rank$5,
		cause: () => "The network configuration has no subnet.",
		advice: () => ["Name at least one in networkConfiguration.awsvpcConfiguration.subnets (service-definition or service-overrides), or in run-task-subnets for the one-off task.", "An empty list mostly comes from a variable or an output that is not set."]
	},
	{
		id: "role-superfluous",
		pattern: /cannot specify an IAM role for services that require a service[- ]linked role/i,
		rank: rank$5,
		cause: () => "The service was given a role, and ECS manages this service with its service-linked role only.",
		advice: () => ["Leave role out of the service: with networkMode awsvpc or several target groups ECS uses AWSServiceRoleForECS."]
	},
	{
		id: "account-mismatch",
		pattern: /AccountIDs? mismatch/i,
		rank: rank$5,
		cause: () => "The ARNs of the call are of different AWS accounts: cluster, task definition and service must be of one.",
		advice: () => ["See the account of the credentials: aws sts get-caller-identity", "Compare it with the account in the ARNs of the cluster and of the task definition, or name both without an ARN."]
	},
	{
		id: "cluster-name-invalid",
		pattern: /Cluster must match .{1,80}?, but was ?(\S{1,255})?|Identifier is for cluster (\S{1,255}?)\. Your cluster is (\S{1,255})/i,
		rank: rank$5,
		cause: ({ match }) => match[2] === void 0 ? `'${match[1] ?? ""}' is not the name of a cluster: letters, digits, - and _ only, at most 255, without blanks and line breaks.` : `The call names something of cluster ${match[2]} together with cluster ${match[3]}.`,
		advice: () => ["Check the input cluster and where its value comes from: an output may hold a blank, a line break or two names."]
	},
	{
		id: "tags-empty",
		pattern: /Tags can ?not be empty/i,
		rank: rank$5,
		cause: () => "The request has an empty list of tags, which ECS does not accept.",
		advice: () => ["Leave tags out of the file, or give it at least one entry { \"key\": …, \"value\": … }."]
	},
	{
		id: "daemon-unsupported",
		pattern: /DAEMON\b.{0,80}(?:Fargate|not supported)/i,
		rank: rank$5,
		cause: () => "The scheduling strategy DAEMON is for instances only, and the service is to run on Fargate.",
		advice: () => ["Set schedulingStrategy to REPLICA with a desiredCount, or run the service on instances."]
	}
];
// src/diagnose/rules/refused-traffic.ts
/** What ECS and CodeDeploy refuse of a service's load balancers, and CodeDeploy of an AppSpec. */
const { exact: rank$4 } = RANK;
const targetGroupIn$1 = ({ text }) => arnIn(text, "elasticloadbalancing");
const nameOf$1 = (arn) => arn?.split("/").at(1) ?? "of the service";
const mappedPorts = ({ evidence: of }, container) => {
	const ports = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(of.definition).filter(({ name }) => name === container).flatMap(({ ports: mapped }) => mapped.map((port) => port.container));
	return ports.length === 0 ? "" : ` (it maps ${ports.join(", ")})`;
};
const refusedTrafficRules = [
	{
		id: "target-group-unattached",
		pattern: /does not have an associated load balancer/i,
		rank: rank$4,
		cause: (said) => `Target group ${nameOf$1(targetGroupIn$1(said))} is attached to no load balancer.`,
		advice: (said) => [`Add a listener rule that forwards to it: aws elbv2 create-rule --listener-arn <listener-arn> --priority 10 --conditions Field=path-pattern,Values='/*' --actions Type=forward,TargetGroupArn=${targetGroupIn$1(said) ?? "<target-group-arn>"}`, "In a template, make the service depend on the listener or the rule."]
	},
	{
		id: "role-without-load-balancer",
		pattern: /role was passed, but no load balancers were present/i,
		rank: rank$4,
		cause: () => "The service was given a role, which ECS accepts only with load balancers.",
		advice: () => ["Leave the role out: the service-linked role AWSServiceRoleForECS does its work. Or add loadBalancers to the service."]
	},
	{
		id: "container-port-missing",
		pattern: /container (\S{1,255}) did not have a container port (\d{1,5}) defined/i,
		rank: rank$4,
		cause: (said) => `Container ${said.match[1]} does not map port ${said.match[2]}, to which the load balancer is to send${mappedPorts(said, said.match[1])}.`,
		advice: ({ match }) => [`Add { "containerPort": ${match[2]} } to portMappings of container ${match[1]}, if the application listens there.`, "Or name the port that it maps: ContainerPort in the AppSpec (LoadBalancerInfo), containerPort in loadBalancers of the service."]
	},
	{
		id: "balanced-container-missing",
		pattern: /container '?([^\s']{1,255})'? does not exist in the task definition/i,
		rank: rank$4,
		cause: ({ match, evidence: of }) => {
			const names = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(of.definition).map(({ name }) => name);
			return `The task definition has no container ${match[1]}, to which the load balancer of the service sends${names.length === 0 ? "" : `: it has ${names.join(", ")}`}.`;
		},
		advice: ({ match }) => [`Name the container ${match[1]} in the task definition, or name another one in loadBalancers of the service (service-overrides) or in the AppSpec.`]
	},
	{
		id: "target-type-wrong",
		pattern: /target type (\w{1,20}), which is incompatible with the (\w{1,20}) network mode/i,
		rank: rank$4,
		cause: (said) => `Target group ${nameOf$1(targetGroupIn$1(said))} has the target type ${said.match[1]}, which does not go with networkMode ${said.match[2]}.`,
		advice: ({ match }) => [`Make a target group of type ${match[2] === "awsvpc" ? "ip" : "instance"} (the type cannot be changed) and name it in loadBalancers of the service.`]
	},
	{
		id: "listener-arn-invalid",
		pattern: /\b(productionListenerRule|testListenerRule) has an invalid ARN format/i,
		rank: rank$4,
		cause: ({ match }) => `The ${match[1]} of the service's load balancer is not the ARN of a listener rule (Application Load Balancer) or of a listener (Network Load Balancer).`,
		advice: () => ["Take the ARN of the rule, not of the listener or the load balancer: aws elbv2 describe-rules --listener-arn <listener-arn> --query \"Rules[].RuleArn\"", "For a Network Load Balancer take the listener: aws elbv2 describe-listeners --load-balancer-arn <load-balancer-arn> --query \"Listeners[].ListenerArn\""]
	},
	{
		id: "listener-rule-missing",
		pattern: /\b(testListenerRule|productionListenerRule) is required/i,
		rank: rank$4,
		cause: ({ match }) => `The ${match[1]} is missing in advancedConfiguration of the service's load balancer.`,
		advice: ({ match }) => [`Add ${match[1]} with the ARN of a listener rule to loadBalancers[].advancedConfiguration (service-overrides); the hooks at test traffic need a rule for test traffic.`]
	},
	{
		id: "advanced-configuration-missing",
		pattern: /advancedConfiguration field is required/i,
		rank: rank$4,
		cause: () => "A load balancer of the service has no advancedConfiguration, which blue/green, linear and canary deployments need.",
		advice: () => ["Add advancedConfiguration: { alternateTargetGroupArn, productionListenerRule, roleArn } to each entry of loadBalancers (service-overrides), or set deploymentConfiguration.strategy to ROLLING."]
	},
	{
		id: "target-group-twice",
		pattern: /Duplicate targetGroupArn found/i,
		rank: rank$4,
		cause: (said) => `Target group ${nameOf$1(targetGroupIn$1(said))} is named twice in loadBalancers of the service.`,
		advice: () => ["targetGroupArn and alternateTargetGroupArn must differ, and no target group may stand in two entries: make a second one for green."]
	},
	{
		id: "listener-rule-twice",
		pattern: /cannot be used as both production and test listener rules?/i,
		rank: rank$4,
		cause: (said) => `The productionListenerRule and the testListenerRule of the service are the same rule${arnIn(said.text, "elasticloadbalancing") === null ? "" : ` (${arnIn(said.text, "elasticloadbalancing")?.split("/").at(-1)})`}.`,
		advice: () => ["Make a second listener rule for test traffic (another listener port or a header condition) and name it in testListenerRule.", "Without tests before the shift, leave testListenerRule out, with both target groups in the production rule."]
	},
	{
		id: "load-balancers-mixed",
		pattern: /must be strictly either ELBv1|advancedConfiguration field is not allowed with ELBv1/i,
		rank: rank$4,
		cause: () => "The service has in loadBalancers a Classic Load Balancer (loadBalancerName), which goes neither with target groups nor with blue/green deployments.",
		advice: () => ["Name an Application or Network Load Balancer by targetGroupArn in each entry of loadBalancers, and leave loadBalancerName out."]
	},
	{
		id: "advanced-configuration-partial",
		pattern: /Either all or none of the provided loadBalancers must have advancedConfiguration/i,
		rank: rank$4,
		cause: () => "Some entries of loadBalancers have an advancedConfiguration and others have none; ECS accepts all or none.",
		advice: () => ["Add advancedConfiguration: { alternateTargetGroupArn, productionListenerRule, roleArn } to the others (service-overrides: loadBalancers), or remove it from all."]
	},
	{
		id: "hook-setting-invalid",
		pattern: /Invalid targetType\. Valid values|Invalid lifecycle stage provided for (\w{1,20}) Hook/i,
		rank: rank$4,
		cause: ({ match }) => match[1] === void 0 ? "A lifecycle hook of the service has a targetType that ECS does not know." : `A ${match[1].toUpperCase()} hook of the service is set for a stage at which ECS does not allow one.`,
		advice: ({ match }) => match[1] === void 0 ? ["Set targetType of the hook to AWS_LAMBDA or PAUSE."] : ["Set its lifecycleStages to PRE_SCALE_UP, POST_SCALE_UP, POST_TEST_TRAFFIC_SHIFT, PRE_PRODUCTION_TRAFFIC_SHIFT or POST_PRODUCTION_TRAFFIC_SHIFT."]
	},
	{
		id: "service-role-denied",
		pattern: /Unable to assume role and validate the (?:listeners|specified targetGroupArn)/i,
		rank: rank$4 + 1,
		cause: () => "ECS may not read the load balancer of the service: its service role lacks permissions, or the target group does not exist.",
		advice: () => ["Restore the service-linked role: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com", "If the service has its own role, attach AmazonEC2ContainerServiceRole and let ecs.amazonaws.com assume it."]
	},
	{
		id: "appspec-revision-number",
		pattern: /Invalid revision number\. Number: ([\w.-]{1,100})/i,
		rank: rank$4,
		cause: ({ match }) => `The AppSpec names a task definition by "${match[1]}", which is not the number of a revision.`,
		advice: () => ["Name the revision by its ARN or as family:3. This action writes the ARN of the new revision into the AppSpec by itself: deploy with it, and leave codedeploy-appspec out unless it has hooks."]
	},
	{
		id: "file-exists-behavior",
		pattern: /fileExistsBehavior can not be specified/i,
		rank: rank$4,
		cause: () => "The request has fileExistsBehavior, which is for deployments to instances only, not for ECS.",
		advice: () => ["Remove fileExistsBehavior from what makes the deployment."]
	},
	{
		id: "listener-not-forwarding",
		pattern: /(?:Primary )?taskset target group must be behind listener/i,
		rank: rank$4,
		cause: () => "The production listener does not forward to the target group of the tasks that serve: the listener was changed outside CodeDeploy.",
		advice: () => ["Compare the listener with the deployment group: aws deploy get-deployment-group --query \"deploymentGroupInfo.loadBalancerInfo\"; aws elbv2 describe-rules --listener-arn <listener-arn>", "Forward the listener to the target group of the PRIMARY task set (aws ecs describe-services --query \"services[].taskSets\"), then deploy again."]
	},
	{
		id: "dynamic-port-check",
		pattern: /dynamic host port, but the target group .{0,300}health check port/i,
		rank: rank$4,
		cause: (said) => `Target group ${nameOf$1(targetGroupIn$1(said))} checks a fixed port, and the tasks get a free host port each.`,
		advice: (said) => [`Check the port that is served: aws elbv2 modify-target-group --target-group-arn ${targetGroupIn$1(said) ?? "<target-group-arn>"} --health-check-port traffic-port`]
	},
	{
		id: "codedeploy-missing",
		pattern: /(?:Application|DeploymentGroup)DoesNotExistException|No (?:application|deployment group) found for name/i,
		rank: rank$4,
		cause: ({ text }) => {
			const name = /found for name:? ?'?([\w.+=,@-]{1,100})/i.exec(text)?.[1]?.replace(/\.$/, "");
			return `CodeDeploy has no ${/group/i.test(text) ? "deployment group" : "application"} ${name ?? "of this name"} in this account and region.`;
		},
		advice: () => ["Set codedeploy-application and codedeploy-deployment-group to those that there are: aws deploy list-applications; aws deploy list-deployment-groups --application-name NAME"]
	}
];
// src/diagnose/rules/secret-names.ts
/** Which secret, which parameter, which sign-in a text is about. */
/** Texts about Secrets Manager and about Parameter Store; credentials of a registry lie in the first one too, but are no secret of a container. */
const asm = /secrets? (?:data )?from (?:asm|AWS Secrets Manager)|secrets manager|secretsmanager|asm fetching secret/i;
const ssm = /secrets? (?:data )?from ssm|parameter store|systems manager|\bssm\b/i;
const registryAuth = /registry auth from asm|CannotPullContainerAuthError/i;
const ecrAuth = /ecr registry auth|registry auth from Amazon ECR|CannotPullECRContainerError|api\.ecr\.|ecr:GetAuthorizationToken|ECR: GetAuthorizationToken/i;
/** The secret that the text names, else the only one of the revision, else a word for it. */
function secretOf(said) {
	const arn = arnIn(said.text, "secretsmanager");
	return arn === null ? only(said, "secret", (from) => from.includes(":secretsmanager:")) : `secret ${nameOf(said, arn)}`;
}
/** An ARN; with an ellipsis where the text may end within it, unless the revision has the whole. */
function nameOf({ text, container }, arn) {
	if (!withoutEnd(text, ".:…").endsWith(arn) || !isCut(text)) return arn;
	const whole = (container?.secrets ?? []).filter(({ from }) => from.startsWith(arn));
	return whole.length === 1 && whole[0] !== void 0 ? whole[0].from : `${arn}…`;
}
function parameterOf(said) {
	const named = arnIn(said.text, "ssm") ?? parametersIn(said.text);
	return named === null ? only(said, "parameter", (from) => !from.includes(":secretsmanager:")) : `parameter ${named}`;
}
/** Names after `Invalid parameters:`, which may be several in brackets. */
function parametersIn(text) {
	const names = (/invalid (?:ssm )?parameters:? ?\[?([^\][;"']{1,500})/i.exec(text)?.[1] ?? null ?? "").split(/[ ,]/).filter((name) => /^[\w/.:-]{2,}$/.test(name));
	const end = names.findIndex((name) => /^(?:status|statusCode|at|with)$/i.test(name));
	return (end < 0 ? names : names.slice(0, end)).map((name) => withoutEnd(name, ".:")).join(", ") || null;
}
function only({ container }, noun, isOne) {
	const found = (container?.secrets ?? []).filter(({ from }) => isOne(from));
	const [first] = found;
	return found.length === 1 && first !== void 0 ? `${noun} ${first.from} (variable ${first.name})` : `a ${noun} of the revision`;
}
// src/diagnose/rules/secrets.ts
/** Secrets that cannot be had. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html */
const { exact: rank$3 } = RANK;
function isMissing({ text }) {
	return /ResourceNotFoundException|can.t find the specified secret/i.test(text);
}
/** What to do about a refusal: in the role's own policy there is more to say. */
function allowed(said, action, resource, more) {
	return isOwnPolicy(said) ? [allow(said, action, resource), more] : [allow(said, action, resource)];
}
const resolveAdvice = ["Turn on DNS resolution and DNS host names in the VPC; a DNS server of your own (DHCP option set) must resolve the public names of AWS.", "With a VPC endpoint, turn on its private DNS names."];
const secretsManagerRules = [
	{
		id: "secret-no-route",
		pattern: asm,
		also: networkWords,
		unless: registryAuth,
		when: ({ text }) => !lookupWords.test(text),
		rank: rank$3,
		cause: (said) => `${capital(puller(said))} cannot reach AWS Secrets Manager, so ${secretOf(said)} could not be read.`,
		advice: (said) => wayOutAdvice(said, "secretsmanager")
	},
	{
		id: "secret-key-denied",
		pattern: /kms:Decrypt|Access to KMS is not allowed|KMSAccessDenied|DecryptionFailure|can.t decrypt the protected secret|ciphertext refers to a customer master key|KMS key .{0,80}(?:is disabled|pending deletion)|KMSInvalidState/i,
		also: /asm|secrets manager|ssm|secretsmanager/i,
		rank: rank$3,
		cause: (said) => {
			const of = ssm.test(said.text) ? parameterOf(said) : secretOf(said);
			return /disabled|pending deletion|InvalidState/i.test(said.text) ? `The KMS key of ${of} cannot be used: it is disabled or to be deleted.` : `The KMS key of ${of} may not be used: ${refusal(said, "kms:Decrypt")}${/kms:Decrypt|Access to KMS is not allowed/i.test(said.text) ? "" : ", or the key no longer exists"}.`;
		},
		advice: (said) => [isOwnPolicy(said) ? `Allow kms:Decrypt on the key for ${deniedRole(said)}, in its policy and in the key's own.` : allow(said, "kms:Decrypt", null)]
	},
	{
		id: "secret-deleted",
		pattern: /marked for deletion|marked deleted|scheduled for deletion/i,
		also: asm,
		unless: registryAuth,
		rank: rank$3,
		cause: (said) => `${capital(secretOf(said))} is scheduled for deletion, so it cannot be read.`,
		advice: (said) => [`Take it back: aws secretsmanager restore-secret --secret-id ${inCommand(arnIn(said.text, "secretsmanager"), "SECRET")} --region ${regionIn(said.text) ?? said.evidence.region}`, "Or name the secret that replaced it in valueFrom."]
	},
	{
		id: "secrets-throttled",
		pattern: /ThrottlingException|Rate exceeded|TooManyRequestsException/i,
		when: ({ text }) => (asm.test(text) || ssm.test(text)) && !registryAuth.test(text),
		rank: rank$3,
		cause: (said) => `AWS throttled the calls by which ${ssm.test(said.text) ? parameterOf(said) : secretOf(said)} is read: too many tasks read at once.`,
		advice: (said) => ["Deploy again, with fewer tasks at a time: this passes.", ...ssm.test(said.text) ? ["Raise the throughput of Parameter Store: aws ssm update-service-setting --setting-id /ssm/parameter-store/high-throughput-enabled --setting-value true"] : ["Read one secret with several JSON keys instead of several secrets."]]
	},
	{
		id: "secret-denied",
		pattern: asm,
		also: deniedWords,
		unless: registryAuth,
		rank: rank$3,
		cause: (said) => `${capital(secretOf(said))} may not be read: ${refusal(said, "secretsmanager:GetSecretValue")}.`,
		advice: (said) => allowed(said, "secretsmanager:GetSecretValue", arnIn(said.text, "secretsmanager") ?? "the secret", "If the secret has its own KMS key, allow kms:Decrypt on it too; if it belongs to another account, allow this one in its policy.")
	},
	{
		id: "secret-without-value",
		pattern: /specified secret value for (?:staging label|VersionId)[: ]{0,3}([\w-]{1,100})?/i,
		rank: rank$3,
		cause: (said) => `${capital(secretOf(said))} has no value for ${said.match[1] ?? "the version asked for"}.`,
		advice: (said) => [`Put one: aws secretsmanager put-secret-value --secret-id ${inCommand(arnIn(said.text, "secretsmanager"), "SECRET")} --secret-string …`, "Check the version stage and the version id at the end of the secret's valueFrom."]
	},
	{
		id: "secret-missing",
		pattern: asm,
		unless: registryAuth,
		when: isMissing,
		rank: rank$3,
		cause: (said) => `${capital(secretOf(said))} does not exist.`,
		advice: ({ text, evidence }) => [`See what there is: aws secretsmanager list-secrets --region ${regionIn(text) ?? evidence.region} --query 'SecretList[].ARN'`, "Check the ARN in valueFrom, the six random characters at its end, its region and its account included."]
	},
	{
		id: "secret-json-key",
		pattern: /did not contain json key ([^\s,;]{1,200})/i,
		rank: rank$3,
		cause: (said) => `${capital(secretOf(said))} has no JSON key ${said.match[1]}.`,
		advice: (said) => [`Add the key ${said.match[1]} to the secret, or correct it in valueFrom (ARN:key:stage:version).`]
	},
	{
		id: "secret-not-json",
		pattern: /invalid character '.{1,6}'|unexpected end of JSON input|cannot unmarshal/i,
		also: asm,
		unless: registryAuth,
		rank: rank$3,
		cause: (said) => `${capital(secretOf(said))} is not a JSON object, but a key of it is asked for.`,
		advice: () => ["Leave the key out of valueFrom to get the whole text, or store the secret as a JSON object."]
	}
];
const parameterRules = [
	{
		id: "parameter-no-route",
		pattern: ssm,
		also: networkWords,
		when: ({ text }) => !lookupWords.test(text),
		rank: rank$3,
		cause: (said) => `${capital(puller(said))} cannot reach Systems Manager, so ${parameterOf(said)} could not be read.`,
		advice: (said) => wayOutAdvice(said, "ssm")
	},
	{
		id: "parameter-denied",
		pattern: ssm,
		also: deniedWords,
		rank: rank$3,
		cause: (said) => `${capital(parameterOf(said))} may not be read: ${refusal(said, "ssm:GetParameters")}.`,
		advice: (said) => allowed(said, "ssm:GetParameters", arnIn(said.text, "ssm") ?? "the parameter", "A SecureString with its own KMS key needs kms:Decrypt on it too.")
	},
	{
		id: "parameter-missing",
		pattern: /invalid (?:ssm )?parameters\b|ParameterNotFound/i,
		also: ssm,
		rank: rank$3,
		cause: (said) => `${capital(parameterOf(said))} does not exist in Systems Manager.`,
		advice: ({ text, evidence }) => ["Check the name in valueFrom: a bare name means this region, another region or account needs the full ARN.", `See what there is: aws ssm describe-parameters --region ${regionIn(text) ?? evidence.region} --query 'Parameters[].Name'`]
	}
];
const signInRules = [{
	id: "registry-auth-no-route",
	pattern: ecrAuth,
	also: networkWords,
	when: ({ text }) => !lookupWords.test(text),
	rank: rank$3,
	cause: (said) => `${capital(puller(said))} cannot reach the ECR API, so it could not sign in to pull its image.`,
	advice: (said) => wayOutAdvice(said, ecrEndpoints)
}, {
	id: "registry-auth-denied",
	pattern: ecrAuth,
	also: /GetAuthorizationToken|ecr registry auth/i,
	when: ({ text }) => (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__.i)(text) !== null,
	rank: rank$3,
	cause: (said) => `${capital(puller(said))} may not sign in to ECR: ${refusal(said, "ecr:GetAuthorizationToken")}.`,
	advice: (said) => [isOwnPolicy(said) ? `Attach AmazonECSTaskExecutionRolePolicy to ${deniedRole(said)}, or allow it ecr:GetAuthorizationToken on *.` : allow(said, "ecr:GetAuthorizationToken", null)]
}];
const secretRules = [
	...[{
		id: "aws-host-unknown",
		pattern: /lookup ((?:secretsmanager|ssm|api\.ecr|logs|kms|s3|sts|elasticfilesystem)[\w.-]{1,200})/i,
		also: lookupWords,
		rank: rank$3,
		cause: (said) => `The host name ${withoutEnd(said.match[1] ?? "", ".")} cannot be resolved from ${puller(said)}: DNS fails, not the route.`,
		advice: () => [...resolveAdvice, "Check the region in the host name: it comes from the ARN or the log options of the revision."]
	}],
	...secretsManagerRules,
	...parameterRules,
	...signInRules
];
// src/diagnose/rules/secrets-cut.ts
/** Texts about secrets that are cut off before the reason: AWS cuts at 255 characters. */
const { exact: rank$2 } = RANK;
/** Several tries mean that nothing answered; one means an answer that the text does not show. */
function likely({ text }) {
	const tries = triesIn(text);
	if (tries === null) return "It is missing, access is denied, or it cannot be reached";
	return tries > 1 ? `ECS tried ${tries} times, so most likely nothing answered: it cannot be reached` : "ECS tried once, so something answered: most likely it is missing or access is denied";
}
/** Half an ARN finds nothing: then the list helps. */
function seeSecret(said) {
	const region = regionIn(said.text) ?? said.evidence.region;
	const [, arn] = /^secret (arn:[\w:/+=.@-]{1,600})$/.exec(secretOf(said)) ?? [];
	return arn === void 0 ? `Check that it exists: aws secretsmanager list-secrets --region ${region} --query 'SecretList[].ARN'` : `Check that it exists: aws secretsmanager describe-secret --secret-id ${arn} --region ${region}`;
}
/** What a cut text leaves: the kind of thing, and mostly its name. */
const unreadSecretRules = [
	{
		id: "secret-unread",
		pattern: /secrets? (?:data )?from asm|failed to fetch secret|secretsmanager:/i,
		unless: registryAuth,
		rank: rank$2 - 5,
		cause: (said) => `${capital(secretOf(said))} could not be read. ${likely(said)}.`,
		advice: (said) => [
			seeSecret(said),
			`Check that ${deniedRole(said)} may read it: secretsmanager:GetSecretValue, and kms:Decrypt if it has its own KMS key.`,
			...(triesIn(said.text) ?? 2) > 1 ? wayOutAdvice(said, "secretsmanager") : []
		]
	},
	{
		id: "parameter-unread",
		pattern: /secrets? (?:data )?from ssm|parameter store/i,
		rank: rank$2 - 5,
		cause: (said) => `${capital(parameterOf(said))} could not be read from Systems Manager. ${likely(said)}.`,
		advice: (said) => [
			`See what there is: aws ssm describe-parameters --region ${regionIn(said.text) ?? said.evidence.region} --query 'Parameters[].Name'`,
			`Check that ${deniedRole(said)} may read it: ssm:GetParameters, and kms:Decrypt if it has its own KMS key.`,
			...(triesIn(said.text) ?? 2) > 1 ? wayOutAdvice(said, "ssm") : []
		]
	},
	{
		id: "registry-auth-unread",
		pattern: /ecr registry auth|registry auth from Amazon ECR/i,
		rank: rank$2 - 5,
		cause: (said) => `${capital(puller(said))} could not sign in to ECR. ${likely(said)}.`,
		advice: (said) => [`Check that ${deniedRole(said)} has AmazonECSTaskExecutionRolePolicy, or allow it ecr:GetAuthorizationToken on *.`, ...wayOutAdvice(said, ecrEndpoints)]
	},
	{
		id: "execution-resources-unread",
		pattern: /unable to pull secrets or registry auth/i,
		unless: registryAuth,
		rank: rank$2 - 10,
		cause: () => "What the task needs before it starts could not be read: a secret, a parameter, or the sign-in to ECR. The text of AWS does not say which.",
		advice: (said) => [...wayOutAdvice(said, `${ecrEndpoints}, secretsmanager and ssm`), `Check that ${deniedRole(said)} has AmazonECSTaskExecutionRolePolicy and may read the secrets of the revision.`]
	}
];
// src/diagnose/targets.ts
/** With and without its parentheses, and cut short anywhere behind the target group. */
const unhealthyEvent = /(?:\bport (\d{1,5})\)? )?is unhealthy in \(?(?:target-group|elb) ([^)\s]{1,400})\)?(?: due to \(?(?:reason:? )?([^)]{1,300}))?/;
/** Null when nothing failed at a load balancer. */
function targetFailureIn(evidence) {
	const failures = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.c)(evidence).filter(({ kind }) => kind === "load-balancer");
	const logged = evidence.events.flatMap(({ message }) => unhealthyIn((0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.t)(message)));
	const unhealthy = evidence.targetGroups.flatMap((group) => unhealthyTargets(group).map((target) => ({
		group,
		target
	})));
	if (failures.length === 0 && logged.length === 0 && unhealthy.length === 0) return null;
	const arn = /target-group ([^)\s]{1,400})/.exec(failures.at(-1)?.task.stoppedReason ?? "")?.[1] ?? logged.at(-1)?.arn ?? unhealthy[0]?.group.arn ?? null;
	const event = logged.findLast((one) => one.arn === arn) ?? null;
	const target = unhealthy.find(({ group }) => group.arn === arn)?.target ?? null;
	const group = evidence.targetGroups.find((one) => one.arn === arn) ?? null;
	const description = event?.reason ?? target?.description ?? target?.reason ?? null;
	const balanced = evidence.loadBalancers.find(({ targetGroupArn }) => targetGroupArn === arn) ?? null;
	return {
		failures,
		group,
		arn: arn?.startsWith("arn:") ? arn : null,
		name: group?.name ?? arn?.split("/")[1] ?? arn ?? "the load balancer",
		description,
		codes: codesIn(description),
		kind: kindOf(description, target?.reason ?? null),
		port: checkedPort(group, event?.port ?? target?.port ?? balanced?.containerPort ?? null),
		container: balanced?.container ?? failures.at(-1)?.container ?? null
	};
}
function unhealthyIn(message) {
	const [, port, arn, reason] = unhealthyEvent.exec(message) ?? [];
	if (arn === void 0 || /not enabled for the load balancer|not configured to receive traffic/i.test(reason ?? "")) return [];
	return [{
		port: port === void 0 ? null : Number(port),
		arn,
		reason: reason?.replace(/\.$/, "") ?? null
	}];
}
function unhealthyTargets({ targets }) {
	return targets.filter(({ state }) => state.startsWith("unhealthy"));
}
function codesIn(description) {
	return (/codes:? \[([\d, -]{0,100})/.exec(description ?? "")?.[1] ?? "").split(",").map(Number).filter((code) => code > 0);
}
function kindOf(description, reason) {
	if (codesIn(description).length > 0 || reason === "Target.ResponseCodeMismatch") return "codes";
	if (/timed out/i.test(description ?? "") || reason === "Target.Timeout") return "timeout";
	return /Health checks failed/i.test(description ?? "") || reason === "Target.FailedHealthChecks" ? "no-answer" : "unknown";
}
function checkedPort(group, traffic) {
	const own = Number(group?.check.port);
	return Number.isInteger(own) && own > 0 ? own : traffic;
}
/** The check in words: `HTTP GET /health on port 8080, every 30 s, expecting 200, unhealthy after 2 failures`. */
function checkText({ check }, port) {
	return [
		`${check.path === null ? check.protocol ?? "a check" : `${check.protocol ?? "HTTP"} GET ${check.path}`} on ${port === null ? check.port === "traffic-port" ? "the traffic port" : `port ${check.port}` : `port ${port}`}`,
		check.intervalSeconds === null ? null : `every ${check.intervalSeconds} s`,
		check.timeoutSeconds === null ? null : `waiting ${check.timeoutSeconds} s`,
		check.matcher === null ? null : `expecting ${check.matcher}`,
		check.unhealthyThreshold === null ? null : `unhealthy after ${check.unhealthyThreshold} failures`
	].filter((part) => part !== null).join(", ");
}
/** How long a task has until it is unhealthy, in seconds: its checks that may fail, after the grace period. */
function patienceSeconds(evidence, group) {
	const { unhealthyThreshold, intervalSeconds } = group?.check ?? {};
	return Math.max(evidence.graceSeconds, (unhealthyThreshold ?? 2) * (intervalSeconds ?? 30));
}
/** Characters of a line in which an application says where it listens. */
const longestLine = 1e3;
/** Tasks of the revision before that pass the check that the new ones fail; null where none do, or it is not known. */
function passingBefore({ earlier, failed }, group) {
	if (earlier === void 0 || earlier.running === 0 || !earlier.sameTargets) return null;
	const own = new Set(failed.map(({ privateIp }) => privateIp));
	const states = group?.targets.filter(({ id }) => !own.has(id)).map(({ state }) => state) ?? [];
	if (states.length > 0 && !states.includes("healthy")) return null;
	return {
		revision: earlier.revision,
		count: earlier.running
	};
}
const listening = [
	/\b(?:Tomcat|Netty|Undertow|Jetty)\b.{0,100}?\bport(?:\(s\)|s)?:? (\d{2,5})\b/i,
	/\b(?:listening|listens|running|serving|started|bound|available)\b.{0,100}?\b(?:on|at|to)\b:? {1,3}(?:https?:\/\/|tcp:\/\/)?([\w.:*[\]-]{0,60}:)(\d{2,5})\b/i,
	/\b(?:listening|running|serving|started|server)\b.{0,100}?\bport:? {1,3}(\d{2,5})\b/i
];
function listeningIn(evidence, container) {
	if (container !== null && evidence.tail?.container !== container) return null;
	for (const { text } of evidence.tail?.lines ?? []) for (const pattern of listening) {
		const found = pattern.exec(text.slice(0, longestLine))?.slice(1).filter((part) => part !== void 0);
		const port = Number(found?.at(-1));
		if (found === void 0 || !(port > 0)) continue;
		return {
			port,
			onlyLocal: /^(?:127\.0\.0\.1|localhost|\[?::1\]?):/.test(found[0] ?? ""),
			line: text
		};
	}
	return null;
}
/** Whether a container of the revision maps the port. */
function isMapped(evidence, port) {
	return (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(evidence.definition).some(({ ports }) => ports.some((mapped) => mapped.container === port || mapped.host === port));
}
// src/diagnose/rules/target-words.ts
/** What all explanations of a failed check at the load balancer say. Nothing is said of a check that was not read. */
const where = (failure) => `target group ${failure.name}`;
const portWord = ({ port }) => port === null ? "its port" : `port ${port}`;
const containerWord = ({ container }) => container === null ? "The container" : `Container ${container}`;
const answers = ({ codes }) => codes.join(", ");
/** ` at /health`; empty where the path is not known. */
const atPath = ({ group }) => group?.check.path == null ? "" : ` at ${group.check.path}`;
/** `, and 200 is expected`; empty where the codes that count as healthy are not known. */
const expected = ({ group }) => group?.check.matcher == null ? "" : `, and ${group.check.matcher} is expected`;
const has = ({ kind, codes }, from, to) => kind === "codes" && codes.some((code) => code >= from && code <= to);
function graceAdvice(of) {
	if (of.graceSeconds >= 60) return [];
	return [`Give the application time to start: healthCheckGracePeriodSeconds is ${of.graceSeconds} (service-overrides).`];
}
function modify({ group, arn, name }, option) {
	const target = group?.arn ?? arn;
	if (target !== null) return `aws elbv2 modify-target-group --target-group-arn ${target} ${option}`;
	return `aws elbv2 modify-target-group ${option} --target-group-arn with the ARN of ${name}`;
}
function describe({ group, arn, name }) {
	const target = group?.arn ?? arn;
	return `aws elbv2 describe-target-groups ${target === null ? `--names ${name}` : `--target-group-arns ${target}`}`;
}
const groupsAdvice = (failure) => `Allow inbound traffic from the load balancer's security group on ${portWord(failure)} in the tasks' security group.`;
/**
* Where tasks of the revision before pass the very check that the new ones fail, the new revision is at fault, and a
* change of the check would take down what still serves. Null where that is not known.
*/
function sharedCheck(failure, of) {
	const passing = passingBefore(of, failure.group);
	if (passing === null) return null;
	const [before, now] = [(0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(passing.revision), (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(of.revision)];
	const [tasks, pass] = [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(passing.count, "running task"), passing.count === 1 ? "passes" : "pass"];
	return {
		pass: `The ${tasks} of ${before} ${pass} the same check, so ${now} is at fault and not the check.`,
		first: `Look at what ${now} changed against ${before}: the check and the network are the same for both. ${tryIt(failure, of)}`,
		warning: `Do not change the health check of ${where(failure)} for it: the tasks of ${before} serve behind the same check and would fail. Where it has to change, let a revision answer both the old and the new check first.`
	};
}
/** The request of the check, made to the image by hand. */
function tryIt({ container, port, group }, { definition }) {
	const image = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(definition).find(({ name }) => name === container)?.image ?? "";
	if (port === null || !/^[\w./:@-]{1,400}$/.test(image)) return "Run its image by hand and make the request of the check.";
	const path = group?.check.path;
	return `Run \`docker run --rm -p ${port}:${port} ${image}\`, then ${`\`curl -i http://localhost:${port}${path ?? "/"}\`${path === void 0 ? " with the path of the check" : ""}`}.`;
}
// src/diagnose/rules/target-checks.ts
/** Whether the container is a Spring Boot application, as its log or its variables tell. */
function isSpring(of, { container }) {
	if ((0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(of.definition).find(({ name }) => name === container)?.variables.some((name) => name.startsWith("SPRING_")) === true) return true;
	return of.tail?.lines.some(({ text }) => /Spring Boot|Tomcat started|org\.springframework/.test(text)) === true;
}
function startSeconds(of) {
	const found = of.tail?.lines.flatMap(({ text }) => /\bStarted \S{1,200} in ([\d.]{1,12}) ?s(?:ec|\b)/i.exec(text)?.[1] ?? []).at(-1);
	return found === void 0 ? null : Number(found);
}
const byPort = [
	{
		id: "elb-classic",
		fits: (_, of) => of.events.some(({ message }) => / in \(?elb [^)\s]/.test(message)),
		cause: () => "The tasks fail the health check of the Classic Load Balancer.",
		surroundings: (failure) => [groupsAdvice(failure)],
		advice: (_, of) => ["Check its health check (protocol, port, path) against what the application answers.", ...graceAdvice(of)]
	},
	{
		id: "elb-port-unmapped",
		fits: ({ group }, of) => group !== null && /^\d+$/.test(group.check.port) && !isMapped(of, Number(group.check.port)),
		cause: (failure, of) => {
			const ports = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__.d)(of.definition).flatMap(({ ports: mapped }) => mapped.map(({ container }) => container));
			const mapped = ports.length === 0 ? "no container maps any port" : `the containers map ${ports.join(", ")}`;
			return `The health check of ${where(failure)} goes to ${portWord(failure)}, which no container has: ${mapped}.`;
		},
		surroundings: (failure) => [`Check the port that is served: ${modify(failure, "--health-check-port traffic-port")}`],
		advice: (failure) => [`Map ${portWord(failure)} in the container's portMappings, if the application serves its health there.`]
	},
	{
		id: "elb-only-local",
		fits: ({ container }, of) => listeningIn(of, container)?.onlyLocal === true,
		cause: (failure) => `${containerWord(failure)} listens on localhost only, so the load balancer cannot reach it.`,
		advice: () => ["Configure it to listen on 0.0.0.0 (all addresses) instead of 127.0.0.1."]
	},
	{
		id: "elb-wrong-port",
		fits: ({ port, container, kind }, of) => {
			const found = listeningIn(of, container);
			return kind !== "codes" && port !== null && found !== null && found.port !== port;
		},
		cause: (failure, of) => `${containerWord(failure)} listens on port ${listeningIn(of, failure.container)?.port} (says its log), but ${where(failure)} checks ${portWord(failure)}.`,
		advice: (failure, of) => [`Configure the application to listen on ${portWord(failure)}, by its variable for it (PORT, SERVER_PORT).`, `Or map and balance its port: containerPort ${listeningIn(of, failure.container)?.port} in portMappings and in the service's loadBalancers.`]
	}
];
const byCode = [
	{
		id: "elb-spring-path",
		fits: (failure, of) => has(failure, 400, 404) && failure.group?.check.path?.includes("actuator") === false && isSpring(of, failure) && passingBefore(of, failure.group) === null,
		cause: (failure) => `${containerWord(failure)} answers ${answers(failure)}${atPath(failure)}: a Spring Boot application serves its health at /actuator/health.`,
		surroundings: (failure) => [modify(failure, "--health-check-path /actuator/health")],
		advice: () => ["The application needs spring-boot-starter-actuator, and its security must let that path through."]
	},
	{
		id: "elb-redirect",
		fits: (failure) => has(failure, 300, 399),
		cause: (failure) => `${containerWord(failure)} answers the health check of ${where(failure)}${atPath(failure)} with a redirect (${answers(failure)})${expected(failure)}.`,
		surroundings: (failure) => ["Check a path that answers without a redirect to HTTPS or to a login.", `Or take it for healthy: ${modify(failure, "--matcher HttpCode=200-399")}`],
		advice: () => ["Answer the check in the application itself: it comes over plain HTTP and with the IP address as host."]
	},
	{
		id: "elb-unauthorized",
		fits: (failure) => has(failure, 401, 401) || has(failure, 403, 403),
		cause: (failure) => `${containerWord(failure)} requires authentication: it answers the health check of ${where(failure)}${atPath(failure)} with ${answers(failure)}.`,
		surroundings: (failure) => [`Check a path that needs no login: ${modify(failure, "--health-check-path PATH")}`],
		advice: () => ["Frameworks with a list of allowed host names must let the bare IP address in (Django answers 400, others 403)."]
	},
	{
		id: "elb-path-not-found",
		fits: (failure) => has(failure, 404, 404),
		cause: (failure) => failure.group?.check.path == null ? `${containerWord(failure)} answers the health check of ${where(failure)} with 404: it has nothing at the path that is checked.` : `${containerWord(failure)} has nothing at ${failure.group.check.path}, the path of the health check of ${where(failure)} (404).`,
		surroundings: (failure) => [`If the check asks for a wrong path, set the one that the application serves: ${modify(failure, "--health-check-path PATH")}`],
		advice: () => ["Mind a prefix or context path that the new revision may have added, and a health endpoint that it may have lost."]
	},
	{
		id: "elb-server-error",
		fits: (failure) => has(failure, 500, 599),
		cause: (failure) => `${containerWord(failure)} answers the health check of ${where(failure)}${atPath(failure)} with ${answers(failure)}: it runs, but something that it needs does not.`,
		advice: ({ container }, of) => [
			logAdvice(container, of),
			"Look at what it needs: a database, a cache, a secret.",
			"502 and 503 often come from a proxy in the task whose application is not up yet.",
			...graceAdvice(of).slice(0, 1)
		]
	},
	{
		id: "elb-codes",
		fits: ({ kind }) => kind === "codes",
		cause: (failure) => `${containerWord(failure)} answers the health check of ${where(failure)}${atPath(failure)} with ${answers(failure) || "a code that is not expected"}${expected(failure)}.`,
		advice: () => ["Look at what the application answers to the check: it comes over plain HTTP and with the IP address as host, which frameworks with a list of allowed hosts refuse (400)."],
		surroundings: (failure) => [`Check path and codes of the check: ${describe(failure)}`]
	}
];
const bySilence = [
	{
		id: "elb-internal",
		fits: ({ description }) => /ELB internal error/i.test(description ?? ""),
		cause: (failure) => `The load balancer of ${where(failure)} failed to make its health checks, by an internal error: the tasks need not be at fault.`,
		advice: (failure) => ["Deploy again: this mostly passes. See the AWS Health Dashboard if it stays.", `See the state of the targets: aws elbv2 describe-target-health --target-group-arn ${failure.group?.arn ?? failure.arn ?? "<target-group-arn>"}`]
	},
	{
		id: "elb-slow-start",
		fits: ({ group, kind }, of) => {
			const seconds = startSeconds(of);
			return seconds !== null && seconds > patienceSeconds(of, group) || of.graceSeconds === 0 && kind === "no-answer";
		},
		cause: (failure, of) => {
			const seconds = startSeconds(of);
			const patience = patienceSeconds(of, failure.group);
			return seconds !== null && seconds > patience ? `${containerWord(failure)} needs ${seconds} s to start, but ${where(failure)} fails it after ${patience} s.` : `${containerWord(failure)} did not answer ${where(failure)} on ${portWord(failure)} ${failure.group?.check.intervalSeconds == null ? "in time" : `within ${patience} s`}, and the service has no grace period: it starts too slowly, or listens elsewhere.`;
		},
		advice: (failure, of) => [
			`Set healthCheckGracePeriodSeconds to more than it needs to start (now ${of.graceSeconds}): service-overrides.`,
			`Check that it listens on ${portWord(failure)} on all addresses (0.0.0.0).`,
			"More cpu makes it start faster."
		]
	},
	{
		id: "elb-timeout",
		fits: ({ kind }) => kind === "timeout",
		cause: (failure) => `${containerWord(failure)} does not answer the health check of ${where(failure)} on ${portWord(failure)} in time.`,
		surroundings: (failure) => [groupsAdvice(failure)],
		advice: (failure, of) => [`Check that it listens on ${portWord(failure)} on all addresses, and answers the check${atPath(failure)} ${failure.group?.check.timeoutSeconds == null ? "in time" : `within ${failure.group.check.timeoutSeconds} s`}.`, ...graceAdvice(of)]
	},
	{
		id: "elb-refused",
		fits: ({ kind }) => kind === "no-answer",
		cause: (failure) => `Nothing answers the health check of ${where(failure)} on ${portWord(failure)}: ${containerWord(failure).replace(/^The|^Container/, (word) => word.toLowerCase())} refuses the connection or breaks it off.`,
		advice: (failure, of) => [
			`Check that it listens on ${portWord(failure)} on all addresses (0.0.0.0).`,
			"Check the protocol: HTTPS asked of a plain HTTP port fails so.",
			...graceAdvice(of)
		]
	},
	{
		id: "elb-failed",
		fits: () => true,
		cause: (failure) => `The tasks fail the health check of ${where(failure)}${failure.group === null ? "" : ` (${checkText(failure.group, failure.port)})`}${failure.description === null ? "" : `: ${failure.description}`}.`,
		surroundings: (failure) => [groupsAdvice(failure)],
		advice: (_, of) => ["Check path, port and expected code against what the application answers.", ...graceAdvice(of)]
	}
];
const checks = [
	...byPort,
	...byCode,
	...bySilence
];
const targetCheckRules = checks.map((rule) => ({
	id: rule.id,
	finds: (of) => {
		const failure = targetFailureIn(of);
		if (failure === null || checks.find(({ fits }) => fits(failure, of)) !== rule) return null;
		const tasks = failure.failures.length;
		const rank = tasks > 0 ? RANK.health : RANK.circumstance;
		const shared = sharedCheck(failure, of);
		const advice = rule.advice(failure, of);
		if (shared === null) {
			const steps = [...rule.surroundings?.(failure) ?? [], ...advice].slice(0, 4);
			return {
				rule: rule.id,
				cause: rule.cause(failure, of),
				advice: steps,
				tasks,
				rank
			};
		}
		const cause = `${rule.cause(failure, of)} ${shared.pass}`;
		return {
			rule: rule.id,
			cause,
			advice: [
				shared.first,
				...advice.slice(0, 2),
				shared.warning
			],
			tasks,
			rank
		};
	}
}));
// src/diagnose/rules/target-use.ts
const zoneAdvice$1 = "Add a subnet of that zone to the load balancer (aws elbv2 set-subnets), or take the zone's subnets out of the service.";
const listenerAdvice = "Add a listener or a rule that forwards to it: without one its targets never become healthy.";
function targetGroupIn(text) {
	const [name] = [/targetgroup\/([^/)\s]{1,100})/, /target-group ([\w-]{1,100})/].flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
	return name ?? "of the service";
}
/** Targets that the load balancer does not use at all. */
const unusedTargetRules = [unusedRule("target-zone", /Availability Zone/i, {
	cause: (group, zone) => `The load balancer of target group ${group} is not enabled in the zone ${zone} of the tasks.`,
	advice: [zoneAdvice$1]
}), unusedRule("target-unused", /^(?!.*Availability Zone)/i, {
	cause: (group) => `Target group ${group} gets no traffic: no listener of a load balancer forwards to it.`,
	advice: [listenerAdvice]
})];
function unusedRule(id, pattern, { cause, advice }) {
	return {
		id,
		finds: (of) => {
			const found = of.targetGroups.flatMap(({ name, targets }) => targets.map((target) => ({
				name,
				...target
			}))).find((target) => target.reason === "Target.NotInUse" && pattern.test(target.description ?? ""));
			if (found === void 0) return null;
			return {
				rule: id,
				cause: cause(found.name, found.zone ?? ""),
				advice,
				tasks: 0,
				rank: RANK.health
			};
		}
	};
}
/** What only events say of target groups. */
const targetTextRules = [
	{
		id: "target-zone-event",
		pattern: /Target is in an Availability Zone that is not enabled for the load balancer/i,
		rank: RANK.exact,
		cause: ({ text }) => `The tasks run in an Availability Zone that the load balancer of target group ${targetGroupIn(text)} is not enabled in.`,
		advice: () => [zoneAdvice$1]
	},
	{
		id: "target-unused-event",
		pattern: /Target group is not configured to receive traffic from the load balancer/i,
		rank: RANK.exact,
		cause: ({ text }) => `Target group ${targetGroupIn(text)} gets no traffic: no listener of a load balancer forwards to it.`,
		advice: () => [listenerAdvice]
	},
	{
		id: "target-group-missing",
		pattern: /TARGET GROUP IS NOT FOUND|failed to (?:de)?register targets .{1,400}(?:TargetGroupNotFound|target groups? .{0,200}(?:does not exist|not found))/i,
		rank: RANK.exact,
		cause: ({ text }) => `The target group ${targetGroupIn(text)} no longer exists.`,
		advice: () => ["Make it again, or name another one in the service's loadBalancers (service-overrides)."]
	},
	{
		id: "target-missing",
		pattern: /TARGET IS NOT FOUND/i,
		rank: RANK.health,
		cause: ({ text }) => `Tasks were taken out of the target group ${targetGroupIn(text)} by something other than ECS.`,
		advice: () => ["Look for what deregisters targets: another tool, a script, an Auto Scaling group attached to the same target group."]
	}
];
// src/diagnose/rules/verification.ts
/** Checks of `verify` that failed the deployment. What they asked for and saw is shown beside it. */
const verificationRules = [{
	id: "failed-check",
	finds: ({ checks = [] }) => {
		if (checks.length === 0) return null;
		const advice = checks.every(({ state }) => state === "inconclusive") ? unsureAdvice : [...new Set(checks.map((check) => check.advice)), failedAdvice];
		return {
			rule: "failed-check",
			cause: (0,_check_js__WEBPACK_IMPORTED_MODULE_6__.r)(checks),
			advice,
			tasks: 0,
			rank: RANK.verdict
		};
	}
}];
const failedAdvice = "If the new revision is right, correct the item in `verify`.";
const unsureAdvice = ["Make the data of the check readable, or set `on-inconclusive: pass` for it."];
// src/diagnose/rules/mounts.ts
/** Mounts, volume drivers and devices: what is put into a container before its command runs. */
const { exact: rank$1 } = RANK;
/** The file of runc that mounts; old forms have its line behind it. */
const runcMount = /rootfs_linux\.go|error mounting "?[^\s"]{1,300}/i;
/** ` of "SOURCE" at "TARGET"`, as far as the text shows them. */
function mountOf({ text }) {
	const [, source, target] = /mounting "?\\{0,4}"?([^\s"\\]{1,300})\\{0,4}"? to rootfs (?:"?\\{0,4}"?[^\s"\\]{1,300}\\{0,4}"? )?at "?\\{0,4}"?([^\s"\\]{1,300})/i.exec(text) ?? [];
	if (source !== void 0 && target !== void 0) return ` of ${source} at ${target}`;
	const one = /mounting "?([^\s"\\]{1,300})/i.exec(text)?.[1];
	return one === void 0 ? "" : ` of ${one}`;
}
function mountReason({ text }) {
	if (/not a directory/i.test(text)) return ": a directory is mounted onto a file, or a file onto a directory";
	if (/no such file or directory/i.test(text)) return ": what is mounted, or the place for it, does not exist";
	if (/permission denied|operation not permitted/i.test(text)) return ": the operating system denied access to it";
	if (/read-only file system/i.test(text)) return ": its location is in a read-only file system";
	return isCut(text) || /rootfs_linux\.go(?::\d{0,5})?[\\"]{0,20}$/.test(text) ? "; the text of AWS is cut off before the reason" : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(text, " caused: ", "caused \""), 200)}`;
}
const mountRules = [
	{
		id: "device-missing",
		pattern: /error gathering device information while adding (?:custom )?device "?([^\s"]{1,300})/i,
		rank: rank$1,
		cause: ({ match }) => `The host has no device ${match[1]}, which linuxParameters.devices of the revision asks for.`,
		advice: () => ["Run the task where the device is: an instance type that has it, with its driver loaded; a placement constraint keeps it there.", "Or take the device out of linuxParameters.devices."]
	},
	{
		id: "volume-plugin-missing",
		pattern: /error looking up volume plugin ([\w./:-]{1,200})|volume (?:driver|plugin) "?([\w./:-]{1,200})"? (?:is )?not (?:found|available)|plugin "([\w./:-]{1,200})" not found/i,
		unless: /logging/i,
		rank: rank$1,
		cause: (said) => `The volume driver ${said.match[1] ?? said.match[2] ?? said.match[3]} of ${containerWord$1(said)} is not installed on the instance.`,
		advice: () => ["Install the plugin on the instances (docker plugin install) before the ECS agent starts, or use a volume of another kind."]
	},
	{
		id: "volume-driver",
		pattern: /error while mounting volume ["']?([^\s"']{0,300})|VolumeDriver\.(?:Mount|Create|Get)/i,
		unless: /\bfs-[0-9a-f]{8}|mount\.(?:nfs4|efs)|rootfs_linux/i,
		rank: rank$1,
		cause: (said) => `The volume driver on the instance could not mount a volume of ${containerWord$1(said)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(said.text, "VolumeDriver.Mount: ", "VolumeDriver.Create: ", "daemon: "), 200)}`,
		advice: () => ["Look at the log of the volume plugin on the instance, and at the dockerVolumeConfiguration of the volume.", "If the volume is a disk, check that no other instance uses it, and that it is in the Availability Zone of the instance."]
	},
	{
		id: "volume-unresolved",
		pattern: /Unable to resolve volume mounts(?:; invalid path: ([^;]{1,200});? {1,2}-> ?([^\s;]{1,200}))?/i,
		rank: rank$1,
		cause: (said) => said.match[2] === void 0 ? `A mount point of ${containerWord$1(said)} cannot be resolved: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(said.text, "volume mounts; "), 200)}` : `The volume '${said.match[1]?.trim()}' that ${containerWord$1(said)} mounts at ${said.match[2]} cannot be resolved.`,
		advice: () => ["Check that each sourceVolume of the container's mountPoints is the very name of a volume of the revision: letters, digits, - and _ only, no blanks.", "If the names agree, check the disk of the instance: a volume cannot be made on a full one."]
	},
	{
		id: "mount-failed",
		pattern: runcMount,
		unless: /executable file not found|exec format error|mount\.(?:nfs4|efs)|fs-[0-9a-f]{8}\S{0,60}\.efs\./i,
		rank: rank$1,
		cause: (said) => `A mount${mountOf(said)} into ${containerWord$1(said)} failed${mountReason(said)}.`,
		advice: (said) => ["Check the container's mountPoints against the revision's volumes: source, containerPath, and a file onto a file, a directory onto a directory.", isOnInstance(said) ? "Check that the host path exists on the instance, and its owner and permissions." : "On EFS, check the owner and the permissions of the root directory of the access point against the user of the container."]
	},
	{
		id: "mount-invalid",
		pattern: /invalid mount config|bind source path does not exist|CannotCreateVolumeError|InvalidVolumeError|invalid volume specification|not a directory: unknown: Are you trying to mount/i,
		rank: rank$1,
		cause: (said) => `A volume of ${containerWord$1(said)} could not be mounted: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(said.text, "daemon: "), 250)}`,
		advice: () => ["Check the mount points of the container against the revision's volumes, and that host paths exist on the instance."]
	}
];
// src/diagnose/rules/volumes.ts
/** Volumes and files that a task needs before its containers start. */
const { exact: rank } = RANK;
/** EFS by its helper, by its NFS client, or by the id of a file system. */
const efs = /EFS (?:utils|volume)|efs-utils|mount\.(?:nfs4|efs)|amazon-ecs-volume-plugin|\bfs-[0-9a-f]{8,40}/i;
function volumeOf({ text }) {
	const id = /\bfs-[0-9a-f]{3,40}/.exec(text)?.[0];
	return id === void 0 ? "The EFS volume" : `The EFS volume ${id}`;
}
function efsSaid({ text }) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(text, "stderr: ", "volumes: ", "volume: "), 200);
}
/** The NFS client of Fargate mounts through the task's interface, that of an instance through the instance's. */
function portAdvice(said) {
	return `Allow inbound port 2049 from ${isOnInstance(said) ? "the instance's security group" : "the task's security group"} in the security groups of the file system's mount targets.`;
}
const zoneAdvice = "The file system needs a mount target in each zone of the task's subnets.";
const vpcAdvice = "The VPC needs DNS resolution and DNS host names; a DNS server of your own must resolve the names of EFS.";
const efsRules = [
	{
		id: "efs-denied",
		pattern: /access denied by server|access denied|AccessDenied|not authorized/i,
		also: efs,
		rank,
		cause: (said) => `${volumeOf(said)} may not be mounted: the file system denied access.`,
		advice: () => ["With IAM authorisation, allow elasticfilesystem:ClientMount and ClientWrite for the revision's task role, and check the file system's policy.", "Check that the access point belongs to this file system."]
	},
	{
		id: "efs-access-point-missing",
		pattern: /access point '?(fsap-[0-9a-f]{3,40})?'?[^.]{0,40}?(?:does not exist|not found)|AccessPointNotFound/i,
		rank,
		cause: (said) => `${volumeOf(said)} could not be mounted: its access point${said.match[1] === void 0 ? "" : ` ${said.match[1]}`} does not exist.`,
		advice: ({ evidence }) => [`See those that there are: aws efs describe-access-points --region ${evidence.region} --query "AccessPoints[].[AccessPointId,FileSystemId]"`, "Correct efsVolumeConfiguration.authorizationConfig.accessPointId: it must belong to fileSystemId."]
	},
	{
		id: "efs-host-unknown",
		pattern: /Failed to resolve "?'?fs-|(?:no such host|Name or service not known|name resolution|DNS name)/i,
		also: efs,
		rank,
		cause: (said) => `${volumeOf(said)} could not be mounted: its DNS name cannot be resolved. The file system does not exist in this VPC's region, it has no mount target in the task's zone, or the VPC's DNS is off.`,
		advice: ({ text, evidence }) => [
			`See its mount targets: aws efs describe-mount-targets --file-system-id ${inCommand(/\bfs-[0-9a-f]{8,40}/.exec(text)?.[0], "FILE_SYSTEM")} --region ${evidence.region}`,
			zoneAdvice,
			vpcAdvice
		]
	},
	{
		id: "efs-directory-missing",
		pattern: /mounting ([^\s:]{1,200}:)(\/[^\s]{0,300}) failed, reason given by server: No such file|No such file or directory/i,
		also: efs,
		unless: /rootfs_linux|exec:/,
		rank,
		cause: (said) => `${volumeOf(said)} could not be mounted: the directory${said.match[2] === void 0 ? "" : ` ${said.match[2]}`} does not exist on the file system.`,
		advice: () => ["Make the directory on the file system, or correct efsVolumeConfiguration.rootDirectory.", "Or mount an access point, which makes its root directory by itself (creation info: owner and permissions)."]
	},
	{
		id: "efs-mount",
		pattern: efs,
		unless: /rootfs_linux/,
		rank,
		cause: (said) => `${volumeOf(said)} could not be mounted: ${efsSaid(said)}`,
		advice: (said) => [portAdvice(said), `${zoneAdvice} ${vpcAdvice}`]
	}
];
const envFile = /(?:download|retrieve|read) (?:the )?env(?:ironment)? files?|specified in environmentFile |s3 client for bucket/i;
/** S3 tells who may not list a bucket that an object which is not there is forbidden. */
const envDenied = /status ?code: ?403|\bForbidden\b/i;
/** The object that a text or the only environment file of the revision names. */
function envFileOf({ text, container }) {
	const only = container?.environmentFiles ?? [];
	const [, key, bucket] = /env file with key (\S{1,400}) from bucket ([\w.-]{1,100})/i.exec(text) ?? [];
	if (key !== void 0) return `The environment file s3://${bucket}/${key}`;
	const arn = arnIn(text, "s3") ?? (only.length === 1 ? only[0] ?? null : null);
	return arn === null ? "The environment file of the revision" : `The environment file ${arn}`;
}
const envExists = "Check that the object exists, in the same region, and that its name ends in .env.";
function envAllowed(said) {
	return isOwnPolicy(said) ? `Allow s3:GetObject on it and s3:GetBucketLocation on its bucket for ${deniedRole(said)}.` : allow(said, "s3:GetObject", null);
}
const fileRules = [{
	id: "env-file-no-route",
	pattern: envFile,
	also: networkWords,
	when: ({ text }) => !deniedWords.test(text),
	rank,
	cause: (said) => `${envFileOf(said)} could not be read: the task cannot reach S3.`,
	advice: (said) => ["Give the subnets a gateway endpoint for s3, in their route tables, or a NAT gateway.", ...wayOutAdvice(said, "s3").slice(1)]
}, {
	id: "env-file",
	pattern: envFile,
	rank,
	cause: (said) => {
		if (/invalid s3 arn/i.test(said.text)) return `${envFileOf(said)} is not the ARN of an object in S3.`;
		if (deniedWords.test(said.text)) return `${envFileOf(said)} may not be read: ${refusal(said, "s3:GetObject")}.`;
		if (envDenied.test(said.text)) return `${envFileOf(said)} may not be read: S3 answers 403 to ${deniedRole(said)}, which it also does where the object does not exist and the role may not list the bucket.`;
		if (/NoSuchKey|NoSuchBucket|not ?found|status ?code: ?404|does not exist/i.test(said.text)) return `${envFileOf(said)} does not exist.`;
		return `${envFileOf(said)} could not be read: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(said.text, "env files: ", "env file: "), 200)}`;
	},
	advice: (said) => {
		if (/invalid s3 arn/i.test(said.text)) return ["Write environmentFiles[].value as arn:aws:s3:::BUCKET/PATH/NAME.env: the bucket alone is not enough."];
		if (deniedWords.test(said.text) || envDenied.test(said.text)) return [envAllowed(said), envExists];
		if (lookupWords.test(said.text)) return [vpcAdvice];
		return [
			envExists,
			envAllowed(said),
			"Without a NAT gateway the subnets need a gateway endpoint for s3."
		];
	}
}];
/** EBS volumes of tasks: ECS makes and attaches one for each task, with its infrastructure role. */
const ebsRules = [
	{
		id: "volume-snapshot-missing",
		pattern: /InvalidSnapshot\.?\w{0,20}|snapshot '?(?:snap-[0-9a-f]{3,40})'? (?:does not|doesn.t) exist/i,
		rank,
		cause: ({ text }) => `The snapshot${/\bsnap-[0-9a-f]{3,40}/.exec(text) === null ? "" : ` ${/\bsnap-[0-9a-f]{3,40}/.exec(text)?.[0]}`} of which the task's EBS volume is to be made does not exist, or is not shared with this account and region.`,
		advice: ({ text, evidence: of }) => [`See it: aws ec2 describe-snapshots --snapshot-ids ${/\bsnap-[0-9a-f]{3,40}/.exec(text)?.[0] ?? "<snapshot-id>"} --region ${of.region}`, "Correct snapshotId in volumeConfigurations of the service (service-overrides)."]
	},
	{
		id: "volume-limit",
		pattern: /VolumeLimitExceeded|Max(?:IOPS|Iops)LimitExceeded|maximum \w{2,4} storage limit|InsufficientVolumeCapacity/i,
		rank,
		cause: ({ text, evidence: of }) => /InsufficientVolumeCapacity/i.test(text) ? "EC2 had no EBS volume of this kind left in the task's zone." : `The account's quota of EBS storage in ${of.region} is used up, and each task gets a volume of its own.`,
		advice: ({ text }) => [.../InsufficientVolumeCapacity/i.test(text) ? ["Deploy again later, with another volume type or with subnets in more zones."] : ["Ask for more: Service Quotas, Amazon Elastic Block Store, \"Storage for …\" of the volume type, in TiB."], "Delete volumes that nothing uses: aws ec2 describe-volumes --filters Name=status,Values=available"]
	},
	{
		id: "volume-file-system",
		pattern: /wrong fs type|bad superblock|mkfs\.\w{2,8}|failed to format (?:the )?(?:EBS )?volume/i,
		rank,
		cause: ({ text }) => `The file system of the task's volume could not be made or mounted: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(after(text, "Error: "), 200)}`,
		advice: () => ["Set filesystemType of the volume to that of the snapshot: xfs, ext4, ext3 (Linux) or ntfs (Windows)."]
	},
	{
		id: "volume-attach",
		pattern: /EphemeralStorage provisioning|\bEBS volume|volume attachment|Timeout waiting for [\w ]{0,40}Storage/i,
		rank,
		cause: ({ text }) => `The storage of the task could not be made ready${/time(?:d )?out/i.test(text) ? " in time" : ""}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(text, 200)}`,
		advice: ({ text }) => ["Deploy again: this passes where AWS was short of it for a moment.", .../EphemeralStorage/i.test(text) ? [] : ["For an EBS volume, check the infrastructure role (AmazonECSInfrastructureRolePolicyForVolumes), the volume type and the quota of the zone.", "See the reason of the attachment: aws ecs describe-tasks --query \"tasks[].attachments[].details\" --tasks with the ARN of the task"]]
	}
];
const volumeRules = [
	...mountRules,
	...efsRules,
	...fileRules,
	...ebsRules
];
// src/diagnose/rules/index.ts
/** What AWS refuses at a call; its sentences come back in events and in CodeDeploy's errors. */
const refusalRules = [
	...refusedTrafficRules,
	...refusedServiceRules,
	...refusedSettingRules,
	...refusedPlatformRules,
	...refusedRevisionRules,
	...codeDeployRules
];
/**
* Rules that are asked about a refused call, too: roles, settings, network, capacity and Fargate are the same whether
* ECS speaks of them in an answer or in an event. What containers and tasks say of themselves is not among them.
*/
const answerRules = [
	...refusalRules,
	...permissionRules,
	...targetTextRules,
	...blueGreenRules,
	...settingRules,
	...networkRules,
	...instanceRules,
	...fargateRules
];
/** Every explanation there is. Among text rules the order decides who takes a text: the special before the general. */
const RULES = [
	...textRules([
		...refusalRules,
		...permissionRules,
		...targetTextRules,
		...agentRules,
		...secretRules,
		...loggingRules,
		...volumeRules,
		...commandRules,
		...imageAccessRules,
		...imageRules,
		...blueGreenRules,
		...configRules,
		...networkRules,
		...instanceRules,
		...managedInstanceRules,
		...fargateRules,
		...unreadSecretRules,
		...logRules,
		...unknownDenialRules,
		...unknownStartRules,
		...unknownPlacementRules,
		...symptomRules
	]),
	...verificationRules,
	...exitRules,
	...containerCheckRules,
	...targetCheckRules,
	...unusedTargetRules,
	...lostRules,
	percentRule,
	alarmRecordRule
];



/***/ }),

/***/ 7111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ imageIn),
/* harmony export */   c: () => (/* binding */ failuresIn),
/* harmony export */   d: () => (/* binding */ containersOf),
/* harmony export */   f: () => (/* binding */ memoryLimit),
/* harmony export */   h: () => (/* binding */ taskSize),
/* harmony export */   i: () => (/* binding */ hostOf),
/* harmony export */   l: () => (/* binding */ lastThatRan),
/* harmony export */   m: () => (/* binding */ platformOf),
/* harmony export */   n: () => (/* binding */ textsOf),
/* harmony export */   o: () => (/* binding */ pullWords),
/* harmony export */   p: () => (/* binding */ numberOf),
/* harmony export */   r: () => (/* binding */ containerOfImage),
/* harmony export */   s: () => (/* binding */ registryAt),
/* harmony export */   t: () => (/* binding */ plainText),
/* harmony export */   u: () => (/* binding */ splitByFailure)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _stopped_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6461);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);



// src/diagnose/definition.ts
function containersOf(definition) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(definition.containerDefinitions).map((container) => {
		const log = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(container.logConfiguration) ? container.logConfiguration : null;
		return {
			name: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(container.name) ?? "",
			image: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(container.image) ?? "",
			essential: container.essential !== false,
			ports: portsOf(container),
			healthCheck: healthCheckOf(container.healthCheck),
			variables: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(container.environment).flatMap((variable) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(variable.name) ?? []),
			secrets: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(container.secrets).map((secret) => ({
				name: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(secret.name) ?? "",
				from: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(secret.valueFrom) ?? ""
			})),
			environmentFiles: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(container.environmentFiles).flatMap((file) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(file.value) ?? []),
			logDriver: log === null ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(log.logDriver),
			logOptions: log !== null && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(log.options) ? log.options : {}
		};
	});
}
function portsOf(container) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(container.portMappings).flatMap((mapping) => {
		const port = numberOf(mapping.containerPort);
		return port === null ? [] : [{
			container: port,
			host: numberOf(mapping.hostPort) || null
		}];
	});
}
/** Defaults: ECS API reference, "HealthCheck". `NONE` turns a check off. */
function healthCheckOf(value) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(value) || !Array.isArray(value.command)) return null;
	const command = value.command.filter((part) => typeof part === "string");
	if (command.length === 0 || command[0] === "NONE") return null;
	return {
		command,
		intervalSeconds: numberOf(value.interval) ?? 30,
		timeoutSeconds: numberOf(value.timeout) ?? 5,
		retries: numberOf(value.retries) ?? 3,
		startSeconds: numberOf(value.startPeriod) ?? 0
	};
}
function numberOf(value) {
	if (typeof value === "number") return value;
	const number = typeof value === "string" && value.trim() !== "" ? Number(value) : NaN;
	return Number.isFinite(number) ? number : null;
}
/** What one task takes: its own size, else the sum of its containers'; memory in MiB. Null where nothing says. */
function taskSize(definition) {
	const containers = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(definition.containerDefinitions);
	const sum = (of) => containers.reduce((total, container) => total + (of(container) ?? 0), 0) || null;
	return {
		cpu: numberOf(definition.cpu) ?? sum((container) => numberOf(container.cpu)),
		memory: numberOf(definition.memory) ?? sum((container) => numberOf(container.memoryReservation) ?? numberOf(container.memory))
	};
}
/** The memory limit that a container is killed at, in MiB: its own, else the task's. */
function memoryLimit(definition, name) {
	return numberOf((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(definition.containerDefinitions).find((one) => one.name === name)?.memory) ?? numberOf(definition.memory);
}
/** The platform that the revision asks for, as image manifests name it; ECS takes X86_64 and Linux where it says none. */
function platformOf(definition) {
	const platform = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(definition.runtimePlatform) ? definition.runtimePlatform : {};
	return `${/^WINDOWS/.test((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(platform.operatingSystemFamily) ?? "") ? "windows" : "linux"}/${(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(platform.cpuArchitecture) === "ARM64" ? "arm64" : "amd64"}`;
}
// src/diagnose/failures.ts
const known = /* @__PURE__ */ new WeakMap();
/** The failed tasks with their failures, oldest first. */
function failuresIn(evidence) {
	const found = known.get(evidence) ?? findFailures(evidence);
	known.set(evidence, found);
	return found;
}
function findFailures(evidence) {
	const essential = (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_0__.n)(evidence.definition);
	return evidence.failed.flatMap((task) => {
		const failure = (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_0__.r)(task, essential);
		if (failure === null) return [];
		const { kind, container } = failure;
		const exited = kind === "exit" || kind === "start";
		return [{
			task,
			kind,
			container: container?.name ?? checkedContainer(evidence, task, kind),
			exitCode: exited ? container?.exitCode ?? null : null,
			outOfMemory: exited && /OutOfMemory|out of memory|OOM-?killed/i.test((container?.reason ?? "").slice(0, 1e3))
		}];
	});
}
/** The container behind the check that a task failed. */
function checkedContainer(evidence, task, kind) {
	const containers = containersOf(evidence.definition);
	const only = containers.length === 1 ? containers[0]?.name ?? null : null;
	if (kind === "container-check") return containers.filter((container) => container.essential && container.healthCheck !== null)[0]?.name ?? only;
	if (kind !== "load-balancer") return only;
	const arn = /target-group ([^)\s]{1,600})\)/.exec((task.stoppedReason ?? "").slice(0, 4e3))?.[1];
	return (evidence.loadBalancers.find((one) => one.targetGroupArn === arn) ?? evidence.loadBalancers[0])?.container ?? only;
}
/** The last failure whose container ran, and so may have written a log. */
function lastThatRan(failures) {
	return failures.findLast(({ task, container, exitCode }) => {
		const stopped = task.containers.find((one) => one.name === container);
		if (container === null || /^Cannot(?:Start|Create|Pull)/.test(stopped?.reason ?? "")) return false;
		return exitCode !== null || task.startedAtMs !== null || (stopped?.runtimeId ?? null) !== null;
	}) ?? null;
}
/** Stopped tasks in the order of their ends: failures of the revision, and tasks that were lost. */
function splitByFailure(stopped, definition) {
	const essential = (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_0__.n)(definition);
	const endOf = (task) => task.stoppedAtMs ?? task.stoppingAtMs ?? task.createdAtMs;
	const inOrder = [...stopped].sort((one, other) => endOf(one) - endOf(other));
	return {
		failed: inOrder.filter((task) => (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_0__.r)(task, essential) !== null),
		lost: inOrder.filter(_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_0__.a)
	};
}
// src/diagnose/image-in-text.ts
/** Words around a reference, of containerd, Docker and ECS. Each takes a bounded part of the text. */
const references = [
	/failed to (?:resolve ref(?:erence)?|pull and unpack image|pull image) "?([^\s"'`,;()<>]{3,400})/i,
	/pull access denied for "?([^\s"'`,;()<>]{3,400})/i,
	/manifest for "?([^\s"'`,;()<>]{3,400}) not found/i,
	/cannot pull '([^\s'"]{3,400})'/i,
	/parsing (?:reference|image): ?"([^\s"]{1,400})"/i,
	/(?<![\w-])image "?([^\s"'`,;()<>]{3,400}) not found/i,
	/(?<![\w-])repository "?([^\s"'`,;()<>]{3,400}) not found/i
];
const tagIn = /(?<![\w-])Tag ([\w.-]{1,128}) not found in repository ([^\s"'`,;()<>]{3,400})/i;
const registryUrl = /https?:\/\/([\w.:…*<>-]{3,255})\/v2\/([^\s"'<>?]{0,600})/i;
const loginUrl = /https?:\/\/(auth\.docker\.io)\//i;
const lookedUp = /(?<!\w)lookup ([\w.-]{3,253})/i;
/** Whether the text is about an image's pull, and not about secrets, logs or the network in general. */
const pullWords = /CannotPull\w{0,40}Error|(?:can.t|cannot) pull (?:the image|')|failed to resolve ref|pull image manifest|(?:ref pull|inspect image) has been retried|pull access denied|(?:failed to|error) pull/i;
/** Reads the image from a text; null where it names neither an image nor a registry. */
function imageIn(text) {
	const [, tag, repository] = tagIn.exec(text) ?? [];
	if (tag !== void 0 && repository !== void 0) return named(`${bare(repository)}:${tag}`, false);
	for (const pattern of references) {
		const found = pattern.exec(text);
		const reference = bare(found?.[1] ?? "");
		const isWhole = pattern !== references[0] || reference.includes("/");
		if (found === null || reference === "" || !isWhole) continue;
		return named(reference, found.index + found[0].length >= text.length - 3 && !/ not found$/i.test(found[0]));
	}
	return fromUrl(text);
}
function fromUrl(text) {
	const [, host, path] = registryUrl.exec(text) ?? [];
	if (host === void 0 || path === void 0) {
		const other = (loginUrl.exec(text) ?? (pullWords.test(text) ? lookedUp.exec(text) : null))?.[1];
		return other === void 0 ? null : {
			image: null,
			host: other,
			open: false
		};
	}
	const [repository = "", reference = ""] = path.split(/\/(?:manifests|blobs)\//);
	if (repository === "" || !path.includes(`${repository}/`)) return {
		image: null,
		host,
		open: false
	};
	const name = isDockerHub(host) ? repository : `${host}/${repository}`;
	const tag = bare(reference);
	return {
		image: /^[\w.-]{1,128}$/.test(tag) ? `${name}:${tag}` : name,
		host,
		open: false
	};
}
function named(image, open) {
	const slash = image.indexOf("/");
	const first = slash < 0 ? "" : image.slice(0, slash);
	return {
		image,
		host: /[.:…]|^localhost$/.test(first) ? first : null,
		open
	};
}
/** Without the punctuation that ends it in the sentence. */
function bare(reference) {
	let end = reference.length;
	while (end > 0 && ":.,…".includes(reference.charAt(end - 1))) end -= 1;
	return reference.slice(0, end);
}
function isDockerHub(host) {
	return host === null || /^(?:(?:index\.|registry-1\.|auth\.)?docker\.io)$/i.test(host);
}
/** The container whose image a text names: by its repository, its tag before others, or by the beginning of a cut name. */
function containerOfImage({ image, host, open }, containers) {
	if (image === null) {
		const there = containers.filter((container) => isSameHost(hostOf(container.image), host));
		return there.length === 1 ? there[0] ?? null : null;
	}
	const exact = containers.find((container) => container.image === image);
	if (exact !== void 0) return exact;
	const quoted = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(image);
	const same = containers.filter((container) => {
		const own = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(container.image);
		return (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(own) && (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(quoted) && (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.c)(own, quoted);
	});
	const parts = same.find((container) => sameTag(container.image, image));
	if (parts !== void 0 || same[0] !== void 0) return parts ?? same[0] ?? null;
	const prefixed = open ? containers.filter((container) => container.image.startsWith(image)) : [];
	return prefixed.length === 1 ? prefixed[0] ?? null : null;
}
function sameTag(one, other) {
	const [a, b] = [(0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(one), (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(other)];
	return (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(a) && (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(b) && (a.tag ?? "latest") === (b.tag ?? "latest") && a.digest === b.digest;
}
/** Host of an image's registry; null for Docker Hub's short names. */
function hostOf(image) {
	return named(image, false).host;
}
function isSameHost(one, other) {
	return one?.toLowerCase() === other?.toLowerCase() || isDockerHub(one) && isDockerHub(other);
}
/** Blanked accounts (`XXXX.dkr.ecr…`) are ECR's too. */
const likeEcr = /^([\w*<>-]{1,40})\.dkr[.-]ecr(?:-fips)?\.([\w-]{4,30})\.(amazonaws\.com(?:\.cn)?|on\.aws|amazonaws\.eu)$/i;
/** The registry behind a host; null is Docker Hub, as in image names. */
function registryAt(host) {
	const plain = {
		ecrRegion: null,
		isMisspelt: false
	};
	if (host === null || isDockerHub(host)) return {
		kind: "docker-hub",
		host: "Docker Hub",
		...plain
	};
	if ((0,_image_js__WEBPACK_IMPORTED_MODULE_1__.o)({
		registry: host,
		repository: "x",
		tag: null,
		digest: null
	})) return {
		kind: "public-ecr",
		host,
		...plain
	};
	const known = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.t)(host)?.region ?? likeEcr.exec(host)?.[2] ?? null;
	if (known !== null) return {
		kind: "ecr",
		host,
		ecrRegion: known,
		isMisspelt: false
	};
	const looksLikeEcr = /dkr[.-]ecr/i.test(host);
	const shortened = looksLikeEcr && /[…*]|\.\.\./.test(host);
	return {
		kind: looksLikeEcr ? "ecr" : "other",
		host,
		ecrRegion: null,
		isMisspelt: looksLikeEcr && !shortened
	};
}
// src/diagnose/texts.ts
/** No pattern sees more of a text than this. ECS's own are a few hundred characters long; a log line can be 256 kB. */
const mostCharacters = 4e3;
/** A text as the patterns see it: its beginning, on one line. Line breaks are put in by agents and consoles. */
function plainText(text) {
	return text.slice(0, mostCharacters).replaceAll(/\s+/g, " ").trim();
}
/** All texts of the evidence, oldest first within each source. */
function textsOf(evidence) {
	const { record, tail } = evidence;
	return [
		...[
			evidence.reason,
			record?.reason,
			record?.rollback?.reason
		].filter((text) => text != null).map((text) => ({
			source: "end",
			text,
			task: null,
			container: null
		})),
		...evidence.events.map(({ message }) => ({
			source: "event",
			text: message,
			task: null,
			container: null
		})),
		...evidence.lost.flatMap((task) => reasonsOf(task, "lost")),
		...evidence.failed.flatMap((task) => reasonsOf(task, "task")),
		...(tail?.lines ?? []).slice(-50).map(({ text }) => ({
			source: "log",
			text,
			task: null,
			container: tail?.container ?? null
		}))
	].map((each) => ({
		...each,
		text: plainText(each.text)
	}));
}
/** On EC2 the details are in the containers' reasons, on Fargate in the task's (ECS developer guide, "Stopped task error codes"). */
function reasonsOf(task, source) {
	return (task.stoppedReason === null ? [] : [{
		source,
		text: task.stoppedReason,
		task,
		container: null
	}]).concat(task.containers.flatMap(({ name, reason }) => reason === null ? [] : [{
		source,
		text: reason,
		task,
		container: name
	}]));
}



/***/ })

};
;