"use strict";
exports.id = 8641;
exports.ids = [8641];
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

/***/ 9398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ NoAuthSigner)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var NoAuthSigner = class {
	async sign(httpRequest, identity, signingProperties) {
		return httpRequest;
	}
};



/***/ }),

/***/ 8641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assumeRole: () => (/* binding */ assumeRole)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8677);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4192);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1349);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1282);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8356);
/* harmony import */ var _noAuth_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9398);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6150);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(521);
/* harmony import */ var _stream_collector_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3849);
/* harmony import */ var _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7824);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7357);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7657);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4256);
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1321);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4664);

















// node_modules/@aws-sdk/client-sts/dist-es/endpoint/bdd.js
const q = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "stringEquals";
const g = "getAttr";
const h = "us-east-1";
const i = "sigv4";
const j = "sts";
const k = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
const l = { [q]: "Endpoint" };
const m = { [q]: "Region" };
const n = { [q]: d };
const o = {};
const p = [m];
const _data = {
	conditions: [
		[c, [l]],
		[c, p],
		[
			"aws.partition",
			p,
			d
		],
		[e, [{ [q]: "UseFIPS" }, b]],
		[e, [{ [q]: "UseDualStack" }, b]],
		[f, [m, "aws-global"]],
		[e, [{ [q]: "UseGlobalEndpoint" }, b]],
		[f, [m, "eu-central-1"]],
		[e, [{
			fn: g,
			argv: [n, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: g,
			argv: [n, "supportsFIPS"]
		}, b]],
		[f, [m, "ap-south-1"]],
		[f, [m, "eu-north-1"]],
		[f, [m, "eu-west-1"]],
		[f, [m, "eu-west-2"]],
		[f, [m, "eu-west-3"]],
		[f, [m, "sa-east-1"]],
		[f, [m, h]],
		[f, [m, "us-east-2"]],
		[f, [m, "us-west-2"]],
		[f, [m, "us-west-1"]],
		[f, [m, "ca-central-1"]],
		[f, [m, "ap-southeast-1"]],
		[f, [m, "ap-northeast-1"]],
		[f, [m, "ap-southeast-2"]],
		[f, [{
			fn: g,
			argv: [n, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: i,
			signingName: j,
			signingRegion: h
		}] }],
		[k, { authSchemes: [{
			name: i,
			signingName: j,
			signingRegion: "{Region}"
		}] }],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[l, o],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", o],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		[k, o],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.U.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-sts/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.H({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.B)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.V.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.d;
// node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthSchemeProvider.js
const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	const instructionsFn = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.m)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	const endpointParameters = await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.r)(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.m)(context).operation,
		region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.p)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
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
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
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
				if (_SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__.t.sigv4aDependency() === "none" && sigv4Present) continue;
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
const _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		case "AssumeRoleWithSAML":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		case "AssumeRoleWithWebIdentity":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		default:
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
};
const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	const config_1 = (0,_SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__.r)(config_0);
	return Object.assign(config_1, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.p)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-sts/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		useGlobalEndpoint: options.useGlobalEndpoint ?? false,
		defaultSigningName: "sts"
	});
};
const commonParams = {
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
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
// node_modules/@aws-sdk/client-sts/package.json
var version = "3.1162.0";
// node_modules/@aws-sdk/client-sts/dist-es/models/STSServiceException.js
var STSServiceException = class STSServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_2__.t {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, STSServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-sts/dist-es/models/errors.js
var ExpiredTokenException = class ExpiredTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var PackedPolicyTooLargeException = class PackedPolicyTooLargeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
};
var RegionDisabledException = class RegionDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
};
var IDPRejectedClaimException = class IDPRejectedClaimException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
};
var InvalidIdentityTokenException = class InvalidIdentityTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
};
var IDPCommunicationErrorException = class IDPCommunicationErrorException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
};
var InvalidAuthorizationMessageException = class InvalidAuthorizationMessageException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
	name = "InvalidAuthorizationMessageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthorizationMessageException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
	}
};
var ExpiredTradeInTokenException = class ExpiredTradeInTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
	name = "ExpiredTradeInTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTradeInTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
	}
};
var JWTPayloadSizeExceededException = class JWTPayloadSizeExceededException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
	name = "JWTPayloadSizeExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "JWTPayloadSizeExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
	}
};
var OutboundWebIdentityFederationDisabledException = class OutboundWebIdentityFederationDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
	name = "OutboundWebIdentityFederationDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OutboundWebIdentityFederationDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
	}
};
var SessionDurationEscalationException = class SessionDurationEscalationException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
	name = "SessionDurationEscalationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionDurationEscalationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
	}
};
// node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _AKI = "AccessKeyId";
const _AR = "AssumeRole";
const _ARI = "AssumedRoleId";
const _ARR = "AssumeRoleRequest";
const _ARRs = "AssumeRoleResponse";
const _ARU = "AssumedRoleUser";
const _ARWWI = "AssumeRoleWithWebIdentity";
const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
const _Au = "Audience";
const _C = "Credentials";
const _CA = "ContextAssertion";
const _DS = "DurationSeconds";
const _E = "Expiration";
const _EI = "ExternalId";
const _ETE = "ExpiredTokenException";
const _ETITE = "ExpiredTradeInTokenException";
const _IAME = "InvalidAuthorizationMessageException";
const _IDPCEE = "IDPCommunicationErrorException";
const _IDPRCE = "IDPRejectedClaimException";
const _IITE = "InvalidIdentityTokenException";
const _JWTPSEE = "JWTPayloadSizeExceededException";
const _K = "Key";
const _MPDE = "MalformedPolicyDocumentException";
const _MSTS = "MinimumSessionTokenSize";
const _OWIFDE = "OutboundWebIdentityFederationDisabledException";
const _P = "Policy";
const _PA = "PolicyArns";
const _PAro = "ProviderArn";
const _PC = "ProvidedContexts";
const _PCLT = "ProvidedContextsListType";
const _PCr = "ProvidedContext";
const _PDT = "PolicyDescriptorType";
const _PI = "ProviderId";
const _PPS = "PackedPolicySize";
const _PPTLE = "PackedPolicyTooLargeException";
const _Pr = "Provider";
const _RA = "RoleArn";
const _RDE = "RegionDisabledException";
const _RSN = "RoleSessionName";
const _SAK = "SecretAccessKey";
const _SDEE = "SessionDurationEscalationException";
const _SFWIT = "SubjectFromWebIdentityToken";
const _SI = "SourceIdentity";
const _SN = "SerialNumber";
const _STS = "SessionTokenSize";
const _STU = "SessionTokenUtilization";
const _STe = "SessionToken";
const _T = "Tags";
const _TC = "TokenCode";
const _TTK = "TransitiveTagKeys";
const _Ta = "Tag";
const _V = "Value";
const _WIT = "WebIdentityToken";
const _a = "arn";
const _aKST = "accessKeySecretType";
const _aQE = "awsQueryError";
const _c = "client";
const _cTT = "clientTokenType";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _pDLT = "policyDescriptorListType";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
const _tLT = "tagListType";
const n0 = "com.amazonaws.sts";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(_s);
var STSServiceException$ = [
	-3,
	_s,
	"STSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(STSServiceException$, STSServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(n0);
var ExpiredTokenException$ = [
	-3,
	n0,
	_ETE,
	{
		[_aQE]: [`ExpiredTokenException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var ExpiredTradeInTokenException$ = [
	-3,
	n0,
	_ETITE,
	{
		[_aQE]: [`ExpiredTradeInTokenException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
var IDPCommunicationErrorException$ = [
	-3,
	n0,
	_IDPCEE,
	{
		[_aQE]: [`IDPCommunicationError`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [
	-3,
	n0,
	_IDPRCE,
	{
		[_aQE]: [`IDPRejectedClaim`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidAuthorizationMessageException$ = [
	-3,
	n0,
	_IAME,
	{
		[_aQE]: [`InvalidAuthorizationMessageException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
var InvalidIdentityTokenException$ = [
	-3,
	n0,
	_IITE,
	{
		[_aQE]: [`InvalidIdentityToken`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var JWTPayloadSizeExceededException$ = [
	-3,
	n0,
	_JWTPSEE,
	{
		[_aQE]: [`JWTPayloadSizeExceededException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	_MPDE,
	{
		[_aQE]: [`MalformedPolicyDocument`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var OutboundWebIdentityFederationDisabledException$ = [
	-3,
	n0,
	_OWIFDE,
	{
		[_aQE]: [`OutboundWebIdentityFederationDisabledException`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$ = [
	-3,
	n0,
	_PPTLE,
	{
		[_aQE]: [`PackedPolicyTooLarge`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [
	-3,
	n0,
	_RDE,
	{
		[_aQE]: [`RegionDisabledException`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
var SessionDurationEscalationException$ = [
	-3,
	n0,
	_SDEE,
	{
		[_aQE]: [`SessionDurationEscalationException`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var accessKeySecretType = [
	0,
	n0,
	_aKST,
	8,
	0
];
var clientTokenType = [
	0,
	n0,
	_cTT,
	8,
	0
];
var AssumedRoleUser$ = [
	3,
	n0,
	_ARU,
	0,
	[_ARI, _A],
	[0, 0],
	2
];
var AssumeRoleRequest$ = [
	3,
	n0,
	_ARR,
	0,
	[
		_RA,
		_RSN,
		_PA,
		_P,
		_DS,
		_T,
		_TTK,
		_EI,
		_SN,
		_TC,
		_SI,
		_PC,
		_MSTS
	],
	[
		0,
		0,
		() => policyDescriptorListType,
		0,
		1,
		() => tagListType,
		64,
		0,
		0,
		0,
		0,
		() => ProvidedContextsListType,
		1
	],
	2
];
var AssumeRoleResponse$ = [
	3,
	n0,
	_ARRs,
	0,
	[
		_C,
		_ARU,
		_PPS,
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		() => AssumedRoleUser$,
		1,
		0,
		1,
		1
	]
];
var AssumeRoleWithWebIdentityRequest$ = [
	3,
	n0,
	_ARWWIR,
	0,
	[
		_RA,
		_RSN,
		_WIT,
		_PI,
		_PA,
		_P,
		_DS,
		_MSTS
	],
	[
		0,
		0,
		[() => clientTokenType, 0],
		0,
		() => policyDescriptorListType,
		0,
		1,
		1
	],
	3
];
var AssumeRoleWithWebIdentityResponse$ = [
	3,
	n0,
	_ARWWIRs,
	0,
	[
		_C,
		_SFWIT,
		_ARU,
		_PPS,
		_Pr,
		_Au,
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		0,
		() => AssumedRoleUser$,
		1,
		0,
		0,
		0,
		1,
		1
	]
];
var Credentials$ = [
	3,
	n0,
	_C,
	0,
	[
		_AKI,
		_SAK,
		_STe,
		_E
	],
	[
		0,
		[() => accessKeySecretType, 0],
		0,
		4
	],
	4
];
var PolicyDescriptorType$ = [
	3,
	n0,
	_PDT,
	0,
	[_a],
	[0]
];
var ProvidedContext$ = [
	3,
	n0,
	_PCr,
	0,
	[_PAro, _CA],
	[0, 0]
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _V],
	[0, 0],
	2
];
var policyDescriptorListType = [
	1,
	n0,
	_pDLT,
	0,
	() => PolicyDescriptorType$
];
var ProvidedContextsListType = [
	1,
	n0,
	_PCLT,
	0,
	() => ProvidedContext$
];
var tagListType = [
	1,
	n0,
	_tLT,
	0,
	() => Tag$
];
var AssumeRole$ = [
	9,
	n0,
	_AR,
	0,
	() => AssumeRoleRequest$,
	() => AssumeRoleResponse$
];
var AssumeRoleWithWebIdentity$ = [
	9,
	n0,
	_ARWWI,
	0,
	() => AssumeRoleWithWebIdentityRequest$,
	() => AssumeRoleWithWebIdentityResponse$
];
// node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2011-06-15",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ot,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__.i()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new _noAuth_js__WEBPACK_IMPORTED_MODULE_12__.t()
			}
		],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J(),
		protocol: config?.protocol ?? _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_9__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sts",
			errorTypeRegistries,
			xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
			version: "2011-06-15",
			serviceTarget: "AWSSecurityTokenServiceV20110615"
		},
		serviceId: config?.serviceId ?? "STS",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		signerConstructor: config?.signerConstructor ?? _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_6__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_10__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_10__.t
	};
};
// node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Z)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.W)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Q);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ct)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.rt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _index_js__WEBPACK_IMPORTED_MODULE_5__.B,
		defaultSocketTimeout: (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.V)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.B)(idProps?.__config || {})()),
				signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__.i()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new _noAuth_js__WEBPACK_IMPORTED_MODULE_12__.t()
			}
		],
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.q, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.K,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_7__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_6__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.y
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_6__.t)(_SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__.n, loaderConfig),
		streamCollector: config?.streamCollector ?? _stream_collector_js__WEBPACK_IMPORTED_MODULE_8__.t,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.nt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.tt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-sts/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-sts/dist-es/STSClient.js
var STSClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.G)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.O)(_config_4);
		const _config_6 = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.n)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.$)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.x({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.i)(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js
var AssumeRoleCommand = class extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand = class extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {};
// src/lib/token-claims.ts
/** Claims of GitHub's OIDC token that a trust policy can name (GitHub docs, "OpenID Connect reference"), and its issuer. */
const claimNames = [
	"iss",
	"sub",
	"aud",
	"repository",
	"ref",
	"environment"
];
/** STS takes tokens of up to 20,000 characters (STS API reference, AssumeRoleWithWebIdentity). */
const longestToken = 2e4;
const longestClaim = 500;
const base64Url = /^[\w-]*$/;
/** Whether a text has the form of a JSON Web Token. */
function isToken(text) {
	if (text.length > longestToken) return false;
	const [header, payload, signature, ...rest] = text.split(".");
	if (!header || !payload || signature === void 0 || rest.length > 0) return false;
	return [
		header,
		payload,
		signature
	].every((part) => base64Url.test(part));
}
/** The claims as the token says them, cut to a length. They are decoded for messages, and not verified: STS does that. */
function claimsOf(token) {
	const payload = isToken(token) ? payloadOf(token) : {};
	const claim = (name) => {
		const value = payload[name];
		const text = Array.isArray(value) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_13__.s)(value[0]) : (0,_json_js__WEBPACK_IMPORTED_MODULE_13__.s)(value);
		return text === null || text === "" ? null : (0,_outside_js__WEBPACK_IMPORTED_MODULE_14__.t)(text, longestClaim);
	};
	return Object.fromEntries(claimNames.map((name) => [name, claim(name)]));
}
function payloadOf(token) {
	try {
		return asObject(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")));
	} catch {
		return {};
	}
}
function asObject(value) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_13__.t)(value) ? value : {};
}
// src/adapters/oidc-token.ts
/** What AWS expects as the audience (GitHub docs, "Configuring OpenID Connect in Amazon Web Services"). */
const audience = "sts.amazonaws.com";
const patienceMs = 1e4;
/**
* The endpoint that the runner names in a job with `id-token: write`; null in a job without it.
*
* @throws Error where the address is not usable: the bearer token is sent over TLS only, except to this machine
*/
function tokenEndpointOf(env) {
	const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
	if (!address || !bearer) return null;
	const url = URL.canParse(address) ? new URL(address) : null;
	const isLocal = url?.protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
	if (url === null || url.protocol !== "https:" && !isLocal) throw new Error("ACTIONS_ID_TOKEN_REQUEST_URL, which the runner sets, is not an HTTPS address");
	url.searchParams.set("audience", audience);
	return {
		url,
		bearer
	};
}
/**
* Asks GitHub for an OIDC token of this job, once. A redirect is not followed, and the answer is read up to the limit of
* the handler.
*
* @throws Error with the status of the answer where the SDK's errors have theirs, so that it is repeated as those are
*/
async function requestToken({ url, bearer }, handler, signal) {
	const within = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
	const request = {
		method: "GET",
		protocol: url.protocol,
		hostname: url.hostname,
		...url.port !== "" && { port: Number(url.port) },
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		headers: {
			host: url.host,
			authorization: `Bearer ${bearer}`,
			accept: "application/json; api-version=2.0",
			"user-agent": "ecs-deploy-action"
		}
	};
	const { response } = await handler.handle(request, { abortSignal: within });
	return tokenIn(response.statusCode, String(response.body ?? ""));
}
function tokenIn(status, body) {
	const answer = objectIn(body);
	if (status === 200) {
		const token = (0,_json_js__WEBPACK_IMPORTED_MODULE_13__.s)(answer.value);
		if (token !== null && isToken(token)) return token;
	}
	const said = (0,_json_js__WEBPACK_IMPORTED_MODULE_13__.s)(answer.message);
	const words = status === 200 ? "an answer without a token" : `status ${status}${said ? `: ${(0,_outside_js__WEBPACK_IMPORTED_MODULE_14__.t)(said, 500)}` : ""}`;
	const error = /* @__PURE__ */ new Error(`the OIDC endpoint of GitHub answered with ${words}`);
	throw Object.assign(error, {
		name: "OidcTokenError",
		$metadata: { httpStatusCode: status }
	});
}
function objectIn(body) {
	try {
		const value = JSON.parse(body);
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_13__.t)(value) ? value : {};
	} catch {
		return {};
	}
}
// src/adapters/role-session.ts
const minuteMs = 6e4;
/** Before their expiration, credentials are renewed this long; the SDK's own providers use the same time. */
const marginMs = 5 * minuteMs;
/** Sessions last from 15 minutes to 12 hours (STS API reference, AssumeRole). */
const shortestMs = 15 * minuteMs;
/**
* Keeps the session of a role: one renewal at a time for all calls.
*
* @param assume assumes the role once; rejects with an AwsError
* @param signal aborted when nothing may be written any more: ends a renewal in progress
*/
function createRoleSession(assume, { clock, signal }) {
	const ended = new AbortController();
	const either = AbortSignal.any([signal, ended.signal]);
	let current = null;
	let renewal = null;
	const obtain = () => {
		renewal ??= assume(either).then((credentials) => {
			current = {
				number: (current?.number ?? 0) + 1,
				credentials,
				...timesOf(credentials, clock.now())
			};
			return current;
		}).catch((error) => {
			if (current !== null) current.renewAtMs = clock.now() + minuteMs;
			throw error;
		}).finally(() => {
			renewal = null;
		});
		return renewal;
	};
	return {
		async credentials() {
			const { accessKeyId, secretAccessKey, sessionToken } = (current ?? await obtain()).credentials;
			return {
				accessKeyId,
				secretAccessKey,
				sessionToken,
				expiration: /* @__PURE__ */ new Date(0)
			};
		},
		async ready(signal) {
			if (current === null || clock.now() >= current.expiresAtMs) return (await (0,_abort_js__WEBPACK_IMPORTED_MODULE_15__.t)(obtain(), signal)).number;
			if (clock.now() >= current.renewAtMs) obtain().catch(() => void 0);
			return current.number;
		},
		async renew(session, signal) {
			if (current !== null && current.number > session) return;
			await (0,_abort_js__WEBPACK_IMPORTED_MODULE_15__.t)(obtain(), signal);
		},
		destroy: () => ended.abort(/* @__PURE__ */ new Error("The run has ended."))
	};
}
/**
* When to renew, by the clock of this machine. A time that no session lasts means that its clock is wrong; the shortest
* session is assumed then.
*/
function timesOf({ expiresAtMs }, nowMs) {
	const reportedMs = expiresAtMs - nowMs;
	const lifeMs = reportedMs >= 6e5 && reportedMs <= 435e5 ? reportedMs : shortestMs;
	return {
		renewAtMs: nowMs + Math.max(lifeMs - marginMs, lifeMs / 2),
		expiresAtMs: nowMs + lifeMs
	};
}
// src/adapters/trust-errors.ts
/** As a job has to have it, ready to copy. */
const permissionLines = "permissions:\n  id-token: write\n  contents: read";
const gitHubIssuer = "https://token.actions.githubusercontent.com";
/** GitHub did not issue a token: said with what a job needs for one. */
function tokenRefused(error, roleArn) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.t) || error.details.kind === "aborted") return error;
	const isOutage = error.details.kind === "transient" || error.details.kind === "throttled";
	const advice = isOutage ? "GitHub may have an outage: see https://www.githubstatus.com, and run the job again." : `A job gets a token with these lines in the workflow:\n${permissionLines}`;
	return explained(error, `\`role-to-assume\` ${roleArn} could not be assumed by the OIDC token of this job. ${(0,_index_js__WEBPACK_IMPORTED_MODULE_5__.M)(error.message)} ${advice}`, isOutage ? error.details.kind : "credentials");
}
/** STS did not accept the token: said with its claims, and with what has to be changed. */
function webIdentityRefused(error, token) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.t)) return error;
	const { kind, code, operation } = error.details;
	if (kind === "aborted" || operation !== "sts:AssumeRoleWithWebIdentity") return error;
	if (kind === "transient" || kind === "throttled") return error;
	const said = error.details.said ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_11__.a)(error);
	const cause = webIdentityCauses.find(({ when }) => when.test(`${code} ${said}`))?.say(token) ?? general(token);
	const other = token.hasCredentials ? " The AWS credentials of the environment were not used: in a job with `id-token: write` the role is assumed by the OIDC token." : "";
	const message = `\`role-to-assume\` ${token.roleArn} could not be assumed by the OIDC token of this job. ${requestOf(error)} ${cause}${other}`;
	return explained(error, token.redact(message), kind === "denied" ? "denied" : "credentials");
}
const webIdentityCauses = [
	{
		when: /no openidconnect provider found/i,
		say: (token) => `Account ${accountOf(token.roleArn)} has no IAM OIDC identity provider for ${issuerOf(token)}. Create it: aws iam create-open-id-connect-provider --url ${issuerOf(token)} --client-id-list ${audience}`
	},
	{
		when: /audience/i,
		say: (token) => `The audience of the token is ${quote(token.claims.aud)}, and the IAM OIDC identity provider does not list it. Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerOf(token)} --client-id ${audience}`
	},
	{
		when: /^ExpiredToken/,
		say: () => "A new token was requested, and STS called that one expired, too. If this is a self-hosted runner, compare its clock and that of its GitHub server with the time."
	},
	{
		when: /AccessDenied|not authorized/i,
		say: trustAdvice
	},
	{
		when: /RegionDisabled|is not activated/i,
		say: (token) => `Activate STS for the region in account ${accountOf(token.roleArn)}: IAM console, "Account settings", "Security Token Service (STS)"; or deploy with another \`aws-region\`.`
	}
];
/** STS answers the same for a role that does not exist, so that its existence is not told. */
function trustAdvice(token) {
	const host = issuerOf(token).replace(/^https:\/\//, "");
	return `Either there is no such role, or its trust policy does not allow this token.\n${claimsText(token)}\nThe trust policy must allow sts:AssumeRoleWithWebIdentity to the principal {"Federated": "${providerOf(token)}"}, with conditions that these claims meet: "${host}:aud" is ${quote(token.claims.aud)}, and "${host}:sub" is, or with StringLike matches, ${quote(token.claims.sub)}. Letter case counts. In a job with \`environment:\` the sub ends with the environment, and not with the branch.`;
}
function general(token) {
	return `${claimsText(token)} Compare the ARN with that of the role, and these claims with its trust policy.`;
}
function claimsText({ claims }) {
	const { iss: _, ...shown } = claims;
	const parts = Object.entries(shown).flatMap(([name, value]) => value === null ? [] : [`${name} ${quote(value)}`]);
	return parts.length === 0 ? "The claims of the token could not be read." : `The token says: ${parts.join(", ")}.`;
}
function issuerOf({ claims }) {
	return claims.iss !== null && /^https:\/\/[\w.:/-]{1,300}$/.test(claims.iss) ? claims.iss : gitHubIssuer;
}
function providerOf(token) {
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_16__.i)(token.roleArn);
	const host = issuerOf(token).replace(/^https:\/\//, "");
	return `arn:${arn?.partition ?? "aws"}:iam::${accountOf(token.roleArn)}:oidc-provider/${host}`;
}
/** The environment's credentials did not suffice: said with what the policies need, and with the way without them. */
function chainingRefused(error, roleArn) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.t)) return error;
	const { kind, code } = error.details;
	if (kind === "aborted" || kind === "transient" || kind === "throttled") return error;
	const intro = `\`role-to-assume\` ${roleArn} could not be assumed`;
	const byToken = `To assume it by GitHub's OIDC token instead, add these lines to the workflow:\n${permissionLines}`;
	if (code === "CredentialsProviderError") return explained(error, `${intro}: the job has no permission to request an OIDC token, and the environment has no AWS credentials. Add these lines to the workflow:\n${permissionLines}`, "credentials");
	if (kind === "credentials") return explained(error, `${intro}. ${requestOf(error)} STS did not accept the AWS credentials of the environment, from which it is assumed (role chaining). Credentials that expire during the run cannot renew the session. ${byToken}`, "credentials");
	return explained(error, `${intro}. ${requestOf(error)} It was assumed from the AWS credentials of the environment (role chaining), since the job has no OIDC token. Their policies must allow sts:AssumeRole on the role, and its trust policy must name them as a principal. STS answers the same for a role that does not exist. ${byToken}`, kind);
}
/** What STS answered, with the operation and the request. */
function requestOf(error) {
	const { operation, said, requestId } = error.details;
	const request = requestId === null ? "" : ` (request ${requestId})`;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.M)(`${operation} answered ${said ?? error.message}${request}`);
}
function explained(error, message, kind) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_11__.t(message, {
		...error.details,
		kind
	}, error);
}
function accountOf(roleArn) {
	return (0,_arn_js__WEBPACK_IMPORTED_MODULE_16__.i)(roleArn)?.account ?? "";
}
/** A claim as JSON has it: no control character and no quote is left as it is. */
function quote(text) {
	return text === null ? "not set" : JSON.stringify(text);
}
// src/adapters/sts.ts
/** An OIDC token has one or two kilobytes. */
const largestToken = 65536;
/** A renewal that fails is repeated by the next call anyway. */
const mostAttempts = 5;
/**
* The session of the role: by GitHub's OIDC token in a job with `id-token: write`, else from the environment's credentials.
* The duration is not requested, so it is one hour: a longer one could exceed the maximum of the role, and role chaining
* allows no longer one (STS API reference, AssumeRole). STS is asked at its endpoint in the region.
*/
function assumeRole(request) {
	const { configuration, environment, signal } = request;
	const settings = {
		...request.settings,
		attempts: Math.min(mostAttempts, request.settings.attempts)
	};
	const client = new STSClient(configuration);
	const sts = {
		client,
		settings,
		roleArn: request.roleArn,
		sessionName: sessionNameOf(environment)
	};
	const hasCredentials = Boolean(environment.AWS_ACCESS_KEY_ID);
	const assume = async (within) => {
		const endpoint = endpointIn(environment, request.roleArn);
		if (endpoint === null) return byChaining(sts, within);
		const handler = configuration.requestHandler ?? new _node_http_handler_js__WEBPACK_IMPORTED_MODULE_7__.t();
		const http = (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.F)(handler, largestToken);
		return byToken(sts, {
			endpoint,
			http,
			hasCredentials
		}, within);
	};
	const session = createRoleSession(assume, {
		clock: settings.clock,
		signal
	});
	return {
		...session,
		destroy() {
			session.destroy();
			client.destroy();
		}
	};
}
/** `ecs-deploy-<run id>`; STS takes 2 to 64 of these characters. */
function sessionNameOf({ GITHUB_RUN_ID: run = "" }) {
	return `ecs-deploy-${run.slice(0, 40)}`.replace(/[^\w+=,.@-]/g, "").replace(/-$/, "");
}
function endpointIn(environment, roleArn) {
	try {
		return tokenEndpointOf(environment);
	} catch (error) {
		throw tokenRefused(unusable((0,_errors_js__WEBPACK_IMPORTED_MODULE_11__.a)(error)), roleArn);
	}
}
function unusable(why) {
	const operation = tokenSubject.operation;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_11__.t(why, {
		kind: "refused",
		operation,
		code: "OidcTokenError",
		resource: null,
		requestId: null,
		action: null
	});
}
const tokenSubject = {
	operation: "The request for GitHub's OIDC token",
	resource: null,
	mutates: false,
	idempotent: true
};
async function byToken(sts, { endpoint, http, hasCredentials }, signal) {
	const { client, settings, roleArn, sessionName } = sts;
	let claims = claimsOf("");
	const attempt = async () => {
		const token = await tokenFor(sts, endpoint, http, signal);
		claims = claimsOf(token);
		const input = {
			RoleArn: roleArn,
			RoleSessionName: sessionName,
			WebIdentityToken: token
		};
		const subject = subjectOf("sts:AssumeRoleWithWebIdentity", roleArn);
		const send = (abortSignal) => withPassingTrouble(client.send(new AssumeRoleWithWebIdentityCommand(input), { abortSignal }));
		const { Credentials } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.y)(settings, subject, send, signal);
		return issued(Credentials, sts);
	};
	try {
		return await attempt().catch((error) => isExpiredToken(error) ? attempt() : Promise.reject(error));
	} catch (error) {
		throw webIdentityRefused(error, {
			roleArn,
			claims,
			hasCredentials,
			redact: settings.redactor.redact
		});
	}
}
async function tokenFor({ settings, roleArn }, endpoint, http, signal) {
	try {
		const token = await (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.y)(settings, tokenSubject, (within) => requestToken(endpoint, http, within), signal);
		settings.redactor.learn([{
			name: "token",
			value: token
		}]);
		return token;
	} catch (error) {
		throw tokenRefused(error, roleArn);
	}
}
async function byChaining(sts, signal) {
	const { client, settings, roleArn, sessionName } = sts;
	const input = {
		RoleArn: roleArn,
		RoleSessionName: sessionName
	};
	const send = (abortSignal) => client.send(new AssumeRoleCommand(input), { abortSignal });
	try {
		const { Credentials } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.y)(settings, subjectOf("sts:AssumeRole", roleArn), send, signal);
		return issued(Credentials, sts);
	} catch (error) {
		throw chainingRefused(error, roleArn);
	}
}
function subjectOf(operation, roleArn) {
	return {
		operation,
		resource: roleArn,
		mutates: false,
		idempotent: true
	};
}
function isExpiredToken(error) {
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.t && /^ExpiredToken/.test(error.details.code);
}
/**
* STS reports trouble in reading the provider's keys as a wrong token or a communication error; it passes, and the SDK
* calls only the latter retryable.
*/
async function withPassingTrouble(answer) {
	try {
		return await answer;
	} catch (error) {
		const { name, message } = error;
		throw /^IDPCommunicationError/.test(name) || /retrieve verification key/i.test(message.slice(0, 500)) ? Object.assign(error, { $metadata: { httpStatusCode: 503 } }) : error;
	}
}
function issued(credentials, { settings, roleArn }) {
	const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = credentials ?? {};
	if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw unusable(`STS issued no credentials for ${roleArn}.`);
	settings.redactor.learn([
		{
			name: "AWS_ACCESS_KEY_ID",
			value: AccessKeyId
		},
		{
			name: "AWS_SECRET_ACCESS_KEY",
			value: SecretAccessKey
		},
		{
			name: "AWS_SESSION_TOKEN",
			value: SessionToken
		}
	]);
	return {
		accessKeyId: AccessKeyId,
		secretAccessKey: SecretAccessKey,
		sessionToken: SessionToken,
		expiresAtMs: Expiration instanceof Date ? Expiration.getTime() : NaN
	};
}



/***/ })

};
;