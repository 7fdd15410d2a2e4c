"use strict";
exports.id = 9089;
exports.ids = [9089];
exports.modules = {

/***/ 1282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ AwsSdkSigV4ASigner),
/* harmony export */   n: () => (/* binding */ NODE_SIGV4A_CONFIG_OPTIONS),
/* harmony export */   r: () => (/* binding */ resolveAwsSdkSigV4AConfig),
/* harmony export */   t: () => (/* binding */ SignatureV4MultiRegion)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(990);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7876);



// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.o {
	async sign(httpRequest, identity, signingProperties) {
		if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_2__.t.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		const { config, signer, signingRegion, signingRegionSet, signingName } = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.s)(signingProperties);
		const multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(",");
		const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		if (!noSkewCorrection) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.c)(config.systemClockOffset),
			signingRegion: multiRegionOverride,
			signingService: signingName
		});
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
const resolveAwsSdkSigV4AConfig = (config) => {
	config.sigv4aSigningRegionSet = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.S)(config.sigv4aSigningRegionSet);
	return config;
};
const NODE_SIGV4A_CONFIG_OPTIONS = {
	environmentVariableSelector(env) {
		if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: true });
	},
	configFileSelector(profile) {
		if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.n("sigv4a_signing_region_set not set in profile.", { tryNextLink: true });
	},
	default: void 0
};
// node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js
const signatureV4aContainer = { SignatureV4a: null };
// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js
const signatureV4CrtContainer = { CrtSignerV4: null };
// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4SignWithCredentials.js
const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
var SignatureV4SignWithCredentials = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.i {
	async signWithCredentials(requestToSign, credentials, options) {
		const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
		requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
		const privateAccess = this;
		setSingleOverride(privateAccess, credentialsWithoutSessionToken);
		return privateAccess.signRequest(requestToSign, options ?? {});
	}
	async presignWithCredentials(requestToSign, credentials, options) {
		const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
		delete requestToSign.headers[SESSION_TOKEN_HEADER];
		requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
		requestToSign.query = requestToSign.query ?? {};
		requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
		setSingleOverride(this, credentialsWithoutSessionToken);
		return this.presign(requestToSign, options);
	}
};
function getCredentialsWithoutSessionToken(credentials) {
	return {
		accessKeyId: credentials.accessKeyId,
		secretAccessKey: credentials.secretAccessKey,
		expiration: credentials.expiration
	};
}
function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
	const currentCredentialProvider = privateAccess.credentialProvider;
	privateAccess.credentialProvider = () => {
		privateAccess.credentialProvider = currentCredentialProvider;
		return Promise.resolve(credentialsWithoutSessionToken);
	};
}
// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js
var SignatureV4MultiRegion = class {
	sigv4aSigner;
	sigv4Signer;
	signerOptions;
	static sigv4aDependency() {
		if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") return "crt";
		else if (typeof signatureV4aContainer.SignatureV4a === "function") return "js";
		return "none";
	}
	constructor(options) {
		this.sigv4Signer = new SignatureV4SignWithCredentials(options);
		this.signerOptions = options;
	}
	async sign(requestToSign, options = {}) {
		if (options.signingRegion === "*") return this.getSigv4aSigner().sign(requestToSign, options);
		return this.sigv4Signer.sign(requestToSign, options);
	}
	async signWithCredentials(requestToSign, credentials, options = {}) {
		if (options.signingRegion === "*") {
			const signer = this.getSigv4aSigner();
			const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options);
			else throw new Error("signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
		}
		return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
	}
	async presign(originalRequest, options = {}) {
		if (options.signingRegion === "*") {
			const signer = this.getSigv4aSigner();
			const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options);
			else throw new Error("presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
		}
		return this.sigv4Signer.presign(originalRequest, options);
	}
	async presignWithCredentials(originalRequest, credentials, options = {}) {
		if (options.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
		return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
	}
	getSigv4aSigner() {
		if (!this.sigv4aSigner) {
			const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			const JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
			if (this.signerOptions.runtime === "node") {
				if (!CrtSignerV4 && !JsSigV4aSigner) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
				if (CrtSignerV4 && typeof CrtSignerV4 === "function") this.sigv4aSigner = new CrtSignerV4({
					...this.signerOptions,
					signingAlgorithm: 1
				});
				else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
				else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
			} else {
				if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
				this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
			}
		}
		return this.sigv4aSigner;
	}
};



/***/ }),

/***/ 6855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createPaging)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/adapters/paging.ts
/** Far more than any list that is read here has: a hundred thousand entries. */
const mostPages = 1e3;
/**
* Guards a loop over pages against a server that never comes to the end: takes each answer's token and hands it on,
* undefined after the last page.
*
* @throws AwsError for a token that has come before, and after a thousand pages
*/
function createPaging(operation, resource) {
	const seen = /* @__PURE__ */ new Set();
	return (token) => {
		if (token === null || token === void 0 || token === "") return void 0;
		const trouble = seen.has(token) ? "the answer repeats the token of an earlier page, so the list has no end" : seen.size >= mostPages ? `the list has more than ${mostPages} pages` : null;
		if (trouble !== null) {
			const message = `${operation}${resource === null ? "" : ` (${resource})`} failed: ${trouble}.`;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(message, {
				kind: "refused",
				operation,
				code: "EndlessPages",
				resource,
				requestId: null,
				action: null
			});
		}
		seen.add(token);
		return token;
	};
}



/***/ }),

/***/ 528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sendRaw),
/* harmony export */   t: () => (/* binding */ receiveRaw)
/* harmony export */ });
// src/adapters/raw-json.ts
/** Sends `body` as it is. After serialisation and before signing, so that the signature covers it. */
function sendRaw(stack, body) {
	stack.add((next) => async (args) => {
		const request = args.request;
		request.body = JSON.stringify(body);
		request.headers["content-length"] = String(Buffer.byteLength(request.body));
		return next(args);
	}, {
		step: "build",
		name: "sendRaw",
		priority: "high",
		override: true
	});
}
/** Hands the answer's JSON to `take` before the SDK's own reading of it. Answers that are errors are left alone. */
function receiveRaw(stack, take) {
	stack.add((next) => async (args) => {
		const result = await next(args);
		const response = result.response;
		if (response.statusCode >= 300) return result;
		const bytes = await readAll(response.body);
		take(JSON.parse(bytes.toString("utf8")));
		response.body = bytes;
		return result;
	}, {
		step: "deserialize",
		name: "receiveRaw",
		priority: "low",
		override: true
	});
}
async function readAll(body) {
	if (typeof body === "string" || body instanceof Uint8Array) return Buffer.from(body);
	const chunks = [];
	for await (const chunk of body) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}



/***/ }),

/***/ 9089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSchedules: () => (/* binding */ createSchedules)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8677);
/* harmony import */ var _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1282);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8356);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6150);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(521);
/* harmony import */ var _stream_collector_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3849);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7357);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4192);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1349);
/* harmony import */ var _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7657);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4256);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6855);
/* harmony import */ var _raw_json_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(528);
















// node_modules/@aws-sdk/client-eventbridge/dist-es/endpoint/bdd.js
const o = "ref";
const a$1 = -1;
const b$1 = true;
const c$1 = "isSet";
const d$1 = "PartitionResult";
const e$1 = "booleanEquals";
const f$1 = "stringEquals";
const g$1 = "getAttr";
const h$1 = { [o]: "Endpoint" };
const i$1 = { [o]: "EndpointId" };
const j$1 = { [o]: d$1 };
const k$1 = { [o]: "Region" };
const l = {};
const m = { "authSchemes": [{
	"name": "sigv4a",
	"signingName": "events",
	"signingRegionSet": ["*"]
}] };
const n = [k$1];
const _data$1 = {
	conditions: [
		[c$1, n],
		[c$1, [h$1]],
		[c$1, [i$1]],
		[
			"aws.partition",
			n,
			d$1
		],
		[e$1, [{ [o]: "UseFIPS" }, b$1]],
		[e$1, [{ [o]: "UseDualStack" }, b$1]],
		[f$1, [{
			fn: g$1,
			argv: [j$1, "name"]
		}, "aws-us-gov"]],
		["isValidHostLabel", [i$1, b$1]],
		[e$1, [{
			fn: g$1,
			argv: [j$1, "supportsFIPS"]
		}, b$1]],
		[e$1, [{
			fn: g$1,
			argv: [j$1, "supportsDualStack"]
		}, b$1]],
		[f$1, [k$1, "us-gov-east-1"]],
		[f$1, [k$1, "us-gov-west-1"]]
	],
	results: [
		[a$1],
		["https://events.{Region}.{PartitionResult#dualStackDnsSuffix}", l],
		[h$1, m],
		["https://{EndpointId}.endpoint.events.{PartitionResult#dualStackDnsSuffix}", m],
		[a$1, "DualStack is enabled but this partition does not support DualStack"],
		["https://{EndpointId}.endpoint.events.{PartitionResult#dnsSuffix}", m],
		[a$1, "Invalid Configuration: FIPS is not supported with EventBridge multi-region endpoints."],
		[a$1, "EndpointId must be a valid host label."],
		[a$1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$1, l],
		["https://events-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", l],
		[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://events.us-gov-east-1.amazonaws.com", l],
		["https://events.us-gov-west-1.amazonaws.com", l],
		["https://events-fips.{Region}.{PartitionResult#dnsSuffix}", l],
		[a$1, "FIPS is enabled but this partition does not support FIPS"],
		["https://events.{Region}.{PartitionResult#dnsSuffix}", l],
		[a$1, "Invalid Configuration: Missing Region"]
	]
};
const root$1 = 2;
const nodes$1 = new Int32Array([
	-1,
	1,
	-1,
	0,
	4,
	3,
	1,
	27,
	100000018,
	1,
	25,
	5,
	2,
	17,
	6,
	3,
	7,
	100000018,
	4,
	10,
	8,
	5,
	9,
	100000017,
	9,
	100000001,
	100000004,
	5,
	14,
	11,
	8,
	12,
	100000016,
	10,
	100000013,
	13,
	11,
	100000014,
	100000015,
	6,
	100000001,
	15,
	8,
	16,
	100000012,
	9,
	100000011,
	100000012,
	3,
	18,
	100000018,
	4,
	23,
	19,
	5,
	21,
	20,
	7,
	100000005,
	100000007,
	7,
	22,
	100000007,
	9,
	100000003,
	100000004,
	5,
	24,
	31,
	6,
	100000001,
	31,
	2,
	26,
	27,
	3,
	29,
	27,
	4,
	100000008,
	28,
	5,
	100000009,
	100000010,
	4,
	31,
	30,
	7,
	100000002,
	100000007,
	7,
	100000006,
	100000007
]);
const bdd$1 = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.U.from(nodes$1, root$1, _data$1.conditions, _data$1.results);
// node_modules/@aws-sdk/client-eventbridge/dist-es/endpoint/endpointResolver.js
const cache$1 = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.H({
	size: 50,
	params: [
		"Endpoint",
		"EndpointId",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => {
	return cache$1.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.B)(bdd$1, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.V.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.d;
// node_modules/@aws-sdk/client-eventbridge/dist-es/auth/httpAuthSchemeProvider.js
const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	const instructionsFn = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.m)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	const endpointParameters = await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.r)(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
const _defaultEventBridgeHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.m)(context).operation,
		region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.p)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
const defaultEventBridgeHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultEventBridgeHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "events",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "events",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
	const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
		const authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
		if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
		const options = [];
		for (const scheme of authSchemes) {
			const { name: resolvedName, properties = {}, ...rest } = scheme;
			const name = resolvedName.toLowerCase();
			if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				const sigv4Present = authSchemes.find((s) => {
					const name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (_SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_2__.t.sigv4aDependency() === "none" && sigv4Present) continue;
			} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
			else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			const createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			const option = createOption(authParameters);
			option.schemeId = schemeId;
			option.signingProperties = {
				...option.signingProperties || {},
				...rest,
				...properties
			};
			options.push(option);
		}
		return options;
	};
	return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultEventBridgeHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default:
			options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
};
const defaultEventBridgeHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver$1, _defaultEventBridgeHttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption$1,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
});
const resolveHttpAuthSchemeConfig$1 = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.r)(config);
	const config_1 = (0,_SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_2__.r)(config_0);
	return Object.assign(config_1, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.p)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-eventbridge/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "events"
	});
};
const commonParams$1 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-eventbridge/package.json
var version$1 = "3.1162.0";
// node_modules/@aws-sdk/client-eventbridge/dist-es/models/EventBridgeServiceException.js
var EventBridgeServiceException = class EventBridgeServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_9__.t {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.eventbridge#EventBridgeServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EventBridgeServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-eventbridge/dist-es/models/errors.js
var AccessDeniedException = class AccessDeniedException extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
	}
};
var ConcurrentModificationException = class ConcurrentModificationException extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
	}
};
var InternalException = class InternalException extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#InternalException";
	name = "InternalException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "InternalException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalException.prototype);
	}
};
var InvalidStateException = class InvalidStateException extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#InvalidStateException";
	name = "InvalidStateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidStateException.prototype);
	}
};
var OperationDisabledException = class OperationDisabledException extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#OperationDisabledException";
	name = "OperationDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OperationDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationDisabledException.prototype);
	}
};
var ResourceNotFoundException$1 = class ResourceNotFoundException$1 extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$1.prototype);
	}
};
var IllegalStatusException = class IllegalStatusException extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#IllegalStatusException";
	name = "IllegalStatusException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IllegalStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IllegalStatusException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
};
var ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#ResourceAlreadyExistsException";
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
	}
};
var InvalidEventPatternException = class InvalidEventPatternException extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#InvalidEventPatternException";
	name = "InvalidEventPatternException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidEventPatternException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidEventPatternException.prototype);
	}
};
var ThrottlingException$1 = class ThrottlingException$1 extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException$1.prototype);
	}
};
var ManagedRuleException = class ManagedRuleException extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#ManagedRuleException";
	name = "ManagedRuleException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ManagedRuleException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ManagedRuleException.prototype);
	}
};
var PolicyLengthExceededException = class PolicyLengthExceededException extends EventBridgeServiceException {
	static shapeId = "com.amazonaws.eventbridge#PolicyLengthExceededException";
	name = "PolicyLengthExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PolicyLengthExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyLengthExceededException.prototype);
	}
};
// node_modules/@aws-sdk/client-eventbridge/dist-es/schemas/schemas_0.js
const _ADE = "AccessDeniedException";
const _AP = "ArrayProperties";
const _API$1 = "AssignPublicIp";
const _ASP = "AppSyncParameters";
const _AVC$1 = "AwsVpcConfiguration";
const _Ar = "Arn";
const _At = "Attempts";
const _BAP = "BatchArrayProperties";
const _BP = "BatchParameters";
const _BRS = "BatchRetryStrategy";
const _CME = "ConcurrentModificationException";
const _CPS$1 = "CapacityProviderStrategy";
const _CPSI$1 = "CapacityProviderStrategyItem";
const _DLC$1 = "DeadLetterConfig";
const _DU = "DbUser";
const _Da = "Database";
const _EBN = "EventBusName";
const _ECr = "ErrorCode";
const _EEC$1 = "EnableExecuteCommand";
const _EECSMT$1 = "EnableECSManagedTags";
const _EM = "ErrorMessage";
const _EPc = "EcsParameters";
const _FE = "FailedEntries";
const _FEC = "FailedEntryCount";
const _G$1 = "Group";
const _GQLO = "GraphQLOperation";
const _HP = "HeaderParameters";
const _HPt = "HttpParameters";
const _IE = "InternalException";
const _IEPE = "InvalidEventPatternException";
const _IP = "InputPath";
const _IPM = "InputPathsMap";
const _ISE$1 = "IllegalStatusException";
const _ISEn = "InvalidStateException";
const _IT = "InputTransformer";
const _ITn = "InputTemplate";
const _Id = "Id";
const _In = "Input";
const _JD = "JobDefinition";
const _JN = "JobName";
const _K = "Key";
const _KP$1 = "KinesisParameters";
const _L = "Limit";
const _LEE = "LimitExceededException";
const _LT$1 = "LaunchType";
const _LTBR = "ListTargetsByRule";
const _LTBRR = "ListTargetsByRuleRequest";
const _LTBRRi = "ListTargetsByRuleResponse";
const _MEAIS$1 = "MaximumEventAgeInSeconds";
const _MGI$1 = "MessageGroupId";
const _MRA$1 = "MaximumRetryAttempts";
const _MRE = "ManagedRuleException";
const _N$1 = "Name";
const _NC$1 = "NetworkConfiguration";
const _NT = "NextToken";
const _ODE = "OperationDisabledException";
const _PC$1 = "PlacementConstraints";
const _PCl$1 = "PlacementConstraint";
const _PKP = "PartitionKeyPath";
const _PLEE = "PolicyLengthExceededException";
const _PPL$1 = "PipelineParameterList";
const _PPV = "PathParameterValues";
const _PS$1 = "PlacementStrategy";
const _PSl$1 = "PlacementStrategies";
const _PT$1 = "PropagateTags";
const _PTR = "PutTargetsRequest";
const _PTRE = "PutTargetsResultEntry";
const _PTREL = "PutTargetsResultEntryList";
const _PTRu = "PutTargetsResponse";
const _PTu = "PutTargets";
const _PV$1 = "PlatformVersion";
const _QSP = "QueryStringParameters";
const _RAEE = "ResourceAlreadyExistsException";
const _RAo$1 = "RoleArn";
const _RCP = "RunCommandParameters";
const _RCT = "RunCommandTargets";
const _RCTu = "RunCommandTarget";
const _RDP = "RedshiftDataParameters";
const _RI$1 = "ReferenceId";
const _RNFE$1 = "ResourceNotFoundException";
const _RPe = "RetryPolicy";
const _RS = "RetryStrategy";
const _Rul = "Rule";
const _S$1 = "Sql";
const _SG$1 = "SecurityGroups";
const _SMA = "SecretManagerArn";
const _SMPP$1 = "SageMakerPipelineParameter";
const _SMPPL$1 = "SageMakerPipelineParameterList";
const _SMPPa$1 = "SageMakerPipelineParameters";
const _SN = "StatementName";
const _SP$1 = "SqsParameters";
const _Si = "Size";
const _Sq = "Sqls";
const _Su = "Subnets";
const _TC$1 = "TaskCount";
const _TDA$1 = "TaskDefinitionArn";
const _TE$1 = "ThrottlingException";
const _TI = "TargetId";
const _TL = "TagList";
const _TLa = "TargetList";
const _Ta$1 = "Tags";
const _Tag = "Tag";
const _Tar = "Targets";
const _Targ = "Target";
const _V$1 = "Value";
const _Va = "Values";
const _WE = "WithEvent";
const _aC$1 = "awsvpcConfiguration";
const _b$1 = "base";
const _c$1 = "client";
const _cP$1 = "capacityProvider";
const _e$1 = "error";
const _ex$1 = "expression";
const _f$1 = "field";
const _m = "message";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.eventbridge";
const _se$1 = "server";
const _t$1 = "type";
const _w$1 = "weight";
const n0$1 = "com.amazonaws.eventbridge";
const _s_registry$1 = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t(_s$1);
var EventBridgeServiceException$ = [
	-3,
	_s$1,
	"EventBridgeServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(EventBridgeServiceException$, EventBridgeServiceException);
const n0_registry$1 = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t(n0$1);
var AccessDeniedException$ = [
	-3,
	n0$1,
	_ADE,
	{ [_e$1]: _c$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(AccessDeniedException$, AccessDeniedException);
var ConcurrentModificationException$ = [
	-3,
	n0$1,
	_CME,
	{ [_e$1]: _c$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var IllegalStatusException$ = [
	-3,
	n0$1,
	_ISE$1,
	{ [_e$1]: _c$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(IllegalStatusException$, IllegalStatusException);
var InternalException$ = [
	-3,
	n0$1,
	_IE,
	{ [_e$1]: _se$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(InternalException$, InternalException);
var InvalidEventPatternException$ = [
	-3,
	n0$1,
	_IEPE,
	{ [_e$1]: _c$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidEventPatternException$, InvalidEventPatternException);
var InvalidStateException$ = [
	-3,
	n0$1,
	_ISEn,
	{ [_e$1]: _c$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidStateException$, InvalidStateException);
var LimitExceededException$ = [
	-3,
	n0$1,
	_LEE,
	{ [_e$1]: _c$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(LimitExceededException$, LimitExceededException);
var ManagedRuleException$ = [
	-3,
	n0$1,
	_MRE,
	{ [_e$1]: _c$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(ManagedRuleException$, ManagedRuleException);
var OperationDisabledException$ = [
	-3,
	n0$1,
	_ODE,
	{ [_e$1]: _c$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(OperationDisabledException$, OperationDisabledException);
var PolicyLengthExceededException$ = [
	-3,
	n0$1,
	_PLEE,
	{ [_e$1]: _c$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(PolicyLengthExceededException$, PolicyLengthExceededException);
var ResourceAlreadyExistsException$ = [
	-3,
	n0$1,
	_RAEE,
	{ [_e$1]: _c$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$$1 = [
	-3,
	n0$1,
	_RNFE$1,
	{ [_e$1]: _c$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(ResourceNotFoundException$$1, ResourceNotFoundException$1);
var ThrottlingException$$1 = [
	-3,
	n0$1,
	_TE$1,
	{ [_e$1]: _c$1 },
	[_m],
	[0]
];
n0_registry$1.registerError(ThrottlingException$$1, ThrottlingException$1);
const errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
var GraphQLOperation = [
	0,
	n0$1,
	_GQLO,
	8,
	0
];
var Sql = [
	0,
	n0$1,
	_S$1,
	8,
	0
];
var AppSyncParameters$ = [
	3,
	n0$1,
	_ASP,
	0,
	[_GQLO],
	[[() => GraphQLOperation, 0]]
];
var AwsVpcConfiguration$$1 = [
	3,
	n0$1,
	_AVC$1,
	0,
	[
		_Su,
		_SG$1,
		_API$1
	],
	[
		64,
		64,
		0
	],
	1
];
var BatchArrayProperties$ = [
	3,
	n0$1,
	_BAP,
	0,
	[_Si],
	[1]
];
var BatchParameters$ = [
	3,
	n0$1,
	_BP,
	0,
	[
		_JD,
		_JN,
		_AP,
		_RS
	],
	[
		0,
		0,
		() => BatchArrayProperties$,
		() => BatchRetryStrategy$
	],
	2
];
var BatchRetryStrategy$ = [
	3,
	n0$1,
	_BRS,
	0,
	[_At],
	[1]
];
var CapacityProviderStrategyItem$$1 = [
	3,
	n0$1,
	_CPSI$1,
	0,
	[
		_cP$1,
		_w$1,
		_b$1
	],
	[
		0,
		1,
		1
	],
	1
];
var DeadLetterConfig$$1 = [
	3,
	n0$1,
	_DLC$1,
	0,
	[_Ar],
	[0]
];
var EcsParameters$$1 = [
	3,
	n0$1,
	_EPc,
	0,
	[
		_TDA$1,
		_TC$1,
		_LT$1,
		_NC$1,
		_PV$1,
		_G$1,
		_CPS$1,
		_EECSMT$1,
		_EEC$1,
		_PC$1,
		_PS$1,
		_PT$1,
		_RI$1,
		_Ta$1
	],
	[
		0,
		1,
		0,
		() => NetworkConfiguration$$1,
		0,
		0,
		() => CapacityProviderStrategy$1,
		2,
		2,
		() => PlacementConstraints$1,
		() => PlacementStrategies$1,
		0,
		0,
		() => TagList
	],
	1
];
var HttpParameters$ = [
	3,
	n0$1,
	_HPt,
	0,
	[
		_PPV,
		_HP,
		_QSP
	],
	[
		64,
		128,
		128
	]
];
var InputTransformer$ = [
	3,
	n0$1,
	_IT,
	0,
	[_ITn, _IPM],
	[0, 128],
	1
];
var KinesisParameters$$1 = [
	3,
	n0$1,
	_KP$1,
	0,
	[_PKP],
	[0],
	1
];
var ListTargetsByRuleRequest$ = [
	3,
	n0$1,
	_LTBRR,
	0,
	[
		_Rul,
		_EBN,
		_NT,
		_L
	],
	[
		0,
		0,
		0,
		1
	],
	1
];
var ListTargetsByRuleResponse$ = [
	3,
	n0$1,
	_LTBRRi,
	0,
	[_Tar, _NT],
	[[() => TargetList, 0], 0]
];
var NetworkConfiguration$$1 = [
	3,
	n0$1,
	_NC$1,
	0,
	[_aC$1],
	[() => AwsVpcConfiguration$$1]
];
var PlacementConstraint$$1 = [
	3,
	n0$1,
	_PCl$1,
	0,
	[_t$1, _ex$1],
	[0, 0]
];
var PlacementStrategy$$1 = [
	3,
	n0$1,
	_PS$1,
	0,
	[_t$1, _f$1],
	[0, 0]
];
var PutTargetsRequest$ = [
	3,
	n0$1,
	_PTR,
	0,
	[
		_Rul,
		_Tar,
		_EBN
	],
	[
		0,
		[() => TargetList, 0],
		0
	],
	2
];
var PutTargetsResponse$ = [
	3,
	n0$1,
	_PTRu,
	0,
	[_FEC, _FE],
	[1, () => PutTargetsResultEntryList]
];
var PutTargetsResultEntry$ = [
	3,
	n0$1,
	_PTRE,
	0,
	[
		_TI,
		_ECr,
		_EM
	],
	[
		0,
		0,
		0
	]
];
var RedshiftDataParameters$ = [
	3,
	n0$1,
	_RDP,
	0,
	[
		_Da,
		_SMA,
		_DU,
		_S$1,
		_SN,
		_WE,
		_Sq
	],
	[
		0,
		0,
		0,
		[() => Sql, 0],
		0,
		2,
		[() => Sqls, 0]
	],
	1
];
var RetryPolicy$$1 = [
	3,
	n0$1,
	_RPe,
	0,
	[_MRA$1, _MEAIS$1],
	[1, 1]
];
var RunCommandParameters$ = [
	3,
	n0$1,
	_RCP,
	0,
	[_RCT],
	[() => RunCommandTargets],
	1
];
var RunCommandTarget$ = [
	3,
	n0$1,
	_RCTu,
	0,
	[_K, _Va],
	[0, 64],
	2
];
var SageMakerPipelineParameter$$1 = [
	3,
	n0$1,
	_SMPP$1,
	0,
	[_N$1, _V$1],
	[0, 0],
	2
];
var SageMakerPipelineParameters$$1 = [
	3,
	n0$1,
	_SMPPa$1,
	0,
	[_PPL$1],
	[() => SageMakerPipelineParameterList$1]
];
var SqsParameters$$1 = [
	3,
	n0$1,
	_SP$1,
	0,
	[_MGI$1],
	[0]
];
var Tag$ = [
	3,
	n0$1,
	_Tag,
	0,
	[_K, _V$1],
	[0, 0],
	2
];
var Target$$1 = [
	3,
	n0$1,
	_Targ,
	0,
	[
		_Id,
		_Ar,
		_RAo$1,
		_In,
		_IP,
		_IT,
		_KP$1,
		_RCP,
		_EPc,
		_BP,
		_SP$1,
		_HPt,
		_RDP,
		_SMPPa$1,
		_DLC$1,
		_RPe,
		_ASP
	],
	[
		0,
		0,
		0,
		0,
		0,
		() => InputTransformer$,
		() => KinesisParameters$$1,
		() => RunCommandParameters$,
		() => EcsParameters$$1,
		() => BatchParameters$,
		() => SqsParameters$$1,
		() => HttpParameters$,
		[() => RedshiftDataParameters$, 0],
		() => SageMakerPipelineParameters$$1,
		() => DeadLetterConfig$$1,
		() => RetryPolicy$$1,
		[() => AppSyncParameters$, 0]
	],
	2
];
var CapacityProviderStrategy$1 = [
	1,
	n0$1,
	_CPS$1,
	0,
	() => CapacityProviderStrategyItem$$1
];
var PlacementConstraints$1 = [
	1,
	n0$1,
	_PC$1,
	0,
	() => PlacementConstraint$$1
];
var PlacementStrategies$1 = [
	1,
	n0$1,
	_PSl$1,
	0,
	() => PlacementStrategy$$1
];
var PutTargetsResultEntryList = [
	1,
	n0$1,
	_PTREL,
	0,
	() => PutTargetsResultEntry$
];
var RunCommandTargets = [
	1,
	n0$1,
	_RCT,
	0,
	() => RunCommandTarget$
];
var SageMakerPipelineParameterList$1 = [
	1,
	n0$1,
	_SMPPL$1,
	0,
	() => SageMakerPipelineParameter$$1
];
var Sqls = [
	1,
	n0$1,
	_Sq,
	8,
	[() => Sql, 0]
];
var TagList = [
	1,
	n0$1,
	_TL,
	0,
	() => Tag$
];
var TargetList = [
	1,
	n0$1,
	_TLa,
	0,
	[() => Target$$1, 0]
];
var ListTargetsByRule$ = [
	9,
	n0$1,
	_LTBR,
	0,
	() => ListTargetsByRuleRequest$,
	() => ListTargetsByRuleResponse$
];
var PutTargets$ = [
	9,
	n0$1,
	_PTu,
	0,
	() => PutTargetsRequest$,
	() => PutTargetsResponse$
];
// node_modules/@aws-sdk/client-eventbridge/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (config) => {
	return {
		apiVersion: "2015-10-07",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEventBridgeHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.o()
		}, {
			schemeId: "aws.auth#sigv4a",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
			signer: new _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_2__.i()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.J(),
		protocol: config?.protocol ?? _index_js__WEBPACK_IMPORTED_MODULE_3__.z,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.eventbridge",
			errorTypeRegistries: errorTypeRegistries$1,
			xmlNamespace: "http://events.amazonaws.com/doc/2015-10-07",
			version: "2015-10-07",
			serviceTarget: "AWSEvents"
		},
		serviceId: config?.serviceId ?? "EventBridge",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
		signerConstructor: config?.signerConstructor ?? _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_2__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.t
	};
};
// node_modules/@aws-sdk/client-eventbridge/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Z)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.W)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Q);
	const clientSharedValues = getRuntimeConfig$3(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ct)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.rt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _index_js__WEBPACK_IMPORTED_MODULE_3__.B,
		defaultSocketTimeout: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.V)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.q, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.K,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.y
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_2__.n, loaderConfig),
		streamCollector: config?.streamCollector ?? _stream_collector_js__WEBPACK_IMPORTED_MODULE_6__.t,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.nt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.tt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.f, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-eventbridge/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$1 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$1 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-eventbridge/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.X)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};
// node_modules/@aws-sdk/client-eventbridge/dist-es/EventBridgeClient.js
var EventBridgeClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.et {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$1(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.G)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.O)(_config_4);
		const _config_6 = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.n)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		const _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.$)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultEventBridgeHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.x({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-eventbridge/dist-es/commandBuilder.js
const command$1 = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.i)(commonParams$1, "AWSEvents", "EventBridgeClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.t);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/ListTargetsByRuleCommand.js
var ListTargetsByRuleCommand = class extends command$1(_ep0$1, _mw0$1, "ListTargetsByRule", ListTargetsByRule$) {};
// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/PutTargetsCommand.js
var PutTargetsCommand = class extends command$1(_ep0$1, _mw0$1, "PutTargets", PutTargets$) {};
// node_modules/@aws-sdk/client-scheduler/dist-es/auth/httpAuthSchemeProvider.js
const defaultSchedulerHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.m)(context).operation,
		region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.p)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "scheduler",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultSchedulerHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.p)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-scheduler/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "scheduler"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-scheduler/package.json
var version = "3.1162.0";
// node_modules/@aws-sdk/client-scheduler/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://scheduler-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://scheduler-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://scheduler.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://scheduler.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.U.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-scheduler/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.H({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.B)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.V.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.d;
// node_modules/@aws-sdk/client-scheduler/dist-es/models/SchedulerServiceException.js
var SchedulerServiceException = class SchedulerServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_9__.t {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.scheduler#SchedulerServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SchedulerServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-scheduler/dist-es/models/errors.js
var InternalServerException = class InternalServerException extends SchedulerServiceException {
	static shapeId = "com.amazonaws.scheduler#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends SchedulerServiceException {
	static shapeId = "com.amazonaws.scheduler#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ThrottlingException = class ThrottlingException extends SchedulerServiceException {
	static shapeId = "com.amazonaws.scheduler#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
		this.Message = opts.Message;
	}
};
var ValidationException = class ValidationException extends SchedulerServiceException {
	static shapeId = "com.amazonaws.scheduler#ValidationException";
	name = "ValidationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
		this.Message = opts.Message;
	}
};
var ConflictException = class ConflictException extends SchedulerServiceException {
	static shapeId = "com.amazonaws.scheduler#ConflictException";
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends SchedulerServiceException {
	static shapeId = "com.amazonaws.scheduler#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
		this.Message = opts.Message;
	}
};
// node_modules/@aws-sdk/client-scheduler/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _AAC = "ActionAfterCompletion";
const _API = "AssignPublicIp";
const _AVC = "AwsVpcConfiguration";
const _CD = "CreationDate";
const _CE = "ConflictException";
const _CPS = "CapacityProviderStrategy";
const _CPSI = "CapacityProviderStrategyItem";
const _CT = "ClientToken";
const _D = "Description";
const _DLC = "DeadLetterConfig";
const _DT = "DetailType";
const _EBP = "EventBridgeParameters";
const _ED = "EndDate";
const _EEC = "EnableExecuteCommand";
const _EECSMT = "EnableECSManagedTags";
const _EP = "EcsParameters";
const _FTW = "FlexibleTimeWindow";
const _G = "Group";
const _GN = "GroupName";
const _GS = "GetSchedule";
const _GSI = "GetScheduleInput";
const _GSO = "GetScheduleOutput";
const _I = "Input";
const _ISE = "InternalServerException";
const _KKA = "KmsKeyArn";
const _KP = "KinesisParameters";
const _LMD = "LastModificationDate";
const _LT = "LaunchType";
const _M = "Message";
const _MEAIS = "MaximumEventAgeInSeconds";
const _MGI = "MessageGroupId";
const _MRA = "MaximumRetryAttempts";
const _MWIM = "MaximumWindowInMinutes";
const _Mo = "Mode";
const _N = "Name";
const _NC = "NetworkConfiguration";
const _PC = "PlacementConstraints";
const _PCl = "PlacementConstraint";
const _PK = "PartitionKey";
const _PPL = "PipelineParameterList";
const _PS = "PlacementStrategy";
const _PSl = "PlacementStrategies";
const _PT = "PropagateTags";
const _PV = "PlatformVersion";
const _RAo = "RoleArn";
const _RI = "ReferenceId";
const _RNFE = "ResourceNotFoundException";
const _RP = "RetryPolicy";
const _S = "Subnets";
const _SA = "ScheduleArn";
const _SD = "StartDate";
const _SE = "ScheduleExpression";
const _SET = "ScheduleExpressionTimezone";
const _SG = "SecurityGroups";
const _SMPP = "SageMakerPipelineParameter";
const _SMPPL = "SageMakerPipelineParameterList";
const _SMPPa = "SageMakerPipelineParameters";
const _SP = "SqsParameters";
const _SQEE = "ServiceQuotaExceededException";
const _So = "Source";
const _St = "State";
const _T = "Tags";
const _TC = "TaskCount";
const _TDA = "TaskDefinitionArn";
const _TE = "ThrottlingException";
const _Ta = "Target";
const _US = "UpdateSchedule";
const _USI = "UpdateScheduleInput";
const _USO = "UpdateScheduleOutput";
const _V = "Value";
const _VE = "ValidationException";
const _aC = "awsvpcConfiguration";
const _b = "base";
const _c = "client";
const _cP = "capacityProvider";
const _e = "error";
const _ex = "expression";
const _f = "field";
const _gN = "groupName";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.scheduler";
const _se = "server";
const _t = "type";
const _w = "weight";
const n0 = "com.amazonaws.scheduler";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t(_s);
var SchedulerServiceException$ = [
	-3,
	_s,
	"SchedulerServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(SchedulerServiceException$, SchedulerServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t(n0);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServerException$ = [
	-3,
	n0,
	_ISE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{
		[_e]: _c,
		[_hE]: 402
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AwsVpcConfiguration$ = [
	3,
	n0,
	_AVC,
	0,
	[
		_S,
		_SG,
		_API
	],
	[
		64,
		64,
		0
	],
	1
];
var CapacityProviderStrategyItem$ = [
	3,
	n0,
	_CPSI,
	0,
	[
		_cP,
		_w,
		_b
	],
	[
		0,
		1,
		1
	],
	1
];
var DeadLetterConfig$ = [
	3,
	n0,
	_DLC,
	0,
	[_A],
	[0]
];
var EcsParameters$ = [
	3,
	n0,
	_EP,
	0,
	[
		_TDA,
		_TC,
		_LT,
		_NC,
		_PV,
		_G,
		_CPS,
		_EECSMT,
		_EEC,
		_PC,
		_PS,
		_PT,
		_RI,
		_T
	],
	[
		0,
		1,
		0,
		() => NetworkConfiguration$,
		0,
		0,
		() => CapacityProviderStrategy,
		2,
		2,
		() => PlacementConstraints,
		() => PlacementStrategies,
		0,
		0,
		[
			1,
			n0,
			_T,
			0,
			128
		]
	],
	1
];
var EventBridgeParameters$ = [
	3,
	n0,
	_EBP,
	0,
	[_DT, _So],
	[0, 0],
	2
];
var FlexibleTimeWindow$ = [
	3,
	n0,
	_FTW,
	0,
	[_Mo, _MWIM],
	[0, 1],
	1
];
var GetScheduleInput$ = [
	3,
	n0,
	_GSI,
	0,
	[_N, _GN],
	[[0, 1], [0, { [_hQ]: _gN }]],
	1
];
var GetScheduleOutput$ = [
	3,
	n0,
	_GSO,
	0,
	[
		_A,
		_GN,
		_N,
		_SE,
		_SD,
		_ED,
		_D,
		_SET,
		_St,
		_CD,
		_LMD,
		_KKA,
		_Ta,
		_FTW,
		_AAC
	],
	[
		0,
		0,
		0,
		0,
		4,
		4,
		0,
		0,
		0,
		4,
		4,
		0,
		() => Target$,
		() => FlexibleTimeWindow$,
		0
	]
];
var KinesisParameters$ = [
	3,
	n0,
	_KP,
	0,
	[_PK],
	[0],
	1
];
var NetworkConfiguration$ = [
	3,
	n0,
	_NC,
	0,
	[_aC],
	[() => AwsVpcConfiguration$]
];
var PlacementConstraint$ = [
	3,
	n0,
	_PCl,
	0,
	[_t, _ex],
	[0, 0]
];
var PlacementStrategy$ = [
	3,
	n0,
	_PS,
	0,
	[_t, _f],
	[0, 0]
];
var RetryPolicy$ = [
	3,
	n0,
	_RP,
	0,
	[_MEAIS, _MRA],
	[1, 1]
];
var SageMakerPipelineParameter$ = [
	3,
	n0,
	_SMPP,
	0,
	[_N, _V],
	[0, 0],
	2
];
var SageMakerPipelineParameters$ = [
	3,
	n0,
	_SMPPa,
	0,
	[_PPL],
	[() => SageMakerPipelineParameterList]
];
var SqsParameters$ = [
	3,
	n0,
	_SP,
	0,
	[_MGI],
	[0]
];
var Target$ = [
	3,
	n0,
	_Ta,
	0,
	[
		_A,
		_RAo,
		_DLC,
		_RP,
		_I,
		_EP,
		_EBP,
		_KP,
		_SMPPa,
		_SP
	],
	[
		0,
		0,
		() => DeadLetterConfig$,
		() => RetryPolicy$,
		0,
		() => EcsParameters$,
		() => EventBridgeParameters$,
		() => KinesisParameters$,
		() => SageMakerPipelineParameters$,
		() => SqsParameters$
	],
	2
];
var UpdateScheduleInput$ = [
	3,
	n0,
	_USI,
	0,
	[
		_N,
		_SE,
		_Ta,
		_FTW,
		_GN,
		_SD,
		_ED,
		_D,
		_SET,
		_St,
		_KKA,
		_CT,
		_AAC
	],
	[
		[0, 1],
		0,
		() => Target$,
		() => FlexibleTimeWindow$,
		0,
		4,
		4,
		0,
		0,
		0,
		0,
		[0, 4],
		0
	],
	4
];
var UpdateScheduleOutput$ = [
	3,
	n0,
	_USO,
	0,
	[_SA],
	[0],
	1
];
var CapacityProviderStrategy = [
	1,
	n0,
	_CPS,
	0,
	() => CapacityProviderStrategyItem$
];
var PlacementConstraints = [
	1,
	n0,
	_PC,
	0,
	() => PlacementConstraint$
];
var PlacementStrategies = [
	1,
	n0,
	_PSl,
	0,
	() => PlacementStrategy$
];
var SageMakerPipelineParameterList = [
	1,
	n0,
	_SMPPL,
	0,
	() => SageMakerPipelineParameter$
];
var GetSchedule$ = [
	9,
	n0,
	_GS,
	{ [_h]: [
		"GET",
		"/schedules/{Name}",
		200
	] },
	() => GetScheduleInput$,
	() => GetScheduleOutput$
];
var UpdateSchedule$ = [
	9,
	n0,
	_US,
	{ [_h]: [
		"PUT",
		"/schedules/{Name}",
		200
	] },
	() => UpdateScheduleInput$,
	() => UpdateScheduleOutput$
];
// node_modules/@aws-sdk/client-scheduler/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2021-06-30",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSchedulerHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.J(),
		protocol: config?.protocol ?? _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_10__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.scheduler",
			errorTypeRegistries,
			version: "2021-06-30",
			serviceTarget: "AWSChronosService"
		},
		serviceId: config?.serviceId ?? "Scheduler",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.t
	};
};
// node_modules/@aws-sdk/client-scheduler/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Z)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.W)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Q);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ct)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.rt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _index_js__WEBPACK_IMPORTED_MODULE_3__.B,
		defaultSocketTimeout: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.V)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.q, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.K,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.y
		}, config),
		streamCollector: config?.streamCollector ?? _stream_collector_js__WEBPACK_IMPORTED_MODULE_6__.t,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.nt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.tt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.f, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-scheduler/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-scheduler/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.X)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-scheduler/dist-es/SchedulerClient.js
var SchedulerClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.et {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.G)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.O)(_config_4);
		const _config_6 = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.n)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.$)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultSchedulerHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-scheduler/dist-es/commandBuilder.js
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.i)(commonParams, "AWSChronosService", "SchedulerClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-scheduler/dist-es/commands/GetScheduleCommand.js
var GetScheduleCommand = class extends command(_ep0, _mw0, "GetSchedule", GetSchedule$) {};
// node_modules/@aws-sdk/client-scheduler/dist-es/commands/UpdateScheduleCommand.js
var UpdateScheduleCommand = class extends command(_ep0, _mw0, "UpdateSchedule", UpdateSchedule$) {};
// node_modules/@aws-sdk/client-scheduler/dist-es/models/enums.js
const FlexibleTimeWindowMode = {
	FLEXIBLE: "FLEXIBLE",
	OFF: "OFF"
};
// src/adapters/schedules.ts
/** PutTargets takes ten targets a call (EventBridge API reference). */
const targetsPerCall = 10;
/**
* EventBridge's rules and EventBridge Scheduler's schedules. Both services replace what they are given as a whole, and
* what a request leaves out is lost ("uses all values, including empty values", EventBridge Scheduler API reference,
* "UpdateSchedule"): what is sent back is the JSON that was read, around the SDK's schema. Every method rejects with an
* AwsError.
*/
function createSchedules(configuration, settings) {
	const events = new EventBridgeClient(configuration);
	const scheduler = new SchedulerClient(configuration);
	const callEvents = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.b)("events", settings);
	const callScheduler = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.b)("scheduler", settings);
	const redact = (0,_outside_js__WEBPACK_IMPORTED_MODULE_13__.n)(settings.redactor.redact);
	async function ruleTargets(place, signal) {
		const targets = [];
		const after = (0,_paging_js__WEBPACK_IMPORTED_MODULE_12__.t)("events:ListTargetsByRule", place.name);
		let token;
		do {
			const query = {
				...busOf(place),
				Rule: place.name,
				Limit: 100,
				...token === void 0 ? {} : { NextToken: token }
			};
			const raw = await callEvents.read("ListTargetsByRule", place.name, signal, (options) => {
				const command = new ListTargetsByRuleCommand(query);
				return rawAnswer(command, () => events.send(command, options));
			});
			targets.push(...(0,_json_js__WEBPACK_IMPORTED_MODULE_14__.o)(raw.Targets));
			token = after((0,_json_js__WEBPACK_IMPORTED_MODULE_14__.s)(raw.NextToken));
		} while (token !== void 0);
		return targets;
	}
	async function schedule({ name, within }, signal) {
		return [await callScheduler.read("GetSchedule", name, signal, (options) => {
			const command = new GetScheduleCommand({
				Name: name,
				...within === null ? {} : { GroupName: within }
			});
			return rawAnswer(command, () => scheduler.send(command, options));
		})];
	}
	async function putTargets(place, targets, signal) {
		return ((await callEvents.write("PutTargets", place.name, signal, (options) => {
			const command = new PutTargetsCommand({
				Rule: place.name,
				Targets: []
			});
			(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_15__.n)(stackOf(command), {
				...busOf(place),
				Rule: place.name,
				Targets: [...targets]
			});
			return events.send(command, options);
		})).FailedEntries ?? []).map((entry) => ({
			id: entry.TargetId ?? "",
			code: entry.ErrorCode ?? "",
			message: redact(entry.ErrorMessage ?? "")
		}));
	}
	async function updateSchedule(place, entry, signal) {
		const { Name: _name, ...body } = entry;
		await callScheduler.write("UpdateSchedule", place.name, signal, (options) => {
			const command = new UpdateScheduleCommand({
				Name: place.name,
				ScheduleExpression: "",
				FlexibleTimeWindow: { Mode: FlexibleTimeWindowMode.OFF },
				Target: {
					Arn: "",
					RoleArn: ""
				}
			});
			(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_15__.n)(stackOf(command), body);
			return scheduler.send(command, options);
		});
	}
	return {
		/** All targets of a rule, or the one schedule; null when there is none of that name. */
		async readEntries(place, signal) {
			try {
				return (await (place.kind === "rule" ? ruleTargets(place, signal) : schedule(place, signal))).map(withoutNulls);
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.t && error.details.code === "ResourceNotFoundException") return null;
				throw error;
			}
		},
		/** Replaces entries by their ids. A lost answer rejects with the kind `lost`. */
		async writeEntries(place, entries, signal) {
			if (place.kind === "schedule") {
				for (const entry of entries) await updateSchedule(place, entry, signal);
				return [];
			}
			const refused = [];
			for (let index = 0; index < entries.length; index += targetsPerCall) refused.push(...await putTargets(place, entries.slice(index, index + targetsPerCall), signal));
			return refused;
		}
	};
}
function busOf({ within }) {
	return within === null ? {} : { EventBusName: within };
}
/** The clients' stacks differ only in the inputs that they are typed for. */
function stackOf(command) {
	return command.middlewareStack;
}
async function rawAnswer(command, send) {
	let raw = {};
	(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_15__.t)(stackOf(command), (body) => {
		raw = body;
	});
	await send();
	return raw;
}
/** A member that is null is one that is not set; sent back it would be a value. */
function withoutNulls(object) {
	const cleaned = (value) => {
		if (Array.isArray(value)) return value.map(cleaned);
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_14__.t)(value) ? withoutNulls(value) : value;
	};
	const members = Object.entries(object).filter(([, value]) => value !== null);
	return Object.fromEntries(members.map(([name, value]) => [name, cleaned(value)]));
}



/***/ })

};
;