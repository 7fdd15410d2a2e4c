"use strict";
exports.id = 3810;
exports.ids = [3810,9523];
exports.modules = {

/***/ 3810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAttestations: () => (/* binding */ findAttestations),
/* harmony export */   readTrustDomain: () => (/* binding */ readTrustDomain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4256);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9523);




// src/lib/snappy.ts
/**
* Expands a block in Snappy's format (format_description.txt of google/snappy): the length of the whole, then literals
* and copies of what was written before.
*
* @param mostBytes a block that says it is longer is not expanded
* @throws Error for what is no such block; the input may be anything
*/
function expandSnappy(block, mostBytes) {
	const { value: length, next } = readLength(block);
	if (length > mostBytes) throw new Error(`it has ${length} bytes; at most ${mostBytes} are read`);
	const output = new Uint8Array(length);
	let at = next;
	let written = 0;
	while (at < block.length) {
		const element = readElement(block, at);
		if (written + element.length > length) throw new Error("it is longer than it says");
		if (element.kind === "literal") {
			if (element.next + element.length > block.length) throw new Error("it ends early");
			output.set(block.subarray(element.next, element.next + element.length), written);
			at = element.next + element.length;
		} else {
			if (element.offset === 0 || element.offset > written) throw new Error("it refers to what is not there");
			for (let index = 0; index < element.length; index += 1) output[written + index] = output[written + index - element.offset] ?? 0;
			at = element.next;
		}
		written += element.length;
	}
	if (written !== length) throw new Error("it is shorter than it says");
	return output;
}
/** Seven bits a byte, the lowest first; at most 32 bits. */
function readLength(block) {
	let value = 0;
	for (let index = 0; index < 5; index += 1) {
		const byte = byteAt(block, index);
		value += (byte & 127) * 2 ** (7 * index);
		if (byte < 128) return {
			value,
			next: index + 1
		};
	}
	throw new Error("its length cannot be read");
}
function readElement(block, at) {
	const tag = byteAt(block, at);
	const high = tag >> 2;
	switch (tag & 3) {
		case 0: {
			if (high < 60) return {
				kind: "literal",
				length: high + 1,
				next: at + 1
			};
			const bytes = high - 59;
			return {
				kind: "literal",
				length: numberAt(block, at + 1, bytes) + 1,
				next: at + 1 + bytes
			};
		}
		case 1: {
			const offset = (tag >> 5) * 256 + byteAt(block, at + 1);
			return {
				kind: "copy",
				length: (high & 7) + 4,
				offset,
				next: at + 2
			};
		}
		case 2: return {
			kind: "copy",
			length: high + 1,
			offset: numberAt(block, at + 1, 2),
			next: at + 3
		};
		default: return {
			kind: "copy",
			length: high + 1,
			offset: numberAt(block, at + 1, 4),
			next: at + 5
		};
	}
}
/** A number of so many bytes, the lowest first. */
function numberAt(block, at, bytes) {
	let value = 0;
	for (let index = 0; index < bytes; index += 1) value += byteAt(block, at + index) * 256 ** index;
	return value;
}
function byteAt(block, at) {
	const byte = block[at];
	if (byte === void 0) throw new Error("it ends early");
	return byte;
}
// src/adapters/github-attestations.ts
/** What is read at most: pages of a list, bundles, bytes of a page and of a bundle. */
const most = {
	pages: 5,
	bundles: 60,
	pageBytes: 8388608,
	bundleBytes: 2097152
};
const pageSize = 30;
/** How many bundles are fetched at a time, how long one answer may take, ms, and how often it is asked for. */
const atATime = 6;
const patienceMs = 1e4;
const attempts = 3;
/** The predicate of SLSA provenance, by which GitHub filters. */
const provenance = "https://slsa.dev/provenance/v1";
/**
* The attestations that GitHub has of an image for a repository or an owner. GitHub lists them with their bundles, or with
* addresses where each is to be fetched in Snappy's format (REST API, "List attestations").
*
* @throws GitHubError that says what GitHub said
*/
async function findAttestations({ owner, repository, digest }, access, signal, http = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__.createHttp)()) {
	const query = `attestations/${digest}?per_page=${pageSize}&predicate_type=${encodeURIComponent(provenance)}`;
	const name = encodeURIComponent(owner);
	const roots = repository === null ? [`/orgs/${name}`, `/users/${name}`] : [`/repos/${name}/${encodeURIComponent(repository)}`];
	const fetchPage = (url) => getJson(url, access, http, signal);
	const entries = [];
	let next = null;
	for (let page = 0; page < most.pages && entries.length < most.bundles; page += 1) {
		const answer = next === null ? await firstOf(roots, query, access, fetchPage) : pageIn(await fetchPage(next), access);
		entries.push(...answer.entries);
		next = answer.next;
		if (next === null) break;
	}
	const read = entries.slice(0, most.bundles);
	const bundles = await bundlesOf(read, http, signal);
	const cut = next !== null || read.length < entries.length;
	return {
		bundles: bundles.flatMap((one) => "bundle" in one ? [one.bundle] : []),
		unread: bundles.flatMap((one) => "why" in one ? [one.why] : []),
		cut
	};
}
/** The first page: of an owner that is no organization it is that of a user. */
async function firstOf([root = "", ...others], query, access, fetchPage) {
	try {
		return pageIn(await fetchPage(`${access.baseUrl}${root}/${query}`), access);
	} catch (error) {
		if (others.length === 0 || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.n) || error.status !== 404) throw error;
		return firstOf(others, query, access, fetchPage);
	}
}
function pageIn({ json, link }, { baseUrl }) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(json) || !Array.isArray(json.attestations)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("GitHub answered without a list of attestations.", null);
	const next = nextIn(link ?? "");
	const isSame = next !== null && URL.canParse(next) && new URL(next).origin === new URL(baseUrl).origin;
	return {
		entries: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(json.attestations),
		next: isSame ? next : null
	};
}
/** The address of the next page in a `link` header (RFC 8288). */
function nextIn(link) {
	for (const part of link.slice(0, 4096).split(",")) {
		const end = part.indexOf(">");
		if (end > 0 && /;\s*rel="?next"?/.test(part.slice(end))) return part.slice(part.indexOf("<") + 1, end);
	}
	return null;
}
async function bundlesOf(entries, http, signal) {
	const all = [];
	for (let from = 0; from < entries.length; from += atATime) {
		const group = entries.slice(from, from + atATime);
		all.push(...await Promise.all(group.map((entry) => bundleOf(entry, http, signal))));
	}
	return all;
}
async function bundleOf({ bundle, bundle_url }, http, signal) {
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(bundle)) return checked(bundle);
	const url = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(bundle_url ?? null) ?? "";
	if (!URL.canParse(url) || !isSafe(new URL(url))) return { why: "GitHub names no address of the bundle" };
	const answer = await retried(() => http.download({
		url,
		headers: {},
		mostBytes: most.bundleBytes
	}, limited(signal)));
	if (answer.kind === "none") return { why: `the bundle could not be fetched: ${(0,_outside_js__WEBPACK_IMPORTED_MODULE_3__.t)(answer.why)}` };
	if (answer.status !== 200) return { why: `the bundle could not be fetched: status ${answer.status}` };
	if (answer.cut) return { why: `the bundle has more than ${most.bundleBytes} bytes` };
	try {
		return checked(JSON.parse(textIn(answer.bytes)));
	} catch (error) {
		return { why: `the bundle cannot be read: ${(0,_outside_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error), 200)}` };
	}
}
/** TLS, but for this machine, where tests are. */
function isSafe({ protocol, hostname }) {
	return protocol === "https:" || protocol === "http:" && hostname === "127.0.0.1";
}
function checked(bundle) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.r)(bundle) ? { why: "the bundle is nested too deeply" } : { bundle };
}
/** In Snappy's format, or as it is: JSON begins with a brace, and a block of 123 bytes is too short for a bundle. */
function textIn(bytes) {
	const expanded = bytes[0] === 123 ? bytes : expandSnappy(bytes, 2 * most.bundleBytes);
	return Buffer.from(expanded).toString("utf8");
}
/**
* The trust domain of a host with an instance of Sigstore of its own; null where it has the default one.
*
* @throws GitHubError
*/
async function readTrustDomain(access, signal, http = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__.createHttp)()) {
	const { json } = await getJson(`${access.baseUrl}/meta`, access, http, signal);
	const { artifact_attestations: own } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(json) && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(json.domains) ? json.domains : {};
	const domain = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(own) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(own.trust_domain ?? null) : null;
	return domain !== null && /^[\w-][\w.-]{0,99}$/.test(domain) ? domain : null;
}
async function getJson(url, { token }, http, signal) {
	const headers = {
		accept: "application/vnd.github+json",
		"x-github-api-version": "2022-11-28",
		...token !== "" && { authorization: `token ${token}` }
	};
	const answer = await retried(() => http.download({
		url,
		headers,
		mostBytes: most.pageBytes
	}, limited(signal)));
	if (answer.kind === "none") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n(`GitHub did not answer: ${(0,_outside_js__WEBPACK_IMPORTED_MODULE_3__.t)(answer.why)}`, null);
	const { status, bytes, cut, link } = answer;
	if (cut) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n(`GitHub answered with more than ${most.pageBytes} bytes.`, status);
	const json = parsed(bytes);
	if (status !== 200) {
		const said = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(json) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(json.message ?? null) : null;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n(`GitHub answered ${status}${said === null ? "" : `: ${(0,_outside_js__WEBPACK_IMPORTED_MODULE_3__.t)(said)}`}`, status);
	}
	if (json === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("GitHub answered with what is no JSON.", status);
	return {
		json,
		link
	};
}
function parsed(bytes) {
	try {
		return JSON.parse(Buffer.from(bytes).toString("utf8"));
	} catch {
		return;
	}
}
/** What may pass by itself is asked for again: no answer, and errors of the server. */
async function retried(send) {
	let answer = await send();
	for (let attempt = 1; attempt < attempts && mayPass(answer); attempt += 1) answer = await send();
	return answer;
}
function mayPass(answer) {
	return answer.kind === "none" || answer.status >= 500 || answer.status === 429;
}
function limited(signal) {
	return AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
}



/***/ }),

/***/ 9523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHttp: () => (/* binding */ createHttp)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_5__);






// src/adapters/http.ts
/** What is read of an answer to a check. */
const mostBytes = 65536;
const mostRedirects = 5;
/**
* GETs for the checks of `verify`, which read at most 64 KiB, and downloads. They carry no credentials but the headers
* that they are given, verify TLS certificates, and go through the proxy that the environment names.
*/
function createHttp() {
	return {
		async get(request, signal) {
			try {
				const answer = await follow({
					...request,
					mostBytes
				}, signal);
				return answer.kind === "none" ? answer : asText(answer);
			} catch (error) {
				return {
					kind: "none",
					why: reasonOf(error, signal)
				};
			}
		},
		async download(request, signal) {
			try {
				const answer = await follow({
					...request,
					follow: true
				}, signal);
				if (answer.kind === "none") return answer;
				if (answer.encoding !== null) return {
					kind: "none",
					why: `the answer is in the encoding ${answer.encoding}`
				};
				const { status, bytes, cut, link } = answer;
				return {
					kind: "answer",
					status,
					bytes,
					cut,
					link
				};
			} catch (error) {
				return {
					kind: "none",
					why: reasonOf(error, signal)
				};
			}
		}
	};
}
function asText({ status, bytes, cut, encoding, location }) {
	return {
		kind: "answer",
		status,
		text: Buffer.from(bytes).toString("utf8"),
		cut,
		encoding,
		location
	};
}
function reasonOf(error, signal) {
	if (signal.aborted) return "it was ended before it was complete";
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error);
	return code === "" || text.includes(code) ? text || "the connection failed" : `${code}: ${text}`;
}
async function follow(first, signal) {
	const start = new URL(first.url);
	let at = start;
	for (let hops = 0;; hops += 1) {
		const headers = at.host === start.host && at.protocol === start.protocol ? first.headers : {};
		const isRedirected = hops > 0 && at.hostname !== start.hostname;
		const answer = await send(at, headers, {
			isRedirected,
			mostBytes: first.mostBytes,
			signal
		});
		if (!first.follow || answer.kind !== "answer" || answer.location === null) return answer;
		const next = URL.canParse(answer.location, at.href) ? new URL(answer.location, at) : null;
		if (next === null || next.protocol !== "http:" && next.protocol !== "https:") return {
			kind: "none",
			why: "it redirects to something that is no http or https address"
		};
		if (hops + 1 > mostRedirects) return {
			kind: "none",
			why: `it redirects more than ${mostRedirects} times`
		};
		next.username = "";
		next.password = "";
		at = next;
	}
}
async function send(url, headers, { isRedirected, mostBytes: most, signal }) {
	if (isRedirected && isLocal(url.hostname.replace(/^\[|\]$/g, ""))) return {
		kind: "none",
		why: "it redirects to an address of the machine that runs this job"
	};
	const options = {
		method: "GET",
		headers: {
			"user-agent": "ecs-deploy-action",
			accept: "*/*",
			"accept-encoding": "identity",
			...headers
		},
		agent: false,
		signal,
		maxHeaderSize: 16384,
		...isRedirected && { lookup: lookupElsewhere },
		...await throughProxy(url, signal)
	};
	try {
		return await exchange(url, options, most);
	} catch (error) {
		if (options.agent === false) throw error;
		throw (await __webpack_require__.e(/* import() */ 3605).then(__webpack_require__.bind(__webpack_require__, 3605))).asRefusal(error, url) ?? error;
	}
}
function exchange(url, options, most) {
	const begin = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_2__.request : node_http__WEBPACK_IMPORTED_MODULE_3__.request;
	return new Promise((resolve, reject) => {
		const request = begin(url, {
			...options,
			...url.protocol === "https:" && { rejectUnauthorized: true }
		});
		request.once("error", reject);
		request.once("upgrade", () => {
			request.destroy();
			reject(/* @__PURE__ */ new Error("it switches to another protocol"));
		});
		request.once("response", (response) => void read(request, response, most).then(resolve, reject));
		request.end();
	});
}
/** The answer's beginning; the connection ends with it. */
async function read(request, response, most) {
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of response) {
			chunks.push(chunk.subarray(0, most - length));
			length += chunk.length;
			if (length > most) break;
		}
	} finally {
		request.destroy();
	}
	const status = response.statusCode ?? 0;
	const encoding = response.headers["content-encoding"] ?? null;
	const isRedirect = [
		301,
		302,
		303,
		307,
		308
	].includes(status);
	return {
		kind: "answer",
		status,
		bytes: Buffer.concat(chunks),
		cut: length > most,
		link: textIn(response.headers.link),
		encoding: encoding === "identity" ? null : encoding,
		location: isRedirect ? response.headers.location ?? null : null
	};
}
function textIn(header) {
	return typeof header === "string" ? header : null;
}
/** The agents for the proxy of the environment; nothing, and no code loaded, where none is set. */
async function throughProxy(url, signal) {
	if (!(0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__.t)(url)?.hostname) return {};
	const { proxyAgents } = await __webpack_require__.e(/* import() */ 3605).then(__webpack_require__.bind(__webpack_require__, 3605));
	const agent = proxyAgents(url, signal);
	return agent === null ? {} : { agent };
}
/** Loopback and link-local addresses, where metadata services answer: no redirect leads there. */
function isLocal(host) {
	const name = host.toLowerCase().replace(/\.$/, "");
	if (name === "localhost" || name.endsWith(".localhost")) return true;
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(name) === 4) return /^(?:127|0)\.|^169\.254\./.test(name);
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(name) !== 6) return false;
	if (/^::ffff:/.test(name)) return true;
	return name === "::1" || name === "::" || /^fe[89ab]/.test(name) || name.startsWith("fd00:ec2:");
}
/** Resolves a name that a redirect leads to, and refuses what resolves to this machine. */
function lookupElsewhere(host, options, callback) {
	(0,node_dns__WEBPACK_IMPORTED_MODULE_4__.lookup)(host, {
		...options,
		all: true
	}, (error, addresses) => {
		const [first] = addresses;
		if (error !== null || first === void 0) return callback(error ?? /* @__PURE__ */ new Error(`${host} has no address`), []);
		if (addresses.some(({ address }) => isLocal(address))) return callback(/* @__PURE__ */ new Error("it redirects to an address of the machine that runs this job"), []);
		return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
	});
}



/***/ }),

/***/ 8883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ getProxyUrl)
/* harmony export */ });
// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
	const usingSsl = reqUrl.protocol === "https:";
	if (checkBypass(reqUrl)) return;
	const proxyVar = (() => {
		if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
		else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
	})();
	if (proxyVar) try {
		return new DecodedURL(proxyVar);
	} catch (_a) {
		if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
	}
	else return;
}
function checkBypass(reqUrl) {
	if (!reqUrl.hostname) return false;
	const reqHost = reqUrl.hostname;
	if (isLoopbackAddress(reqHost)) return true;
	const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
	if (!noProxy) return false;
	let reqPort;
	if (reqUrl.port) reqPort = Number(reqUrl.port);
	else if (reqUrl.protocol === "http:") reqPort = 80;
	else if (reqUrl.protocol === "https:") reqPort = 443;
	const upperReqHosts = [reqUrl.hostname.toUpperCase()];
	if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
	for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
	return false;
}
function isLoopbackAddress(host) {
	const hostLower = host.toLowerCase();
	return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
	constructor(url, base) {
		super(url, base);
		this._decodedUsername = decodeURIComponent(super.username);
		this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
};



/***/ })

};
;