"use strict";
exports.id = 7776;
exports.ids = [7776];
exports.modules = {

/***/ 7776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ repositoryUrlOf),
/* harmony export */   readGitHubRun: () => (/* binding */ readGitHubRun)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);



// src/adapters/github-run.ts
/** The workflow run, as the runner's environment and the event's file tell. */
async function readGitHubRun(env, hasToken) {
	const repository = env.GITHUB_REPOSITORY || null;
	const runId = env.GITHUB_RUN_ID || null;
	const repositoryUrl = repositoryUrlOf(env);
	const isPullRequest = /^pull_request/.test(env.GITHUB_EVENT_NAME ?? "");
	const event = await readEvent(env);
	const about = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(event.pull_request) ? event.pull_request : {};
	return {
		repository,
		sha: env.GITHUB_SHA || null,
		pullRequestSha: isPullRequest && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(about.head) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(about.head.sha) : null,
		pullRequest: numberOf(about) ?? numberOf(event.issue) ?? numberInRef(env.GITHUB_REF ?? ""),
		isPullRequest,
		repositoryUrl,
		runUrl: repository === null || runId === null ? null : `${repositoryUrl}/actions/runs/${runId}`,
		hasToken
	};
}
/** The event that started the run; empty where it cannot be about a pull request or its file does not tell. */
async function readEvent(env) {
	if (!/^(pull_request|issue_comment)/.test(env.GITHUB_EVENT_NAME ?? "")) return {};
	try {
		const event = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH ?? "", "utf8"));
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(event) ? event : {};
	} catch {
		return {};
	}
}
/** Of a pull request; of an issue only where it is one, too: a comment on either is the same event. */
function numberOf(about) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(about) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(about.head) && !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(about.pull_request)) return null;
	return typeof about.number === "number" ? about.number : null;
}
function numberInRef(ref) {
	const number = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
	return number === void 0 ? null : Number(number);
}
/** The repository's page, on github.com or where GitHub Enterprise has it. */
function repositoryUrlOf(env) {
	return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.f)(env.GITHUB_SERVER_URL || "https://github.com")}/${env.GITHUB_REPOSITORY ?? ""}`;
}



/***/ }),

/***/ 6184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ asLogText),
/* harmony export */   c: () => (/* binding */ asPreformatted),
/* harmony export */   d: () => (/* binding */ plural),
/* harmony export */   f: () => (/* binding */ withoutSlashes),
/* harmony export */   i: () => (/* binding */ asFold),
/* harmony export */   l: () => (/* binding */ cut),
/* harmony export */   n: () => (/* binding */ asCode),
/* harmony export */   o: () => (/* binding */ asMarkdown),
/* harmony export */   r: () => (/* binding */ asDataLine),
/* harmony export */   s: () => (/* binding */ asMermaid),
/* harmony export */   t: () => (/* binding */ asAnnotation),
/* harmony export */   u: () => (/* binding */ oneLine)
/* harmony export */ });
// src/lib/text.ts
/**
* Text that comes from outside (events, reasons, logs, names) is data. These functions put it into a place of ours
* so that nothing there takes it for its own language: the runner's workflow commands, Markdown, HTML, Mermaid.
*/
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;
/** One printable line. */
function oneLine(text) {
	return text.replace(unprintable, " ").trim();
}
/**
* A line that the runner never takes for a command. It acts on `::name::` where a line begins with it after blanks,
* and on `##[name]` anywhere (actions/runner, ActionCommand.cs).
*/
function asLogText(text) {
	return oneLine(text).replaceAll("##[", "## [").replace(/^::/, ": :");
}
/** GitHub shows no more of an annotation, and cuts what is longer in the middle of a word. */
const longestAnnotation = 4e3;
/** An annotation, which stands in the log too, where `##[` begins a command of the log view: one line of it. */
function asAnnotation(text, length = longestAnnotation) {
	return cut(oneLine(text), length).replaceAll("##[", "## [");
}
/** A line of a container's log: its indentation is kept. For a place where something of ours stands before it. */
function asDataLine(text) {
	return text.replaceAll("	", "    ").replace(unprintable, " ").trimEnd().replaceAll("##[", "## [");
}
/** Cuts to `length` characters, never inside a surrogate pair, and says so by an ellipsis. */
function cut(text, length) {
	const characters = [...text.slice(0, 2 * length + 2)];
	return characters.length <= length ? text : `${characters.slice(0, Math.max(0, length - 1)).join("")}…`;
}
/** Without the slashes at its end. */
function withoutSlashes(address) {
	let end = address.length;
	while (address[end - 1] === "/") end -= 1;
	return address.slice(0, end);
}
/** Text inside Markdown, a table's cell included: neither markup, HTML, mentions, references nor a cell's end. */
function asMarkdown(text) {
	return escapeMarkdown(oneLine(text)).replace(/(&#(?:64|35);)(?=\w)/g, "$1<!-- -->").replace(/(?<![A-Za-z0-9])(gh-)(?=\d)/gi, "$1<!-- -->").replace(/(?<![\w&#])[0-9a-f]{7,64}(?!\w)/gi, partedHash);
}
/** GitHub links a commit by seven characters of its SHA or more. Plain numbers are left whole. */
function partedHash(hash) {
	return /\d/.test(hash) && /[a-f]/i.test(hash) ? `${hash.slice(0, 6)}<!-- -->${hash.slice(6)}` : hash;
}
function escapeMarkdown(line) {
	return line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#+!|~$@]|:(?=\/\/|[\w+-]+:)|(?<=www)\./gi, (character) => `&#${character.charCodeAt(0)};`);
}
/**
* A code span in Markdown: `<code>` with everything inside escaped, which holds any backtick and any pipe. A long name
* of an image may break after its registry, so that a table of them is no wider than the page.
*/
function asCode(text) {
	return `<code>${escapeMarkdown(oneLine(text)).replace(/(\/|&#64;)(?=.)/g, "$1<wbr>")}</code>`;
}
/** A preformatted block: lines kept, nothing in them acts. */
function asPreformatted(lines) {
	return `<pre>${lines.map((line) => escapeMarkdown(asDataLine(line))).join("\n")}</pre>`;
}
/** A part of the page that is opened by who wants to read it; title and content are Markdown already. */
function asFold(title, content, open = false) {
	return `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A label in a Mermaid gantt: its grammar ends a label at `:`, a statement at `;` or `#`, and knows `%%` comments. */
function asMermaid(text) {
	return oneLine(text).replace(/[:;#"<>{}`\\]|%%+/g, " ").replace(/\s+/g, " ").trim() || "-";
}
/** `1 task`, `2 tasks`. */
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}



/***/ })

};
;