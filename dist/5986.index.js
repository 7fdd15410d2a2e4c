"use strict";
exports.id = 5986;
exports.ids = [5986,3605];
exports.modules = {

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



/***/ }),

/***/ 3605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asRefusal: () => (/* binding */ asRefusal),
/* harmony export */   completeProxies: () => (/* binding */ completeProxies),
/* harmony export */   createProxiedHandler: () => (/* binding */ createProxiedHandler),
/* harmony export */   proxyAgents: () => (/* binding */ proxyAgents)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8883);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(521);



// node_modules/hpagent/index.mjs
var import_hpagent = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((/* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const https = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https");
	const http = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("http");
	const { URL } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("url");
	var HttpProxyAgent = class extends http.Agent {
		constructor(options) {
			const { proxy, proxyRequestOptions, ...opts } = options;
			super(opts);
			this.proxy = typeof proxy === "string" ? new URL(proxy) : proxy;
			this.proxyRequestOptions = proxyRequestOptions || {};
		}
		createConnection(options, callback) {
			const requestOptions = {
				...this.proxyRequestOptions,
				method: "CONNECT",
				host: this.proxy.hostname,
				port: this.proxy.port,
				path: `${options.host}:${options.port}`,
				setHost: false,
				headers: {
					...this.proxyRequestOptions.headers,
					connection: this.keepAlive ? "keep-alive" : "close",
					host: `${options.host}:${options.port}`
				},
				agent: false,
				timeout: options.timeout || 0
			};
			if (this.proxy.username || this.proxy.password) {
				const base64 = Buffer.from(`${decodeURIComponent(this.proxy.username || "")}:${decodeURIComponent(this.proxy.password || "")}`).toString("base64");
				requestOptions.headers["proxy-authorization"] = `Basic ${base64}`;
			}
			if (this.proxy.protocol === "https:") requestOptions.servername = this.proxy.hostname;
			const request = (this.proxy.protocol === "http:" ? http : https).request(requestOptions);
			request.once("connect", (response, socket, head) => {
				request.removeAllListeners();
				socket.removeAllListeners();
				if (response.statusCode === 200) callback(null, socket);
				else {
					socket.destroy();
					callback(/* @__PURE__ */ new Error(`Bad response: ${response.statusCode}`), null);
				}
			});
			request.once("timeout", () => {
				request.destroy(/* @__PURE__ */ new Error("Proxy timeout"));
			});
			request.once("error", (err) => {
				request.removeAllListeners();
				callback(err, null);
			});
			request.end();
		}
	};
	var HttpsProxyAgent = class extends https.Agent {
		constructor(options) {
			const { proxy, proxyRequestOptions, ...opts } = options;
			super(opts);
			this.proxy = typeof proxy === "string" ? new URL(proxy) : proxy;
			this.proxyRequestOptions = proxyRequestOptions || {};
		}
		createConnection(options, callback) {
			const requestOptions = {
				...this.proxyRequestOptions,
				method: "CONNECT",
				host: this.proxy.hostname,
				port: this.proxy.port,
				path: `${options.host}:${options.port}`,
				setHost: false,
				headers: {
					...this.proxyRequestOptions.headers,
					connection: this.keepAlive ? "keep-alive" : "close",
					host: `${options.host}:${options.port}`
				},
				agent: false,
				timeout: options.timeout || 0
			};
			if (this.proxy.username || this.proxy.password) {
				const base64 = Buffer.from(`${decodeURIComponent(this.proxy.username || "")}:${decodeURIComponent(this.proxy.password || "")}`).toString("base64");
				requestOptions.headers["proxy-authorization"] = `Basic ${base64}`;
			}
			if (this.proxy.protocol === "https:") requestOptions.servername = this.proxy.hostname;
			const request = (this.proxy.protocol === "http:" ? http : https).request(requestOptions);
			request.once("connect", (response, socket, head) => {
				request.removeAllListeners();
				socket.removeAllListeners();
				if (response.statusCode === 200) callback(null, super.createConnection({
					...options,
					socket
				}));
				else {
					socket.destroy();
					callback(/* @__PURE__ */ new Error(`Bad response: ${response.statusCode}`), null);
				}
			});
			request.once("timeout", () => {
				request.destroy(/* @__PURE__ */ new Error("Proxy timeout"));
			});
			request.once("error", (err) => {
				request.removeAllListeners();
				callback(err, null);
			});
			request.end();
		}
	};
	module.exports = {
		HttpProxyAgent,
		HttpsProxyAgent
	};
})))(), 1);
const HttpProxyAgent = import_hpagent.default.HttpProxyAgent;
const HttpsProxyAgent = import_hpagent.default.HttpsProxyAgent;
// src/adapters/proxy.ts
const proxyVariables = [
	"https_proxy",
	"HTTPS_PROXY",
	"http_proxy",
	"HTTP_PROXY"
];
/**
* Makes the `proxy:3128` of the environment the `http://proxy:3128` that it is meant as: the toolkit takes it so only
* where the proxy has no name.
*
* @returns the proxies' passwords, which must not be shown
*/
function completeProxies(env) {
	return proxyVariables.flatMap((name) => {
		const given = env[name]?.trim();
		if (!given) return [];
		const address = given.includes("://") ? given : `http://${given}`;
		env[name] = address;
		const password = URL.canParse(address) ? new URL(address).password : "";
		return password === "" ? [] : [password, decoded(password)];
	});
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/**
* The way to AWS through the proxies that the environment asks for: `https_proxy` for addresses with TLS, `http_proxy`
* for those without, each in either letter case. Which address goes through one is decided by GitHub's toolkit, as for
* GitHub: `no_proxy` lists hosts with everything below them, `host:port` or `*`, and loopback is always left alone.
*
* @param timeouts of each request
*/
function createProxiedHandler(timeouts) {
	const direct = new _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.t(timeouts);
	const ended = new AbortController();
	const handlers = /* @__PURE__ */ new Map();
	/** `no_proxy` may name some of AWS's services, so each request's address decides. */
	const handlerFor = (url) => {
		const proxy = proxyFor(url);
		if (proxy === null) return direct;
		const key = `${url.protocol} ${proxy.href}`;
		const handler = handlers.get(key) ?? new _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.t({
			...timeouts,
			...agentsOf(url, proxy, ended.signal)
		});
		handlers.set(key, handler);
		return handler;
	};
	return {
		metadata: direct.metadata,
		async handle(request, options) {
			const port = request.port === void 0 ? "" : `:${request.port}`;
			const url = new URL(`${request.protocol}//${request.hostname}${port}`);
			try {
				return await handlerFor(url).handle(request, options);
			} catch (error) {
				throw asRefusal(error, url) ?? error;
			}
		},
		updateHttpClientConfig() {},
		httpHandlerConfigs: () => direct.httpHandlerConfigs(),
		destroy() {
			for (const handler of [direct, ...handlers.values()]) handler.destroy();
			ended.abort();
		}
	};
}
/** The proxy for an address; null where none is set or `no_proxy` excepts it. What does not speak HTTP is not for us. */
function proxyFor(url) {
	const found = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__.t)(url);
	return found?.hostname && /^https?:$/.test(found.protocol) ? new URL(found.href) : null;
}
/** The agent that sends requests to an address through its proxy; null where there is none. */
function proxyAgents(url, signal) {
	const proxy = proxyFor(url);
	if (proxy === null) return null;
	const options = {
		keepAlive: false,
		maxSockets: 1,
		proxy,
		proxyRequestOptions: { signal }
	};
	return url.protocol === "https:" ? new HttpsProxyAgent(options) : new HttpProxyAgent(options);
}
/** As many connections to one host as the SDK's own agents hold. */
function agentsOf(url, proxy, signal) {
	const options = {
		keepAlive: true,
		maxSockets: 50,
		proxy,
		proxyRequestOptions: { signal }
	};
	if (url.protocol === "https:") return { httpsAgent: new HttpsProxyAgent(options) };
	return { httpAgent: new HttpProxyAgent(options) };
}
/** What hpagent says where a proxy does not open the way, in words; null for any other error. */
function asRefusal(error, url) {
	const status = error instanceof Error ? /^Bad response: (\d+)$/.exec(error.message)?.[1] : void 0;
	if (status === void 0) return null;
	const hint = status === "407" ? ": it asks for a user and a password, as in http://user:password@proxy:3128" : "";
	const refusal = /* @__PURE__ */ new Error(`The proxy answered ${status} when it was asked for ${url.host}${hint}`);
	return Number(status) >= 500 ? Object.assign(refusal, { code: "EHOSTUNREACH" }) : refusal;
}



/***/ })

};
;