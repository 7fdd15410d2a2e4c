"use strict";
exports.id = 9523;
exports.ids = [9523];
exports.modules = {

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