"use strict";
exports.id = 444;
exports.ids = [444];
exports.modules = {

/***/ 819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isGreen),
/* harmony export */   r: () => (/* binding */ worstOutcome),
/* harmony export */   t: () => (/* binding */ formatDuration)
/* harmony export */ });
// src/contract/outcomes.ts
const OUTCOMES = [
	{
		name: "failed",
		meaning: "It failed, and the service was not rolled back (turned off, nothing to go back to, or the rollback failed too, which is said).",
		step: "red"
	},
	{
		name: "unknown",
		meaning: "The action lost sight of a deployment that it had started (credentials expired, access denied while watching).",
		step: "red"
	},
	{
		name: "timed-out",
		meaning: "Neither done nor failed in time; the deployment is left as it is.",
		step: "red"
	},
	{
		name: "cancelled",
		meaning: "The workflow was cancelled; the log says what is still running.",
		step: "red"
	},
	{
		name: "superseded",
		meaning: "Another deployment took over while waiting; it is left alone.",
		step: "red"
	},
	{
		name: "rolled-back",
		meaning: "The service runs an earlier revision now, because the deployment failed.",
		step: "red unless asked for"
	},
	{
		name: "deployed",
		meaning: "The new revision serves alone and its deployment completed (or was started, when told not to wait).",
		step: "green"
	},
	{
		name: "planned",
		meaning: "It was shown what a deployment would change, and nothing was changed.",
		step: "green"
	},
	{
		name: "registered",
		meaning: "The revision is registered; no service was named.",
		step: "green"
	},
	{
		name: "unchanged",
		meaning: "There was nothing to do.",
		step: "green"
	}
];
function worstOutcome(outcomes) {
	const present = new Set(outcomes);
	return OUTCOMES.find(({ name }) => present.has(name))?.name ?? "unchanged";
}
function isGreen(outcome, asked) {
	const step = OUTCOMES.find(({ name }) => name === outcome)?.step;
	return step === "green" || step === "red unless asked for" && asked.rollback;
}
// src/lib/duration.ts
const second = 1e3;
function formatDuration(elapsedMs) {
	const seconds = Math.max(0, Math.floor(elapsedMs / second));
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${twoDigits(seconds % 60)} s`;
	return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}
function twoDigits(number) {
	return String(number).padStart(2, "0");
}



/***/ }),

/***/ 444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish),
/* harmony export */   publishRefusal: () => (/* binding */ publishRefusal)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(819);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(950);


// src/report/changes.ts
function changesMarkdown(revisions) {
	const changed = revisions.filter((revision) => revision.changes.length > 0);
	return changed.map((revision) => {
		const title = changed.length > 1 ? [`**${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(revision.family)}**`, ""] : [];
		const rows = revision.changes.map(({ path, kind, from, to, hidden }) => {
			return `| ${[
				(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(path),
				shownValue(from, hidden),
				shownValue(to, hidden),
				kind
			].join(" | ")} |`;
		});
		return [
			...title,
			"| Member | From | To | |",
			"|---|---|---|---|",
			...rows
		].join("\n");
	}).join("\n\n");
}
function shownValue(value, hidden) {
	if (hidden) return "<i>hidden</i>";
	return value === null ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(value, 300));
}
// src/report/console-url.ts
const hosts = {
	aws: "console.aws.amazon.com",
	"aws-cn": "console.amazonaws.cn",
	"aws-us-gov": "console.amazonaws-us-gov.com",
	"aws-eusc": "console.amazonaws-eusc.eu"
};
function serviceUrl(serviceArn, clusterName, serviceName) {
	return consoleUrl(serviceArn, `clusters/${encodeURIComponent(clusterName)}/services/${encodeURIComponent(serviceName)}/deployments`);
}
function revisionUrl(arn) {
	const [family, revision] = ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(arn)?.resource ?? "").replace(/^task-definition\//, "").split(":");
	if (!family || !revision) return null;
	return consoleUrl(arn, `task-definitions/${encodeURIComponent(family)}/${revision}/containers`);
}
function consoleUrl(arn, path) {
	const parsed = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(arn);
	const host = parsed ? hosts[parsed.partition] : void 0;
	return parsed && host ? `https://${parsed.region}.${host}/ecs/v2/${path}?region=${parsed.region}` : null;
}
// src/report/outputs.ts
function outputsOf(report) {
	const service = report.services[0];
	const revision = report.revisions[0];
	const arn = service?.revision ?? revision?.arn ?? null;
	const previous = service?.previous ?? null;
	return {
		outcome: report.outcome,
		changed: String(report.services.some((item) => item.changed)),
		"task-definition-arn": arn ?? "",
		"task-definition-revision": arn === null ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(arn),
		"previous-task-definition-arn": previous ?? "",
		"previous-task-definition-revision": previous === null ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(previous),
		"task-definition": revision?.file ?? "",
		"deployment-id": service?.deploymentId ?? "",
		"service-deployment-arn": service?.serviceDeploymentArn ?? "",
		"console-url": service && serviceUrl(service.serviceArn, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(service.cluster), service.service) || "",
		diff: changesMarkdown(report.revisions),
		results: JSON.stringify(report.services.map(resultOf))
	};
}
function resultOf(service) {
	return {
		service: service.service,
		cluster: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(service.cluster),
		outcome: service.outcome,
		reason: service.reason,
		taskDefinitionArn: service.revision,
		previousTaskDefinitionArn: service.previous,
		deploymentId: service.deploymentId,
		desiredCount: service.desired,
		runningCount: service.running,
		seconds: service.seconds
	};
}
// src/report/diagram.ts
const maxBars = 12;
const detailedServices = 3;
function rolloutDiagram(services) {
	const watched = services.filter((service) => service.timeline !== null);
	if (watched.length === 0) return "";
	const sections = watched.flatMap(watched.length > detailedServices ? summarySection : detailedSection);
	const header = [
		"gantt",
		"  dateFormat YYYY-MM-DD HH:mm:ss",
		"  axisFormat %H:%M:%S",
		"  tickInterval 1minute"
	];
	header[3] = `  tickInterval ${tick(Math.max(...watched.map((service) => service.seconds)))}`;
	return [
		"```mermaid",
		...header,
		...sections,
		"```"
	].join("\n");
}
function tick(seconds) {
	if (seconds <= 120) return "15second";
	if (seconds <= 600) return "1minute";
	return seconds <= 3600 ? "5minute" : "30minute";
}
function summarySection(service) {
	const label = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(service.outcome)} ${service.running}/${service.desired}`;
	return [`  section ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(service.service, 40))}`, bar(label, styleOf(service), 0, service.seconds)];
}
function detailedSection(service) {
	const { timeline } = service;
	if (timeline === null) return [];
	const seconds = (item) => Math.max(0, Math.round((item.atMs - timeline.startedAtMs) / 1e3));
	const counts = timeline.news.filter((item) => item.kind === "counts");
	const news = counts.map((item) => ({
		at: seconds(item),
		label: `${item.counts.running}/${item.counts.desired} run${item.counts.failed > 0 ? ` ${item.counts.failed} failed` : ""}`,
		style: item.counts.failed > 0 ? "crit" : item.counts.running >= item.counts.desired ? "done" : "active"
	}));
	const old = counts.map((item) => ({
		at: seconds(item),
		label: `${item.counts.old} run`,
		style: "done",
		tasks: item.counts.old
	}));
	const lines = [`  section ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(nameOf(service.revision, "new"))}`, ...bars(news, service.seconds)];
	if (old.some((item) => item.tasks > 0) && service.previous !== service.revision) lines.push(`  section ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(nameOf(service.previous, "old"))}`, ...bars(old, service.seconds).filter((line) => !line.includes(" 0 run ")));
	return [...lines, ...milestones(service, timeline.news, seconds)];
}
function nameOf(arn, fallback) {
	return arn === null ? fallback : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(arn);
}
function bars(steps, end) {
	const thinned = thin(steps.filter((step, index) => step.label !== steps[index - 1]?.label));
	return thinned.map((step, index) => bar(step.label, step.style, step.at, thinned[index + 1]?.at ?? end));
}
function thin(items) {
	if (items.length <= maxBars) return [...items];
	const stride = (items.length - 1) / 11;
	return Array.from({ length: maxBars }, (_, index) => items[Math.round(index * stride)]).filter((item) => item !== void 0);
}
function milestones(service, news, seconds) {
	const lines = news.filter((item) => item.kind === "state" && item.state !== "IN_PROGRESS").slice(-5).map((item) => {
		if (item.kind !== "state") return "";
		return milestone(item.deploymentId === service.deploymentId ? `deployment ${item.state.toLowerCase()}` : `other deployment ${item.state.toLowerCase()}`, item.state === "FAILED" ? "crit, milestone" : "milestone", seconds(item));
	});
	return lines.length > 0 ? ["  section ECS", ...lines] : [];
}
function bar(label, style, from, to) {
	return `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(label)} :${style}, ${moment(from)}, ${moment(Math.max(to, from + 1))}`;
}
function milestone(label, style, at) {
	return `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(label)} :${style}, ${moment(at)}, 0s`;
}
function styleOf(service) {
	return service.outcome === "deployed" || service.outcome === "unchanged" ? "done" : "crit";
}
function moment(seconds) {
	const two = (value) => String(value).padStart(2, "0");
	return `2000-01-01 ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
// src/report/summary.ts
const maxBytes = 1e6;
function summaryOf(report) {
	const parts = [
		heading(report),
		refusal(report),
		failures(report),
		table(report),
		images(report)
	];
	const extras = [
		warnings(report),
		changesFold(report),
		rolloutDiagram(report.services)
	];
	for (let keep = extras.length; keep >= 0; keep -= 1) {
		const text = [...parts, ...extras.slice(0, keep)].filter((part) => part !== "").join("\n\n");
		if (Buffer.byteLength(text) <= maxBytes) return `${text}\n`;
	}
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(parts.join("\n\n"), maxBytes / 4)}\n`;
}
const icons = {
	deployed: "✅",
	unchanged: "✅",
	registered: "✅",
	planned: "📋",
	"rolled-back": "↩️",
	failed: "❌",
	"timed-out": "⏱️",
	superseded: "⏭️",
	cancelled: "🛑",
	unknown: "❓"
};
function heading(report) {
	const subject = report.services.map((service) => service.service).join(", ") || report.revisions[0]?.family || "ECS deploy";
	const where = report.services.length > 0 ? ` in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(report.cluster))}` : "";
	return `## ${report.outcome === "rolled-back" && !(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.n)(report.outcome, { rollback: false }) ? "❌" : icons[report.outcome]} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(subject, 120))}${where}: ${report.outcome} (${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.t)(report.endedAtMs - report.startedAtMs)})`;
}
function refusal(report) {
	return report.refusal === null ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.m)(report.refusal.split("\n"));
}
function failures(report) {
	return report.services.filter((service) => !(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.n)(service.outcome, { rollback: false })).map((service) => {
		const events = service.events.map((event) => event.message);
		const told = events.length > 0 ? `\n\nLast events of the service:\n\n${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.m)(events)}` : "";
		return `**${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(service.service)}**: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(service.reason)}${told}`;
	}).join("\n\n");
}
function table(report) {
	if (report.services.length === 0) return revisionsTable(report.revisions);
	return [
		"| Service | Outcome | Revision | Tasks | Took |",
		"|---|---|---|---|---|",
		...report.services.map((service) => {
			const cells = [linked((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(service.service), serviceUrl(service.serviceArn, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(service.cluster), service.service))];
			cells.push(service.outcome, fromTo(service), `${service.running}/${service.desired}`, (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.t)(service.seconds * 1e3));
			return `| ${cells.join(" | ")} |`;
		})
	].join("\n");
}
function revisionsTable(revisions) {
	if (revisions.length === 0) return "";
	return [
		"| Revision | |",
		"|---|---|",
		...revisions.map((revision) => `| ${revision.arn === null ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(revision.family) : revisionLink(revision.arn)} | ${revision.registered ? "registered" : "not registered"} |`)
	].join("\n");
}
function fromTo(service) {
	if (service.revision === null) return service.previous === null ? "" : revisionLink(service.previous);
	if (service.previous === null || service.previous === service.revision) return revisionLink(service.revision);
	return `${revisionLink(service.previous)} → ${revisionLink(service.revision)}`;
}
function revisionLink(arn) {
	return linked((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(arn)), revisionUrl(arn));
}
function linked(text, url) {
	return url === null ? text : `<a href="${url}">${text}</a>`;
}
function images(report) {
	const rows = report.revisions.flatMap((revision) => revision.images.map(({ container, from, to }) => {
		const before = from === null || from === to ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(from);
		return `| ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(revision.family)} | ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(container)} | ${before} | ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(to)} |`;
	}));
	return rows.length === 0 ? "" : [
		"| Family | Container | From image | To image |",
		"|---|---|---|---|",
		...rows
	].join("\n");
}
function warnings(report) {
	return report.warnings.map((warning) => `> ⚠️ ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(warning)}`).join("\n>\n");
}
function changesFold(report) {
	const changed = report.revisions.filter((revision) => revision.changes.length > 0);
	if (changed.length === 0) return "";
	const count = changed.reduce((sum, revision) => sum + revision.changes.length, 0);
	return `<details><summary>${`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.g)(count, "change")} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.g)(changed.length, "revision")}`}</summary>\n\n${changesMarkdown(report.revisions)}\n\n</details>`;
}
// src/report/publish.ts
async function publish(report, jobSummary, channels) {
	const green = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.n)(report.outcome, { rollback: false });
	await aside("outputs", channels, () => {
		for (const [name, value] of Object.entries(outputsOf(report))) channels.setOutput(name, value);
	});
	if (jobSummary) await aside("the job summary", channels, () => channels.writeSummary(summaryOf(report)));
	await aside("the log", channels, () => green ? channels.line(greenLine(report)) : channels.error(redText(report), title(report)));
	if (!green) channels.fail();
}
async function aside(what, channels, write) {
	try {
		await write();
	} catch (error) {
		channels.notice(`Could not write ${what}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`);
	}
}
function greenLine(report) {
	const reasons = report.services.map((service) => `${service.service}: ${service.reason}`);
	const registered = report.revisions.map((revision) => `${revision.arn ?? revision.family} is registered; no service was named.`);
	return `${report.outcome}: ${(reasons.length > 0 ? reasons : registered).join(" ")}`;
}
function redText(report) {
	if (report.refusal !== null) return report.refusal;
	return report.services.filter((service) => !(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.n)(service.outcome, { rollback: false })).map((service) => `${service.service}: ${service.reason}`).join("\n");
}
function title(report) {
	const names = report.services.filter((service) => !(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.n)(service.outcome, { rollback: false })).map((service) => service.service);
	return `ECS deploy ${report.outcome}${names.length > 0 ? `: ${names.slice(0, 5).join(", ")}` : ""}`;
}
async function publishRefusal(error, cancelled, startedAtMs, endedAtMs, channels) {
	await publish({
		mode: "deploy",
		outcome: cancelled ? "cancelled" : "failed",
		cluster: "",
		region: "",
		startedAtMs,
		endedAtMs,
		revisions: [],
		services: [],
		warnings: [],
		refusal: cancelled ? "The run was cancelled before anything was changed." : refusalText(error)
	}, true, channels);
}
function refusalText(error) {
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.y) return error.problems.map(problemText).join("\n");
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.v) return `${error.message}\nNothing was changed.`;
	return `This is a bug of the action, please report it with these lines:\n${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
function problemText(problem) {
	const subject = problem.input === null ? "" : `${problem.input}: `;
	const example = problem.example === null ? "" : ` Example: ${problem.example.replaceAll("\n", " ⏎ ")}`;
	return `${subject}${problem.message}${example}`;
}



/***/ })

};
;